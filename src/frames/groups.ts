import { AUXILIARIES, CONJUNCTIONS, PREPOSITIONS, RELATIVES } from '../knowledge/function-words.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Range } from '../read/reading.ts';
import type { Competitor } from '../resolve/entities.ts';
import type { Item } from './items.ts';

/** Somebody named at one place, with what stands in brackets right behind the name. */
export interface Member extends Range {
  readonly competitor: Competitor;
  readonly mention: Mention;
  readonly brackets: readonly Item[];
}

/**
 * Competitors named in one breath ("A, B and C"), and the part they play in their clause: the subject, the object of a
 * verb or preposition, or the agent of a passive.
 */
export interface Group extends Range {
  readonly members: readonly Member[];
  readonly role: 'subject' | 'object' | 'agent';
  /** The preposition in front, if any. */
  readonly preposition: string | null;
  /** "Hamersma's", "the Irishman's". */
  readonly possessive: boolean;
  /** Indexes of the first and last item of the group. */
  readonly first: number;
  readonly last: number;
}

/** Whom a mention stands for; undefined for mentions that name nobody. */
export type WhoIs = (mention: Mention) => Competitor | undefined;

/** The groups of a sentence, in order. */
export function findGroups(text: string, items: readonly Item[], whoIs: WhoIs): Group[] {
  const heads = findHeads(text, items, whoIs);
  const groups: Group[] = [];
  for (let index = 0; index < heads.length; ) {
    const run = coordination(items, heads, index);
    const first = run[0] as Head;
    const last = run[run.length - 1] as Head;
    const boundary = boundaryBefore(items, first.index);
    groups.push({
      members: run,
      start: first.start,
      end: last.end,
      first: first.index,
      last: last.lastIndex,
      possessive: isPossessive(text, last.mention),
      ...roleOf(items, boundary, first.index, last.lastIndex),
    });
    index += run.length;
  }
  return groups;
}

interface Head extends Member {
  readonly index: number;
  /** Index of the last item of the head's brackets. */
  readonly lastIndex: number;
}

function findHeads(text: string, items: readonly Item[], whoIs: WhoIs): Head[] {
  const heads: Head[] = [];
  items.forEach((item, index) => {
    if (item.type !== 'mention' || isModifier(text, items, index)) return;
    const competitor = whoIs(item.mention);
    if (!competitor) return;
    const lastIndex = describedUntil(items, bracketEnd(items, index));
    const brackets = items.slice(index + 1, lastIndex + 1).filter((each) => each.type !== 'mark');
    heads.push({ competitor, mention: item.mention, start: item.start, end: item.end, brackets, index, lastIndex });
  });
  return joinPairs(items, heads);
}

/** "Solheim/Berg (NOR)": two athletes with a stroke between them are one competitor. */
function joinPairs(items: readonly Item[], heads: readonly Head[]): Head[] {
  const joined: Head[] = [];
  for (let index = 0; index < heads.length; ) {
    let run = 1;
    while (hasStroke(items, heads[index + run - 1], heads[index + run])) run += 1;
    const [one, other] = heads.slice(index, index + run) as [Head, Head];
    const pair = run === 2 ? pairOf(one, other) : null;
    joined.push(...(pair ? [pair] : heads.slice(index, index + run)));
    index += run;
  }
  return joined;
}

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
  if (mention.kind === 'pronoun')
    return mention.value.possessive || /sel(?:f|ves)$/i.test(text.slice(item.start, item.end));
  if (mention.kind === 'person') return isPossessive(text, mention) && ownsAName(items, index);
  if (mention.kind !== 'nation') return false;
  if (mention.value.form === 'adjective' || mention.value.form === 'code') return true;
  const next = items[index + 1];
  if (next?.type === 'mention' && next.mention.kind === 'person' && next.start - item.end < 4) return true;
  return nameBeforeOf(items, index) !== null || isPlace(text, items, index);
}

/** "Galama's coach Hedwig Snoek": the name that follows is the one meant. */
function ownsAName(items: readonly Item[], index: number): boolean {
  const [one, two, three] = items.slice(index + 1, index + 4);
  const isPerson = (item: Item | undefined) => item?.type === 'mention' && item.mention.kind === 'person';
  const noun = (item: Item | undefined) => item?.type === 'word' && item.sense === null && !PREPOSITIONS.has(item.word);
  return isPerson(one) || (noun(one) && (isPerson(two) || (noun(two) && isPerson(three))));
}

/** Index of the name that "of Kenya" or "from the United States" describes; null where the nation is on its own. */
function nameBeforeOf(items: readonly Item[], index: number): number | null {
  const article = isWordOf(items[index - 1], 'the') ? 1 : 0;
  const [link, name] = [items[index - 1 - article], items[index - 2 - article]];
  const attaches = isWordOf(link, 'of') || isWordOf(link, 'from');
  return attaches && name?.type === 'mention' && name.mention.kind === 'person' ? index - 2 - article : null;
}

const isWordOf = (item: Item | undefined, word: string): boolean => item?.type === 'word' && item.word === word;

/** "in London, United Kingdom", "in Germany": where it was, not who. */
function isPlace(text: string, items: readonly Item[], index: number): boolean {
  const [before, two] = [items[index - 1], items[index - 2]];
  if (isWordOf(before, 'in') || (isWordOf(before, 'the') && isWordOf(two, 'in'))) return true;
  return isMark(before, ',') && two?.type === 'word' && /^\p{Lu}/u.test(text.slice(two.start, two.end));
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

/** The end of "of Kenya", "from the United States" behind a name, so that a "who" after it still means the name. */
function describedUntil(items: readonly Item[], last: number): number {
  for (const index of [last + 2, last + 3]) {
    const item = items[index];
    if (item?.type === 'mention' && item.mention.kind === 'nation' && nameBeforeOf(items, index) !== null)
      return bracketEnd(items, index);
  }
  return last;
}

/** "A and B", "A, B and C", "A/B": as many heads as one breath joins. A comma alone joins only before a later "and". */
function coordination(items: readonly Item[], heads: readonly Head[], from: number): Head[] {
  const run = [heads[from] as Head];
  let sure = 1;
  for (let index = from + 1; index < heads.length; index += 1) {
    const previous = heads[index - 1] as Head;
    const head = heads[index] as Head;
    const joint = jointBetween(items, previous.lastIndex, head.index);
    if (joint === null || head.mention.kind === 'pronoun' || previous.mention.kind === 'pronoun') break;
    if (joint.startsWith(',') && opensSentence(items, (run[0] as Head).index)) break;
    if (joint === ', and' && run.length < 2) break;
    run.push(head);
    if (joint !== ',') sure = run.length;
    if (joint === 'and' || joint === ', and') break;
  }
  return run.slice(0, sure);
}

/** "Behind X, Y and Z finished": a comma ends the phrase that a preposition opens the sentence with. */
function opensSentence(items: readonly Item[], first: number): boolean {
  const boundary = boundaryBefore(items, first);
  const item = items[boundary];
  return boundary === 0 && item?.type === 'word' && PREPOSITIONS.has(item.word) && !['with', 'for'].includes(item.word);
}

/** What joins two heads when nothing else than describing words stands between them. */
function jointBetween(items: readonly Item[], last: number, next: number): ',' | 'and' | ', and' | '/' | null {
  const between = items.slice(last + 1, next).filter((item) => !describes(item));
  const words = between.map((item) => (item.type === 'word' ? item.word : item.type === 'mark' ? item.mark : '?'));
  const joint = words.join(' ');
  if (joint === ',' || joint === '/') return joint;
  if (joint === 'and' || joint === '&' || joint === 'plus') return 'and';
  return joint === ', and' ? ', and' : null;
}

/** Articles, nationalities and titles in front of a name: they neither join nor part. */
function describes(item: Item): boolean {
  if (item.type === 'mention') return item.mention.kind === 'nation';
  return (
    item.type === 'word' &&
    ['the', 'evergreen', 'compatriot', 'compatriots', 'teammate', 'team-mate'].includes(item.word)
  );
}

const isMark = (item: Item | undefined, mark: string): boolean => item?.type === 'mark' && item.mark === mark;

/** Index of the function word, mark, verb or other competitor that stands before a group; -1 at the sentence's start. */
function boundaryBefore(items: readonly Item[], first: number): number {
  const depth = items[first]?.depth ?? 0;
  for (let index = first - 1; index >= 0; index -= 1) {
    const item = items[index] as Item;
    if (item.depth > depth || isMark(item, ')') || (isMark(item, '(') && index < first - 1)) continue;
    if (isBoundary(item)) return index;
  }
  return -1;
}

function isBoundary(item: Item): boolean {
  if (item.type === 'mark' || item.type === 'speech') return true;
  if (item.type === 'mention')
    return ['person', 'pronoun', 'time', 'score', 'place', 'event'].includes(item.mention.kind);
  const { word } = item;
  return (
    item.sense !== null ||
    PREPOSITIONS.has(word) ||
    CONJUNCTIONS.has(word) ||
    RELATIVES.has(word) ||
    AUXILIARIES.has(word)
  );
}

function roleOf(
  items: readonly Item[],
  boundary: number,
  first: number,
  last: number,
): Pick<Group, 'role' | 'preposition'> {
  const item = items[boundary];
  const none = { preposition: null } as const;
  if (!item || item.type === 'mark' || item.type === 'speech') return { role: 'subject', ...none };
  if (item.type === 'mention') {
    const opens = !NAMES_SOMEBODY.has(item.mention.kind) && !verbIn(items, boundary);
    return { role: opens || startsPredicate(items, last + 1) ? 'subject' : 'object', ...none };
  }
  const { word } = item;
  if (word === 'with' && startsAbsolute(items, last + 1)) return { role: 'subject', preposition: 'with' };
  if (word === 'for' && boundary === 0) return { role: 'subject', preposition: 'for' };
  if (word === 'by') return { role: 'agent', preposition: 'by' };
  const before = startsPredicate(items, last + 1) && (CONJUNCTIONS.has(word) || opensAdverbial(items, boundary, first));
  if (PREPOSITIONS.has(word) && !before) return { role: 'object', preposition: word };
  if (before) return { role: 'subject', ...none };
  if (CONJUNCTIONS.has(word) || RELATIVES.has(word)) return { role: 'subject', ...none };
  if (item.sense && standsBehind(items, boundary)) return { role: 'subject', ...none };
  const particle = item.sense?.words.at(-1) ?? '';
  if (item.sense && PREPOSITIONS.has(particle)) return { role: 'object', preposition: particle };
  return { role: startsPredicate(items, last + 1) && !item.sense ? 'subject' : 'object', ...none };
}

const NAMES_SOMEBODY: ReadonlySet<string> = new Set(['person', 'nation', 'pronoun', 'description']);

/** A verb stands before an item in its clause: "On the first day of the Championships Lindqvist" has none. */
function verbIn(items: readonly Item[], before: number): boolean {
  for (let index = before - 1; index >= 0; index -= 1) {
    const item = items[index] as Item;
    if (item.type === 'mark' && item.depth === 0) return false;
    if (item.type === 'word' && (item.sense || AUXILIARIES.has(item.word))) return true;
  }
  return false;
}

/** "In third place finished X", "Fourth, almost unnoticed, was X": a place and no competitor in front of the verb. */
function standsBehind(items: readonly Item[], verb: number): boolean {
  const item = items[verb];
  if (item?.type !== 'word' || item.sense?.family !== 'finish') return false;
  for (let index = verb - 1; index >= 0; index -= 1) {
    const before = items[index] as Item;
    if (before.type === 'mention') return before.mention.kind === 'place';
    if (before.type === 'word' && (before.sense || CONJUNCTIONS.has(before.word))) return false;
  }
  return false;
}

/** "In the final classification X had": a phrase of where or when is over before the subject begins. */
function opensAdverbial(items: readonly Item[], boundary: number, first: number): boolean {
  const [preposition, ...between] = items.slice(boundary, first);
  const words = between.map((item) => (item.type === 'word' ? item.word : ''));
  const opens = preposition?.type === 'word' && WHERE_OR_WHEN.has(preposition.word);
  return opens && words.length >= 2 && ['the', 'his', 'her', 'their', 'this'].includes(words[0] ?? '');
}

const WHERE_OR_WHEN: ReadonlySet<string> = new Set(['in', 'on', 'at', 'during', 'over', 'throughout']);

/** A verb or auxiliary stands here: what is in front of it is its subject. */
function startsPredicate(items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (item?.type !== 'word') return false;
  return item.sense !== null || AUXILIARIES.has(item.word) || /(?:ed)$/.test(item.word);
}

/** "with X third", "with X taking bronze": a clause without a finite verb. */
function startsAbsolute(items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (item?.type === 'mention') return item.mention.kind === 'place' || item.mention.kind === 'time';
  return item?.type === 'word' && /ing$/.test(item.word);
}

/** The name itself carries the possessive, inside or right behind the mention. */
export function isPossessive(text: string, mention: Range): boolean {
  return (
    /^['’]s?(?![\p{L}\p{N}])/u.test(text.slice(mention.end, mention.end + 3)) ||
    /['’]s$/u.test(text.slice(mention.start, mention.end))
  );
}
