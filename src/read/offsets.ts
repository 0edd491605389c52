import type { Range } from './reading.ts';

/** A stretch of the reading (start, end) and the stretch of the source it stands for (from, to). */
export interface Segment extends Range {
  readonly from: number;
  readonly to: number;
  readonly exact: boolean;
}

/**
 * The way from a range of the reading to the source. A range gives one stretch, markup inside it included, unless text
 * of another block stands in between in the source: there it is cut. `segments` in reading order; O(log n + length).
 */
export function sourceMap(segments: readonly Segment[]): (range: Range) => readonly Range[] {
  const follows = followers(segments);
  return ({ start, end }) => {
    const first = firstEndingAfter(segments, start);
    const ranges: { start: number; end: number }[] = [];
    for (let index = first; index < segments.length; index += 1) {
      const segment = segments[index] as Segment;
      if (segment.start >= end && index > first) break;
      const from = toSource(segment, start, segment.from);
      const to = toSource(segment, end, segment.to);
      const last = ranges.at(-1);
      if (last && follows[index]) last.end = Math.max(last.end, to);
      else ranges.push({ start: from, end: Math.max(from, to) });
    }
    return ranges;
  };
}

/** The source offset of `at`, or the segment's edge where `at` lies outside or the segment cannot be divided. */
function toSource(segment: Segment, at: number, edge: number): number {
  const inside = at > segment.start && at < segment.end;
  if (inside && segment.exact) return segment.from + (at - segment.start);
  if (at <= segment.start && edge === segment.to) return segment.from;
  return edge;
}

/** Whether each segment is the next text of the source, too, after the one before it. */
function followers(segments: readonly Segment[]): boolean[] {
  const inSource = [...segments.keys()].sort((a, b) => {
    const [left, right] = [segments[a] as Segment, segments[b] as Segment];
    return left.from - right.from || left.to - right.to || a - b;
  });
  const follows = segments.map(() => false);
  for (let place = 1; place < inSource.length; place += 1) {
    const [before, index] = [inSource[place - 1] as number, inSource[place] as number];
    follows[index] = index === before + 1;
  }
  return follows;
}

function firstEndingAfter(segments: readonly Segment[], at: number): number {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle] as Segment).end <= at) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low);
}
