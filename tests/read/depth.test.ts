import { describe, expect, test } from 'vitest';
import { PodiumError } from '../../src/errors.ts';
import { extract } from '../../src/extract.ts';
import { assertShallow } from '../../src/read/depth.ts';

const deepest = (text: string): number => {
  for (let depth = 0; ; depth += 1)
    try {
      assertShallow(text, depth);
      return depth;
    } catch {}
};

describe('how deep lists and quotes stand', () => {
  test.each([
    ['plain text\n\nand more', 0],
    ['> quoted\n>> twice\n> > twice', 2],
    ['- a\n- b\n- c', 1],
    ['- a\n  - b\n    - c\n- d', 3],
    ['1. a\n   2) b', 2],
    ['- - - a', 3],
    ['> - a\n>   - b\n>     > c', 4],
    ['- a\r\n  - b', 2],
    ['- - - - -', 0],
    ['* * *\n___\n**bold** - and a dash', 1],
    ['2034. was the year', 1],
    ['-1.2 behind\n+0.45\n3.1 km', 0],
    [' '.repeat(300), 0],
    [`${' '.repeat(300)}far to the right`, 0],
  ])('%j', (text, depth) => {
    expect(deepest(text)).toBe(depth);
  });

  test('the line that is too deep is named', () => {
    expect(() => assertShallow('a\n\n- b\n  - c\n    - d', 2)).toThrow(
      expect.objectContaining({ code: 'too-deep', values: { line: 5, limit: 2 } }),
    );
  });
});

describe('how deep brackets and emphasis stand', () => {
  test.each([
    ['[a](b) and [c](d)', 1],
    ['[a [b] c]', 2],
    ['[[[never closed', 0],
    ['*a **b** c*', 2],
    ['*1:14.38\n*1:14.39\n*1:14.40', 0],
    ['3 * 4 * 5 and snake_case_name', 0],
    ['[a\n\nb]', 0],
    ['[*a*]', 2],
  ])('%j: %i', (text, depth) => {
    expect(deepest(text)).toBe(depth);
  });
});

describe('ten thousand of anything in each other', () => {
  const N = 10_000;
  test.each([
    ['lists', `${'- '.repeat(N)}a`],
    ['quotes', '> '.repeat(N)],
    ['quotes and lists', '> - '.repeat(N)],
    ['links', `${'['.repeat(N)}a${'](b)'.repeat(N)}`],
    ['images', `${'!['.repeat(N)}a${'](b)'.repeat(N)}`],
    ['emphasis', `${'*a '.repeat(N)}${' b*'.repeat(N)}`],
    ['strong and emphasis', `${'**a *b '.repeat(N)}${'c* d**'.repeat(N)}`],
  ])('%s are refused with a code', (_, text) => {
    expect(() => extract(text)).toThrow(expect.objectContaining({ code: 'too-deep', values: { line: 1, limit: 100 } }));
  });

  test.each([
    ['brackets never closed', '['.repeat(N)],
    ['parentheses', `${'('.repeat(N)}a${')'.repeat(N)}`],
    ['quotation marks', `${'“'.repeat(N)}a${'”'.repeat(N)}`],
    ['tags', `${'<b>'.repeat(N)}a${'</b>'.repeat(N)}`],
  ])('%s are read', (_, text) => {
    expect(extract(text).athletes).toEqual([]);
  });

  test('the limit is the caller’s to set', () => {
    const text = `${'> '.repeat(4)}a`;
    expect(() => extract(text, { maxDepth: 3 })).toThrow(PodiumError);
    expect(extract(text, { maxDepth: 4 }).source.length).toBe(9);
  });
});
