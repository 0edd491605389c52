import type { Item } from '../frames/items.ts';
import { isMention, isWord } from '../frames/statement.ts';
import type { Mention } from '../mentions/mention.ts';

/**
 * "The winner of the 10,000m left Falk 2.10 behind", "The record holder over 10,000m finished": at the head of what is told, and with
 * no gender of its own, a race that somebody is called by. "The winner of the 500m was Lind" is the news.
 */
export function isWinnersRace(items: readonly Item[], index: number): boolean {
  const race = items[index];
  if (!isMention(race) || race.mention.kind !== 'event' || race.mention.value.gender !== null) return false;
  const link = isWord(items[index - 1], 'the') ? index - 2 : index - 1;
  if (!isWord(items[link], 'of', 'in', 'over', 'from') || !items.slice(Math.max(0, link - 3), link).some(isTitle))
    return false;
  if (items.slice(0, link).some((item) => isWord(item) && (item.sense !== null || IS.test(item.word)))) return false;
  const verb = items.slice(index + 1).find((item) => isWord(item) && (item.sense !== null || IS.test(item.word)));
  return isWord(verb) && !IS.test(verb.word);
}

/** "the winner", "champions", whichever way they were read. */
export const isTitle = (item: Item): boolean =>
  isWord(item)
    ? TITLES.test(item.word)
    : isMention(item) && (NAMES_WINNER.has(item.mention.rule) || TITLES.test(roleOf(item.mention) ?? ''));

/** Places that are said of somebody; "Victory in the 1500m went to" is the news. */
const NAMES_WINNER: ReadonlySet<string> = new Set(['places/runner-up', 'places/winner']);

const roleOf = ({ kind, value }: Mention): string | null => (kind === 'description' ? value.role : null);

const TITLES = /^(?:winners?|champions?|runners?-up|medall?ists?|holders?|titleholders?)$/;
export const IS = /^(?:is|was|are|were)$/;
