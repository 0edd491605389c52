/** A place in the source as the output gives it: code points from 0, line and column from 1, column in code points. */
export interface Position {
  readonly codePoint: number;
  readonly line: number;
  readonly column: number;
}

/**
 * A function from UTF-16 offsets of the source to positions: one pass now, O(log n) each time after. Lines end at
 * "\n", "\r\n" and a lone "\r". An offset inside a surrogate pair counts as the pair's start.
 */
export function locate(source: string): (offset: number) => Position {
  const lineStarts = [0];
  // Offsets of low surrogates: each makes the code point count one less than the UTF-16 count.
  const lowSurrogates: number[] = [];
  for (let at = 0; at < source.length; at += 1) {
    const unit = source.charCodeAt(at);
    if (unit === 0x0a || (unit === 0x0d && source.charCodeAt(at + 1) !== 0x0a)) lineStarts.push(at + 1);
    else if (isPair(source, at)) lowSurrogates.push(at + 1);
  }
  const codePoint = (offset: number) => offset - countUpTo(lowSurrogates, offset);
  return (offset) => {
    const line = countUpTo(lineStarts, offset);
    const start = codePoint(lineStarts[line - 1] ?? 0);
    return { codePoint: codePoint(offset), line, column: codePoint(offset) - start + 1 };
  };
}

function isPair(source: string, at: number): boolean {
  const high = source.charCodeAt(at);
  if (high < 0xd800 || high > 0xdbff) return false;
  const low = source.charCodeAt(at + 1);
  return low >= 0xdc00 && low <= 0xdfff;
}

/** How many numbers of a sorted list are at most `limit`. */
function countUpTo(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
