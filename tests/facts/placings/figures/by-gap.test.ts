import { describe, expect, it } from 'vitest';
import { placesIn } from '../reading.ts';

const told = (passage: string) =>
  placesIn(`In the Women’s 1500m Vera Lind (SWE), Ida Solheim (NOR) and Anna Falk (GER) met.\n\n${passage}`).map(
    (line) => line.replace(" | Women's 1500m", ''),
  );

describe('who was so far behind the winner', () => {
  it.each([
    ['was beaten by', 'Lind won in 4:02.10. Solheim was beaten by 0.38 seconds.', ['1 | Vera Lind', '2 | Ida Solheim']],
    [
      'one after the other',
      'Lind won in 4:02.10. Behind her Solheim was 1.90 seconds back, and Falk 2.45 seconds back.',
      ['1 | Vera Lind', '2 | Ida Solheim', '3 | Anna Falk'],
    ],
  ])('%s', (_, passage, places) => expect(told(passage)).toEqual(places));

  it.each([
    [
      'where another is second',
      'Lind won, Falk was second. Solheim was 3.10 seconds back.',
      ['1 | Vera Lind', '2 | Anna Falk'],
    ],
    ['on the way', 'Lind won in 4:02.10. Solheim was 0.38 seconds up at the bell.', ['1 | Vera Lind']],
  ])('not %s', (_, passage, places) => expect(told(passage)).toEqual(places));
});
