import { distanceNeedsName, soleGender } from '../knowledge/events.ts';
import { EVENT_CLASS, eventClassOf } from '../knowledge/race-groups.ts';
import { type Gender, type Mention, ofKind, type Values } from '../mentions/mention.ts';

type EventValue = Values['event'];

/** An event's name in halves: the class of the athletes, the course, and the way to cover it; "" where unsaid. */
interface Halves {
  readonly group: string;
  readonly course: string;
  readonly format: string;
}

/** Gives an event of a gender the fullest name it has among the events it was made from. */
export type Specify = (value: EventValue, gender: Gender | null) => EventValue;

/**
 * Mentions with every event under the fullest name the release gives it: "the relay" is the 4x100m Medley Relay where
 * that is the only relay of the gender, "the 10km" the 10km Sprint. An event that could be two keeps its own words.
 *
 * @param isApart whether an event is another competition's, whose events may have other names
 */
export function specificEvents(
  mentions: readonly Mention[],
  sport: string | null,
  indoors = false,
  isApart: (mention: Mention) => boolean = () => false,
): Mention[] {
  const own = (value: EventValue) => ofItsGender(value, sport, indoors);
  const specify = specifier(ofKind(mentions, 'event').map(({ value }) => own(value)));
  return mentions.map((mention) => {
    if (mention.kind !== 'event' || isApart(mention)) return mention;
    const { gender } = own(mention.value);
    return { ...mention, value: own(specify({ ...mention.value, gender }, gender)) };
  });
}

/** The 12.5km Mass Start of biathlon is the women's, whether the words say so or not. */
function ofItsGender(value: EventValue, sport: string | null, indoors: boolean): EventValue {
  const gender = value.gender ?? (value.name === null ? null : soleGender(value.sport ?? sport, value.name, indoors));
  return { ...value, gender };
}

/** @param values every event the release names */
export function specifier(values: readonly EventValue[]): Specify {
  const named = distinct(values.filter(({ name }) => name !== null));
  const inClasses = isInClasses(values);
  const oneGender = new Set(values.flatMap(({ gender }) => gender ?? [])).size < 2;
  const known = new Map<string, EventValue>();
  return (value, gender) => {
    if (value.name === null) return value;
    const key = `${gender} ${value.sport} ${value.name}`;
    const specific = known.get(key) ?? specify(value, gender, named, { oneGender, inClasses });
    known.set(key, specific);
    return { ...value, ...nameOf(specific) };
  };
}

/** Each event once: a long release names the same few again and again. */
function distinct(values: readonly EventValue[]): readonly EventValue[] {
  const key = ({ gender, sport, name, distance, team }: EventValue) => [gender, sport, name, distance, team].join('|');
  return [...Map.groupBy(values, key).values()].flatMap((alike) => alike.slice(0, 1));
}

function specify(
  value: EventValue,
  gender: Gender | null,
  named: readonly EventValue[],
  { oneGender, inClasses }: { readonly oneGender: boolean; readonly inClasses: boolean },
): EventValue {
  const fellows = named.filter((other) => isFellow(other, value, gender, oneGender || halves(value).course !== ''));
  const classed = inClasses ? sole(fellows.filter((other) => isInClass(other, value))) : null;
  if (classed) return classed;
  const fuller = fellows.filter((other) => isFuller(other, value));
  return sole(fuller.filter((other) => !fuller.some((more) => isFuller(more, other)))) ?? value;
}

/**
 * Another event of the same sport that women or men, whoever is meant, can start in. Where a gender is unsaid and the
 * release has events of both (not `open`), it does not lend its distance: the women's relay is no 5000m Relay.
 */
function isFellow(other: EventValue, value: EventValue, gender: Gender | null, open: boolean): boolean {
  const sameSport = other.sport === null || value.sport === null || other.sport === value.sport;
  const unsaid = other.gender === null || gender === null;
  const sameGender =
    SAME_FOR_BOTH.has(halves(other).format) || (unsaid ? open || halves(other).course === '' : other.gender === gender);
  return sameSport && sameGender && (other.team === value.team || halves(value).format === '');
}

/** Events that are as long for women as for men. Source: ISU, Special Regulations and Technical Rules, Short Track. */
const SAME_FOR_BOTH: ReadonlySet<string> = new Set(['Superfinal']);

/** "10km Sprint" says more than "10km" and than "Sprint", and no other event is meant by either. */
function isFuller(other: EventValue, value: EventValue): boolean {
  const [more, less] = [halves(other), halves(value)];
  if (isCanoe(more.group)) return less.group === '' && less.format === '' && more.course === less.course;
  if (other.name === value.name || more.group !== less.group) return false;
  if (isClassAlone(less)) return !isClassAlone(more);
  if (less.format === '')
    return distanceNeedsName(value.sport ?? other.sport) && more.course === less.course && more.format !== '';
  if (less.course !== '' && more.course !== less.course) return false;
  return more.format === less.format || isKindOf(more.format, less.format);
}

/** "The 500 metres" of canoeists is the K1 500m, where they have no other. */
const isCanoe = (group: string): boolean => /^[CK][124]$/.test(group);

/** A release of para sport, or of juniors, says the class of an event once: "the 800m" is the T53 800m, where that is the only one it tells of. */
const isInClass = (other: EventValue, value: EventValue): boolean =>
  halves(value).group === '' &&
  eventClassOf(other.name) !== '' &&
  other.name === `${eventClassOf(other.name)} ${value.name}`;

/** Most of the events that a release names have a class of para sport, or a group of age, beside them. */
function isInClasses(values: readonly EventValue[]): boolean {
  const named = values.filter(({ name }) => name !== null);
  return named.filter(({ name }) => eventClassOf(name) !== '').length * 2 > named.length;
}

/** "The women's T54 event" is the T54 Marathon, where the class has no other. */
const isClassAlone = ({ group, course, format }: Halves): boolean => group !== '' && course === '' && format === '';

/** An interval start goes without saying: the 10km Free of the gender is meant. */
const isIntervalStart = (format: string): boolean => format === 'Interval Start';

/** A "Mass Start Free" is a mass start, a "Medley Relay" a relay; a giant slalom is no slalom. */
function isKindOf(format: string, general: string): boolean {
  if (isIntervalStart(general)) return /^(?:Interval Start )?(?:Classic|Free)$/.test(format);
  if (format === `Individual ${general}`) return true;
  return format.startsWith(`${general} `) || (general === 'Relay' && / Relay$/.test(format) && !/Mixed/.test(format));
}

const nameOf = ({ name, sport, distance, team }: EventValue) => ({ name, sport, distance, team });

/** The one event that all of several name. */
function sole(values: readonly EventValue[]): EventValue | null {
  return new Set(values.map(({ name }) => name)).size === 1 ? (values[0] ?? null) : null;
}

const HALVES = new RegExp(
  `^(?:((?:${EVENT_CLASS}|[CK][124]|(?:U\\d\\d )?Lightweight)(?= |$)) ?)?(?:((?:\\d+x)?[\\d.]+k?m(?= |$)) ?)?(.*)$`,
  'u',
);

function halves({ name }: EventValue): Halves {
  const [, group = '', course = '', format = ''] = HALVES.exec(name ?? '') ?? [];
  return { group, course, format };
}
