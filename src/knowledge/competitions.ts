import { SPORTS, sportWords } from './sports.ts';
import { entries, readTable } from './table.ts';
import { fold } from './words.ts';

/**
 * Series and kinds of competition: the nouns that head a competition's name.
 *
 * Sources: competition calendars of the federations in the table of sports, IOC, IPC, FISU and Commonwealth Games
 * Federation.
 *
 * Columns: head | bare: alone with an article it points at the competition at hand
 */
const HEAD_TABLE = `
Challenge Tour |
Challenger Series |
Champions League |
Championship |
Championship Series |
Championships | bare
Continental Cup |
Continental Tour |
Cup |
Diamond League |
Europa Cup |
European Cup |
Grand Final |
Grand Prix |
Grand Slam |
Nationals |
Nations Cup |
Olympic Trials |
Super Series |
Swim Series |
Tour de Ski |
Trials |
World Cup | bare
World Series |
World Tour | bare
Worlds |
`;

/**
 * What stands in front of a head besides sports and federations. "Cup" and "Trials" alone are common nouns: they need
 * one of these, or a sport, before them.
 */
const QUALIFIERS = `World, European, Asian, African, Oceania, South American, North American, Pan American, Four Continents,
  Commonwealth, Nordic, National, Continental, Central American, Caribbean, US, U.S., NCAA, Junior, Youth, Senior, Masters,
  U20, U23, Under-20, Under-23, Neo-Senior, Indoor, Outdoor, Short Course, Long Course, Single Distances, Single Distance,
  Sprint, Allround, All-Round, All-Around, Winter, Summer, Para, Track, Road, Race Walking, Cross Country, Half Marathon,
  Olympic Qualifying, Long Track, Team, Inter-State, Interstate, Pro, Wanda`;

/** Multi-sport games. Columns: name as written | other words */
const GAMES_TABLE = `
African Games | All-Africa Games
Asian Games | Asian Winter Games, Winter Asian Games
Commonwealth Games |
Deaflympics | Winter Deaflympics
European Games |
Mediterranean Games |
Olympic Games | Olympics, Summer Olympics, Summer Olympic Games, Olympic Summer Games, Games of the Olympiad
Olympic Winter Games | Winter Olympics, Winter Olympic Games, Winter Games
Pan American Games | Pan Am Games
Paralympic Games | Paralympics, Summer Paralympics
Paralympic Winter Games | Winter Paralympics, Winter Paralympic Games
Universiade | World University Games, Winter World University Games, Winter Universiade, FISU World University Games, FISU Games
World Games |
Youth Olympic Games | Youth Olympics, Winter Youth Olympic Games, Youth Olympic Winter Games, Winter Youth Olympics
`;

/** Lower case: what in front of "Relays", "Mile", "Games", "Meeting" makes them races, other Games, or no sport. */
export const NO_MEETINGS: ReadonlySet<string> = new Set(
  (
    'annual board captains closing committee congress council dual elite executive exhibition final first general grand highland individual junior ' +
    'ladies last male medley men mixed next olympic paralympic press road second summer team third video winter women world youth'
  ).split(' '),
);

/**
 * Competitions with a proper name. Sources: ISU Grand Prix and Challenger Series, World Athletics Continental Tour, FIS
 * (tours within the World Cups of ski jumping and Nordic combined).
 */
const PROPER_NAMES = `Skate Canada International, Skate Canada, Skate America, NHK Trophy, Cup of China, Rostelecom Cup,
  Grand Prix de France, Internationaux de France, MK John Wilson Trophy, Grand Prix of Espoo, Finlandia Trophy,
  Nebelhorn Trophy, Lombardia Trophy, Golden Spin of Zagreb, Tallinn Trophy, Warsaw Cup, Bislett Games, Weltklasse Zürich,
  Prefontaine Classic, Memorial Van Damme, Golden Gala, Golden Spike, Four Hills Tournament, Four Hills tournament, Four-Hills Tournament, Four-Hills tournament, Raw Air, Nordic Combined Triple,
  Nordic Combined TRIPLE, Holmenkollen Ski Festival,
  Royal Henley Regatta, Henley Royal Regatta, Six Days of Ghent`;

const HEADS = readTable(HEAD_TABLE).map(([name = '', bare]) => ({
  name,
  bare: bare === 'bare',
}));
const GAMES = readTable(GAMES_TABLE).flatMap(([name = '', others]) => [name, ...entries(others)]);
const FEDERATIONS = SPORTS.flatMap((sport) => sport.federations);
/** In the spelling of the tables, by lower case: "fis" is FIS, "cross-country" is Cross-Country. */
const SPELLINGS: ReadonlyMap<string, string> = new Map(
  [...sportWords().map(capitalize), ...entries(QUALIFIERS), ...FEDERATIONS, ...HEADS.map((head) => head.name), ...GAMES]
    .flatMap((phrase) => phrase.split(' '))
    .map((word) => [fold(word), word]),
);

export const competitionHeads = (): string[] => HEADS.map((head) => head.name);
export const gamesNames = (): string[] => GAMES;
export const properNames = (): string[] => entries(PROPER_NAMES);

/** Single words that may stand in front of a head, in lower case: "world", "speed", "isu". */
export function qualifierWords(): string[] {
  const wordsOf = (phrases: readonly string[]) => phrases.flatMap((phrase) => fold(phrase).split(' '));
  const sports = wordsOf(sportWords()).filter((word) => !/^and$|(?:er|ist|ete)$/.test(word));
  // "four World Cups" are no continents.
  const others = wordsOf([...entries(QUALIFIERS), ...FEDERATIONS]).filter((word) => word !== 'four');
  return [...new Set([...sports, ...others, 'four continents'])];
}

/** Words for kinds of championships that one sport has. Source: ISU, lists of championships. */
const KINDS_OF_SPORT: readonly (readonly [words: RegExp, sport: string])[] = [
  [/\bsingle distances?\b/i, 'speed skating'],
  [/\b(?:world|european) (?:[\p{L}.]+ ){0,2}all-?round\b/iu, 'speed skating'],
];

/** The sport that a competition's kind tells: the "World Championships Single Distances" are speed skating's. */
export const sportOfKind = (competition: string): string | null =>
  KINDS_OF_SPORT.find(([words]) => words.test(competition))?.[1] ?? null;

/** Whether a head alone, with an article, points at the competition at hand: "the World Cup". */
export function isBareHead(words: string): boolean {
  return HEADS.some((head) => head.bare && fold(head.name) === fold(words));
}

/** Words in lower case, or a name all in capitals, as the tables spell them: "ISU WORLD CUP" → ISU World Cup. */
export function spellCompetition(name: string): string {
  const capitals = name === name.toUpperCase();
  const spelled = (word: string) =>
    capitals || word === word.toLowerCase() ? (SPELLINGS.get(fold(word)) ?? word) : word;
  return name.split(' ').map(spelled).join(' ');
}

function capitalize(words: string): string {
  return words.replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase());
}
