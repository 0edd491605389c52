import type { IncidentKind } from '../../knowledge/incident-words.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Block, Range } from '../../read/reading.ts';
import type { Contender } from './contenders.ts';
import type { Heading } from './heading.ts';

/** A figure of a result line: what its place or its form says it is. `value`: milliseconds, points or metres. */
export interface EntryFigure extends Range {
  readonly is: 'result' | 'gap' | 'split' | 'points' | 'metres';
  readonly value: number;
  /** The part of the event a score is of, where the column says. */
  readonly segment: string | null;
  /** The round a time is of, where the column says; a total is of none. */
  readonly round?: string | null;
  /** The distance a time is over, where a table has a column for each of several. */
  readonly over?: number;
}

/** One competitor's line of a table or list. */
export interface Entry {
  readonly block: Block;
  readonly heading: Heading;
  /** The event named beside the competitor: "Silver: Name (500m)". */
  readonly event: Mention<'event'> | null;
  /** Columns of the table name rounds: what stands in others is of the whole event. */
  readonly inRounds?: boolean;
  /** Columns of the table name distances, whose points are added up: the places are of the whole. */
  readonly combined?: boolean;
  readonly contender: Contender;
  /** `by`: written in the line, or told by the order of the names. */
  readonly rank: { readonly value: number; readonly at: Range; readonly by: 'number' | 'order' } | null;
  readonly figures: readonly EntryFigure[];
  readonly status: { readonly kind: IncidentKind; readonly at: Range } | null;
}
