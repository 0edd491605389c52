import type { Group } from '../../../frames/groups.ts';
import { namesRelation } from '../../../frames/heads.ts';
import { type Item, isMark, isMention, isWord } from '../../../frames/items.ts';
import { isFiniteVerb } from '../../../frames/opening.ts';
import type { Statement } from '../../../frames/statement.ts';
import { CONJUNCTIONS, DETERMINERS, PREPOSITIONS } from '../../../knowledge/function-words.ts';
import { TEAM_NOUNS } from '../../../knowledge/person-roles.ts';
import type { Range } from '../../../read/reading.ts';
import { nationOf, sameCompetitor } from '../../competitors.ts';
import type { Place } from '../draft/place.ts';

/** Whom a place is told of in a sentence without a name: who was spoken of before, or the team of that one. */
export function carriedTo(place: Place, carried: Group | null): Group | null {
  // "This win was not easy": one told of already, whoever's it was.
  if (/(?:^|\s)[Tt]h(?:at|is) $/.test(place.before)) return null;
  if (isOfFigure(place)) return null;
  if (isOfCrew(place)) return asTeam(carried);
  if (speaksOfPair(place.statement, carried)) return carried;
  if (hasUnknownSubject(place) || speaksOfOthers(place.statement, carried)) return null;
  if (speaksOfTeam(place)) return asTeam(carried);
  return isToldOfAnother(place) ? null : carried;
}

/** "A 15:20.00 was good enough for 14th", "(3:32.46 was worth silver)": nobody's time is told, however fast one had to be. */
const isOfFigure = ({ statement: { items }, mention }: Place): boolean => {
  const verb = items.findLastIndex((item) => item.end <= mention.start && isWord(item, 'was', 'is', 'were'));
  const figure = items[verb - 1];
  if (!isMention(figure) || (figure.mention.kind !== 'time' && figure.mention.kind !== 'score')) return false;
  const front = items[isWord(items[verb - 2], 'of') && isWord(items[verb - 3], 'time') ? verb - 4 : verb - 2];
  return front === undefined || isMark(front, '(') || isWord(front, 'a', 'an');
};

/** "The skater from Workum was fourth", "Her sister was fourth": somebody else is spoken of, though not known whom. */
const hasUnknownSubject = ({ statement: { items }, mention }: Place): boolean => {
  const [first, second] = items;
  const opening = isMention(first) ? first : second;
  // "Skaters receive 100 points for a victory."
  if (isWord(first) && /s$/.test(first.word) && first.sense === null && isWord(second) && second.sense !== null)
    return true;
  if (!isMention(opening)) return false;
  // "Her younger sister", "Falk's compatriots".
  if (items.slice(1, 4).some((item) => namesRelation(item) && item.end <= mention.start)) return true;
  return opening.mention.kind === 'description' && !opening.mention.value.plural && opening.end <= mention.start;
};

/** "The women's relay team came third". */
const speaksOfTeam = ({ statement: { items, verbs } }: Place): boolean =>
  items.some((item) => isWord(item) && TEAM_NOUNS.has(item.word) && item.end <= (verbs[0]?.start ?? 0));

/** "The duo finished second", "The sled came third", behind two who were told of. */
function speaksOfPair({ items: [opening], groups }: Statement, carried: Group | null): boolean {
  const [only, ...others] = carried?.members ?? [];
  const two = others.length === 1 || (others.length === 0 && only?.competitor.kind === 'pair');
  const isCrew =
    isMention(opening) &&
    opening.mention.kind === 'description' &&
    ['pair', 'team'].includes(opening.mention.value.role ?? '');
  return two && groups.length === 0 && isCrew;
}

/** "The women's eight took silver behind Canada", "and the men's quad was fourth": the crew of a nation that was spoken of before. */
function isOfCrew({ statement: { items }, verb, mention }: Place): boolean {
  if (!verb || verb.start > mention.start || !RANKED.test(verb.sense.family)) return false;
  const until = items.findLastIndex((item) => item.end <= verb.start && !(isWord(item) && TEAM_NOUNS.has(item.word)));
  const event = items[until];
  if (!isMention(event) || event.mention.kind !== 'event' || !event.mention.value.team) return false;
  const front = items[isWord(items[until - 1], 'the') ? until - 2 : until - 1];
  return front === undefined || front.type === 'mark' || isWord(front, 'and', 'while', 'but');
}

const RANKED = /^(?:finish|take|win)$/;

/** Told after an athlete: the team of that one's nation. */
function asTeam(carried: Group | null): Group | null {
  const [member] = carried?.members ?? [];
  if (!carried || !member) return null;
  const [code, ...others] = new Set(carried.members.map(({ competitor }) => nationOf(competitor)));
  if (!code || others.length > 0) return null;
  return { ...carried, members: [{ ...member, competitor: { kind: 'nation', code } }] };
}

/** "The last lap earned X the gold": somebody else is named than was spoken of before. */
const speaksOfOthers = ({ groups }: Statement, carried: Group | null): boolean =>
  groups.some(({ members }) =>
    members.some(({ competitor }) => !carried?.members.some((other) => sameCompetitor(other.competitor, competitor))),
  );

/** "with Boudat in third", "and Boudat second": a name that nobody of the release has, right in front of the place. */
export const isStrangers = ({ statement: { items }, mention }: Place, text: string): boolean => {
  const open = items.filter(({ depth, end }) => depth === 0 && end <= mention.start);
  const at = open.findLastIndex(
    (item) => !isWord(item, 'in', 'the', 'a', 'distant', 'close') && !isMark(item, '[', ']'),
  );
  const isName = (item: Item | undefined) =>
    isWord(item) && item.sense === null && /^\p{Lu}\p{Ll}/u.test(text.slice(item.start, item.end));
  const before = isName(open[at - 1]) ? at - 2 : at - 1;
  const [joint, last] = [open[before], open[before - 1]];
  return isName(open[at]) && (isWord(joint, 'with', 'and', 'while') || (isWord(joint, 'of') && isWord(last, 'ahead')));
};

/** "good for third place", "worth a medal": what the one spoken of did was enough for it. */
const GOOD_FOR = /\b(?:enough|good|sufficient|worth)\b/;

const isToldOfAnother = ({ statement, mention, before }: Place): boolean =>
  !GOOD_FOR.test(before) && hasOwnSubject(statement, mention);

/**
 * "The men's high jump produced a winner", "Third place required a photo", "Dahlgren won": the verb has a subject of its own,
 * whoever that is. Not "it was", "her time gave", "bronze in the end".
 */
export function hasOwnSubject({ items }: Statement, told: Range): boolean {
  const open = items.filter(({ depth }) => depth === 0);
  const at = open.findIndex(({ end }) => end > told.start);
  for (let until = open.length; until > 0; ) {
    const from = open.findLastIndex((item, index) => index < Math.min(until, at) && parts(item)) + 1;
    const verb = open.findIndex((_, index) => index >= from && index < until && isVerb(open, index));
    const subject = open.slice(from, verb < 0 ? from : verb);
    // "Third in her heat, the Canadian sat down": the place only describes the subject.
    const described = subject.some((item) => isMark(item, ',')) && verb > at;
    if (subject.length > 0) return !described && !subject.some(standsForOneBefore);
    until = from - 1;
  }
  return false;
}

/** A finite verb, of the table or by its "-ed". */
const isVerb = (items: readonly Item[], index: number): boolean => {
  const [before, item] = [items[index - 1], items[index]];
  const past = isWord(item) && item.sense === null && /\p{L}{2}ed$/u.test(item.word);
  return (
    isFiniteVerb(items, index) || (past && before !== undefined && !(isWord(before) && DETERMINERS.has(before.word)))
  );
};

const parts = (item: Item): boolean =>
  isMark(item, ';', ':', '–', '—', '-') ||
  (isWord(item) && CONJUNCTIONS.has(item.word) && !PREPOSITIONS.has(item.word));

/** "it", "that", "her 1:54.20", "the time of 1:54.20". */
const standsForOneBefore = (item: Item): boolean =>
  isMention(item)
    ? ['pronoun', 'time', 'score', 'record'].includes(item.mention.kind)
    : isWord(item, 'it', 'that', 'this', 'these', 'those', 'there', 'which', 'what');
