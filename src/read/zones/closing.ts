import { WEEKDAYS } from '../../knowledge/calendar.ts';
import {
  BOILERPLATE_HEADS,
  CONTACT_HEADS,
  CONTACT_OPENINGS,
  ORGANIZATION_WORDS,
  SCHEDULE_HEADS,
} from '../../knowledge/release-words.ts';
import { anyOf } from '../../knowledge/words.ts';
import type { Draft } from '../drafts.ts';
import { countWords, endsSentence, isProse } from '../shape.ts';
import { isCopyrightNotice } from './caption.ts';
import { isNames } from './dateline.ts';
import { isMenuHead } from './menu.ts';
import { isFront, type Page, type Section, type ZoneRule } from './page.ts';
import { ADDRESS, beginsWith, holds, isOneOf } from './words.ts';

const LONGEST_HEAD = 80;
const isScheduleHead = isOneOf(SCHEDULE_HEADS);
const isContactHead = isOneOf(CONTACT_HEADS);
const isBoilerplateHead = isOneOf(BOILERPLATE_HEADS);
const sendsElsewhere = beginsWith(CONTACT_OPENINGS);
const introducesItself = holds(ORGANIZATION_WORDS);

const CLOCK = /(?<![\d:.])\d{1,2}[:.]\d{2}(?![\d:]| ?s(?:ec)?\b|\.\d)/gu;
const OPENS_WITH_DAY = new RegExp(`^(?:${anyOf(WEEKDAYS.keys())}(?!\\p{L})|\\d{1,2}[:.]\\d{2}(?!\\d))`, 'u');

/** The closing section each block stands in. Nothing above the first paragraph of the report is one. */
export function findSections(blocks: readonly Draft[], firstBody: number): (Section | null)[] {
  let section: Section | null = null;
  return blocks.map((block, index) => {
    if (index <= firstBody) return null;
    const headed = sectionHeaded(block);
    if (headed) section = headed;
    else if (leavesSection(block, section)) section = null;
    return section;
  });
}

/** The section that a block is the heading of. */
function sectionHeaded(block: Draft): Section | null {
  if (block.kind === 'row' || block.text.length > LONGEST_HEAD || block.origin !== 'text') return null;
  const text = block.text.replace(/^[-–—*# ]+|[-–—*# ]+$/gu, '');
  if (isScheduleHead(text)) return 'schedule';
  if (isContactHead(text)) return 'contact';
  if (isBoilerplateHead(text) || isAboutHead(text)) return 'boilerplate';
  return isMenuHead(text) && !endsSentence(text) && countWords(text) <= 8 ? 'menu' : null;
}

/** "About the Federation": a name, and no sentence. */
function isAboutHead(text: string): boolean {
  return /^about /iu.test(text) && !endsSentence(text) && isNames(text.slice(6)) && countWords(text) >= 2;
}

/** Headings end any section but standing text; a paragraph of the report ends a menu. */
function leavesSection(block: Draft, section: Section | null): boolean {
  if (section === 'boilerplate') return false;
  if (section === 'menu' || section === 'contact') return isProse(block.text) && countWords(block.text) >= 25;
  return block.kind === 'heading' || (block.strong && !hasClock(block.text) && block.kind === 'paragraph');
}

function hasClock(text: string): boolean {
  return text.search(CLOCK) >= 0;
}

/**
 * A line of a programme: times of day beside events, and no sentence around them ("starts at 12:30" is one). Prose
 * under the same heading stays prose.
 */
export function isProgramme(text: string): boolean {
  const clocks = [...text.matchAll(CLOCK)];
  if (clocks.length === 0) return !endsSentence(text) && !text.endsWith(':');
  if (clocks.some((clock) => /\b(?:at|from|until|by) $/iu.test(text.slice(Math.max(0, clock.index - 7), clock.index))))
    return false;
  return OPENS_WITH_DAY.test(text) || !isProse(text) || countWords(text) <= clocks.length * 10;
}

/** "U.S. Media Contact: Anna Writer, 719-555-0137". */
const MEDIA_CONTACT = /^(?:\S+ )?(?:media|press) contacts?: /iu;

/** A sentence that sends the reader to a page, a mailbox or a telephone. */
function isContact(block: Draft): boolean {
  const { text } = block;
  if (block.kind === 'row' || text.length > 300 || countWords(text) > 45) return false;
  if (MEDIA_CONTACT.test(text)) return true;
  return sendsElsewhere(text) && (ADDRESS.test(text) || /(?:contact|visit|tel\.|phone|click here)/iu.test(text));
}

/** A bare line of names that nothing follows: who wrote the release, the organizers' name. */
function isSignature(block: Draft, index: number, page: Page): boolean {
  const last = index === page.blocks.length - 1 && index > page.firstBody;
  return (
    last &&
    block.kind === 'paragraph' &&
    isNames(block.text) &&
    !/["“”]|[.!?]$/u.test(block.text) &&
    countWords(block.text) <= 8
  );
}

/** Stands wherever a page ends, among links too. */
export const noticeRules: readonly ZoneRule[] = [
  { name: 'boilerplate/copyright', zone: 'boilerplate', test: isCopyrightNotice },
];

export const closingRules: readonly ZoneRule[] = [
  {
    name: 'contact/sends-elsewhere',
    zone: 'contact',
    test: (block, index, page) => !isFront(index, page) && page.sections[index] !== 'boilerplate' && isContact(block),
  },
  { name: 'contact/section', zone: 'contact', test: (_, index, page) => page.sections[index] === 'contact' },
  {
    name: 'boilerplate/section',
    zone: 'boilerplate',
    test: (_, index, page) => page.sections[index] === 'boilerplate',
  },
  {
    name: 'boilerplate/organization',
    zone: 'boilerplate',
    test: (block, index, page) => index > page.firstBody && isProse(block.text) && introducesItself(block.text),
  },
  {
    name: 'subhead/schedule',
    zone: 'subhead',
    test: (block, index, page) => page.sections[index] === 'schedule' && isScheduleHead(block.text),
  },
  {
    name: 'schedule/programme',
    zone: 'schedule',
    test: (block, index, page) =>
      page.sections[index] === 'schedule' && block.kind !== 'row' && isProgramme(block.text),
  },
  { name: 'boilerplate/signature', zone: 'boilerplate', test: isSignature },
];
