import type { Group } from '../../frames/groups.ts';
import { clauseAt, focusAt, isMention, isWord, type Statement, type VerbItem } from '../../frames/statement.ts';
import { NEGATIONS, UNREAL } from '../../knowledge/function-words.ts';
import type { Family } from '../../knowledge/verbs.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Page } from '../page.ts';

/** A place in its sentence: the rank named, and the words around it. */
export interface Place {
  readonly mention: Mention<'place'>;
  readonly statement: Statement;
  /** The last verb of the table before the place, in its clause. */
  readonly verb: VerbItem | null;
  /** The first verb of the table after the place, in its clause. */
  readonly next: VerbItem | null;
  /** Text of the clause up to the place, and from it on to the sentence's end. */
  readonly before: string;
  readonly after: string;
}

export function placeAt(page: Page, statement: Statement, mention: Mention<'place'>): Place {
  const clause = clauseAt(statement, mention.start);
  const { verbs, sentence } = statement;
  return {
    mention,
    statement,
    verb: verbs.findLast((verb) => verb.start >= clause.start && verb.end <= mention.start) ?? null,
    next: verbs.find((verb) => verb.start >= mention.end && verb.end <= Math.min(clause.end, nextPlace(statement, mention))) ?? null,
    before: page.reading.text.slice(clause.start, mention.start),
    after: page.reading.text.slice(mention.end, sentence.end),
  };
}

/** Start of the next place in the sentence: what stands behind it is said of that one. */
function nextPlace(statement: Statement, mention: Mention): number {
  const next = statement.items.find((item) => isMention(item) && item.mention.kind === 'place' && item.start >= mention.end);
  return next?.start ?? statement.sentence.end;
}

/** Verbs that do not give the subject the place that follows. */
const OTHERWISE: ReadonlySet<Family> = new Set(['lose', 'breakRecord', 'pass', 'lead']);

/** Words in front of a place that was hoped for, fought over, left or only counted. */
const NOT_TAKEN: readonly RegExp[] = [
  /\b(?:battle|fight|race|sprint|duel|contention|chance|hopes?|favou?rite|bid|eyes?|shoot-?out|going|contest|match|playing) for (?:the |a |an |her |his |their )*$/i,
  /\b(?:start(?:s|ed|ing)?|left|leaving|set off|began|lying|lay|running|skating) [^,;]{0,30}\b(?:in|from) $/i,
  /\b(?:from|over|than|since|about|towards?|into|off|near|missed|missing|without) (?:the |a |an |her |his |their |overall )*$/i,
];

/** Words in front of a place that was only in sight. */
const IN_SIGHT = /\b(?:on (?:course|track|pace)|close|set|ready|poised|looking|needed|not enough) (?:to|for)\b[^,;]*$/i;

/** Words behind a place that is no result: "bronze medal race", "silver medallist". */
const NOT_RESULT =
  /^(?: medal)?[ -](?:race|final|match|medall?ists?|run-off)\b|^ (?:at (?:that|this|the) (?:moment|time|point|stage|halfway|bell)|with [\w-]+ laps? (?:to go|left|remaining)|of (?:the|his|her) (?:first|last|previous) (?:two|three|four|five))\b/i;

/** A place that is not reported as taken. */
export function isUnreal({ statement, mention, verb, before, after }: Place): boolean {
  const clause = clauseAt(statement, mention.start);
  const stops = (word: string) => NEGATIONS.has(word) || UNREAL.has(word);
  const led = statement.items.some(
    (item) => isWord(item) && stops(item.word) && item.start >= clause.start && item.end <= mention.start,
  );
  if (led || NOT_RESULT.test(after) || IN_SIGHT.test(before) || NOT_TAKEN.some((words) => words.test(before)))
    return true;
  return verb !== null && OTHERWISE.has(verb.sense.family) && mention.value.form !== 'ordinal';
}

/** Groups of the clause behind a position, nearest first. */
const groupsAfter = (statement: Statement, position: number, end: number): Group[] =>
  statement.groups.filter((group) => group.start >= position && group.start < end);

type Sieve = readonly [name: string, find: (place: Place) => readonly (Group | undefined | null)[]];

/** Who has the place, most precise first; a sieve that finds no group passes the question on. */
export const PLACE_SIEVES: readonly Sieve[] = [
  ['placings/brackets', (place) => [inBrackets(place)]],
  ['placings/noun-before-name', (place) => [nounBeforeName(place)]],
  ['placings/apposed', (place) => [apposed(place)]],
  ['placings/medal-went-to', wentTo],
  ['placings/won-by', (place) => [wonBy(place)]],
  ['placings/medal-for', (place) => [medalFor(place)]],
  ['placings/moved-to', (place) => [movedTo(place)]],
  ['placings/inverted', (place) => [inverted(place)]],
  ['placings/subject', ({ statement, mention }) => [focusAt(statement, mention.start)]],
];

/** "Ryu Gyeong Tak (second)". */
function inBrackets({ statement, mention }: Place): Group | undefined {
  const holds = (group: Group) =>
    group.members.some((member) => member.brackets.some((item) => isMention(item) && item.mention === mention));
  return statement.groups.find(holds);
}

/** "runner-up Põdrasoo", "third-placed Korea", "winner X". */
function nounBeforeName({ statement, mention, after }: Place): Group | undefined {
  const group = statement.groups.find((each) => each.start >= mention.end);
  return group && /^(?:-placed)? $/.test(after.slice(0, group.start - mention.end)) ? group : undefined;
}

/** "ahead of Risberg-Aune, only sixth after", "Wrońska, third in the sprint,": the place right behind the name. */
function apposed({ statement, before, mention }: Place): Group | undefined {
  const group = statement.groups.findLast((each) => each.end <= mention.start);
  if (!group || group.possessive || !/[,–—] (?:(?:only|again|still|a|the|an|distant|surprise|once more|who (?:was|came|finished)) )*$/.test(before)) return undefined;
  const between = statement.items.filter((item) => item.start >= group.end && item.end <= mention.start && item.depth === 0);
  const named = between.filter((item) => item.type !== 'mark' && !isWord(item, 'only', 'again', 'still', 'a', 'the', 'an', 'distant', 'surprise'));
  return named.length === 0 ? group : undefined;
}

/** "bronze went to X", "silver going to X", "gold to X", "went to X in the men's race and Y in the women's". */
function wentTo(place: Place): Group[] {
  const { statement, mention, next } = place;
  if (next?.sense.family !== 'goTo' && !/^(?: medals?)? (?:in (?:the )?[\p{L}'’]+(?: [\p{L}'’]+)? )?to (?!\w+ (?:to|up)\b)/u.test(place.after))
    return [];
  const [first, ...rest] = groupsAfter(statement, next?.end ?? mention.end, statement.sentence.end);
  if (first?.preposition !== 'to') return [];
  const clause = clauseAt(statement, mention.start);
  const gapped = rest.filter((group) => group.role === 'subject' && isGapped(statement, group, first.end));
  return [first, ...(clause.end >= first.end ? gapped : [])];
}

/** "... and Y in the women's": joined on without a verb or place of its own. */
function isGapped(statement: Statement, group: Group, from: number): boolean {
  return (
    !statement.items.some(
      (item) =>
        item.start >= from &&
        ((isWord(item) && item.sense !== null) || (isMention(item) && item.mention.kind === 'place')),
    ) && group.preposition === null
  );
}

/** "the silver medal was won by X", "bronze was claimed by X". */
function wonBy({ statement, next }: Place): Group | undefined {
  if (!next || !['win', 'take', 'finish'].includes(next.sense.family)) return undefined;
  return groupsAfter(statement, next.end, statement.sentence.end).find((group) => group.role === 'agent');
}

/** "bronze for Canada". */
function medalFor({ statement, mention, after }: Place): Group | undefined {
  if (!/^(?: medals?| place| position)? for (?!the (?:first|second|third|\d))/.test(after)) return undefined;
  const group = groupsAfter(statement, mention.end, statement.sentence.end)[0];
  const forNation = group?.members[0]?.competitor.kind === 'nation' && focusAt(statement, mention.start) !== null;
  return group?.preposition === 'for' && group.start - mention.end < 30 && !forNation ? group : undefined;
}

/** Verbs that put their object into a place. */
const MOVES: ReadonlySet<string> = new Set('move lift promote demote push relegate leave keep give hand earn'.split(' '));

/** "moved X up to bronze", "relegated X to silver", "leaving X in fourth", "gave him 6th place". */
function movedTo({ statement, mention, verb }: Place): Group | undefined {
  const [head = ''] = verb?.sense.verb.split(' ') ?? [];
  return verb && MOVES.has(head) ? groupsAfter(statement, verb.end, mention.start).at(-1) : undefined;
}

/** "In third place finished X", "Fourth, almost unnoticed, was X": the subject stands behind its verb. */
function inverted({ statement, mention, next }: Place): Group | undefined {
  const joint = statement.items.findLast((item) => item.end <= mention.start && isWord(item, 'and', 'but', 'while'));
  const from = Math.max(clauseAt(statement, mention.start).start, joint?.start ?? 0);
  const led = statement.groups.some(
    (group) => group.role === 'subject' && group.start >= from && group.end <= mention.start,
  );
  if (led || !next || !['finish', 'clock'].includes(next.sense.family)) return undefined;
  const group = groupsAfter(statement, next.end, statement.sentence.end)[0];
  return group && group.start - next.end < 40 ? group : undefined;
}
