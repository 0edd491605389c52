import { describe, expect, it } from 'vitest';
import { placesIn } from './reading.ts';

const REPORT = 'In the Women’s 1500m Vera Lind (SWE) met Ida Solheim (NOR). It was a loud evening.';

describe('places told in a headline alone', () => {
  it.each([
    ['Lind wins women’s 1500m', REPORT, ["1 | Vera Lind | Women's 1500m"]],
    ['Victory for Vera Lind in women’s 1500m', REPORT, ["1 | Vera Lind | Women's 1500m"]],
    ['Solheim claims second place in women’s 1500m', REPORT, ["2 | Ida Solheim | Women's 1500m"]],
  ])('%s', (headline, body, places) => expect(placesIn(body, headline)).toEqual(places));

  it.each([
    // Told in the report, in other words.
    [
      'Lind wins women’s 1500m',
      `${REPORT} Lind was second and Solheim won.`,
      ["1 | Ida Solheim | Women's 1500m", "2 | Vera Lind | Women's 1500m"],
    ],
    ['Lind not to win women’s 1500m', REPORT, []],
    // What a picture shows.
    ['Vera Lind with her gold medal', REPORT, []],
  ])('%s: %s', (headline, body, places) => expect(placesIn(body, headline)).toEqual(places));
});
