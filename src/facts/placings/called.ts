import type { Group } from '../../frames/groups.ts';
import type { Statement } from '../../frames/statement.ts';
import type { Page } from '../page.ts';
import { type PlacingDraft, placingsOf } from './placing.ts';
import { isDenied } from './reported.ts';

/** Behind an owner: what only a winner has. */
const WINNING =
  /^(?:['’]s?)? (?:\p{L}+ )?winning (?:time|run|ride|race|swim|skate|effort|mark|throw|jump|attempt|routine|score|total|margin|performance)\b/u;
/** Behind a name: what its bearer is called. */
const APPOSED = /^(?: \([^)]*\))*, (?:the|her|his|its) (?:\p{L}+ ){0,2}winner (?:of|in|over) (?!20\d\d|last )/u;

/** "X's winning time", "X, the winner of the 1500m": called a winner in passing. */
export function readCalled(page: Page, statement: Statement): PlacingDraft[] {
  const { text } = page.reading;
  const { end } = statement.sentence;
  return statement.groups.flatMap((group) => {
    const called = (group.possessive ? WINNING : APPOSED).test(text.slice(group.end, end));
    return called && !isDenied(statement, group.end) ? won(page, statement, group) : [];
  });
}

const won = (page: Page, statement: Statement, group: Group): PlacingDraft[] =>
  placingsOf(page, { statement, at: group, rule: 'placings/called-winner', rank: 1 }, group);
