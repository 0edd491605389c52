import type { Range } from '../read/reading.ts';

/** Two marks that belong together; `close` is null where the second one is missing. `end` is where the speech ends. */
export interface MarkPair {
  readonly open: number;
  readonly close: number | null;
  readonly end: number;
}

/** The marks of one block. `stray`: a closing mark before any opening one, as after a page or paragraph break. */
export interface Marks {
  readonly pairs: readonly MarkPair[];
  readonly stray: number | null;
}

interface Mark {
  readonly at: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

const DOUBLE = /["“”„‟«»]/g;
const SINGLE = /['‘’‚‛]/g;
/** Words that begin with an apostrophe. */
const ELISION = /^['‘’](?:\d\ds?|cause|em|n|round|til|tis|twas)(?![\p{L}\p{N}])/iu;

const isOpenSide = (char: string) => char === '' || /[\s([{—–\-/"“”„«‘'’…]/.test(char);
const isCloseSide = (char: string) => char === '' || /[\s.,;:!?)\]}—–\-/"“”»’'…]/.test(char);
const isSpace = (char: string) => char === '' || /\s/.test(char);
const isWord = (char: string) => /[\p{L}\p{N}]/u.test(char);

/** Finds which marks of a block open and close a quotation; only outermost pairs, apostrophes and inches left out. */
export function pairMarks(text: string, block: Range): Marks {
  const slice = typewritten(text.slice(block.start, block.end));
  const doubles = pairDoubles(slice);
  const pairs = [...doubles.pairs, ...pairSingles(slice, doubles.pairs)].sort((a, b) => a.open - b.open);
  const shift = (pair: MarkPair): MarkPair => ({
    open: pair.open + block.start,
    close: pair.close === null ? null : pair.close + block.start,
    end: pair.end + block.start,
  });
  const stray = doubles.stray === null ? null : doubles.stray + block.start;
  return { pairs: outermost(pairs).map(shift), stray };
}

/** ",,It was nice,'' said Falk": marks typed as two commas and two apostrophes, read as the ones they stand for. */
function typewritten(slice: string): string {
  const typed = /(?:^|[\s(])(?:,,|``)\S/.test(slice) && slice.includes("''");
  return typed ? slice.replace(/(?<=^|[\s(])(?:,,|``)(?=\S)/g, ' „').replaceAll("''", '” ') : slice;
}

function outermost(pairs: readonly MarkPair[]): MarkPair[] {
  const kept: MarkPair[] = [];
  for (const pair of pairs) if (pair.open >= (kept.at(-1)?.end ?? 0)) kept.push(pair);
  return kept;
}

/** What a double mark may do here. The shape of the mark is a hint; the white space around it decides. */
function readDouble(slice: string, at: number): Mark {
  const mark = slice.charAt(at);
  const before = slice.charAt(at - 1);
  const after = slice.charAt(at + 1);
  const opens = isOpenSide(before) && !isSpace(after);
  const closes = !isSpace(before) && isCloseSide(after);
  if (opens !== closes) return { at, opens, closes };
  const leans = mark === '"' ? 'neither' : /[“„‟«]/.test(mark) ? 'open' : 'close';
  if (leans !== 'neither') return { at, opens: leans === 'open', closes: leans === 'close' };
  return { at, opens: opens || /[:,]/.test(before), closes: true };
}

function pairDoubles(slice: string): { pairs: MarkPair[]; stray: number | null } {
  const pairs: MarkPair[] = [];
  const open: number[] = [];
  let stray: number | null = null;
  for (const { index } of slice.matchAll(DOUBLE)) {
    const mark = readDouble(slice, index);
    if (mark.closes && open.length > 0) {
      const start = open.pop() as number;
      if (open.length === 0) pairs.push({ open: start, close: index, end: index + 1 });
    } else if (mark.opens) {
      if (startsAnew(slice, index)) pairs.push(...closeBefore(slice, open.splice(0), index));
      open.push(index);
    } else if (pairs.length === 0 && !isInch(slice, index)) stray ??= index;
  }
  return { pairs: [...pairs, ...closeBefore(slice, open, slice.length)], stray };
}

/** A new mark after a full stop while one is still open: the earlier one was forgotten, not nested into. */
function startsAnew(slice: string, at: number): boolean {
  return /[.!?…]\s+$/.test(slice.slice(Math.max(0, at - 4), at));
}

/** An opening mark without its partner: all up to `end` is speech, unless only white space follows. */
function closeBefore(slice: string, open: readonly number[], end: number): MarkPair[] {
  const [start] = open;
  if (start === undefined) return [];
  let last = end;
  while (last > start && isSpace(slice.charAt(last - 1))) last -= 1;
  return last > start + 1 ? [{ open: start, close: null, end: last }] : [];
}

const isInch = (slice: string, at: number) => /\d/.test(slice.charAt(at - 1));

/** Single marks as outer marks: an opening one counts only where a closing one follows in the block. */
function pairSingles(slice: string, doubles: readonly MarkPair[]): MarkPair[] {
  const marks = outside(
    [...slice.matchAll(SINGLE)].map(({ index }) => index),
    doubles,
  );
  const ends = nextEnds(slice, marks);
  const pairs: MarkPair[] = [];
  marks.forEach((at, index) => {
    if (at < (pairs.at(-1)?.end ?? 0) || !opensSingle(slice, at)) return;
    const close = ends[index + 1];
    if (close !== undefined) pairs.push({ open: at, close, end: close + 1 });
    else if (at === 0 && slice.startsWith('‘')) pairs.push(...closeBefore(slice, [at], slice.length));
  });
  return pairs;
}

/** Places that no pair encloses; both lists are in text order. */
function outside(places: readonly number[], pairs: readonly MarkPair[]): number[] {
  let next = 0;
  return places.filter((at) => {
    while ((pairs[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next += 1;
    return (pairs[next]?.open ?? Number.POSITIVE_INFINITY) > at;
  });
}

function opensSingle(slice: string, at: number): boolean {
  if (slice.charAt(at) === '’' || !isOpenSide(slice.charAt(at - 1))) return false;
  return isWord(slice.charAt(at + 1)) && !ELISION.test(slice.slice(at, at + 8));
}

/**
 * For every single mark the place where a quotation opened before it would end: the next closing mark that is no
 * plural possessive ("the skaters’ hall"), else the next one that may be either. Read from the right, in one pass.
 */
function nextEnds(slice: string, marks: readonly number[]): (number | undefined)[] {
  const ends: (number | undefined)[] = new Array(marks.length + 1).fill(undefined);
  let sure: number | undefined;
  let maybe: number | undefined;
  for (let index = marks.length - 1; index >= 0; index -= 1) {
    const at = marks[index] as number;
    const before = slice.charAt(at - 1);
    const after = slice.charAt(at + 1);
    if (opensSingle(slice, at)) {
      sure = undefined;
      maybe = undefined;
    } else if (!isSpace(before) && !isWord(after)) {
      const possessive = before === 's' && /^\s\p{Ll}/u.test(slice.slice(at + 1, at + 3));
      if (possessive) maybe = at;
      else sure = at;
    }
    ends[index] = sure ?? maybe;
  }
  return ends;
}
