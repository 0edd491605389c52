import { describe, expect, test } from 'vitest';
import { count, size, sizeWords } from '../../src/cli/quantities.ts';

describe('sizes', () => {
  test.each([
    ['500', 500],
    ['500B', 500],
    ['64KB', 64_000],
    ['10mb', 10_000_000],
    ['1.5 G', 1_500_000_000],
  ])('%s', (given, bytes) => {
    expect(size(given)).toBe(bytes);
  });

  test.each(['', '0', '-1', 'ten', '1TB', '1e3', 'MB', '0.1'])('%j is none', (given) => {
    expect(() => size(given)).toThrow(/A size is/);
  });

  test.each([
    [500, '500B'],
    [10_000_000, '10MB'],
    [2_000_000_000, '2GB'],
  ])('%d in words', (bytes, words) => {
    expect(sizeWords(bytes)).toBe(words);
    expect(size(words)).toBe(bytes);
  });
});

test('whole numbers from 1', () => {
  expect(count('12')).toBe(12);
  for (const given of ['0', '-1', '1.5', 'x', '', '99999999999']) expect(() => count(given)).toThrow(/whole number/);
});
