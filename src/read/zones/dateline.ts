import { MONTHS, WEEKDAYS } from '../../knowledge/calendar.ts';
import { nationOfCity } from '../../knowledge/cities.ts';
import { iocCode, nationOfName } from '../../knowledge/nations.ts';
import { NAME_PARTICLES } from '../../knowledge/release-words.ts';
import { anyOf } from '../../knowledge/words.ts';
import { type Draft, draft } from '../drafts.ts';
import { splitLine } from '../runs.ts';
import { countWords, isCapitals } from '../shape.ts';
import { isFront, type ZoneRule } from './page.ts';

const MONTH = `${anyOf(MONTHS.keys())}\\.?`;
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const WRITTEN = `${DAY} ${MONTH},? \\d{4}|${MONTH} ${DAY},? \\d{4}`;
const FIGURES = '\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4}';
/** A full date, its day of the week before it. */
const DATE = new RegExp(`(?:${anyOf(WEEKDAYS.keys())}\\.?,? )?(?<!\\d)(?:${WRITTEN}|${FIGURES})(?!\\d)`, 'u');

const LONGEST_DATELINE = 110;
const MOST_WORDS_BESIDE_DATE = 8;
const LONGEST_LEAD = 70;
/** A dateline that opens a paragraph, the dash or colon behind it, and a sentence. */
const LEAD = /^(.{3,70}?)(?: ?[–—]+ ?| --? |: )(?=\S)/u;
const PARTICLES: ReadonlySet<string> = new Set(NAME_PARTICLES);

/** A date, and nothing beside it but names. */
export function isDateline(text: string): boolean {
  const date = DATE.exec(text);
  if (!date || text.length > LONGEST_DATELINE) return false;
  const beside = `${text.slice(0, date.index)} ${text.slice(date.index + date[0].length)}`;
  return countWords(beside) <= MOST_WORDS_BESIDE_DATE && isNames(beside.replace(/\(local time\)|\d{1,2}:\d{2}/gu, ' '));
}

/** Every word is a name, or a particle of one. */
export function isNames(text: string): boolean {
  return text.split(/[^\p{L}\p{M}\p{N}'’.]+/u).every((word) => PARTICLES.has(word) || !/^\p{Ll}/u.test(word));
}

/** "City, Nation", "City / Nation", "City (NED)", with a region between perhaps, or a known city alone. */
export function isPlaceLine(text: string): boolean {
  if (text.length > LONGEST_LEAD || !isNames(text)) return false;
  const code = /^[^\d()]{2,40} \((\p{Lu}{3})\)$/u.exec(text)?.[1];
  if (code) return iocCode(code) !== undefined;
  if (nationOfCity(text) !== undefined) return true;
  const parts = text.split(/ ?[,/] ?/u);
  const last = (parts.at(-1) ?? '').replace(/\.$/u, '').replace(/^the /iu, '');
  return parts.length >= 2 && parts.length <= 3 && !/\d/u.test(text) && isNationName(last);
}

function isNationName(name: string): boolean {
  return (
    nationOfName(name.normalize('NFC').toLocaleLowerCase('tr').replaceAll('ı', 'i')) !== undefined || isNation(name)
  );
}

function isNation(name: string): boolean {
  return nationOfName(name) !== undefined || (/^\p{Lu}{3}$/u.test(name) && iocCode(name) !== undefined);
}

/** The dateline that opens the first paragraph of the report (`at`) becomes a block of its own. */
export function splitDateline(blocks: readonly Draft[], at: number): Draft[] {
  const block = blocks[at];
  const lead = block && LEAD.exec(block.text);
  if (!block || !lead?.[1] || !isLead(lead[1], block.text.slice(lead[0].length), lead[0].includes(': ')))
    return [...blocks];
  const dateline = draft({ ...block, origin: 'dateline' }, splitLine(block.runs, lead[1].length)[0]);
  const rest = draft(block, splitLine(block.runs, lead[0].length)[1]);
  return blocks.toSpliced(at, 1, dateline, rest);
}

/** `colon`: the mark behind is a colon, which more often introduces something else. */
function isLead(lead: string, rest: string, colon: boolean): boolean {
  if (!/^["“‘']?[\p{Lu}\p{N}]/u.test(rest)) return false;
  if (isDateline(lead)) return true;
  const agency = /^\p{Lu}[\p{L} '’.-]{1,40} \([\p{L} ]{2,12}\)$/u.test(lead) && isNames(lead);
  if (colon) return agency && !/^["“‘']/u.test(rest);
  return agency || isPlaceLine(lead) || (isCapitals(lead) && countWords(lead) <= 5 && !/\d|MEN/u.test(lead));
}

/** A place alone is a dateline where a date, a headline or the report itself is near. */
export const datelineRules: readonly ZoneRule[] = [
  { name: 'dateline/opens-paragraph', zone: 'dateline', test: (block) => block.origin === 'dateline' },
  {
    name: 'dateline/date-and-place',
    zone: 'dateline',
    test: (block, index, page) => isFront(index, page) && block.origin === 'text' && isDateline(block.text),
  },
  {
    name: 'dateline/place',
    zone: 'dateline',
    test: (block, index, page) => isFront(index, page) && block.origin === 'text' && isPlaceLine(block.text),
  },
];
