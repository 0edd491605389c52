import { describe, expect, it } from 'vitest';
import { overFigures } from '../../src/language/figures.ts';

const finds = (pattern: RegExp, text: string) => overFigures(pattern).test(text);

describe('a part of a sentence', () => {
  const part = /^won [^,;:.]{0,40} in style$/u;

  it('runs on over the marks in figures and behind abbreviations', () => {
    for (const words of ['the 10,000m', 'the 7.5km', 'by 1:53.2', 'at St. Moritz', 'from J. Lind', 'race No. 2'])
      expect(finds(part, `won ${words} in style`), words).toBe(true);
  });

  it('ends at any other mark', () => {
    for (const words of ['gold, all', 'in 2031. Falk won', 'the sprint: all', 'the 500m, 1000m', 'gold. St'])
      expect(finds(part, `won ${words} in style`), words).toBe(false);
  });
});

describe('a word', () => {
  const title = /^the (?:[\p{L}\d-]+ )?champion$/u;

  it('may be a distance, however that is written', () => {
    for (const distance of ['1000m', '10,000m', '7.5km', '7.5 km', '1000 m', '1,000 metres', '1000 meter'])
      expect(finds(title, `the ${distance} champion`), distance).toBe(true);
  });

  it('is no other figure, and no two words', () => {
    for (const words of ['6.7', '1,234', 'sprint distance', '1000 metal'])
      expect(finds(title, `the ${words} champion`), words).toBe(false);
  });

  it('is whole where a unit follows', () => {
    expect(finds(/^the [\p{L}\d-]+ m champion$/u, 'the 1000 m champion')).toBe(false);
  });
});

it('leaves a pattern that it does not concern as it is', () => {
  const pattern = /(?<![\p{L}\d])\d+[,.]\d\b[^()]*$/iu;
  expect(overFigures(pattern)).toEqual(pattern);
});
