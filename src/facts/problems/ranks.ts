import { competitorKey } from '../../discourse/competitor-key.ts';
import { rangeAt } from '../../read/ranges.ts';
import type { Page } from '../page.ts';
import type { PlacingDraft } from '../placings/draft/placing.ts';
import { between, type Check, nameOf, type ProblemDraft, startOf } from './problem.ts';

/** Words of a shared place. */
const TIE =
  /\b(?:dead heat|tied?|ties|shared?|sharing|shares|equal|joint(?:ly)?|both|same time|identical|inseparable|separate)\b/i;

/** Current places of one race that are stated outright: what is only inferred contradicts nobody. */
function races(placings: readonly PlacingDraft[]): PlacingDraft[][] {
  const stated = placings.filter(
    ({ current, certainty, event }) => current && certainty === 'stated' && event !== null,
  );
  const key = ({ event, round }: PlacingDraft) => `${event?.name}|${round === 'final' ? '' : (round ?? '')}`;
  return [...Map.groupBy(stated, key).values()];
}

/** One competitor at two places in one race, both in tables and lists, or both in prose with their numbers. */
export const twoRanks: Check = (_, { placings }) =>
  races(placings.filter(isSure)).flatMap((race) =>
    [...Map.groupBy(race, ({ competitor }) => competitorKey(competitor)).values()].flatMap((own): ProblemDraft[] => {
      const [first] = own;
      const other = own.find(({ rank }) => rank !== first?.rank);
      if (!first || !other) return [];
      const values = { competitor: nameOf(first.competitor), first: String(first.rank), second: String(other.rank) };
      return [between('two-ranks', [first, other], values)];
    }),
  );

/** Two competitors at one place, and no word of a tie. */
export const sameRank: Check = (page, { placings }) =>
  races(placings.filter(isSure)).flatMap((race) =>
    [...Map.groupBy(race, ({ rank }) => rank).values()].flatMap((same): ProblemDraft[] => {
      const [first] = same;
      const other = same.find(
        ({ competitor }) => first && competitorKey(competitor) !== competitorKey(first.competitor),
      );
      if (!first || !other || isTie(page, race, [first, other])) return [];
      const values = { rank: String(first.rank), first: nameOf(first.competitor), second: nameOf(other.competitor) };
      return [between('same-rank', [first, other], values)];
    }),
  );

/** Ranks written as numbers in tables and lists. */
const isSure = ({ rule }: PlacingDraft): boolean => rule === 'rows/rank';

/** Told as a tie, named in one breath, or followed by the gap in the ranks that a tie leaves. */
function isTie(
  page: Page,
  race: readonly PlacingDraft[],
  [first, other]: readonly [PlacingDraft, PlacingDraft],
): boolean {
  const words = [first, other].map((placing) => {
    const block = rangeAt(page.reading.blocks, startOf(placing));
    return block ? page.reading.text.slice(block.start, block.end) : '';
  });
  const sameBlock = words[0] === words[1];
  const skips = race.some(({ rank }) => rank > first.rank) && !race.some(({ rank }) => rank === first.rank + 1);
  return sameBlock || skips || words.some((text) => TIE.test(text));
}
