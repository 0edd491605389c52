import { describe, expect, test } from 'vitest';
import { RECORD_DEEDS, recordVerbs, recordVerbTable } from '../../src/knowledge/record-verbs.ts';

const says = (deed: Parameters<typeof recordVerbs>[0], words: string) =>
  new RegExp(`^${recordVerbs(deed)}$`).test(words);

describe('the verbs of records', () => {
  test('stand once and in order', () => {
    for (const deed of RECORD_DEEDS) {
      const verbs = recordVerbTable(deed);
      expect(verbs).toEqual([...new Set(verbs)].sort());
    }
  });

  test.each([
    ['break', 'rewrote'],
    ['break', 'blew away'],
    ['cut', 'chopped'],
    ['equal', 'levelled'],
    ['keep', 'held on to'],
    ['lose', 'relinquishing'],
  ] as const)('%s: %s', (deed, words) => expect(says(deed, words)).toBe(true));

  test.each([
    ['break', 'better'],
    ['get', 'broke'],
  ] as const)('%s: not %s', (deed, words) => expect(says(deed, words)).toBe(false));
});
