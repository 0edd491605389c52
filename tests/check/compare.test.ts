import { describe, expect, test } from 'vitest';
import { type Change, compareReleases } from '../../src/check/compare.ts';
import type { Release } from '../../src/schema/release.ts';
import { makeRelease, spanOf, TEXT } from '../support/release.ts';

/** The changes that bending the release makes, one line each. */
function changes(bend: (release: Release) => void): string[] {
  const after = makeRelease();
  bend(after);
  return compareReleases(makeRelease(), after).map(line);
}

function line(change: Change): string {
  if (change.type !== 'changed') {
    const entry = change.type === 'added' ? change.after : change.before;
    return `${change.type} ${entry.list} ${Object.values(entry.fields)[0]}`;
  }
  const { before, after, keys } = change;
  return `changed ${after.list} ${keys.map((key) => `${key}: ${before.fields[key]} -> ${after.fields[key]}`).join('; ')}`;
}

const entry = <T>(list: T[], index = 0): T => list[index] as T;

test('a release is the same as itself', () => {
  expect(changes(() => {})).toEqual([]);
});

describe('no change', () => {
  test('the text moved, and every span with it', () => {
    const moved = makeRelease(`A line that was put in front.\n\n${TEXT}`);
    expect(compareReleases(makeRelease(), moved)).toEqual([]);
  });

  test('ids were counted anew', () => {
    const renamed = JSON.parse(
      JSON.stringify(makeRelease()).replaceAll('time-1', 'time-9').replaceAll('ida-', 'ida-2-'),
    );
    expect(compareReleases(makeRelease(), renamed)).toEqual([]);
  });

  test('lists stand in another order', () => {
    expect(changes((release) => release.times.reverse())).toEqual([]);
  });
});

describe('changed', () => {
  test('a time has another competitor, said by another rule', () => {
    const found = changes((release) =>
      Object.assign(entry(release.times), { competitor: 'ida-solheim', rule: 'times/clock' }),
    );
    expect(found).toEqual(['changed times rule: times/in -> times/clock; competitor: Vera Lindqvist -> Ida Solheim']);
  });

  test('a placing has another rank', () => {
    expect(changes((release) => Object.assign(entry(release.placings), { rank: 3 }))).toEqual([
      'changed placings rank: 1 -> 3',
    ]);
  });

  test('a quote has another speaker', () => {
    expect(changes((release) => Object.assign(entry(release.quotes), { speaker: null }))).toEqual([
      'changed quotes speaker: Ida Solheim -> -',
    ]);
  });

  test('a quote reaches less far, at the same words', () => {
    expect(changes((release) => Object.assign(entry(release.quotes), { text: 'I was lucky' }))).toEqual([
      'changed quotes text: I was lucky 🍀, -> I was lucky',
    ]);
  });

  test('an athlete has another nation, and the head another headline', () => {
    const found = changes((release) => {
      Object.assign(entry(release.athletes), { nation: 'FIN' });
      Object.assign(release.release, { headline: null });
    });
    expect(found).toEqual([
      'changed release value: Lindqvist wins in Hamar -> -',
      'changed athletes nation: SWE -> FIN',
    ]);
  });

  test('a cell of a result is inferred', () => {
    const rank = { value: 1, facts: ['placing-1'], inferred: true };
    expect(changes((release) => Object.assign(entry(release.results), { rank }))).toEqual([
      'changed results rank: 1 -> 1 (inferred)',
    ]);
  });
});

describe('added and removed', () => {
  test('facts', () => {
    const found = changes((release) => {
      release.times.splice(1, 1);
      release.problems.push({
        id: 'problem-1',
        code: 'two-ranks',
        values: { competitor: 'Ida Solheim' },
        facts: ['placing-2'],
        evidence: [spanOf('Ida Solheim')],
      });
    });
    expect(found).toEqual(['removed times stated', 'added problems two-ranks']);
  });

  test('of two facts alike, the one that went is the one whose place is empty', () => {
    const twice = makeRelease();
    twice.times.push({ ...entry(twice.times), id: 'time-4', evidence: [spanOf('1:53.65')] });
    const [change] = compareReleases(twice, makeRelease());
    expect(change?.type === 'removed' && change.before.at?.text).toBe('1:53.65');
  });
});
