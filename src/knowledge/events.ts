import { canoeOf } from './boats.ts';
import { EVENT_TABLE } from './event-table.ts';
import { paraClassOf } from './para-classes.ts';
import { eventClassOf } from './race-groups.ts';
import { isEventDistance, paraSportOf, range, SPORTS, speedOver, sportOf } from './sports.ts';
import { entries, readTable } from './table.ts';
import { anyOf, fold, SPACE } from './words.ts';

/** Who starts: as in the output. */
type Gender = 'men' | 'women' | 'mixed';

/** An event of one sport that has a name: "Team Pursuit", "Hurdles". */
export interface NamedEvent {
  readonly sport: string;
  /** Canonical, as in "Women's Team Pursuit". */
  readonly name: string;
  readonly phrasings: readonly string[];
  /** Who is one competitor: an athlete, two named together, two or the nation they row for, or a nation's team. */
  readonly entry: 'one' | 'pair' | 'crew' | 'team';
  readonly measure: 'time' | 'points' | 'metres';
  /** Least and most seconds of a result, for events that do not go by distance. */
  readonly seconds: readonly [least: number, most: number] | null;
  /** What the words need beside them to be read as an event. */
  readonly reading: 'alone' | 'gender' | 'strict' | 'distance' | 'never';
}

export const NAMED_EVENTS: readonly NamedEvent[] = readTable(EVENT_TABLE).map(
  ([sport = '', name = '', phrasings, entry, measure, seconds, reading]) => ({
    sport,
    name,
    phrasings: entries(phrasings),
    entry: entry as NamedEvent['entry'],
    measure: measure as NamedEvent['measure'],
    seconds: range(seconds),
    reading: reading as NamedEvent['reading'],
  }),
);

/** Writers join the words of an event by hyphens as they like. */
function unhyphened(words: string): string {
  return fold(words).replaceAll('-', ' ');
}

const BY_PHRASING = Map.groupBy(
  NAMED_EVENTS.flatMap((event) =>
    [event.name, ...event.phrasings].map((words) => ({ words: unhyphened(words), event })),
  ),
  ({ words }) => words,
);

/** Events whose names say by themselves that women and men start together. */
const MIXED_BY_NATURE: ReadonlySet<string> = new Set([
  'Ice Dance',
  'Mixed Relay Team Time Trial',
  'Mixed Team',
  'Pairs',
  'Single Mixed Relay',
  'Team Event',
]);

/**
 * Events whose length is a matter of the rules, not of the programme: results lists leave it out; a distance beside a combined one
 * is a part of it. Sources: UCI, part 3; World Athletics, Technical Rules.
 */
const WITHOUT_DISTANCE: ReadonlySet<string> = new Set([
  'Decathlon',
  'Elimination Race',
  'Heptathlon',
  'Individual Pursuit',
  'Keirin',
  'Madison',
  'Pentathlon',
  'Points Race',
  'Scratch Race',
  'Team Pursuit',
  'Tempo Race',
]);

/**
 * Events that only women or only men have, by sport and canonical name.
 * Sources: World Athletics, Technical Rules; IBU, Event and Competition Rules, distances of seniors; IBSF, Bobsleigh Rules; ISU, Short
 * Track Rules, relays of seniors.
 */
const ONE_GENDER: ReadonlyMap<string, Gender> = new Map([
  ['athletics 100m Hurdles', 'women'],
  ['athletics 110m Hurdles', 'men'],
  ['athletics Decathlon', 'men'],
  ['athletics Heptathlon', 'women'],
  ['athletics Pentathlon', 'women'],
  ['biathlon 10km Sprint', 'men'],
  ['biathlon 12.5km Mass Start', 'women'],
  ['biathlon 15km Mass Start', 'men'],
  ['biathlon 20km Individual', 'men'],
  ['biathlon 4x6km Relay', 'women'],
  ['biathlon 7.5km Sprint', 'women'],
  ['bobsleigh Bobsleigh', 'women'],
  ['bobsleigh Four-Man', 'men'],
  ['bobsleigh Monobob', 'women'],
  ['bobsleigh Two-Man', 'men'],
  ['bobsleigh Two-Woman', 'women'],
  ['short track 2000m Relay', 'mixed'],
  ['short track 3000m Relay', 'women'],
  ['short track 5000m Relay', 'men'],
]);

/** Sports whose events are a distance and a way to cover it: neither half names one. Source: the federations' programmes. */
const DISTANCE_AND_NAME: ReadonlySet<string> = new Set(['biathlon', 'cross-country skiing', 'swimming']);

/**
 * Sports whose women and men have one event each, or one beside those that are always named (the doubles, the relay):
 * "the Women's Short Program", "the men's race"; by its names, the last one where a release says none of them.
 * Sources: the federations' programmes.
 */
const ONE_EVENT: ReadonlyMap<string, readonly [...names: string[], unsaid: string]> = new Map([
  ['figure skating', ['Singles']],
  ['luge', ['Singles', 'Luge']],
  ['skeleton', ['Skeleton']],
  ['triathlon', ['Triathlon']],
]);

/** Metres of events that are named, not measured. Source: World Athletics, Technical Rules. */
const NAMED_DISTANCES: ReadonlyMap<string, number> = new Map([
  ['1km Time Trial', 1000],
  ['Half Marathon', 21_097.5],
  ['Kilo', 1000],
  ['Marathon', 42_195],
  ['Mile', 1609.344],
]);

/** The events, one a sport, that words name: "javelin" is the Javelin Throw, "team sprints" one of three sports. */
export function eventsOf(words: string): readonly NamedEvent[] {
  const boat = canoeOf(words);
  if (boat !== undefined) return NAMED_EVENTS.filter(({ sport, name }) => sport === 'canoe sprint' && name === boat);
  const folded = unhyphened(words);
  return (BY_PHRASING.get(folded) ?? BY_PHRASING.get(folded.replace(/s$/, '')) ?? []).map(({ event }) => event);
}

/** All phrasings of events with one of the readings, in lower case and without hyphens, for `anyEventOf`. */
export function eventPhrasings(...readings: NamedEvent['reading'][]): string[] {
  const events = NAMED_EVENTS.filter((event) => readings.includes(event.reading));
  return [...new Set(events.flatMap((event) => [event.name, ...event.phrasings].map(unhyphened)))];
}

/** Source of a pattern for any of some phrasings, for patterns that do not mind case: a "time trial" is a "time-trial" too. */
export const anyEventOf = (phrasings: readonly string[]): string => anyOf(phrasings).replaceAll(SPACE, JOINT);
const JOINT = '[ \\u00a0-]';

/** Metres of an event that is named without a distance: a marathon's 42195. */
export function distanceOfName(name: string): number | null {
  return NAMED_DISTANCES.get(name) ?? null;
}

/** Whether an event goes by its name alone: the Team Pursuit, over however many metres. */
export function goesWithoutDistance(name: string): boolean {
  return WITHOUT_DISTANCE.has(name);
}

/**
 * Who alone starts in an event of a sport: men in biathlon's 10km Sprint; null where both do.
 *
 * @param indoors the release tells of races in a hall, where the heptathlon is the men's
 */
export function soleGender(sport: string | null, name: string, indoors = false): Gender | null {
  return indoors && name === 'Heptathlon' ? null : (ONE_GENDER.get(`${sport} ${name}`) ?? null);
}

/**
 * The event that "the women's race" of a sport is, by the name that a release has for it; null where there are several. A
 * release that names no other has one race of women in a bobsleigh.
 */
export function eventOfSport(sport: string, isSaid: (name: string) => boolean, gender?: Gender | null): string | null {
  if (sport === 'bobsleigh' && gender === 'women') return BOBS_OF_WOMEN.some(isSaid) ? null : 'Bobsleigh';
  const names = ONE_EVENT.get(sport) ?? [];
  return names.find(isSaid) ?? names.at(-1) ?? null;
}

/** The event of a sport that two start in together, where it has one. Source: FIL, programme. */
const ONE_OF_TWO: ReadonlyMap<string, string> = new Map([['luge', 'Doubles']]);

/** The event that two named together start in, where the sport has one for two and the release names none. */
export const eventOfTwo = (sport: string): string | null => ONE_OF_TWO.get(sport) ?? null;

const BOBS_OF_WOMEN = ['Monobob', 'Two-Woman'];

/** Whether a name is one of those that the one event of a sport goes by. */
export function isOneOfSport(sport: string, name: string): boolean {
  return ONE_EVENT.get(sport)?.includes(name) ?? false;
}

/** Whether a distance is only half the name of an event in a sport: biathlon's 10km may be a sprint or a pursuit. */
export function distanceNeedsName(sport: string | null): boolean {
  return sport !== null && DISTANCE_AND_NAME.has(sport);
}

/** The sports' events that words name behind a distance (metres of one leg): "100m free" is no ski race. */
export function eventsAt(words: string, metres: number | null): readonly NamedEvent[] {
  const rows = eventsOf(words);
  const raced = rows.filter(({ sport }) => metres !== null && isEventDistance(metres, sport));
  return raced.length > 0 ? raced : rows;
}

/** An event's full name from its parts: "Women's 1500m", "Mixed Relay", "Ice Dance". */
export function eventName(gender: Gender | null, name: string): string {
  if (gender === null || (gender === 'mixed' && isMixedByNature(name))) return name;
  return gender === 'mixed' ? `Mixed ${name}` : `${gender === 'women' ? "Women's" : "Men's"} ${name}`;
}

/** The parts of a full name: the inverse of `eventName`. */
export function splitEventName(full: string): { readonly gender: Gender | null; readonly name: string } {
  const [, prefix, name] = /^(Women's|Men's|Mixed) (.+)$/.exec(full) ?? [];
  if (name === undefined || isMixedByNature(full))
    return { gender: isMixedByNature(full) ? 'mixed' : null, name: full };
  return { gender: prefix === 'Mixed' ? 'mixed' : prefix === "Men's" ? 'men' : 'women', name };
}

/** Whether women and men start together in an event whose name leaves that to be known: "Team Relay" on ice and on sledges. */
export function isMixedUnsaid(name: string): boolean {
  return name === 'Team Relay';
}

/** Whether women and men start together in an event of this name, as in Ice Dance and the Universal 4x100m Relay. */
export function isMixedByNature(name: string): boolean {
  return MIXED_BY_NATURE.has(name) || eventClassOf(name) === 'Universal';
}

/**
 * Whether a time can be the result of an event, and not a split, a lap or a gap: by the speed of the sport over the
 * distance, or by the seconds such an event takes. True where nothing is known, false for events without a clock.
 */
export function plausibleResult(
  event: { readonly name: string; readonly sport: string | null; readonly distance: number | null },
  ms: number,
): boolean {
  const { name } = splitEventName(event.name);
  const seconds = ms / 1000;
  const group = eventClassOf(name);
  const named = eventsOf(
    name
      .slice(group.length)
      .trim()
      .replace(/^[\dx.,]+k?m /, ''),
  ).filter((row) => event.sport === null || row.sport === event.sport);
  if (event.distance !== null)
    return speeds(
      (paraClassOf(name) || group === 'Wheelchair') && event.sport ? paraSportOf(event.sport) : event.sport,
      event.distance,
      named,
    ).some(([slowest, fastest]) => within((event.distance as number) / seconds, slowest, fastest));
  const clocks = named.flatMap((row) => (row.seconds ? [row.seconds] : []));
  return clocks.length === 0 || clocks.some(([least, most]) => within(seconds, least, most));
}

/** Ranges of speed (m/s) of a distance: the sport's own, or those of all sports that have the distance or the name. */
function speeds(sport: string | null, metres: number, named: readonly NamedEvent[]): (readonly [number, number])[] {
  const known = sport === null ? undefined : sportOf(sport);
  if (known?.speed) return [speedOver(known, metres) ?? known.speed];
  const byName = SPORTS.filter((row) => named.some((event) => event.sport === row.name));
  const byDistance = SPORTS.filter((row) => row.distances.includes(metres));
  const candidates = (byName.length > 0 ? byName : byDistance).flatMap((row) => {
    const range = speedOver(row, metres);
    return range ? [range] : [];
  });
  return candidates.length > 0 ? candidates : [[0.4, 32]];
}

function within(value: number, low: number, high: number): boolean {
  return low <= value && value <= high;
}

/** Words of events that one sport on snow alone has: "the downhill", "moguls"; no everyday words. Source: FIS, programme. */
export const EVENTS_ON_SNOW: ReadonlyMap<string, string> = new Map(
  ['downhill', 'slalom', 'moguls', 'aerials', 'large hill', 'normal hill', 'ski flying'].flatMap((words) =>
    eventsOf(words).map(({ sport }): [string, string] => [words, sport]),
  ),
);
