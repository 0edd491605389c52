import { AUXILIARIES, PREPOSITIONS } from '../knowledge/function-words.ts';
import type { Range } from '../read/reading.ts';
import type { Group } from './groups.ts';
import { type Item, isMention, isWord } from './items.ts';

/**
 * Those who do something in a sentence and are nobody whom the release knows by name: "Solheim was beaten, the young Ethiopian
 * winning", where no Ethiopian is named. What they do is not done by whom the sentence spoke of before.
 */
export const findStrangers = (items: readonly Item[], groups: readonly Group[]): Range[] =>
  items.filter(
    (item, index) =>
      opensWithArticle(items, index) &&
      (isUnknown(item, groups) ? acts(items[index + 1]) : isAdjective(item) && isDoing(items, index + 1)),
  );

/** "the Ethiopian", "the 20-year-old Swiss": one person of a nation, and not which. An age alone points at whom it stands behind. */
function isUnknown(item: Item, groups: readonly Group[]): boolean {
  if (!isMention(item)) return false;
  const { mention } = item;
  const points =
    (mention.kind === 'nation' && mention.value.form === 'person' && !mention.value.plural) ||
    (mention.kind === 'description' && mention.value.nation !== null && !mention.value.plural);
  return points && !groups.some(({ members }) => members.some((member) => member.mention === mention));
}

/** A description holds its own article. */
const opensWithArticle = (items: readonly Item[], index: number): boolean => {
  const item = items[index];
  const front = items.slice(Math.max(0, index - 3), index);
  return (
    isMention(item) && (item.mention.kind === 'description' || front.some((before) => isWord(before, 'the', 'another')))
  );
};

/** A verb, or its auxiliary. */
const acts = (item: Item | undefined): boolean => isWord(item) && (item.sense !== null || AUXILIARIES.has(item.word));

/** "the Jamaican", by the words alone. */
const isAdjective = (item: Item): boolean =>
  isMention(item) && item.mention.kind === 'nation' && item.mention.value.form === 'adjective';

/** "the Jamaican winning in 14:59": no "winning time". */
function isDoing(items: readonly Item[], index: number): boolean {
  const [verb, next] = [items[index], items[index + 1]];
  const ends = next === undefined || next.type !== 'word' || PREPOSITIONS.has(next.word);
  return isWord(verb) && verb.sense !== null && verb.word.endsWith('ing') && ends;
}
