import type { Group } from '../../frames/groups.ts';
import { focusAt, type Statement } from '../../frames/statement.ts';
import { sameCompetitor } from '../competitors.ts';
import type { Page } from '../page.ts';
import { type PlacingDraft, placing, placingsOf } from './placing.ts';

const PODIUM = '(?:the |an? )?(?:all-\\p{L}+ )?(?:podium|medals|medal places|top three|rostrum)\\b';
const COMPLETED = new RegExp(
  `\\b(?:complet(?:ed|es|ing)|round(?:ed|s|ing) (?:out|off)|fill(?:ed|s|ing) out) ${PODIUM}`,
  'giu',
);
const JOINED = new RegExp(`\\bjoin(?:ed|s|ing) (?:[\\p{L}'’-]+ ){0,3}?on ${PODIUM}`, 'giu');

/** "A completed the podium": third; "A and B joined her on the podium", "joined on the podium by A and B": second and third. */
export function readPodium(page: Page, statement: Statement): PlacingDraft[] {
  return [
    ...readTopList(page, statement),
    ...readMatches(page, statement, COMPLETED, 'placings/completed-podium', 3),
    ...readMatches(page, statement, JOINED, 'placings/joined-on-podium', null),
  ];
}

/** @param alone rank of somebody named alone; null where it would not be known */
function readMatches(
  page: Page,
  statement: Statement,
  words: RegExp,
  rule: string,
  alone: number | null,
): PlacingDraft[] {
  const { sentence } = statement;
  const { text } = page.reading;
  return [...text.slice(sentence.start, sentence.end).matchAll(words)].flatMap((match) => {
    const start = sentence.start + match.index;
    const at = { start, end: start + match[0].length };
    const group = whoStands(text, statement, at);
    const count = group?.members.length ?? 0;
    if (!group || count > 2 || (count === 1 && alone === null)) return [];
    const ranks = count === 2 ? [2, 3] : [alone ?? 3];
    return group.members.flatMap((member, index) =>
      placingsOf(
        page,
        { statement, at: count === 2 ? member : at, rule, rank: ranks[index] ?? 3 },
        { ...group, members: [member] },
      ),
    );
  });
}

/** "... by A and B", "was A" behind the words, or the subject in front of them. */
function whoStands(text: string, statement: Statement, at: { start: number; end: number }): Group | null {
  const behind = statement.groups.find((group) => group.start >= at.end);
  const link = behind ? text.slice(at.end, behind.start) : '';
  if (behind && /^ (?:[\p{L}\p{N}'’.-]+ ){0,6}?(?:by|was|were|came) (?:[\p{L}'’.-]+ ){0,3}$/u.test(link)) return behind;
  return focusAt(statement, at.start);
}

/** "The top three in the shot put: A 22.41m, B 22.18m and C 21.97m": in this order. */
function readTopList(page: Page, statement: Statement): PlacingDraft[] {
  const { sentence } = statement;
  const { text } = page.reading;
  const opening = TOP_LIST.exec(text.slice(sentence.start, sentence.end));
  const from = opening ? sentence.start + opening[0].length : sentence.end;
  const members = statement.groups.filter(({ start }) => start >= from).flatMap((group) => group.members);
  if (members.length !== COUNTS.get(opening?.groups?.count?.toLowerCase() ?? '')) return [];
  return members.flatMap((member, index) =>
    placing(page, { statement, at: member, rule: 'placings/top-list', rank: index + 1 }, member.competitor),
  );
}

const TOP_LIST = /^The (?:top|first|fastest) (?<count>three|four|five|six|eight) [^:.]*:/i;
const COUNTS: ReadonlyMap<string, number> = new Map([
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['eight', 8],
]);

/** "A rode from the front, B coming second and C third": A, of whom the sentence speaks, was first. */
export function readAbove(page: Page, statement: Statement, own: readonly PlacingDraft[]): PlacingDraft[] {
  const [main, ...rest] = statement.turns.filter(({ kind }) => kind === 'main').map(({ group }) => group);
  const now = own.filter(({ current }) => current);
  const [second, third] = [2, 3].map((rank) => now.find((draft) => draft.rank === rank));
  if (!main || !second || !third || now.length !== 2 || isPlaced(main, now)) return [];
  const absolute = rest.length > 0 && rest.every((group) => isAbsolute(page, statement, group));
  const because = { certainty: 'inferred' as const, because: [second, third], event: second.event };
  const told = { statement, at: main, rule: 'placings/above-second-and-third', rank: 1 };
  return absolute ? placingsOf(page, told, main).map((draft) => ({ ...draft, ...because })) : [];
}

const isPlaced = (group: Group, drafts: readonly PlacingDraft[]): boolean =>
  group.members.some(({ competitor }) => drafts.some((draft) => sameCompetitor(draft.competitor, competitor)));

/** ", B coming second", "and C third", "with B in second": a place without a finite verb. */
function isAbsolute(page: Page, { sentence }: Statement, { end }: Group): boolean {
  return ABSOLUTE.test(page.reading.text.slice(end, sentence.end));
}

const ABSOLUTE =
  /^(?: \([^)]*\))*(?: of \p{Lu}\p{L}+)? (?:(?:coming|finishing|taking|placing|ending up|in|back in|a distant|well back in) (?:in )?)?(?:second|third|2nd|3rd|silver|bronze)\b/u;
