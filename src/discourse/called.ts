import type { Item } from '../frames/items.ts';
import { isMention, isWord, type Statement } from '../frames/statement.ts';
import { COMPETITOR_NOUNS } from '../knowledge/person-roles.ts';
import type { Mention } from '../mentions/mention.ts';
import { within } from '../read/ranges.ts';
import type { Range } from '../read/reading.ts';

/** "the Olympic 500m champion", "1500m winner Lind", "Olympic 500m silver medallist Lind": a name for somebody, no race of today. */
export function namesSomebody({ items, sentence }: Statement, mention: Range): boolean {
  const index = items.findIndex((item) => item.type === 'mention' && item.mention === mention);
  if (isWinnersRace(items, index)) return true;
  const behind = items.slice(index + 1, index + 5);
  const [next, whose] = behind.slice(
    Math.max(
      0,
      behind.findIndex((item) => !isOfTitles(item)),
    ),
  );
  if (items.slice(Math.max(0, index - 4), index).some((item) => isWord(item) && BECOMES.test(item.word))) return false;
  if (isWord(next) && (WHO.test(next.word) || COMPETITOR_NOUNS.has(next.word))) return true;
  const won = isMention(next) && next.mention.kind === 'place' && next.mention.value.form !== 'ordinal';
  // "the 500m bronze medallist" is one word for a place and for who has it.
  if (won && within(sentence.tokens, next).some(({ normal }) => WHO.test(normal))) return true;
  return won && ((isMention(whose) && whose.mention.kind === 'person') || (isWord(whose) && WHO.test(whose.word)));
}

/** Between an event and what somebody is in it: "the 10,000m world and Olympic champion", "1500m 2010 Olympic champion". */
const isOfTitles = (item: Item): boolean =>
  isWord(item) ? OF_TITLES.test(item.word) : isMention(item) && OCCASIONS.has(item.mention.kind);
const OCCASIONS: ReadonlySet<string> = new Set(['date', 'competition']);
const OF_TITLES =
  /^(?:world|olympic|european|asian|national|commonwealth|indoor|outdoor|defending|reigning|former|and|\d{4})$/i;

/** "became the first women's champion": that is the news. */
const BECOMES = /^(?:be(?:came|comes?|coming)|crown(?:ed|s|ing)?)$/;
const WHO = /^(?:champions?|medall?ists?|winners?|specialists?|titleholders?)$/;

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
