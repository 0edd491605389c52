import pc from 'picocolors';
import type { Accuracy } from '../accuracy.ts';
import type { Finding, Quoted } from '../findings.ts';
import { accuracyRows, accuracyTitle, moveRows } from './accuracy.ts';
import { printable } from './escape.ts';
import { countBy, type Reporter, SIGNS } from './reporter.ts';

const COLOURS = { added: pc.green, removed: pc.red, changed: pc.yellow, new: pc.cyan, orphan: pc.magenta } as const;

/** For a person at a terminal: every finding at its place with its sentence, then the causes, then the counts. */
export const text: Reporter = ({ findings, tally, accuracy }) =>
  [
    ...findings.flatMap(findingLines),
    ...causeLines(findings),
    ...(accuracy === null ? [] : accuracyLines(accuracy)),
    printable(tally),
    '',
  ].join('\n');

function accuracyLines(accuracy: Accuracy): string[] {
  const rows = accuracyRows(accuracy).map(({ kind, before, after, moved }) => {
    const paint = moved === '' ? pc.dim : moved.startsWith('+') ? pc.green : pc.red;
    return paint(`  ${kind.padEnd(28)}${before.padStart(7)}${after.padStart(8)}${moved.padStart(9)}`.trimEnd());
  });
  const head = `${accuracyTitle(accuracy).padEnd(30)}${'before'.padStart(7)}${'after'.padStart(8)}`;
  return [head, ...rows, ...moveRows(accuracy).map(printable)];
}

/** A finding at its place, with its sentence. */
export function findingLines(finding: Finding): string[] {
  const { type, file, at, kind, title, details, cause, sentence } = finding;
  const paint = COLOURS[type];
  if (kind === 'output') return [`${printable(file)}: ${paint(printable(title))}`];
  const place = at === null ? file : `${file}:${at.line}:${at.column}`;
  return [
    `${printable(place)} ${paint(`${SIGNS[type]} ${kind}`)}: ${printable(title)} ${pc.dim(`[${printable(cause)}]`)}`,
    ...details.map((line) => `    ${printable(line)}`),
    ...(sentence === null ? [] : [`    > ${underlined(sentence)}`]),
  ];
}

function underlined({ text: words, start, end }: Quoted): string {
  const [before, meant, after] = [words.slice(0, start), words.slice(start, end), words.slice(end)].map(printable);
  return `${pc.dim(before ?? '')}${pc.underline(meant ?? '')}${pc.dim(after ?? '')}`;
}

/** Which rules moved how many facts; told where there is more than one finding to sum up. */
function causeLines(findings: readonly Finding[]): string[] {
  const ruled = findings.filter(({ kind }) => kind !== 'output');
  if (ruled.length < 2) return [];
  return countBy(ruled, ({ kind, cause }) => `${kind} by ${cause}`).map(
    ([cause, count]) => `${String(count).padStart(6)} ${printable(cause)}`,
  );
}
