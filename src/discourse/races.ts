import { distanceOfName, eventsOf } from '../knowledge/events.ts';
import { type Mention, ofKind } from '../mentions/mention.ts';

/** The race that a competition's name says it is, "the Hamburg Marathon", and the mention of the competition. */
export function racesOfCompetitions(
  mentions: readonly Mention[],
  sport: string | null,
): Map<Mention<'event'>, Mention<'competition'>> {
  // A marathon of swimmers is what they call the sport.
  if (sport === 'swimming') return new Map();
  const races = new Map<Mention<'event'>, Mention<'competition'>>();
  for (const mention of ofKind(mentions, 'competition')) {
    const race = raceOf(mention);
    if (race) races.set(race, mention);
  }
  return races;
}

/** Whether a competition is a race by its name: "won the Hamburg Marathon". */
export const isRace = (mention: Mention): boolean => mention.kind === 'competition' && raceOf(mention) !== null;

function raceOf({ start, end, rule, value }: Mention<'competition'>): Mention<'event'> | null {
  const words = / ((?:Half )?Marathon)$/.exec(value.name)?.[1];
  const row = words === undefined ? undefined : eventsOf(words)[0];
  if (!row) return null;
  const { name, sport } = row;
  return {
    kind: 'event',
    start,
    end,
    rule,
    value: { gender: null, name, sport, distance: distanceOfName(name), team: false, division: null },
  };
}
