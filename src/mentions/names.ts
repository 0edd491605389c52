import { DOUBTFUL_GIVEN } from '../knowledge/not-names.ts';
import { fold } from '../language/fold.ts';
import type { Sentence } from '../language/sentences.ts';
import type { Range, Reading } from '../read/reading.ts';
import type { Zone } from '../read/zones.ts';
import type { Mention } from './mention.ts';
import { findFullNames } from './names/full-names.ts';
import { type Scene, sceneOf } from './names/scene.ts';
import { findShortNames, knownForms } from './names/short-names.ts';
import { nameOf, type Run, runsOf, touches, type Word, wordsOf } from './names/words.ts';

/** Where people are named. A letterhead, menu or boilerplate names offices, a dateline places. */
const NAME_ZONES: readonly Zone[] = ['headline', 'subhead', 'body', 'caption', 'table', 'list', 'schedule'];

/**
 * Every mention of a person, full or short, in text order. No roster: names are found by their form and by what the
 * release itself says around them. `lexical` are the mentions of all other kinds; names keep off them, save where a
 * given name is also a nation's word ("Cuba's German Abrelo"): such a name overlaps the mention it replaces.
 */
export function findNames(
  reading: Reading,
  lexical: readonly Mention[],
  sentences: readonly Sentence[],
): Mention<'person'>[] {
  const taken = takenBy(reading.text, lexical);
  const scene = sceneOf(reading, taken);
  const starts = new Set(sentences.map((sentence) => sentence.start));
  const blocks = reading.blocks.filter((block) => NAME_ZONES.includes(block.zone));
  const runs = blocks.flatMap((block) => runsOf(reading, block, wordsOf(reading.text, block, starts), taken));
  const shouted = new Set(blocks.filter((block) => isShouted(reading.text.slice(block.start, block.end))));
  const prose = runs.filter((run) => !shouted.has(run.block) || opensNameLine(scene, run));
  const full = findFullNames(scene, prose);
  const forms = knownForms(full);
  const givens = new Set(full.map((name) => fold(name.words[0]?.text ?? '')));
  const short = runs.filter((run) => !touches(full, run)).flatMap((run) => findShortNames(scene, run, forms, givens));
  const found = [
    ...full.map(({ words }) => mentionOf(reading.text, words, 'names/full')),
    ...short.map(({ words, rule }) => mentionOf(reading.text, words, rule)),
  ];
  return found.sort((a, b) => a.start - b.start);
}

function mentionOf(text: string, words: readonly Word[], rule: string): Mention<'person'> {
  const range = { start: (words[0] as Word).start, end: (words.at(-1) as Word).end };
  return { ...range, kind: 'person', value: { name: nameOf(text, range) }, rule };
}

/** A block in capitals throughout: its capitals tell nothing, only known names are looked for. */
function isShouted(text: string): boolean {
  return text === text.toUpperCase();
}

/** "TORVIK ABREL (NOR), second": in a line of capitals a name is known by the code behind it. */
function opensNameLine(scene: Scene, run: Run): boolean {
  const code = scene.mentionBehind(run.end, /^(?: \(|, )$/);
  return run.start === run.block.start && run.words.length < 5 && code?.kind === 'nation' && code.value.form === 'code';
}

/** Lexical mentions in text order, without the words that are given names by their company. */
function takenBy(text: string, lexical: readonly Mention[]): Mention[] {
  const sorted = lexical.toSorted((a, b) => a.start - b.start);
  return sorted.filter((mention, index) => {
    if (mention.kind === 'pronoun') return !isFamilyHe(text, mention);
    if (mention.kind !== 'nation' && mention.kind !== 'date') return true;
    if (!DOUBTFUL_GIVEN.has(fold(text.slice(mention.start, mention.end)))) return true;
    const before = sorted[index - 1];
    const owned = before?.kind === 'nation' && isJoint(text, before, mention);
    return !(owned && /^ \p{Lu}\p{Ll}/u.test(text.slice(mention.end, mention.end + 3)));
  });
}

/** "He Zixuan": no pronoun, for a name follows it. */
function isFamilyHe(text: string, { start, end }: Mention): boolean {
  return text.slice(start, end) === 'He' && /^ \p{Lu}\p{Ll}+(?! \p{Lu})/u.test(text.slice(end, end + 24));
}

function isJoint(text: string, before: Range, mention: Range): boolean {
  return /^(?:['’]s)? $/.test(text.slice(before.end, mention.start));
}
