import { AUXILIARIES, PREPOSITIONS, RELATIVES } from '../../knowledge/function-words.ts';
import { CUES, type Cue, LISTENERS, UTTERANCE_NOUNS } from '../../knowledge/speech.ts';
import { SENSES } from '../../knowledge/verbs.ts';
import type { Range } from '../../read/reading.ts';
import type { Stretch, Word } from './narrative.ts';
import {
  firstSubject,
  isAdverb,
  isCapital,
  isCut,
  isParticle,
  isPronoun,
  phraseFrom,
  span,
  startsPhrase,
  subjectBefore,
} from './noun-phrases.ts';

/** Who is named as the speaker, by grammar alone. `range` is null where the name is lost ("said (NED)"). */
export interface Attribution {
  readonly sieve: Sieve;
  readonly range: Range | null;
  /** Whether it is a mere hint: whose feat or joy the sentence before tells of may speak. */
  readonly hint?: true;
}

/**
 * What named the speaker. The first eight are stated attributions, found by grammar; the next three are hints, looked at
 * only without one ("same-speaker" and "only-person", the last two, need to know who is who).
 */
export const SPEAKER_SIEVES = [
  'cue-after',
  'cue-before',
  'according-to',
  'verdict-of',
  'dash',
  'brackets',
  'colon',
  'clause-after-comma',
  'name-heading',
  'subject-before',
  'sentence-subject',
  'same-speaker',
  'only-person',
] as const;
export type Sieve = (typeof SPEAKER_SIEVES)[number];

/** How far after a quotation the verb of its attribution may stand, in words. */
const REACH = 30;

/**
 * The attribution behind a quotation: "…," Falk said; "…," said Falk; "…" was the verdict of Falk; "…" – Falk.
 *
 * @param words the rest of the quotation's own sentence
 * @param last the last character inside the quotation marks
 */
export function attributionAfter(words: readonly Word[], last: string): Attribution | undefined {
  const first = words[0];
  if (!first) return undefined;
  if (/^\s*[–—―-]/.test(first.gap) && isCapital(first)) return found('dash', phraseFrom(words, 0));
  if (/^\s*\($/.test(first.gap) && isCapital(first) && !isCode(first)) return found('brackets', phraseFrom(words, 0));
  const start = skipLightWords(words);
  return (
    inverted(words, start) ??
    invertedWhatever(words, last) ??
    accordingTo(words, start) ??
    verdictOf(words) ??
    allSaid(words) ??
    direct(words, start) ??
    bare(words, last)
  );
}

/** "(NED)", "(AFP)": behind a quotation nobody by name. */
const isCode = (word: Word): boolean => /^\p{Lu}{2,4}$/u.test(word.text);

function skipLightWords(words: readonly Word[]): number {
  const first = words[0] as Word;
  return /^(?:as|and|but|is|was|how|so)$/.test(first.normal) && words.length > 1 && !isCut(words, 1) ? 1 : 0;
}

/** "said Falk", "laughed the Swede", "added a tired Falk". */
function inverted(words: readonly Word[], start: number): Attribution | undefined {
  let index = start;
  while (words[index] && isAdverb(words[index] as Word)) index += 1;
  const cue = CUES.get(words[index]?.normal ?? '');
  if (!cue || cue.form === 'base' || isCapital(words[index] as Word)) return undefined;
  const next = words[index + 1];
  if (!next) return undefined;
  if (/\(/.test(next.gap)) return { sieve: 'cue-after', range: null };
  if (cue.form === 'ing' || isCut(words, index + 1)) return undefined;
  return found('cue-after', phraseFrom(words, index + 1));
}

/** "…," demurred Falk: behind a comma any past with nothing but a name behind it is a verb of saying. */
function invertedWhatever(words: readonly Word[], last: string): Attribution | undefined {
  const [verb, name, ...more] = words;
  const past = verb && /^\p{Ll}{3,}ed$/u.test(verb.text) && verb.gap.trim() === '';
  const alone =
    name && isCapital(name) && !isCut(words, 1) && more.every((word) => isCapital(word) || isParticle(word));
  return last === ',' && past && alone ? found('cue-after', phraseFrom(words, 1)) : undefined;
}

function accordingTo(words: readonly Word[], start: number): Attribution | undefined {
  if (words[start]?.normal !== 'according' || words[start + 1]?.normal !== 'to') return undefined;
  return found('according-to', phraseFrom(words, start + 2));
}

/** "was the verdict of Falk", "came the reply from Falk", "were Falk's first words". */
function verdictOf(words: readonly Word[]): Attribution | undefined {
  const noun = words.slice(0, 6).findIndex((word) => UTTERANCE_NOUNS.has(word.normal));
  if (words.slice(0, Math.max(0, noun)).some(({ normal }) => CUES.get(normal)?.form === 'finite')) return undefined;
  const owner = words.slice(0, Math.max(0, noun)).findLastIndex((word) => isOwner(word) || isPossessive(word));
  if (owner >= 0 && noun - owner < 4) {
    const pronoun = isPossessive(words[owner] as Word);
    return found('verdict-of', pronoun ? span(words, owner, owner + 1) : nameUpTo(words, owner));
  }
  const of = words[noun + 1]?.normal;
  if (noun < 1 || (of !== 'of' && of !== 'from' && of !== 'by')) return undefined;
  return found('verdict-of', phraseFrom(words, noun + 2));
}

/** "was her answer", "were his first words". */
const isPossessive = (word: Word): boolean => /^(?:her|his|their)$/.test(word.normal);

/** "was all Falk had to say", "is how the Swede sees it", "was all we got from her". */
function allSaid(words: readonly Word[]): Attribution | undefined {
  const [copula, link, subject] = words;
  if (!/^(?:is|was|were|are)$/.test(copula?.normal ?? '') || !/^(?:all|how|what)$/.test(link?.normal ?? ''))
    return undefined;
  const from = words.findIndex(({ normal }) => normal === 'from' || normal === 'of');
  const at = /^(?:anyone|anybody|I|they|we|you)$/i.test(subject?.normal ?? '') ? from + 1 : 2;
  return at > 0 && subject && startsPhrase(subject) ? found('cue-after', phraseFrom(words, at)) : undefined;
}

const isOwner = (word: Word): boolean => isCapital(word) && /['’]s?$/.test(word.text);

/** The name that ends with an owner: "Ida Falk's". */
function nameUpTo(words: readonly Word[], owner: number): Range | undefined {
  let from = owner;
  while (from > 0 && isCapital(words[from - 1] as Word)) from -= 1;
  const [first, last] = [words[from], words[owner]];
  const own = /['’]s?$/.exec(last?.text ?? '')?.[0].length ?? 0;
  return first && last ? { start: first.start, end: last.end - own } : undefined;
}

/** "Falk said", "Falk, 31, who had led from the start, told reporters". */
function direct(words: readonly Word[], start: number): Attribution | undefined {
  for (let index = start + 1; index < Math.min(words.length, REACH); index += 1) {
    if (!isFiniteCue(words, index)) continue;
    if (RELATIVES.has(words[index - 1]?.normal ?? '')) continue;
    return found('cue-after', subjectBefore(words.slice(start), index - start));
  }
  return undefined;
}

/** A quotation that ends in a comma goes on with who said it, whatever the verb. */
function bare(words: readonly Word[], last: string): Attribution | undefined {
  const [first] = words;
  return last === ',' && first && startsPhrase(first) ? found('clause-after-comma', phraseFrom(words, 0)) : undefined;
}

/** A finite form, or a participle with its auxiliary; "the said record" and "asked to start" are none. */
function isFiniteCue(words: readonly Word[], index: number): boolean {
  const word = words[index] as Word;
  const cue = CUES.get(word.normal);
  if (!cue || cue.form === 'ing') return false;
  if (cue.form === 'finite') return !nominal(words, index, cue);
  let before = index - 1;
  while (before >= 0 && isAdverb(words[before] as Word)) before -= 1;
  return AUXILIARIES.has(words[before]?.normal ?? '');
}

/** "the reports", "his calls": a plural noun that looks like a verb. */
function nominal(words: readonly Word[], index: number, cue: Cue): boolean {
  const word = words[index] as Word;
  if (cue.verb === 'say' || cue.verb === 'tell') return false;
  const before = words[index - 1];
  if (!before) return false;
  return /^(?:the|a|an|all|his|her|their|its|no|any|these|those)$/.test(before.normal) || isCapital(word);
}

/**
 * The attribution in front of a quotation: "Falk said:", "After the race Falk said,", "Falk was self-critical:".
 *
 * @param lead the sentence that leads into the quotation, up to its mark
 */
export function attributionBefore(lead: Stretch): Attribution | undefined {
  const { words, end } = lead;
  for (let index = words.length - 1; index >= 0; index -= 1) {
    const word = words[index] as Word;
    const cue = CUES.get(word.normal);
    if (!cue || !governs(words, index, cue, end)) continue;
    const range = invertedBefore(words, index) ?? speakerOf(words, index, cue);
    if (range) return { sieve: 'cue-before', range };
  }
  const according = words.findIndex((word, at) => word.normal === 'according' && words[at + 1]?.normal === 'to');
  if (according >= 0) return found('according-to', phraseFrom(words, according + 2));
  const noun = words.findIndex(
    (word, at) => UTTERANCE_NOUNS.has(word.normal) && /^(?:of|from|by)$/.test(words[at + 1]?.normal ?? ''),
  );
  if ((noun > 0 && /^\s*[,:]/.test(end)) || (noun === 0 && /^\s*:/.test(end)))
    return found('verdict-of', phraseFrom(words, noun + 2));
  return /:\s*$/.test(end) && !isTopic(lead)
    ? found('colon', toldFor(words) ?? firstSubject(words))
    : nameLabelled(words);
}

const GAINS = /^(?:bronze|disappointment|gold|heartbreak|joy|medal|place|podium|relief|silver|title|victory|win)$/;

/** "Second place for Falk:": a lead without a verb that ends with whom it is told of. */
function toldFor(words: readonly Word[]): Range | undefined {
  const at = words.findIndex(({ normal }, index) => normal === 'for' && GAINS.test(words[index - 1]?.normal ?? ''));
  const name = at > 0 && words[at + 1] && isCapital(words[at + 1] as Word) ? phraseFrom(words, at + 1) : undefined;
  return name && name.end >= (words.at(-1) as Word).end ? name : undefined;
}

const LABEL = /^(?:gold|silver|bronze|first|second|third|winner)$/;

/** "Gold – Ida Falk (NOR)", "Ida Falk (NOR)": a line of a sheet of quotes, above the quotation or run into it. */
export function nameLabelled(words: readonly Word[]): Attribution | undefined {
  const labelled = LABEL.test(words[0]?.normal ?? '') && /^\s*[–—:-]/.test(words[1]?.gap ?? '');
  const own = labelled ? words.slice(1) : words;
  const name = nameAlone(own);
  const rest = own.filter((word) => name !== undefined && word.start >= name.end);
  const known = rest.every(isCode) && own.length - rest.length > 1 && (labelled || rest.length > 0);
  return known ? found('name-heading', name) : undefined;
}

/** "It was a record and, said the Dane, …": the verb behind its comma, and the speaker behind the verb. */
function invertedBefore(words: readonly Word[], cue: number): Range | undefined {
  const next = words[cue + 1];
  const range = next && isCut(words, cue) && startsPhrase(next) ? phraseFrom(words, cue + 1) : undefined;
  return range && range.end >= (words.at(-1) as Word).end ? range : undefined;
}

/** "On her last lap:", "And, about 2026:" names what the quotation is about, not who speaks: it has no verb. */
export function isTopic({ words: all, end }: Stretch): boolean {
  const words = /^(?:and|but|then)$/.test(all[0]?.normal ?? '') ? all.slice(1) : all;
  if (!/^(?:on|about|regarding)$/.test(words[0]?.normal ?? '') || !/:\s*$/.test(end)) return false;
  return !words.some(({ normal }, index) => {
    if (AUXILIARIES.has(normal) || CUES.get(normal)?.form === 'finite') return true;
    // "the lead", "her win": a verb by its form is one behind its subject only.
    const before = words[index - 1];
    return index > 1 && before !== undefined && (isCapital(before) || isPronoun(before)) && SENSES.has(normal);
  });
}

/** Whether a cue in front of the quotation takes it as its utterance. */
function governs(words: readonly Word[], index: number, cue: Cue, end: string): boolean {
  const word = words[index] as Word;
  if (index > 0 && isCapital(word) && cue.verb !== 'say') return false;
  if (cue.kind === 'manner' && !(index === words.length - 1 || /:\s*$/.test(end))) return false;
  if (cue.form === 'ing') return true;
  if (cue.form === 'base') return /^(?:to|would|will|could|did|can|might)$/.test(words[index - 1]?.normal ?? '');
  return index === 0 ? /:\s*$/.test(end) : !nominal(words, index, cue);
}

function speakerOf(words: readonly Word[], index: number, cue: Cue): Range | undefined {
  // "Here is what Falk had to say:" has its subject right in front, "went on to say" further up.
  const had = words[index - 1]?.normal === 'to' && /^(?:had|has|have)$/.test(words[index - 2]?.normal ?? '');
  if (had) return subjectBefore(words, index - 1);
  if (cue.form === 'ing' || cue.form === 'base') return subjectOfNonFinite(words, index);
  return isPassive(words, index) ? firstSubject(words, index) : subjectBefore(words, index);
}

/** "Falk is saying", "the sight of Falk saying", else ("…, saying", "went on to say") the subject of the clause before. */
function subjectOfNonFinite(words: readonly Word[], index: number): Range | undefined {
  const before = words[index - 1];
  const touching = before && !isCut(words, index) && (AUXILIARIES.has(before.normal) || isCapital(before));
  return (touching ? subjectBefore(words, index) : undefined) ?? firstSubject(words, index);
}

/** "was quoted as", "was asked". */
function isPassive(words: readonly Word[], index: number): boolean {
  return /^(?:was|were|is|are|been|being)$/.test(words[index - 1]?.normal ?? '');
}

export function found(sieve: Sieve, range: Range | undefined): Attribution | undefined {
  return range ? { sieve, range } : undefined;
}

/** A block that holds nothing but who speaks: "– Ida Falk, fifth", "Ida Falk (SWE)". */
export function nameAlone(words: readonly Word[]): Range | undefined {
  const first = words[0];
  if (!first || words.length > 12 || !isCapital(first)) return undefined;
  let to = 0;
  while (to < words.length && !(to > 0 && isCut(words, to))) to += 1;
  const name = words.slice(0, to);
  const isOfName = (word: Word) => isCapital(word) || isParticle(word);
  if (to < 1 || to > 5 || !name.every(isOfName) || name.some((word) => LISTENERS.has(word.normal))) return undefined;
  return span(words, 0, to);
}

/** The name that opens a signature, whatever it goes on to say of the occasion: not one that a verb follows. */
export function nameSigned(words: readonly Word[]): Range | undefined {
  const name = words[0] && isCapital(words[0]) ? phraseFrom(words, 0) : undefined;
  const next = words.findIndex((word) => name !== undefined && word.start >= name.end);
  const goesOn = next < 0 || isCut(words, next) || PREPOSITIONS.has(words[next]?.normal ?? '');
  return goesOn ? name : undefined;
}
