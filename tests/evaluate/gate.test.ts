import { describe, expect, test } from 'vitest';
import type { Baseline } from '../../src/evaluate/baseline.ts';
import { holdAgainst, isShut } from '../../src/evaluate/gate.ts';
import { gateLines } from '../../src/evaluate/report/gate.ts';

type Release = Baseline['releases'][string];

const release = (kinds: Release['kinds'], rules: Release['rules'], more: Partial<Release> = {}): Release => ({
  part: 'read',
  gold: 'one',
  kinds,
  rules,
  ...more,
});
const baseline = (releases: Baseline['releases']): Baseline => ({
  schema: 'podium/evaluation@1',
  parts: {},
  rules: {},
  releases,
});
const hold = (
  before: Baseline['releases'],
  after: Baseline['releases'],
  tolerance = 0,
  expected = (_: string) => true,
) => holdAgainst(baseline(before), baseline(after), { expected, tolerance });

const good = release({ times: [8, 2, 0] }, { times: { 'times/by': [5, 0], 'times/lap': [3, 0] } });
const worse = release({ times: [7, 3, 1] }, { times: { 'times/by': [5, 0], 'times/lap': [2, 1] } });

describe('the gate', () => {
  test('stands open where nothing moved', () => {
    const gate = hold({ 'a.md': good }, { 'a.md': good });
    expect(gate).toEqual({ falls: [], rises: [], gone: [], added: [] });
    expect(isShut(gate)).toBe(false);
  });

  test('names the rule that moved, and where', () => {
    const gate = hold({ 'a.md': good, 'b.md': good }, { 'a.md': good, 'b.md': worse });
    expect(isShut(gate)).toBe(true);
    expect(gate.falls).toMatchObject([{ part: 'read', kind: 'times', otherGold: [] }]);
    expect(gate.falls[0]?.rules).toEqual([
      { kind: 'times', rule: 'times/lap', before: [3, 0], after: [2, 1], files: ['b.md'] },
    ]);
    expect(gateLines(gate, 'evaluation.json')).toEqual([
      'times (read) fell: F1 0.8889 -> 0.8333',
      '    times/lap (times): 3 right, 0 extra -> 2 right, 1 extra in b.md',
      'held against evaluation.json: 1 fell',
    ]);
  });

  test('a kind that rises elsewhere does not make up for one part that falls', () => {
    const held = { part: 'held-back' } as const;
    const gate = hold({ 'a.md': worse, 'b.md': { ...good, ...held } }, { 'a.md': good, 'b.md': { ...worse, ...held } });
    expect(gate.falls.map(({ part, kind }) => [part, kind])).toEqual([['held-back', 'times']]);
    expect(gate.rises.map(({ part, kind }) => [part, kind])).toEqual([['read', 'times']]);
  });

  test('a tolerance lets a small fall pass', () => {
    const [before, after] = [{ 'a.md': good }, { 'a.md': worse }];
    expect(isShut(hold(before, after, 0.1))).toBe(true);
    expect(isShut(hold(before, after, 0.12))).toBe(false);
  });

  test('says so when the gold is another', () => {
    const gate = hold({ 'a.md': good }, { 'a.md': { ...good, kinds: { times: [8, 3, 0] }, gold: 'two' } });
    expect(gateLines(gate, 'e.json').slice(1, 3)).toEqual([
      '    no rule moved: gold demands other facts',
      '    other gold: a.md',
    ]);
  });

  test('a new release is not compared, and one that is gone shuts it where it was expected', () => {
    expect(hold({ 'a.md': good }, { 'a.md': good, 'b.md': worse })).toMatchObject({ falls: [], added: ['b.md'] });
    const [before, after] = [{ 'a.md': good, 'b.md': good }, { 'a.md': good }];
    expect(hold(before, after).gone).toEqual(['b.md']);
    expect(isShut(hold(before, after))).toBe(true);
    expect(isShut(hold(before, after, 0, (file) => file === 'a.md'))).toBe(false);
  });

  test('what is found loosely is no kind of its own', () => {
    const loose = (counts: [number, number, number]) => release({ 'times~': counts }, {});
    expect(isShut(hold({ 'a.md': loose([5, 0, 0]) }, { 'a.md': loose([1, 4, 4]) }))).toBe(false);
  });

  test('preferences that decide keys of a fact are named with its kind, those of scored links are not', () => {
    const rules = (right: number): Release['rules'] => ({
      placings: { 'placings/win': [right, 5 - right] },
      'placings.event': { 'event/section': [right, 5 - right] },
      'times.event': { 'event/clause': [right, 5 - right] },
    });
    const kinds = (right: number): Release['kinds'] => ({
      placings: [right, 5 - right, 5 - right],
      'times.event': [5, 0, 0],
    });
    const gate = hold({ 'a.md': release(kinds(5), rules(5)) }, { 'a.md': release(kinds(4), rules(4)) });
    expect(gate.falls[0]?.rules.map(({ rule }) => rule)).toEqual(['placings/win', 'event/section']);
  });
});
