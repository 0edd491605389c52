import type { Scored } from './evaluate.ts';
import { causeOf } from './mistakes.ts';

/** What all mistakes of one cause cost. */
export interface Cause {
  readonly cause: string;
  /** Scored points: missed and extra facts and links. */
  readonly points: number;
  /** Of all points lost, 0 to 1, to three decimals. */
  readonly share: number;
  /** The kinds it concerns, with their points, the most first. */
  readonly kinds: readonly (readonly [kind: string, points: number])[];
}

/** The shares of the causes in all that was lost, the largest first. */
export function causes(scored: readonly Pick<Scored, 'mistakes'>[]): Cause[] {
  const mistakes = scored.flatMap((release) => release.mistakes);
  const points = (own: readonly { readonly points: number }[]) => own.reduce((sum, mistake) => sum + mistake.points, 0);
  const total = points(mistakes);
  return [...Map.groupBy(mistakes, causeOf)]
    .map(([cause, own]) => ({
      cause,
      points: points(own),
      share: Number((points(own) / total).toFixed(3)),
      kinds: [...Map.groupBy(own, ({ kind }) => kind)]
        .map(([kind, some]) => [kind, points(some)] as const)
        .sort(([, a], [, b]) => b - a),
    }))
    .sort((a, b) => b.points - a.points);
}
