import { entries, readTable } from './table.ts';
import { fold } from './words.ts';

/** The types of records, as in the output. */
export type RecordType =
  | 'world'
  | 'olympic'
  | 'championship'
  | 'continental'
  | 'national'
  | 'track'
  | 'junior'
  | 'season_best'
  | 'personal_best'
  | 'other';

/**
 * What stands before "record" and says whose it is, by type, the narrower type first: a "world junior record" is a
 * junior one.
 *
 * Sources: lists of records of ISU, World Athletics, World Aquatics and UCI; Olympic Results and Information Services,
 * codes of records.
 *
 * Columns: type | words before "record"
 */
const SCOPE_TABLE = `
junior | junior world, world junior, junior, under-20, under-18, under-23, u20, u18, u23, world under-20, world under-18, world under-23, world u20, world u18, world u23, youth, world youth, youth world, neo-senior, national junior, junior national, european junior, european under-20, european u20, european u23, european under-23, asian junior, junior european, junior olympic, junior track, youth olympic, age-group, age group
world | world, world's, outright world, world indoor, indoor world, wr, women-only world, women-only, sea-level world, world's indoor
olympic | olympic, games, olympic games, olympic winter games, winter olympic
olympic | paralympic, paralympic games
championship | championship, championships, world championship, world championships, european championship, european championships, world allround championships, world single distances, tournament
continental | european, asian, african, oceania, oceanian, south american, north american, pan american, pan-american, area, continental, european indoor, asian indoor, african indoor, americas, nacac, concacaf, european short course
national | national, national indoor, country, country's
track | track, rink, ice rink, arena, oval, lake, velodrome, pool, ice track
personal_best | personal
other | course, meeting, meet, world cup, world tour, stadium, grand prix, diamond league, nations cup, commonwealth, commonwealth games, asian games, pan american games, european games, state, ncaa, collegiate, college, all-comers', all-comers, regional, sea-level, sea level, lowland, low-land, lowland world, low-land world, outdoor
`;

/**
 * Whole phrases and the codes of results lists.
 * Columns: type | phrases | codes in capitals
 */
const PHRASE_TABLE = `
world | world's best ever | WR
olympic | | OR, PR
championship | | CR
continental | | AR, ER, EUR
national | | NR
track | | TR, FR
junior | | WJR, JWR, NJR, EJR, WU20R, NU20R, WYR
season_best | season's best, season's-best, season-best, seasons best, seasons bests, season best, seasonal best, season's bests, season bests, seasonal bests, best time of the season, fastest time of her season, fastest time of his season | SB
personal_best | personal best, personal bests, personal-best, personal-bests, personal-best time, personal-best score, lifetime-best, career-best, lifetime best, lifetime bests, career best, career bests, all-time best, personal best time, personal best score | PB, PBs
other | world lead, world leads, world leading time, world-leading time, world leading mark, world-leading mark, world best, world bests, world's best, european lead, national lead | WL, MR, WB, GR
`;

const SCOPES = byWords(readTable(SCOPE_TABLE));
const PHRASES = byWords(readTable(PHRASE_TABLE));
const CODES = new Map(
  readTable(PHRASE_TABLE).flatMap(([type = '', , codes]) =>
    entries(codes).map((code) => [code, type as RecordType] as const),
  ),
);

/** The type of a record from what stands before the word: "world junior" is junior. */
export function recordTypeOf(scope: string): RecordType | undefined {
  return SCOPES.get(fold(scope));
}

/** The type a whole phrase or a code in capitals names: "season's best", "PB". */
export function recordTypeOfPhrase(words: string): RecordType | undefined {
  return CODES.get(words) ?? PHRASES.get(fold(words));
}

/** Words that stand before "record". */
export function recordScopes(): string[] {
  return [...SCOPES.keys()];
}

/** Phrases that name a record without the word. */
export function recordPhrases(): string[] {
  return [...PHRASES.keys()];
}

/** Codes of records in results lists: WR, NR, PB. */
export function recordCodes(): string[] {
  return [...CODES.keys()];
}

function byWords(rows: readonly (readonly string[])[]): Map<string, RecordType> {
  return new Map(
    rows.flatMap(([type = '', words]) => entries(words).map((word) => [fold(word), type as RecordType] as const)),
  );
}
