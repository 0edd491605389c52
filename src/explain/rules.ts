import { naming, readText } from '../batch/text.ts';
import { PLACE_SIEVES } from '../facts/placings/ranks/sieves.ts';
import { STATUS_RULES } from '../facts/records/status/rules.ts';
import { SPEAKER_SIEVES } from '../facts/speakers/attribution.ts';
import { KIND_RULES } from '../facts/times/kinds.ts';
import { LEG_RULES } from '../facts/times/kinds-of-legs.ts';
import { splitSentences } from '../language/sentences.ts';
import { EXAMPLES } from '../mentions/all.examples.ts';
import { annotate } from '../mentions/annotate.ts';
import type { Examples } from '../mentions/examples.ts';
import { RULES } from '../mentions/index.ts';
import type { Kind } from '../mentions/mention.ts';
import { findNames } from '../mentions/names.ts';
import { read } from '../read/read.ts';
import { explain } from './explain.ts';

/** What a rule works on: words, facts, or the links of facts (their event, gender, round and competitor). */
export type RuleSort = 'words' | 'facts' | 'links';

/** A rule and how it fares. */
export interface RuleReport {
  readonly name: string;
  readonly sort: RuleSort;
  /** What it makes: a kind of mention (`time`), a list of facts (`placings`), or a link of a fact (`event`). */
  readonly makes: string;
  /** How often it fired over the releases that were asked about. */
  readonly fired: number;
  /** Sentences that it must and must not match; null for rules over more than words, which have no table of their own. */
  readonly examples: Examples<Kind> | null;
}

/** The rules of facts that stand in lists, in their order. */
const LISTED: readonly (readonly [makes: string, names: readonly string[]])[] = [
  ['times', [...KIND_RULES, ...LEG_RULES].map(({ name }) => name)],
  ['placings', PLACE_SIEVES.map(([name]) => name)],
  ['records', STATUS_RULES.map(({ name }) => name)],
  ['quotes', SPEAKER_SIEVES.map((name) => `quotes/${name}`)],
];

/**
 * The rules of words in the order of their list; the finders of names; the rules of facts, those of lists first and in
 * their order; then the preferences and sieves that decided links. What stands in no list is there if it fired.
 */
export function reportRules(files: readonly string[]): RuleReport[] {
  const counts = new Map<string, RuleReport>();
  const count: Count = (name, sort, makes, times = 1) => {
    const key = `${sort} ${makes} ${name}`;
    const examples = sort === 'words' ? (EXAMPLES[name] ?? null) : null;
    counts.set(key, { name, sort, makes, fired: (counts.get(key)?.fired ?? 0) + times, examples });
  };
  for (const { name, kind } of RULES) count(name, 'words', kind, 0);
  for (const [makes, names] of LISTED) for (const name of names) count(name, 'facts', makes, 0);
  const listed = counts.size;
  for (const file of files) naming(file, () => countIn(readText(file), count));
  const [known, fired] = [[...counts.values()].slice(0, listed), [...counts.values()].slice(listed)];
  const byName = fired.toSorted((a, b) => (a.makes + a.name < b.makes + b.name ? -1 : 1));
  return SORTS.flatMap((sort) => [...known, ...byName].filter((rule) => rule.sort === sort));
}

const SORTS: readonly RuleSort[] = ['words', 'facts', 'links'];

/** Statuses that keep a record out of the facts: they fire where none comes of it. */
const STATING_NOTHING: ReadonlySet<string> = new Set(
  STATUS_RULES.filter(({ yields }) => yields.every(([status]) => status === 'denied')).map(({ name }) => name),
);

type Count = (name: string, sort: RuleSort, makes: string, times?: number) => void;

function countIn(text: string, count: Count): void {
  const reading = read(text);
  const mentions = annotate(reading, RULES);
  for (const { rule, kind } of mentions) count(rule, 'words', kind);
  for (const { rule } of findNames(reading, mentions, splitSentences(reading))) count(rule, 'words', 'person');
  const { facts, decisions } = explain(text);
  for (const { rule, list, links } of facts()) {
    count(rule, 'facts', list);
    for (const { by, question } of links) count(by, 'links', question);
  }
  for (const { by, refused } of decisions) if (refused && STATING_NOTHING.has(by)) count(by, 'facts', 'records');
}
