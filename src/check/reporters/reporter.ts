import type { Accuracy } from '../accuracy.ts';
import type { Verdict } from '../check.ts';
import type { Finding } from '../findings.ts';

/** A finished comparison, as a reporter gets it. */
export interface Comparison {
  readonly verdicts: readonly Verdict[];
  /** In the order of the verdicts, each release's in text order. */
  readonly findings: readonly Finding[];
  /** What could not be compared, one line each. */
  readonly failures: readonly string[];
  /** The counts in one line: "checked against output: 24 same". */
  readonly tally: string;
  /** How right both sides are; null where nobody asked. */
  readonly accuracy: Accuracy | null;
}

/** Writes a comparison in one format; the text ends with a newline unless it is empty. */
export type Reporter = (comparison: Comparison) => string;

/** The sign of a finding where a line has room for no more. */
export const SIGNS: Readonly<Record<Finding['type'], string>> = {
  added: '+',
  removed: '-',
  changed: '~',
  new: '?',
  orphan: '!',
};

/** A finding in one line, its place aside: "times: text 1:53.20, kind lap -> result [times/lap]". */
export function oneLine({ type, kind, title, details, cause }: Finding): string {
  if (kind === 'output') return title;
  const changes = details.length > 0 ? ` (${details.join('; ')})` : '';
  return `${SIGNS[type]} ${kind}: ${title}${changes} [${cause}]`;
}

/** Findings by release, kind and cause with their counts, the commonest first. */
export function countBy(findings: readonly Finding[], key: (finding: Finding) => string): [string, number][] {
  const groups = Map.groupBy(findings, key);
  return [...groups]
    .map(([name, group]): [string, number] => [name, group.length])
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}
