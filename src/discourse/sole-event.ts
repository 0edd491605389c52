import { eventOfSport, eventOfTwo } from '../knowledge/events.ts';
import { eventOfRound, FIGURE_SKATING_ROUNDS } from '../knowledge/rounds.ts';
import { type Mention, ofKind } from '../mentions/mention.ts';
import { lastUntil } from '../read/ranges.ts';
import type { Competitor, EventKey } from '../resolve/entities.ts';

/** The event of a sport that has but one, for one or for two, whether the release names it or not. */
export function soleEvent(
  sport: string | null,
  mentions: readonly Mention[],
  position: number,
  competitor: Competitor | null | undefined,
): EventKey[] {
  if (sport === null) return [];
  const isSaid = (said: string) => ofKind(mentions, 'event').some(({ value }) => value.name === said);
  const name =
    sport === 'figure skating' && competitor?.kind === 'pair'
      ? eventOfSkaters(mentions, position)
      : nameOf(sport, isSaid, competitor);
  return name === null ? [] : [{ name, sport, gender: null, distance: null, team: false }];
}

function nameOf(
  sport: string,
  isSaid: (name: string) => boolean,
  competitor: Competitor | null | undefined,
): string | null {
  const one = eventOfSport(sport, isSaid);
  const ofTwo = one && competitor?.kind === 'pair' && !isSaid(one) ? eventOfTwo(sport) : null;
  return ofTwo ?? one;
}

/** Two who skate as one: the part of an event told of last, or next, says which of the two events for pairs. */
function eventOfSkaters(mentions: readonly Mention[], position: number): string | null {
  const parts = ofKind(mentions, 'round').filter(({ value }) => FIGURE_SKATING_ROUNDS.has(value.round));
  const part = lastUntil(parts, position) ?? parts[0];
  if (!part) return null;
  return eventOfRound(part.value.round) ?? 'Pairs';
}
