import { expect, test } from 'vitest';
import { compareReleases } from '../../src/check/compare.ts';
import { findingsOf, sentenceAt, tally } from '../../src/check/findings.ts';
import { different } from '../support/comparison.ts';
import { makeRelease, spanOf, TEXT } from '../support/release.ts';

const SENTENCE = "Vera Lindqvist (SWE) won the Women's 1500m in 1:53.20, 0.45 ahead of Ida Solheim (NOR).";

test('a difference: place, what it says, the rules behind it, and the sentence with the words meant', () => {
  const [changed, removed] = findingsOf(different());
  expect(changed).toEqual({
    type: 'changed',
    file: 'hamar.md',
    at: spanOf('1:53.20'),
    kind: 'times',
    cause: 'times/in -> times/opener',
    title: "text 1:53.20, kind split, ms 113200, competitor Vera Lindqvist, event Women's 1500m",
    details: ['rule: times/in -> times/opener', 'kind: result -> split'],
    sentence: { text: SENTENCE, start: SENTENCE.indexOf('1:53.20'), end: SENTENCE.indexOf('1:53.20') + 7 },
  });
  expect(removed).toMatchObject({ type: 'removed', kind: 'times', cause: 'times/in', details: [] });
});

test('a result has the rule of the cell that changed', () => {
  const after = makeRelease();
  Object.assign(after.results[0] as object, { rank: { value: 2, facts: ['placing-2'], inferred: false } });
  const verdict = { ...different(), after, changes: compareReleases(makeRelease(), after) };
  expect(findingsOf(verdict).map(({ kind, cause }) => [kind, cause])).toEqual([['results', 'placings/win']]);
});

test('nothing to say of what is the same', () => {
  expect(
    findingsOf({ type: 'same', file: 'hamar.md', golden: 'output/hamar.json', moved: true, output: makeRelease }),
  ).toEqual([]);
});

test('the tally', () => {
  const same = {
    type: 'same',
    file: 'a.md',
    golden: 'output/a.json',
    moved: false,
    output: () => makeRelease(),
  } as const;
  expect(tally([same, same])).toBe('2 same');
  expect(tally([same, different(), { type: 'new', file: 'b.md', golden: 'b.json' }, { ...same, moved: true }])).toBe(
    '2 same, 1 different (facts: 0 added, 1 removed, 1 changed), 1 new, of the same, 1 with other spans',
  );
});

test('the sentence of a span, by its line and column in code points', () => {
  const of = (text: string) => sentenceAt(text, spanOf('1:53.65'));
  const sentence = { text: 'It was her 1:53.65 that set the mark.', start: 11, end: 18 };
  expect(of(TEXT)).toEqual(sentence);
  expect(of(TEXT.replaceAll('\n', '\r\n'))).toEqual(sentence);
  expect(of('Another text.')).toEqual({ text: '1:53.65', start: 0, end: 7 });
});
