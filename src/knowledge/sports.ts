import { entries, readTable } from './table.ts';
import { fold } from './words.ts';

/** A sport, with what tells it in a text and what its clocks can show. */
export interface Sport {
  /** Canonical, as in the output: "speed skating". */
  readonly name: string;
  /** Words that name the sport, in lower case. */
  readonly words: readonly string[];
  /** Federations that govern it and the names of their series' organisers. */
  readonly federations: readonly string[];
  /** Distances of its events, in metres. */
  readonly distances: readonly number[];
  /** Slowest and fastest a result can be, in metres a second; null where distance and time do not go together. */
  readonly speed: readonly [slowest: number, fastest: number] | null;
}

/**
 * Sources: names of sports and disciplines, IOC programme; distances, the federations' technical rules; speeds, the
 * world record of the fastest event with a margin of about 8 per cent, and a last finisher of the slowest one.
 *
 * Columns: sport | words for it | federations | distances in metres | slowest and fastest speed in m/s
 */
const SPORT_TABLE = `
alpine skiing | alpine skiing, alpine ski, alpine | FIS | | 8-32
artistic swimming | artistic swimming, synchronised swimming, synchronized swimming | World Aquatics | |
athletics | track and field, track & field, athletics, road race, road races, road running | World Athletics, IAAF, European Athletics | 60, 100, 200, 400, 600, 800, 1000, 1500, 1609.344, 2000, 3000, 5000, 10000, 15000, 20000, 21097.5, 25000, 30000, 35000, 42195, 50000, 100000 | 2.2-10.9
biathlon | biathlon, biathlete | IBU | 6000, 7500, 10000, 12500, 15000, 20000 | 2.8-8.5
bobsleigh | bobsleigh, bobsleighing, bobsled, bobsledding, bobsledder, bob | IBSF | |
canoe slalom | canoe slalom, slalom canoeing | ICF | |
canoe sprint | canoe sprint, canoeing, kayak | ICF | 200, 500, 1000, 5000 | 2.5-7
cross-country skiing | cross-country skiing, cross-country ski, cross-country, cross country skiing | FIS | 5000, 7500, 10000, 15000, 20000, 30000, 50000 | 3.5-10
curling | curling | World Curling | |
figure skating | figure skating, figure skater, ice dance, ice dancing, pair skating | ISU | |
freestyle skiing | freestyle skiing, freestyle ski, ski cross | FIS | |
ice hockey | ice hockey | IIHF | |
luge | luge, luger | FIL | |
nordic combined | nordic combined | FIS | 5000, 7500, 10000 | 4.5-9
para athletics | para athletics, paralympic athletics, wheelchair racing | IPC, World Para Athletics | 100, 200, 400, 800, 1500, 5000, 10000, 42195 | 2-11.5
para swimming | para swimming | World Para Swimming | 50, 100, 200, 400 | 0.4-2.4
road cycling | road cycling | UCI | | 7-17
rowing | rowing, rower, regatta | World Rowing, FISA | 500, 1000, 2000 | 2.8-7
short track | short track speed skating, short track, short-track, short tracker | ISU | 500, 1000, 1500, 2000, 3000, 5000 | 4.5-14
skeleton | skeleton | IBSF | |
ski jumping | ski jumping, ski jumper, ski flying | FIS | |
snowboard | snowboard, snowboarding, snowboarder | FIS | |
speed skating | speed skating, speedskating, long track, long-track, speed skater | ISU | 500, 1000, 1500, 3000, 5000, 10000 | 8.5-16.2
swimming | swimming, swimmer | World Aquatics, FINA, European Aquatics, LEN | 50, 100, 200, 400, 800, 1500, 5000, 10000, 25000 | 0.8-2.7
synchronized skating | synchronized skating, synchronised skating | ISU | |
track cycling | track cycling, track cyclist, velodrome | UCI, UEC | 200, 500, 750, 1000, 3000, 4000 | 11-23.5
triathlon | triathlon, triathlete | World Triathlon, ITU | 25750, 51500 | 3-12
`;

export const SPORTS: readonly Sport[] = readTable(SPORT_TABLE).map(
  ([name = '', words, federations, distances, speed]) => ({
    name,
    words: entries(words),
    federations: entries(federations),
    distances: entries(distances).map(Number),
    speed: range(speed),
  }),
);

const BY_NAME: ReadonlyMap<string, Sport> = new Map(SPORTS.map((sport) => [sport.name, sport]));
const BY_WORD: ReadonlyMap<string, string> = new Map(
  SPORTS.flatMap((sport) => sport.words.map((word) => [word, sport.name])),
);
const ALL_DISTANCES: ReadonlySet<number> = new Set(SPORTS.flatMap((sport) => sport.distances));

export function sportOf(name: string): Sport | undefined {
  return BY_NAME.get(name);
}

/**
 * Men's world records as speeds (m/s) over metres, where a sport's range is too wide to tell one distance from the next.
 * Sources: World Athletics and World Aquatics, lists of records, 2025.
 */
const RECORD_SPEEDS: ReadonlyMap<string, readonly (readonly [metres: number, speed: number])[]> = new Map([
  [
    'athletics',
    [
      [100, 10.44],
      [200, 10.42],
      [400, 9.29],
      [800, 7.93],
      [1500, 7.28],
      [3000, 6.86],
      [5000, 6.62],
      [10_000, 6.36],
    ],
  ],
  [
    'swimming',
    [
      [50, 2.39],
      [100, 2.16],
      [200, 1.96],
      [400, 1.82],
      [800, 1.77],
      [1500, 1.72],
    ],
  ],
]);

/** A last finisher's share of the record speed: hurdles, walks and breaststroke are the slowest. */
const SLOWEST_SHARE = 0.5;

/** How fast (m/s) a sport's results over a distance are. */
export function speedOver({ name, speed }: Sport, metres: number): readonly [slowest: number, fastest: number] | null {
  const records = RECORD_SPEEDS.get(name);
  const next = records?.find(([distance]) => distance >= metres);
  return speed && next ? [Math.max(speed[0], next[1] * SLOWEST_SHARE), speed[1]] : speed;
}

/** Whose events a sport has: para athletics those of athletics, in classes. */
export function programmeOf(sport: string): string {
  const [, own] = /^para (.+)$/.exec(sport) ?? [];
  return own !== undefined && BY_NAME.has(own) ? own : sport;
}

/** The sport as its para athletes have it, where the table tells of it. */
export function paraSportOf(sport: string): string {
  return BY_NAME.has(`para ${sport}`) ? `para ${sport}` : sport;
}

/** The sport that words name by themselves: "Short Track Speed Skating" is "short track". */
export function sportOfWords(words: string): string | undefined {
  return BY_WORD.get(fold(words));
}

/** All words that name a sport, for patterns. */
export function sportWords(): string[] {
  return [...BY_WORD.keys()];
}

/** Whether a distance (metres) is an event of a sport; with `null`, of any sport. */
export function isEventDistance(metres: number, sport: string | null): boolean {
  const distances = sport === null ? undefined : BY_NAME.get(sport)?.distances;
  return distances && distances.length > 0 ? distances.includes(metres) : ALL_DISTANCES.has(metres);
}

/** The two ends of "8.5-16.2"; null for an empty cell. */
export function range(cell: string | undefined): readonly [number, number] | null {
  const [low, high] = (cell ?? '').split('-').map(Number);
  return low !== undefined && high !== undefined ? [low, high] : null;
}
