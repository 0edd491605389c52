import type { Statement } from '../../../frames/statement.ts';
import { overFigures } from '../../../language/figures.ts';
import type { Page } from '../../page.ts';
import { entriesOf, inOrder, isOf, type Known } from '../draft/leader.ts';
import type { PlacingDraft } from '../draft/placing.ts';

const TITLES = "(?:(?!and |who )[\\p{L}\\d’'-]+ ){0,4}";
/** In front of the other side of a final between two. */
const FINAL_AGAINST = overFigures(
  new RegExp(
    `(?<!semi-?)(?<!quarter-?)\\b(?:final|gold[- ]medal (?:race|ride|match)|(?:race|ride) for gold) (?:against|over) ${TITLES}$|\\b[Ii]n the (?:gold[- ]medal )?final,? (?:\\p{L}[\\p{L}’'-]* ){0,4}?(?:met|faced|took on) ${TITLES}$`,
    'u',
  ),
);

/** "3:53.6 in the final against X", "In the final they met X", where somebody else is told to have won: X was second. */
export function readFinalAgainst(page: Page, statement: Statement, { own, stated }: Known): PlacingDraft[] {
  const { text } = page.reading;
  const { sentence, groups } = statement;
  return groups.flatMap((group) => {
    if (group.possessive || !FINAL_AGAINST.test(text.slice(sentence.start, group.start))) return [];
    const event = page.discourse.eventAt(statement, group.start)?.value ?? null;
    const race = [...own, ...stated].filter(
      (draft) => draft.current && event !== null && draft.event?.name === event.name,
    );
    const win = race.find(({ rank }) => rank === 1);
    const isTold =
      win === undefined || isOf(group)(win) || race.some(({ rank }) => rank === 2) || race.some(isOf(group));
    if (isTold || entriesOf(page, group.members, event).length !== 1) return [];
    return inOrder(page, { statement, rule: 'placings/final-against' }, group.members, win, stated);
  });
}
