import { naming, readText } from '../batch/run.ts';
import { extract } from '../extract.ts';
import { splitSentences } from '../language/sentences.ts';
import { EXAMPLES } from '../mentions/all.examples.ts';
import { annotate } from '../mentions/annotate.ts';
import type { Examples } from '../mentions/examples.ts';
import { RULES } from '../mentions/index.ts';
import type { Kind } from '../mentions/mention.ts';
import { findNames } from '../mentions/names.ts';
import { read } from '../read/read.ts';
import { FACT_LISTS } from '../schema/integrity.ts';

/** A rule and how it fares. */
export interface RuleReport {
  readonly name: string;
  /** What it makes: a kind of mention (`time`), or a list of facts (`placings`). */
  readonly makes: string;
  /** How often it fired over the releases that were asked about. */
  readonly fired: number;
  /** Sentences that it must and must not match; null for rules over more than words, which have none of their own. */
  readonly examples: Examples<Kind> | null;
}

/** Every rule of words in the order of the list, then the finders of names and the rules of facts as they fired. */
export function reportRules(files: readonly string[]): RuleReport[] {
  const fired = new Map<string, { makes: string; count: number }>();
  const count = (name: string, makes: string) => {
    fired.set(name, { makes, count: (fired.get(name)?.count ?? 0) + 1 });
  };
  for (const file of files) naming(file, () => countIn(readText(file), count));
  const words = RULES.map(({ name, kind }) => ({
    name,
    makes: kind,
    fired: fired.get(name)?.count ?? 0,
    examples: EXAMPLES[name] ?? null,
  }));
  const others = [...fired]
    .filter(([name]) => !words.some((rule) => rule.name === name))
    .map(([name, { makes, count }]) => ({ name, makes, fired: count, examples: null }))
    .sort((a, b) => (a.makes + a.name < b.makes + b.name ? -1 : 1));
  return [...words, ...others];
}

function countIn(text: string, count: (name: string, makes: string) => void): void {
  const reading = read(text);
  const mentions = annotate(reading, RULES);
  for (const { rule, kind } of mentions) count(rule, kind);
  for (const { rule } of findNames(reading, mentions, splitSentences(reading))) count(rule, 'person');
  const release = extract(text);
  for (const list of FACT_LISTS) for (const { rule } of release[list]) count(rule, list);
}
