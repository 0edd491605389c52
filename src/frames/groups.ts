import { PREPOSITIONS } from '../knowledge/function-words.ts';
import { PAIR_NOUNS, TEAM_NOUNS } from '../knowledge/person-roles.ts';
import type { Range } from '../read/reading.ts';
import { findHeads, type Head, isPossessive, type Member, type WhoIs } from './heads.ts';
import { type Item, isMention, isWord, type MentionItem } from './items.ts';
import { jointBetween } from './joints.ts';
import { boundaryBefore, OBJECT, type Part, roleOf } from './roles.ts';

export { isPossessive, type Member } from './heads.ts';

/**
 * Competitors named in one breath ("A, B and C"), and the part they play in their clause: the subject, the object of a
 * verb or preposition, or the agent of a passive.
 */
export interface Group extends Range, Part {
  readonly members: readonly Member[];
  /** "Hamersma's", "the Irishman's". */
  readonly possessive: boolean;
  /** Indexes of the first and last item of the group. */
  readonly first: number;
  readonly last: number;
}

/** The groups of a sentence, in order. */
export function findGroups(text: string, items: readonly Item[], whoIs: WhoIs): Group[] {
  const heads = findHeads(text, items, whoIs);
  const groups: Group[] = [];
  for (let index = 0; index < heads.length; ) {
    const run = coordination(items, heads, index);
    const first = run[0] as Head;
    const last = run[run.length - 1] as Head;
    const isTeam = (run.length > 1 || first.competitor.kind === 'pair') && !run.some(hasFigure);
    const team = isTeam ? teamBefore(items, first.index) : null;
    const from = team ?? first.index;
    const before = groups.at(-1);
    const itself = team !== null && before && before.first >= team ? groups.pop() : undefined;
    groups.push({
      members: itself && run.length > 2 && !arePlacedApart(items) ? itself.members : run,
      start: team === null ? first.start : (items[team] as Item).start,
      end: last.end,
      first: from,
      last: last.lastIndex,
      possessive: isPossessive(text, last.mention),
      ...(isLineUp(items, heads, first) ? OBJECT : roleOf(items, boundaryBefore(items, from), from, last.lastIndex)),
    });
    index = heads.indexOf(last) + 1;
  }
  return groups;
}

/**
 * "the Norwegian team of A, B and C", "Danish duo A and B": index of where a team opens that names behind it are; the
 * names are then told of as the team is, and where its nation is a head of its own, that is no other.
 */
function teamBefore(items: readonly Item[], first: number): number | null {
  const linked = isWord(items[first - 1], 'of');
  const noun = items[first - (linked ? 2 : 1)];
  if (!noun || noun.depth !== items[first]?.depth || !isTeamNoun(noun)) return null;
  let at = items.indexOf(noun);
  while (isMention(items[at - 1]) && WHICH_TEAM.has((items[at - 1] as MentionItem).mention.kind)) at -= 1;
  return isWord(items[at - 1], 'the', 'a') ? at - 1 : at;
}

const isTeamNoun = (item: Item): boolean =>
  isWord(item)
    ? TEAM_NOUNS.has(item.word) || PAIR_NOUNS.has(item.word)
    : isMention(item) &&
      item.mention.kind === 'description' &&
      ['pair', 'team'].includes(item.mention.value.role ?? '');

/** "the Norwegian women's pursuit quartet". */
const WHICH_TEAM: ReadonlySet<string> = new Set(['event', 'nation']);

/** "the quartet of A (1:57.02), B (1:57.44)": what each of a team swam is told of each. */
const hasFigure = ({ brackets }: Head): boolean =>
  brackets.some((item) => isMention(item) && (item.mention.kind === 'time' || item.mention.kind === 'score'));

/** "The Dutch trio of A, B and C took fourth, fifth and sixth", "swept the podium": what is told of each of a team. */
const arePlacedApart = (items: readonly Item[]): boolean =>
  items.filter((item) => isMention(item) && item.mention.kind === 'place').length > 1 ||
  items.some((item) => isWord(item, 'podium', 'respectively', 'sweep', 'swept'));

/** "Denmark (A, B and C) qualified in": who skated for a team, told in brackets. */
function isLineUp(items: readonly Item[], heads: readonly Head[], head: Head): boolean {
  if ((items[head.index]?.depth ?? 0) === 0) return false;
  const team = heads.findLast(({ index }) => index < head.index && items[index]?.depth === 0);
  return team?.competitor.kind === 'nation' && team.lastIndex > head.index;
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
    if (isTeam(head) !== isTeam(previous)) break;
    if (joint.startsWith(',') && opensSentence(items, (run[0] as Head).index)) break;
    if (joint === ', and' && run.length < 2) break;
    run.push(head);
    if (joint !== ',') sure = run.length;
    if (joint === 'and' || joint === ', and') break;
  }
  return distinct(run.slice(0, sure));
}

/** "For Germany, X and Y finished": a team and athletes are not told in one breath. */
const isTeam = ({ competitor }: Head): boolean => competitor.kind === 'nation';

/** "her sister and pair mate Hilke" are one person: the last name for somebody stands. */
function distinct(run: readonly Head[]): Head[] {
  const person = ({ competitor }: Head) => (competitor.kind === 'athlete' ? competitor.person : null);
  return run.filter(
    (head, at) => !run.some((other, later) => later > at && person(head) !== null && person(other) === person(head)),
  );
}

/** "Behind X, Y and Z finished": a comma ends the phrase that a preposition opens the sentence with. */
function opensSentence(items: readonly Item[], first: number): boolean {
  const boundary = boundaryBefore(items, first);
  const item = items[boundary];
  return boundary === 0 && item?.type === 'word' && PREPOSITIONS.has(item.word) && !['with', 'for'].includes(item.word);
}
