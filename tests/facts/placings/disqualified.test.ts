import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract.ts';

const TEXT = `# Relay decided by the referee

Debrecen, Hungary – 16 January 2033

Italy came first in the Women's 3000m Relay but were disqualified for blocking. Gold went to the Netherlands.
`;

describe('withoutDisqualified', () => {
  const { placings, incidents } = extract(TEXT);

  it('leaves the disqualified without a place', () =>
    expect(placings.map(({ competitor, rank }) => `${competitor} ${rank}`)).toEqual(['team.ned.womens-3000m-relay 1']));

  it('keeps the disqualification', () => expect(incidents.map(({ kind }) => kind)).toEqual(['disqualification']));
});
