import { isOrdered } from '../../knowledge/list-heads.ts';
import type { Draft } from '../drafts.ts';
import { oncePer } from '../once.ts';
import { rankMarks } from '../rank-marks.ts';
import { countWords, endsSentence, isCapitals, isProse, opensWithQuote } from '../shape.ts';
import type { Page, ZoneRule } from './page.ts';

const LONGEST_SUBHEAD = 110;
const MOST_WORDS = 14;
/** "1 Name (NED) 2:18:47", "3. Name, NED". */
const RANKED = /^=?\d{1,3}(?:\.?\)|[.=]|st|nd|rd|th)? (?:\p{Lu}|\d{1,2}:\d)/u;
/** Behind the figure the codes of records and qualifiers may stand: "53.62 NR", "14:19.80 MR, WL". */
const FIGURE_AT_END =
  /(?:\d|\([^()]{2,30}\)|\d ?(?:s|m|pts|points)|\d ?=?[A-Z]{2,5}(?:[,/ ]+[A-Z]{2,5})*|[ ,][A-Z]{3})$/u;
/** The same with a dash behind the rank. */
const RANKED_LINE = /^=?\d{1,3}(?:\.?\)|[.=]|st|nd|rd|th)? (?:[–—-] )?\p{Lu}/u;

const RANKED_ROW = /^=?\d{1,3}\.? \|.*\p{Lu}.*\| [^|]*\d[:.,]\d{2}/u;
const MARK_AT_END = /\d[:.,]\d{2,3}\)?$/u;

/** "1. Name (NED) 1:04.51", "2 - NAME Given (POL) - 40.53": the report has begun, though no sentence has. */
export function isRankedMark({ kind, text }: Draft): boolean {
  if (kind === 'row') return RANKED_ROW.test(text);
  return kind !== 'heading' && RANKED_LINE.test(text) && MARK_AT_END.test(text);
}

/** A mark with its fractions beside a name of two words: "Ada Lind (SWE), Hamar | 14:36.08". */
export const isMark = ({ text }: Draft): boolean =>
  /(?<![\d.])\d{1,2}[:.,]\d{2}(?:[.,]\d{1,3})?(?![\d.])/.test(text) && /\p{Lu}\p{L}+ \p{Lu}\p{L}/u.test(text);

/** Indented lines keep their breaks: they are prose or the lines of a sheet. */
const isSheetLine = ({ kind, text }: Draft): boolean =>
  kind === 'code' && !isProse(text) && /\d[.,]\d{1,3}$/.test(text);

/** A heading by its mark-up or by its form: alone, short, no sentence, with something below it. */
function isSubhead(block: Draft, index: number, page: Page): boolean {
  if (block.kind === 'heading') return !(isProse(block.text) && countWords(block.text) > 30);
  const next = page.blocks[index + 1];
  if (block.kind === 'code' && next && isSheetLine(next)) return /^[^.;!?]{4,60}:?$/u.test(block.text);
  if (block.kind !== 'paragraph' || block.text.length > LONGEST_SUBHEAD) return false;
  if (countWords(block.text) > MOST_WORDS || /[,;]$/u.test(block.text)) return false;
  if (block.strong) return !(endsSentence(block.text) && isProse(block.text) && !/[?!”"]$/u.test(block.text));
  if (!next || opensWithQuote(block.text)) return false;
  if (isCapitals(block.text)) return true;
  if (block.text.endsWith(':')) return !opensWithQuote(next.text) && next.kind !== 'paragraph';
  return !endsSentence(block.text) || (/[?!]$/u.test(block.text) && countWords(block.text) <= 8);
}

/** The name of a part of a list, set as its first line: "Women", "Men's 500m". */
function headsList(block: Draft, index: number, page: Page): boolean {
  const next = page.blocks[index + 1];
  if (block.kind !== 'item' || RANKED.test(block.text) || next?.group !== block.group) return false;
  return !FIGURE_AT_END.test(block.text) && countWords(block.text) <= 6 && RANKED.test(next.text);
}

/** "The Italians own the record.", "No Swede has made the final since 2006.": a short sentence with a verb that is finite. */
const TELLS =
  /^\p{Lu}[\p{L}’'-]* (?:(?:[^.:;–—]|\d[.:]\d)*? )?(?:is|are|was|were|has|have|had|will|could|can|won|holds?|held|owns?|became|finished|took|leads?|led|beat|ran|set|broke)\b(?:[^:;]|\d:\d)*$/u;
/** "Final: ", "Men's 1500m – ": a label, with its results. */
const LABELLED = /^[^.]{1,40}(?::| [–—-]) /u;

/** A paragraph that only its line breaks, or a bullet before it, make an item. */
function isProseItem(text: string): boolean {
  if (RANKED.test(text)) return false;
  if (!isProse(text)) return text.endsWith(':') && countWords(text) >= 5;
  return countWords(text) >= 15 || (endsSentence(text) && TELLS.test(text) && !LABELLED.test(text));
}

/** Behind a number: a name and its figure, nation or time back, as results have them. */
const NAME_AND_FIGURE =
  /^(?:(?:\p{Lu}|\p{Ll}{1,3} )[^\s.,;:()]*\.?[ ,]{1,2}){1,6}(?:\([^()]*\),? )?[:–—-]{0,2} ?\+?\d/u;

/** "1. Lind hugs her coach. She had won the 500m in 37.41.": pictures or points of a talk that are numbered, not ranked. */
function isNumberedProse({ text }: Draft): boolean {
  const told = text.replace(/^\d{1,3}(?:\.?\)|\.) /u, '');
  return told !== text && isProse(told) && !NAME_AND_FIGURE.test(told);
}

/** Most of the numbered items of a list are told in sentences: none of its numbers is a rank. */
const isNumberedTale = oncePer(({ blocks }: Page): ReadonlySet<number> => {
  const groups = Map.groupBy(
    blocks.filter(({ kind, text }) => kind === 'item' && /^\d{1,3}[.)]/u.test(text)),
    ({ group }) => group,
  );
  const told = [...groups].filter(
    ([group, items]) => group !== null && items.length >= 2 && items.filter(isNumberedProse).length * 2 > items.length,
  );
  return new Set(told.flatMap(([group]) => group ?? []));
});

/** "Result: NED, POL, CAN": names in their order, without a rank. */
const LABEL_AND_NAMES = /^(?:(?:final )?results?|podium|medall?ists)(?: medals?)?: \p{Lu}.{2,160}$/iu;
/** "World Record: 24.43 – Name (SWE), 2014": a mark to beat, among the results of its event. */
const RECORD_LINE = /^(?:[\p{L}’'.]+ ){1,5}(?:record|best)s?(?: \([^)]*\))? ?(?::|[–—-]) .*\d/iu;
const LONGEST_LABEL = 90;
const LONGEST_PART = 200;
/** A figure, a bracket or a code behind a rank: what prose does not put there. */
const RESULT = /[\d(]|\b[A-Z]{3}\b/;

function isResultLine(block: Draft, index: number, { blocks }: Page): boolean {
  if (block.kind === 'row' || block.kind === 'heading') return false;
  const { text } = block;
  if (isRanking(text, blocks[index + 1])) return true;
  if (isProse(text)) return false;
  if (RECORD_LINE.test(text) || (LABEL_AND_NAMES.test(text) && /\b[A-Z]{3}\b/.test(text))) return true;
  const timed = text.split(/[,;] /).filter((part) => TIMED_PART.test(part)).length;
  return listsNames(text) && (timed >= LEAST_NAMES || isBelowResults(blocks, index));
}

/** "Women's Pair: NED, GER, CHN", "Men's 500m – A (NOR) 35.10, B (SWE) 35.22, C (GER) 35.40": whose race it was, and names. */
function listsNames(text: string): boolean {
  const label = EVENT_LABEL.exec(text)?.[0];
  if (label === undefined) return false;
  const parts = partsOf(text.slice(label.length));
  return parts.length >= LEAST_NAMES && parts.length <= MOST_NAMES && parts.every((part) => NAME_PART.test(part));
}

/** What stands between commas and semicolons, the brackets left out. */
const partsOf = (names: string): string[] => names.replace(/ ?\([^()]*\)/g, '').split(/[,;] (?:and )?/);

const EVENT_LABEL =
  /^(?:[\p{L}\d’'.-]+ ){0,3}?(?:(?:Wom|M)[ea]n(?:[’']s)?|Ladies[’']?|Mixed)(?: [\p{L}\d’'.×-]+){1,7}(?::| [–—-]) /u;
const LEAST_NAMES = 3;
const MOST_NAMES = 8;
/** A name, perhaps with its figure. */
const NAME_PART = /^(?:\p{Ll}{1,3} )?\p{Lu}(?:[^:!?]|\d:\d){1,70}$/u;
/** A name in front of its time. */
const TIMED_PART = /\p{L}[)]? [(]?\d{1,2}[:.]\d{2}/u;

/** Below "Results" or "Medallists", with nothing but such lines between. */
function isBelowResults(blocks: readonly Draft[], index: number): boolean {
  const head = blocks.slice(0, index).findLast(({ text }) => !listsNames(text));
  return head !== undefined && countWords(head.text) <= 8 && !isProse(head.text) && isOrdered(head.text);
}

/** "Women's 500m: 1. Name (NED), 2. Name (POL)", "1 Name (NED) 37.20", "Gold – Name (NED)". */
export function isRanking(text: string, next: Draft | undefined): boolean {
  const marks = rankMarks(text);
  const [first, second] = marks;
  const label = text.slice(0, first?.start);
  if (!first || label.length > LONGEST_LABEL || /[.!?] \p{Lu}/u.test(label)) return false;
  const parts = marks.map(({ end }, index) => text.slice(end, marks[index + 1]?.start));
  if (parts.some((part) => part.length > LONGEST_PART)) return false;
  if (isProse(text) && / (?:to|for) $/.test(text.slice(0, first.end))) return false;
  if (second) return /^$|[:–—-] ?$/u.test(label) || parts.every((part) => RESULT.test(part));
  if (isProse(text) || label !== '') return false;
  // "Gold – Name (NED)" over a quotation names its speaker, unless a mark stands in it.
  return RANKED.test(text)
    ? FIGURE_AT_END.test(text)
    : RESULT.test(text) && (/\d/.test(text) || !(next && opensWithQuote(next.text)));
}

/** Lines of results stand at the end of a release too, where other lines without a sentence are furniture. */
export const resultLineRules: readonly ZoneRule[] = [
  {
    name: 'list/result',
    zone: 'list',
    test: (block, index, page) =>
      (index >= page.firstBody || page.firstBody === page.blocks.length) &&
      page.sections[index] === null &&
      isResultLine(block, index, page),
  },
];

export const reportRules: readonly ZoneRule[] = [
  { name: 'table/row', zone: 'table', test: (block) => block.kind === 'row' },
  { name: 'subhead/list', zone: 'subhead', test: headsList },
  {
    name: 'list/item',
    zone: 'list',
    test: (block, _, page) =>
      block.kind === 'item' && !isProseItem(block.text) && !isNumberedTale(page).has(block.group ?? -1),
  },
  { name: 'list/sheet', zone: 'list', test: isSheetLine },
  { name: 'subhead/form', zone: 'subhead', test: isSubhead },
  { name: 'body', zone: 'body', test: () => true },
];
