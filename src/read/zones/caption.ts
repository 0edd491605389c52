import type { Draft } from '../drafts.ts';
import { countWords, endsSentence } from '../shape.ts';
import { isDateline } from './dateline.ts';
import type { Page, ZoneRule } from './page.ts';

const LONGEST = 300;
/** Capital first: "Photo: Name", "finishes fifthImage: Name" where the page glued them, never "a photo: ...". */
const CREDIT = /(?:Photos?|Image|Picture|Credit|PHOTOS?|Photograph)(?: by| credit)?:|Getty ?Images|\(Photo\b/u;
/** "(Agency/Name of a photographer)" at the end. */
const AGENCY_CREDIT = /\(\p{Lu}\p{L}+\/\p{Lu}[\p{L} .’'-]{3,30}\)\.?$/u;
const NOTICE = /^(?:©|\(c\)|copyright\b)/iu;

/** A picture's credit stands in it. */
export function hasCredit(text: string): boolean {
  return text.length <= LONGEST && (CREDIT.test(text) || AGENCY_CREDIT.test(text) || text.includes('©'));
}

/** "© Federation" at the end is about the page, not about a picture. */
export function isCopyrightNotice(block: Draft, index: number, page: Page): boolean {
  return NOTICE.test(block.text) && block.text.length < 120 && page.blocks[index - 1]?.origin !== 'image';
}

/** Stands right below a picture, and is no sentence. */
function isBelowImage(block: Draft, index: number, page: Page): boolean {
  if (block.kind !== 'paragraph' || block.strong || page.blocks[index - 1]?.origin !== 'image') return false;
  if (isDateline(block.text)) return false;
  return !endsSentence(block.text) && (countWords(block.text) >= 7 || /\(\p{Lu}{3}\)/u.test(block.text));
}

export const captionRules: readonly ZoneRule[] = [
  { name: 'caption/image', zone: 'caption', test: (block) => block.origin === 'image' },
  {
    name: 'caption/credit',
    zone: 'caption',
    test: (block, index, page) =>
      block.origin === 'text' &&
      block.kind !== 'row' &&
      hasCredit(block.text) &&
      !isCopyrightNotice(block, index, page),
  },
  { name: 'caption/below-image', zone: 'caption', test: isBelowImage },
];
