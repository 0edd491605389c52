import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { assertShallow, readWithin } from '../../src/batch/limits.ts';
import { DEFAULT_LIMITS } from '../../src/batch/plan.ts';
import { makeFolder } from '../support/folder.ts';

const deepest = (text: string): number => {
  for (let depth = 0; ; depth += 1)
    try {
      assertShallow(text, { ...DEFAULT_LIMITS, depth });
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
    ['* * *\n___\n**bold** - and a dash', 0],
    ['2034. was the year', 1],
    ['-1.2 behind\n+0.45\n3.1 km', 0],
    [' '.repeat(300), 0],
    [`${' '.repeat(300)}far to the right`, 0],
  ])('%j', (text, depth) => {
    expect(deepest(text)).toBe(depth);
  });

  test('the line that is too deep is named', () => {
    const limits = { ...DEFAULT_LIMITS, depth: 2 };
    expect(() => assertShallow('a\n\n- b\n  - c\n    - d', limits)).toThrow(
      expect.objectContaining({ code: 'too-deep', values: { line: 5, limit: 2 } }),
    );
  });
});

describe('reading', () => {
  const limits = { ...DEFAULT_LIMITS, bytes: 5 };
  const file = (content: string) => path.join(makeFolder({ 'a.md': content }), 'a.md');

  test('a file of the size that is allowed', () => {
    expect(readWithin(file('12345'), limits).toString()).toBe('12345');
  });

  test('one byte more is too much, and no more is read of what has no end', () => {
    const failure = expect.objectContaining({ code: 'too-large' });
    expect(() => readWithin(file('123456'), limits)).toThrow(failure);
    expect(() => readWithin('/dev/zero', DEFAULT_LIMITS)).toThrow(failure);
  });

  test('what is no file is named with the reason', () => {
    const folder = path.join(makeFolder(), 'a.md');
    mkdirSync(folder);
    const failure = { code: 'unreadable', values: { file: folder, reason: 'EISDIR' } };
    expect(() => readWithin(folder, DEFAULT_LIMITS)).toThrow(expect.objectContaining(failure));
  });
});
