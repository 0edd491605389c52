import type { Scored } from './evaluate.ts';
import type { Mistake } from './mistakes.ts';
import { kindOfLink } from './score.ts';
import { SPECS, type Spec } from './specs.ts';

/** How one rule fares in what it made of one kind. */
export interface RuleCount {
  /** A list (`placings`), a link (`times.event`), or a key that says what a fact is about (`placings.event`). */
  readonly kind: string;
  readonly rule: string;
  readonly right: number;
  /** Made and wrong. */
  readonly extra: number;
}

/** Right and extra by kind and rule: `counts.placings['placings/win']` is `[right, extra]`. */
export type CountsByRule = Record<string, Record<string, [right: number, extra: number]>>;

/** Who made what is right and who made the extras, in one release. */
export function countsByRule(release: Scored): CountsByRule {
  const counts: CountsByRule = {};
  for (const { kind, rule, right } of [...facts(release), ...keys(release), ...links(release)]) {
    const [rights, extras] = counts[kind]?.[rule] ?? [0, 0];
    counts[kind] = { ...counts[kind], [rule]: right ? [rights + 1, extras] : [rights, extras + 1] };
  }
  return counts;
}

/** The counts of several releases together. */
export function sumByRule(all: readonly CountsByRule[]): RuleCount[] {
  const sums = new Map<string, RuleCount>();
  for (const counts of all)
    for (const [kind, rules] of Object.entries(counts))
      for (const [rule, [right, extra]] of Object.entries(rules)) {
        const known = sums.get(`${kind} ${rule}`);
        sums.set(`${kind} ${rule}`, {
          kind,
          rule,
          right: (known?.right ?? 0) + right,
          extra: (known?.extra ?? 0) + extra,
        });
      }
  return [...sums.values()];
}

/** One thing that a rule made, and whether it is right. */
interface Made {
  readonly kind: string;
  readonly rule: string;
  readonly right: boolean;
}

function facts({ score, origins }: Scored): Made[] {
  return score.facts.flatMap((fact) =>
    fact.type === 'missed' ? [] : [{ kind: fact.list, rule: origins.rule(fact.got), right: fact.type === 'right' }],
  );
}

/**
 * Keys that make facts the same, for the preference or sieve that decided them: of facts that are right, and of those
 * told wrongly. Links are scored of themselves.
 */
function keys({ score, mistakes, origins }: Scored): Made[] {
  const right = score.facts.flatMap((fact) =>
    fact.type === 'right' ? [{ list: fact.list, got: fact.got, wrong: [] as readonly string[] }] : [],
  );
  const wrong = mistakes.flatMap(({ list, kind, type, fields, got }) =>
    type === 'wrong' && kind === list && got ? [{ list, got, wrong: fields }] : [],
  );
  return [...right, ...wrong].flatMap(({ list, got, wrong: fields }) =>
    Object.entries(origins.of(got).deciders)
      .filter(([key]) => isCompared(list, key))
      .map(([key, rule]) => ({ kind: `${list}.${key}`, rule, right: !fields.includes(key) })),
  );
}

function links({ score, origins }: Scored): Made[] {
  return score.links
    .filter(({ got, field }) => (got[field] ?? null) !== null)
    .map((link) => ({
      kind: link.list === 'document' ? `document.${link.field}` : kindOfLink(link),
      rule: origins.rule(link.got, link.field),
      right: link.agrees,
    }));
}

function isCompared(list: Mistake['list'], key: string): boolean {
  return list !== 'document' && key in (SPECS[list] as Spec).same;
}
