import { existsSync } from 'node:fs';
import { withoutExtension } from '../batch/inputs.ts';
import { type Counted, type Gate, holdAgainst } from '../evaluate/gate.ts';
import { f1, measureAll } from '../evaluate/measures.ts';
import { countOutputs, factsOnly, type ReleaseCounts } from '../evaluate/outputs.ts';
import { Score, type Tally } from '../evaluate/score.ts';
import type { Verdict } from './check.ts';

/** How right the accepted and the present outputs are, by the gold beside their releases. */
export interface Accuracy {
  /** How many releases have gold. */
  readonly releases: number;
  /** F1 (0 to 1) by kind and link, in the order of the gold form. */
  readonly kinds: readonly { readonly kind: string; readonly before: number; readonly after: number }[];
  /** What fell and rose from the accepted outputs to the present ones, and by which rules. */
  readonly moves: Gate;
}

/** Outputs of releases with gold: the accepted ones, and the present ones. */
export interface Sides {
  readonly before: Counted;
  readonly after: Counted;
}

/** Scores what was compared against the gold beside it; throws a `PodiumError` for gold that is none. */
export function scoreSides(verdicts: readonly Verdict[]): Sides {
  const before: Record<string, ReleaseCounts> = {};
  const after: Record<string, ReleaseCounts> = {};
  for (const verdict of verdicts) {
    if (verdict.type !== 'same' && verdict.type !== 'different') continue;
    const { file } = verdict;
    const gold = `${withoutExtension(file)}.gold.json`;
    if (!existsSync(gold)) continue;
    const outputs = verdict.type === 'same' ? [verdict.output()] : [verdict.before, verdict.after];
    const [was, is = was] = countOutputs(file, gold, outputs);
    if (was && is) {
      before[file] = was;
      after[file] = is;
    }
  }
  return { before: { releases: before }, after: { releases: after } };
}

export function accuracyOf({ before, after }: Sides): Accuracy {
  const [was, is] = [total(before), total(after)];
  const order = Object.keys(measureAll([was, is])).filter((kind) => !kind.endsWith('~'));
  const none: Tally = { hit: 0, missed: 0, extra: 0 };
  return {
    releases: Object.keys(after.releases).length,
    kinds: order.map((kind) => ({
      kind,
      before: f1(was.tallies.get(kind) ?? none),
      after: f1(is.tallies.get(kind) ?? none),
    })),
    moves: holdAgainst(before, after, { expected: () => true, tolerance: 0 }),
  };
}

/** The present outputs held against a kept evaluation, over the releases that stand in both. */
export function heldAgainst(kept: Counted, { after }: Sides): Gate {
  return holdAgainst(factsOnly(kept), after, { expected: () => false, tolerance: 0 });
}

function total({ releases }: Counted): Score {
  const score = new Score();
  for (const { kinds } of Object.values(releases))
    for (const [kind, [hit, missed, extra]] of Object.entries(kinds)) score.count(kind, { hit, missed, extra });
  return score;
}
