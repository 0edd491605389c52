import { boatOfClass } from '../knowledge/boats.ts';
import {
  distanceOfName,
  eventsAt,
  eventsOf,
  goesWithoutDistance,
  isMixedByNature,
  isMixedUnsaid,
  type NamedEvent,
} from '../knowledge/events.ts';
import { isEventDistance, sportOfWords } from '../knowledge/sports.ts';
import type { Gender, Values } from './mention.ts';

type EventValue = Values['event'];

/** What the words of an event are, by the names of a rule's groups. */
export type Parts = { readonly [part: string]: string | undefined };

const isOfNations = ({ entry }: NamedEvent): boolean => entry === 'team' || entry === 'crew';

/** "took a 500m double": everyday words for boats, whose races have no distance in their names. */
const isBoatWord = ({ sport, reading }: NamedEvent): boolean => sport === 'rowing' && reading === 'strict';

/** "mixed relay (2000 m)", "100m freestyle (S5)", "lightweight women's pair": the distance or class in brackets or in front. */
export const unbracketed = (parts: Parts): Parts => ({
  ...parts,
  group: parts.group ?? parts.ahead,
  distance: parts.distance ?? parts.measure,
  behind: parts.behind ?? parts.bracket,
});

export function compose(parts: Parts): EventValue | undefined {
  const course = parts.distance === undefined ? null : readDistance(parts.distance);
  if (course?.metres === 0) return undefined;
  const format = parts.format && withSport(parts.sport, parts.format);
  const formats = format === undefined ? [] : readFormat(asRelay(format, course), course?.leg ?? null);
  if (format !== undefined && formats.length === 0) return undefined;
  const last = formats.at(-1);
  const length = last !== undefined && goesWithoutDistance(last) ? null : course;
  const words = [className(parts.age), className(parts.group ?? parts.behind), length?.name, ...formats].filter(
    (word) => word !== undefined && word !== '',
  );
  const name = words.length > 0 ? words.join(' ') : null;
  const kinds = formats.length > 0 || name === null ? formats.flatMap((format) => eventsOf(format)) : eventsOf(name);
  return {
    gender: genderOf(parts.gender ?? parts.inner ?? parts.trail) ?? genderByNature(last) ?? genderByNature(name),
    name,
    sport: sportOfParts(parts, formats, course, kinds),
    distance: length?.metres ?? (last ? distanceOfName(last) : null),
    team: kinds.some(isOfNations)
      ? eventsOf(last ?? name ?? '').every(isOfNations)
      : formats.length === 0 && isInLegs(course),
    division: divisionOf(parts.division),
  };
}

/** The sport that is said, that has all of the formats, that has the class of boat, or that runs in such legs. */
function sportOfParts(
  parts: Parts,
  formats: readonly string[],
  course: Course | null,
  kinds: readonly NamedEvent[],
): string | null {
  const said = (parts.sport && sportOfWords(parts.sport)) || soleSport(formats, course?.leg ?? null);
  return said ?? (formats.length === 0 ? kinds[0]?.sport : null) ?? sportOfLegs(course);
}

/** "The men's 4x100m": nations start, whether or not it is called a relay. */
const isInLegs = (course: Course | null): boolean => course !== null && course.metres > course.leg;

/** Four times 400 metres are run on a track alone. Source: World Athletics, World Aquatics, ISU: programmes. */
const sportOfLegs = (course: Course | null): string | null =>
  course !== null && isInLegs(course) && course.leg === 400 ? 'athletics' : null;

const genderByNature = (event: string | null | undefined): Gender | null =>
  event && (isMixedByNature(event) || isMixedUnsaid(event)) ? 'mixed' : null;

/** "Kayak Four": what could be the sport's word in front of an event is part of this one's name. */
function withSport(sport: string | undefined, format: string): string {
  const whole = sport && `${sport} ${format}`;
  return whole && eventsOf(whole).length > 0 ? whole : format;
}

/** In legs a stroke is a relay: "4x100m free". */
function asRelay(format: string, course: Course | null): string {
  const relay = `${format} relay`;
  return course && course.metres > course.leg && eventsOf(relay).length > 0 ? relay : format;
}

/** A bare "1500" beside a gender or beside another distance: metres. */
export function composeFigure(parts: Parts): EventValue | undefined {
  const distance = `${parts.distance}m`;
  return isEventDistance(readDistance(distance).metres, null) ? compose({ ...parts, distance }) : undefined;
}

/** A distance as events are named by it; metres in all and of one leg. */
interface Course {
  readonly name: string;
  readonly metres: number;
  readonly leg: number;
}

/** Figures that distances are spelled out with: "over ten kilometres". */
const FIGURES: ReadonlyMap<string, string> = new Map([
  ['five', '5'],
  ['ten', '10'],
  ['fifteen', '15'],
  ['twenty', '20'],
  ['thirty', '30'],
  ['fifty', '50'],
]);
export const SPELLED = `(?:${[...FIGURES.keys()].join('|')})[ \\u00a0-]kilomet(?:re|er)s?(?!\\p{L})`;

/** "4 x 7.5 km" → 4x7.5km, 30000 m in all, 7500 a leg. Three decimals behind a point are thousands: "10.000m". */
export function readDistance(spelled: string): Course {
  const words = spelled.replace(/^\p{L}+/u, (word) => FIGURES.get(word.toLowerCase()) ?? word);
  const [, legs, figure = '', unit = ''] =
    /^(?:(\d+)[ \u00a0]?[x×*][ \u00a0]?)?([\d., \u00a0\u202f]+?)[ \u00a0-]?(\p{L}+)$/iu.exec(words) ?? [];
  const value = Number(figure.replace(/[,. \u00a0\u202f](?=\d{3}$)/, ''));
  const kilometres = /^k/i.test(unit);
  const each = `${value}${kilometres ? 'km' : 'm'}`;
  const leg = Math.round(value * (kilometres ? 1000 : 1) * 10) / 10;
  return { name: legs ? `${legs}x${each}` : each, metres: leg * (legs ? Number(legs) : 1), leg };
}

/** "mass start free" → Mass Start Free; two names in a row where no one event has both: "Team Sprint", "Classic". */
export function readFormat(words: string, leg: number | null): string[] {
  const rows = eventsAt(words, leg);
  const [whole] = rows;
  if (whole) return leg !== null && rows.every(isBoatWord) ? [] : [whole.name];
  const parts = words.split(/[ \u00a0-]/);
  for (let cut = parts.length - 1; cut > 0; cut -= 1) {
    const [first, second] = [eventsOf(parts.slice(0, cut).join(' '))[0], eventsOf(parts.slice(cut).join(' '))[0]];
    const formats = first && second ? [first.name, second.name] : [];
    if (formats.length > 0 && sharedSports(formats, null).length > 0) return formats;
  }
  return [];
}

/** "LM2x": the lightweight men's double sculls. */
export function boatOf({ gender = '', boat = '' }: Parts): string | undefined {
  const name = boatOfClass(boat);
  return gender.startsWith('L') ? `Lightweight ${name}` : name;
}

export function soleSport(formats: readonly string[], leg: number | null): string | null {
  const shared = sharedSports(formats, leg);
  return new Set(shared).size === 1 ? (shared[0] ?? null) : null;
}

/** Sports that have all of the formats, over legs of so many metres. */
function sharedSports(formats: readonly string[], leg: number | null): string[] {
  const sports = formats.map((format) => eventsAt(format, leg).map((event) => event.sport));
  return (sports[0] ?? []).filter((sport) => sports.every((list) => list.includes(sport)));
}

export function genderOf(words: string | undefined): Gender | null {
  if (words === undefined) return null;
  if (/^mixed/i.test(words)) return 'mixed';
  return /^(?:women|lad|fem|girl)/i.test(words) ? 'women' : 'men';
}

/** "K-1" is written K1, "under-23" U23, "lightweight" with a capital; "as single sculls champion" names no class. */
export function className(words: string | undefined): string {
  if (words === undefined || /^as$/.test(words)) return '';
  if (/^(?:AS|LTA|TA)$/.test(words)) return words;
  return /\d$/.test(words)
    ? words
        .replace(/^under-/i, 'U')
        .replace(/^(\p{L}+)-/u, '$1')
        .toUpperCase()
    : `${words.charAt(0).toUpperCase()}${words.slice(1).toLowerCase()}`;
}

function divisionOf(words: string | undefined): EventValue['division'] {
  if (words === undefined) return null;
  return /(?:^|[ \u00a0])B(?:$|[ \u00a0-])/i.test(words) ? 'B' : 'A';
}
