import { clauseAt } from '../../../frames/statement.ts';
import { inflect } from '../../../knowledge/inflection.ts';
import { anyOf } from '../../../knowledge/words.ts';
import { overFigures } from '../../../language/figures.ts';
import { ofKind } from '../../../mentions/mention.ts';
import { oncePer } from '../../../read/once.ts';
import { within } from '../../../read/ranges.ts';
import type { Range } from '../../../read/reading.ts';
import { combinedOf, hasTitleBeside, overallEvent } from '../../overall.ts';
import type { Page } from '../../page.ts';
import { earlierAt } from '../when/earlier.ts';
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
  return isCombined(page) && isOfTournament(page, place, named);
}

/** In a tournament of several distances medals and titles are of all of them, and ranks that are told of its end. */
function isOfTournament(page: Page, place: Place, named: readonly Range[]): boolean {
  const { text } = page.reading;
  const { statement, mention, after } = place;
  const { start, block } = statement.sentence;
  const clause = clauseAt(statement, mention.start);
  const numbered = mention.rule === 'places/numbered-name' && NAME_AND_POINTS.test(after);
  if (numbered || WITH_POINTS.test(text.slice(mention.end, clause.end))) return true;
  const isOrdinal = mention.value.form === 'ordinal';
  if (isOrdinal && (isInTheEnd(page, place) || isOfBefore(page, place))) return true;
  if (!isOrdinal && awardsDistances(page))
    return named.length === 0 && eventsIn(page, { start: block.start, end: mention.start }).length === 0;
  if (mention.value.form === 'medal' || WHOLE_TITLE.test(text.slice(mention.start, mention.end)))
    return !named.some(({ end }) => end === mention.start - 1);
  if (named.length > 0) return false;
  return CLASSIFICATION.test(text.slice(start, start + 40))
    ? eventsIn(page, { start, end: clause.end }).length === 0
    : !isOrdinal;
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

/**
 * In a tournament of several distances somebody climbs or drops to a place of all of them, ends the weekend in it, or is told
 * of with the points. "In the 1500m she dropped to third" is of that race, until a place in it was told.
 */
function isInTheEnd(page: Page, { statement: { sentence }, mention }: Place): boolean {
  const { text } = page.reading;
  const before = text.slice(sentence.start, mention.start);
  const opening = IN_AN_EVENT.test(before)
    ? eventsIn(page, { start: sentence.start, end: mention.start })[0]
    : undefined;
  const places = within(ofKind(page.mentions, 'place'), sentence);
  if (opening && !places.some(({ start, end }) => start >= opening.end && end <= mention.start)) return false;
  if (ENDS_IN.test(before) || MOVES_TO.test(before)) return true;
  const [first, ...more] = eventsIn(page, sentence);
  if (first && (more.length > 0 || first.end <= mention.start)) return false;
  return (
    POINTS_OF_ALL.test(text.slice(sentence.start, sentence.end)) ||
    places.some(({ start }) => MOVES_TO.test(text.slice(sentence.start, start)))
  );
}

/** "who was seventh last year in Hamar": of that tournament, where no distance is named. */
const isOfBefore = (page: Page, { statement, mention }: Place): boolean =>
  eventsIn(page, statement.sentence).length === 0 && earlierAt(page, statement, mention.start) !== null;

const IN_AN_EVENT = /^(?:In|At|Over|On) (?:the|his|her) /u;
const MOVES = anyOf(
  'advance climb drop fall jump leap move rise shoot sink slide slip tumble vault'.split(' ').flatMap(inflect),
);
/** "climbed from tenth to", "moved past Lind into", "slipped two places to". */
const MOVES_TO = overFigures(
  new RegExp(
    `\\b(?:${MOVES}) (?:(?!and\\b|but\\b|before\\b|while\\b)[\\p{L}\\d.'’()-]+ ){0,6}?(?:in)?to (?:the |an? )?(?:final |overall |provisional )?$`,
    'u',
  ),
);
const ENDS = anyOf(['close', 'complete', 'conclude', 'end', 'finish'].flatMap(inflect));
/** "finished her last tournament in", "ended the weekend". */
const ENDS_IN = new RegExp(
  `\\b${ENDS} (?:off )?(?:the|his|her|their) (?:\\p{L}+ )?(?:championships?|tournament|weekend|competition|two days)(?: (?:in|at|as|on))?(?: the)? $`,
  'u',
);
/** The total of samalog points, "149.450". */
const POINTS_OF_ALL = /(?<![\d.:])\d{2,3}\.\d{3}(?![\d.:])/;

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
