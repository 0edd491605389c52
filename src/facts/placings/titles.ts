import { focusAt, type Statement } from '../../frames/statement.ts';
import type { Page } from '../page.ts';
import { isCombined } from './overall.ts';
import { type PlacingDraft, placing, placingsOf } from './placing.ts';

/** A title somebody carries from before: "defending champion X", "X, last year's champion", "the 2033 world champion". */
const TITLE =
  /\b(?:defending|reigning|outgoing|last (?:year|season)['’]s|(?:18|19|20)\d\d)(?: (?!champion)[\p{L}\p{N}'’-]+){0,5} (?:champions?|titlehold(?:er|ers)|winners?)\b|\bthe winner (?:here |there )?in (?:19|20)\d\d\b/giu;

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
      placing(page, { statement, at: range, rule: 'placings/title-before', rank: 1, overall: isCombined(page) }, member.competitor).map((draft) => ({
        ...draft,
        current: false,
        competition: draft.competition ?? match[0],
        round: null,
      })),
    );
  });
}

/** A title won now: "became the youngest world champion", "were crowned European champions". */
const BECOMES =
  /\b(?:bec(?:a|o)mes?|becoming|(?:was|were|is|are|be|being) crowned|crowned|to become)(?: (?!champion)[\p{L}\p{N}'’-]+){0,8} champions?\b(?! of)/giu;

/** "became European champion": first in the event the title names, or that is spoken of. */
export function readNewTitles(page: Page, statement: Statement): PlacingDraft[] {
  const { sentence } = statement;
  const { text } = page.reading;
  return [...text.slice(sentence.start, sentence.end).matchAll(BECOMES)].flatMap((match) => {
    const range = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
    const told = statement.items.some((item) => item.start >= range.start && item.end <= range.end && item.type !== 'speech');
    const group = focusAt(statement, range.start);
    if (!told || !group) return [];
    return placingsOf(page, { statement, at: range, rule: 'placings/new-title', rank: 1, overall: isCombined(page) }, group);
  });
}
