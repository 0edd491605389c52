import { areOne } from '../../../discourse/event-kinds.ts';
import type { Group } from '../../../frames/groups.ts';
import { focusAt, type Statement, type VerbItem } from '../../../frames/statement.ts';
import type { Family } from '../../../knowledge/verbs.ts';
import { overFigures } from '../../../language/figures.ts';
import type { Range } from '../../../read/reading.ts';
import { asOne, nationOf, pairOf, sameCompetitor } from '../../competitors.ts';
import type { EventKey } from '../../draft.ts';
import type { Page } from '../../page.ts';
import { type PlacingDraft, placing } from './placing.ts';

/** What has been told when a sentence says who came behind whom. */
export interface Known {
  /** Places the sentence states in words of its own. */
  readonly own: readonly PlacingDraft[];
  /** Places that the whole text states. */
  readonly stated: readonly PlacingDraft[];
}

/** Verbs between a leader's place and "ahead of" that keep to the result. */
const OF_RESULTS: ReadonlySet<Family> = new Set([
  'win',
  'take',
  'finish',
  'goTo',
  'clock',
  'follow',
  'breakRecord',
  'equalRecord',
]);

export const startOf = ({ evidence }: PlacingDraft): number => evidence[0]?.start ?? 0;

/** The place told last before a position. */
export const latest = (own: readonly PlacingDraft[], position: number): PlacingDraft | undefined =>
  own
    .filter((draft) => !draft.rule.startsWith('placings/title') && startOf(draft) < position)
    .toSorted((a, b) => startOf(a) - startOf(b))
    .at(-1);

export const verbsBetween = (statement: Statement, from: number, to: number): VerbItem[] =>
  statement.verbs.filter((verb) => verb.start >= from && verb.end <= to);

/** Whether a place is one of the group's members', or of the team or pair they are. */
export function isOf(group: Group | null): (draft: PlacingDraft) => boolean {
  const members = group?.members ?? [];
  const all = [...members.map(({ competitor }) => competitor), asOne(members), group && pairOf(group)];
  return ({ competitor }) => all.some((one) => sameCompetitor(one, competitor));
}

/** "a last lap that left her ahead of A": what it came to. */
const LEFT_AHEAD =
  /^(?:left|leaving|put|putting) (?:him|her|them) (?:[\d.]+ ?\p{L}* )?(?:ahead|clear|in front) of (?:[\p{L}’'-]+ ){0,3}$/u;

/** "won with a 0.29 second lead over A": a noun. */
const LEAD_OVER = overFigures(/^lead (?:of [^,;]{3,24} )?over (?:[\p{L}’'-]+ ){0,3}$/u);

/** The place of whom the others are behind: told in the sentence of its subject, or of the subject a sentence before. */
export function leaderOf(
  page: Page,
  statement: Statement,
  group: Group,
  { own, stated }: Known,
): PlacingDraft | undefined {
  const isSubject = isOf(focusAt(statement, group.start));
  const clear = (from: number) => {
    const verb = verbsBetween(statement, from, group.start).at(-1);
    const words = page.reading.text.slice(verb?.start ?? group.start, group.start);
    if (verb && (LEFT_AHEAD.test(words) || LEAD_OVER.test(words))) return true;
    return !verb || OF_RESULTS.has(verb.sense.family);
  };
  const told = own.filter((draft) => isSubject(draft) && !draft.rule.startsWith('placings/title'));
  const nearest = latest(told.length > 0 ? told : own, group.start);
  if (nearest) return clear(nearest.evidence[0]?.end ?? 0) ? nearest : undefined;
  const before = (draft: PlacingDraft) => startOf(draft) < statement.sentence.start;
  if (!clear(statement.sentence.start)) return undefined;
  const wins = stated.filter((draft) => isWin(draft) && before(draft) && isSubject(draft));
  // "Lind won. She had won the 1000m on Friday too. She finished ahead of Falk": of the event that is told of.
  const event = page.discourse.eventAt(statement, group.start)?.value?.name;
  return wins.findLast((draft) => draft.event?.name === event) ?? wins.at(-1);
}

const isWin = ({ current, rank }: PlacingDraft): boolean => current && rank === 1;

/** The win of a group in an event, told nearest to a position. */
export function winOf(
  group: Group,
  event: string | null,
  position: number,
  stated: readonly PlacingDraft[],
): PlacingDraft | undefined {
  const isGroups = isOf(group);
  const distance = (draft: PlacingDraft) => Math.abs(startOf(draft) - position);
  return stated
    .filter((draft) => isWin(draft) && draft.event?.name === event && isGroups(draft))
    .toSorted((a, b) => distance(a) - distance(b))[0];
}

/** Behind those who were beaten: what that was good for. */
const GOOD_FOR = overFigures(
  /^(?: \([^)]*\))*(?: behind)?(?: (?:of|from) (?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)?(?: by [^,;]{1,40}?)?(?: (?:on|in|into|down) the (?:final|home|finishing|last|closing)(?: (?:straight|stretch|metres|bend|corner|sprint|lap))?| (?:on|at) the line| (?:in|over) the(?: [\p{L}\p{N}'’.-]+){1,5}?)?,? (?:(?:to|for|and) (?!(?:reach|make|set up|qualify|get)\b)(?:[\p{L}\p{N}'’.,-]+ ){0,7})?$/u,
);

/** "beat X to win gold", "ahead of Y for silver": the place behind a group that its leader got by being ahead. */
export function gainedOver(
  page: Page,
  statement: Statement,
  leader: Group | null,
  { end }: Range,
  own: readonly PlacingDraft[],
): PlacingDraft | undefined {
  const isLeaders = isOf(leader);
  return own.find(
    (draft) =>
      draft.current &&
      startOf(draft) >= end &&
      startOf(draft) < statement.sentence.end &&
      isLeaders(draft) &&
      GOOD_FOR.test(page.reading.text.slice(end, startOf(draft))),
  );
}

/** The places right behind a leader's, in the order of the names; who has one in words of its own keeps that. */
export function inOrder(
  page: Page,
  told: { readonly statement: Statement; readonly rule: string },
  members: Group['members'],
  lead: PlacingDraft,
  own: readonly PlacingDraft[],
): PlacingDraft[] {
  const isRanked = (member: Entry) =>
    own.some(
      (draft) =>
        draft.current === lead.current && draft !== lead && sameCompetitor(draft.competitor, member.competitor),
    );
  return entriesOf(page, members, lead.event).flatMap((member, index) =>
    isRanked(member) ? [] : inferred(page, { ...told, at: member, rank: lead.rank + index + 1 }, member, lead),
  );
}

/**
 * Those in front of a place: first to last but one, where they are just as many; where others are known to have some of those
 * ranks, the ones left open ("Lind won. Falk was third behind Solheim").
 */
export function inFront(
  page: Page,
  told: { readonly statement: Statement; readonly rule: string },
  { members }: Group,
  behind: PlacingDraft,
  stated: readonly PlacingDraft[] = [],
): PlacingDraft[] {
  const entries = entriesOf(page, members, behind.event);
  const named = (draft: PlacingDraft) =>
    entries.findIndex((entry) => sameCompetitor(entry.competitor, draft.competitor));
  const others = stated.filter((draft) => isOfRace(draft, behind));
  const taken = new Set(others.filter((draft) => named(draft) < 0).map(({ rank }) => rank));
  const all = Array.from({ length: behind.rank - 1 }, (_, index) => index + 1);
  const ranks = entries.length === all.length ? all : all.filter((rank) => !taken.has(rank));
  const contradicts = others.some((draft) =>
    sameCompetitor(draft.competitor, behind.competitor)
      ? draft.rank !== behind.rank
      : named(draft) >= 0 && ranks[named(draft)] !== draft.rank,
  );
  if (entries.length !== ranks.length || contradicts) return [];
  return entries.flatMap((entry, index) =>
    inferred(page, { ...told, at: entry, rank: ranks[index] as number }, entry, behind),
  );
}

/** Of the same event on the same occasion. */
const isOfRace = ({ event, current, competition, round }: PlacingDraft, other: PlacingDraft): boolean =>
  event?.name === other.event?.name &&
  current === other.current &&
  competition === other.competition &&
  round === other.round;

/** Those of a group who start on their own in an event: "A and B" is one in the doubles, "A, B, C and D" are two. */
export function entriesOf(page: Page, members: Group['members'], event: EventKey | null): Entry[] {
  if (members.length < 2) return [...members];
  if (!areOne(event, page.header.sport)) return event?.team ? oncePerNation(members) : [...members];
  return members.flatMap((member, index): Entry[] => {
    if (member.competitor.kind !== 'athlete') return [member];
    const next = members[index + 1];
    if (index % 2 === 1 || next?.competitor.kind !== 'athlete') return [];
    const competitor = { kind: 'pair', members: [member.competitor.person, next.competitor.person] } as const;
    return [{ competitor, start: member.start, end: next.end }];
  });
}

/** "ahead of Norway's A, B and C": in an event for teams those who are of one nation are its team. */
function oncePerNation(members: Group['members']): Entry[] {
  if (members.some(({ competitor }) => competitor.kind !== 'athlete')) return [...members];
  const codes = members.map(({ competitor }) => nationOf(competitor));
  const known = codes.some((code) => code !== null);
  return members.filter((_, index) => codes.indexOf(codes[index] ?? null) === index && (codes[index] || !known));
}

/** Who has a place, and where they are named. */
type Entry = Range & Pick<Group['members'][number], 'competitor'>;

/** A place that follows from another one of the same race, of today or earlier. */
export function inferred(
  page: Page,
  told: Parameters<typeof placing>[1],
  { competitor }: Entry,
  reason: PlacingDraft,
): PlacingDraft[] {
  if (sameCompetitor(competitor, reason.competitor)) return [];
  const { event, round, current, competition } = reason;
  const because = { certainty: 'inferred' as const, because: [reason], event, round, current, competition };
  return placing(page, { ...told, event }, competitor).map((draft) => ({ ...draft, ...because }));
}
