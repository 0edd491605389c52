import { competitorKey } from '../../discourse/competitor-key.ts';
import type { Group } from '../../frames/groups.ts';
import { isMention, lastSubject, type Statement } from '../../frames/statement.ts';
import { type Mention, ofKind } from '../../mentions/mention.ts';
import type { Page } from '../page.ts';
import { isOverall } from './overall.ts';
import { isUnreal, PLACE_SIEVES, type Place, placeAt } from './places.ts';
import { type PlacingDraft, placing, placingsOf } from './placing.ts';
import { readNewTitles, readTitles } from './titles.ts';
import { readAhead, readWins } from './wins.ts';

/** Every place the prose states, in text order: ranks and medals, wins, titles, and who came behind the winner. */
export function readPlacings(page: Page): PlacingDraft[] {
  const drafts: PlacingDraft[] = [];
  let carried: Group | null = null;
  for (const statement of page.statements) {
    if (statement.sentence.block.zone !== 'body') {
      carried = null;
      continue;
    }
    const own = [
      ...readPlaces(page, statement, carried),
      ...readWins(page, statement, carried),
      ...readTitles(page, statement),
      ...readNewTitles(page, statement),
    ];
    drafts.push(...own, ...readAhead(page, statement, own, drafts));
    carried = lastSubject(statement) ?? carried;
  }
  return drafts;
}

/** One fact a competitor, event, rank and competition, with all its evidence. */
export function distinctPlacings(drafts: readonly PlacingDraft[]): PlacingDraft[] {
  const facts = new Map<string, PlacingDraft>();
  for (const draft of drafts) {
    const key = [competitorKey(draft.competitor), draft.event?.name, draft.rank, draft.current].join('|');
    const known = facts.get(key);
    facts.set(key, known ? { ...known, evidence: [...known.evidence, ...draft.evidence] } : draft);
  }
  return [...facts.values()];
}

/** The ranks, medals and titles named in a sentence. */
function readPlaces(page: Page, statement: Statement, carried: Group | null): PlacingDraft[] {
  const places = ofKind(
    statement.items.filter(isMention).map((item) => item.mention),
    'place',
  );
  const drafts = places.flatMap((mention) => {
    const place = placeAt(page, statement, mention);
    if (isUnreal(place)) return [];
    const found = whose(place, carried);
    const overall = found.groups.length > 0 && isOverall(page, place);
    return found.groups.flatMap((group) => {
      const at = found.groups.length > 1 ? { start: group.start, end: group.end } : mention;
      return placingsOf(page, { statement, at, rule: found.rule, rank: mention.value.rank, overall }, group);
    });
  });
  return zip(page, statement, places) ?? drafts;
}

function whose(place: Place, carried: Group | null): { groups: readonly Group[]; rule: string } {
  for (const [rule, find] of PLACE_SIEVES) {
    const groups = find(place).filter((group) => group !== undefined && group !== null);
    if (groups.length > 0) return { groups, rule };
  }
  return { groups: carried ? [carried] : [], rule: 'placings/carried' };
}

/** "China and Poland finished fourth and fifth respectively": the n-th place is the n-th name's. */
function zip(page: Page, statement: Statement, places: readonly Mention<'place'>[]): PlacingDraft[] | null {
  const text = page.reading.text.slice(statement.sentence.start, statement.sentence.end);
  const joined = places.slice(1).every((place, index) => {
    const between = page.reading.text.slice((places[index] as Mention).end, place.start);
    return /^(?:,| and|, and)(?: the)? $/.test(between);
  });
  if (!/\brespectively\b/.test(text) || places.length < 2 || !joined) return null;
  const group = statement.groups.find((each) => each.members.length === places.length);
  if (!group) return null;
  return group.members.flatMap((member, index) => {
    const mention = places[index] as Mention<'place'>;
    const told = { statement, at: mention, rule: 'placings/respectively', rank: mention.value.rank };
    return placing(page, told, member.competitor);
  });
}
