import { FOREIGN_MONTHS, MONTHS, WEEKDAYS } from '../../knowledge/calendar.ts';
import { nationOfCity } from '../../knowledge/cities.ts';
import { PREPOSITIONS } from '../../knowledge/function-words.ts';
import { MENS_NAMES, UNISEX_NAMES, WOMENS_NAMES } from '../../knowledge/given-names.ts';
import { iocCode, nationOfName } from '../../knowledge/nations.ts';
import { DOCUMENT_KINDS, NAME_PARTICLES, PLACE_LABEL, STAMP_WORDS } from '../../knowledge/release-words.ts';
import { nationOfState } from '../../knowledge/states.ts';
import { anyOf, fold } from '../../knowledge/words.ts';
import { type Draft, draft } from '../drafts.ts';
import { splitLine } from '../runs.ts';
import { countWords, isCapitals, isProse } from '../shape.ts';
import { isFront, type ZoneRule } from './page.ts';

const MONTH = `${anyOf(MONTHS.keys())}\\.?`;
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const OF_WEEK = `(?: \\((?:${anyOf(WEEKDAYS.keys())})\\))?`;
const FOREIGN = `\\d{1,2}\\.? (?:de )?${anyOf([...FOREIGN_MONTHS.keys()].flatMap(atStart))}(?: de)? \\d{4}`;
const WRITTEN = `${DAY} (?:of )?${MONTH}${OF_WEEK},? \\d{4}|${DAY}-${MONTH}-\\d{4}|${MONTH},? ${DAY}${OF_WEEK},? \\d{4}|${FOREIGN}|\\d{4},? ${MONTH} ${DAY}`;
const SHORT = `${DAY}[ -]${MONTH}[ -]['’]?\\d{2}|${MONTH} ${DAY}, ['’]?\\d{2}`;
const FIGURES = '\\d{4}([-/.])\\d{2}\\1\\d{2}|\\d{1,2}(?:[/-]|\\. ?)\\d{1,2}(?:[/-]|\\. ?)\\d{4}';
/** "04.05.31", "Published: 04.05.31, 18:40": the whole line. */
const SHORT_FIGURES = new RegExp(
  `^(?:${anyOf(STAMP_WORDS)}:? )?\\d{2}[./]\\d{2}[./]\\d{2}(?:,? \\d{1,2}[:.]\\d{2})?$`,
  'iu',
);
/** A full date, its day of the week before it. */
const DATE = new RegExp(
  `(?:${anyOf(WEEKDAYS.keys())}\\.?,? )?(?<!\\d)(?:${WRITTEN}|${FIGURES}|${SHORT})(?![\\d.:]\\d|\\d)`,
  'iu',
);

/** "märz" and "März": a language writes its months with a capital or without. */
function atStart(word: string): [string, string] {
  return [word, word.charAt(0).toUpperCase() + word.slice(1)];
}

const DAY_AND_MONTH = new RegExp(`(?<![\\p{L}\\d])(?:${DAY}[ -]${MONTH}|${MONTH} ${DAY})(?![\\p{L}\\d])`, 'u');

/** How far from its end a release may be dated: a signature or a mark may follow. */
const CLOSING_LINES = 3;
/** A time of day: the line, or what it is the day of, is a programme. */
const HOUR = /\d[:.]\d{2}/u;
const LONGEST_DATELINE = 110;
const MOST_WORDS_BESIDE_DATE = 8;
const LONGEST_LEAD = 70;
/** What may stand between a dateline and the sentence it opens. */
const LEAD_MARK =
  / ?[–—]+ ?| --? | ?[»›] |(?<=\)|\p{Lu}{3})-+ | \| |[:.] (?![–—-])|(?<=\(\p{Lu}{2,6}\)|\d{4}\)) (?=\p{Lu})/gu;
const PARTICLES: ReadonlySet<string> = new Set(NAME_PARTICLES);

/** "Press release 3 March 2031": the kind of document before its date. */
const KIND = new RegExp(`^${anyOf(DOCUMENT_KINDS)}(?![\\p{L}])`, 'iu');

/** What pages put beside a date, and is no name: the time of day, how long it takes to read, that it was published. */
const STAMP = new RegExp(
  [
    '(?<=\\s)T\\d{2}:\\d{2}\\S*',
    '\\((?:local time|\\p{Lu}{2,5})\\)',
    '\\b\\d{1,2}[:.h]\\d{2}(?::\\d{2})?(?: ?[ap]\\.?m\\b\\.?)?|\\b\\d{1,2} ?[ap]\\.?m\\b\\.?',
    `\\b\\d{1,2}[- ]min(?:ute)?s?(?: read)?\\b|\\b\\d{1,2} (?:minutes?|hours?|days?|weeks?|months?|years?) ago\\b`,
    `\\b${anyOf(STAMP_WORDS)}(?: (?:at|by|on)\\b)?:?`,
  ].join('|'),
  'giu',
);

/** "Sunday, October 15th": a day of the year, and nothing beside. */
export function isDay(text: string): boolean {
  return DAY_ALONE.test(text);
}

const OF_THE_WEEK = new RegExp(`(?<!\\p{L})(?:${anyOf(WEEKDAYS.keys())})(?!\\p{L})\\.?,?`, 'u');

const DAY_ALONE = new RegExp(`^(?:${anyOf(WEEKDAYS.keys())}\\.?,? )?(?:${DAY}[ -]${MONTH}|${MONTH} ${DAY})$`, 'u');

/** "Torvik, May 4", "Sunday, 4 May, Torvik": a day of the year, and a place. */
export function isPlaceAndDay(text: string): boolean {
  const place = text
    .replace(DAY_AND_MONTH, ' ')
    .replace(OF_THE_WEEK, ' ')
    .replace(/[ ,|/–—-]+$|^[ ,|/–—-]+/gu, '');
  return DAY_AND_MONTH.test(text) && isPlaceLine(place);
}

/** "Place: Torvik", "Venue: Torvik, Norway": where it was, behind its label. */
export function isLabelledPlace(text: string): boolean {
  const place = PLACE_LABEL.exec(text)?.groups?.place;
  return place !== undefined && countWords(place) <= 6 && isNames(place) && !/[.!?:]/u.test(place);
}

/** "Posted by Anna Writer, Sat Nov 16": a day, and that something was published on it. */
export function isStampedDay(text: string): boolean {
  const day = DAY_AND_MONTH.exec(text);
  return (
    day !== null && /^(?:issued|posted|published|updated)(?!\p{L})/iu.test(text) && text.length <= LONGEST_DATELINE
  );
}

/** A date or two, and nothing beside but names and what pages stamp. */
export function isDateline(text: string): boolean {
  if (SHORT_FIGURES.test(text)) return true;
  if (!DATE.test(text) || text.length > LONGEST_DATELINE) return false;
  const beside = text.replace(KIND, '').replace(new RegExp(DATE, 'giu'), ' ').replace(STAMP, ' ');
  return countWords(beside) <= MOST_WORDS_BESIDE_DATE && isNames(beside);
}

/** "Torvik (NED), 17 September 2034 – press service of the meeting": a dateline, and who writes. */
function opensWithDateline(text: string): boolean {
  const [first = '', ...more] = text.split(/ [|–—-] /u);
  return more.length > 0 && text.length <= LONGEST_DATELINE && !/[.!?…:]$/u.test(text) && isDateline(first);
}

/** Every word is a name, or a particle of one. */
export function isNames(text: string): boolean {
  return text.split(/[^\p{L}\p{M}\p{N}'’.]+/u).every((word) => PARTICLES.has(word) || !/^\p{Ll}/u.test(word));
}

/** "City, Nation", "City / Nation", "City (NED)", with a region between perhaps, or a known city alone. */
export function isPlaceLine(text: string): boolean {
  if (text.length > LONGEST_LEAD || !isNames(text)) return false;
  const [, city = '', code] = /^([^\d()]{2,40}) \((\p{Lu}{3})\)$/u.exec(text) ?? [];
  if (code) return iocCode(code) !== undefined && !isPersonal(city);
  if (nationOfCity(text) !== undefined) return true;
  const parts = text.split(/ ?[,/] ?/u);
  const land = parts.at(-1) ?? '';
  const last = land.replace(/\.$/u, '').replace(/^the /iu, '');
  if (parts.length < 2 || parts.length > 3 || /\d/u.test(text)) return false;
  return nationOfState(land) !== undefined || isNationName(last) || nationOfCity(parts[0] ?? '') !== undefined;
}

/** "Anna Abrelo", no city that is known: the first of several words is a given name. */
export function isPersonal(name: string): boolean {
  const first = fold(name.split(' ')[0] ?? '');
  const given = MENS_NAMES.has(first) || WOMENS_NAMES.has(first) || UNISEX_NAMES.has(first);
  return given && name.includes(' ') && nationOfCity(name) === undefined;
}

function isNationName(name: string): boolean {
  return (
    nationOfName(name.normalize('NFC').toLocaleLowerCase('tr').replaceAll('ı', 'i')) !== undefined || isNation(name)
  );
}

function isNation(name: string): boolean {
  return nationOfName(name) !== undefined || (/^\p{Lu}{3}$/u.test(name) && iocCode(name) !== undefined);
}

/** How many paragraphs may stand in front of the one with the dateline: the caption of a picture, who writes. */
const PARAGRAPHS_BEFORE = 2;

/**
 * The dateline that opens the first paragraph of the report (`first`) becomes a block of its own; a paragraph further on
 * must name a place that is one.
 */
export function splitDateline(blocks: readonly Draft[], first: number): Draft[] {
  const later = blocks.slice(first + 1, first + 1 + PARAGRAPHS_BEFORE).findIndex((block) => opensWithPlace(block));
  const at = blocks[first] && findLead(blocks[first].text) ? first : later < 0 ? first : first + 1 + later;
  const block = blocks[at];
  const mark = block && findLead(block.text);
  if (!block || !mark || block.kind === 'row') return [...blocks];
  const dateline = draft({ ...block, origin: 'dateline' }, splitLine(block.runs, mark.index)[0]);
  const rest = draft(block, splitLine(block.runs, mark.index + mark[0].length)[1]);
  return blocks.toSpliced(at, 1, dateline, rest);
}

/** "TORVIK (3 March 2031) – Two skaters qualified.": a report, however short. */
export function opensReport(text: string): boolean {
  const mark = findLead(text);
  const rest = mark && text.slice(mark.index + mark[0].length);
  return rest !== undefined && /[–—-]/u.test(mark?.[0] ?? '') && isProse(rest);
}

/** The mark behind the dateline that opens a paragraph. */
function findLead(text: string): RegExpExecArray | undefined {
  const opening = text.slice(0, LONGEST_LEAD + 4);
  if (PREPOSITIONS.has((/^\p{L}+/u.exec(opening)?.[0] ?? '').toLowerCase())) return undefined;
  return [...opening.matchAll(LEAD_MARK)].find((mark) => {
    const rest = text.slice(mark.index + mark[0].length);
    return /^["“‘']?[\p{Lu}\p{N}]/u.test(rest) && isLead(text.slice(0, mark.index), mark[0].trim(), rest);
  });
}

/** "TORVIK, Norway – Lind won", "Torvik, Norway (04-May) -- Lind won", "TORVIK, Ont. (INU) – Lind won". */
function opensWithPlace({ origin, kind, text }: Draft): boolean {
  const mark = origin === 'text' && kind === 'paragraph' ? findLead(text) : undefined;
  const lead = mark && /[–—»›-]/u.test(mark[0]) ? text.slice(0, mark.index) : '';
  const place = lead
    .replace(/ \([\p{L} ]{2,12}\)$/u, '')
    .replace(DAY_AND_MONTH, '')
    .replace(/(?:,| \( ?\))? *$/u, '');
  return lead !== '' && isPlaceLine(place);
}

/** A colon or full stop more often stands behind something else: there the words must be surer. */
function isLead(lead: string, mark: string, rest: string): boolean {
  if (isDateline(lead)) return true;
  if (mark === '.') return hasDay(lead) && isPlaceLine(lead.replace(DAY_AND_MONTH, '').replace(/,? $/u, ''));
  if (mark === '') return isAgencyLead(lead);
  if (hasDay(lead)) return true;
  const agency = /^\p{Lu}[\p{L} '’.,-]{1,40} \([\p{L} ]{2,12}\)$/u.test(lead) && isNames(lead);
  if (mark === ':') return (agency || nationOfCity(lead) !== undefined) && !/^["“‘']/u.test(rest);
  return agency || isPlaceLine(lead) || (isCapitals(lead) && countWords(lead) <= 5 && !/\d|MEN/u.test(lead));
}

/** "Torvik (RNA)", with nothing but a space behind: initials that are no nation's. */
function isAgencyLead(lead: string): boolean {
  const [, place = '', initials = ''] = /^(\p{Lu}[\p{L} '’.-]{1,40}) \((\p{Lu}{2,6})\)$/u.exec(lead) ?? [];
  return initials !== '' && iocCode(initials) === undefined && isNames(place) && !isPersonal(place);
}

/** A place with a day of the year that is not named: "OSLO, March 3 (INU)". */
function hasDay(lead: string): boolean {
  const day = DAY_AND_MONTH.exec(lead);
  if (!day || day.index === 0) return false;
  const beside = `${lead.slice(0, day.index)} ${lead.slice(day.index + day[0].length)}`;
  return isNames(beside) && !/\d/u.test(beside) && countWords(beside) <= MOST_WORDS_BESIDE_DATE;
}

/** A place alone is a dateline where a date, a headline or the report itself is near. */
export const datelineRules: readonly ZoneRule[] = [
  { name: 'dateline/opens-paragraph', zone: 'dateline', test: (block) => block.origin === 'dateline' },
  {
    name: 'dateline/date-and-place',
    zone: 'dateline',
    test: ({ origin, text }, index, page) =>
      isFront(index, page) &&
      origin === 'text' &&
      (isDateline(text) ||
        isDay(text) ||
        isStampedDay(text) ||
        isPlaceAndDay(text) ||
        isLabelledPlace(text) ||
        opensWithDateline(text)),
  },
  {
    name: 'dateline/closing',
    zone: 'dateline',
    test: (block, index, page) =>
      index >= Math.max(page.firstBody + 1, page.blocks.length - CLOSING_LINES) &&
      isDateline(block.text) &&
      !page.blocks.slice(index).some(({ text }) => HOUR.test(text)),
  },
  {
    name: 'dateline/place',
    zone: 'dateline',
    test: (block, index, page) => isFront(index, page) && block.origin === 'text' && isPlaceLine(block.text),
  },
];
