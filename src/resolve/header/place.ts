import { WEEKDAYS } from '../../knowledge/calendar.ts';
import { cityNames, nationOfCity } from '../../knowledge/cities.ts';
import { NATIONS, nationInYear, resolveNation } from '../../knowledge/nations.ts';
import { PUBLISHERS } from '../../knowledge/publishers.ts';
import {
  DOCUMENT_KINDS,
  FIELD_KEYS,
  NAME_PARTICLES,
  PLACE_LABEL,
  RUBRICS,
  VENUE_NOUNS,
} from '../../knowledge/release-words.ts';
import { sportOfWords } from '../../knowledge/sports.ts';
import { nationOfState } from '../../knowledge/states.ts';
import { anyOf, SPACE, WORD_END, WORD_START } from '../../knowledge/words.ts';
import { overFigures } from '../../language/figures.ts';
import { type Mention, ofKind } from '../../mentions/mention.ts';
import { within } from '../../read/ranges.ts';
import type { Block, Range, Reading } from '../../read/reading.ts';
import { isCompetitionLine } from '../../read/zones/competition.ts';
import { isNames, isPersonal, isPlaceLine } from '../../read/zones/dateline.ts';
import { isSportBody } from './home.ts';
import { fields, firstFound, inZone, type Sieve, textOf } from './stated.ts';

/** The city as a sentence would write it, and the IOC code of its nation in the sense of the release's year. */
export interface Place {
  readonly city: string;
  readonly nation: string | null;
}

export interface PlaceContext {
  readonly reading: Reading;
  readonly dates: readonly Mention<'date'>[];
  readonly year: number;
}

interface Part extends Range {
  readonly text: string;
  /** In brackets stand nations and agencies. */
  readonly bracketed: boolean;
}

/** Without a date, nations go by their plain codes, as everywhere: before any succession. */
const NO_YEAR = 0;

/** Who writes: no place, though nothing but names. */
const OFFICE =
  /^(?:(?:first|last) )?(?:by|issued|posted|published|released|updated|written)(?!\p{L})|\b(?:association|bulletin|club|correspondent|federation|editor|media|news|office|press|report|reporter|results|service|session|sports?|staff|writer)\b/iu;

const VENUES: ReadonlySet<string> = new Set(VENUE_NOUNS);
const OTHER_WORDS: ReadonlySet<string> = new Set([...DOCUMENT_KINDS, ...RUBRICS]);
/** What parts a dateline: commas, bars, slashes, dashes with space around them, brackets. */
const SEPARATORS = /[,|/()•·]| [-–—] |[–—]/u;

export function placeContext(reading: Reading, mentions: readonly Mention[], date: string | null): PlaceContext {
  return { reading, dates: ofKind(mentions, 'date'), year: date === null ? NO_YEAR : Number(date.slice(0, 4)) };
}

/** Where a release says its place, most certain first: told only in the report it must be a city known, and the only one. */
export const placeSieves: readonly Sieve<Place, PlaceContext>[] = [
  { name: 'place/front-matter', find: (context) => placeIn(context, fields(context.reading, FIELD_KEYS.place), false) },
  { name: 'place/dateline', find: fromDateline },
  { name: 'place/competition-line', find: (context) => placeIn(context, inZone(context.reading, 'competition'), true) },
  {
    name: 'place/in-competition-line',
    find: (context) => cityIn(context, inZone(context.reading, 'competition'), ANYWHERE),
  },
  { name: 'place/byline', find: (context) => cityIn(context, inZone(context.reading, 'letterhead'), AT_END) },
  { name: 'place/subhead', find: (context) => placeIn(context, front(context), true) },
  { name: 'place/front', find: (context) => cityIn(context, inZone(context.reading, 'menu').slice(0, 2), ANYWHERE) },
  { name: 'place/headline', find: (context) => cityIn(context, inZone(context.reading, 'headline'), IN_HEADLINE) },
  { name: 'place/opening', find: (context) => cityIn(context, inZone(context.reading, 'body').slice(0, 1), HELD_IN) },
  { name: 'place/captions', find: (context) => firstFound(inZone(context.reading, 'caption'), captioned(context)) },
  {
    name: 'place/with-nation',
    find: (context) => cityIn(context, inZone(context.reading, 'body').slice(0, 1), IN_LAND),
  },
];

/** Of several datelines first one that names a nation or a city known: beside a page's date anything may stand. */
function fromDateline(context: PlaceContext) {
  const lines = inZone(context.reading, 'dateline');
  return placeIn(context, lines, true) ?? placeIn(context, lines, false);
}

/** The lines right below the headline. */
function front({ reading }: PlaceContext): Block[] {
  const body = reading.blocks.find(({ zone }) => zone === 'body');
  return inZone(reading, 'subhead').filter(({ index }) => index < (body?.index ?? 0));
}

const CITY = `(?<city>${anyOf(cityNames())})`;
/** In a trail of links any city is the place. */
const ANYWHERE = new RegExp(`${WORD_START}${CITY}${WORD_END}`, 'gu');
/** "By Anna Writer in Oslo". */
const AT_END = new RegExp(`^(?:By|From) .{4,50} (?:in|at) ${CITY}$`, 'gu');
/** "in Oslo", "Oslo: …", "Day 4, Oslo: …", "the Oslo blog", "World Championships Oslo". */
const IN_HEADLINE = new RegExp(
  `^(?:Day \\d+,? )?${CITY}(?=:|, \\d)|\\b(?:[Ii]n|[Aa]t) (?<named>${anyOf(cityNames())})${WORD_END}|\\b[Tt]he (?<blog>${anyOf(cityNames())}) blog|\\b(?:Championships?|Games|Cup|Worlds|Europeans) (?<behind>${anyOf(cityNames())})(?=,|$| [–-])`,
  'gu',
);
/** Where the day's races were: the only city of the first paragraph with "in" or "came to" before it. */
const HELD_IN = new RegExp(
  `\\b(?:in|(?:came|flocked|gathered|travell?ed|went)${SPACE}to)${SPACE}${CITY}(?!['’]s|${SPACE}\\p{Lu}|${SPACE}(?:in${SPACE})?\\d{4}|${SPACE}(?:last|earlier|next|a|one|two|three)${SPACE})${WORD_END}`,
  'gu',
);

/** "at the World Series Torvik, Norway,": the city with a nation behind it. */
const IN_LAND = new RegExp(
  `(?<!\\p{L}|\\bfrom |\\bof )${CITY},${SPACE}(?:${anyOf(NATIONS.flatMap(({ names }) => names))})${WORD_END}`,
  'gu',
);

/** "her ticket to this summer's World Championships in Torvik": where something will be. */
const isHere = ({ input, index }: RegExpExecArray): boolean =>
  !TO_COME.test(input.slice(Math.max(0, index - 60), index));
const TO_COME = overFigures(/\b(?:for|to) (?:next|this) \p{L}+['’]s (?:[\p{L}\d]+ ){0,6}$/u);

/** The one known city that the pattern finds in the blocks; of several none is sure. */
function cityIn({ reading, year }: PlaceContext, blocks: readonly Block[], pattern: RegExp) {
  const found = blocks.flatMap((block) =>
    [...textOf(reading, block).matchAll(pattern)].filter(isHere).map(({ groups, index, 0: words }) => {
      const city = groups?.named ?? groups?.blog ?? groups?.behind ?? groups?.city ?? '';
      const start = block.start + index + words.lastIndexOf(city);
      return { city, evidence: { start, end: start + city.length } };
    }),
  );
  const [only] = found;
  if (!only || found.some(({ city }) => city !== only.city)) return null;
  const nation = nationOfCity(only.city) ?? null;
  return {
    value: { city: sentenceCase(only.city, reading), nation: nation && nationInYear(nation, year) },
    evidence: [only.evidence],
  };
}

/** `certain`: among words of other kinds only a place with its nation beside it, or a known city, will do. */
function placeIn(context: PlaceContext, blocks: readonly Block[], certain: boolean) {
  return firstFound(blocks, (block) => {
    const all = partsOf(context, block).map(cityOfByline);
    // "Val Sorel, Quebec" is a place, "Anna Writer" beside a date is not.
    const inLand = all.some(({ text }) => resolveNation(text, context.year) ?? nationOfState(text));
    const named = all.filter(({ text }) => !isOtherThing(text) && !isOffice(text) && (inLand || !isPersonal(text)));
    const towns = named.filter((part) => !isVenue(part.text)).map(knownCity);
    // "Torvik Aquatics Centre": a building tells its city where nothing else does.
    const parts = towns.length > 0 ? towns : named.map(knownCity).filter((part) => nationOfCity(part.text));
    const nation = (part: Part | undefined) => part && resolveNation(part.text, context.year);
    const at = parts.findIndex((part, index) => {
      if (part.bracketed || (nation(part) !== undefined && !nationOfCity(part.text))) return false;
      return !certain || nation(parts[index + 1]) !== undefined || nationOfCity(part.text) !== undefined;
    });
    const city = parts[at];
    if (!city) return null;
    const land = parts.slice(at + 1).find((part) => nation(part) !== undefined);
    const state = firstFound(parts.slice(at + 1), (part) => nationOfState(part.text) ?? null);
    const value = {
      city: sentenceCase(city.text, context.reading),
      nation: nation(land) ?? cityNation(city, context) ?? state,
    };
    return { value, evidence: land ? [{ start: city.start, end: land.end }] : [{ start: city.start, end: city.end }] };
  });
}

/** "By Anna Writer in Torvik", "Report Torvik", "Venue: Torvik": the city behind who writes, what, and what it is. */
function cityOfByline(part: Part): Part {
  const told = PLACE_LABEL.exec(part.text)?.groups?.place;
  const lead = told ? part.text.slice(0, -told.length) : (BYLINE.exec(part.text)?.[0] ?? '');
  return { ...part, text: part.text.slice(lead.length), start: part.start + lead.length };
}

const BYLINE = new RegExp(
  `^(?:(?:by|from) (?:[\\p{L}.’'-]+ ){1,5}(?:in|at) (?=\\p{Lu})|${anyOf(DOCUMENT_KINDS)} (?:from )?(?=\\p{Lu}\\p{Ll}))`,
  'iu',
);

/** "Torvik Nordic" where Torvik is a city known. */
function knownCity(part: Part): Part {
  const words = part.text.split(' ');
  const cut = words.findIndex((_, at) => at > 0 && nationOfCity(words.slice(0, at).join(' ')) !== undefined);
  if (cut < 0 || nationOfCity(part.text) !== undefined) return part;
  const text = words.slice(0, cut).join(' ');
  return { ...part, text, end: part.start + text.length };
}

function cityNation(city: Part, context: PlaceContext): string | null {
  return nationOfCity(city.text) ?? resolveNation(city.text, context.year) ?? null;
}

/** "TORVIK, NORWAY - MARCH 3: Anna Abrelo leads": as the captions of a gallery begin. */
function captioned(context: PlaceContext) {
  return (block: Block) => {
    const [day] = within(context.dates, block);
    const lead = context.reading.text.slice(block.start, day?.start ?? block.start);
    const place = /^(?<place>.{4,60}) [-–—] $/u.exec(lead)?.groups?.place;
    if (!day || !place || context.reading.text[day.end] !== ':' || !isPlaceLine(place)) return null;
    return placeIn(context, [{ ...block, end: block.start + place.length }], false);
  };
}

/** What stands between the separators of a block, its dates left out. */
function partsOf({ reading, dates }: PlaceContext, block: Block): Part[] {
  let text = textOf(reading, block);
  for (const date of within(dates, block)) {
    const [from, to] = [date.start - block.start, date.end - block.start];
    text = `${text.slice(0, from)}${'|'.repeat(to - from)}${text.slice(to)}`;
  }
  const parts: Part[] = [];
  let at = 0;
  for (const piece of text.split(new RegExp(`(${SEPARATORS.source})`, 'u'))) {
    const word = piece.trim();
    const start = block.start + at + piece.indexOf(word);
    if (/\p{L}/u.test(word))
      parts.push({
        text: word,
        start,
        end: start + word.length,
        // "(TORVIK, 3 March)" is a dateline all in brackets, "March 3 (Torvik, Ont.)" a place.
        bracketed:
          !/^\([^()]*\)$/.test(text) &&
          text.slice(0, start - block.start).endsWith('(') &&
          !/^, \p{Lu}[\p{L}.]+\)/u.test(text.slice(start - block.start + word.length)),
      });
    at += piece.length;
  }
  return parts;
}

function isOtherThing(text: string): boolean {
  const words = text.toLowerCase();
  return (
    OTHER_WORDS.has(words) ||
    WEEKDAYS.has(text) ||
    sportOfWords(text) !== undefined ||
    /[\d:]|^\W|^\p{Ll}| \p{Ll}+$/u.test(text) ||
    !isNames(text) ||
    isCompetitionLine(text)
  );
}

function isOffice(text: string): boolean {
  return OFFICE.test(text) || isSportBody(text) || PUBLISHERS.some(({ names }) => names.includes(text));
}

/** "Torvik Ice Arena": the building, not the city. */
function isVenue(text: string): boolean {
  return VENUES.has((/\p{L}+$/u.exec(text)?.[0] ?? '').toLowerCase()) && nationOfCity(text) === undefined;
}

/** "KONYA" as the report has it, or else with capitals where names have them. */
function sentenceCase(city: string, reading: Reading): string {
  if (/\p{Ll}/u.test(city)) return city;
  const folded = city.toLowerCase();
  const whole = reading.text.toLowerCase();
  for (let from = whole.indexOf(folded); from >= 0; from = whole.indexOf(folded, from + 1)) {
    const found = reading.text.slice(from, from + city.length);
    if (/^\p{Lu}.*\p{Ll}/u.test(found)) return found;
  }
  return folded.replace(/\p{L}+/gu, (word) =>
    NAME_PARTICLES.includes(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
  );
}
