import type { IncidentKind } from './incident-words.ts';
import { MEDALS } from './medals.ts';
import { roundOf } from './rounds.ts';

/**
 * Words over the columns of result tables, codes that stand where a mark would, and the parts of judged events.
 *
 * Source: result lists of international federations (ISU, World Athletics, World Aquatics, FIS, IBU, UCI, World Rowing)
 * and the ISU's special regulations for figure skating, 2008-2026.
 */

/** What a column holds. A `time` column may hold gaps as well: they carry a sign. */
export type ColumnRole = 'rank' | 'name' | 'nation' | 'event' | 'time' | 'gap' | 'split' | 'points' | 'metres';

const COLUMN_WORDS: Readonly<Record<ColumnRole, readonly string[]>> = {
  rank: ['rank', 'rk', 'place', 'pl', 'pos', 'position', '#', 'no', 'medal', 'final rank', 'overall rank'],
  name: [
    ...['name', 'names', 'athlete', 'athletes', 'skater', 'skaters', 'rider', 'riders', 'swimmer', 'rower', 'crew'],
    ...['team', 'couple', 'pair', 'competitor', 'competitors', 'runner', 'skier', 'winner', 'participant'],
  ],
  nation: ['noc', 'nat', 'nation', 'nations', 'country', 'nationality', 'ioc', 'code', 'fed', 'ctry'],
  event: ['event', 'events', 'discipline', 'race', 'distance event'],
  time: [
    'time',
    'times',
    'result',
    'results',
    'final time',
    'total time',
    'finish time',
    'finish',
    'overall time',
    'net time',
  ],
  split: ['start', 'start time', 'split', 'half', 'halfway', 'intermediate', 'opener', 'leg', 'lap'],
  gap: [
    'diff',
    'difference',
    'behind',
    'gap',
    'deficit',
    'margin',
    'time behind',
    'time diff',
    'time difference',
    '+/-',
  ],
  points: ['points', 'pts', 'point', 'total', 'total points', 'score', 'total score', 'tss', 'overall', 'wc points'],
  metres: ['mark', 'distance', 'height', 'jump', 'metres', 'meters'],
};

const ROLE_OF: ReadonlyMap<string, ColumnRole> = new Map(
  (Object.entries(COLUMN_WORDS) as [ColumnRole, readonly string[]][]).flatMap(([role, words]) =>
    words.map((word): [string, ColumnRole] => [word, role]),
  ),
);

/** The two parts of a name, where each has a column. */
const GIVEN_WORDS: ReadonlySet<string> = new Set(['first name', 'firstname', 'forename', 'given name', 'given names']);
const FAMILY_WORDS: ReadonlySet<string> = new Set(['family name', 'last name', 'lastname', 'name', 'surname']);

/** "First name" beside "Last name", in either order. */
export function areNameColumns(one: string, other: string): boolean {
  const [left, right] = [one.toLowerCase(), other.toLowerCase()];
  return (GIVEN_WORDS.has(left) && FAMILY_WORDS.has(right)) || (FAMILY_WORDS.has(left) && GIVEN_WORDS.has(right));
}

/** The words of both columns, joined. */
const isNameInParts = (words: string): boolean =>
  [...GIVEN_WORDS].some((given) =>
    [...FAMILY_WORDS].some((family) => words === `${given} ${family}` || words === `${family} ${given}`),
  );

/** The role of a column by the words over it: "Time / Behind" is a time, "Leg 2" a split, "Shooting" none. */
export function columnRole(words: string): ColumnRole | null {
  const plain = words
    .toLowerCase()
    .replaceAll('.', '')
    .replace(/(?<=^(?:start|split|leg|lap)) \d$/, '')
    .trim();
  const parts = [plain, ...plain.split(/\s*\/\s*|\s+or\s+/)];
  for (const part of parts) {
    const role = ROLE_OF.get(part);
    if (role) return role;
  }
  return isNameInParts(plain) ? 'name' : null;
}

/** Parts of judged events, by every way they are written over a column or in a line. */
const SEGMENT_WORDS: Readonly<Record<string, readonly string[]>> = {
  'Short Program': ['short program', 'short programme', 'sp', 'short'],
  'Free Skating': ['free skating', 'free program', 'free programme', 'free skate', 'fs', 'fp', 'free'],
  'Rhythm Dance': ['rhythm dance', 'rd'],
  'Short Dance': ['short dance', 'sd'],
  'Original Dance': ['original dance', 'od'],
  'Compulsory Dance': ['compulsory dance', 'cd'],
  'Free Dance': ['free dance', 'fd'],
};

/** Canonical names of the parts of judged events; rounds go by the same names. */
export const JUDGED_SEGMENTS: ReadonlySet<string> = new Set(Object.keys(SEGMENT_WORDS));

const SEGMENT_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(SEGMENT_WORDS).flatMap(([segment, words]) => words.map((word): [string, string] => [word, segment])),
);

/** "SP" over a column is the Short Program. */
export function segmentOfColumn(words: string): string | null {
  return SEGMENT_OF.get(words.toLowerCase().trim()) ?? null;
}

/** The round that the times of a column are of: "Heat 2", "Run 1", "Semi-final", "Qual."; null for another column. */
export function roundOfColumn(words: string): string | null {
  const plain = words.toLowerCase().replaceAll('.', '').trim();
  const [, what, number] = /^(heat|run|race|round|r) ?([1-4])$/.exec(plain) ?? [];
  if (what === 'run' || what === 'race' || what === 'heat') return `${what} ${number}`;
  if (/^(?:qual(?:s|ification)?|qualifying|q)$/.test(plain)) return 'qualifying';
  return plain === 'final' ? 'final' : (roundOf(plain) ?? null);
}

/** The distance in metres that the times of a column are over, where several are added up: "500", "10,000 m"; null for another. */
export function distanceOfColumn(words: string): number | null {
  const [, figure] = /^(500|1[,. ]?000|1[,. ]?500|3[,. ]?000|5[,. ]?000|10[,. ]?000) ?m?$/i.exec(words.trim()) ?? [];
  return figure === undefined ? null : Number(figure.replace(/\D/g, ''));
}

const MEDAL_COLUMNS: ReadonlySet<string> = new Set(['g', 's', 'b', 'gold', 'silver', 'bronze']);

/** "G | S | B" over columns: counts of medals, no results. */
export const isMedalTable = (columns: readonly string[]): boolean =>
  columns.filter((words) => MEDAL_COLUMNS.has(words.toLowerCase().trim())).length >= 2;

const PLACE_COLUMNS: ReadonlyMap<string, number> = new Map(
  [
    [...MEDALS.keys()],
    [...MEDALS.keys()].map((colour) => `${colour} medal`),
    ['1st', '2nd', '3rd', '4th'],
    ['first', 'second', 'third', 'fourth'],
    ['winner', 'runner-up'],
  ].flatMap((words) => words.map((word, index): [string, number] => [word, index + 1])),
);

/** The place that a column is for, "Gold", "2nd", "Runner-up"; null for another. */
export const placeOfColumn = (words: string): number | null => PLACE_COLUMNS.get(words.toLowerCase().trim()) ?? null;

/** "Gold | Silver | Bronze" over columns: whoever stands below has that place. */
export const isPlaceTable = (columns: readonly string[]): boolean =>
  new Set(columns.flatMap((words) => placeOfColumn(words) ?? [])).size >= 2;

/** What became of a competitor who has a code instead of a mark. */
export const STATUS_CODES: ReadonlyMap<string, IncidentKind> = new Map([
  ['DNF', 'did-not-finish'],
  ['DNS', 'did-not-start'],
  ['DSQ', 'disqualification'],
  ['DQ', 'disqualification'],
  ['DQF', 'disqualification'],
  ['DISQ', 'disqualification'],
  ['PEN', 'penalty'],
  ['WDR', 'withdrawal'],
  ['WD', 'withdrawal'],
]);
