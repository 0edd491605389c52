import { expect, test } from 'vitest';
import { compareReleases } from '../../src/check/compare.ts';
import { sentenceAt, tally, verdictLines } from '../../src/check/report.ts';
import { makeRelease, spanOf, TEXT } from '../support/release.ts';

function different() {
  const after = makeRelease();
  Object.assign(after.times[0] as object, { kind: 'split', rule: 'times/opener' });
  after.times.splice(1, 1);
  return { type: 'different', file: 'hamar.md', text: TEXT, changes: compareReleases(makeRelease(), after) } as const;
}

test('a difference: place, sign, what it says, the rule, and the sentence', () => {
  const sentence = "    > Vera Lindqvist (SWE) won the Women's 1500m in 1:53.20, 0.45 ahead of Ida Solheim (NOR).";
  expect(verdictLines(different())).toEqual([
    "hamar.md:3:47 ~ times: text 1:53.20, kind split, ms 113200, competitor Vera Lindqvist, event Women's 1500m [times/opener]",
    '    rule: times/in -> times/opener',
    '    kind: result -> split',
    sentence,
    "hamar.md:3:56 - times: text 0.45, kind gap, ms 450, competitor Vera Lindqvist, event Women's 1500m [times/in]",
    sentence,
  ]);
});

test('nothing to say of what is the same', () => {
  expect(verdictLines({ type: 'same', file: 'hamar.md', moved: true })).toEqual([]);
});

test('the tally', () => {
  const same = { type: 'same', file: 'a.md', moved: false } as const;
  expect(tally([same, same])).toBe('2 same');
  expect(tally([same, different(), { type: 'new', file: 'b.md', golden: 'b.json' }, { ...same, moved: true }])).toBe(
    '2 same, 1 different (facts: 0 added, 1 removed, 1 changed), 1 new, of the same, 1 with other spans',
  );
});

test('the sentence of a span, by its line and column in code points', () => {
  expect(sentenceAt(TEXT, spanOf('1:53.65'))).toBe('It was her 1:53.65 that set the mark.');
  expect(sentenceAt(TEXT.replaceAll('\n', '\r\n'), spanOf('1:53.65'))).toBe('It was her 1:53.65 that set the mark.');
  expect(sentenceAt('Another text.', spanOf('1:53.65'))).toBe('1:53.65');
});
