import type { Range } from './reading.ts';

/*
 * Searches in lists of ranges that are sorted by their start. A release may be long, and every fact asks what stands
 * around it: looking through the whole list each time would take time by the square of the length.
 */

/** Index of the first range that starts at or after `start`. */
export function firstAtOrAfter(sorted: readonly Range[], start: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as Range).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of one of the ranges; -1 for one that is not among them. Of two that start alike the first is found. */
export function placeOf(sorted: readonly Range[], range: Range): number {
  const place = firstAtOrAfter(sorted, range.start);
  return sorted[place] === range ? place : -1;
}

/** The first range that starts at or after an offset. */
export function nextFrom<T extends Range>(sorted: readonly T[], start: number): T | undefined {
  return sorted[firstAtOrAfter(sorted, start)];
}

/** The last range that ends at or before an offset, of ranges that do not overlap. */
export function lastUntil<T extends Range>(sorted: readonly T[], end: number): T | undefined {
  const before = firstAtOrAfter(sorted, end) - 1;
  const found = sorted[before];
  return found && found.end > end ? sorted[before - 1] : found;
}

/** The ranges that lie inside another, whole. */
export function within<T extends Range>(sorted: readonly T[], outer: Range): T[] {
  const found: T[] = [];
  for (let index = firstAtOrAfter(sorted, outer.start); index < sorted.length; index += 1) {
    const range = sorted[index] as T;
    if (range.start > outer.end) break;
    if (range.end <= outer.end) found.push(range);
  }
  return found;
}

/** The ranges that share a character with another, of ranges that do not overlap. */
export function overlapping<T extends Range>(sorted: readonly T[], { start, end }: Range): T[] {
  let index = firstAtOrAfter(sorted, start);
  if (((sorted[index - 1] as T | undefined)?.end ?? start) > start) index -= 1;
  const found: T[] = [];
  for (; index < sorted.length && (sorted[index] as T).start < end; index += 1) found.push(sorted[index] as T);
  return found;
}

/** The range that an offset is in, of ranges that do not overlap. */
export function rangeAt<T extends Range>(sorted: readonly T[], offset: number): T | undefined {
  const found = sorted[firstAtOrAfter(sorted, offset + 1) - 1];
  return found && offset < found.end ? found : undefined;
}

/** The ranges joined to the one at an index: all before and behind it with nothing but a joint between each and the next. */
export function runAround<T extends Range>(
  ranges: readonly T[],
  at: number,
  text: string,
  joint: RegExp,
): readonly T[] {
  const joined = (one: T | undefined, other: T | undefined) =>
    one !== undefined && other !== undefined && joint.test(text.slice(one.end, other.start));
  let [first, last] = [at, at];
  while (joined(ranges[first - 1], ranges[first])) first -= 1;
  while (joined(ranges[last], ranges[last + 1])) last += 1;
  return ranges.slice(Math.max(0, first), last + 1);
}

export const contains = (outer: Range, inner: Range): boolean => outer.start <= inner.start && inner.end <= outer.end;
