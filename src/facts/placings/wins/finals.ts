import type { Group } from '../../../frames/groups.ts';
import type { Item } from '../../../frames/items.ts';
import { clauseAt, focusAt, isMention, isWord, type Statement, type VerbItem } from '../../../frames/statement.ts';
import { overFigures } from '../../../language/figures.ts';
import type { Page } from '../../page.ts';
import { type PlacingDraft, placingsOf } from '../draft/placing.ts';
import { isDenied } from '../reported/reported.ts';

/** The race that a duel decides: gold and silver, or bronze and fourth. Null for earlier rounds. */
const BRONZE = /\b(?:bronze|third place|small final|final B|B final)\b/i;
const GOLD =
  /(?<!quarter-?)(?<!semi-?)(?<!quarter )(?<!semi )(?<!\b(?:reach|make|into|to|for|before|(?:place|spot|berth) in) (?:the |her |his |their |a )?(?:A )?)\b(?:finals?\b(?! [B-F]\b| lap| corner| straight| bend| metres| sprint| pair| round| day| race| time| (?:\d|hundred))|gold(?:-| )medal (?:race|final|match|ride))/i;
const RACE = /\b(?:race|final|match|ride|ride-off|run-off|contest|duel)\b/i;

/** Verbs of the table that are ahead of somebody on the way, or of somebody's hopes. */
const NOT_AT_THE_LINE: ReadonlySet<string> = new Set([
  'keep',
  'leave',
  'relegate',
  'deny',
  'better',
  'dethrone',
  'unseat',
]);

/** "beat", "edged out", "saw off": at the line. */
export const isBeating = (statement: Statement, verb: VerbItem): boolean =>
  (verb.sense.family === 'beat' || verb.sense.verb === 'pass') &&
  !NOT_AT_THE_LINE.has(verb.sense.verb) &&
  !isDenied(statement, verb.start);

/** Verbs of going by somebody, who may come back: what the one behind had in the end is told elsewhere. */
const PASSING: ReadonlySet<string> = new Set(['haul in', 'overtake', 'pass', 'reel in']);

const isPassing = ({ sense }: VerbItem): boolean => PASSING.has(sense.verb) || sense.verb.endsWith(' past');

/** "beat X in the final": first and second; "beat X in the bronze final", "won bronze against X": third and fourth. */
export function readFinals(page: Page, statement: Statement): PlacingDraft[] {
  return statement.verbs.flatMap((verb) => {
    if (!isBeating(statement, verb) || isPassing(verb)) return [];
    const [winners, losers] = sidesOf(statement, verb);
    const fought = losers && battleBehind(page.reading.text.slice(losers.end, statement.sentence.end));
    const best = winners && losers && winners !== losers ? (fought ?? bestOf(page, statement, verb)) : null;
    if (best === null || !winners || !losers) return [];
    const told = (rank: number) => ({ statement, at: verb, rule: 'placings/beat-in-final', rank });
    return [...placingsOf(page, told(best), winners), ...placingsOf(page, told(best + 1), losers)];
  });
}

const BATTLE = overFigures(
  /^(?: \([^()]*\))?(?: by [^,;.]{1,24})? in (?:the|a|an) (?:[\p{Ll}-]+ ){0,2}(?:battle|fight|race|ride|sprint|tussle|dash|scrap|duel) (?:to the line )?for (?:the )?(?:(?<first>gold|victory|win|first)|(?<second>silver|second)|(?<third>bronze|third)|(?<fourth>fourth))(?: medal| place)?(?![\p{L}-]| (?:spot|(?:in|on)(?! the (?:(?:wo)?men|mixed|\d))) )/u,
);

/** "beat X in the battle for silver": the place that was fought for. */
function battleBehind(behind: string): number | null {
  const { first, second, third, fourth } = BATTLE.exec(behind)?.groups ?? {};
  if (first) return 1;
  if (second) return 2;
  return third ? 3 : fourth ? 4 : null;
}

/** "won the ride for bronze", "took the bronze final": third; "won the gold medal ride against X": first, and X second. */
export function readWonBronze(page: Page, statement: Statement): PlacingDraft[] {
  const { items } = statement;
  const { text } = page.reading;
  return statement.verbs.flatMap((verb) => {
    const from = items.indexOf(verb) + 1;
    const race = items[isWord(items[from], 'the', 'their') ? from + 1 : from];
    const won = /^(?:win|take)$/.test(verb.sense.family) && !isDenied(statement, verb.start);
    if (!won || !isMention(race) || race.mention.kind !== 'round') return [];
    const medal = /\b(?:(gold)|bronze|third)\b/i.exec(text.slice(race.start, race.end));
    if (!medal) return [];
    const gold = medal[1] !== undefined;
    const group = focusAt(statement, verb.start);
    const told = (rank: number) => ({ statement, at: race, rule: `placings/won-medal-race`, rank });
    const loser = gold ? statement.groups.find(({ start }) => start >= race.end) : undefined;
    const beaten =
      loser && /^ (?:against|over|from) (?:the |\p{Lu}\p{L}+['’]s )?$/u.test(text.slice(race.end, loser.start));
    return [
      ...(group ? placingsOf(page, told(gold ? 1 : 3), group) : []),
      ...(beaten ? placingsOf(page, told(2), loser) : []),
    ];
  });
}

/** "beat X 2-0 in the semi-final and Y in the final": who was beaten last was second. */
export function readBeatenInFinal(page: Page, statement: Statement): PlacingDraft[] {
  const { text } = page.reading;
  const { groups, sentence } = statement;
  return groups.flatMap((group, index) => {
    const before = groups[index - 1];
    const joined =
      before &&
      EARLIER_ROUND.test(text.slice(before.end, group.start)) &&
      LAST_ROUND.test(text.slice(group.end, sentence.end));
    const verb = joined ? statement.verbs.findLast(({ end }) => end <= before.start) : undefined;
    if (!verb || !isBeating(statement, verb) || sidesOf(statement, verb)[1] !== before) return [];
    const winners = focusAt(statement, verb.start);
    const told = (rank: number) => ({ statement, at: group, rule: 'placings/beat-in-final', rank });
    return winners ? [...placingsOf(page, told(1), winners), ...placingsOf(page, told(2), group)] : [];
  });
}

const SCORE = '(?: \\d ?[-–] ?\\d|,? in (?:two|three|straight) (?:heats|races|rides))?';
const EARLIER_ROUND = new RegExp(
  `^(?: \\([^)]*\\))*${SCORE} in the (?:quarter|semi)-?finals? and (?:then )?(?:\\p{Lu}[\\p{L}-]+['’]s )?$`,
  'u',
);
const LAST_ROUND = new RegExp(
  `^(?: \\([^)]*\\))*${SCORE} in the (?:gold[- ]medal )?(?:final|race|ride)\\b(?! lap)`,
  'u',
);

/** Who beats and who is beaten: turned around in the passive; nulls where the verb has no object of its own. */
export function sidesOf(statement: Statement, verb: VerbItem): [Group | null, Group | null] {
  const object = statement.groups.find((group) => group.start >= verb.end) ?? null;
  const subject = focusAt(statement, verb.start);
  if (!object || object.start - verb.end > 40) return [null, null];
  // "beat a field including X": the field was beaten, wherever X came.
  const among = (item: Item) =>
    item.start >= verb.end && item.end <= object.start && isWord(item, 'including', 'like', 'such');
  if (statement.items.some(among)) return [null, null];
  if (object.role === 'agent') return [object, subject];
  const direct =
    object.preposition === null ||
    object.preposition === verb.sense.words.at(-1) ||
    isWord(statement.items[object.first - 2], ...CHALLENGES);
  return object.role === 'object' && direct ? [subject, object] : [null, null];
}

/** "held off a strong challenge from X": X is who was held off. */
const CHALLENGES = ['attack', 'challenge', 'charge', 'finish', 'push', 'sprint', 'surge'];

/** Rank of the winner of the race that the clause, or what opens the sentence, names: 1 in a final, 3 in a race for bronze. */
function bestOf(page: Page, statement: Statement, verb: VerbItem): number | null {
  const { sentence, verbs } = statement;
  const clause = clauseAt(statement, verb.start);
  const opened = !verbs.some(({ end }) => end <= clause.start);
  const { text } = page.reading;
  const semicolon = text.lastIndexOf(';', clause.start);
  const parted =
    semicolon > sentence.start && !verbs.some(({ start, end }) => start > semicolon && end <= clause.start);
  const words = text.slice(opened ? sentence.start : parted ? semicolon : clause.start, clause.end);
  if (BRONZE.test(words)) return RACE.test(words) ? 3 : null;
  return GOLD.test(words) ? 1 : null;
}

/** "a win over X in the final": first and second. */
export function readWinsOver(page: Page, statement: Statement): PlacingDraft[] {
  const { text } = page.reading;
  return statement.groups.flatMap((group) => {
    const before = text.slice(statement.sentence.start, group.start);
    const after = text.slice(group.end, statement.sentence.end);
    const won = WON_OVER.exec(before);
    if (!won || !IN_FINAL.test(after)) return [];
    const told = (rank: number) => ({ statement, at: group, rule: 'placings/win-over-in-final', rank });
    const winner = focusAt(statement, statement.sentence.start + won.index);
    return [...(winner ? placingsOf(page, told(1), winner) : []), ...placingsOf(page, told(2), group)];
  });
}

const WON_OVER = overFigures(/\b(?:wins?|victor(?:y|ies)|triumphs?) (?:over|against) [^.;]*$/i);
const IN_FINAL = /^(?: \([^)]*\))* in the (?:gold[- ]medal )?final\b(?! lap| corner| straight| metres)/i;

/** "lost the final to X", "lost the title to X by 0.01": second and first. */
export function readLosses(page: Page, statement: Statement): PlacingDraft[] {
  const { text } = page.reading;
  return statement.verbs.flatMap((verb) => {
    if (verb.sense.verb !== 'lose' || isDenied(statement, verb.start)) return [];
    const winners = statement.groups.find((group) => group.start >= verb.end) ?? null;
    const losers = focusAt(statement, verb.start);
    if (winners?.preposition !== 'to' || !losers || winners === losers) return [];
    const close = BY_SO_MUCH.test(text.slice(winners.end, statement.sentence.end));
    const event =
      close &&
      statement.items.some(
        (item) =>
          isMention(item) && item.mention.kind === 'event' && item.start > verb.start && item.end < winners.start,
      );
    if (!event && !(close ? LOST_TITLE : LOST_FINAL).test(text.slice(verb.end, winners.start))) return [];
    const told = (rank: number) => ({ statement, at: verb, rule: 'placings/lost-to', rank });
    return [...placingsOf(page, told(1), winners), ...placingsOf(page, told(2), losers)];
  });
}

const LOST_FINAL = overFigures(
  /^ (?:out )?(?:on |in )?(?:[\p{L}'’-]+ ){0,3}(?<!semi-?)(?<!quarter-?)(?:finals?|gold(?: medal)?)(?: [\p{L}\d'’-]+){0,3} to /u,
);
const LOST_TITLE = overFigures(
  /^ (?:out )?(?:on |in )?(?:[\p{L}'’-]+ ){0,4}(?<!semi-?)(?<!quarter-?)(?:finals?|gold(?: medal)?|titles?|crown|race)(?: [\p{L}\d'’-]+){0,3} to /u,
);
const BY_SO_MUCH = /^(?: \([^)]*\))* by (?:[\p{L}-]+ ){0,3}?[\d]/u;

/** "won the bronze medal against X": X was fourth. */
export function readAgainst(page: Page, statement: Statement, own: readonly PlacingDraft[]): PlacingDraft[] {
  return statement.groups.flatMap((group) => {
    const clause = clauseAt(statement, group.start);
    const won = own.find(
      ({ rank, current, evidence: [at] }) =>
        current && rank < 4 && at && at.start >= clause.start && at.end <= group.start && group.start - at.end < 40,
    );
    if (group.preposition !== 'against' || !won) return [];
    const told = { statement, at: group, rule: 'placings/won-against', rank: won.rank + 1 };
    return placingsOf(page, told, group).map((draft) => ({
      ...draft,
      certainty: 'inferred' as const,
      because: [won],
      event: won.event,
    }));
  });
}
