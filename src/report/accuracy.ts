import { f1, measureAll } from '../evaluate/measures.ts';
import type { ReleaseCounts } from '../evaluate/outputs.ts';
import { Score } from '../evaluate/score.ts';

/** F1 (0 to 1) of one kind, now and in the accepted outputs. */
export interface F1 {
  readonly kind: string;
  readonly after: number;
  /** Null where not every release with gold has an accepted output. */
  readonly before: number | null;
}

/** How right a release is by its gold; null on the side there is no output of. */
export interface Scored {
  readonly after: ReleaseCounts;
  readonly before: ReleaseCounts | null;
}

/** F1 by kind over the releases that have gold, and how many they are. Links are not shown. */
export function f1ByKind(releases: readonly { readonly scored: Scored | null }[]): { releases: number; kinds: F1[] } {
  const scored = releases.flatMap((release) => release.scored ?? []);
  const before = scored.flatMap((one) => one.before ?? []);
  const now = total(scored.map(({ after }) => after));
  const was = before.length === scored.length ? total(before) : null;
  const kinds = Object.keys(measureAll([now])).filter((kind) => !/[.~]/.test(kind));
  const of = (score: Score, kind: string) => f1(score.tallies.get(kind) ?? { hit: 0, missed: 0, extra: 0 });
  return {
    releases: scored.length,
    kinds: kinds.map((kind) => ({ kind, after: of(now, kind), before: was && of(was, kind) })),
  };
}

function total(counts: readonly ReleaseCounts[]): Score {
  const score = new Score();
  for (const { kinds } of counts)
    for (const [kind, [hit, missed, extra]] of Object.entries(kinds)) score.count(kind, { hit, missed, extra });
  return score;
}
