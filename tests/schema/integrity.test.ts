import { describe, expect, test } from 'vitest';
import { assertSound, soundRelease } from '../../src/schema/integrity.ts';
import type { Release } from '../../src/schema/release.ts';
import { makeRelease } from '../support/release.ts';

/** What is wrong with a release after `bend`, as "place: reason". */
function issues(bend: (release: Release) => void): string[] {
  const release = makeRelease();
  bend(release);
  const parsed = soundRelease.safeParse(release);
  return parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

/** The first entry of a list, which the hand-made release has. */
const first = <T>(list: T[]): T => list[0] as T;

test('a sound release passes unchanged', () => {
  expect(assertSound(makeRelease())).toEqual(makeRelease());
});

describe('ids', () => {
  test('are unique among facts, whatever their list', () => {
    expect(issues((release) => Object.assign(first(release.placings), { id: 'time-3' }))).toEqual(
      ['results.0.rank.facts: nothing has the id placing-1', 'placings.0.id: the id time-3 is taken already'].sort(),
    );
  });

  test('are unique among those who can compete or speak', () => {
    const person = { ...first(makeRelease().athletes), role: 'coach' };
    expect(issues((release) => release.people.push(person))).toEqual([
      'people.0.id: the id vera-lindqvist is taken already',
    ]);
  });
});

describe('what an id points at exists', () => {
  test.each([
    ['times', { competitor: 'nobody' }, 'times.0.competitor: nothing has the id nobody'],
    ['times', { event: 'nothing' }, 'times.0.event: nothing has the id nothing'],
    ['times', { because: ['time-9'] }, 'times.0.because: nothing has the id time-9'],
    ['quotes', { speaker: 'world-cup' }, 'quotes.0.speaker: nothing has the id world-cup'],
    ['results', { competitor: 'swe' }, 'results.0.competitor: nothing has the id swe'],
    ['results', { rank: { value: 1, facts: ['x'], inferred: false } }, 'results.0.rank.facts: nothing has the id x'],
  ] as const)('%s %j', (list, change, issue) => {
    expect(issues((release) => Object.assign(first<object>(release[list]), change))).toEqual([issue]);
  });

  test('in the head, in problems and in teams', () => {
    const found = issues((release) => {
      release.release.competition = 'games';
      const evidence = first(release.times).evidence;
      release.problems.push({ id: 'problem-1', code: 'two-ranks', values: { event: 'no id' }, facts: ['y'], evidence });
      const team = { id: 'nor-team', name: 'Norway', kind: 'nation', nation: 'NOR', event: null } as const;
      release.teams.push({ ...team, members: ['world-cup'], substitutes: [], mentions: [] });
    });
    expect(found).toEqual([
      'release.competition: nothing has the id games',
      'teams.0.members: nothing has the id world-cup',
      'problems.0.facts: nothing has the id y',
    ]);
  });

  test('the competition of a placing is words, not an id', () => {
    expect(issues((release) => Object.assign(first(release.placings), { competition: 'Sapporo 2030' }))).toEqual([]);
  });
});

test('reasons do not run in circles', () => {
  const found = issues((release) => {
    Object.assign(release.times[0] as object, { because: ['time-2'] });
    Object.assign(release.times[1] as object, { because: ['time-1'] });
  });
  expect(found).toContain('times.0.because: time-1 is among its own reasons');
});

describe('spans', () => {
  const bent = (change: object) => issues((release) => Object.assign(first(first(release.times).evidence), change));

  test('lie inside the file', () => {
    expect(bent({ start: 990, end: 997 })).toEqual([
      'times.0.evidence.0: the span 990-997 is empty or leaves the file',
    ]);
  });

  test('are in order', () => {
    expect(bent({ end: 73 })).toEqual(['times.0.evidence.0: the span 73-73 is empty or leaves the file']);
  });

  test('are as long as their text in code points', () => {
    expect(bent({ text: '1:53.2' })).toEqual(['times.0.evidence.0: the span 73-80 is not as long as its text']);
  });
});
