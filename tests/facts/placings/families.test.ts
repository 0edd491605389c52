import { describe, expect, it } from 'vitest';
import { AGENCY_PLACINGS } from '../../../src/facts/placings/agencies.examples.ts';
import { PLACING_COMPARISONS } from '../../../src/facts/placings/comparisons.examples.ts';
import { EARLIER_PLACINGS } from '../../../src/facts/placings/earlier.examples.ts';
import { PLACING_FAMILIES } from '../../../src/facts/placings/families.examples.ts';
import { REPORT_PLACINGS } from '../../../src/facts/placings/reports.examples.ts';
import { ROWS_OF_PLACINGS } from '../../../src/facts/placings/series.examples.ts';
import { SUBJECTS_OF_PLACES } from '../../../src/facts/placings/subjects.examples.ts';
import { PLACES_UNDER_WAY } from '../../../src/facts/placings/under-way.examples.ts';
import { PLACING_WORDINGS } from '../../../src/facts/placings/wordings.examples.ts';
import { factsOf } from '../../support/facts.ts';

const CAST = 'In the Women’s 1500m Vera Lind (SWE) met Ida Solheim (NOR), Anna Falk (GER) and Eva Ruiz (ESP).\n\n';

/** "1 Lind", "before 2 Solheim": the places a passage tells, each with the event where it is another one. */
function placesOf(passage: string): string[] {
  return factsOf(CAST + passage)
    .placings.map(({ rank, competitor, event, current }) => {
      const told = `${rank} ${competitor?.split(' ').at(-1)}`;
      const other = event === "Women's 1500m" ? '' : ` ${event ?? 'no event'}`;
      return `${current ? '' : 'before '}${told}${other}`;
    })
    .sort();
}

describe.each(
  [
    AGENCY_PLACINGS,
    PLACING_FAMILIES,
    PLACING_COMPARISONS,
    PLACING_WORDINGS,
    EARLIER_PLACINGS,
    ROWS_OF_PLACINGS,
    SUBJECTS_OF_PLACES,
    REPORT_PLACINGS,
    PLACES_UNDER_WAY,
  ].flatMap((book) => Object.entries(book)),
)('%s', (_, { yes, no }) => {
  it('has examples for and against', () => expect(Math.min(yes.length, no.length)).toBeGreaterThan(0));

  it.each([...yes, ...no])('%s', (passage, places) => expect(placesOf(passage)).toEqual([...places].sort()));
});
