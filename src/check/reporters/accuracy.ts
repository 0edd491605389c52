import { moveLines } from '../../evaluate/report/gate.ts';
import type { Accuracy } from '../accuracy.ts';

/** One kind or link: what it is called, F1 before and after, and by how much it moved ("+0.012"; empty for not). */
export interface AccuracyRow {
  readonly kind: string;
  readonly before: string;
  readonly after: string;
  readonly moved: string;
}

export function accuracyRows({ kinds }: Accuracy): AccuracyRow[] {
  return kinds.map(({ kind, before, after }) => ({
    kind,
    before: before.toFixed(3),
    after: after.toFixed(3),
    moved: before === after ? '' : `${after > before ? '+' : ''}${(after - before).toFixed(4)}`,
  }));
}

/** What fell and rose, each with the rules whose counts moved and the releases they moved in. */
export function moveRows({ moves }: Accuracy): string[] {
  return [
    ...moves.falls.flatMap((move) => moveLines(move, 'fell')),
    ...moves.rises.flatMap((move) => moveLines(move, 'rose')),
  ];
}

/** All of it in one line: "F1 against gold (38 releases): times 0.950 -> 0.951 (+0.0010)". */
export function accuracyLine(accuracy: Accuracy): string {
  const moved = accuracyRows(accuracy).filter((row) => row.moved !== '');
  const words = moved.map(({ kind, before, after, moved: by }) => `${kind} ${before} -> ${after} (${by})`);
  return `${accuracyTitle(accuracy)}: ${words.length === 0 ? 'nothing moved' : words.join(', ')}`;
}

export function accuracyTitle({ releases }: Accuracy): string {
  return `F1 against gold (${releases} release${releases === 1 ? '' : 's'})`;
}
