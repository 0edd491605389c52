import type { Group } from '../../../frames/groups.ts';
import { clauseAt, isMention, type Statement, type VerbItem } from '../../../frames/statement.ts';
import type { Mention } from '../../../mentions/mention.ts';
import { ledTo } from '../../led.ts';
import type { Page } from '../../page.ts';

/** A place in its sentence: the rank named, and the words around it. */
export interface Place {
  readonly mention: Mention<'place'>;
  readonly statement: Statement;
  /** The last verb of the table before the place, in its clause. */
  readonly verb: VerbItem | null;
  /** The first verb of the table after the place, in its clause. */
  readonly next: VerbItem | null;
  /** Start of the next place of the sentence, or the sentence's end. */
  readonly until: number;
  /** Text of the clause up to the place, and from it on to the sentence's end. */
  readonly before: string;
  readonly after: string;
  /** The team that somebody led to it. */
  readonly led: Group | undefined;
}

export function placeAt(page: Page, statement: Statement, mention: Mention<'place'>): Place {
  const clause = clauseAt(statement, mention.start);
  const { verbs, sentence } = statement;
  const until = Math.min(clause.end, nextPlace(statement, mention));
  return {
    mention,
    statement,
    verb: verbs.findLast((verb) => verb.start >= clause.start && verb.end <= mention.start) ?? null,
    until: nextPlace(statement, mention),
    next: verbs.find((verb) => verb.start >= mention.end && verb.end <= until) ?? null,
    before: page.reading.text.slice(clause.start, mention.start),
    after: page.reading.text.slice(mention.end, sentence.end),
    led: ledTo(page.reading.text, statement, mention.start),
  };
}

/** Start of the next place in the sentence: what stands behind it is said of that one. */
function nextPlace(statement: Statement, mention: Mention): number {
  const isNext = ({ start, mention: other }: { start: number; mention: Mention }) =>
    other.kind === 'place' && start >= mention.end;
  return statement.items.filter(isMention).find(isNext)?.start ?? statement.sentence.end;
}

/** The words of the mention itself: "silver medallist". */
export const wordsOf = (page: Page, { start, end }: Mention): string => page.reading.text.slice(start, end);

/** Groups behind a position, nearest first, up to another. */
export const groupsAfter = (statement: Statement, position: number, end: number): Group[] =>
  statement.groups.filter((group) => group.start >= position && group.start < end);
