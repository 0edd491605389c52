import type { Release } from '../schema/release.ts';

/** How an output came about: by the rules, from the cache, or it was in its place already. */
export type Made = 'extracted' | 'cached' | 'unchanged';

/** Every list of facts of a release. */
export const FACTS = ['times', 'scores', 'placings', 'records', 'quotes', 'schedule', 'incidents'] as const;

/** What a summary counts, in the order it is told. */
export const COUNTED = [
  'athletes',
  'people',
  'nations',
  'teams',
  'events',
  'competitions',
  ...FACTS,
  'results',
] as const satisfies readonly (keyof Release)[];
export type Counted = (typeof COUNTED)[number];

/** What one release comes to, in numbers. Plain data. */
export interface Tally {
  readonly found: Readonly<Record<Counted, number>>;
  /** How often each code of a problem stands in it. */
  readonly problems: Readonly<Record<string, number>>;
}

export function tallyOf(release: Release): Tally {
  const problems: Record<string, number> = {};
  for (const { code } of release.problems) problems[code] = (problems[code] ?? 0) + 1;
  const found = Object.fromEntries(COUNTED.map((list) => [list, release[list].length]));
  return { found: found as Record<Counted, number>, problems };
}

/** How many facts a release states and implies, its results aside. */
export function factCount({ found }: Tally): number {
  return FACTS.reduce((sum, list) => sum + found[list], 0);
}

export function problemCount({ problems }: Tally): number {
  return Object.values(problems).reduce((sum, count) => sum + count, 0);
}

/** What a run has found so far. */
export class Counts {
  releases = 0;
  /** How many releases came about in which way. */
  readonly made: { -readonly [way in Made]: number } = { extracted: 0, cached: 0, unchanged: 0 };
  readonly found = new Map<Counted, number>(COUNTED.map((list) => [list, 0]));
  readonly problems = new Map<string, number>();

  add({ found, problems }: Tally, made: Made): void {
    this.releases += 1;
    this.made[made] += 1;
    for (const list of COUNTED) this.found.set(list, (this.found.get(list) ?? 0) + found[list]);
    for (const [code, count] of Object.entries(problems))
      this.problems.set(code, (this.problems.get(code) ?? 0) + count);
  }
}
