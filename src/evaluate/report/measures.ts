import { PARTS, type Part, type Scored } from '../evaluate.ts';
import { type Measures, type MeasuresByKind, measureAll } from '../measures.ts';

const NAMES: Readonly<Record<Part, string>> = { read: 'read', 'held-back': 'held back', outside: 'outside' };

/** The parts that were scored, each with its measures. */
export function measuresByPart(scored: readonly Scored[]): { part: Part; releases: number; kinds: MeasuresByKind }[] {
  return PARTS.flatMap((part) => {
    const own = scored.filter((release) => release.part === part);
    return own.length > 0 ? [{ part, releases: own.length, kinds: measureAll(own.map(({ score }) => score)) }] : [];
  });
}

/**
 * The measures as a table: a line for each kind, and under it one for each of its links. Where several parts were scored,
 * the F1 of each stands at the end of the line.
 */
export function measureLines(scored: readonly Scored[]): string[] {
  const all = measureAll(scored.map(({ score }) => score));
  const parts = measuresByPart(scored);
  const apart = parts.length > 1 ? parts : [];
  const rows = Object.entries(all).filter(([, { gold, got }]) => gold + got > 0);
  const titles = ['P', 'R', 'F1', 'gold', 'got'].map((word) => word.padStart(7));
  return [
    `${''.padEnd(22)}${titles.join('')}${apart.map(({ part }) => NAMES[part].padStart(11)).join('')}`,
    ...rows.map(([kind, row]) => {
      const own = apart.map(({ kinds }) => (kinds[kind]?.f1.toFixed(3) ?? '-').padStart(11));
      return `${label(kind).padEnd(22)}${cells(row)}${own.join('')}`;
    }),
  ];
}

/** "24 releases scored", and of which parts: "(16 read, 8 held back)". */
export function partsLine(scored: readonly Scored[]): string {
  const parts = measuresByPart(scored);
  const apart = parts.map(({ part, releases }) => `${releases} ${NAMES[part]}`);
  const releases = `${scored.length} release${scored.length === 1 ? '' : 's'} scored`;
  return parts.length > 1 ? `${releases} (${apart.join(', ')})` : releases;
}

export function partName(part: Part): string {
  return NAMES[part];
}

function label(kind: string): string {
  if (kind.endsWith('~')) return `  ${kind.slice(0, -1)}, loosely`;
  return kind.includes('.') ? `  their ${kind.split('.')[1]}` : kind;
}

function cells({ p, r, f1, gold, got }: Measures): string {
  return [p.toFixed(3), r.toFixed(3), f1.toFixed(3), gold, got].map((cell) => String(cell).padStart(7)).join('');
}
