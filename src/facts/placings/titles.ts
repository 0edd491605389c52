import type { Statement } from '../../frames/statement.ts';
import type { Page } from '../page.ts';
import { type PlacingDraft, placing } from './placing.ts';

/** A title somebody carries from before: "defending champion X", "X, last year's champion", "the 2033 world champion". */
const TITLE =
  /\b(?:defending|reigning|outgoing|last (?:year|season)['’]s|(?:18|19|20)\d\d)(?: (?!champion)[\p{L}\p{N}'’-]+){0,5} (?:champions?|titlehold(?:er|ers)|winners?)\b/giu;

/** Earlier wins that a title tells of: the competitor beside the title had won the event it names, or this one. */
export function readTitles(page: Page, statement: Statement): PlacingDraft[] {
  const { sentence, groups } = statement;
  const { text } = page.reading;
  return [...text.slice(sentence.start, sentence.end).matchAll(TITLE)].flatMap((match) => {
    const start = sentence.start + match.index;
    const range = { start, end: start + match[0].length };
    const hidden = !statement.items.some(
      (item) => item.start >= range.start && item.end <= range.end && item.type !== 'speech',
    );
    if (hidden) return [];
    const behind = groups.find(
      (group) => group.start >= range.end && /^[ ,]*$/.test(text.slice(range.end, group.start)),
    );
    const ahead = groups.findLast(
      (group) =>
        group.end <= range.start && /^(?: \([^)]*\))*,? (?:the |and |a )*$/.test(text.slice(group.end, range.start)),
    );
    const bearer = (behind ?? ahead)?.members;
    return (bearer ?? []).flatMap((member) =>
      placing(page, statement, range, 'placings/title-before', member.competitor, 1).map((draft) => ({
        ...draft,
        current: false,
        competition: draft.competition ?? match[0],
        round: null,
      })),
    );
  });
}
