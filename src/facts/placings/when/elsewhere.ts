import { CITY, isOtherCity, OPENS_IN_CITY } from '../../../discourse/elsewhere.ts';
import { sectionAt } from '../../../discourse/sections.ts';
import type { Statement } from '../../../frames/statement.ts';
import { overFigures } from '../../../language/figures.ts';
import type { Range } from '../../../read/reading.ts';
import type { Page } from '../../page.ts';

/** What may stand between a result and the city it was in. */
const OF_RESULT =
  "up|medals?|medall?ists?|place|title|titles|and|the|both|his|her|their|first|second|only|last|opening|race|races|event|World|Cup|(?:wo)?men['’]s|ladies['’]|gold|silver|bronze|of the (?:season|winter|year)|\\d[\\d,.]* ?k?m|\\d[\\d:.]+";
/** Words that end the name of a race. */
const STEERS = '(?:after|and|as|at|before|but|by|for|from|in|of|on|over|than|that|to|when|which|who|with)\\b';
/** "who won silver in Vancouver", "won the sprint in Drammen", "the winner of the Calgary 500m". */
const BEHIND = overFigures(
  new RegExp(
    `^[\\p{L}\\d]+(?:[ -](?:${OF_RESULT}))*(?: (?:in |of )?(?:the|an?|his|her|their)(?: (?!${STEERS})[\\p{L}\\d.’'-]+){1,5})? (?:(?:at (?:the|last|this) (?:[\\p{L}’'-]+ ){1,5}?)?in |at the (?=[\\p{L}’'-]+(?: [\\p{L}’'-]+)? (?:stop|leg|stage|meeting)))${CITY}`,
    'u',
  ),
);
/** "hit back in Calgary with 6:04.91, where she was": where the clause goes on. */
const WHERE = overFigures(new RegExp(`\\bin ${CITY}(?: [^,;.]{1,30}[\\d.]*)?, where [^,;]*$`, 'u'));
/** "What happened in Carmel": of where a section tells. */
const OF_HEADING = new RegExp(`\\b(?:in|from|of) ${CITY}$`, 'u');

/** The city that a result was in by its own words, the sentence's or the heading's, where it is not the release's own. */
export function cityElsewhere(page: Page, statement: Statement, range: Range, position: number): string | null {
  const { text } = page.reading;
  const { start } = statement.sentence;
  const { heading } = sectionAt(page.discourse.sections, position);
  const named = [
    BEHIND.exec(text.slice(position, range.end)),
    OPENS_IN_CITY.exec(text.slice(start, range.start > start ? start : position)),
    WHERE.exec(text.slice(start, position)),
    heading && OF_HEADING.exec(text.slice(heading.start, heading.end).replace(/[.:!?*_ ]+$/, '')),
  ];
  return (
    named
      .map((match) => match?.groups?.city)
      .find((city) => city !== undefined && isOtherCity(page.header, text, city)) ?? null
  );
}
