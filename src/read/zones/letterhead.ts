import {
  ADDRESS_WORDS,
  CALL_WORDS,
  CONTACT_HEADS,
  DOCUMENT_KINDS,
  OFFICE_WORDS,
  SPONSOR_WORDS,
} from '../../knowledge/release-words.ts';
import { anyOf } from '../../knowledge/words.ts';
import { countWords, isCapitals, isLetterSpaced } from '../shape.ts';
import { isNames } from './dateline.ts';
import { isFront, type Page, type ZoneRule } from './page.ts';
import { beginsWith, holds, isOneOf } from './words.ts';

const isDocumentKind = isOneOf(DOCUMENT_KINDS);
const holdsAddress = holds(ADDRESS_WORDS);
const opensWithOffice = beginsWith(OFFICE_WORDS);
const CALLS = new RegExp(`(?<![\\p{L}\\p{N}])${anyOf(CALL_WORDS)}[:. ]*(?:[+(\\d]|\\S+@)`, 'iu');
const opensWithContact = beginsWith(CONTACT_HEADS);
const opensWithSponsor = beginsWith(SPONSOR_WORDS);

export function isLetterheadLine(text: string): boolean {
  return (
    isLetterSpaced(text) ||
    isDocumentKind(text) ||
    opensWithSponsor(text) ||
    isContactLine(text) ||
    isAddressLine(text) ||
    isByline(text)
  );
}

/** "Media contact: press office, (555) 010-0199". */
function isContactLine(text: string): boolean {
  return opensWithContact(text) && /^[\p{L} ]+: \S/u.test(text);
}

/** "By Name of a Writer", "Text: Name". */
function isByline(text: string): boolean {
  const name =
    /^(?:by|report by|text|text by|words|words by|written by)(?::| |: )(?<name>(?:[^.,:;]|(?<= \p{Lu})\.){5,50})$/iu.exec(
      text,
    )?.groups?.name;
  return name !== undefined && countWords(name) <= 6 && countWords(name) >= 2 && isNames(name);
}

/** "Phone +41 21", "E-mail: office@", "Avenue du Lac 135": a phone call in a headline is none. */
function isAddressLine(text: string): boolean {
  if (text.length >= 200) return false;
  return opensWithOffice(text) || CALLS.test(text) || (holdsAddress(text) && /\d{2}|@|:/u.test(text));
}

export const letterheadRules: readonly ZoneRule[] = [
  { name: 'letterhead/page-furniture', zone: 'letterhead', test: (block) => block.origin === 'page' },
  {
    name: 'letterhead/form',
    zone: 'letterhead',
    test: (block, index, page) => isFront(index, page) && block.origin === 'text' && isLetterheadLine(block.text),
  },
];

/** "ANNA ABRELO (NED)", whose words come next. */
const NAMES_SOMEBODY = /^[^\d()]{4,40} \(\p{Lu}{3}\)$/u;

/** A heading below the headline with nothing but headings between it and the report: what heads its first part. */
function headsReport(index: number, { blocks, firstBody, headline }: Page): boolean {
  if (headline === null || index <= headline) return false;
  return blocks
    .slice(index, firstBody)
    .every(({ kind, strong }) => kind === 'heading' || (kind === 'paragraph' && strong));
}

/** What is left above the report is letterhead: the name of a sport, a department, a sponsor. */
export const frontRemainder: readonly ZoneRule[] = [
  {
    name: 'subhead/deck',
    zone: 'subhead',
    test: (block, index, page) => {
      const afterHeadline = page.headline !== null && index > page.headline;
      const says = NAMES_SOMEBODY.test(block.text) || (countWords(block.text) >= 4 && !isCapitals(block.text));
      return isFront(index, page) && afterHeadline && says;
    },
  },
  {
    name: 'subhead/first',
    zone: 'subhead',
    test: (_, index, page) => isFront(index, page) && headsReport(index, page),
  },
  { name: 'letterhead/front', zone: 'letterhead', test: (_, index, page) => isFront(index, page) },
];
