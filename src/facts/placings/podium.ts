import type { Group } from '../../frames/groups.ts';
import { focusAt, type Statement } from '../../frames/statement.ts';
import type { Page } from '../page.ts';
import { type PlacingDraft, placingsOf } from './placing.ts';

const PODIUM = '(?:the |an? )?(?:all-\\p{L}+ )?(?:podium|medals|medal places|top three|rostrum)\\b';
const COMPLETED = new RegExp(
  `\\b(?:complet(?:ed|es|ing)|round(?:ed|s|ing) (?:out|off)|fill(?:ed|s|ing) out) ${PODIUM}`,
  'giu',
);
const JOINED = new RegExp(`\\bjoin(?:ed|s|ing) (?:[\\p{L}'’-]+ ){0,3}?on ${PODIUM}`, 'giu');

/** "A completed the podium": third; "A and B joined her on the podium", "joined on the podium by A and B": second and third. */
export function readPodium(page: Page, statement: Statement): PlacingDraft[] {
  return [
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
