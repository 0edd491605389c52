import { gamesNames } from '../knowledge/competitions.ts';
import type { EventKey } from '../resolve/entities.ts';

/** What of the head of a release tells how its events are decided. */
export interface Programme {
  readonly sport: string | null;
  readonly competition: string | null;
}

/** The longest race of athletics that heats are run for. Source: World Athletics, programmes of championships. */
const LONGEST = 5000;
const SPORTS_OF_FINALS: ReadonlySet<string> = new Set(['canoe sprint', 'rowing', 'short track', 'swimming']);
const GAMES = gamesNames();

/** Some sports decide every event in a final, whether the words say so or not; athletics does at championships, on the track. */
export function alwaysHasFinal({ sport, name, distance, team }: EventKey, programme: Programme): boolean {
  const own = sport ?? programme.sport ?? '';
  const onTrack = team || (distance !== null && distance <= LONGEST);
  if (own === 'athletics') return onTrack && isChampionship(programme.competition);
  return SPORTS_OF_FINALS.has(own) || (own === 'cross-country skiing' && /Sprint/.test(name));
}

/** Where titles are raced for: no league, no meeting of one day, be it called "Torvik Games". */
const isChampionship = (competition: string | null): boolean =>
  competition !== null &&
  (/\b(?:championships?|olympics?|worlds)\b/i.test(competition) || GAMES.some((name) => competition.includes(name)));

/** A distance of long-track speed skating is skated once: "final" there is a word of something else. */
export const isOneRace = ({ sport, team, distance }: EventKey, programme: Programme): boolean =>
  (sport ?? programme.sport) === 'speed skating' && !team && distance !== null;

/** Two teams at a time: who is third has won a race for bronze, where rounds are told at all. Source: UCI and ISU rules. */
export const hasBronzeRace = ({ name, team }: EventKey): boolean =>
  team && /\b(?:Team Pursuit|Team Sprint)$/.test(name);
