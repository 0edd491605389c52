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
world | world, world's, outright world, global, wr, women-only world, women-only, sea-level world
olympic | olympic, games, olympic games, olympic winter games, winter olympic
olympic | paralympic, paralympic games
championship | championship, championships, championships', world championship, world championships, european championship, european championships, world allround championships, world single distances, tournament
continental | european, asian, african, oceania, oceanian, south american, north american, pan american, pan-american, area, continental, americas, nacac, concacaf
national | national, country, country's
track | track, rink, ice rink, arena, oval, lake, velodrome, pool, ice track
personal_best | personal
other | masters, course, meeting, meet, world cup, world tour, stadium, grand prix, diamond league, nations cup, commonwealth, commonwealth games, asian games, pan american games, european games, state, ncaa, collegiate, college, club, school, event, series, festival, competition, hill, start, push, all-comers', all-comers, regional, sea-level, sea level, lowland, low-land, lowland world, low-land world, outdoor
`;

/** What narrows a record to an age, whosever it is: "world under-20", "junior world", "U23 European". */
const AGES = entries(
  'junior, under-20, under-18, under-23, under-16, under 20, under 18, under 23, u20, u18, u23, u16, youth, neo-senior, age-group, age group',
);
/** What narrows it to a kind of venue: whose it is stays. */
const VENUES = entries('senior, open, indoor, short course, short-course, short track, long course, long-course');

/**
 * Whole phrases and the codes of results lists.
 * Columns: type | phrases | codes in capitals
 */
const PHRASE_TABLE = `
world | world mark, global mark, world's best ever, world best, world bests, world's best, world best time, world best times, world's best time | WR
olympic | olympic mark, games mark, olympic best, olympic best time | OR, PR
championship | championship mark, championships mark, championship best, championships best | CR
continental | area mark, european mark, asian mark, african mark | AR, ER, EUR
national | national best, national bests, national best time, national mark | NR
track | | TR, FR
junior | | WJR, JWR, NJR, EJR, WU20R, NU20R, WYR
season_best | season's best, season's-best, season-best, seasons best, seasons bests, season best, seasonal best, season's bests, season bests, seasonal bests, best time of the season | SB
personal_best | personal best, personal bests, personal-best, personal-bests, personal-best time, personal-best score, lifetime-best, career-best, lifetime best, lifetime bests, career best, career bests, all-time best, personal best time, personal best score | PB, PBs
other | world lead, world leads, world leading time, world-leading time, world leading mark, world-leading mark, european lead, national lead, european best, meeting mark, nordic best, nordic record, club best | WL, MR, WB, GR
`;

const SCOPES = byWords(readTable(SCOPE_TABLE));
const PHRASES = byWords(readTable(PHRASE_TABLE));
const CODES = new Map(
  readTable(PHRASE_TABLE).flatMap(([type = '', , codes]) =>
    entries(codes).map((code) => [code, type as RecordType] as const),
  ),
);

/** The type of a record from what stands before the word: "world junior" is junior, "European indoor" the continent's. */
export function recordTypeOf(scope: string): RecordType | undefined {
  const words = fold(scope);
  const known = SCOPES.get(words);
  if (known) return known;
  if (AGES.some((age) => contains(words, age))) return 'junior';
  const owner = VENUES.reduce((rest, venue) => ` ${rest} `.replace(` ${venue} `, ' ').trim(), words);
  return owner === '' ? 'other' : SCOPES.get(owner);
}

const contains = (words: string, part: string): boolean => ` ${words} `.includes(` ${part} `);

/** The type a whole phrase or a code in capitals names: "season's best", "PB". */
export function recordTypeOfPhrase(words: string): RecordType | undefined {
  return CODES.get(words) ?? PHRASES.get(fold(words));
}

/** Words that stand before "record", alone or with one another: "world", "junior", "indoor". */
export function recordScopes(): string[] {
  return [...SCOPES.keys(), ...AGES, ...VENUES];
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
