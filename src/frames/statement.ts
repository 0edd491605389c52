import { AUXILIARIES, RELATIVES } from '../knowledge/function-words.ts';
import type { Family } from '../knowledge/verbs.ts';
import type { Sentence } from '../language/sentences.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Range } from '../read/reading.ts';
import { findClauses } from './clauses.ts';
import { findGroups, type Group } from './groups.ts';
import type { WhoIs } from './heads.ts';
import { type Item, isMark, isMention, isPronoun, isRelative, isWord, type WordItem } from './items.ts';
import { hasVerbBefore } from './opening.ts';
import { findStrangers } from './strangers.ts';
import { watchedEnd } from './watched.ts';

export { isMention, isWord } from './items.ts';

/** A stretch of a sentence that speaks of one group of competitors. */
export interface Turn extends Range {
  readonly group: Group;
  /** `main` until another takes over; `relative` only as far as its "who" reaches. */
  readonly kind: 'main' | 'relative';
}

/** A verb of the frame table where it stands. */
export type VerbItem = WordItem & { readonly sense: NonNullable<WordItem['sense']> };

/** A sentence taken apart once: who is in it, whom each part of it speaks of, and where its clauses begin. */
export interface Statement {
  readonly sentence: Sentence;
  readonly items: readonly Item[];
  readonly groups: readonly Group[];
  readonly turns: readonly Turn[];
  readonly verbs: readonly VerbItem[];
  /** Starts of the clauses, the sentence's start first. */
  readonly clauses: readonly number[];
  /** Those who act and are nobody known. */
  readonly strangers: readonly Range[];
  /** Whether the report begins with it: nobody was told of before. */
  readonly opens: boolean;
}

export function analyse(
  text: string,
  sentence: Sentence,
  items: readonly Item[],
  whoIs: WhoIs,
  opens = false,
): Statement {
  const groups = findGroups(text, items, whoIs);
  const verbs = items.filter((item): item is VerbItem => item.type === 'word' && item.sense !== null);
  const turns = findTurns(items, groups, sentence.end);
  const clauses = findClauses(sentence, items, groups, turns);
  return { sentence, items, groups, turns, verbs, clauses, strangers: findStrangers(items, groups), opens };
}

/** Verbs whose "by X" or "to X" names the one who did it. */
const AGENT_FAMILIES: ReadonlySet<Family> = new Set(['win', 'take', 'clock', 'breakRecord', 'lead', 'replace']);

function findTurns(items: readonly Item[], groups: readonly Group[], end: number): Turn[] {
  const turns = groups.flatMap((group): Turn[] => {
    if (isCleft(items, group)) return [{ start: group.start, end, group, kind: 'main' }];
    return [ownTurn, relativeTurn, winningTurn, leftTurn]
      .map((read) => read(items, group, end))
      .filter((turn) => turn !== null);
  });
  return turns.sort((a, b) => a.start - b.start);
}

/** The stretch that a group is spoken of by its own part in the sentence. */
function ownTurn(items: readonly Item[], group: Group, end: number): Turn | null {
  if (group.role === 'subject') return turnOf(items, group, end);
  if (!takesOver(items, group)) return null;
  const relative = items.findLastIndex((item, index) => index < group.first && isRelative(item));
  const until = relative < 0 ? describedEnd(items, group, end) : relativeEnd(items, relative, end);
  const inside = until > group.start && until < end;
  return { start: group.start, end: inside ? until : end, group, kind: inside ? 'relative' : 'main' };
}

/** The stretch of the "who" or "for whom" behind a group. */
function relativeTurn(items: readonly Item[], group: Group, end: number): Turn | null {
  const at = skipApposition(items, skipMarks(items, skipRace(items, group.last + 1)));
  const index = isWord(items[at], 'for', 'to', 'with') && isWord(items[at + 1], 'whom') ? at + 1 : at;
  const who = items[index];
  if (!isWord(who) || !(RELATIVES.has(who.word) || who.word === 'that') || !tellsOfGroup(items, index)) return null;
  const relative = { start: who.start, end: relativeEnd(items, index, end) };
  return { ...relative, group: antecedent(items, group, relative), kind: 'relative' };
}

/** "0.72 behind Falk winning the race in 38.31": no comma parts the participle from whom it tells of. */
function winningTurn(items: readonly Item[], group: Group, end: number): Turn | null {
  const verb = items[group.last + 1];
  if (group.preposition !== 'behind' || !isWord(verb) || verb.sense?.family !== 'win' || !/ing$/.test(verb.word))
    return null;
  const close = items.find((item, index) => index > group.last && item.depth === 0 && isMark(item, ','));
  return { start: verb.start, end: close?.start ?? end, group, kind: 'relative' };
}

/** "leaving X to take bronze", "forcing X to settle for silver": what somebody is left to do, to the next comma. */
function leftTurn(items: readonly Item[], group: Group, end: number): Turn | null {
  const led = isWord(items[group.first - 1], 'the') ? group.first - 2 : group.first - 1;
  const verb = items[group.last + 2];
  if (!isWord(items[led], ...LEFT) || !isWord(items[group.last + 1], 'to') || !isWord(verb) || !verb.sense) return null;
  const close = items.find((item, index) => index > group.last && item.depth === 0 && isMark(item, ','));
  return { start: group.start, end: close?.start ?? end, group, kind: 'relative' };
}

const LEFT = ['leaving', 'forcing', 'allowing', 'relegating', 'left', 'forced', 'allowed'];

/** "It was X who won", "On the snow of Oslo, it was X taking the win": the sentence is about X. */
const isCleft = (items: readonly Item[], { first, last }: Group): boolean => {
  const opens = items.findIndex((item, index) => isWord(item, 'was', 'is') && isWord(items[index - 1], 'it'));
  // "It was X in 1:54.20 who won": with which figure may stand between.
  const told = items[last + 2];
  const figure = isWord(items[last + 1], 'in', 'with') && told !== undefined && isFigure(told);
  const next = items[last + (figure ? 3 : 1)];
  const led = opens <= 2 || isMark(items[opens - 2], ',');
  const does =
    next?.type === 'word' && (/^(?:who|that)$/.test(next.word) || (next.sense !== null && /ing$/.test(next.word)));
  return opens >= 0 && led && opens < first && first - opens < 5 && does;
};

/**
 * "ahead of A and B, who was third", "A (1,140.9) and B, who had 1,131.2": the last of them, where the verb is of one, gives
 * one place to somebody behind, or the one figure that the others have.
 */
function antecedent(items: readonly Item[], group: Group, relative: Range): Group {
  const last = group.members.at(-1);
  if (!last || group.members.length < 2) return group;
  const own = items.filter((item) => item.start >= relative.start && item.end <= relative.end);
  const places = own.filter((item) => isMention(item) && item.mention.kind === 'place');
  const figures = own.filter(isFigure);
  const have = group.members.slice(0, -1).every(({ brackets }) => brackets.some(isFigure));
  const one =
    isWord(own[1], 'was', 'is', 'has') ||
    (group.preposition !== null && places.length === 1) ||
    (figures.length === 1 && (have || (group.preposition !== null && !isForAll(own))));
  if (!one) return group;
  return { ...group, members: [last], start: last.start, first: items.findIndex(({ start }) => start === last.start) };
}

/** "behind A and B, who both clocked 1:54.20". */
const isForAll = (items: readonly Item[]): boolean =>
  items.some((item) => isWord(item, 'both', 'all', 'each', 'shared', 'tied', 'together'));

/** "who won", "whom he beat", "whose 34.38 was", "whose last lap of 25.0"; but "whose sister won" tells of the sister. */
function tellsOfGroup(items: readonly Item[], relative: number): boolean {
  if (!isWord(items[relative], 'whose')) return true;
  const owned = items.slice(relative + 1, relative + 5);
  const figure = owned.findIndex((item) => isMention(item) && FIGURES.has(item.mention.kind));
  return figure >= 0 && owned.slice(0, figure).every((item) => item.type === 'word');
}

const isFigure = (item: Item): boolean => isMention(item) && FIGURES.has(item.mention.kind);

const FIGURES: ReadonlySet<string> = new Set(['time', 'score', 'record']);

/** A subject is spoken of until another is; in brackets, or behind "the record that", only to the end of those. */
function turnOf(items: readonly Item[], group: Group, end: number): Turn {
  const depth = items[group.first]?.depth ?? 0;
  const closing = depth > 0 ? items.find((item, index) => index > group.last && item.depth < depth) : undefined;
  if (closing) return { start: group.start, end: closing.start, group, kind: 'relative' };
  const watched = watchedEnd(items, group, depth);
  if (watched) return { start: group.start, end: watched.start, group, kind: 'relative' };
  const aside = asideEnd(items, group, depth);
  if (aside) return { start: group.start, end: aside.start, group, kind: 'relative' };
  const that = opensRelative(items, group.first);
  if (that < 0) return { start: group.start, end, group, kind: 'main' };
  const comma = items.find((item, index) => index > group.last && isMark(item, ',') && item.depth <= depth);
  return { start: group.start, end: comma?.start ?? end, group, kind: 'relative' };
}

/** "Lind, alone after Falk withdrew, was third", "Lind won, with Falk taking silver, and improved": the comma that ends the aside, where the verb of another follows. */
function asideEnd(items: readonly Item[], group: Group, depth: number): Item | undefined {
  const link = group.first - (isWord(items[group.first - 1], 'the') ? 2 : 1);
  const word = items[link];
  if (!isWord(word) || !(SUBORDINATORS.has(word.word) || word.word === 'with')) return undefined;
  const outer = (index: number) => isMark(items[index], ',') && (items[index]?.depth ?? 0) <= depth;
  const opens = items.findLastIndex((_, index) => index < link && outer(index));
  const closes = items.findIndex((_, index) => index > group.last && outer(index));
  const next = items[closes + (isWord(items[closes + 1], 'and', 'but') ? 2 : 1)];
  const verb = isWord(next) && (next.sense !== null || AUXILIARIES.has(next.word)) && !next.word.endsWith('ing');
  return opens > 0 && closes > 0 && verb ? items[closes] : undefined;
}

/** Index of the "that" or "which" behind a figure or record that makes what follows tell of it; -1 without. */
function opensRelative(items: readonly Item[], first: number): number {
  const index = isWord(items[first - 1], 'the') ? first - 2 : first - 1;
  const told = items[items[index - 1]?.type === 'mark' ? index - 2 : index - 1];
  const tells = isMention(told) ? TOLD_OF.has(told.mention.kind) : isWord(told, 'record', 'time', 'mark', 'best');
  return isWord(items[index], 'that', 'which') && tells ? index : -1;
}

const TOLD_OF: ReadonlySet<string> = new Set(['time', 'record', 'score', 'event', 'place']);

/** "won by X", "went to X", "leaving the gold medal to X": the object is the one spoken of from here on. */
function takesOver(items: readonly Item[], group: Group): boolean {
  if (group.preposition !== 'by' && group.preposition !== 'to') return false;
  if (group.preposition === 'to' && isHandedOver(items, group.first)) return true;
  for (let index = group.first - 1; index >= 0; index -= 1) {
    const item = items[index] as Item;
    if (item.type !== 'word' || !item.sense) continue;
    const { family } = item.sense;
    return group.preposition === 'to' ? family === 'goTo' : AGENT_FAMILIES.has(family);
  }
  return false;
}

/**
 * "broke the record set by X in 2016, winning", "the mark held by X by 0.4": a participle behind the record only describes
 * it, and the sentence goes on with who broke it behind the next comma, or at how much.
 */
function describedEnd(items: readonly Item[], { first, last, preposition }: Group, end: number): number {
  if (preposition !== 'by') return end;
  const verb = items.findLastIndex((item, index) => index < first && isWord(item, ...SET));
  const record = items.findLast(
    (item, index) => index < verb && !isWord(item, 'of') && !isTime(item) && !isMark(item, ','),
  );
  if (!isRecordNoun(record) || items.slice(verb, first).some(({ type }) => type === 'mark')) return end;
  const close = items.find(
    (item, index) => index > last && item.depth === 0 && (isMark(item, ',') || isMark(item, ';') || isBy(items, index)),
  );
  return close?.start ?? end;
}

const SET = ['set', 'held', 'skated', 'clocked', 'run', 'swum', 'owned', 'posted', 'established'];

const isTime = (item: Item): boolean => isMention(item) && item.mention.kind === 'time';

const isRecordNoun = (item: Item | undefined): boolean =>
  isMention(item) ? item.mention.kind === 'record' : isWord(item, 'record', 'mark', 'best', 'time');

/** "by 0.4", "by a 3.97s margin". */
const isBy = (items: readonly Item[], index: number): boolean =>
  isWord(items[index], 'by') && items.slice(index + 1, index + 4).some(isFigure);

/** A medal and a verb of giving right in front of "to X". */
function isHandedOver(items: readonly Item[], first: number): boolean {
  const before = items.slice(Math.max(0, first - 6), first);
  const medal = before.findIndex((item) => isMention(item) && item.mention.kind === 'place');
  return (
    medal > 0 && before.slice(0, medal).some((item) => isWord(item) && /^(?:leav|left|giv|gave|hand)/.test(item.word))
  );
}

const skipMarks = (items: readonly Item[], index: number): number => {
  const item = items[index];
  // "Kristina Groves (33) who": a bare figure behind the name tells its age.
  const skips = (item?.type === 'mark' && item.mark === ',') || (isWord(item) && /^\d+$/.test(item.word));
  return skips ? index + 1 : index;
};

/** "ahead of Lind in the final, who": in which race may stand between a name and what its "who" tells. */
function skipRace(items: readonly Item[], index: number): number {
  const comma = items.findIndex((item, at) => at > index && at < index + 6 && isMark(item, ','));
  const inside = items.slice(index, comma);
  const told = inside.every(
    (item) => isWord(item, 'in', 'at', 'over', 'of', 'the') || (isMention(item) && OF_RACE.has(item.mention.kind)),
  );
  return comma > index && told && isWord(items[index], 'in', 'at', 'over') && isRelative(items[comma + 1])
    ? comma
    : index;
}

const OF_RACE: ReadonlySet<string> = new Set(['event', 'round', 'competition', 'distance']);

/** ", Falk's cousin, who", ", the Czech who": an apposition without a verb may stand between a name and what its "who" tells. */
function skipApposition(items: readonly Item[], index: number): number {
  if (!isMark(items[index - 1], ',')) return index;
  const called = items.findIndex((item, at) => at >= index && isMention(item) && isCalling(item.mention));
  if (called >= 0 && called < index + 4 && items.slice(index, called).every(isPlain) && isRelative(items[called + 1]))
    return called + 1;
  const close = items.findIndex((item, at) => at > index && isMark(item, ','));
  const inside = items.slice(index, close);
  const plain = inside.length > 0 && inside.length < 16 && inside.every((item) => isPlain(item));
  return close > index && plain && isRelative(items[close + 1]) ? close + 1 : index;
}

/** "the Czech", "the 23-year-old Norwegian": somebody, not by name. */
const isCalling = ({ kind, value }: Mention): boolean =>
  kind === 'description' ? !value.plural : kind === 'nation' && value.form === 'person' && !value.plural;

const isPlain = (item: Item): boolean =>
  isWord(item) ? item.sense === null && !AUXILIARIES.has(item.word) : isMention(item) && item.mention.kind !== 'time';

/** A relative clause set off by a comma ends at the next comma; one that is not runs to the sentence's end. */
function relativeEnd(items: readonly Item[], who: number, end: number): number {
  const depth = items[who]?.depth ?? 0;
  if (items[who - 1]?.type !== 'mark') return end;
  const comma = items.find(
    (item, index) =>
      index > who + 1 && item.type === 'mark' && item.mark === ',' && item.depth <= depth && !goesOn(items, index + 1),
  );
  return comma ? comma.start : end;
}

/** ", but ended up taking silver", "a treble of sprint, relay and mass start": the relative clause goes on. */
const goesOn = (items: readonly Item[], index: number): boolean => {
  const [but, verb] = [items[index], items[index + 1]];
  if (isWord(but, 'but')) return isWord(verb) && (verb.sense !== null || /ed$/.test(verb.word));
  const and = items.findIndex((item, at) => at > index && at < index + 4 && isWord(item, 'and'));
  const behind = items[and + 1];
  const listed = and > 0 && items.slice(index, and).every((item) => isNaming(item) || isMark(item, ','));
  return listed && isNaming(behind);
};

/** A noun, or a mention of what is no competitor: what lists are made of. */
const isNaming = (item: Item | undefined): boolean =>
  isWord(item)
    ? item.sense === null && !AUXILIARIES.has(item.word) && !/(?:ed|ing)$/.test(item.word)
    : isMention(item) && !['person', 'pronoun', 'nation', 'description'].includes(item.mention.kind);

/** The clause a position is in, as a range of the reading. */
export function clauseAt(statement: Statement, position: number): Range {
  const { clauses, sentence } = statement;
  let index = 0;
  while (index + 1 < clauses.length && (clauses[index + 1] as number) <= position) index += 1;
  return { start: clauses[index] as number, end: clauses[index + 1] ?? sentence.end };
}

/**
 * Whom the sentence speaks of at a position: the innermost relative clause's antecedent, else the last subject before
 * it, else (an opening phrase: "In 37.17 she won") the first subject after it.
 */
export function focusAt(statement: Statement, position: number): Group | null {
  const open = statement.turns.filter((turn) => turn.start <= position && position < turn.end);
  const ahead = (turn: Turn) =>
    turn.kind === 'main' &&
    turn.start > position &&
    turn.group.preposition !== 'with' &&
    // "They lost the record, but the Swedes smiled": where the report begins it can only look ahead.
    ((statement.opens && isPronoun(statement.items[0])) || !hasVerbBefore(statement.items, position, turn.group));
  const turn = open.at(-1);
  if (turn && statement.strangers.some(({ start, end }) => start >= turn.group.end && end <= position)) return null;
  return (turn ?? (tellsBack(statement, position) ? undefined : statement.turns.find(ahead)))?.group ?? null;
}

/** "Her swim was 0.95 faster than what Falk had done", "It is 0.08 more than": a subject that stands for somebody named before. */
function tellsBack({ items, opens }: Statement, position: number): boolean {
  const [first, second] = items;
  // "They lost their record, but the Norwegians": where the report begins it can only look ahead.
  if (opens) return false;
  const described = isWord(first, 'the') && isMention(second) && second.mention.kind === 'nation';
  const back =
    described || isWord(first, 'it', 'that', 'this') || (isMention(first) && first.mention.kind === 'pronoun');
  return (
    back && items.some((item) => item.end <= position && isWord(item) && (item.sense || AUXILIARIES.has(item.word)))
  );
}

const SUBORDINATORS: ReadonlySet<string> = new Set(
  'after as because before if since than though until when while'.split(' '),
);

/** Whom a sentence without a subject of its own goes on with: the last subject of a main clause. */
export function lastSubject(statement: Statement): Group | null {
  const main = statement.turns.filter((turn) => turn.kind === 'main');
  const leads = main.filter(({ group }) => {
    const clause = clauseAt(statement, group.start);
    const first = statement.items.find((item) => item.start >= clause.start);
    return !(isWord(first) && SUBORDINATORS.has(first.word));
  });
  return (leads.at(-1) ?? main[0] ?? cleft(statement))?.group ?? introduced(statement);
}

/** "Then came Lind.", "Next up was Lind.": the only one named, behind the verb. */
function introduced({ groups, items }: Statement): Group | null {
  const [group, ...others] = groups;
  if (!group || others.length > 0 || group.preposition !== null || group.first > 4) return null;
  return isWord(items[group.first - 1], 'came', 'comes', 'enter', 'was') ? group : null;
}

/** "Instead it was Lind who had everybody guessing": the one it was. */
const cleft = ({ turns, items }: Statement): Turn | undefined =>
  turns.find(
    ({ kind, group: { first } }) =>
      kind === 'relative' && isWord(items[first - 1], 'was', 'is') && isWord(items[first - 2], 'it'),
  );
