import { sameCompetitor } from '../competitors.ts';
import type { PlacingDraft } from './placing.ts';

/** What is worked out gives way to what is stated: one has one place in a race, and a place is one competitor's. */
export function withoutContradicted(drafts: readonly PlacingDraft[]): PlacingDraft[] {
  const stated = drafts.filter(({ certainty, current }) => certainty === 'stated' && current);
  const contradicts = (inferred: PlacingDraft) => (other: PlacingDraft) =>
    other.event?.name === inferred.event?.name &&
    other.round === inferred.round &&
    sameCompetitor(other.competitor, inferred.competitor) !== (other.rank === inferred.rank);
  return drafts.filter((draft) => draft.certainty === 'stated' || !draft.current || !stated.some(contradicts(draft)));
}
