import { type Draft, draft, type Rough, rowDraft } from './drafts.ts';
import { joinLines, type Line, textOf } from './runs.ts';
import { endsSentence } from './shape.ts';

/** Lines longer than this are not wrapped: the writer's program left that to the reader's. */
const LONGEST_WRAPPED = 120;
/** Lines shorter than this are not the width at which anybody wraps prose. */
const NARROWEST_WRAP = 55;
/** A wrapped line is at least this full, ragged margins allowed for. */
const FULL = 0.85;

/** The width at which the paragraphs of the document are wrapped; null where they are not. */
type Wrap = number | null;

/** "3 Name NED 37.20", "SILVER Norway (A, B) 3:57.9": a line of results, however full it is. */
const RANKED_LINE =
  /^(?:=?\d{1,3}(?:\.?\)|\.)?|(?:GOLD|SILVER|BRONZE|Gold|Silver|Bronze) ?[:–—-]?) \p{Lu}.*\d(?: [A-Z]{2,3})?$/u;

/** "Women: 1. Name 395 points, 2. Name 371": a line of results that says what they are of. */
const LABELLED_LINE = /^[^:;,]{1,40}: ?1[.)]? \p{Lu}/u;

/** A time or score ends the line, and no sentence. */
const MARK_AT_END = /\d[.,:]\d{1,3}$/;

/** Joins wrapped prose to one line a block; gives every line of a list a block of its own. */
export function layOut(roughs: readonly Rough[]): Draft[] {
  const wrap = wrapWidth(roughs);
  let groups = Math.max(0, ...roughs.map((block) => block.group ?? 0));
  return roughs.flatMap(apartFromHeads).flatMap((block) => {
    if (block.columns) return [rowDraft(block, block.columns)];
    const statements = block.lines.length > 1 ? splitStatements(block.lines, wrap) : block.lines;
    if (statements.length < 2) return statements.map((line) => draft(block, line));
    if (block.kind !== 'paragraph' || arePassages(statements)) return statements.map((line) => draft(block, line));
    groups += 1;
    return statements.map((line) => draft({ ...block, kind: 'item', depth: 1, group: groups }, line));
  });
}

/** Lines of emphasis within a paragraph, right above what they head, become paragraphs of their own. */
function apartFromHeads(block: Rough): Rough[] {
  if (block.kind !== 'paragraph' || block.columns) return [block];
  const parts: Line[][] = [];
  for (const [index, line] of block.lines.entries()) {
    const last = parts.at(-1);
    if (last && !isHead(line, block.lines[index + 1]) && !isHead(block.lines[index - 1], line)) last.push(line);
    else parts.push([line]);
  }
  return parts.map((lines) => ({ ...block, lines }));
}

function isHead(line: Line | undefined, next: Line | undefined): boolean {
  return (
    line !== undefined && next !== undefined && isStrong(line) && !next[0]?.strong && startsStatement(textOf(next))
  );
}

const isStrong = (line: Line): boolean => line.every(({ strong, text }) => strong || text.trim() === '');

/** Nine of ten lines that another follows are at most this long, unless most of the prose is not wrapped at all. */
function wrapWidth(roughs: readonly Rough[]): Wrap {
  const paragraphs = roughs.filter((block) => block.kind === 'paragraph' || block.kind === 'code');
  const lengths = (lines: readonly Line[]) => lines.map((line) => textOf(line).length);
  const unwrapped = sum(
    paragraphs.flatMap((block) => lengths(block.lines)).filter((length) => length > LONGEST_WRAPPED),
  );
  const followed = paragraphs.flatMap((block) => lengths(block.lines.slice(0, -1)));
  const wrapped = followed
    .filter((length) => length >= NARROWEST_WRAP && length <= LONGEST_WRAPPED)
    .sort((a, b) => a - b);
  if (wrapped.length === 0 || unwrapped > sum(wrapped)) return null;
  return wrapped[Math.floor(wrapped.length * 0.9)] ?? null;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** The lines a reader takes for statements of their own; one line when the paragraph is prose. */
function splitStatements(lines: readonly Line[], wrap: Wrap): Line[] {
  const texts = lines.map(textOf);
  const meant = texts.slice(1).filter((next, index) => isMeant(texts[index] ?? '', next, wrap));
  const isList = meant.length * 2 >= lines.length - 1 && !readsAsProse(texts);
  const statements: Line[] = [];
  for (const line of lines) {
    const before = statements.at(-1);
    if (before && !(isList && startsStatement(textOf(line))))
      statements[statements.length - 1] = joinLines(before, line);
    else statements.push(line);
  }
  return statements;
}

/** A line break that the writer meant: the next line's first word would have fitted, and it opens a statement. */
function isMeant(line: string, next: string, wrap: Wrap): boolean {
  if (!startsStatement(next)) return false;
  if (RANKED_LINE.test(next) || LABELLED_LINE.test(next) || (MARK_AT_END.test(line) && MARK_AT_END.test(next)))
    return true;
  const firstWord = /^\S*/u.exec(next)?.[0].length ?? 0;
  return wrap === null || line.length + 1 + firstWord <= wrap * FULL || line.length > LONGEST_WRAPPED;
}

/** Prose broken anywhere: lines that end in the middle of a sentence and go on in lower case. */
function readsAsProse(texts: readonly string[]): boolean {
  const goesOn = texts.slice(1).filter((text) => /^[\p{Ll},;]/u.test(text)).length;
  const long = texts.some((text) => text.length > 40 && endsSentence(text));
  return goesOn * 2 > texts.length - 1 || (long && goesOn > 0) || endsOnlyAtItsEnd(texts);
}

/** One sentence over all lines: the last ends it, and the others end in mid-word order, not in a figure or bracket. */
function endsOnlyAtItsEnd(texts: readonly string[]): boolean {
  return endsSentence(texts.at(-1) ?? '') && texts.slice(0, -1).every((text) => /\p{L}$/u.test(text));
}

/** Paragraphs of one sentence or more, with no empty line between them. */
const arePassages = (lines: readonly Line[]): boolean =>
  lines.map(textOf).every((text) => endsSentence(text) && /^["“‘'(]?\p{Lu}/u.test(text) && text.split(' ').length > 6);

function startsStatement(text: string): boolean {
  return /^[^\p{Ll},;:.)\]]/u.test(text);
}
