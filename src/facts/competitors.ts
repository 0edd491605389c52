import { competitorKey } from '../discourse/competitor-key.ts';
import { isForTwo } from '../discourse/event-kinds.ts';
import type { Group, Member } from '../frames/groups.ts';
import type { Competitor, EventKey } from './draft.ts';

/** IOC code of a competitor's nation, where it is known. */
export function nationOf(competitor: Competitor): string | null {
  if (competitor.kind === 'nation') return competitor.code;
  return competitor.kind === 'athlete' ? competitor.person.nation : (competitor.members[0]?.nation ?? null);
}

/** The one competitor of a group; null where several share what is said, undefined without a group. */
export function one(group: Group | null): Competitor | null | undefined {
  return group ? asOne(group.members) : undefined;
}

/**
 * The one competitor of a group: two of one nation, as far as it is known, may be a pair; null where several share the
 * figure, undefined without a group.
 */
export function oneOrPair(group: Group | null): Competitor | null | undefined {
  if (!group) return undefined;
  const pair = pairOf(group);
  const nations = new Set(pair?.members.flatMap(({ nation }) => nation ?? []));
  return pair && nations.size < 2 ? pair : asOne(group.members);
}

/** Several athletes of one nation in a breath are its team; several of different nations are nobody in particular. */
export function asOne(members: readonly Member[]): Competitor | null {
  const [first] = members;
  if (!first) return null;
  if (members.length === 1) return first.competitor;
  const [nation, ...others] = new Set(members.map(({ competitor }) => nationOf(competitor)));
  return nation && others.length === 0 ? { kind: 'nation', code: nation } : null;
}

/** "A and B" as one competitor, for an event of pairs; two who are known to be of different nations are none. */
export function pairOf({ members }: Group): Extract<Competitor, { kind: 'pair' }> | null {
  const people = members.flatMap(({ competitor }) => (competitor.kind === 'athlete' ? [competitor.person] : []));
  const nations = new Set(people.flatMap(({ nation }) => nation ?? []));
  return people.length === 2 && members.length === 2 && nations.size < 2 ? { kind: 'pair', members: people } : null;
}

/** In a team event what an athlete or two of them do is the team's; two who row a double are its crew. */
export function forEvent(competitor: Competitor | null, event: EventKey | null): Competitor | null {
  if (!competitor || competitor.kind === 'nation' || !event?.team) return competitor;
  // A pilot slides for both of the sledge, whoever is on the brakes, and a nation has several.
  if (isForTwo(event) && (competitor.kind === 'pair' || event.sport === 'bobsleigh')) return competitor;
  const nation = nationOf(competitor);
  return nation ? { kind: 'nation', code: nation } : competitor;
}

/** What a competitor is called: a name, a code, two names. */
export function nameOf(competitor: Competitor | null): string | null {
  if (!competitor) return null;
  if (competitor.kind === 'nation') return competitor.code;
  return (competitor.kind === 'athlete' ? [competitor.person] : competitor.members).map(({ name }) => name).join(' / ');
}

export const sameCompetitor = (a: Competitor | null, b: Competitor | null): boolean =>
  a !== null && b !== null && competitorKey(a) === competitorKey(b);
