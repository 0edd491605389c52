import { within } from '../../read/ranges.ts';
import { sameCompetitor } from '../competitors.ts';
import type { Page } from '../page.ts';
import { statementAt, statementBefore } from '../statement-at.ts';
import { startOf } from './draft/leader.ts';
import type { PlacingDraft } from './draft/placing.ts';

/** Words that lead back to the race of the release, or speak of somebody in passing. */
const LEADS_BACK =
  /\b(?:[Hh]ere|now|[Tt]oday|tonight|yesterday|[Tt]his (?:time|year|season|week|weekend|afternoon|evening|morning)|but|again|who|whose|records?|mark|best|\p{Lu}\p{L}+day)\b/u;

/** Rules of what somebody is called: no race is told by them. */
const OF_TITLES = /title|since|defend|called/;

/**
 * "In Calgary Lind won, with Falk third. Silver went to Ruiz": a place right behind one of an earlier race is of that race
 * too, when nothing leads back and whoever had the earlier place has none of today.
 */
export function asOfSameRace(page: Page, drafts: readonly PlacingDraft[]): PlacingDraft[] {
  const all = [...drafts];
  const order = drafts
    .map((_, index) => index)
    .toSorted((a, b) => startOf(all[a] as PlacingDraft) - startOf(all[b] as PlacingDraft));
  order.forEach((index, place) => {
    const [last, draft] = [all[order[place - 1] ?? -1], all[index] as PlacingDraft];
    if (last && draft.current && !last.current && goesOnFrom(page, last, draft) && !isOfToday(draft, last, all))
      all[index] = { ...draft, current: false, competition: last.competition };
  });
  return all;
}

/** The next rank in the same event, in the same breath or in the sentence behind. */
function goesOnFrom(page: Page, last: PlacingDraft, draft: PlacingDraft): boolean {
  const {
    event,
    rank,
    evidence: [at],
  } = draft;
  const [one, two] = [statementAt(page, startOf(last)), at ? statementAt(page, at.start) : null];
  if (!one || !two || !at || OF_TITLES.test(last.rule) || event === null || event.name !== last.event?.name)
    return false;
  const next =
    !sameCompetitor(draft.competitor, last.competitor) && rank !== last.rank && Math.abs(rank - last.rank) < 3;
  const adjoins = one === two || (statementBefore(page, two) === one && one.sentence.block === two.sentence.block);
  if (!next || !adjoins || LEADS_BACK.test(page.reading.text.slice(one.sentence.start, two.sentence.end))) return false;
  const dated = within(page.mentions, two.sentence).some(({ kind }) => kind === 'date' || kind === 'competition');
  return one === two || !dated;
}

/** The one before has a place of today in the event, or somebody else has this one. */
const isOfToday = (draft: PlacingDraft, last: PlacingDraft, all: readonly PlacingDraft[]): boolean =>
  all.some(
    (other) =>
      other !== draft &&
      other.current &&
      other.event?.name === draft.event?.name &&
      (sameCompetitor(other.competitor, last.competitor) || other.rank === draft.rank),
  );
