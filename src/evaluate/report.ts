import type { Evaluation } from './evaluate.ts';
import type { Measures } from './measures.ts';
import type { Miss } from './score.ts';

/** The measures as a table: a line for each kind, and under it one for each of its links. */
export function table(evaluation: Evaluation): string[] {
  const rows = Object.entries(evaluation.kinds).filter(([, { gold, got }]) => gold + got > 0);
  const heading = `${''.padEnd(22)}${['P', 'R', 'F1', 'gold', 'got'].map((word) => word.padStart(7)).join('')}`;
  return [heading, ...rows.map(([kind, row]) => `${label(kind).padEnd(22)}${cells(row)}`)];
}

/** Every disagreement, release by release. */
export function missLines({ releases }: Evaluation): string[] {
  return releases.flatMap(({ file, misses }) => misses.map((miss) => `${file}: ${missLine(miss)}`));
}

function label(kind: string): string {
  if (kind.endsWith('~')) return `  ${kind.slice(0, -1)}, loosely`;
  return kind.includes('.') ? `  their ${kind.split('.')[1]}` : kind;
}

function cells({ p, r, f1, gold, got }: Measures): string {
  return [p.toFixed(3), r.toFixed(3), f1.toFixed(3), gold, got].map((cell) => String(cell).padStart(7)).join('');
}

function missLine(miss: Miss): string {
  if (miss.type !== 'link') return `${miss.type} ${miss.kind} ${JSON.stringify(miss.entry)}`;
  const about = miss.about === '' ? '' : ` of "${miss.about}"`;
  return `wrong ${miss.kind}${about}: gold ${JSON.stringify(miss.gold)}, got ${JSON.stringify(miss.got)}`;
}
