import type { Statement } from '../../../frames/statement.ts';
import { overFigures } from '../../../language/figures.ts';
import type { Page } from '../../page.ts';
import { inFront, isOf, type Known, latest, startOf } from '../draft/leader.ts';
import type { PlacingDraft } from '../draft/placing.ts';
import { inARow } from './behind.ts';

const TITLES = "(?:(?!and |who )[\\p{L}\\d’'-]+ ){0,5}";
/** In front of those who alone were better, and in front of the one who was. */
const ONLY = overFigures(new RegExp(`(?:^|[,;:] |\\b(?:and|but|as|with) )[Oo]nly (?:the )?${TITLES}$`, 'u'));
const IT_WAS = overFigures(new RegExp(`\\b[Ii]t was (?:again |once more |once again )?(?:the )?${TITLES}$`, 'u'));
const BETTER =
  '(?:better|quicker|faster|stronger|further|farther|higher|ahead(?: of (?:him|her|them|us|me))?|in front(?: of (?:him|her|them|us|me))?|too (?:strong|fast|good|quick))(?![\\p{L}-]| (?:than|in the (?:heat|semi)|on the (?:first|opening))\\b)';
/** Behind them: that they were. */
const WERE_BETTER = overFigures(
  new RegExp(
    `^(?: \\([^)]*\\))*(?:, (?:in|with|on) [^;,]{1,30},)?(?: who)? (?:had )?(?:was|were|been|proved|went|gone|skated|ran|swam|rode|rowed|threw|jumped|finished|came) (?:even |just |narrowly |a little |slightly |marginally )?${BETTER}`,
    'u',
  ),
);

/**
 * "She was third; only A and B were quicker", "He was second again. Once more it was X who was better": as many as there are
 * places in front of the one told right before.
 */
export function readOnlyBetter(page: Page, statement: Statement, known: Known): PlacingDraft[] {
  const { text } = page.reading;
  const { groups, sentence } = statement;
  return groups.flatMap((group) => {
    const before = text.slice(sentence.start, group.start);
    const members = inARow(statement, group);
    const last = members.at(-1) ?? group;
    const only = ONLY.test(before);
    const after = text.slice(last.end, sentence.end);
    if (!(only || IT_WAS.test(before)) || !WERE_BETTER.test(after)) return [];
    const lead = leadBefore(statement, group.start, known);
    if (!lead || lead.rank === 1 || (!only && lead.rank !== 2) || isOf({ ...group, members })(lead)) return [];
    return inFront(page, { statement, rule: 'placings/only-better' }, { ...group, members }, lead, known.stated);
  });
}

/** The place told last: in the sentence, or right before it. */
function leadBefore({ sentence }: Statement, position: number, { own, stated }: Known): PlacingDraft | undefined {
  const here = latest(own, position);
  if (here) return here;
  const before = latest(stated, sentence.start);
  return before?.current && startOf(before) >= sentence.block.start && sentence.start - startOf(before) < NEAR
    ? before
    : undefined;
}

const NEAR = 200;
