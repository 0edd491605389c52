import type { Entry } from '../align.ts';
import type { Scored } from '../evaluate.ts';
import { countsByRule, type RuleCount, sumByRule } from '../rules.ts';

/**
 * How right each rule is, by what it makes, the rule with most extras first. With the beginning of a name, only those
 * rules, and under each the extras that it made in the releases that may be shown.
 */
export function ruleLines(scored: readonly Scored[], shown: readonly Scored[], name: string | null): string[] {
  const rules = sumByRule(scored.map(countsByRule)).filter(({ rule }) => name === null || rule.startsWith(name));
  const kinds = [...Map.groupBy(rules, ({ kind }) => kind)];
  return [
    `${''.padEnd(42)}${['right', 'extra', 'P', 'share'].map((word) => word.padStart(7)).join('')}`,
    ...kinds.flatMap(([kind, own]) => {
      const made = own.reduce((sum, { right, extra }) => sum + right + extra, 0);
      const sorted = own.toSorted((a, b) => b.extra - a.extra || b.right - a.right);
      return [kind, ...sorted.flatMap((rule) => [ruleLine(rule, made), ...(name === null ? [] : extras(rule, shown))])];
    }),
    '',
  ];
}

function ruleLine({ rule, right, extra }: RuleCount, made: number): string {
  const cells = [right, extra, (right / (right + extra)).toFixed(3), `${((100 * (right + extra)) / made).toFixed(0)}%`];
  return `  ${rule.padEnd(40)}${cells.map((cell) => String(cell).padStart(7)).join('')}`;
}

/** What a rule made that is extra: facts that are none or are told wrongly, and wrong answers to a link. */
function extras({ kind, rule }: RuleCount, shown: readonly Scored[]): string[] {
  const [list, field] = kind.split('.') as [string, string | undefined];
  return shown.flatMap(({ file, origins, score, mistakes }) => {
    const made = (entry: Entry) => origins.rule(entry, field) === rule;
    const line = (entry: Entry, words: string) => `      ${file}:${origins.of(entry).at?.line ?? '?'} ${words}`;
    if (field === undefined)
      return score.facts.flatMap((fact) =>
        fact.type === 'extra' && fact.list === list && made(fact.got) ? [line(fact.got, JSON.stringify(fact.got))] : [],
      );
    return mistakes.flatMap(({ list: own, type, fields, gold, got }) =>
      own === list && type === 'wrong' && fields.includes(field) && got && made(got) && (got[field] ?? null) !== null
        ? [
            line(
              got,
              `gold ${JSON.stringify(gold?.[field])}, got ${JSON.stringify(got[field])} in ${JSON.stringify(got)}`,
            ),
          ]
        : [],
    );
  });
}
