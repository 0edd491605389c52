import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readWithin } from '../../src/batch/limits.ts';
import { DEFAULT_LIMITS } from '../../src/batch/plan.ts';
import { makeFolder } from '../support/folder.ts';

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
