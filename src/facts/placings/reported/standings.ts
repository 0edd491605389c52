import { goesByPoints } from '../../../discourse/event-kinds.ts';
import { clauseAt } from '../../../frames/statement.ts';
import { overFigures } from '../../../language/figures.ts';
import type { EventKey } from '../../draft.ts';
import { hasTitleBeside } from '../../overall.ts';
import type { Page } from '../../page.ts';
import { isCombined } from '../draft/overall.ts';
import type { Place } from '../draft/place.ts';

const LIST =
  '(?:standings?|rankings?|leaderboards?|list|tables?|world cup (?:title|crown|classification)s?|overall (?:world cup|title|globe)s?|crystal globes?|globes?|world rankings?)';
/** Behind a place: the list it is a place in. */
const IN_LIST = overFigures(
  new RegExp(
    `^(?:[ -](?:medal|place|position|spot))?s?(?: overall)?(?: ranking)? (?:in|on|of|over) (?:(?!race|final)[\\p{L}\\p{N}'’-]+ ){0,6}?${LIST}\\b`,
    'iu',
  ),
);
/** Behind a rank: the classification of a combined event while it is under way. */
const IN_CLASSIFICATION = /^(?: place| position| spot)? (?:in|on|of) the (?:classification|rankings?|standings?)\b/i;
/** The list as the place itself: "clinched the World Cup title". */
const LIST_TITLE = /\b(?:world cup|overall|season|series)(?: overall)?(?: world cup)? $/i;
/** In front of a place, in its part of the clause: "in the World Cup standings she is". */
const LIST_BEFORE = overFigures(new RegExp(`\\b(?:in|on) the (?:[\\p{L}\\p{N}'’-]+ ){0,5}?${LIST}\\b[^,;]*$`, 'iu'));
/** Somebody leads a list: what follows in the sentence are the places behind. */
const LIST_LED = overFigures(
  new RegExp(
    `\\b(?:leads?|leading|tops?|heads?|led) (?:[\\p{L}\\p{N}'’-]+ ){0,6}?(?:${LIST}|world cup|world tour)\\b`,
    'iu',
  ),
);
/** "leads Falk by three points in the standings, with Berg third". */
const LED_IN_LIST = overFigures(
  new RegExp(
    `\\b(?:leads?|leading|heads?|led|trails?)\\b[^.;]{2,60} (?:in|on) (?:(?!race|final)[\\p{L}\\p{N}'’-]+ ){0,5}?${LIST},? (?:with|and) [^.;]{2,40}$`,
    'iu',
  ),
);
/** "stayed top of the standings, finishing in third": a participle of its own tells of the race. */
const COMES_IN =
  /[,–—] (?:(?:after|by|before|despite) )?(?:finishing|placing|coming|crossing) (?:\p{Ll}+ ){0,3}$|\b(?:after|despite|following|thanks to) (?:an?|his|her|their) (?:\p{Ll}+ ){0,2}$/u;
/** "leads the list with the 7.91 she ran in May, and went on to win the Swedish title": a race told besides. */
const WINS_BESIDES =
  /\b(?:and|but|before|while)\b[^;]*\b(?:w[io]n(?:s|ning)?|t[ao]k(?:e[sn]?|ing)|took|claim(?:s|ed|ing)?) [^;]*$/u;
/** A list named where the sentence opens: all of it speaks of the list. */
const LIST_OPENS = overFigures(
  new RegExp(`^(?:[\\p{L}’'-]+ ){0,4}?(?:in|on) the (?:[\\p{L}\\p{N}'’-]+ ){0,5}?${LIST},`, 'iu'),
);
/** Behind a place: among all there are. */
const IN_THE_WORLD = /^ (?:in|of) the world\b(?! (?:championships?|cup|tour))/i;
const COUNTED = /\b\d[\d,]* points?\b/i;
/** "Second on 883", "third overall with 1,348": so many are points, where a race is won in time. */
const ON_POINTS = /^(?: overall| place)? (?:on|with) \d,?\d{2,3}(?=[;)]|\.(?!\d)|, | (?:and|ahead|behind|from)\b|$)/;
/** A classification of a competition that gives places for single races only is a season's. */
const CLASSIFICATION = /\bclassification\b/i;

/** Somebody leads a list in front of the place, and the place is no other race's. */
function isBehindLeader({ mention: { value }, before }: Place, led: string): boolean {
  if (value.form === 'ordinal' && LED_IN_LIST.test(led)) return true;
  return LIST_LED.test(led) && !COMES_IN.test(before) && !(value.form === 'title' && WINS_BESIDES.test(led));
}

/** A place in the standings of a season or series, or on a list of all times: no result of a race. */
export function isOfStandings(page: Page, place: Place, event: EventKey | null): boolean {
  const { statement, mention, after, before } = place;
  const { text } = page.reading;
  const { sentence } = statement;
  const clause = clauseAt(statement, mention.start);
  const led = text.slice(sentence.start, mention.start);
  const own = isCombined(page) || hasTitleBeside(page);
  if ((!own && IN_LIST.test(after)) || LIST_BEFORE.test(before)) return true;
  if (isBehindLeader(place, led)) return true;
  if (LIST_OPENS.test(led) || IN_THE_WORLD.test(after)) return true;
  if (hasTitleBeside(page)) return false;
  if (isCombined(page)) return mention.value.form === 'ordinal' && IN_CLASSIFICATION.test(after);
  if (mention.value.form === 'title' && (LIST_TITLE.test(before) || CLASSIFICATION.test(led)))
    return !isWin(page, place);
  if (ON_POINTS.test(after) && !(event && goesByPoints(event))) return true;
  const byPoints = event === null || goesByPoints(event);
  return !byPoints && mention.value.form === 'ordinal' && COUNTED.test(text.slice(mention.end, clause.end));
}

/** "her first World Cup win": one race of the series. */
const isWin = (page: Page, { mention }: Place): boolean =>
  /^(?:wins?|victory|victories|triumph|winners?)$/i.test(page.reading.text.slice(mention.start, mention.end));
