import { Score, type Tally } from './score.ts';
import { SCORED_LISTS } from './specs.ts';

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

/** Measures by kind (`times`), weaker sameness (`times~`) and link (`times.competitor`). */
export type MeasuresByKind = Readonly<Record<string, Measures>>;

export function measure({ hit, missed, extra }: Tally): Measures {
  return {
    p: round(share(hit, hit + extra)),
    r: round(share(hit, hit + missed)),
    f1: round(f1({ hit, missed, extra })),
    gold: hit + missed,
    got: hit + extra,
  };
}

/** F1 in full. */
export function f1({ hit, missed, extra }: Tally): number {
  return share(2 * hit, 2 * hit + missed + extra);
}

/** Measures over several scores, in the order of the gold form: a kind, what is found of it loosely, its links. */
export function measureAll(scores: readonly Pick<Score, 'tallies'>[]): MeasuresByKind {
  const total = new Score();
  for (const { tallies } of scores) for (const [kind, tally] of tallies) total.count(kind, tally);
  const sorted = [...total.tallies].sort(([a], [b]) => rank(a) - rank(b));
  return Object.fromEntries(sorted.map(([kind, tally]) => [kind, measure(tally)]));
}

const KINDS: readonly string[] = ['document', ...SCORED_LISTS];

function rank(key: string): number {
  return KINDS.indexOf(key.replace(/[.~].*/, '')) * 3 + (key.includes('.') ? 2 : key.includes('~') ? 1 : 0);
}

function share(part: number, whole: number): number {
  return part / (whole || 1);
}

function round(share: number): number {
  return Number(share.toFixed(3));
}
