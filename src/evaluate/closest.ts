import type { LineExplanation } from '../explain/explain.ts';
import type { Candidate } from '../explain/mentions.ts';
import type { Unmade } from '../explain/unmade.ts';
import { nearWords, silenceWords } from '../explain/words.ts';
import type { Entry } from './align.ts';
import type { Scored } from './evaluate.ts';
import { fold } from './fold.ts';
import type { Mistake } from './mistakes.ts';

/** The rule that came closest to a fact that was missed, or that told it wrongly. */
export interface Closest {
  readonly rule: string;
  /** Where, in lines of the file from 1; null for what rests on no words. */
  readonly line: number | null;
  readonly words: string;
  /** What became of it: the condition that failed, or what was made instead. */
  readonly why: string;
}

/** Kinds of mention that facts of a list are made from. */
const MADE_FROM: Readonly<Record<string, readonly string[]>> = {
  times: ['time', 'clock'],
  scores: ['score', 'time'],
  placings: ['place'],
  records: ['record'],
  athletes: ['person'],
  nations: ['nation'],
};

/** The rule that made the fact that stands in the other's place; else the one that came closest where it is told. */
export function closestTo({ list, gold, got, fields }: Mistake, { origins, explanation }: Scored): Closest | null {
  if (got && list !== 'document') {
    const { at, rule, deciders } = origins.of(got);
    const by = deciders[fields[0] ?? ''] ?? rule;
    return { rule: by, line: at?.line ?? null, words: at?.text ?? '', why: by === rule ? 'made it' : 'decided it' };
  }
  if (!gold) return null;
  if (list === 'athletes') return inPlaceOfName(String(gold.name), explanation);
  const kinds = MADE_FROM[list] ?? [];
  const lines = linesOf(gold, explanation).flatMap((line) => explanation.line(line) ?? []);
  for (const choose of [refusedBy, readOtherwise, unread])
    for (const line of lines) {
      const found = choose(line, kinds, gold);
      if (found) return found;
    }
  return null;
}

/** What the words of a name were taken for. */
function inPlaceOfName(name: string, { lines, line }: Scored['explanation']): Closest | null {
  const words = fold(name).split(' ');
  const number = lines.findIndex((text) => words.every((word) => ` ${fold(text)} `.includes(` ${word} `))) + 1;
  if (number === 0) return null;
  const other = line(number)?.entities.find(
    (entity) => words.includes(fold(entity.words)) || fold(entity.words).includes(fold(name)),
  );
  const why = other ? `read as ${other.name}, not as this name` : 'no rule reads it as a name';
  return { rule: 'names', line: number, words: other?.words ?? name, why };
}

/** Words that a rule kept and that came to no fact. */
function refusedBy({ line, unused }: LineExplanation, kinds: readonly string[], gold: Entry): Closest | null {
  const found = unused.find(({ kind, words }) => kinds.includes(kind) && mayBe(words, gold));
  return found ? { rule: found.by ?? found.rule, line, words: found.words, why: whyNot(found) } : null;
}

function whyNot({ why, near: [near] }: Unmade): string {
  return `${silenceWords(why)}${near ? `; close: ${near.rule} (${nearWords(near)})` : ''}`;
}

/** Words that another rule took, or that the rule meant for them refused. */
function readOtherwise(
  { line, candidates, facts }: LineExplanation,
  kinds: readonly string[],
  gold: Entry,
): Closest | null {
  const own = candidates.filter(({ kind, words }) => kinds.includes(kind) && mayBe(words, gold));
  const failed = own.find(({ fate }) => fate.type !== 'kept');
  if (failed) return { rule: failed.rule, line, words: failed.words, why: fateWords(failed) };
  const made = facts.find(({ evidence }) => own.some(({ words }) => evidence.some(({ text }) => text.includes(words))));
  return made ? { rule: made.rule, line, words: made.evidence[0]?.text ?? '', why: `made ${made.id} of it` } : null;
}

function fateWords({ fate }: Candidate): string {
  if (fate.type === 'lost') return `lost to ${fate.to}, which reads "${fate.words}"`;
  return fate.type === 'refused' ? 'a condition on what stands around did not hold' : 'it does not read this zone';
}

function unread({ line, unread: figures }: LineExplanation, _: readonly string[], gold: Entry): Closest | null {
  const figure = figures.find((words) => typeof gold.text === 'string' && gold.text.includes(words));
  return figure ? { rule: 'no rule', line, words: figure, why: 'no rule of words reads this figure' } : null;
}

/** Where a fact has a text of its own, the words must be of it. */
function mayBe(words: string, { text }: Entry): boolean {
  if (typeof text !== 'string') return true;
  return fold(text).includes(fold(words)) || fold(words).includes(fold(text));
}

/** The lines a fact may be told on: those that have its text, else those that name whom it is about. */
function linesOf(gold: Entry, { release, lines }: Scored['explanation']): number[] {
  if (typeof gold.text === 'string') {
    const text = fold(gold.text).slice(0, 40);
    return lines.flatMap((line, index) => (fold(line).includes(text) ? [index + 1] : []));
  }
  const name = fold(String(gold.competitor ?? gold.holder ?? gold.name ?? ''));
  const named = [...release.athletes, ...release.people, ...release.nations].filter(
    (entity) => fold(entity.name) === name || ('code' in entity && fold(entity.code) === name),
  );
  return [...new Set(named.flatMap(({ mentions }) => mentions.map((span) => span.line)))];
}
