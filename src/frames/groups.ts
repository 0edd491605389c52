import { PREPOSITIONS } from '../knowledge/function-words.ts';
import type { Range } from '../read/reading.ts';
import { findHeads, type Head, isPossessive, type Member, type WhoIs } from './heads.ts';
import type { Item } from './items.ts';
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
    const boundary = boundaryBefore(items, first.index);
    groups.push({
      members: run,
      start: first.start,
      end: last.end,
      first: first.index,
      last: last.lastIndex,
      possessive: isPossessive(text, last.mention),
      ...(isLineUp(items, heads, first) ? OBJECT : roleOf(items, boundary, first.index, last.lastIndex)),
    });
    index = heads.indexOf(last) + 1;
  }
  return groups;
}

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
