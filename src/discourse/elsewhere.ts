import { nationOfCity } from '../knowledge/cities.ts';
import { AGO, LAST_TIME } from '../knowledge/times-past.ts';
import { overFigures } from '../language/figures.ts';
import type { Range } from '../read/reading.ts';

/** Where a release is from, and which competition it is about. */
export interface Home {
  readonly place: string | null;
  readonly competition: string | null;
}

/** A city of one word or two. */
export const CITY = String.raw`(?<city>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)`;

/** When something was, behind the city that it was in. */
const WHEN = `(?: (?:${LAST_TIME}|${AGO}|on \\p{Lu}\\p{L}+day|in \\p{Lu}\\p{L}+))?`;
/** A meeting of a series: "the World Cup", "last week's season opener". */
const MEETING = `(?:the|${LAST_TIME}['’]s|this season['’]s) (?:(?!in )[\\p{L}\\p{N}’'-]+ ){1,5}?(?:in )`;
/** "In Calgary, Falk won", "At the World Cup in Calgary she won": where all of the sentence was. */
export const OPENS_IN_CITY = overFigures(
  new RegExp(
    `^(?:(?:And|But|Only|Already|Earlier|Back|${LAST_TIME}) )?(?:[Ii]n |[Aa]t ${MEETING})${CITY}${WHEN}(?:,| (?=the |it |s?he |they ))`,
    'u',
  ),
);

/** "the mass start in Oslo", "the 500m race at the Oslo stop". */
const IN_CITY = new RegExp(
  `^(?: (?:race|event|competition|title|race win))? (?:in |at the (?=[\\p{L}’'-]+(?: [\\p{L}’'-]+)? (?:stop|leg|stage|meeting)))${CITY}`,
  'u',
);

/** What a series calls its meetings, one after the other. */
const MEETINGS = ['opener', 'opening', 'stop', 'leg', 'stage', 'round', 'World Cup', 'World Tour', 'meeting'];

/** A city that stages races, by the table or by the words of the release, and not the one the release is from. */
export function isOtherCity({ place, competition }: Home, text: string, city: string): boolean {
  if (place === null) return false;
  const own = `${place} ${competition ?? ''}`.toLowerCase();
  if (own.includes(city.toLowerCase())) return false;
  return (
    nationOfCity(city) !== undefined ||
    MEETINGS.some((meeting) => text.includes(`${meeting} in ${city}`) || text.includes(`${city} ${meeting}`)) ||
    text.includes(`n ${city}, at the `)
  );
}

/** "In Oslo, Lind won the mass start", "second in the mass start in Oslo": an event by its sentence in a city that the release is not from. */
export function isOutOfTown(home: Home, text: string, sentence: Range, mention: Range): boolean {
  const city = OPENS_IN_CITY.exec(text.slice(sentence.start, mention.start))?.groups?.city;
  return (city !== undefined && isOtherCity(home, text, city)) || isInOtherCity(home, text, mention);
}

/** "the mass start in Oslo": by the words right behind it. */
export function isInOtherCity(home: Home, text: string, { end }: Range): boolean {
  const city = IN_CITY.exec(text.slice(end, end + 80))?.groups?.city;
  return city !== undefined && isOtherCity(home, text, city);
}

const LEVEL = '(?:[Ww]orld|Olympic|Paralympic|European|Commonwealth)';
const LEVEL_BEFORE = new RegExp(`(?<!\\p{L})(?<level>${LEVEL})(?: and ${LEVEL})? $`, 'u');
const CHAMPION = new RegExp(
  `^ (?:(?<level>${LEVEL})(?: and ${LEVEL})? )?(?:champions?|(?:(?:gold|silver|bronze) )?medall?ists?)(?!\\p{L})`,
  'u',
);

/** "sprint world champion Lind", at a World Cup whose sprint is a free one: what a title of others is in is not known from here. */
function isTitleOfOthers({ competition }: Home, text: string, { start, end }: Range): boolean {
  // Distances and relays are the same wherever they are raced.
  if (/\d|relay/iu.test(text.slice(start, end))) return false;
  const behind = CHAMPION.exec(text.slice(end, end + 60));
  const level = behind?.groups?.level ?? LEVEL_BEFORE.exec(text.slice(Math.max(0, start - 40), start))?.groups?.level;
  if (!behind || level === undefined) return false;
  const kind = new RegExp(`${level}(?! Cup)`, 'iu');
  return !kind.test(competition ?? '');
}

/** Of another competition than the release's: in another city, or a title that somebody has from elsewhere. */
export const isOfOthers = (home: Home, text: string, mention: Range): boolean =>
  isInOtherCity(home, text, mention) || isTitleOfOthers(home, text, mention);
