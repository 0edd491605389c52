import { areOne, isForPairs } from '../discourse/event-kinds.ts';
import type { Group } from '../frames/groups.ts';
import { oncePer } from '../read/once.ts';
import { nationOf } from './competitors.ts';
import type { Competitor, EventKey } from './draft.ts';
import type { Page } from './page.ts';

/**
 * In an event for pairs, what is told of a nation ("the Canadians") or of one partner is its pair's: the last one of
 * that nation, or with that partner, named before.
 */
export function asPair(
  page: Page,
  competitor: Competitor | null,
  event: EventKey | null,
  position: number,
): Competitor | null {
  const forPairs = event ? isForPairs(event) : areOne(null, page.header.sport);
  return competitor && forPairs ? (pairAt(page, competitor, position) ?? competitor) : competitor;
}

type Pair = Extract<Competitor, { kind: 'pair' }>;

/**
 * Pairs of a group, and two of one nation in a breath: "Solheim and Berg". A comma alone joins no pair; nor do two men or
 * two women skate as one.
 */
function pairsIn(page: Page, { members }: Group): Pair[] {
  const all = members.map(({ competitor }) => competitor);
  const pairs = all.filter((each) => each.kind === 'pair');
  const two = all.flatMap((each) => (each.kind === 'athlete' ? [each.person] : []));
  const [one, other] = two;
  if (pairs.length > 0 || all.length !== 2 || !one || !other || one.nation !== other.nation) return pairs;
  const between = page.reading.text.slice(members[0]?.end, members[1]?.start);
  if (!/\band\b|[&/]/.test(between)) return [];
  if (page.header.sport === 'figure skating' && one.gender !== null && one.gender === other.gender) return [];
  return [{ kind: 'pair', members: two }];
}

/** The last pair named before a position that is meant by a nation or by one partner. */
export function pairAt(page: Page, competitor: Competitor, position: number): Competitor | null {
  if (competitor.kind === 'pair') return competitor;
  const same = (pair: Pair) =>
    competitor.kind === 'athlete' ? pair.members.includes(competitor.person) : nationOf(pair) === competitor.code;
  return pairsOf(page).findLast(({ from, pair }) => from <= position && same(pair))?.pair ?? null;
}

/** All pairs of a release, each with the start of its sentence. */
const pairsOf = oncePer((page: Page) =>
  page.statements.flatMap(({ sentence, groups }) =>
    groups.flatMap((group) => pairsIn(page, group).map((pair) => ({ from: sentence.start, pair }))),
  ),
);
