import type { Baseline } from './baseline.ts';
import { PARTS, type Part } from './evaluate.ts';
import { f1 } from './measures.ts';
import type { Tally } from './score.ts';

/** The counts of releases, kept or just made. */
export type Counted = Pick<Baseline, 'releases'>;

/** A kind or link whose F1 is another than in the baseline. */
export interface Move {
  readonly part: Part;
  readonly kind: string;
  /** F1, over the releases that stand on both sides. */
  readonly before: number;
  readonly after: number;
  /** The rules whose counts for the kind moved, those that lost most first. */
  readonly rules: readonly RuleMove[];
  /** Releases whose gold is another than it was: what moved may be the gold. */
  readonly otherGold: readonly string[];
}

export interface RuleMove {
  readonly kind: string;
  readonly rule: string;
  readonly before: readonly [right: number, extra: number];
  readonly after: readonly [right: number, extra: number];
  /** The releases in which its counts moved. */
  readonly files: readonly string[];
}

export interface Gate {
  /** Kinds that fell by more than the tolerance: the gate is shut when there are any, or releases are gone. */
  readonly falls: readonly Move[];
  readonly rises: readonly Move[];
  /** Releases of the baseline that are not scored any more. */
  readonly gone: readonly string[];
  /** Releases that the baseline does not have; they are not compared. */
  readonly added: readonly string[];
}

/**
 * Holds an evaluation against a baseline, part by part and kind by kind, over the releases that stand in both.
 *
 * @param expected whether a release of the baseline should have been scored
 * @param tolerance how much F1 (0 to 1) a kind may lose
 */
export function holdAgainst(
  before: Counted,
  after: Counted,
  { expected, tolerance }: { readonly expected: (file: string) => boolean; readonly tolerance: number },
): Gate {
  const files = Object.keys(before.releases).filter((file) => file in after.releases);
  const moves = PARTS.flatMap((part) => {
    const own = files.filter((file) => after.releases[file]?.part === part);
    return kindsOf(before, after, own).flatMap((kind) => moveOf(before, after, { part, kind, files: own }));
  });
  return {
    falls: moves.filter((move) => move.before - move.after > tolerance + EPSILON),
    rises: moves.filter((move) => move.after - move.before > EPSILON),
    gone: Object.keys(before.releases).filter((file) => !(file in after.releases) && expected(file)),
    added: Object.keys(after.releases).filter((file) => !(file in before.releases)),
  };
}

/** Whether something fell or is gone. */
export function isShut({ falls, gone }: Gate): boolean {
  return falls.length + gone.length > 0;
}

/** Below what two sums of the same counts can differ by. */
const EPSILON = 1e-9;

/** Kinds and links; what is found loosely follows from them. */
function kindsOf(before: Counted, after: Counted, files: readonly string[]): string[] {
  const kinds = files.flatMap((file) =>
    [before, after].flatMap((side) => Object.keys(side.releases[file]?.kinds ?? {})),
  );
  return [...new Set(kinds)].filter((kind) => !kind.endsWith('~'));
}

interface Scope {
  readonly part: Part;
  readonly kind: string;
  readonly files: readonly string[];
}

function moveOf(before: Counted, after: Counted, { part, kind, files }: Scope): Move[] {
  const [was, is] = [f1(sum(before, kind, files)), f1(sum(after, kind, files))];
  if (Math.abs(was - is) <= EPSILON) return [];
  const changed = files.filter((file) => kindCounts(before, file, kind) !== kindCounts(after, file, kind));
  return [
    {
      part,
      kind,
      before: was,
      after: is,
      rules: ruleMoves(before, after, kind, changed),
      otherGold: changed.filter((file) => before.releases[file]?.gold !== after.releases[file]?.gold),
    },
  ];
}

const kindCounts = (side: Counted, file: string, kind: string) => JSON.stringify(side.releases[file]?.kinds[kind]);

function sum(side: Counted, kind: string, files: readonly string[]): Tally {
  const total: Tally = { hit: 0, missed: 0, extra: 0 };
  for (const file of files) {
    const [hit, missed, extra] = side.releases[file]?.kinds[kind] ?? [0, 0, 0];
    total.hit += hit;
    total.missed += missed;
    total.extra += extra;
  }
  return total;
}

function ruleMoves(before: Counted, after: Counted, kind: string, files: readonly string[]): RuleMove[] {
  const moves = new Map<string, RuleMove>();
  for (const file of files)
    for (const [key, rule] of rulesOf(before, after, file, kind)) {
      const counts = (side: Counted): Pair => side.releases[file]?.rules[key]?.[rule] ?? [0, 0];
      const [was, is] = [counts(before), counts(after)];
      if (was[0] === is[0] && was[1] === is[1]) continue;
      const known = moves.get(`${key} ${rule}`) ?? { kind: key, rule, before: [0, 0], after: [0, 0], files: [] };
      moves.set(`${key} ${rule}`, {
        ...known,
        before: add(known.before, was),
        after: add(known.after, is),
        files: [...known.files, file],
      });
    }
  return [...moves.values()].sort((a, b) => loss(b) - loss(a));
}

type Pair = readonly [right: number, extra: number];
const add = ([right, extra]: Pair, [more, other]: Pair): Pair => [right + more, extra + other];

/** Right facts that a rule lost, and extras that it won. */
const loss = ({ before, after }: RuleMove): number => before[0] - after[0] + after[1] - before[1];

/** The rules that make facts of a kind, and those that decide keys of it that are not scored of themselves. */
function rulesOf(before: Counted, after: Counted, file: string, kind: string): [key: string, rule: string][] {
  const sides = [before.releases[file], after.releases[file]].filter((side) => side !== undefined);
  const keys = new Set(sides.flatMap(({ rules }) => Object.keys(rules)));
  const own = [...keys].filter(
    (key) => key === kind || (key.startsWith(`${kind}.`) && sides.every(({ kinds }) => !(key in kinds))),
  );
  return own.flatMap((key) =>
    [...new Set(sides.flatMap(({ rules }) => Object.keys(rules[key] ?? {})))].map((rule): [string, string] => [
      key,
      rule,
    ]),
  );
}
