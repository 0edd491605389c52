import type { Tally } from './score.ts';

/** Precision, recall and F1, to three decimals, and the counts they come from. */
export interface Measures {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
  /** Entries the gold demands. */
  readonly gold: number;
  /** Entries found that count: the demanded ones and those that are wrong. */
  readonly got: number;
}

export function measure({ hit, missed, extra }: Tally): Measures {
  return {
    p: share(hit, hit + extra),
    r: share(hit, hit + missed),
    f1: share(2 * hit, 2 * hit + missed + extra),
    gold: hit + missed,
    got: hit + extra,
  };
}

function share(part: number, whole: number): number {
  return Number((part / (whole || 1)).toFixed(3));
}
