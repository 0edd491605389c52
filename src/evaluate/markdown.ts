import type { Baseline } from './baseline.ts';
import { PARTS, type Part } from './evaluate.ts';
import type { Measures } from './measures.ts';

const TITLES: Readonly<Record<Part, string>> = {
  read: 'read two thirds',
  'held-back': 'held-back third',
  outside: 'from elsewhere',
};

/** The measured tables of an evaluation, for a document: F1 by kind and part, the weakest first, and errors by cause. */
export function markdown(baseline: Baseline): string {
  const parts = PARTS.filter((part) => baseline.parts[part] !== undefined);
  return [measureTable(baseline, parts), causeTable(baseline, parts), ruleTable(baseline)].join('\n\n');
}

function measureTable({ parts }: Baseline, names: readonly Part[]): string {
  const kinds = [...new Set(names.flatMap((part) => Object.keys(parts[part]?.kinds ?? {})))];
  const judge = names.includes('held-back') ? 'held-back' : (names[0] ?? 'read');
  const rank = (kind: string) => parts[judge]?.kinds[kind]?.f1 ?? 1;
  const heads = names.map((part) => `${TITLES[part]} (${parts[part]?.releases})`);
  return table(
    ['F1, the weakest first', ...heads, 'P · R of the last'],
    kinds
      .filter((kind) => !kind.endsWith('~'))
      .filter((kind) => names.some((part) => weight(parts[part]?.kinds[kind]) > 0))
      .sort((a, b) => rank(a) - rank(b))
      .map((kind) => [
        kind,
        ...names.map((part) => figure(parts[part]?.kinds[kind])),
        precisionAndRecall(parts[names.at(-1) ?? judge]?.kinds[kind]),
      ]),
  );
}

function causeTable({ parts }: Baseline, names: readonly Part[]): string {
  const causes = new Map<string, number>();
  for (const part of names)
    for (const [cause, points] of Object.entries(parts[part]?.causes ?? {}))
      causes.set(cause, (causes.get(cause) ?? 0) + points);
  const order = [...causes].sort(([, a], [, b]) => b - a).map(([cause]) => cause);
  return table(
    ['cause of an error', ...names.map((part) => TITLES[part])],
    order.map((cause) => [cause, ...names.map((part) => causeShare(parts[part]?.causes ?? {}, cause))]),
  );
}

/** How many rules make the facts of each kind, and the least right of those that make many. */
function ruleTable({ rules }: Baseline): string {
  return table(
    ['made', 'by rules', 'right of all', 'least right of those with ten or more'],
    Object.entries(rules).map(([kind, counts]) => {
      const all = Object.entries(counts).map(([rule, [right, extra]]) => ({ rule, right, made: right + extra }));
      const many = all.filter(({ made }) => made >= 10).sort((a, b) => a.right / a.made - b.right / b.made);
      const [right, made] = [sum(all.map((rule) => rule.right)), sum(all.map((rule) => rule.made))];
      const weakest = many
        .slice(0, 3)
        .map((rule) => `\`${rule.rule}\` ${percent(rule.right, rule.made)} of ${rule.made}`);
      return [kind, String(all.length), `${percent(right, made)} of ${made}`, weakest.join(', ')];
    }),
  );
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

function causeShare(causes: Readonly<Record<string, number>>, cause: string): string {
  return percent(causes[cause] ?? 0, sum(Object.values(causes)));
}

const weight = (measures: Measures | undefined): number => (measures?.gold ?? 0) + (measures?.got ?? 0);
const figure = (measures: Measures | undefined): string =>
  weight(measures) > 0 ? (measures?.f1.toFixed(3) ?? '') : '';
const precisionAndRecall = (measures: Measures | undefined): string =>
  measures && weight(measures) > 0 ? `${measures.p.toFixed(2)} · ${measures.r.toFixed(2)}` : '';
const percent = (part: number, whole: number): string => `${((100 * part) / (whole || 1)).toFixed(0)}%`;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
