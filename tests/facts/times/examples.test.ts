import { describe, expect, it } from 'vitest';
import { HOLDER_EXAMPLES } from '../../../src/facts/times/holders.examples.ts';
import { HOLDER_SIEVES } from '../../../src/facts/times/holders.ts';
import { KIND_EXAMPLES } from '../../../src/facts/times/kinds.examples.ts';
import { KIND_RULES } from '../../../src/facts/times/kinds.ts';
import { decisionAt } from '../../support/decisions.ts';

const CAST = 'In the Women’s 1500m Vera Lind (SWE) met Ida Solheim (NOR), Anna Falk (GER) and Eva Ruiz (ESP).\n\n';

/** The rule of a figure's kind, the sieve that found whose it is, and who that is. */
function readingOf(passage: string, figure: string) {
  const of = (question: 'time' | 'competitor') => decisionAt(question, CAST + passage, figure);
  const held = of('competitor');
  return { rule: of('time')?.by, sieve: held?.by.replace(/^competitor\//, ''), whose: held?.answer ?? null };
}

describe('the examples of times', () => {
  it('are of every rule of kinds, and of no other', () => {
    expect(Object.keys(KIND_EXAMPLES)).toEqual(KIND_RULES.map(({ name }) => name));
  });

  it('are of every sieve of holders, and of no other', () => {
    expect(Object.keys(HOLDER_EXAMPLES)).toEqual(HOLDER_SIEVES);
  });
});

describe.each(Object.entries(KIND_EXAMPLES))('%s', (rule, { yes, no }) => {
  it('has examples for and against', () => expect(Math.min(yes.length, no.length)).toBeGreaterThan(0));

  it.each(yes)('%s: %s', (passage, figure, whose) => {
    expect(readingOf(passage, figure)).toMatchObject({ rule, whose });
  });

  it.each(no)('%s: not %s', (passage, figure) => {
    expect(readingOf(passage, figure).rule).not.toBe(rule);
  });
});

describe.each(Object.entries(HOLDER_EXAMPLES))('competitor/%s', (sieve, { yes, no }) => {
  it('has examples for and against', () => expect(Math.min(yes.length, no.length)).toBeGreaterThan(0));

  it.each(yes)('%s: %s', (passage, figure, whose) => {
    expect(readingOf(passage, figure)).toMatchObject({ sieve, whose });
  });

  it.each(no)('%s: not %s', (passage, figure) => {
    expect(readingOf(passage, figure).sieve).not.toBe(sieve);
  });
});
