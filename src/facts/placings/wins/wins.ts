import { isRace } from '../../../discourse/races.ts';
import type { Group } from '../../../frames/groups.ts';
import { type Item, isMark } from '../../../frames/items.ts';
import { clauseAt, focusAt, isMention, isWord, type Statement, type VerbItem } from '../../../frames/statement.ts';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  IRREGULAR_PAST,
  PREPOSITIONS,
  RELATIVES,
} from '../../../knowledge/function-words.ts';
import { overFigures } from '../../../language/figures.ts';
import { ofKind } from '../../../mentions/mention.ts';
import { lastUntil } from '../../../read/ranges.ts';
import { hasTitleBeside } from '../../overall.ts';
import type { Page } from '../../page.ts';
import { isCombined } from '../draft/overall.ts';
import { type PlacingDraft, placingsOf } from '../draft/placing.ts';
import { hasOwnSubject } from '../ranks/carried.ts';
import { isDenied } from '../reported/reported.ts';

/** What else a winner wins, one word for the race; adjectives, owners and the competition may stand in front. */
const WINS_THE_RACE =
  /^ (?:(?:the|a|his|her|their|its|that|another|this|first|second|third|fourth|fifth|opening|last|final|whole|ever|World|world|national|Olympic|Cup|Grand|Prix|Tour|European|career|maiden|straight|successive|consecutive|\p{L}+th) ){0,6}(?:race|final|distance|competition|contest|tournament|event|title|crown|championship(?=[.,;]|$| (?:in|by|with|on|over|and|at|for|after|ahead|from)\b)|day|one|thing|it)\b(?! to | for (?:the )?(?:bronze|silver|(?:second|third|fourth|fifth)(?! (?:time|day|week|year|season)))| in the [BC]| B\b)/u;
/** "took the final in 1:54": but "took the race to Falk". */
const TAKES_THE_FINAL =
  /^ (?:the (?:[AB] )?(?:final|race|spoils|honou?rs)|(?:the )?(?:line|top) honou?rs)\b(?! (?:to|out|lead|by the)\b| B\b|-)/;
/** A win told by how, with no object. */
const WINS_BARE =
  /^(?:[,.;:]|(?: \([^)]{1,20}\))?$| [-–—] | \d[\d.:]*(?: seconds?| points?| metres?| lengths?|s)? (?:ahead|clear|in front) of\b| (?:victorious(?:ly)?|and|but|while|as|after|despite|thanks|in|by|ahead|with|again|twice|from|here|at home|comfortably|easily|narrowly|convincingly|outright|on|over|today|yesterday|earlier|for the|to|going away|last (?:year|season|week)|twelve months|a year)\b|$)/;
/** A win that is no win of the event: a pair, a heat, the lower division. */
const LESSER =
  /^ ?(?:podiums?\b|points?\b|quotas?\b|spots?\b|Cup\b|World Cup(?! (?:(?:in|at) \p{Lu}|(?:on )?\p{Lu}\p{Ll}+day|(?:(?!(?:and|at|by|for|in|on|with) )[\p{L}-]+ ){0,3}(?:race|final|event|competition)\b))|B[- ](?:division|group|final)|to the|heats?|pair|qualif\w+|repechages?|quarter|semi)/iu;
const LOWER_ROUND = /^(?:heat|quarterfinal|semifinal|qualifying|repechage|preliminary|first round|group)/;
const LOWER_DIVISION = /\b(?:B[- ](?:division|group|final)|(?:division|group|final) B)\b/i;

/** Verbs of taking whose object, an event, is won: one completes or repeats an event without winning it. */
const NOT_WINNING: ReadonlySet<string> = new Set([
  ...['celebrate', 'complete', 'come away with', 'earn', 'gain', 'get', 'hold on to', 'receive', 'repeat', 'share'],
  'round out',
]);

/** "won the 500m", "took the 5000m", "won in 2:53.36", "the 200m went to X": rank 1 without a word for it. */
export function readWins(page: Page, statement: Statement, carried: Group | null): PlacingDraft[] {
  return statement.verbs.flatMap((verb) => {
    if (isDenied(statement, verb.start) || placeFollows(page, statement, verb)) return [];
    const rule = verb.sense.family === 'goTo' ? 'placings/event-went-to' : 'placings/win-event';
    const group = rule === 'placings/win-event' ? winner(page, statement, verb, carried) : wentTo(statement, verb);
    const overall = topsRanking(page, statement, verb);
    const won = group ? placingsOf(page, { statement, at: verb, rule, rank: 1, overall }, group) : [];
    if (group === carried && won.length > MOST_WINNERS) return [];
    // The round told of before is left where an event is won by name.
    const named = takesEvent(page, statement, verb) || isTaken(statement, verb);
    return won.filter(({ round }) => round === null || !LOWER_ROUND.test(round) || named);
  });
}

/** More than a pair that are no team, told of in the sentence before, do not win together. */
const MOST_WINNERS = 2;

/** "A last jump of 17.76m gave X the triple jump", "brought X the 1500m in 1:54": who was given the event. */
export function readGiven(page: Page, statement: Statement): PlacingDraft[] {
  const { text } = page.reading;
  return statement.groups.flatMap((group) => {
    const given = GIVES.test(text.slice(statement.sentence.start, group.start)) && !isDenied(statement, group.start);
    const event = ofKind(page.mentions, 'event').find(({ start }) => start > group.end);
    if (!given || !event?.value.name || event.end > statement.sentence.end || group.possessive) return [];
    const between = TO_EVENT.test(text.slice(group.end, event.start));
    if (!between || !ENDS_THERE.test(text.slice(event.end, statement.sentence.end))) return [];
    return placingsOf(page, { statement, at: group, rule: 'placings/given-event', rank: 1, near: event }, group);
  });
}

const GIVES = /\b(?:gave|gives|giving|earned|earning|brought|bringing|handed) (?:[\p{L}’'-]+ ){0,3}$/u;
const TO_EVENT = /^(?: \([^)]*\))* (?:the |a |another )$/;
const ENDS_THERE = /^(?:[.,;]|$| (?:in|with|by|ahead|from|on|and|while)\b)/;

/** "the 200m went to X", "the second race went to X": with no subject but the event. */
function wentTo(statement: Statement, verb: VerbItem): Group | null {
  const clause = clauseAt(statement, verb.start);
  const inFront = (range: { start: number; end: number }) => range.start >= clause.start && range.end <= verb.start;
  const led = statement.items.some(
    (item, index) =>
      (isWord(item, 'race') || (isMention(item) && ['event', 'round'].includes(item.mention.kind))) &&
      inFront(item) &&
      !statement.items.slice(Math.max(0, index - 2), index).some((before) => isWord(before, 'in', 'of', 'for', 'over')),
  );
  const hasVerb = (group: Group) => statement.verbs.some(({ start, end }) => start >= group.end && end <= verb.start);
  const subject = statement.groups.some((group) => group.role === 'subject' && inFront(group) && !hasVerb(group));
  return led && !subject ? (statement.groups.find((group) => group.start >= verb.end) ?? null) : null;
}

function winner(page: Page, statement: Statement, verb: VerbItem, carried: Group | null): Group | null {
  const { family } = verb.sense;
  const { text } = page.reading;
  const after = text.slice(verb.end, statement.sentence.end);
  const bare =
    family === 'win' && (WINS_THE_RACE.test(after) || (verb.sense.verb !== 'defend' && WINS_BARE.test(after)));
  const wins =
    bare ||
    ((family === 'win' || family === 'take') &&
      !NOT_WINNING.has(verb.sense.verb) &&
      (takesEvent(page, statement, verb) || takesRaceOfSeries(page, statement, verb) || isTaken(statement, verb))) ||
    (verb.sense.family === 'take' && /^(?:take|claim)$/.test(verb.sense.verb) && TAKES_THE_FINAL.test(after));
  const clause = clauseAt(statement, verb.start);
  if (!(wins || topsPodium(page, statement, verb)) || LOWER_DIVISION.test(text.slice(clause.start, clause.end)))
    return null;
  if (/^(?:dominate|rule)$/.test(verb.sense.verb) && isPerfect(statement, verb)) return null;
  if (NOT_THE_RACE.test(text.slice(clause.start - 40 < 0 ? 0 : clause.start - 40, verb.start))) return null;
  if (isParticiple(statement, verb)) return placeLeads(statement, verb) ? null : agentOf(statement, verb);
  return agentOf(statement, verb) ?? focusAt(statement, verb.start) ?? goesOnWith(statement, verb, carried);
}

/** "In the last lap won the 500m": whoever was spoken of before, unless the verb has a subject that nobody knows. */
const goesOnWith = (statement: Statement, verb: VerbItem, carried: Group | null): Group | null =>
  hasOwnSubject(statement, verb) ? null : carried;

/** "was won in 9.96 by X", "a race won by X": the agent behind a passive, figures between them. */
function agentOf(statement: Statement, verb: VerbItem): Group | null {
  const group = statement.groups.find((each) => each.start >= verb.end);
  if (group?.role !== 'agent') return null;
  const between = statement.items.filter((item) => item.start >= verb.end && item.end <= group.start);
  return between.every((item) => (isWord(item) ? item.sense === null : item.type === 'mention')) ? group : null;
}

/** "the colour he had already won": what was won stands in front; "the first time for a German to win": whoever that was. */
const NOT_THE_RACE =
  /\b(?:colou?rs?|medals?|titles?|ones?|all|everything|what|prizes?) (?:that )?(?:he|she|they|\p{Lu}[\p{L}’'-]+) (?:(?:had|have|has|already|also) )*$|\bfor (?:an?|any|anyone|anybody)(?: [\p{L}-]+){0,3} to $/u;

/** "he has dominated the 500m since": many races. */
const isPerfect = ({ items }: Statement, verb: VerbItem): boolean =>
  isWord(items[items.indexOf(verb) - 1], 'has', 'have', 'had');

/** "the 500m was won", "was eventually won": the subject is what is won. */
function isParticiple({ items }: Statement, verb: VerbItem): boolean {
  const at = items.indexOf(verb) - 1;
  const adverb = items[at];
  const before = isWord(adverb) && /ly$/.test(adverb.word) ? items[at - 1] : adverb;
  return isWord(before, 'was', 'were', 'been', 'being', 'is', 'are') && /(?:ed|en|on|ne)$/.test(verb.word);
}

/** "The 1500m was taken by X": the event is the subject, and somebody did it. */
function isTaken(statement: Statement, verb: VerbItem): boolean {
  if (!isParticiple(statement, verb) || agentOf(statement, verb) === null) return false;
  const { start } = clauseAt(statement, verb.start);
  const before = statement.items.filter((item) => item.start >= start && item.end <= verb.start && item.depth === 0);
  return (
    before.every((item) => !isMention(item) || ['event', 'round', 'date', 'competition'].includes(item.mention.kind)) &&
    before.some((item) => isMention(item) && item.mention.kind === 'event' && item.mention.value.name !== null) &&
    !before.some((item) => isWord(item, ...NOT_THE_EVENT) || isLowerRound(item))
  );
}

const isLowerRound = (item: Item): boolean =>
  isMention(item) && item.mention.kind === 'round' && LOWER_ROUND.test(item.mention.value.round);

/** What is taken in an event, when it is not the event. */
const NOT_THE_EVENT = ['lead', 'start', 'record', 'time', 'heat', 'lap', 'laps', 'sprints', 'qualifying'];

/** Adjectives, owners and the name of the series may stand between the verb and the event it wins. */
function takesEvent(page: Page, { items }: Pick<Statement, 'items'>, verb: VerbItem): boolean {
  const from = items.indexOf(verb) + 1;
  const index = items.findIndex(
    (item, at) => at >= from && isMention(item) && (item.mention.kind === 'event' || isRace(item.mention)),
  );
  const event = items[index];
  if (!event || !isMention(event) || index - from > 8 || !items.slice(from, index).every(describesEvent)) return false;
  // "swept the medley events": each of them.
  if (verb.sense.verb === 'sweep' && SEVERAL.test(page.reading.text.slice(event.end, event.end + 14))) return false;
  // "had won all seven doubles races": many.
  if (items.slice(from, index).some((item) => isWord(item, 'all', 'every', 'each'))) return false;
  const next = items[index + 1];
  const lower = isMention(next) && next.mention.kind === 'round' && LOWER_ROUND.test(next.mention.value.round);
  return !lower && !LESSER.test(page.reading.text.slice(event.end, event.end + 24).trimStart());
}

/** "won the women's skeleton World Cup race", "took his first Continental Cup event": one race of a series, by no other name. */
function takesRaceOfSeries(page: Page, { items }: Statement, verb: VerbItem): boolean {
  const from = items.indexOf(verb) + 1;
  const series = items.findIndex((item, at) => at >= from && isMention(item) && item.mention.kind === 'competition');
  if (series < 0 || series - from > 6 || !items.slice(from, series).every(describesEvent)) return false;
  const counted = items.slice(from, series).some((item) => isWord(item) && /^\d+$/.test(item.word));
  const next = items.slice(series + 1, series + 4);
  const noun = next.findIndex((item) => isWord(item, 'race', 'event', 'competition', 'contest', 'meet'));
  const named = noun >= 0 && next.slice(0, noun).every(describesEvent);
  return !counted && (named || isMeeting(page, items[series] as Item));
}

/** "won the luge World Cup in Sigulda": the one of that town, of a series that says more than "World Cup". */
function isMeeting(page: Page, { start, end }: Item): boolean {
  const { text } = page.reading;
  return (
    /\p{L} (?:Continental|European|World) Cup$/u.test(text.slice(start, end)) &&
    /^ (?:in|at) \p{Lu}/u.test(text.slice(end, end + 8))
  );
}

const SEVERAL = /^ (?:events|races|titles|distances|competitions)\b/;

function describesEvent(item: Item): boolean {
  if (item.type === 'mention')
    return (
      ['competition', 'date', 'nation', 'round'].includes(item.mention.kind) ||
      (item.mention.kind === 'pronoun' && item.mention.value.possessive)
    );
  if (item.type !== 'word') return false;
  const steers = [PREPOSITIONS, CONJUNCTIONS, AUXILIARIES, RELATIVES].some((words) => words.has(item.word));
  return !steers && (item.sense === null || /ing$/.test(item.word));
}

/** "topped the podium", "tops an all-Dutch podium in the 1500m", "topped the men's 1000m". */
function topsPodium(page: Page, statement: Statement, verb: VerbItem): boolean {
  if (verb.sense.verb !== 'top') return false;
  const after = page.reading.text.slice(verb.end, statement.sentence.end);
  return (
    /^ (?:(?:the |an? )?(?:all-\p{L}+ |\p{Lu}\p{L}+ )?podium|the (?:\p{L}+ )?field)\b/u.test(after) ||
    topsRanking(page, statement, verb) ||
    takesEvent(page, statement, verb)
  );
}

/** "topped the overall ranking with 89 points": a championship of short track, or one over several distances, at its end. */
const topsRanking = (page: Page, { sentence }: Statement, { sense, end }: VerbItem): boolean =>
  sense.verb === 'top' &&
  (hasTitleBeside(page) || isCombined(page)) &&
  FINAL_RANKING.test(page.reading.text.slice(end, sentence.end));

const FINAL_RANKING =
  /^ the (?:final )?(?:overall|final) (?:classification|rankings?|standings)\b(?! (?:after|with \w+ (?:distances|races)))/;

/** "the silver medal was won by X". */
function placeLeads(statement: Statement, verb: VerbItem): boolean {
  const { start } = clauseAt(statement, verb.start);
  return statement.items.some(
    (item) => isMention(item) && item.mention.kind === 'place' && item.start >= start && item.end <= verb.start,
  );
}

/** "won the 500m after last week's bronze": another race's place; "won ahead of third-placed Falk": another's. */
const FOLLOWING = /\b(?:after|following) (?:last|his|her|their|\p{Lu}\p{L}+['’]s)\b|\b(?:ahead|clear|in front) of /u;

/** A medal, rank or title behind the verb is read as a place of its own. */
function placeFollows(page: Page, statement: Statement, verb: VerbItem): boolean {
  const clause = clauseAt(statement, verb.start);
  const next = statement.verbs.find((other) => other.start >= verb.end);
  const parted = statement.items.find(
    (item, index) => item.start >= verb.end && (isMark(item, ';') || opensAbsolute(statement.items, index)),
  );
  const end = Math.min(clause.end, next?.start ?? clause.end, parted?.start ?? clause.end);
  return statement.items.some(
    (item) =>
      isMention(item) &&
      item.mention.kind === 'place' &&
      item.start >= verb.end &&
      item.end <= end &&
      item.start - verb.end < 60 &&
      !FOLLOWING.test(page.reading.text.slice(verb.end, item.start)) &&
      !isOfNextEvent(page, statement, verb, item) &&
      !isOfNextVerb(page, statement, verb, item) &&
      !isTitlesOf(page, item),
  );
}

/** "winning the 500m in 42.10 and victory in the relay": joined on behind an event that is won, with an event of its own. */
function isOfNextEvent(page: Page, { items }: Statement, verb: VerbItem, place: Item): boolean {
  if (!takesEvent(page, { items }, verb)) return false;
  const events = items.filter((item) => isMention(item) && item.mention.kind === 'event');
  const [won, next] = [
    events.find(({ start, end }) => start >= verb.end && end <= place.start),
    events.find(({ start }) => start >= place.end),
  ];
  const { text } = page.reading;
  return (
    won !== undefined &&
    next !== undefined &&
    JOINED_ON.test(text.slice(won.end, place.start)) &&
    IN_ITS_EVENT.test(text.slice(place.end, next.start))
  );
}

/** "won the 1000m in 1:13.31 and climbed from fifth to third": told of what came of it, by another verb. */
function isOfNextVerb(page: Page, { items }: Statement, verb: VerbItem, place: Item): boolean {
  if (!takesEvent(page, { items }, verb)) return false;
  const next = JOINED_VERB.exec(page.reading.text.slice(verb.end, place.start))?.groups?.verb ?? '';
  return /ed$/.test(next) || IRREGULAR_PAST.has(next);
}

const JOINED_VERB = overFigures(
  /^[^,;]* (?:and|but) (?:\p{L}+ly |also |still |then |thereby |thus )?(?<verb>\p{Ll}+) /u,
);
const JOINED_ON = /(?:,| and|,? as well as|,? plus) (?:(?:a|an|another|the|his|her|their) )?(?:\p{L}+ )?$/u;
const IN_ITS_EVENT = /^(?: medals?| place)? (?:in|over|at) (?:the |an? )?$/;

/** "won the 1500m with Boudat in third": from here on somebody else is told of, whoever that is. */
const opensAbsolute = (items: readonly Item[], index: number): boolean => {
  const next = items[index + 1];
  return (
    isWord(items[index], 'with') && isWord(next) && !DETERMINERS.has(next.word) && isWord(items[index + 2], 'in', 'a')
  );
};

/** "the 1000m and 1500m titles": several, whose events stand in front of them. */
const isTitlesOf = (page: Page, { start, end }: Item): boolean =>
  page.reading.text.slice(start, end) === 'titles' &&
  lastUntil(ofKind(page.mentions, 'event'), start - 1)?.end === start - 1;
