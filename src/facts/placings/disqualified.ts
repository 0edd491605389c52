import { sameCompetitor } from '../competitors.ts';
import type { IncidentDraft } from '../incidents.ts';
import type { PlacingDraft } from './draft/placing.ts';

/** Places of this competition without those of who was disqualified there after crossing the line. */
export function withoutDisqualified(
  placings: readonly PlacingDraft[],
  incidents: readonly IncidentDraft[],
): PlacingDraft[] {
  const out = incidents.filter(({ kind }) => kind === 'disqualification');
  const lost = (placing: PlacingDraft) =>
    placing.current &&
    out.some(
      ({ competitor, event }) => event?.name === placing.event?.name && sameCompetitor(competitor, placing.competitor),
    );
  return placings.filter((placing) => !lost(placing));
}
