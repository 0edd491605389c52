import { describe, expect, it } from 'vitest';
import { ROUND_EXAMPLES } from '../../src/discourse/rounds.examples.ts';
import { ROUND_PREFERENCES } from '../../src/discourse/rounds.ts';
import { decisionAt } from '../support/decisions.ts';

describe('the examples of rounds', () => {
  it('are of every preference, and of no other', () => {
    expect(Object.keys(ROUND_EXAMPLES)).toEqual([...ROUND_PREFERENCES]);
  });
});

describe.each(Object.entries(ROUND_EXAMPLES))('%s', (by, { yes, no }) => {
  it('has examples for and against', () => expect(Math.min(yes.length, no.length)).toBeGreaterThan(0));

  it.each(yes)('%s: %s', (passage, figure, answer) => {
    expect(decisionAt('round', passage, figure)).toMatchObject({ by, answer });
  });

  it.each(no)('%s: not %s', (passage, figure) => {
    expect(decisionAt('round', passage, figure)?.by).not.toBe(by);
  });
});
