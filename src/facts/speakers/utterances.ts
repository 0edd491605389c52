import { CUES, UTTERANCE_NOUNS } from '../../knowledge/speech.ts';
import type { Quotation } from '../../language/quotations.ts';
import type { Sentence } from '../../language/sentences.ts';
import type { Range, Reading } from '../../read/reading.ts';
import { type Attribution, attributionAfter, attributionBefore, isTopic, type Sieve } from './attribution.ts';
import {
  type After,
  followsSpeech,
  hintsAbove,
  isAsked,
  signatureBelow,
  subjectHints,
  subjectsAbove,
} from './hints.ts';
import { endsSentence, type Narrative, narrate, type Stretch, sentencesOf, type Word } from './narrative.ts';
import { isCapital } from './noun-phrases.ts';

/** One utterance: its quotations in order, and who is named as its speaker. */
export interface Utterance {
  readonly parts: readonly Quotation[];
  readonly block: number;
  /** Stated by grammar; where it leads to somebody, nothing else is looked at. */
  readonly attribution: Attribution | null;
  /** Whom the words around suggest, best first: only without attribution, or where that is a mere description. */
  readonly hints: readonly Attribution[];
  /** Whom the paragraphs above speak of, the nearest first: the speaker where one speaks of a single person. */
  readonly about: readonly (readonly Attribution[])[];
  /** The utterance before it whose speaker probably goes on; else null. */
  readonly after: After | null;
}

/** Finds the utterances of a reading and the words that name their speakers. Needs no knowledge of who is who. */
export function findUtterances(
  reading: Reading,
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
): Utterance[] {
  const { text } = reading;
  const spoken = quotations.filter(
    (quotation, index) =>
      quotation.use === 'speech' ||
      isAttributed(text, quotation) ||
      goesOnShortly(text, quotations[index - 1], quotation),
  );
  const narratives = narrate(reading, sentences, spoken);
  const utterances: Utterance[] = [];
  for (const narrative of narratives) {
    const drafts = groupBlock(text, narrative, besides(narratives, narrative, -1)[0]);
    for (const draft of drafts) utterances.push(complete(text, draft, narratives, narrative, utterances));
  }
  return joinOpen(text, utterances, quotations);
}

/**
 * A phrase by its shape may be an utterance by its place: "Never Again," said Falk; said it was "a very good day". One
 * word counts only where the attribution behind it leads to more: "That," Falk said, "was fun."
 */
function isAttributed(text: string, quotation: Quotation): boolean {
  const inner = text.slice(quotation.inner.start, quotation.inner.end).trim();
  const words = inner.split(/\s+/).length;
  const before = text.slice(Math.max(0, quotation.start - 60), quotation.start);
  const sentence = (before.split(/[.!?"“”]/).at(-1) ?? '').trimEnd();
  const led = sentence
    .split(/[\s,:]+/)
    .filter(Boolean)
    .reverse();
  if (words > 1 && isUttering(led[0])) return true;
  if (words > 2 && led.slice(0, 6).some((word) => isUttering(word) && !/(?<!say|tell)s$/.test(word))) return true;
  if (!/[,!?]$/.test(inner) && text.charAt(quotation.end) !== ',') return false;
  const behind = /^[^.!?"“”]*/.exec(text.slice(quotation.end, quotation.end + 80))?.[0] ?? '';
  const next = behind.match(/\p{L}[\p{L}'’-]*/gu)?.slice(0, 4) ?? [];
  const verdict = /^(?:came|is|was|were)$/.test(next[0] ?? '') && next.some((word) => UTTERANCE_NOUNS.has(word));
  const cue = verdict || next.some(isUttering);
  return cue && (words > 1 || /^["“]/.test(text.charAt(quotation.end + behind.length)));
}

/** ‘“That was mine,” Falk said. “Sorry.”’: a word or two behind an attribution are its other part. */
function goesOnShortly(text: string, before: Quotation | undefined, quotation: Quotation): boolean {
  if (!before || before.use === 'phrase' || !/[.!?]$/.test(text.slice(quotation.inner.start, quotation.inner.end)))
    return false;
  const between = text.slice(before.end, quotation.start);
  if (between.length > 60 || !/^ [^.!?\n]+[.,] $/.test(between)) return false;
  return between.split(/[\s,.]+/).some((word) => CUES.get(word)?.verb === 'say' || CUES.get(word)?.verb === 'add');
}

function isUttering(word: string | undefined): boolean {
  const cue = CUES.get(word ?? '');
  return cue !== undefined && cue.verb !== 'call' && (cue.form === 'finite' || cue.form === 'ing');
}

interface Draft {
  readonly parts: Quotation[];
  /** Index of the first part among the block's quotations. */
  readonly first: number;
  last: number;
  attribution: Attribution | undefined;
}

function groupBlock(text: string, narrative: Narrative, before: Narrative | undefined): Draft[] {
  const drafts: Draft[] = [];
  const tails = narrative.quotations.map((_, index) => tailAttribution(text, narrative, index));
  narrative.quotations.forEach((quotation, index) => {
    const open = drafts.at(-1);
    if (open && goesOn(text, narrative, tails, open, index)) {
      open.parts.push(quotation);
      open.last = index;
      open.attribution ??= tails[index];
      return;
    }
    const attribution = attributionOf(text, narrative, tails[index], index, before);
    drafts.push({ parts: [quotation], first: index, last: index, attribution });
  });
  return drafts;
}

/** A comma inside the marks goes on with the speaker; else what leads into the quotation is asked first. */
function attributionOf(
  text: string,
  narrative: Narrative,
  tail: Attribution | undefined,
  index: number,
  before: Narrative | undefined,
): Attribution | undefined {
  const quotation = narrative.quotations[index] as Quotation;
  const behind = narrative.stretches[index + 1]?.words[0];
  const joins = /^(?:and|but|while)$/.test(behind?.normal ?? '');
  const comma = /^\s?,/.test(behind?.gap ?? '');
  const within = text.charAt(quotation.inner.end - 1) === ',';
  if (tail?.sieve === 'cue-after' && within && !joins) return tail;
  const lead = leadOf(narrative, index, before);
  const led = lead && attributionBefore(lead);
  // ‘Lind makes no drama: «…», says Falk’, but ‘While Falk said «…», Ruiz sighed «…»’.
  if (tail?.sieve === 'cue-after' && comma && !joins && led?.sieve !== 'cue-before') return tail;
  return led ?? tail;
}

/** Sieves whose words may stand between two parts of one utterance. */
const BREAKS_UTTERANCE: ReadonlySet<string> = new Set<Sieve>([
  'cue-after',
  'verdict-of',
  'according-to',
  'clause-after-comma',
]);

/**
 * Whether quotation `index` is the next part of an utterance: nothing stands between, or nothing but the attribution
 * ("…," Falk said. "…"). A sentence of narrative, or a lead of its own, begins a new one.
 */
function goesOn(
  text: string,
  narrative: Narrative,
  tails: readonly (Attribution | undefined)[],
  open: Draft,
  index: number,
): boolean {
  const between = narrative.stretches[index] as Stretch;
  const next = tails[index];
  if (between.words.length === 0) return /^[\s,]*$/.test(between.end) && !isOthers(text, open, next);
  if (sentencesOf(between).length > 1) return false;
  if (!/(?:[.,:;!?—–]|\s-)\s*$/.test(between.end)) return false;
  const tail = tails[index - 1];
  if (!tail || !BREAKS_UTTERANCE.has(tail.sieve)) return false;
  if (open.attribution && open.attribution !== tail && /^(?:and|but|while)$/.test(between.words[0]?.normal ?? ''))
    return false;
  if (isHandedOver(text, between, tail)) return false;
  return !next || !differ(text, tail.range, next.range);
}

/** ‘“…,” said Falk, while Ruiz commented: “…”’: a clause of its own that leads another speaker in. */
function isHandedOver(text: string, { words, end }: Stretch, { range }: Attribution): boolean {
  const from = words.findIndex((word) => word.start >= (range?.end ?? 0) && HANDS_OVER.test(word.normal));
  const lead = from < 0 ? undefined : attributionBefore({ words: words.slice(from + 1), end })?.range;
  if (!lead) return false;
  const name = text.slice(lead.start, lead.end);
  return !SAME.test(name) && (/^\p{Ll}/u.test(name) || differ(text, range, lead));
}

const HANDS_OVER = /^(?:and|as|but|whereas|while|whose)$/;
const SAME = /^(?:he|it|she|they|we|I)$/i;

/** ‘“…,” said Falk. “…” “…,” added Ruiz’: both are named, and not the same. */
function isOthers(text: string, { attribution }: Draft, next: Attribution | undefined): boolean {
  return (
    attribution?.sieve === 'cue-after' && next?.sieve === 'cue-after' && differ(text, attribution.range, next.range)
  );
}

/** Two names without a word in common: two speakers. Pronouns and descriptions may mean anybody. */
function differ(text: string, one: Range | null, other: Range | null): boolean {
  if (!one || !other) return false;
  const [he, she] = [one, other].map(({ start, end }) => text.slice(start, end).toLowerCase());
  if ((he === 'he' && she === 'she') || (he === 'she' && she === 'he')) return true;
  if (/^the\s/i.test(text.slice(other.start, other.end))) return false;
  const names = (range: Range) => new Set(text.slice(range.start, range.end).match(/\p{Lu}[\p{L}'’-]+/gu));
  const first = names(one);
  const second = names(other);
  return first.size > 0 && second.size > 0 && ![...second].some((name) => first.has(name));
}

/** The rest of the sentence a quotation stands in, where there is one, read as its attribution. */
function tailAttribution(text: string, narrative: Narrative, index: number): Attribution | undefined {
  const quotation = narrative.quotations[index] as Quotation;
  const [sentence] = sentencesOf(narrative.stretches[index + 1]);
  const first = sentence?.words[0];
  if (!sentence || !first || !quotation.closed || /[.;!?:]/.test(first.gap)) return undefined;
  const last = text.slice(quotation.inner.start, quotation.inner.end).trimEnd().at(-1) ?? '';
  const attribution = attributionAfter(sentence.words, last);
  const detached = last === '.' && isCapital(first) && !/^\s*[(,–—―-]/.test(first.gap);
  return detached && !isShort(sentence) ? undefined : attribution;
}

/** "It was good." Falk said. — a stop for a comma, where nothing else can be meant. */
function isShort(sentence: Stretch): boolean {
  const last = sentence.words.at(-1) as Word;
  return sentence.words.length <= 4 && CUES.get(last.normal)?.form === 'finite' && endsSentence(sentence.end);
}

/** The sentence that leads into a quotation; over a paragraph break only with a colon. */
function leadOf(narrative: Narrative, index: number, before: Narrative | undefined): Stretch | undefined {
  const own = narrative.stretches[index] as Stretch;
  const sentence = sentencesOf(own).at(-1);
  if (sentence) return endsSentence(sentence.end) ? undefined : sentence;
  if (index > 0) return undefined;
  const above = before && sentencesOf(before.stretches.at(-1)).at(-1);
  return above && /[:,]\s*$/.test(above.end) ? above : undefined;
}

/**
 * The two blocks next to one, above (-1) or below (1). Nobody speaks from a caption into the report, and a line that only
 * tells what the next quotation is about ("On her childhood:") does not come between.
 */
function besides(narratives: readonly Narrative[], narrative: Narrative, step: 1 | -1, most = 2): Narrative[] {
  const found: Narrative[] = [];
  for (let at = narrative.block.index + step; found.length < most; at += step) {
    const next = narratives[at];
    if (!next) break;
    if (next.block.zone !== 'caption' && !isTopicLine(next) && !isPictureLine(next)) found.push(next);
  }
  return found;
}

/** "GettyImages 1200000000", "Photo: Berg": what a page prints where it shows a picture. */
function isPictureLine({ quotations, stretches }: Narrative): boolean {
  const [only] = stretches;
  const words = only?.words ?? [];
  return quotations.length === 0 && words.length > 0 && words.length < 7 && PICTURE.test(words[0]?.normal ?? '');
}

/** So far up it is looked for whom the text speaks of. */
const PARAGRAPHS = 4;
const PICTURE = /^(?:credits?|foto|getty|gettyimages|images?|photos?|pictures?)$/;

function isTopicLine({ quotations, stretches }: Narrative): boolean {
  const [only] = stretches;
  return quotations.length === 0 && only !== undefined && isTopic(only);
}

function complete(
  text: string,
  draft: Draft,
  narratives: readonly Narrative[],
  narrative: Narrative,
  earlier: readonly Utterance[],
): Utterance {
  const block = narrative.block.index;
  const { parts } = draft;
  const last = draft.last === narrative.quotations.length - 1;
  const attribution = draft.attribution ?? (last ? signatureBelow(besides(narratives, narrative, 1)[0]) : undefined);
  if (attribution && !isDescription(text, attribution)) {
    return { parts, block, attribution, hints: [], about: [], after: null };
  }
  const told = sentencesOf(narrative.stretches[draft.first]);
  const leads = attribution?.sieve === 'cue-before' || (told.length > 0 && isTopic(told.at(-1) as Stretch));
  const own = leads ? told.slice(0, -1) : told;
  const common = { parts, block, attribution: attribution ?? null };
  if (own.length > 0) return { ...common, hints: subjectHints(own), about: [], after: asked(own, block, earlier) };
  const above = besides(narratives, narrative, -1);
  const after = attribution ? null : followsSpeech(earlier, block, above);
  const alone =
    narrative.quotations.length === draft.parts.length && !narrative.stretches.some(({ words }) => words.length > 0);
  return {
    ...common,
    hints: hintsAbove(above),
    about: alone || attribution ? subjectsAbove(besides(narratives, narrative, -1, PARAGRAPHS)) : [],
    after,
  };
}

/** ‘“…,” Falk said. Had she known? “No.”’: who spoke last in the paragraph is asked. */
function asked(own: readonly Stretch[], block: number, earlier: readonly Utterance[]): After | null {
  const goesOn = earlier.at(-1)?.block === block && isAsked(own);
  return goesOn ? { utterance: earlier.length - 1, past: null, alone: false } : null;
}

/** "the perfectionist": words that name nobody, so that it matters who was spoken of before. */
function isDescription(text: string, { range }: Attribution): boolean {
  return range !== null && /^[Tt]he (?:\S+ ){0,5}\P{Lu}+$/u.test(text.slice(range.start, range.end));
}

/** Utterances that a paragraph break only interrupts become one, unless two speakers are named. */
function joinOpen(text: string, utterances: readonly Utterance[], quotations: readonly Quotation[]): Utterance[] {
  const joined: Utterance[] = [];
  const home = new Map<Quotation, number>();
  const moved: number[] = [];
  for (const utterance of utterances) {
    const continued = utterance.parts[0]?.continues ?? null;
    const at = continued === null ? undefined : home.get(quotations[continued] as Quotation);
    const place = at ?? joined.length;
    const target = joined[place];
    const whole = target && join(text, target, utterance);
    const index = whole || !target ? place : joined.length;
    joined[index] = whole ?? moveAfter(utterance, moved);
    moved.push(index);
    for (const part of utterance.parts) home.set(part, index);
  }
  return joined;
}

function moveAfter(utterance: Utterance, moved: readonly number[]): Utterance {
  const { after } = utterance;
  return after
    ? { ...utterance, after: { ...after, utterance: moved[after.utterance] ?? after.utterance } }
    : utterance;
}

function join(text: string, one: Utterance, other: Utterance): Utterance | undefined {
  if (differ(text, one.attribution?.range ?? null, other.attribution?.range ?? null)) return undefined;
  return { ...one, parts: [...one.parts, ...other.parts], attribution: one.attribution ?? other.attribution };
}
