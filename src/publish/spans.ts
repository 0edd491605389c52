import { locate } from '../read/position.ts';
import type { Range, Reading } from '../read/reading.ts';
import type { Span } from '../schema/release.ts';

/** From a range of the reading to spans of the file: code points, line, column, and the exact text. */
export type ToSpans = (...ranges: readonly Range[]) => Span[];

export function spanner(reading: Reading): ToSpans {
  const positionOf = locate(reading.source);
  const toSpan = ({ start, end }: Range): Span => {
    const { codePoint, line, column } = positionOf(start);
    return { start: codePoint, end: positionOf(end).codePoint, line, column, text: reading.source.slice(start, end) };
  };
  return (...ranges) =>
    ranges
      .flatMap((range) => reading.toSource(range))
      .filter((range) => range.end > range.start)
      .map(toSpan);
}
