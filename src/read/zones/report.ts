import type { Draft } from '../drafts.ts';
import { countWords, endsSentence, isCapitals, isProse, opensWithQuote } from '../shape.ts';
import type { Page, ZoneRule } from './page.ts';

const LONGEST_SUBHEAD = 110;
const MOST_WORDS = 14;
/** "1 Name (NED) 2:18:47", "3. Name, NED". */
const RANKED = /^\d{1,3}[.)=]{0,2} \p{Lu}/u;
const FIGURE_AT_END = /(?:\d|\([^()]{2,12}\)|\d ?(?:s|m|pts|points))$/u;

/** A heading by its mark-up or by its form: alone, short, no sentence, with something below it. */
function isSubhead(block: Draft, index: number, page: Page): boolean {
  if (block.kind === 'heading') return !(isProse(block.text) && countWords(block.text) > 30);
  if (block.kind !== 'paragraph' || block.text.length > LONGEST_SUBHEAD) return false;
  if (countWords(block.text) > MOST_WORDS || /[,;]$/u.test(block.text)) return false;
  const next = page.blocks[index + 1];
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

/** A paragraph that only its line breaks, or a bullet before it, make an item. */
function isProseItem(text: string): boolean {
  if (RANKED.test(text)) return false;
  return isProse(text) ? countWords(text) >= 15 : text.endsWith(':') && countWords(text) >= 5;
}

/** "Women's 500m: 1. Name (NED), 2. Name (POL)". */
const LABEL_AND_RANKS = /^[^:.!?]{3,90}: ?=?1[.)] ?\p{Lu}/u;
/** "Gold: Name (NED)", "Result: NED, POL, CAN". */
const LABEL_AND_NAMES = /^(?:gold|silver|bronze|(?:final )?results?|podium|medall?ists)(?: medal)?: \p{Lu}.{2,160}$/iu;

function isResultLine({ kind, text }: Draft): boolean {
  if (kind !== 'paragraph') return false;
  if (LABEL_AND_RANKS.test(text)) return true;
  if (isProse(text)) return false;
  return (RANKED.test(text) && FIGURE_AT_END.test(text)) || (LABEL_AND_NAMES.test(text) && /\b[A-Z]{3}\b/.test(text));
}

/** Lines of results stand at the end of a release too, where other lines without a sentence are furniture. */
export const resultLineRules: readonly ZoneRule[] = [
  {
    name: 'list/result',
    zone: 'list',
    test: (block, index, page) =>
      (index >= page.firstBody || page.firstBody === page.blocks.length) &&
      page.sections[index] === null &&
      isResultLine(block),
  },
];

export const reportRules: readonly ZoneRule[] = [
  { name: 'table/row', zone: 'table', test: (block) => block.kind === 'row' },
  { name: 'subhead/list', zone: 'subhead', test: headsList },
  {
    name: 'list/item',
    zone: 'list',
    test: (block) => block.kind === 'item' && !isProseItem(block.text),
  },
  { name: 'subhead/form', zone: 'subhead', test: isSubhead },
  { name: 'body', zone: 'body', test: () => true },
];
