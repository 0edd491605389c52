import { clauseAt } from '../../../frames/statement.ts';
import { overFigures } from '../../../language/figures.ts';
import { ofKind } from '../../../mentions/mention.ts';
import { oncePer } from '../../../read/once.ts';
import { within } from '../../../read/ranges.ts';
import type { Range } from '../../../read/reading.ts';
import { combinedOf, hasTitleBeside, overallEvent } from '../../overall.ts';
import type { Page } from '../../page.ts';
import { eventBehind } from './event.ts';
import type { Place } from './place.ts';

/** Words of a classification over several distances. */
const CLASSIFICATION =
  /\b(?:(?:final|overall) (?:classification|standings?|ranking)|overall|samalog|after (?:two|three|four) distances)\b/i;

/**
 * A place over all distances, not in one: the words say so ("bronze overall"), or it is a medal or title at a
 * competition that gives none for single distances.
 */
export function isOverall(page: Page, place: Place): boolean {
  const { text } = page.reading;
  const { statement, mention } = place;
  const clause = clauseAt(statement, mention.start);
  const inRace = /\b(?:in|for|on|over) the (?:distance|race)\b/.test(text.slice(mention.end, clause.end));
  if (eventBehind(page, mention)) return false;
  if (CLASSIFICATION.test(text.slice(clause.start, Math.min(clause.end, place.until)))) return !inRace;
  const named = eventsIn(page, { start: clause.start, end: place.next?.start ?? clause.end });
  if (hasTitleBeside(page)) return named.length === 0 && isBeside(page, place);
  const numbered = mention.rule === 'places/numbered-name' && NAME_AND_POINTS.test(place.after);
  if (isCombined(page) && (numbered || WITH_POINTS.test(text.slice(mention.end, clause.end)))) return true;
  if (mention.value.form !== 'ordinal' && isCombined(page) && awardsDistances(page))
    return (
      named.length === 0 && eventsIn(page, { start: statement.sentence.block.start, end: mention.start }).length === 0
    );
  if (isCombined(page) && (mention.value.form === 'medal' || WHOLE_TITLE.test(text.slice(mention.start, mention.end))))
    return !named.some(({ end }) => end === mention.start - 1);
  if (named.length > 0) return false;
  const opening = statement.sentence.start;
  if (CLASSIFICATION.test(text.slice(opening, opening + 40)) && isCombined(page))
    return eventsIn(page, { start: opening, end: clause.end }).length === 0;
  return mention.value.form !== 'ordinal' && isCombined(page);
}

/**
 * Short track gives medals for the distances too: only what is won with points, or a title in a paragraph that has
 * spoken of no distance so far, is of all of them.
 */
function isBeside(page: Page, { mention, statement, after }: Place): boolean {
  if (ON_POINTS.test(after)) return true;
  const { start } = statement.sentence.block;
  return (
    WHOLE_TITLE.test(page.reading.text.slice(mention.start, mention.end)) &&
    eventsIn(page, { start, end: mention.start }).length === 0
  );
}

/** "second with 63 points", "the men's title with 68 points", "silver to Falk with 47". */
const ON_POINTS = overFigures(
  /^(?: place| medal)?,?(?: (?:went |goes |going )?to [^,;.]{3,40}?)? (?:with|on) (?:a total of )?\d{1,3}(?: points\b|(?=[.,;]|$| and\b))/,
);

/** Behind a place: the points of the whole, "third with 158.712 points". */
const WITH_POINTS = /^(?: place| medal)? (?:with|on) (?:a total of )?\d{2,3}\.\d{3}\b/;
/** Behind the rank of a name: the name and its points, "4. Lind (SWE) 158.712". */
const NAME_AND_POINTS = /^[^;\d]{3,40} \d{2,3}\.\d{3}\b/;
const WHOLE_TITLE = /^(?:titles?|crowns?)$/i;

const eventsIn = (page: Page, range: Range) =>
  within(ofKind(page.mentions, 'event'), range).filter(({ value }) => value.name !== null);

/**
 * Medals for the distances too: juniors have them since 2009, and of other combinations the release says so ("titles for
 * single distances could be won"). Source: ISU, special regulations of the World Junior Championships.
 */
const awardsDistances = oncePer(
  ({ header: { competition }, date, reading }: Page): boolean =>
    (/\bjunior/i.test(competition ?? '') && (date === null || date.slice(0, 4) >= '2009')) ||
    AWARDED.test(reading.text),
);
const AWARDED =
  /\b(?:titles?|medals?) (?:in|on|over|for) (?:the )?(?:single|individual) distances?\b|\bdistance titles?\b/i;

const CLASSIFIES = ['final classification', 'Final classification', 'Final Classification', 'samalog', 'Samalog'];

/** The competition is decided over several distances: it is such a championship, or the release classifies its athletes. */
export const isCombined = oncePer((page: Page): boolean => {
  const { text } = page.reading;
  const classifies = CLASSIFIES.some((words) => text.includes(words));
  return combinedOf(page) !== null || (classifies && overallEvent(page, null) !== null);
});
