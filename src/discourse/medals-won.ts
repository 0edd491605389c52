import type { Item } from '../frames/items.ts';
import { clauseAt, isMention, isWord, type Statement } from '../frames/statement.ts';
import type { Mention } from '../mentions/mention.ts';
import { within } from '../read/ranges.ts';
import { EARLIER } from './round-words.ts';

/** What a final is won for. */
const WON_THERE = /^(?:gold|titles?|crowns?)(?!\p{L})/iu;

/** Whether a place is told that only a final gives: a medal or a title, but not the "win" of a heat. */
export const isOfFinal = (text: string, { start, value: { form } }: Mention<'place'>): boolean =>
  form === 'medal' || (form === 'title' && WON_THERE.test(text.slice(start, start + 8)));

/** "took silver", "gold went to": a verb and a medal in one clause. */
export function hasMedalist(statement: Statement): boolean {
  return statement.verbs.some(
    ({ start, sense }) => MEDAL_VERBS.has(sense.family) && medalAt(statement, start) !== null,
  );
}

const MEDAL_VERBS: ReadonlySet<string> = new Set(['win', 'take', 'settle', 'goTo']);

/** The medal or title in the clause of a position: it is decided in the final. */
export function medalAt(statement: Statement, position: number): Mention<'place'> | null {
  const items = within(statement.items, clauseAt(statement, position));
  const won = items.find(
    (item, index) =>
      isMention(item) &&
      item.mention.kind === 'place' &&
      item.mention.value.form !== 'ordinal' &&
      // "took the heat win": no medal.
      !isEarlierRound(items[index - 1]),
  );
  return won && isMention(won) && won.mention.kind === 'place' ? won.mention : null;
}

/** What a heat is won with, too. */
export const WIN = /^(?:win|victory)$/iu;

const isEarlierRound = (item: Item | undefined): boolean =>
  isMention(item)
    ? item.mention.kind === 'round' && EARLIER.has(item.mention.value.round)
    : isWord(item, 'heat', 'semi', 'semifinal', 'semi-final', 'quarterfinal', 'quarter-final');
