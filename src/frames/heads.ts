import { AUXILIARIES, CONJUNCTIONS, PREPOSITIONS, RELATIVES } from '../knowledge/function-words.ts';
import {
  COMPETITOR_NOUNS,
  FELLOW_NOUNS,
  KIN_NOUNS,
  RIVAL_NOUNS,
  STAFF_NOUNS,
  TEAM_NOUNS,
} from '../knowledge/person-roles.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Range } from '../read/reading.ts';
import type { Competitor } from '../resolve/entities.ts';
import { homeUntil, sideUntil } from './homes.ts';
import { type Item, isMark, isMention, isWord } from './items.ts';
import { jointBetween } from './joints.ts';

/** Somebody named at one place, with what stands in brackets right behind the name. */
export interface Member extends Range {
  readonly competitor: Competitor;
  readonly mention: Mention;
  readonly brackets: readonly Item[];
}

/** Whom a mention stands for; undefined for mentions that name nobody. */
export type WhoIs = (mention: Mention) => Competitor | undefined;

/** A member, with its place among the items of its sentence. */
export interface Head extends Member {
  readonly index: number;
  /** Index of the last item of the head's brackets. */
  readonly lastIndex: number;
}

/** Everyone named in a sentence, in order; a nation or owner that only describes the next name is left out. */
export function findHeads(text: string, items: readonly Item[], whoIs: WhoIs): Head[] {
  const heads: Head[] = [];
  items.forEach((item, index) => {
    if (item.type !== 'mention' || isModifier(text, items, index)) return;
    const competitor = whoIs(item.mention);
    if (!competitor) return;
    const lastIndex = describedUntil(text, items, bracketEnd(items, teamUntil(items, index) ?? index));
    const inside = (each: Item) =>
      each.type !== 'mark' && (each.depth > item.depth || each.type === 'mention' || isSide(each));
    const brackets = items.slice(index + 1, lastIndex + 1).filter(inside);
    heads.push({ competitor, mention: item.mention, start: item.start, end: item.end, brackets, index, lastIndex });
  });
  return joinPairs(items, heads);
}

/** "for the women" behind a name says what it would in brackets. */
const isSide = (item: Item): boolean => isWord(item, 'ladies', 'men', 'women');

/** "Solheim/Berg (NOR)": two athletes with a stroke between them are one competitor. */
function joinPairs(items: readonly Item[], heads: readonly Head[]): Head[] {
  const joined: Head[] = [];
  for (let index = 0; index < heads.length; ) {
    let run = 1;
    while (hasStroke(items, heads[index + run - 1], heads[index + run])) run += 1;
    const [one, other] = heads.slice(index, index + run) as [Head, Head];
    const pair = run === 2 && !isListed(items, heads[index - 1], joined.at(-1), one, other) ? pairOf(one, other) : null;
    joined.push(...(pair ? [pair] : heads.slice(index, index + run)));
    index += run;
  }
  return joined;
}

/** "A, B & C": one of three, where the one in front is no pair. */
const isListed = (
  items: readonly Item[],
  before: Head | undefined,
  joined: Head | undefined,
  one: Head,
  other: Head,
): boolean =>
  before !== undefined &&
  joined?.competitor.kind !== 'pair' &&
  isWord(items.slice(one.lastIndex + 1, other.index).at(-1), '&') &&
  jointBetween(items, before.lastIndex, one.index) === ',';

const hasStroke = (items: readonly Item[], one: Head | undefined, other: Head | undefined): boolean =>
  one !== undefined && other !== undefined && jointBetween(items, one.lastIndex, other.index) === '/';

function pairOf(one: Head, other: Head): Head | null {
  if (one.competitor.kind !== 'athlete' || other.competitor.kind !== 'athlete') return null;
  const members = [one.competitor.person, other.competitor.person];
  return { ...other, start: one.start, index: one.index, competitor: { kind: 'pair', members } };
}

/** A nation beside a name ("Norway's Warholm", "Kipchoge of Kenya", "(NED)", "Dutch skater") only describes it. */
function isModifier(text: string, items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (item?.type !== 'mention') return true;
  const { mention } = item;
  if (mention.kind === 'pronoun') {
    if (/sel(?:f|ves)$/i.test(text.slice(item.start, item.end))) return true;
    return mention.value.possessive && !opensWithTime(items, index);
  }
  if (mention.kind === 'person')
    return (
      isPossessive(text, mention) &&
      (ownsAName(items, index) || ownsSomebody(items, index) || ownsAnApposition(items, index))
    );
  if (mention.kind === 'description') return isTitleOf(items, index) || isApposed(items, index);
  return mention.kind === 'nation' && isOfAName(text, items, index, mention);
}

/** A nation that only tells whose or where a name or team is. */
function isOfAName(text: string, items: readonly Item[], index: number, mention: Mention<'nation'>): boolean {
  const { form } = mention.value;
  if (form === 'adjective') return teamUntil(items, index) === null;
  if (form === 'person' && isApposed(items, isWord(items[index - 1], 'the') ? index - 1 : index)) return true;
  if (form === 'code' || isInBrackets(items, index)) return true;
  if (/^-(?:based|born|raised|trained)(?!\p{L})/u.test(text.slice(mention.end, mention.end + 9))) return true;
  const next = items[index + 1];
  if (next?.type === 'mention' && next.mention.kind === 'person' && next.start - mention.end < 4) return true;
  if (OF_TITLE.test(text.slice(mention.end, mention.end + 60)) || tellsOfOne(items, index)) return true;
  if (isPossessive(text, mention) && ownsAName(items, index)) return true;
  return nameBeforeOf(items, index) !== null || isPlace(text, items, index);
}

/** "Andreas Graf (Austria)": as a code would be. */
const isInBrackets = (items: readonly Item[], index: number): boolean => {
  const name = items[index - 2];
  const closed = isMark(items[index - 1], '(') && (isMark(items[index + 1], ')') || isMark(items[index + 1], ','));
  return closed && isMention(name) && name.mention.kind === 'person';
};

/** "the 2031 U.S. pairs champions": whose title it is. */
const OF_TITLE =
  /^ (?:(?:national|overall|senior|junior|pairs?|ice dance|singles|indoor|short track|relay) ){0,3}(?:champions?|medall?ists?|(?:record|title)[- ]holders?)\b/i;

/** "the two-time champion from Norway", "the skier from Norway": where somebody is from who is no nation. */
const tellsOfOne = (items: readonly Item[], index: number): boolean => {
  const noun = items[index - 2];
  const isOne = isMention(noun)
    ? noun.mention.kind === 'description' && !noun.mention.value.plural
    : isWord(noun) && COMPETITOR_NOUNS.has(noun.word);
  return isWord(items[index - 1], 'from') && isOne;
};

/** "Her 1:53.20 was enough": the time stands for whoever ran it. */
function opensWithTime(items: readonly Item[], index: number): boolean {
  const [before, next, verb] = [items[index - 1], items[index + 1], items[index + 2]];
  const opens = before === undefined || before.type === 'mark' || isWord(before, 'and', 'but');
  const figure = isMention(next) && (next.mention.kind === 'time' || next.mention.kind === 'score');
  return opens && figure && isWord(verb) && (verb.sense !== null || AUXILIARIES.has(verb.word));
}

/** Index of the last word for the team that a nation is named with: "the faltering Dutch squad", "the British women's eight". */
function teamUntil(items: readonly Item[], index: number): number | null {
  const [item, noun, next] = items.slice(index, index + 3);
  if (item?.type !== 'mention' || item.mention.kind !== 'nation') return null;
  if (isMention(noun) && noun.mention.kind === 'event')
    return noun.mention.value.team ? crewUntil(items, index + 1) : null;
  return isWord(noun) && TEAM_NOUNS.has(noun.word) && !(isWord(next) && OF_TEAM.test(next.word)) ? index + 1 : null;
}

/** "women's eight", "team pursuit quartet": whoever starts in an event; no "women's eight coach", "relay gold", "relay in Oslo". */
function crewUntil(items: readonly Item[], event: number): number | null {
  const [noun, behind] = items.slice(event + 1, event + 3);
  const named = isWord(noun) && TEAM_NOUNS.has(noun.word);
  const next = named ? behind : noun;
  const acts = isWord(next) && (next.sense !== null || ACTS.test(next.word) || (named && next.word === 'of'));
  return acts || isMark(next, ',') || isMark(next, '(') ? event + (named ? 1 : 0) : null;
}

/** What a crew does, in verbs that no table has. */
const ACTS = /^(?:\p{Ll}{2,}ed|came|did|fell|got|had|has|have|held|kept|led|sat|stood|swam|took|was|were|went|won)$/u;

const OF_TEAM = /^(?:coach|captain|leader|manager|doctor|member|mate|skater|pursuit|sprint|relay|event)$/;

/** "the Norwegian skater Solheim": a description with the name right behind it. */
function isTitleOf(items: readonly Item[], index: number): boolean {
  const [title, name] = items.slice(index, index + 2);
  return title !== undefined && isMention(name) && name.mention.kind === 'person' && name.start - title.end === 1;
}

/** "Lind, the world champion of 2030 and 2031, was", "Lind, the American who won in 2030,": a description behind a name is no one else. */
function isApposed(items: readonly Item[], index: number): boolean {
  const comma = items[index - 1];
  const name = items.slice(0, index - 1).findLast((item) => item.depth === 0 && item.type !== 'mark');
  const end = items.findIndex((item, at) => at > index && (isMark(item, ',') || isWord(item, ...RELATIVES)));
  if (!isMark(comma, ',') || !isMention(name) || name.mention.kind !== 'person') return false;
  const inside = items.slice(index + 1, end < 0 ? undefined : end);
  const ofSomebody = isRelation(items[index]) && isWord(inside[0], 'of', 'to');
  return !inside.some(
    (item) =>
      (isWord(item) && item.sense !== null) || (isMention(item) && item.mention.kind === 'person' && !ofSomebody),
  );
}

/** "the sister", "the training partner": somebody's. */
const isRelation = (item: Item | undefined): boolean => {
  const role = isMention(item) && item.mention.kind === 'description' ? item.mention.value.role : null;
  const noun = role?.split(' ').at(-1) ?? '';
  return RELATIONS.some((nouns) => nouns.has(noun));
};

/** "Galama's coach Hedwig Snoek", "Italy's 21-year-old Marco Belli": the name that follows is the one meant. */
function ownsAName(items: readonly Item[], index: number): boolean {
  const behind = items.slice(index + 1, index + 8);
  const person = behind.findIndex((item) => isMention(item) && item.mention.kind === 'person');
  return (
    person >= 0 &&
    behind.slice(0, person).every((item) => isWord(item) && item.sense === null && !PREPOSITIONS.has(item.word))
  );
}

/** "Ruiz (ESP), Falk's cousin, was": whose cousin she is stands between commas behind her name. */
function ownsAnApposition(items: readonly Item[], index: number): boolean {
  const comma = items[index - 1];
  const name = items.slice(0, index - 1).findLast((item) => item.depth === 0 && item.type !== 'mark');
  if (!isMark(comma, ',') || !isMention(name) || name.mention.kind !== 'person') return false;
  const end = items.findIndex((item, at) => at > index && item.type === 'mark' && item.depth === 0);
  const plain = items.slice(index + 1, end < 0 ? undefined : end).every((item) => isWord(item) && item.sense === null);
  return plain && namesRelation(items[index + 1]);
}

/** "Falk's compatriots finished", "Lind's former coach said": others than the one named. */
export const ownsSomebody = (items: readonly Item[], index: number): boolean => {
  const noun = items[index + 1];
  const adjective = isWord(noun) && noun.sense === null && !PREPOSITIONS.has(noun.word);
  return namesRelation(noun) || (adjective && namesRelation(items[index + 2]));
};

/** "compatriots", "sister", "coach", "rival": who is somebody's. */
export const namesRelation = (item: Item | undefined): boolean =>
  isWord(item) && RELATIONS.some((nouns) => nouns.has(item.word));

const RELATIONS = [KIN_NOUNS, FELLOW_NOUNS, RIVAL_NOUNS, STAFF_NOUNS];

/** Index of the name that "of Kenya" or "from the United States" describes; null where the nation is on its own. */
function nameBeforeOf(items: readonly Item[], index: number): number | null {
  const article = isWord(items[index - 1], 'the') ? 1 : 0;
  const [link, name] = [items[index - 1 - article], items[index - 2 - article]];
  const attaches = isWord(link, 'of') || isWord(link, 'from');
  return attaches && name?.type === 'mention' && name.mention.kind === 'person' ? index - 2 - article : null;
}

/** "in London, United Kingdom", "in Germany": where it was, not who. */
function isPlace(text: string, items: readonly Item[], index: number): boolean {
  const [before, two] = [items[index - 1], items[index - 2]];
  if (isWord(before, 'in') || (isWord(before, 'the') && isWord(two, 'in'))) return true;
  if (!isMark(before, ',') || two?.type !== 'word' || CONJUNCTIONS.has(two.word)) return false;
  return /^\p{Lu}/u.test(text.slice(two.start, two.end));
}

/** Index of the last item of the brackets that follow an item: "X (NED) (47.19)"; the index itself without any. */
function bracketEnd(items: readonly Item[], index: number): number {
  const depth = items[index]?.depth ?? 0;
  let last = index;
  while (isMark(items[last + 1], '(')) {
    let end = last + 2;
    while (end < items.length && (items[end]?.depth ?? 0) > depth) end += 1;
    if (!isMark(items[end], ')')) break;
    last = end;
  }
  return last;
}

/**
 * The end of "of Kenya", "from the United States", "of Moose Jaw, Sask.," behind a name, so that a "who", brackets or an "and"
 * after it still mean the name.
 */
function describedUntil(text: string, items: readonly Item[], last: number): number {
  for (const index of [last + 2, last + 3]) {
    const item = items[index];
    if (item?.type === 'mention' && item.mention.kind === 'nation' && nameBeforeOf(items, index) !== null)
      return bracketEnd(items, index);
  }
  return sideUntil(items, bracketEnd(items, homeUntil(text, items, last)));
}

/** The name itself carries the possessive, inside or right behind the mention. */
export function isPossessive(text: string, mention: Range): boolean {
  return (
    /^['’]s?(?![\p{L}\p{N}])/u.test(text.slice(mention.end, mention.end + 3)) ||
    /['’]s$/u.test(text.slice(mention.start, mention.end))
  );
}
