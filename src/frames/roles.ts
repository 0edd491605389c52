import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  IRREGULAR_PAST,
  PREPOSITIONS,
  RELATIVES,
} from '../knowledge/function-words.ts';
import { COMPETITOR_NOUNS, PAIR_NOUNS, TEAM_NOUNS } from '../knowledge/person-roles.ts';
import { ownsSomebody } from './heads.ts';
import { type Item, isMark, isMention, isWord, type MentionItem, type WordItem } from './items.ts';

/** The part a group plays in its clause, and the preposition in front of it, if any. */
export interface Part {
  readonly role: 'subject' | 'object' | 'agent';
  readonly preposition: string | null;
}

const SUBJECT: Part = { role: 'subject', preposition: null };
export const OBJECT: Part = { role: 'object', preposition: null };
/** Index of the function word, mark, verb or other competitor that stands before a group; -1 at the sentence's start. */
export function boundaryBefore(items: readonly Item[], first: number): number {
  const depth = items[first]?.depth ?? 0;
  for (let index = first - 1; index >= 0; index -= 1) {
    const item = items[index] as Item;
    if (joinsTitles(items, index, first) || ownsFellows(items, index) || pointsAt(items, index)) continue;
    if (
      isThenLeader(items, index) ||
      isKnownFor(items, index, first) ||
      isAdverb(items, index) ||
      comesFrom(items, index, first)
    )
      continue;
    if (item.depth > depth || isMark(item, ')') || (isMark(item, '(') && index < first - 1)) continue;
    if (isBoundary(item) || isParticiple(items, index)) return index;
  }
  return -1;
}

/** "facing Pedersen", ", chasing the Dutchman": a verb that no table has, with its object behind it. */
function isParticiple(items: readonly Item[], index: number): boolean {
  const [before, item, next] = [items[index - 1], items[index], items[index + 1]];
  if (!isWord(item) || !/\p{L}{2}ing$/u.test(item.word) || NOUNS_IN_ING.has(item.word)) return false;
  const opens =
    before === undefined ||
    before.type === 'mark' ||
    (isWord(before) && (AUXILIARIES.has(before.word) || PREPOSITIONS.has(before.word)));
  return opens && (isMention(next) || isWord(next, 'the', 'his', 'her', 'their', 'fellow', 'compatriot'));
}

const NOUNS_IN_ING: ReadonlySet<string> = new Set(
  'during evening morning spring king racing skating training swimming rowing cycling skiing according including'.split(
    ' ',
  ),
);

/** "Berg's compatriots A and B won", "belongs to Berg's brother, A", "Berg's main rival A": whose they are is no part of the clause. */
const ownsFellows = (items: readonly Item[], index: number): boolean => {
  const owner = isMark(items[index], ',') ? index - 2 : index;
  return isMention(items[owner]) && ownsSomebody(items, owner);
};

/** "went to World Cup newcomer Lind", "world record holder Lind", "last year's winner Lind": what somebody is known for. */
const isKnownFor = (items: readonly Item[], index: number, first: number): boolean => {
  const [item, noun, name] = [items[index], items[first - 1], items[first]];
  const isNamed = isMention(name) && name.mention.kind === 'person';
  const isTitle = isNamed && isMention(noun) && noun.mention.kind === 'place' && noun.mention.value.form === 'title';
  if (isTitle && index === first - 1) return isOfTitled(items, index);
  const described = index < first - 1 && (isTitle || (isWord(noun) && COMPETITOR_NOUNS.has(noun.word)));
  return described && isMention(item) && ['competition', 'date', 'record'].includes(item.mention.kind);
};

/** "a friend of last year's winner Lind", in front of "winner"; "beat Falk and last year's winner Lind" has two objects. */
const isOfTitled = (items: readonly Item[], title: number): boolean => {
  const lead = items.slice(0, title).findLast((item) => item.type === 'mark' || (isWord(item) && isBoundary(item)));
  return isWord(lead, 'of', 'to', 'with', 'by');
};

/** "edging then-leader Lind": an adjective. */
const isThenLeader = (items: readonly Item[], index: number): boolean => {
  const noun = items[index + 1];
  return isWord(items[index], 'then') && isWord(noun) && COMPETITOR_NOUNS.has(noun.word);
};

/** "The following day Lind won": no preposition. */
const isNextDay = (items: readonly Item[], index: number): boolean =>
  isWord(items[index], 'following') && isWord(items[index - 1], 'the') && !isMention(items[index + 1]);

/** "The crew from Great Britain took": the nation that a team is of. */
const comesFrom = (items: readonly Item[], index: number, first: number): boolean => {
  const [team, item, nation] = [items[index - 1], items[index], items[first]];
  const boat = isMention(team) && team.mention.kind === 'event' && team.mention.value.team;
  const attaches = isWord(item, 'from', 'of') && (boat || (isWord(team) && TEAM_NOUNS.has(team.word)));
  return attaches && isMention(nation) && nation.mention.kind === 'nation';
};

const isAdverb = (items: readonly Item[], index: number): boolean => isNextDay(items, index) || isIdiom(items, index);

/** "but at least Lind had won", "of course Lind won": two words that are one adverb. */
const isIdiom = (items: readonly Item[], index: number): boolean =>
  (isWord(items[index], 'at') && isWord(items[index + 1], 'least', 'last', 'first', 'once')) ||
  (isWord(items[index], 'in') && isWord(items[index + 1], 'fact', 'turn')) ||
  (isWord(items[index], 'of') && isWord(items[index + 1], 'course'));

/** "against that same Berg": behind a preposition "that" is no conjunction. */
const pointsAt = (items: readonly Item[], index: number): boolean => {
  const before = items[index - 1];
  return isWord(items[index], 'that', 'this') && isWord(before) && PREPOSITIONS.has(before.word);
};

/** "edged defending and Olympic champion Falk": an "and" within what somebody is called joins no clauses. */
function joinsTitles(items: readonly Item[], index: number, first: number): boolean {
  if (
    !isWord(items[index], 'and') ||
    !isWord(items[first - 1], 'champion', 'medallist', 'medalist', 'winner', 'holder')
  )
    return false;
  return isWord(items[index - 1], ...OF_TITLES);
}

const OF_TITLES = [
  'defending',
  'reigning',
  'former',
  'current',
  'olympic',
  'world',
  'european',
  'national',
  'outgoing',
];

const PARTING: ReadonlySet<string> = new Set(
  'person pronoun time score place event competition date record round distance'.split(' '),
);

function isBoundary(item: Item): boolean {
  if (item.type === 'mark' || item.type === 'speech') return true;
  if (item.type === 'mention') return PARTING.has(item.mention.kind);
  const { word } = item;
  return (
    item.sense !== null ||
    PREPOSITIONS.has(word) ||
    CONJUNCTIONS.has(word) ||
    RELATIVES.has(word) ||
    AUXILIARIES.has(word)
  );
}

/**
 * The part of the group between two items.
 *
 * @param boundary index of what stands before the group, -1 at the sentence's start
 */
export function roleOf(items: readonly Item[], boundary: number, first: number, last: number): Part {
  const item = items[boundary];
  if (isMention(item)) return afterMention(items, item, boundary, last);
  if (!isWord(item)) return SUBJECT;
  if (item.sense) return isStretchToGo(items, boundary, last) ? SUBJECT : afterVerb(items, item, boundary);
  if (isCopula(item) && standsBehind(items, boundary)) return SUBJECT;
  return isParticiple(items, boundary) ? OBJECT : afterFunctionWord(items, item, boundary, first, last);
}

/** "On Friday Lindqvist won" has its subject behind a date; "she gave Lindqvist the lead" has an object behind a name. */
function afterMention(items: readonly Item[], { mention }: MentionItem, boundary: number, last: number): Part {
  const opens = !NAMES_SOMEBODY.has(mention.kind) && !verbIn(items, boundary);
  return opens || startsPredicate(items, last + 1) ? SUBJECT : OBJECT;
}

/** "With one lap to go X led": how much was left, and then who did what. */
const isStretchToGo = (items: readonly Item[], verb: number, last: number): boolean =>
  isWord(items[verb], 'go', 'skate', 'run', 'ride', 'swim', 'row') &&
  isWord(items[verb - 1], 'to') &&
  startsPredicate(items, last + 1);

/** "beat X", "settled for silver behind X", and turned around: "in third place finished X". */
function afterVerb(items: readonly Item[], verb: WordItem, boundary: number): Part {
  if (standsBehind(items, boundary)) return SUBJECT;
  const particle = verb.sense?.words.at(-1) ?? '';
  return PREPOSITIONS.has(particle) ? { role: 'object', preposition: particle } : OBJECT;
}

function afterFunctionWord(
  items: readonly Item[],
  { word }: WordItem,
  boundary: number,
  first: number,
  last: number,
): Part {
  if (word === 'by') return { role: 'agent', preposition: 'by' };
  if (word === 'with' && (startsAbsolute(items, last + 1) || startsBehindAside(items, last + 1)))
    return { role: 'subject', preposition: 'with' };
  // "with the German sled of A and B second": those who are the team.
  if (word === 'of' && isTeamNoun(items[boundary - 1]) && startsAbsolute(items, last + 1)) return SUBJECT;
  if (word === 'for' && boundary === 0) return { role: 'subject', preposition: 'for' };
  const predicate = startsPredicate(items, last + 1);
  // "the crew from Norway claimed silver": the team is the nation's.
  if ((word === 'from' || word === 'of') && predicate && isCrewOf(items, boundary)) return SUBJECT;
  if (PREPOSITIONS.has(word)) {
    const over =
      predicate &&
      (CONJUNCTIONS.has(word) || opensAdverbial(items, boundary, first) || isInfinitive(items, boundary, first));
    return over ? SUBJECT : { role: 'object', preposition: word };
  }
  // "the gap between himself and Lind": joined to somebody behind a preposition.
  if (word === 'and' && isWord(items[boundary - 2], 'between')) return OBJECT;
  return predicate || CONJUNCTIONS.has(word) || RELATIVES.has(word) ? SUBJECT : OBJECT;
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
  if (item?.type !== 'word' || !(item.sense?.family === 'finish' || isCopula(item))) return false;
  for (let index = verb - 1; index >= 0; index -= 1) {
    const before = items[index] as Item;
    if (before.type === 'mention' && !TELLS_WHICH.has(before.mention.kind)) return before.mention.kind === 'place';
    if (before.type === 'word' && (before.sense || CONJUNCTIONS.has(before.word))) return false;
  }
  return false;
}

const isCopula = ({ word }: WordItem): boolean => ['is', 'are', 'was', 'were'].includes(word);

/** "Fourth in the 1500m was X": what may stand between a place and its verb. */
const TELLS_WHICH: ReadonlySet<string> = new Set([
  'event',
  'round',
  'competition',
  'date',
  'time',
  'score',
  'distance',
]);

/** "In the final classification X had": a phrase of where or when is over before the subject begins. */
function opensAdverbial(items: readonly Item[], boundary: number, first: number): boolean {
  const [preposition, ...between] = items.slice(boundary, first);
  const words = between.map((item) => (item.type === 'word' ? item.word : ''));
  const opens = preposition?.type === 'word' && WHERE_OR_WHEN.has(preposition.word);
  return opens && words.length >= 2 && (OPENS_PHRASE.has(words[0] ?? '') || OF_TIME.has(words.at(-1) ?? ''));
}

/** "in the last pair", "in pair 9", "in heat two". */
const OPENS_PHRASE: ReadonlySet<string> = new Set('the his her their this pair heat lane group'.split(' '));

/** "for the second time in two days", "for a third year in a row". */
const OF_TIME: ReadonlySet<string> = new Set(
  'minutes hour hours day days week weeks months years seasons row'.split(' '),
);

/** "with 0.18 to spare X took silver". */
const isInfinitive = (items: readonly Item[], to: number, first: number): boolean =>
  isWord(items[to], 'to') && first === to + 2 && isWord(items[to + 1], 'spare', 'go', 'skate', 'run', 'ride');

const WHERE_OR_WHEN: ReadonlySet<string> = new Set(['in', 'on', 'at', 'during', 'over', 'throughout', 'within']);

/** A verb or auxiliary stands here, adverbs aside: what is in front of it is its subject. */
function startsPredicate(items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (item?.type !== 'word') return false;
  if (item.sense === null && (ADVERBS.has(item.word) || /\p{L}{2}ly$/u.test(item.word)))
    return startsPredicate(items, index + 1);
  return item.sense !== null || AUXILIARIES.has(item.word) || IRREGULAR_PAST.has(item.word) || /ed$/.test(item.word);
}

/** "with X third", "with X taking bronze", "with X in second place": a clause without a finite verb. */
function startsAbsolute(items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (isMention(item)) return item.mention.kind === 'place' || item.mention.kind === 'time';
  if (!isWord(item)) return false;
  const placed = items.slice(index + 1, index + 6).some(isPlace);
  const behind = items[index + 1];
  const timed =
    /^(?:clocked|credited|given|timed)$/.test(item.word) ||
    (MOVED.test(item.word) && placed) ||
    (item.word === 'at' && isMention(behind) && behind.mention.kind === 'time');
  return /ing$/.test(item.word) || timed || (item.word === 'in' && placed) || isToldHow(items, index);
}

/** "with X lifted to silver". */
const MOVED = /^(?:bumped|demoted|elevated|lifted|moved|promoted|pushed|relegated|shunted|upgraded)$/;

/** "The crew from", "and the quartet of": a team that opens its clause, and whose it is behind. */
const isCrewOf = (items: readonly Item[], link: number): boolean => {
  const crew = items[link - 1];
  const called = isMention(crew) && crew.mention.kind === 'description' && crew.mention.value.plural;
  const named = isWord(crew) && TEAM_NOUNS.has(crew.word) && isWord(items[link - 2], 'the', 'a');
  const before = items[link - (called ? 2 : 3)];
  const opens =
    before === undefined ||
    before.type === 'mark' ||
    (isMention(before) && TELLS_WHICH.has(before.mention.kind)) ||
    (isWord(before) && CONJUNCTIONS.has(before.word));
  return opens && (called || named);
};

const isTeamNoun = (item: Item | undefined): boolean =>
  (isWord(item) && (TEAM_NOUNS.has(item.word) || PAIR_NOUNS.has(item.word))) ||
  (isMention(item) && ['nation', 'description'].includes(item.mention.kind));

/** "with X, bronze medallist last year, taking bronze": a participle with a place, behind an aside. */
function startsBehindAside(items: readonly Item[], index: number): boolean {
  const close = items.findIndex((item, at) => at > index && isMark(item, ','));
  const [verb, ...behind] = items.slice(close + 1, close + 6);
  const aside = isMark(items[index], ',') && close > index && close - index < 14;
  return aside && isWord(verb) && /ing$/.test(verb.word) && verb.sense !== null && behind.some(isPlace);
}

const isPlace = (item: Item): boolean => isMention(item) && item.mention.kind === 'place';

/**
 * "with X a further 11 seconds back in third", "with X close behind at 1:54.20", "with X a stride behind, in 3:24.35": words
 * that tell how X fared, and then a place or a figure.
 */
function isToldHow(items: readonly Item[], index: number): boolean {
  const [first] = items.slice(index);
  if (!isWord(first) || (PREPOSITIONS.has(first.word) && first.word !== 'in')) return false;
  const end = items.findIndex((item, at) => at >= index && isMention(item) && TELLS_RESULT.has(item.mention.kind));
  const between = end < 0 || end - index > 9 ? [] : items.slice(index, end);
  const comma = between.findIndex((item) => isMark(item, ','));
  const plain = between.every((item) => (isWord(item) ? isPlain(item) : isMark(item, ',') || tellsHow(item)));
  return plain && (comma < 0 || comma >= between.length - 2);
}

const TELLS_RESULT: ReadonlySet<string> = new Set(['place', 'time', 'score']);

/** Neither a verb nor a word that joins clauses; "as" goes before a place. */
const isPlain = ({ word, sense }: WordItem): boolean =>
  word === 'as' || (sense === null && ![AUXILIARIES, JOINING, RELATIVES].some((words) => words.has(word)));
const JOINING: ReadonlySet<string> = new Set([...CONJUNCTIONS].filter((word) => !PREPOSITIONS.has(word)));

/** "11 seconds back", "hot on her heels". */
const tellsHow = (item: Item): boolean =>
  isMention(item) &&
  (item.mention.kind === 'distance' || (item.mention.kind === 'pronoun' && item.mention.value.possessive === true));
