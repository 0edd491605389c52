import { sameCompetitor } from '../competitors.ts';
import type { PlacingDraft } from './draft/placing.ts';

/**
 * What concludes from less than a place told of somebody: a duel won anywhere in a final, or what somebody is called, by a
 * race that may be another one ("sprint winner Lind was third").
 */
const isWeak = ({ rule, evidence: [at] }: PlacingDraft, text: string): boolean =>
  rule === 'placings/beat-in-final' ||
  (rule === 'placings/noun-before-name' && at !== undefined && CALLED.test(text.slice(at.start, at.end)));

const CALLED = /(?:champion|medall?ist|runner-up|winner)$/i;

/**
 * What is worked out, or told in passing, gives way to what is stated: one has one place in a race, and a place is one
 * competitor's.
 */
export function withoutContradicted(drafts: readonly PlacingDraft[], text: string): PlacingDraft[] {
  const stated = drafts.filter(({ certainty, current }) => certainty === 'stated' && current);
  const firm = stated.filter((draft) => !isWeak(draft, text));
  return drafts.filter((draft) => {
    if (!draft.current) return true;
    if (draft.certainty === 'stated') return !isWeak(draft, text) || !firm.some(contradicts(draft));
    return !stated.some(contradicts(draft));
  });
}

const contradicts = (draft: PlacingDraft) => (other: PlacingDraft) =>
  isOfRace(draft, other) && sameCompetitor(other.competitor, draft.competitor) !== (other.rank === draft.rank);

const isOfRace = ({ event, round }: PlacingDraft, other: PlacingDraft): boolean =>
  other.event?.name === event?.name && other.round === round;

/** A list of results knows where somebody finished: another rank told of them in the same race was one on the way. */
export function withoutOtherwiseListed(prose: readonly PlacingDraft[], rows: readonly PlacingDraft[]): PlacingDraft[] {
  return prose.filter((draft) => {
    const own = rows.filter(
      (row) => row.current && isOfRace(draft, row) && sameCompetitor(row.competitor, draft.competitor),
    );
    return !draft.current || draft.event === null || own.length === 0 || own.some(({ rank }) => rank === draft.rank);
  });
}
