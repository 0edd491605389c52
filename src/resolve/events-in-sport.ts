import { distanceNeedsName, eventOfSport, eventsOf, isOneOfSport } from '../knowledge/events.ts';
import { sportOf } from '../knowledge/sports.ts';
import type { Mention, Values } from '../mentions/mention.ts';

type EventValue = Values['event'];

/** Sports in which everybody starts in every heat, and the times are added up. Sources: IBSF and FIL, rules of racing. */
const RUN_IN_HEATS: ReadonlySet<string> = new Set(['bobsleigh', 'luge', 'skeleton']);

/**
 * Mentions with every event and heat in the sense of the release's sport: of figure skating, "Singles" are figure skating's and
 * "the Women's" is the Women's Singles; the second heat of sledges is one of four, elsewhere one of many.
 *
 * @param named every sport whose word the release has: it may tell of several
 */
export function eventsInSport(
  mentions: readonly Mention[],
  sport: string | null,
  named: ReadonlySet<string> = new Set(),
): Mention[] {
  const numbered = RUN_IN_HEATS.has(sport ?? '') ? wordForHeats(mentions) : null;
  const isSaid = (name: string) => mentions.some(({ kind, value }) => kind === 'event' && value.name === name);
  const only = (gender: EventValue['gender']) => (sport === null ? null : eventOfSport(sport, isSaid, gender));
  const saysRelay = mentions.some(({ kind, value }) => kind === 'event' && /Relay$/.test(value.name ?? ''));
  return mentions.map((mention): Mention => {
    if (mention.kind === 'round')
      return {
        ...mention,
        value: { round: mention.value.round.replace(numbered ? HEAT : HEAT_ALONE, numbered ?? 'heat') },
      };
    if (mention.kind !== 'event' || sport === null) return mention;
    const measured = inWater(inMetres(mention.value, sport), sport);
    if (isOfOther(measured, sport, named)) return { ...mention, value: measured };
    return {
      ...mention,
      value: inSport(asRelay(withoutForeignWord(measured, sport), sport, saysRelay), sport, only(mention.value.gender)),
    };
  });
}

const HEAT = /^(?:heat|run)(?= \d$)/;
const HEAT_ALONE = /^heat \d$/;

/** Sledges go down in heats or runs, which are the same: the word that a release has more often. */
function wordForHeats(mentions: readonly Mention[]): string {
  const words = mentions.flatMap((mention) => (mention.kind === 'round' ? (HEAT.exec(mention.value.round) ?? []) : []));
  const heats = words.filter((word) => word === 'heat').length;
  return heats * 2 >= words.length ? 'heat' : 'run';
}

/** @param only the one event of the sport and gender, by the name that the release has for it */
function inSport(value: EventValue, sport: string, only: string | null): EventValue {
  if ((WITHOUT_DISTANCES.has(sport) || isCourse(value, sport)) && isBareDistance(value))
    return { ...value, name: null, distance: null };
  if (isEverydayWord(value, sport)) return { ...value, name: null, sport: null };
  if (only !== null && value.name !== null && isOneOfSport(sport, value.name)) return { ...value, name: only, sport };
  if (value.sport !== null) return value;
  if (value.name !== null) return isEventOf(value, sport) ? { ...value, sport } : value;
  const single = only !== null && (value.gender === 'men' || value.gender === 'women');
  return single ? { ...value, name: only, sport, team: eventsOf(only).every(isOfTeams) } : value;
}

const isOfTeams = ({ entry }: ReturnType<typeof eventsOf>[number]): boolean => entry === 'team' || entry === 'crew';

/** Sports whose programmes name every distance in metres. Source: ISU, Special Regulations, speed skating and short track. */
const IN_METRES: ReadonlySet<string> = new Set(['short track', 'speed skating']);

/** "The 10km" on ice is the 10000m. */
function inMetres(value: EventValue, sport: string): EventValue {
  if (!IN_METRES.has(sport) || value.name === null || value.distance === null) return value;
  return { ...value, name: value.name.replace(/^\d[\d.]*km(?!\p{L})/u, `${value.distance}m`) };
}

/** A marathon of swimmers is what they call the sport: "the 10km marathon swim" is the 10km. */
function inWater(value: EventValue, sport: string): EventValue {
  if (sport !== 'swimming' || !/(?:^| )Marathon$/.test(value.name ?? '')) return value;
  const course = value.name?.replace(/ ?Marathon$/, '') || null;
  return {
    ...value,
    name: course,
    sport: course === null ? null : sport,
    distance: course === null ? null : value.distance,
  };
}

/** "Sunday's 500m sprint" on ice: a distance of the sport says which race it is, the word of other sports only what kind. */
function withoutForeignWord(value: EventValue, sport: string): EventValue {
  const [, course, format = ''] = /^(\d[\d.]*k?m) (.+)$/.exec(value.name ?? '') ?? [];
  const raced = value.distance !== null && (sportOf(sport)?.distances.includes(value.distance) ?? false);
  if (course === undefined || !raced || distanceNeedsName(sport)) return value;
  const rows = eventsOf(format);
  const foreign = rows.length > 0 && rows.every((row) => row.reading === 'gender' && !isTimed(row, sport));
  return foreign ? { ...value, name: course, sport, team: false } : value;
}

/**
 * "The men's 4x100m" is a relay by name where the release calls any race one; on a short track "the 5000 metres" is one, for the
 * sport has it only as a relay.
 */
function asRelay(value: EventValue, sport: string, saysRelay: boolean): EventValue {
  const name = value.name ?? '';
  const inLegs =
    /^\d+x[\d.]+k?m$/.test(name) && eventsOf('Relay').some((row) => row.sport === sport && row.measure === 'time');
  const named = inLegs && saysRelay && !distanceNeedsName(sport);
  return named || (sport === 'short track' && ONLY_RELAYS.has(name))
    ? { ...value, name: `${name} Relay`, team: true }
    : value;
}

/** Distances of short track that nobody skates alone. Source: ISU, Special Regulations and Technical Rules, Short Track. */
const ONLY_RELAYS: ReadonlySet<string> = new Set(['2000m', '5000m']);

/** The sport has the event, and it is a race. */
const isTimed = ({ sport, measure }: ReturnType<typeof eventsOf>[number], own: string): boolean =>
  sport === own && measure === 'time';

/**
 * Sports whose events all have names: a distance is the course, or a part of it. Sources: World Rowing, IBSF, FIL, World Triathlon,
 * rules of racing.
 */
const WITHOUT_DISTANCES: ReadonlySet<string> = new Set(['bobsleigh', 'luge', 'rowing', 'skeleton', 'triathlon']);

/** "She rode 2:19.84 over 2km": on a track only the time trials go by their distance. Source: UCI, part 3. */
const isCourse = ({ distance }: EventValue, sport: string): boolean =>
  distance !== null && ((sport === 'track cycling' && !TIME_TRIALS.has(distance)) || isStretch(distance, sport));

/** "They broke clear in the final 500m" on skis: what is shorter than any race of the sport is a part of the course. */
function isStretch(distance: number, sport: string): boolean {
  const races = sportOf(sport)?.distances ?? [];
  return ON_SKIS.has(sport) && distance < LEAST_ON_SKIS && races.every((metres) => distance < metres);
}

/** Sources: FIS and IBU, competition rules; the sprint of cross-country skiers is a kilometre at the least. */
const ON_SKIS: ReadonlySet<string> = new Set(['biathlon', 'cross-country skiing', 'nordic combined']);
const LEAST_ON_SKIS = 1000;
const TIME_TRIALS: ReadonlySet<number> = new Set([500, 1000]);

const isBareDistance = ({ name, distance }: EventValue): boolean =>
  distance !== null && /^\d[\dx.]*k?m$/.test(name ?? '');

/** The sport has an event of the name; in sports that need more than a distance, a distance is half of one. */
function isEventOf(value: EventValue, sport: string): boolean {
  const { name } = value;
  const half = distanceNeedsName(sport) && isBareDistance(value);
  return half || eventsOf((name ?? '').replace(/^\d[\dx.]*k?m /, '')).some((row) => row.sport === sport);
}

/**
 * An event of another sport that the release names besides its own, "a four-man race" in a report of lugers and bobsledders;
 * or one that a single sport has, with whose it is: "the men's moguls".
 */
function isOfOther({ sport, name, gender }: EventValue, own: string, named: ReadonlySet<string>): boolean {
  if (sport === null || sport === own) return false;
  const [row, ...more] = eventsOf(name ?? '');
  const said = (gender === 'men' || gender === 'women') && row?.reading === 'gender' && more.length === 0;
  return named.has(sport) || said;
}

/** A word that only other sports have as an event, and that means something else here: the "team event" of lugers. */
function isEverydayWord({ name, sport, gender, distance }: EventValue, own: string): boolean {
  if (sport === own || distance !== null || sport === name?.toLowerCase()) return false;
  // "In pair eight": two words that are boats elsewhere.
  const whole = eventsOf(name ?? '');
  const rows = whole.length > 0 ? whole : (name ?? '').split(' ').flatMap((word) => eventsOf(word));
  // "The women's relay" is one wherever it is run, though the table has no relay of the sport.
  const said = sport === null && gender !== null && gender !== 'mixed' && !DESCRIBES.test(name ?? '');
  const elsewhere = rows.length > 0 && !said && rows.every((row) => row.sport !== own);
  // "Seven triple jumps" of a skater: said of nobody's race.
  return elsewhere && (gender === null || rows.every(({ reading }) => reading === 'gender' || reading === 'strict'));
}

/** "The first men's individual medal": words that only describe where the sport has no such event. */
const DESCRIBES = /^(?:Combined|Compact|Individual)$/;
