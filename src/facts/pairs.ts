import { isForPairs } from '../discourse/event-kinds.ts';
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
  return competitor && event && isForPairs(event) ? (pairAt(page, competitor, position) ?? competitor) : competitor;
}

/** The last pair named before a position that is meant by a nation or by one partner. */
export function pairAt(page: Page, competitor: Competitor, position: number): Competitor | null {
  if (competitor.kind === 'pair') return competitor;
  const pairs = page.statements
    .filter(({ sentence }) => sentence.start <= position)
    .flatMap(({ groups }) => groups.flatMap((group) => group.members.map((member) => member.competitor)))
    .filter((other) => other.kind === 'pair');
  const same = (pair: Extract<Competitor, { kind: 'pair' }>) =>
    competitor.kind === 'athlete' ? pair.members.includes(competitor.person) : nationOf(pair) === competitor.code;
  return pairs.findLast(same) ?? null;
}
