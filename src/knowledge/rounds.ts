import { entries, readTable } from './table.ts';
import { fold } from './words.ts';

/**
 * Rounds and parts of an event that have names of their own.
 *
 * Sources: ISU special regulations (short track, figure skating), World Athletics technical rules, UCI track
 * regulations, World Rowing rules of racing.
 *
 * Columns: canonical | phrasings
 */
const ROUND_TABLE = `
final | gold medal race, gold-medal race, gold-medal-race, gold medal final, gold-medal final, gold final, big final, final a, finals a, a-final, a-finals, grand final, medal race, race for gold, medal races, ride for gold, match for gold, gold medal match, gold-medal match, gold medal ride, gold-medal ride, gold medal ride-off, ride-off for gold
final B | final b, finals b, b final, b finals, b-final, b-finals, small final, bronze medal race, bronze-medal race, bronze medal final, bronze-medal final, bronze final, minor final, bronze match, bronze medal match, bronze-medal match, match for bronze, bronze ride, bronze medal ride, bronze-medal ride, bronze medal ride-off, ride-off for bronze, race for bronze, race for the bronze, ride for bronze, battle for bronze, race for third place, race for third
final C | final c, c final, c finals, c-final, c-finals
semifinal | semifinal, semi-final, semi final, semifinals, semi-finals, semi finals, semis, semifinal heat, semifinal heats, semi-final heat, semi-final heats
quarterfinal | quarterfinal, quarter-final, quarter final, quarterfinals, quarter-finals, quarter finals, quarterfinal heat, quarterfinal heats, quarter-final heat, quarter-final heats
heat | heats
repechage | repechage, repechages, repêchage, repêchages
preliminary | preliminary round, preliminary rounds, preliminaries, prelims, preliminary heat, preliminary heats
qualifying | qualifying round, qualifying rounds, qualification round, qualification rounds, qualifying heat, qualifying heats, qualifying race, qualifying run, qualifying session, qualification heat, qualification run, flying 200m, flying 200 metres, flying 200, 200m time trial
Short Program | short program, short programme
Free Skating | free skating, free skate, free program, free programme, long program, long programme
Rhythm Dance | rhythm dance
Free Dance | free dance
Original Dance | original dance
Compulsory Dance | compulsory dance, compulsory dances
first round | first round, opening round, round one, round 1
second round | second round, round two, round 2
third round | third round, round three, round 3
`;

const ROUNDS: ReadonlyMap<string, string> = new Map(
  readTable(ROUND_TABLE).flatMap(([round = '', phrasings]) => entries(phrasings).map((words) => [fold(words), round])),
);

/** Parts of an event that only figure skating has. Source: ISU special regulations. */
export const FIGURE_SKATING_ROUNDS: ReadonlySet<string> = new Set([
  'Compulsory Dance',
  'Free Dance',
  'Free Skating',
  'Original Dance',
  'Rhythm Dance',
  'Short Program',
]);

/** Parts that only ice dance has: where one is named, so is the event. Source: ISU special regulations. */
const DANCES: ReadonlySet<string> = new Set(['Compulsory Dance', 'Free Dance', 'Original Dance', 'Rhythm Dance']);

/** The event that a part of it names by itself: "Rhythm Dance" is of Ice Dance. */
export const eventOfRound = (round: string): string | null => (DANCES.has(round) ? 'Ice Dance' : null);

/** Canonical round of words that name one: "the Semis" is "semifinal". */
export function roundOf(words: string): string | undefined {
  return ROUNDS.get(fold(words));
}

/** All phrasings of rounds, in lower case. */
export function roundPhrasings(): string[] {
  return [...ROUNDS.keys()];
}

/** All canonical rounds of the table. */
export function roundNames(): string[] {
  return [...new Set(ROUNDS.values())];
}

/** Words for rounds before a final, as part of a pattern: what is told of one of them is no place of the race. */
export const BEFORE_THE_FINAL = 'semi(?:-?finals?)?|quarter(?:-?finals?)?|heats?|qualif\\p{L}*';
