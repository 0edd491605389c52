import { HEADLINE_VERBS } from '../../knowledge/headline-verbs.ts';
import type { Draft } from '../drafts.ts';
import { countWords, isPageNumber, isTwice } from '../shape.ts';
import { hasCredit } from './caption.ts';
import { isCompetitionLine } from './competition.ts';
import { isDateline, isDay, isLabelledPlace, isNames, isPlaceAndDay, isPlaceLine, isStampedDay } from './dateline.ts';
import { isLetterheadLine } from './letterhead.ts';
import { isMenu, isPageNotice } from './menu.ts';
import type { ZoneRule } from './page.ts';
import { isRankedMark } from './report.ts';

/** Shorter lines are the name of a sport or a place. */
const FEWEST_WORDS = 3;
/** The first line of so many words says what happened: a longer one below it is its deck. */
const TELLING_WORDS = 6;

/**
 * The index of the headline above `firstBody`: a heading (the highest, the first of its rank), else the first line that says much, else the wordiest;
 * a line that only names the competition when there is nothing better. Null where nothing will do.
 */
export function findHeadline(blocks: readonly Draft[], firstBody: number): number | null {
  const front = [...blocks.slice(0, firstBody).entries()].filter(([, block]) => mayBeHeadline(block));
  const own = front.filter(([, block]) => !isCompetitionLine(block.text));
  const headings = own.filter(([, block]) => block.kind === 'heading');
  const wordy = (list: typeof front) => list.toSorted(([, a], [, b]) => countWords(b.text) - countWords(a.text))[0];
  const highest = headings.toSorted(([, a], [, b]) => a.depth - b.depth)[0];
  const lines = own.filter(([, block]) => block.kind !== 'item');
  const ofWords = (least: number) => lines.filter(([, block]) => countWords(block.text) >= least);
  const hasTitle = blocks.some((block) => block.origin === 'field');
  const heading = front.find(([, block]) => block.kind === 'heading');
  const choice =
    highest ??
    heading ??
    (hasTitle
      ? undefined
      : (lines.find(([, block]) => tells(block.text)) ?? wordy(ofWords(FEWEST_WORDS)) ?? wordy(front)));
  return choice ? choice[0] : null;
}

/** "No way past Lind", "Lind Wins Again": more than names, whatever its length; the name of a site or a series is none. */
function tells(text: string): boolean {
  const words = countWords(text);
  if (words >= TELLING_WORDS || words < FEWEST_WORDS) return words >= TELLING_WORDS;
  return (
    !isNames(text) ||
    text
      .split(/[^\p{L}]+/u)
      .slice(1)
      .some((word) => HEADLINE_VERBS.has(word.toLowerCase()))
  );
}

function mayBeHeadline(block: Draft): boolean {
  if (block.origin !== 'text' || block.kind === 'row' || isRankedMark(block)) return false;
  const { text } = block;
  const other =
    isLetterheadLine(text) ||
    isDateline(text) ||
    isDay(text) ||
    isStampedDay(text) ||
    isPlaceAndDay(text) ||
    isLabelledPlace(text) ||
    isPlaceLine(text) ||
    isPageNumber(text) ||
    isTwice(text);
  // "[Translated from the Norwegian]", "(courtesy translation)": a word to the reader.
  if (/^[[(].*[\])]$/u.test(text)) return false;
  return (
    !other &&
    !isMenu(block) &&
    !isPageNotice(block) &&
    !hasCredit(text) &&
    (block.kind === 'heading' || !isTrailOfNames(text))
  );
}

/** "News | World Cup | Torvik"; but "LIVE: World Cup | Abrelo also takes the sprint" says what happened. */
function isTrailOfNames(text: string): boolean {
  const parts = text.split(' | ');
  return parts.length > 1 && !parts.some((part) => countWords(part) >= FEWEST_WORDS + 1 && !isNames(part));
}

export const headlineRules: readonly ZoneRule[] = [
  { name: 'headline/first', zone: 'headline', test: (_, index, page) => index === page.headline },
];
