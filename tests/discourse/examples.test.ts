import { describe, expect, it } from 'vitest';
import { EVENT_EXAMPLES } from '../../src/discourse/events.examples.ts';
import { GENDER_EXAMPLES } from '../../src/discourse/genders.examples.ts';
import { EVENT_PREFERENCES } from '../../src/discourse/preferences.ts';
import { ROUND_EXAMPLES } from '../../src/discourse/rounds.examples.ts';
import { ROUND_OF_MARK, ROUND_PREFERENCES } from '../../src/discourse/rounds.ts';
import { GENDER_PREFERENCES } from '../../src/discourse/whose.ts';
import { decisionAt } from '../support/decisions.ts';

describe.each([
  ['event', EVENT_EXAMPLES, EVENT_PREFERENCES],
  ['gender', GENDER_EXAMPLES, GENDER_PREFERENCES],
  ['round', ROUND_EXAMPLES, [...ROUND_PREFERENCES, ROUND_OF_MARK]],
] as const)('the %s of a figure', (question, book, preferences) => {
  it('has examples of every preference, and of no other', () => {
    expect(Object.keys(book)).toEqual([...preferences]);
  });

  describe.each(Object.entries(book))('%s', (by, { yes, no }) => {
    it('has examples for and against', () => expect(Math.min(yes.length, no.length)).toBeGreaterThan(0));

    it.each(yes)('%s: %s', (passage, figure, answer) => {
      expect(decisionAt(question, passage, figure)).toMatchObject({ by, answer: answer.replace('’', "'") });
    });

    it.each(no)('%s: not %s', (passage, figure) => {
      expect(decisionAt(question, passage, figure)?.by).not.toBe(by);
    });
  });
});
