import { MENU_HEADS, MENU_ITEMS, PAGE_NOTICES, SITE_SECTIONS } from '../../knowledge/page-words.ts';
import type { Draft } from '../drafts.ts';
import { countWords, isProse } from '../shape.ts';
import { isDateline } from './dateline.ts';
import { isFront, type ZoneRule } from './page.ts';
import { beginsWith, holds, isOneOf } from './words.ts';

const isMenuWord = isOneOf([...MENU_ITEMS, ...MENU_HEADS]);
const holdsNotice = holds(PAGE_NOTICES);
export const isMenuHead = beginsWith(MENU_HEADS);

/** Links, tags and trails of a web page rather than words of a report. */
export function isMenu(block: Draft): boolean {
  if (block.origin !== 'text' || block.kind === 'row') return false;
  return (
    isMenuWord(block.text.replace(/^[^\p{L}]+/u, '')) ||
    isBar(block.text) ||
    isTags(block.text) ||
    isTrail(block.text) ||
    isLinks(block)
  );
}

/** "We use cookies to give you the best experience.": what a page says to its visitor, above any report. */
export function isPageNotice({ kind, text }: Draft): boolean {
  return (
    kind !== 'heading' &&
    /\b(?:our|us|we|you|your)\b|^this (?:page|site|website)\b/iu.test(text) &&
    !/["“”]/u.test(text) &&
    holdsNotice(text)
  );
}

/** "News Events Rankings Athletes": the bar of a site, its sections in a row. */
function isBar(text: string): boolean {
  const words = text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
  return words.length >= 3 && words.every((word) => SECTIONS_OF_SITE.has(word));
}
const SECTIONS_OF_SITE: ReadonlySet<string> = new Set(SITE_SECTIONS);

/** "#SpeedSkating @federation". */
function isTags(text: string): boolean {
  return /[#@]/u.test(text) && text.split(' ').every((word) => /^(?:[#@]\S+|[/|,&•·-])$/u.test(word));
}

/** "Home > News > Report", "Home / Skating / News". */
function isTrail(text: string): boolean {
  // "Ice News Service / ICE / 4 March 2031": who writes, and the day.
  if (text.length > 140 || /\d[:.,]\d/u.test(text) || isDateline(text)) return false;
  const parts = text.split(/ ?[>»›] ?| \/ /u);
  const least = /^home\b/iu.test(text) ? 2 : 3;
  const lead = parts.slice(0, -1).every((part) => part.length <= 40 && !/\d/u.test(part));
  return parts.length >= least && lead && parts.every((part) => part.length <= 60 && /^[\p{Lu}\d]/u.test(part));
}

/** Two links or more and next to nothing besides, or one that is no name. */
function isLinks(block: Draft): boolean {
  const links = new Set(block.runs.map((run) => run.link).filter((link) => link !== null));
  if (links.size === 0 || isProse(block.text) || block.kind === 'heading') return false;
  const outside = block.runs
    .filter((run) => run.link === null)
    .map((run) => run.text)
    .join('');
  if (/[\p{L}\p{N}]/u.test(outside)) return false;
  return links.size >= 2 || countWords(block.text) > 3 || block.kind === 'item';
}

export const menuRules: readonly ZoneRule[] = [
  { name: 'menu/form', zone: 'menu', test: isMenu },
  {
    name: 'menu/notice',
    zone: 'menu',
    test: (block, index, page) => isFront(index, page) && block.origin === 'text' && isPageNotice(block),
  },
  {
    name: 'menu/section',
    zone: 'menu',
    test: (_, index, page) => page.sections[index] === 'menu',
  },
];
