import { FAMILY_OPENERS, HANGING_PARTICLES, PARTICLES } from '../../knowledge/name-particles.ts';
import { PROGRAMME_WORDS } from '../../knowledge/not-names.ts';
import { OPENING_WORDS } from '../../knowledge/opening-words.ts';
import { fold } from '../../language/fold.ts';
import { matchesIn } from '../../language/latin.ts';
import { firstAtOrAfter } from '../../read/ranges.ts';
import type { Block, Range, Reading } from '../../read/reading.ts';

/** One word as names are made of them; a possessive ending is outside of its range. */
export interface Word extends Range {
  readonly text: string;
  readonly folded: string;
  readonly shape: 'capital' | 'particle' | 'other';
  readonly possessive: boolean;
  /** Opens a sentence, a quotation, a list item: its capital says nothing. */
  readonly opening: boolean;
}

/** Capitalised words in a row, particles between them included: what may be a name. */
export interface Run extends Range {
  readonly block: Block;
  readonly words: readonly Word[];
}

/** "’t" of "van ’t Abrelo", "J.R.", "J R" before a name, a word. */
const WORD =
  /(?<![\p{L}\p{M}])['’]t(?= \p{Lu})|(?:\p{Lu}\.)+(?!\p{L})|(?<!\p{L})\p{Lu} \p{Lu}(?= \p{Lu}\p{Ll})|(?<!\p{L})[js]r\.|[\p{L}\p{M}]+(?:['’‐‑-][\p{L}\p{M}]+)*/gu;
/** "jr", with its stop or without. */
const JUNIOR = /^([js]r)\.?$/;
const POSSESSIVE = /['’]s$/iu;

/** The words of a block. `starts`: offsets at which sentences start. */
export function wordsOf(text: string, block: Block, starts: ReadonlySet<number>): Word[] {
  return matchesIn(WORD, text.slice(block.start, block.end)).map((match) => {
    const start = block.start + match.index;
    const end = start + match[0].length;
    const bare = match[0].replace(POSSESSIVE, '');
    const possessive = bare.length < match[0].length || (/s$/i.test(bare) && /^['’]\s/.test(text.slice(end, end + 2)));
    return {
      start,
      end: start + bare.length,
      text: bare,
      folded: fold(bare.replace(JUNIOR, '$1')),
      shape: shapeOf(bare),
      possessive,
      opening: opens(text, block, start, starts),
    };
  });
}

function shapeOf(word: string): Word['shape'] {
  const first = word.charAt(0);
  if (/\p{Ll}\p{Lu}/u.test(word) && PROGRAMME_WORDS.has(fold(word))) return 'other';
  // "NewsTorvik", "AbreloSundelo": a brand, or the name of a file.
  if (/^(?!Fitz|Vander)\p{Lu}\p{Ll}{3,}\p{Lu}\p{Ll}{3,}/u.test(word)) return 'other';
  if (/[-‐‑](?:brothers|siblings|sisters|twins)$/.test(word)) return 'other';
  // "a double Axel-double Axel sequence": jumps in a row.
  if (/^(?:Axel|Flip|Loop|Lutz|Salchow|Toe)[-‐‑](?:single|double|triple|quad)/.test(word)) return 'other';
  if (first !== first.toLowerCase() && (word.length > 1 || word === 'Ó')) return 'capital';
  // "Anna Abrelo jr."
  if (JUNIOR.test(word)) return 'capital';
  if (PARTICLES.has(fold(word))) return 'particle';
  const hang = /^[\p{Ll}\p{M}]+['’-](?=\p{Lu})/u.exec(word);
  return hang && HANGING_PARTICLES.has(fold(hang[0])) ? 'capital' : 'other';
}

function opens(text: string, block: Block, start: number, starts: ReadonlySet<number>): boolean {
  if (start === block.start || starts.has(start)) return true;
  let at = start - 1;
  while (at >= block.start && /[\s"“”‘'’([«„*•]/.test(text.charAt(at))) at--;
  if (at < block.start) return true;
  const marked = /["“‘'«„]/.test(text.slice(at + 1, start));
  return /[.!?…]/.test(text.charAt(at)) || (marked && /[:,–—-]/.test(text.charAt(at)));
}

/** The runs of a block's open words. `taken` is sorted: ranges no name may touch. */
export function runsOf(reading: Reading, block: Block, words: readonly Word[], taken: readonly Range[]): Run[] {
  const runs: Run[] = [];
  let current: Word[] = [];
  const close = () => {
    while (current.at(-1)?.shape === 'particle') current.pop();
    const [first] = current;
    const last = current.at(-1);
    if (first && last) runs.push({ block, words: current, start: first.start, end: last.end });
    current = [];
  };
  for (const word of words) {
    const before = current.at(-1);
    const joined =
      before &&
      !before.possessive &&
      (isJoint(before, word, reading.text.slice(before.end, word.start)) || isNickname(reading.text, before, word));
    if (!joined || touches(taken, word)) close();
    if (touches(taken, word)) continue;
    const carries = word.shape === 'particle' && (current.length > 0 || FAMILY_OPENERS.has(word.folded));
    if (word.shape === 'capital' || carries) current.push(word);
    else close();
  }
  close();
  return runs;
}

/** "Marianne St. Abrelo": the stop of an abbreviation ends no name. */
function isJoint(before: Word, word: Word, gap: string): boolean {
  if (JUNIOR.test(before.text)) return false;
  // "in row F. The last": the stop ends a sentence, for no name goes on with "The".
  if (/^\p{Lu}\.$/u.test(before.text) && OPENING_WORDS.has(word.folded)) return false;
  return gap === ' ' || gap === '\u00a0' || (gap === '. ' && (before.folded === 'st' || before.folded === 'ste'));
}

/** `Theodora "Teddy" Lumley`: one word between marks, and the words on both its sides. */
function isNickname(text: string, before: Word, word: Word): boolean {
  const gap = text.slice(before.end, word.start);
  if (gap === ' "' || gap === ' “') return /^["”] \p{Lu}\p{L}/u.test(text.slice(word.end, word.end + 4));
  return (
    /^["”] $/.test(gap) && /(?:^|\s)\p{Lu}\p{Ll}+ ["“]$/u.test(text.slice(Math.max(0, before.start - 24), before.start))
  );
}

/** The name in a stretch of text: `Theodora "Teddy" Lumley` is Theodora Lumley. */
export const nameOf = (text: string, { start, end }: Range): string =>
  text
    .slice(start, end)
    .replace(/ ["“]\p{L}[\p{L}'’-]*["”] /u, ' ')
    .replace(/\s+/g, ' ');

/** True where a range overlaps one of a sorted list of ranges that do not overlap each other. */
export function touches(ranges: readonly Range[], range: Range): boolean {
  const place = firstAtOrAfter(ranges, range.start);
  const before = ranges[place - 1];
  const after = ranges[place];
  return (before !== undefined && before.end > range.start) || (after !== undefined && after.start < range.end);
}
