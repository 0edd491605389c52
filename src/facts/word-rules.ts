import type { Condition, NearMiss } from '../discourse/observer.ts';
import { isLatin, latinTwin } from '../language/latin.ts';

/** A rule over the words around something; every condition it states must hold. */
export interface WordRule {
  readonly name: string;
  /** Matched against the words before. */
  readonly before?: RegExp;
  /** Matched against the words behind. */
  readonly after?: RegExp;
}

/** What a rule is judged by; `when` is the condition that needs more than words. */
export interface Around<R extends WordRule> {
  readonly before: string;
  readonly after: string;
  readonly when: (rule: R) => boolean | undefined;
}

/** The same, with what is asked once for all rules: whether the words are in Latin letters. */
interface Asked<R extends WordRule> extends Around<R> {
  readonly latin: { readonly before: boolean; readonly after: boolean };
}
const asked = <R extends WordRule>({ before, after, when }: Around<R>): Asked<R> => ({
  before,
  after,
  when,
  latin: { before: isLatin(before), after: isLatin(after) },
});

const CONDITIONS: readonly Condition[] = ['before', 'after', 'when'];

/** Whether a condition holds; undefined where the rule does not state it. */
function holds<R extends WordRule>(rule: R, condition: Condition, around: Asked<R>): boolean | undefined {
  if (condition === 'when') return around.when(rule);
  const pattern = rule[condition];
  return pattern && (around.latin[condition] ? latinTwin(pattern) : pattern).test(around[condition]);
}

/** The first rule of a list whose conditions all hold. */
export function firstFitting<R extends WordRule>(rules: readonly R[], around: Around<R>): R | undefined {
  const at = asked(around);
  return rules.find((rule) => CONDITIONS.every((condition) => holds(rule, condition, at) !== false));
}

/** How many near misses are worth telling. */
const MOST = 3;

/**
 * The rules that came closest without fitting, closest first: those whose words stand on one side while the other
 * condition failed, then those whose words stand around, only not right beside.
 */
export function nearMisses<R extends WordRule>(rules: readonly R[], around: Around<R>): NearMiss[] {
  const at = asked(around);
  const misses = rules.flatMap((rule) => nearMiss(rule, at) ?? []);
  return misses.toSorted((a, b) => Number(a.aside) - Number(b.aside)).slice(0, MOST);
}

function nearMiss<R extends WordRule>(rule: R, around: Asked<R>): NearMiss | undefined {
  const of = (answer: boolean) => CONDITIONS.filter((condition) => holds(rule, condition, around) === answer);
  const [met, [failed, ...others]] = [of(true), of(false)];
  if (!failed || others.length > 0) return undefined;
  const aside = isAside(rule, failed, around);
  return met.includes('before') || met.includes('after') || aside ? { rule: rule.name, met, failed, aside } : undefined;
}

/** The words of the condition stand before or behind, with others in between. */
function isAside<R extends WordRule>(rule: R, condition: Condition, around: Around<R>): boolean {
  const pattern = condition === 'when' ? undefined : rule[condition];
  if (condition === 'when' || !pattern) return false;
  const loose = new RegExp(pattern.source.replace(/^\^|\$$/g, ''), pattern.flags);
  return /\p{L}/u.test(loose.exec(around[condition])?.[0] ?? '');
}
