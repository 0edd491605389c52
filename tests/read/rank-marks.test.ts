import { describe, expect, it } from 'vitest';
import { rankMarks } from '../../src/read/rank-marks.ts';

const marksOf = (text: string) => rankMarks(text).map(({ rank, start, end }) => [rank, text.slice(start, end)]);

describe('rankMarks', () => {
  it.each([
    ['1. Anna Torvik (NOR), 2. Britt Sundelo (SWE)', [1, 2]],
    ["Women's 500m: 1 A. Torvik NOR 38.21; 2 B. Sundelo SWE 38.44", [1, 2]],
    ['MEN: 1 Pekka ABREL FIN 2:09:34 2 Ville TORVE FIN 2:10:07 3 Arvo LAAN EST 2:10:46', [1, 2, 3]],
    ['Sprint (1.6 km): 1. Jens Abrel (NOR), 3:25.94; 2. Olof Torve (SWE), +0.11', [1, 2]],
    ['1. Torvik NOR 29.83. 2. Sundelo SWE +0.11. 3. van Berkel NED +0.64', [1, 2, 3]],
    ['1. Anna Torvik 25.38, 2. Britt Sundelo 25.52, 3= Wu Li (CHN), Jelle Laan (NED) 25.77', [1, 2, 3]],
    ['1. A Torvik, =2. B Sundelo, =2. C Laan, 4. D Prins', [1, 2, 2, 4]],
    ['1. A Torvik 612. 2. B Sundelo 598. 3. C Laan 540. 11. D Prins 88', [1, 2, 3, 11]],
    ['500 m: 4. A Torvik; 9. B Sundelo; 22. C Laan', [4, 9, 22]],
    ["Men's 800m: 2. A Torvik 1:48.30, 9. B Sundelo 1:50.02", [2, 9]],
    ['1, Anna Torvik, Norway, 38.21. 2, Britt Sundelo, Sweden, 38.44.', [1, 2]],
    ['01. Anna Torvik (NOR), 02. Britt Sundelo (SWE)', [1, 2]],
    ['Gold: Anna Torvik; Silver: Britt Sundelo and Cara Laan; Bronze: Dora Prins', [1, 2, 3]],
    ["1st women's keirin Anna Torvik; 1st men's sprint Jens Abrel; 2nd men's omnium Olof Torve", [1, 1, 2]],
  ])('reads every place of %s', (text, ranks) => {
    expect(rankMarks(text).map(({ rank }) => rank)).toEqual(ranks);
  });

  it.each([
    ['14. Anna Torvik (NOR) 38.21', [14, '14. ']],
    ['=4 Anna Torvik (NOR) 38.21', [4, '=4 ']],
    ['2.) Anna Torvik (NOR) – 38.21', [2, '2.) ']],
    ['1. 2:10:59 – Jens Abrel (NOR)', [1, '1. ']],
    ['1. GOLD – Anna Torvik (NOR), 38.21', [1, '1. GOLD – ']],
    ['BRONZE - Anna Torvik (NOR), 38.21', [3, 'BRONZE - ']],
    ['BRONZE Norway (Anna Torvik, Britt Sundelo) 3:38.21', [3, 'BRONZE ']],
  ])('reads the one place in front of a line: %s', (text, mark) => {
    expect(marksOf(text)).toEqual([mark]);
  });

  it.each([
    '25 January 2036 and 26 February 2036',
    '13:00 Women 3000m',
    'Heats 1 Thursday, final 3 Friday',
    'She was 1st in Heat 4.',
    'Gold Torvik did not get, nor did Sundelo.',
    'The bronze – Torvik said – was heavy.',
    'From 5. Torvik fell, and 9. Sundelo stood.',
    'In lane 4 Anna Torvik, in lane 5 Britt Sundelo',
  ])('reads no place in %s', (text) => {
    expect(marksOf(text)).toEqual([]);
  });

  it('gives nobody the rank 0', () => expect(rankMarks('0th- Women 500m: Anna Torvik')).toEqual([]));
});
