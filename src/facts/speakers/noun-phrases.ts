import { AUXILIARIES, CONJUNCTIONS, PREPOSITIONS, RELATIVES } from '../../knowledge/function-words.ts';
import { MENS_NAMES, UNISEX_NAMES, WOMENS_NAMES } from '../../knowledge/given-names.ts';
import { nationOfAdjective } from '../../knowledge/nations.ts';
import { ROLES } from '../../knowledge/roles.ts';
import { CUES, LISTENERS } from '../../knowledge/speech.ts';
import type { Range } from '../../read/reading.ts';
import type { Word } from './narrative.ts';

const SUBJECT_PRONOUNS = new Set('he she they i we it somebody everyone'.split(' '));
const DETERMINERS = new Set(
  'a an the this that these those his her their its our my your another one both some many several'.split(' '),
);
const PARTICLES = new Set('al bin da das de del della den der di dos du el la le of st ten ter van von zu'.split(' '));
/** Not the part of a word that a hyphen joins: "runner-up", "lead-off". */
const isPreposition = (word: Word): boolean => PREPOSITIONS.has(word.normal) && !/^[-‑]$/.test(word.gap);
const WHEN = new Set(
  `afterwards again ago earlier here last later monday next now once recently saturday sunday then there thursday today
  tomorrow tonight tuesday wednesday friday yesterday`.split(/\s+/),
);
const ADVERBS = new Set('also already always even first further just never often only reportedly still'.split(' '));
const ABBREVIATED =
  /^(?:mr|mrs|ms|dr|prof|rep|reps|sen|sens|gov|gen|lt|col|sgt|capt|st|jr|sr|rev|maj|pres|hon|atty|(?:\p{L}\.)*\p{L})$/iu;

export const isCapital = (word: Word) => /^\p{Lu}/u.test(word.text);
export const isAdverb = (word: Word) =>
  ADVERBS.has(word.normal) || WHEN.has(word.normal) || (/..ly$/.test(word.normal) && !isGivenName(word));
/** "Kelly", "Emily": no adverbs. */
const isGivenName = (word: Word) =>
  isCapital(word) && [MENS_NAMES, WOMENS_NAMES, UNISEX_NAMES].some((names) => names.has(word.normal));
export const isPronoun = (word: Word) => SUBJECT_PRONOUNS.has(word.normal);

/** Whether a comma, bracket, dash or stop parts a word from the one before; the stop of "Mr." does not. */
export function isCut(words: readonly Word[], index: number): boolean {
  const gap = words[index]?.gap ?? '';
  if (!/[,;:()[\].!?—–―]|\s-\s/.test(gap)) return false;
  return !(/^\.\s*$/.test(gap) && ABBREVIATED.test(words[index - 1]?.text ?? ''));
}

/** A range over words `from` up to but not including `to`; undefined when empty. */
export function span(words: readonly Word[], from: number, to: number): Range | undefined {
  const first = words[from];
  const last = words[to - 1];
  return first && last && to > from ? { start: first.start, end: last.end } : undefined;
}

export const startsPhrase = (word: Word) => isPronoun(word) || DETERMINERS.has(word.normal) || isCapital(word);
const endsPhrase = (word: Word) =>
  (isPreposition(word) && !isParticle(word)) ||
  CONJUNCTIONS.has(word.normal) ||
  RELATIVES.has(word.normal) ||
  AUXILIARIES.has(word.normal);

/**
 * The noun phrase that begins at `from`: a pronoun, a name, or determiner and nouns with the name they lead to
 * ("a devastated Falk", "head coach Ida Falk"). A lower-case word after the name ends it, particles aside.
 */
export function phraseFrom(words: readonly Word[], from: number): Range | undefined {
  const first = words[from];
  if (!first || endsPhrase(first) || (LISTENERS.has(first.normal) && !/^U\.?S/.test(first.text))) return undefined;
  if (isPronoun(first)) return span(words, from, from + 1);
  let named = isName(first) && !qualifies(words, from);
  let to = from + 1;
  while (to < words.length && !isCut(words, to) && goesOn(words, to, named)) {
    const word = words[to] as Word;
    named = (isName(word) && !qualifies(words, to)) || (named && isParticle(word));
    to += 1;
  }
  return span(words, from, to);
}

/** A capital without a possessive: "Falk's coach" goes on after the name. */
const isName = (word: Word) => isCapital(word) && !DETERMINERS.has(word.normal) && !/['’]s?$/.test(word.text);
export const isParticle = (word: Word) => PARTICLES.has(word.normal);

/** Nouns that may stand between a nation and a name: "Dutch bow Fenna", "Italian team captain Ida". */
const MAX_NOUNS = 3;

/** "Dutch" in "Dutch bow Fenna Bakker": a capital that leads to the name and is none itself. */
function qualifies(words: readonly Word[], index: number): boolean {
  const { text } = words[index] as Word;
  if (nationOfAdjective(text) === undefined && !/^(?:U\.?[KS]\.?|\p{Lu}{2,6})$/u.test(text)) return false;
  for (let at = index + 1; at <= index + 1 + MAX_NOUNS; at += 1) {
    const word = words[at];
    if (!word || isCut(words, at) || endsPhrase(word) || isVerb(word)) return false;
    if (isCapital(word)) return at > index + 1;
  }
  return false;
}

function goesOn(words: readonly Word[], to: number, named: boolean): boolean {
  const word = words[to] as Word;
  const next = words[to + 1];
  if (isCapital(word)) return !WHEN.has(word.normal);
  if (named && !/^['’]/.test(word.gap)) return next !== undefined && isCapital(next) && isLink(words, to);
  if (isParticle(word)) return word.normal !== 'of';
  return !endsPhrase(word) && !WHEN.has(word.normal) && !isVerb(word);
}

/** Between two capitals of one phrase: "Anna van Dyk", "Norway coach Ida Falk". */
function isLink(words: readonly Word[], index: number): boolean {
  const word = words[index] as Word;
  return !isCut(words, index + 1) && ((isParticle(word) && word.normal !== 'of') || ROLES.has(word.normal));
}

/** Where the form alone tells a verb: the past of a verb of saying. */
function isVerb(word: Word): boolean {
  const cue = CUES.get(word.normal);
  return cue?.kind === 'say' && cue.form === 'finite' && !word.normal.endsWith('s');
}

/**
 * The subject of the verb at `verb`, sought to its left within one sentence: "Falk, 31, who had led, said", "the head
 * coach of the team said", "After the race Falk said", "she laughed and said".
 */
export function subjectBefore(words: readonly Word[], verb: number): Range | undefined {
  let last = verb - 1;
  let inserted = isCut(words, verb);
  while (last >= 0 && (AUXILIARIES.has((words[last] as Word).normal) || isAdverb(words[last] as Word))) {
    inserted ||= isCut(words, last);
    last -= 1;
  }
  const word = words[last];
  if (!word) return undefined;
  if (RELATIVES.has(word.normal)) return phraseUpTo(words, last - 1);
  if (word.normal === 'and' || word.normal === 'but' || word.normal === 'to' || word.normal === 'by') {
    return firstSubject(words, last);
  }
  return inserted ? beforeInsertion(words, last + 1) : phraseUpTo(words, last);
}

/** "Falk, 31, who had led, said": the nearest segment to the left that is no insertion itself. */
function beforeInsertion(words: readonly Word[], limit: number): Range | undefined {
  let to = segmentStart(words, limit - 1);
  while (to > 0) {
    const from = segmentStart(words, to - 1);
    if (holdsSubject(words, from, to)) return phraseUpTo(words, to - 1);
    to = from;
  }
  return firstSubject(words, limit);
}

function segmentStart(words: readonly Word[], index: number): number {
  let from = index;
  while (from > 0 && !isCut(words, from)) from -= 1;
  return from;
}

/** A name, its role in front or not, or a clause of its own; not a nation in brackets, an age, a relative clause, or a description. */
function holdsSubject(words: readonly Word[], from: number, to: number): boolean {
  const first = words[from] as Word;
  if (first.gap.includes('(')) return false;
  if (words.slice(from + 1, to).some((word) => word.normal === 'and' || word.normal === 'but')) return true;
  if (opensAdverbial(first)) return false;
  if (ROLES.has(first.normal) && isName(words[to - 1] as Word)) return true;
  if (isCapital(first)) return !DETERMINERS.has(first.normal) || clauseIn(words, from, to);
  return clauseIn(words, from, to);
}

const clauseIn = (words: readonly Word[], from: number, to: number) =>
  words.slice(from, to).some((word) => AUXILIARIES.has(word.normal));

/** The phrase that ends at `last`, its complements ("of the team") walked over but not kept. */
function phraseUpTo(words: readonly Word[], last: number): Range | undefined {
  let from = last;
  while (from > 0 && !isCut(words, from) && !stopsLeft(words, from - 1)) from -= 1;
  const first = words[from];
  if (!first) return undefined;
  if (isPreposition(first) || WHEN.has(first.normal)) return phraseAtEnd(words, from, last);
  let to = from + 1;
  while (
    to <= last &&
    !(isPreposition(words[to] as Word) && !isParticle(words[to] as Word)) &&
    (words[to] as Word).normal !== 'of'
  )
    to += 1;
  return span(words, from, to);
}

function stopsLeft(words: readonly Word[], index: number): boolean {
  const word = words[index] as Word;
  if (word.normal === 'and') {
    const right = words[index + 1] as Word;
    const left = words[index - 1];
    return isCapital(right) ? !(left && isCapital(left)) : startsPhrase(right);
  }
  if (isPronoun(words[index + 1] as Word)) return true;
  if (isPreposition(word)) return false;
  return CONJUNCTIONS.has(word.normal) || RELATIVES.has(word.normal) || AUXILIARIES.has(word.normal) || isVerb(word);
}

/** "After the race Falk", "In an interview the coach": the last phrase of the stretch is the subject. */
function phraseAtEnd(words: readonly Word[], from: number, last: number): Range | undefined {
  let start = last;
  while (start > from + 1 && !isPronoun(words[start] as Word)) {
    const here = words[start] as Word;
    const before = words[start - 1] as Word;
    if (DETERMINERS.has(here.normal)) break;
    if (isCapital(here) && !isCapital(before) && !PARTICLES.has(before.normal)) break;
    if (PREPOSITIONS.has(before.normal) && !PARTICLES.has(before.normal)) break;
    start -= 1;
  }
  return span(words, start, last + 1);
}

/**
 * The subject of the sentence: the first phrase that is neither fronted ("After the race,", "Drawn in the last pair,")
 * nor an insertion. Words from `limit` on are not looked at.
 */
export function firstSubject(words: readonly Word[], limit = words.length): Range | undefined {
  const [clock, next] = words;
  // "14:05 Falk, out of breath:": the time of an entry in front of what it tells.
  if (clock && next && limit > 1 && /^\d/.test(clock.text) && isCapital(next) && !isCut(words, 1))
    return phraseFrom(words, 1);
  // "Had she known?", "Was Falk nervous?"
  if (clock && next && limit > 1 && AUXILIARIES.has(clock.normal) && startsPhrase(next)) return phraseFrom(words, 1);
  for (let from = 0; from < limit; from = nextSegment(words, from, limit)) {
    const first = words[from] as Word;
    if (opensAdverbial(first)) continue;
    const joined = CONJUNCTIONS.has(first.normal);
    const phrase = joined ? nominal(words, from + 1, limit) : nominal(words, from, limit);
    if (phrase) return phrase;
  }
  return words[0] && PREPOSITIONS.has(words[0].normal) ? afterFronted(words, limit) : undefined;
}

/** The subject of the sentence, then those of the clauses that "and", "but" and their like begin. */
export function clauseSubjects(words: readonly Word[]): Range[] {
  const main = toldFor(words) ?? firstSubject(words);
  const others = words.flatMap((word, index) =>
    CONJUNCTIONS.has(word.normal) && !PREPOSITIONS.has(word.normal)
      ? (nominal(words, index + 1, words.length) ?? [])
      : [],
  );
  return main ? [main, ...others.filter((range) => range.start > main.start)] : others;
}

/** "For Falk it was a day to forget": whom it is told of. */
function toldFor(words: readonly Word[]): Range | undefined {
  if (words[0]?.normal !== 'for' || !words[1] || !isCapital(words[1])) return undefined;
  const name = phraseFrom(words, 1);
  const it = words.findIndex((word) => name !== undefined && word.start >= name.end && word.normal === 'it');
  return it > 0 && it < 6 ? name : undefined;
}

/** A phrase with determiner, name or pronoun at its head. */
function nominal(words: readonly Word[], from: number, limit: number): Range | undefined {
  const first = words[from];
  return first && from < limit && startsPhrase(first) ? phraseFrom(words, from) : undefined;
}

/** "On Sunday Falk was pleased": no comma after what is fronted. */
function afterFronted(words: readonly Word[], limit: number): Range | undefined {
  for (let index = 1; index < limit; index += 1) {
    const word = words[index] as Word;
    const before = words[index - 1] as Word;
    if (isPronoun(word) || (isCapital(word) && WHEN.has(before.normal))) return phraseFrom(words, index);
  }
  return undefined;
}

function nextSegment(words: readonly Word[], from: number, limit: number): number {
  let to = from + 1;
  while (to < limit && !isCut(words, to)) to += 1;
  return to;
}

function opensAdverbial(word: Word): boolean {
  if (PREPOSITIONS.has(word.normal) || RELATIVES.has(word.normal)) return true;
  if (
    /^(?:when|while|although|though|because|as|if|once|where|whenever|after|before|until|asked|drawn)$/.test(
      word.normal,
    )
  )
    return true;
  return isAdverb(word) || /..ing$/.test(word.normal) || /^\d/.test(word.text);
}
