import { isMixedByNature, NAMED_EVENTS, type NamedEvent, soleGender } from '../../src/knowledge/events.ts';
import { SPORTS, type Sport } from '../../src/knowledge/sports.ts';
import { entries, readTable } from '../../src/knowledge/table.ts';

/** An event as it may be raced: read off podium's own tables, so that a row more there is an event more here. */
export interface Event {
  readonly sport: string;
  /** As gold has it: "Women's 1500m". */
  readonly name: string;
  readonly gender: 'men' | 'women' | 'mixed';
  /** Who is one competitor: an athlete, two of them, or a nation's team. */
  readonly entry: 'one' | 'pair' | 'team';
  readonly measure: NamedEvent['measure'];
  /** What a winner comes to: milliseconds, points or metres. */
  readonly best: readonly [low: number, high: number];
  /** Digits behind the point, by the sport's clock or its scores. */
  readonly decimals: number;
}

/**
 * Sports whose every distance is an event, and the events that are named behind a distance.
 * Source: the federations' programmes. Columns: sport | name, empty for the distance alone | distances
 */
const DISTANCES = readTable(`
athletics | | 100m, 200m, 400m, 800m, 1500m, 3000m, 5000m, 10000m
athletics | Hurdles | 100m, 110m, 400m
biathlon | Individual | 15km, 20km
biathlon | Pursuit | 10km, 12.5km
biathlon | Sprint | 7.5km, 10km
cross-country skiing | Classic | 10km, 15km
cross-country skiing | Free | 10km, 15km
cross-country skiing | Mass Start Classic | 20km, 50km
cross-country skiing | Skiathlon | 20km
short track | | 500m, 1000m, 1500m
speed skating | | 500m, 1000m, 1500m, 3000m, 5000m, 10000m
swimming | Backstroke | 50m, 100m, 200m
swimming | Breaststroke | 50m, 100m, 200m
swimming | Butterfly | 50m, 100m, 200m
swimming | Freestyle | 50m, 100m, 200m, 400m, 800m, 1500m
swimming | Individual Medley | 200m, 400m
swimming | Freestyle Relay | 4x100m, 4x200m
swimming | Medley Relay | 4x100m
`);

/** Decimals of a sport's clock; two where nothing is said. Source: the federations' technical rules. */
const DECIMALS = new Map([
  ['alpine skiing', 2],
  ['biathlon', 1],
  ['cross-country skiing', 1],
  ['luge', 3],
  ['road cycling', 0],
  ['short track', 3],
  ['track cycling', 3],
]);

/** What wins where no clock runs: points by sport, metres by event. Source: results of recent seasons, rounded. */
const POINTS = new Map<string, readonly [number, number]>([
  ['athletics', [6200, 8900]],
  ['figure skating', [180, 310]],
  ['freestyle skiing', [70, 98]],
  ['ski jumping', [220, 310]],
  ['snowboard', [75, 97]],
  ['speed skating', [110, 180]],
  ['track cycling', [20, 140]],
]);
/** Seconds from a winner to a last finisher where the course decides, not the rules. Source: results of recent seasons. */
const SECONDS = new Map<string, readonly [number, number]>([
  ['Gundersen', [1300, 1900]],
  ['Individual Time Trial', [1500, 3600]],
  ['Road Race', [9000, 24_000]],
]);
const METRES = new Map<string, readonly [number, number]>([
  ['Discus', [60, 72]],
  ['Hammer', [68, 82]],
  ['High', [1.9, 2.4]],
  ['Javelin', [58, 92]],
  ['Long', [6.5, 8.7]],
  ['Pole', [4.5, 6.2]],
  ['Shot', [18, 23]],
  ['Triple', [13.8, 18]],
]);

/** All events that can be raced with facts that gold can hold. */
export const EVENTS: readonly Event[] = [...SPORTS.flatMap(byDistance), ...NAMED_EVENTS.flatMap(byName)];

function byDistance(sport: Sport): Event[] {
  const rows = DISTANCES.filter(([name]) => name === sport.name);
  return rows.flatMap(([, words = '', distances]) =>
    entries(distances).flatMap((distance) => {
      const named = NAMED_EVENTS.find((event) => event.sport === sport.name && event.name === words);
      const metres = metresOf(distance);
      const seconds = secondsOver(metres, sport) ?? named?.seconds ?? null;
      if (seconds === null) return [];
      return events(sport.name, `${distance} ${words}`.trim(), named?.entry ?? 'one', 'time', likely(seconds));
    }),
  );
}

function byName({ sport, name, entry, measure, seconds, reading }: NamedEvent): Event[] {
  if (reading === 'distance' || DISTANCES.some(([of, words]) => of === sport && words === name)) return [];
  const clock = seconds ?? SECONDS.get(name);
  const best = measure === 'time' ? clock && likely(clock) : bestWithoutClock(sport, name, measure);
  return best ? events(sport, name, entry, measure, best) : [];
}

function events(
  sport: string,
  name: string,
  entry: NamedEvent['entry'],
  measure: Event['measure'],
  best: Event['best'],
) {
  const sole = soleGender(sport, name) ?? saidGender(name);
  const genders = isMixedByNature(name) ? (['mixed'] as const) : (['women', 'men'] as const);
  return genders
    .filter((gender) => sole === null || sole === gender)
    .map((gender): Event => {
      const prefix = { women: "Women's ", men: "Men's ", mixed: '' }[gender];
      const decimals = measure === 'time' ? (DECIMALS.get(sport) ?? 2) : 2;
      const full = `${prefix}${name}`;
      return { sport, name: full, gender, entry: entry === 'crew' ? 'team' : entry, measure, best, decimals };
    });
}

/** Sledges say in their names who rides them. */
function saidGender(name: string): Event['gender'] | null {
  if (/woman|monobob/i.test(name)) return 'women';
  return /-man/i.test(name) ? 'men' : null;
}

/** "4x100m" is 400. */
function metresOf(distance: string): number {
  const [, legs = 1, length = 0, kilo] = /^(?:(\d)x)?([\d.]+)(k?)m$/.exec(distance) ?? [];
  return Number(legs) * Number(length) * (kilo ? 1000 : 1);
}

/** Least and most seconds over a distance: the longer, the slower. */
function secondsOver(metres: number, { speed, distances }: Sport): readonly [number, number] | null {
  if (speed === null) return null;
  const pace = 0.9 - 0.13 * Math.log10(metres / Math.min(...distances));
  return [metres / (speed[1] * pace), metres / speed[0]];
}

/** What a winner takes, in milliseconds, of what results can be. */
function likely([least, most]: readonly [number, number]): readonly [number, number] {
  return [1000 * (least + 0.03 * (most - least)), 1000 * (least + 0.12 * (most - least))];
}

function bestWithoutClock(sport: string, name: string, measure: Event['measure']): Event['best'] | undefined {
  return measure === 'points' ? POINTS.get(sport) : METRES.get(name.split(' ')[0] ?? '');
}
