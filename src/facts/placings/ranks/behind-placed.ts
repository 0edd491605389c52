import type { Group } from '../../../frames/groups.ts';
import { isMention, isWord } from '../../../frames/statement.ts';
import type { Place } from '../draft/place.ts';

/** "slipped to sixth, behind X in fourth": whoever is behind has a place of its own, right in front. */
export function isBehindPlaced(
  { statement: { items, verbs }, mention }: Place,
  { start, preposition }: Group,
): boolean {
  const own = items.findLast(
    (item) =>
      isMention(item) && item.mention.kind === 'place' && item.mention.value.form === 'ordinal' && item.end <= start,
  );
  if (preposition !== 'behind' || !own || !isMention(own) || own.mention.kind !== 'place') return false;
  const apart = verbs.some((verb) => verb.start >= own.end && verb.end <= mention.start);
  return own.mention.value.rank > mention.value.rank && start - own.end < 60 && !apart;
}

/** "second, well clear of X in third": who is told to be ahead of somebody has the better place. */
export function isAheadOfPlaced({ statement: { items, verbs }, mention }: Place, { start, first }: Group): boolean {
  const own = items.findLast((item) => isMention(item) && item.mention.kind === 'place' && item.end <= start);
  if (!own || !isMention(own) || own.mention.kind !== 'place') return false;
  const led = items
    .slice(Math.max(0, first - 4), first)
    .some((item, index, all) => isWord(item, 'ahead', 'clear') && isWord(all[index + 1], 'of'));
  const apart = verbs.some(({ word, start: at, end }) => word !== 'clear' && at >= own.end && end <= mention.start);
  return led && own.mention.value.rank < mention.value.rank && start - own.end < 80 && !apart;
}

/** "won ahead of X in second", "won from X in second": who won cannot be second. */
export function isBehindWinner({ statement, mention }: Place, { start, first }: Group): boolean {
  const { items, verbs, clauses } = statement;
  const from = clauses.findLast((clause) => clause <= start) ?? 0;
  const ahead = items.slice(Math.max(0, first - 8), first);
  const led = ahead.some(
    (item, index) =>
      (isWord(item, 'ahead') && isWord(ahead[index + 1], 'of')) || (isWord(item, 'from') && index > ahead.length - 4),
  );
  const won = items.some(
    (item) => isMention(item) && item.mention.kind === 'place' && item.mention.value.rank === 1 && item.end <= start,
  );
  const wins = verbs.some(({ sense, start: at }) => sense.family === 'win' && at >= from && at < start);
  return mention.value.rank > 1 && led && (won || wins);
}
