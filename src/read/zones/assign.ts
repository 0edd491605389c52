import type { Draft } from '../drafts.ts';
import { countWords, isProse, isTwice } from '../shape.ts';
import type { Zone } from '../zones.ts';
import { captionRules, hasCredit } from './caption.ts';
import { closingRules, findSections, noticeRules } from './closing.ts';
import { competitionRules } from './competition.ts';
import { datelineRules, isDateline, opensReport } from './dateline.ts';
import { fieldRules } from './field.ts';
import { findHeadline, headlineRules } from './headline.ts';
import { frontRemainder, isLetterheadLine, letterheadRules } from './letterhead.ts';
import { isMenu, isPageNotice, menuRules } from './menu.ts';
import type { Page, ZoneRule } from './page.ts';
import { isMark, isRankedMark, reportRules, resultLineRules } from './report.ts';

/** Every zone rule; the first whose test holds decides. */
export const zoneRules: readonly ZoneRule[] = [
  ...fieldRules,
  ...headlineRules,
  ...letterheadRules,
  ...captionRules,
  ...noticeRules,
  ...menuRules,
  ...datelineRules,
  ...competitionRules,
  ...resultLineRules,
  ...closingRules,
  ...frontRemainder,
  ...reportRules,
];

/** The zone of every block, in order. */
export function assignZones(blocks: readonly Draft[]): Zone[] {
  const firstBody = findFirstBody(blocks);
  const headline = findHeadline(blocks, firstBody);
  const page: Page = { blocks, firstBody, headline, sections: findSections(blocks, firstBody) };
  return blocks.map((block, index) => zoneRules.find((rule) => rule.test(block, index, page))?.zone ?? 'body');
}

/** The first full sentence or paragraph below the first heading of the highest rank, if there is one. */
export function findFirstBody(blocks: readonly Draft[]): number {
  const title = blocks.findIndex((block) => block.kind === 'heading' && block.depth === 1);
  const opens = (block: Draft, index: number) =>
    index > title && isReport(block) && (title >= 0 || !isHeadline(blocks, index));
  const first = blocks.findIndex(
    (block, index) =>
      (opens(block, index) &&
        (countWords(block.text) >= 12 || opensReport(block.text) || blocks[index - 1]?.origin === 'dateline')) ||
      (index > title && opensResults(blocks, index)),
  );
  if (first >= 0)
    return title >= 0 && opensResults(blocks, first) && headsResults(blocks[first - 1]) ? first - 1 : first;
  const short = blocks.findIndex(opens);
  return short >= 0 ? short : blocks.length;
}

/**
 * Two lines of results in a row, the head of their table in front of them: no numbered list of links has marks. Or the
 * lines of a sheet of facts, set as a table or indented, with names and their marks, each perhaps below what it is of.
 */
function opensResults(blocks: readonly Draft[], index: number): boolean {
  const first = blocks[index] as Draft;
  const from = first.kind === 'row' ? index + 1 : index;
  if (blocks.slice(from, from + 2).filter(isRankedMark).length === 2) return true;
  const isSheet = first.kind === 'row' || first.kind === 'code';
  return (
    isSheet && blocks.slice(index, index + 4).filter((block) => block.kind === first.kind && isMark(block)).length >= 2
  );
}

/** "Women's singles" over the first lines of results is of the report, below a title. */
const headsResults = (block: Draft | undefined): boolean =>
  block?.kind === 'paragraph' &&
  countWords(block.text) <= 8 &&
  !isProse(block.text) &&
  /\b(?:(?:wo)?men|ladies|mixed)(?:['’]s|['’])? [\p{L}\d]/iu.test(block.text);

/** "Lind wins after a day on which half the field went home.", then the day, then the report: one sentence as a headline. */
function isHeadline(blocks: readonly Draft[], index: number): boolean {
  const { text } = blocks[index] as Draft;
  if (index > MOST_ABOVE || countWords(text) > LONGEST_HEADLINE || /["“”]|\p{Ll}[.!?] \S/u.test(text)) return false;
  const below = blocks.slice(index + 1, index + 3);
  const day = below.findIndex((block) => block.origin === 'text' && isDateline(block.text));
  return (
    day >= 0 &&
    !blocks.slice(0, index).some(({ text: above }) => isDateline(above)) &&
    below.slice(0, day).every((block) => !isReport(block)) &&
    blocks.slice(index + day + 2, index + day + 5).some(isReport)
  );
}
const MOST_ABOVE = 3;
const LONGEST_HEADLINE = 30;

function isReport(block: Draft): boolean {
  if (block.origin !== 'text' || block.kind === 'row' || block.kind === 'heading') return false;
  if (block.strong && countWords(block.text) < 25) return false;
  const isFurniture = hasCredit(block.text) || isMenu(block) || isPageNotice(block) || isLetterheadLine(block.text);
  return isProse(block.text) && !isFurniture && !isTwice(block.text);
}
