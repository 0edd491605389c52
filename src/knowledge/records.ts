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
world | world, world's, outright world, global, wr, women-only world, women-only, sea-level world, world points
olympic | olympic, games, olympic games, olympic winter games, winter olympic
olympic | paralympic, paralympic games
championship | championship, championships, championships', world championship, world championships, european championship, european championships, world allround championships, world single distances, tournament
continental | european, asian, african, oceania, oceanian, south american, north american, pan american, pan-american, area, continental, americas, nacac, concacaf
national | national, country, country's
track | track, rink, ice rink, ice, arena, oval, lake, velodrome, pool, ice track, venue, hall, facility, stadium
personal_best | personal
other | masters, race, course, meeting, meet, world cup, world tour, grand prix, diamond league, nations cup, commonwealth, commonwealth games, asian games, pan american games, european games, state, ncaa, collegiate, college, club, school, event, series, festival, competition, hill, start, push, all-comers', all-comers, regional, sea-level, sea level, lowland, low-land, lowland world, low-land world
`;

/** What narrows a record to an age, whosever it is: "world under-20", "junior world", "U23 European". */
const AGES = entries(
  'junior, under-20, under-18, under-23, under-16, under 20, under 18, under 23, u20, u18, u23, u16, w14, w15, w16, w17, w18, w19, m14, m15, m16, m17, m18, m19, youth, cadet, neo-senior, age-group, age group, age',
);
/** What narrows it to a kind of venue: whose it is stays. */
/** Records of veterans are of classes of their own, whatever else they are of. */
const VETERANS = entries(
  'm35, m40, m45, m50, m55, m60, m65, m70, m75, m80, m85, m90, w35, w40, w45, w50, w55, w60, w65, w70, w75, w80, w85, w90, over-35, over-40, over-45, over-50, over-55, over-60, veteran, veterans',
);
const VENUES = entries(
  'senior, open, indoor, outdoor, short course, short-course, short track, long course, long-course',
);

/**
 * Whole phrases and the codes of results lists.
 * Columns: type | phrases | codes in capitals
 */
const PHRASE_TABLE = `
world | world mark, world marks, global mark, world standard, world's best ever, world best, world bests, world's best, world best score, world best scores, world best time, world best times, world's best time, best world time, best world mark | WR, WRs
olympic | olympic mark, games mark, olympic best, olympic best time, olympic best score, paralympic mark, paralympic best, paralympic best time, games best, games best time | OR, PR
championship | championship mark, championships mark, championship best, championships best | CR
continental | area mark, european mark, asian mark, african mark, european best, european bests, asian best, african best, continental best | AR, ER, EUR
national | national best, national bests, national best time, national mark | NR, NRs
track | track best, track bests, track mark, track marks, rink best, rink mark | TR, FR
junior | | WJR, JWR, NJR, EJR, WU20R, NU20R, WYR
season_best | season's best, season's-best, season-best, seasons best, seasons bests, season best, seasonal best, season's bests, season bests, seasonal bests, best time of the season, best of the season, best of the winter, best of the year | SB, SBs
personal_best | personal best, personal bests, personal-best, personal-bests, personal-best time, personal-best score, lifetime-best, career-best, lifetime best, lifetime bests, career best, career bests, all-time best, personal best time, personal best score | PB, PBs
other | world lead, world leads, world-lead, world-leads, world lead time, world-lead time, course best, meeting best, world leading time, world-leading time, world leading mark, world-leading mark, world-leading performance, world-leading throw, world-leading jump, world-leading run, world-leading effort, european lead, national lead, meeting mark, world cup best, world cup bests, world cup best time, world tour best, course best time, meeting best time, nordic best, nordic record, club best | WL, EL, MR, WB, GR
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
  if (VETERANS.some((age) => contains(words, age))) return 'other';
  if (AGES.some((age) => contains(words, age))) return 'junior';
  const owner = VENUES.reduce((rest, venue) => ` ${rest} `.replace(` ${venue} `, ' ').trim(), words);
  return owner === '' ? 'other' : SCOPES.get(owner);
}

const contains = (words: string, part: string): boolean => ` ${words} `.includes(` ${part} `);

/** The type a whole phrase or a code in capitals names: "season's best", "PB". */
export function recordTypeOfPhrase(words: string): RecordType | undefined {
  return CODES.get(words) ?? PHRASES.get(fold(words));
}

/** Words for one and the same record, and the codes that stand for them. */
const ALIKE: Readonly<Record<string, string>> = {
  meet: 'meeting',
  mr: 'meeting',
  wl: 'world lead',
  'world leading': 'world lead',
  wjr: 'world junior',
  jwr: 'world junior',
  'junior world': 'world junior',
  njr: 'national junior',
  ejr: 'european junior',
};

/**
 * Whose record words tell of, in one form for all ways of saying it: "meeting" of "meet record" and "MR". Records of the
 * types that hold several kinds ("other", "junior") are one only where this is alike.
 */
export function recordKind(words: string): string {
  const plain = fold(words)
    .replace(/[-\u00a0]/g, ' ')
    .replace(/ \([a-z]+\)/, '')
    .replace(/ (?:records?|marks?|times?|bests?|scores?)\b/g, '')
    .replace(/\bleads\b/, 'lead')
    .trim();
  return ALIKE[plain] ?? plain;
}

/** Words that stand before "record", alone or with one another: "world", "junior", "indoor". */
export function recordScopes(): string[] {
  return [...SCOPES.keys(), ...AGES, ...VETERANS, ...VENUES];
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
