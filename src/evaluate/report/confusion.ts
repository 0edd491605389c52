import type { Cause } from '../causes.ts';
import { type Cell, CLOSED, type Confusion, NOTHING } from '../confusion.ts';

/** Which part of the facts of each kind is wrong. */
export function confusionLines(confusions: readonly Confusion[]): string[] {
  return confusions.flatMap((confusion) => [...kindLines(confusion), '']);
}

/** The share of each cause in all the points that were lost. */
export function causeLines(causes: readonly Cause[]): string[] {
  const rows = causes.map(({ cause, points, share, kinds }) => {
    const most = kinds.slice(0, 4).map(([kind, some]) => `${kind} ${some}`);
    return `${`${(100 * share).toFixed(1)}%`.padStart(6)} ${String(points).padStart(6)}  ${cause.padEnd(28)} ${most.join(', ')}`;
  });
  return [' share points', ...rows, ''];
}

function kindLines({ kind, right, notFound, notAFact, wrong, values }: Confusion): string[] {
  const parts = [`${right} right`, ...(kind.includes('.') ? [] : [`${notFound} not found`, `${notAFact} not a fact`])];
  const fields = [...Map.groupBy(values, ({ field }) => field)];
  return [
    `${kind}: ${parts.join(', ')}`,
    ...wrong.map(({ fields: keys, count }) => `${String(count).padStart(6)} wrong ${keys}`),
    ...fields.flatMap(([field, cells]) => (CLOSED.has(field) ? matrix(field, cells) : pairs(field, cells))),
  ];
}

function pairs(field: string, cells: readonly Cell[]): string[] {
  return cells.map(({ gold, got, count }) => `${String(count).padStart(10)} ${field}: gold ${gold}, got ${got}`);
}

/** Gold down, found across; what agrees stands on the diagonal. */
function matrix(field: string, cells: readonly Cell[]): string[] {
  const names = [...new Set(cells.flatMap(({ gold, got }) => [gold, got]))].filter((name) => name !== NOTHING).sort();
  const all = [...names, NOTHING];
  const at = (gold: string, got: string) => cells.find((cell) => cell.gold === gold && cell.got === got)?.count ?? 0;
  const width = Math.max(9, ...all.map((name) => name.length + 2));
  return [
    `    ${`${field}, gold \\ got`.padEnd(20)}${all.map((name) => name.padStart(width)).join('')}`,
    ...all.map((gold) => {
      const row = all.map((got) => String(at(gold, got) || '.').padStart(width));
      return `    ${gold.padEnd(20)}${row.join('')}`;
    }),
  ];
}
