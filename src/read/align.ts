import { decodeString } from 'micromark-util-decode-string';

/** A piece of decoded text and its place in the source. `lineEnd`: the piece is a line break. */
export interface Piece {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly exact: boolean;
  readonly lineEnd: boolean;
}

const ESCAPE = /\\[!-/:-@[-`{-~]|&#?[0-9A-Za-z]{1,32};/y;
/** A line break in markdown: white space at the end is dropped, and so are indentation and quote marks after it. */
const LINE_END = /[ \t]*(?:\r\n|\n|\r)[ \t>]*/y;
const VALUE_LINE_END = /\r\n|\n|\r/y;

/**
 * Where every character of a text node's value stands in the source: walks both side by side from `from`. Should they
 * part company, the rest of the value is one piece, so that offsets stay in bounds whatever the parser did.
 */
export function align(value: string, source: string, from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  let done = 0;
  const push = (length: number, end: number, exact: boolean, lineEnd = false) => {
    pieces.push({ text: value.slice(done, done + length), from: at, to: end, exact, lineEnd });
    done += length;
    at = end;
  };
  while (done < value.length) {
    const breakLength = matchLength(VALUE_LINE_END, value, done);
    const sourceBreak = matchLength(LINE_END, source, at);
    const decoded = decodedAt(source, at);
    const same = commonLength(value, done, source, at, to);
    if (breakLength > 0 && sourceBreak > 0) push(breakLength, at + sourceBreak, false, true);
    else if (decoded && value.startsWith(decoded.text, done)) push(decoded.text.length, at + decoded.length, false);
    else if (same > 0) push(same, at + same, true);
    else push(value.length - done, Math.max(at, to), false);
  }
  return pieces;
}

function matchLength(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** The character an escape or reference at `at` stands for. */
function decodedAt(source: string, at: number): { text: string; length: number } | undefined {
  const length = matchLength(ESCAPE, source, at);
  if (length === 0) return undefined;
  const written = source.slice(at, at + length);
  const text = decodeString(written);
  return text === written ? undefined : { text, length };
}

/** How many characters agree, up to the next line break, escape or reference. */
function commonLength(value: string, done: number, source: string, at: number, to: number): number {
  let length = 0;
  while (at + length < to && done + length < value.length) {
    const unit = source.charCodeAt(at + length);
    if (unit !== value.charCodeAt(done + length) || unit === 0x0a || unit === 0x0d) break;
    if (length > 0 && (unit === 0x5c || unit === 0x26)) break;
    length += 1;
  }
  return length;
}
