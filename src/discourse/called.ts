import type { Item } from '../frames/items.ts';
import { isMention, isWord, type Statement } from '../frames/statement.ts';
import { COMPETITOR_NOUNS } from '../knowledge/person-roles.ts';
import { within } from '../read/ranges.ts';
import type { Range } from '../read/reading.ts';
import { isWinnersRace } from './winner-of.ts';

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
