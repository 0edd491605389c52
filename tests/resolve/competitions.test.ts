import { describe, expect, it } from 'vitest';
import type { Mention } from '../../src/mentions/mention.ts';
import { resolveCompetitions } from '../../src/resolve/competitions.ts';
import type { Header } from '../../src/resolve/header.ts';

const NOTHING: Header = {
  headline: null,
  date: null,
  place: null,
  publisher: null,
  competition: null,
  sport: null,
  home: null,
};

function mentions(...said: [name: string, year: number | null, host: string | null, bare?: boolean][]): Mention[] {
  return said.map(([name, year, host, bare = false], index) => ({
    kind: 'competition',
    start: index * 100,
    end: index * 100 + name.length,
    rule: 'competitions/example',
    value: { name, year, host, bare },
  }));
}

const names = (...said: Parameters<typeof mentions>): string[] =>
  resolveCompetitions(mentions(...said), NOTHING).map(({ name, year, host }) => [name, year, host].join(' | '));

describe('resolveCompetitions', () => {
  it('takes a host with a year and a name with the same year for one', () =>
    expect(names(['PyeongChang 2018', 2018, 'PyeongChang'], ['Olympic Winter Games', 2018, null])).toEqual([
      'Olympic Winter Games | 2018 | PyeongChang',
    ]));

  it('keeps two years of one series apart', () =>
    expect(names(['Olympic Winter Games', 2030, null], ['Olympic Winter Games', 2034, null])).toHaveLength(2));

  it('keeps two kinds of one year apart', () =>
    expect(names(['World Championships', 2031, null], ['European Championships', 2031, null])).toHaveLength(2));

  it('takes a shorter name of the same kind for the same', () =>
    expect(names(['Oslo 2034 Olympic Winter Games', 2034, 'Oslo'], ['Olympics', null, null])).toHaveLength(1));

  it('lets a bare noun name nothing on its own', () =>
    expect(names(['the Championships', null, null, true])).toEqual([]));
});
