import { FACT_LISTS } from '../schema/integrity.ts';
import type { Release } from '../schema/release.ts';

/** What a summary counts, in the order it is told. */
export const COUNTED = [
  'athletes',
  'people',
  'nations',
  'teams',
  'events',
  'competitions',
  ...FACT_LISTS,
  'results',
] as const;
export type Counted = (typeof COUNTED)[number];

/** What a run has found so far. */
export class Counts {
  releases = 0;
  readonly found = new Map<Counted, number>(COUNTED.map((list) => [list, 0]));
  readonly problems = new Map<string, number>();

  add(release: Release): void {
    this.releases += 1;
    for (const list of COUNTED) this.found.set(list, (this.found.get(list) ?? 0) + release[list].length);
    for (const { code } of release.problems) this.problems.set(code, (this.problems.get(code) ?? 0) + 1);
  }
}

/** How many facts a release states and implies, its results aside. */
export function factCount(release: Release): number {
  return FACT_LISTS.reduce((sum, list) => sum + release[list].length, 0);
}
