import type { Decision, Question } from '../discourse/observer.ts';
import { spanner } from '../publish/spans.ts';
import { locate } from '../read/position.ts';
import type { Range, Reading } from '../read/reading.ts';
import type { Span } from '../schema/release.ts';

/** A decision with the words it was taken from as a span of the file. */
export type Placed = Omit<Decision, 'from'> & { readonly from: Span | null };

/** The decisions of one extraction, in the order they were made, found by the words they are about. */
export interface Decisions {
  /** Those about words that begin where one of these spans does, behind those about the rows these stand in. */
  at(evidence: readonly Span[]): Placed[];
  /** Those of a question about any of the words of a range of the reading. */
  about(range: Range, questions: readonly Question[]): readonly Decision[];
}

export function arrange(reading: Reading, made: readonly Decision[]): Decisions {
  const positionOf = locate(reading.source);
  const spans = spanner(reading);
  /** Where the first character of a range stands in the file, in code points. */
  const placeOf = ({ start }: Range) => {
    const [source] = reading.toSource({ start, end: start + 1 });
    return source ? positionOf(source.start).codePoint : -1;
  };
  const byStart = new Map<number, Decision[]>();
  for (const [start, own] of Map.groupBy(made, ({ at }) => at.start)) byStart.set(placeOf({ start, end: start }), own);
  const rows = reading.blocks.map(placeOf).toSorted((a, b) => a - b);
  const rowOf = (place: number) => rows.findLast((row) => row <= place) ?? place;
  return {
    at(evidence) {
      const places = evidence.map(({ start }) => start);
      const found = [...places.map(rowOf), ...places].flatMap((place) => byStart.get(place) ?? []);
      return found.map((decision) => ({ ...decision, from: decision.from ? (spans(decision.from)[0] ?? null) : null }));
    },
    about: (range, questions) =>
      made.filter(({ question, at }) => questions.includes(question) && at.start < range.end && range.start < at.end),
  };
}
