import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const HEAD = '# Short Track World Tour in Torvik\n\nTORVIK, 3 February 2036 - ';
const rounds = (words: string) =>
  extract(`${HEAD}${words}`)
    .times.filter(({ kind }) => kind === 'result')
    .map(({ round }) => round);

describe('a day of finals that names only rounds before', () => {
  it.each([
    'Canada left with silver in the Women’s 3000m Relay, in 4:06.20. Vera Lind went out in the semis of the 500m.',
    'Vera Lind went out in the semifinals of the 500m. Anna Falk won the 1000m in 1:29.40. Eva Ruiz won the 1500m. Ida Solheim won the 500m.',
  ])('%s', (words) => expect(rounds(words)).toEqual(['final']));

  it('is none where nobody has a medal yet', () => {
    expect(
      rounds('Vera Lind clocked 42.10 in the heats of the 500m. Anna Falk clocked 1:29.40 over 1000m.'),
    ).not.toContain('final');
  });
});
