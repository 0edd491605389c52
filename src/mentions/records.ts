import { nationOfCity } from '../knowledge/cities.ts';
import { NATIONS, nationOfAdjective, nationOfName, nationOfPerson } from '../knowledge/nations.ts';
import {
  type RecordType,
  recordCodes,
  recordPhrases,
  recordScopes,
  recordTypeOf,
  recordTypeOfPhrase,
} from '../knowledge/records.ts';
import { VENUES } from '../knowledge/venues.ts';
import { anyOf, SPACE, WORD_END, WORD_START } from '../knowledge/words.ts';
import { overFigures } from '../language/figures.ts';
import { after, before } from './context.ts';
import type { Rule, Values } from './mention.ts';

/** Adjectives and names of nations. */
export const NATION = anyOf(
  NATIONS.filter((nation) => nation.committee).flatMap(({ names, adjectives }) => [...adjectives, ...names]),
);
/** "Swede", "Dutchwoman". */
export const PERSON = anyOf(
  NATIONS.filter((nation) => nation.committee).flatMap(({ people }) => people.map(({ singular }) => singular)),
);
const PART = anyOf(recordScopes());
/** "world", "world junior", "European under-23 indoor". */
const SCOPE = `${PART}(?:${SPACE}${PART}){0,2}`;
/** As federations write it: "a new Irish Senior Record". */
const CAPITAL_SCOPE = '(?:Indoor|Junior|National|Open|Senior|U\\d\\d|Youth)';
/** What is paired with another record in practice: a short list, for it is tried at every word. */
const PAIRED =
  '(?:[Ww]orld|[Oo]lympic|[Pp]aralympic|European|Asian|African|[Cc]ontinental|[Nn]ational|[Tt]rack|[Cc]hampionships?|[Mm]eeting|[Cc]ourse|[Jj]unior|[Pp]ersonal)';
const ADJECTIVE = anyOf(NATIONS.filter((nation) => nation.committee).flatMap((nation) => nation.adjectives));
/** "record", but not the adjective of "record crowd" (the scope in front sees to most), nor "recorded"; with its code, "(WR)". */
const RECORD = `[Rr]ecords?${WORD_END}(?:${SPACE}times?${WORD_END}|${SPACE}marks?${WORD_END})?(?:${SPACE}\\(${anyOf(recordCodes())}\\))?`;
/** What narrows a record to an age or a kind of venue, in front of its event. */
const NARROWED = `(?:${SPACE}(?:[Jj]unior|[Yy]outh|[Ii]ndoor|(?:U|[Uu]nder[ -])\\d\\d|[Ss]hort[ -]course)){0,2}`;

/** An event between whose a record is and the word, by its form: "200m backstroke", "pole vault", "S9". */
const EVENT = `(?:(?:(?:\\d{1,2},)?\\d{2,5}[ \\u00a0-]?(?:m(?:et(?:re|er)s?)?|km)|4[ \\u00a0]?[x×][ \\u00a0]?\\d{2,3}m?|(?:half[ -])?marathon|mile|hour|pole|long|high|triple|shot|discus|javelin|hammer|decathlon|heptathlon|team|individual|sprint|relay|[STFCBH][BM]?\\d{1,2})(?:[ -](?:backstroke|breaststroke|butterfly|freestyle|medley|individual|fly|free|hurdles|steeplechase|relay|vault|jump|put|throw|pursuit|sprint|walk|combination|time|trial|course)){0,3})`;

/** Behind a best: a rank or a result, not a mark. */
const BEST_PLACE =
  /^ (?:(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|top-\d+)(?![\p{L}\d])|(?:result|finish|placing|ranking|showing)(?!\p{L}))/u;

/** Before a best: "hung on to fourth, a". */
const IS_PLACE = overFigures(
  /(?<!\d[^,;]*)\b(?:fourth|fifth|sixth|seventh|eighth|ninth|\p{L}+th|(?:\d*(?:st|nd|rd|th)))(?: place| overall)?, (?:an?|his|her|their) $/iu,
);

/** What leads a list of the year. */
const LED =
  '(?:clockings?|distances?|efforts?|figures?|heights?|jumps?|leaps?|marks?|performances?|runs?|scores?|swims?|throws?|times?|vaults?)';

/** Records by whose they are. A bare "the record" says no type: what it means is for the context to tell. */
export const recordRules: readonly Rule<'record'>[] = [
  {
    name: 'records/scope',
    kind: 'record',
    pattern: new RegExp(`${WORD_START}(?<scope>${SCOPE})(?:${SPACE}|-)${RECORD}`, 'giu'),
    read: (match) => (isIdiom(match) ? undefined : record(recordTypeOf(match.groups?.scope ?? ''))),
  },
  {
    name: 'records/for-an-age',
    kind: 'record',
    pattern: new RegExp(
      `${WORD_START}(?:${SCOPE}|${NATION}(?:${SPACE}${SCOPE})?)${SPACE}${RECORD}(?:${SPACE}for${SPACE}(?:the${SPACE})?(?:[Jj]uniors?|youths?|(?:under|U)[ -]?\\d\\ds?|\\d\\d(?:[-–]\\d\\d)?[ -]year-olds)|,?${SPACE}(?:Juniors?|Youth|U\\d\\d))${WORD_END}`,
      'gu',
    ),
    read: () => record('junior'),
  },
  {
    name: 'records/nation',
    kind: 'record',
    pattern: new RegExp(
      `${WORD_START}(?<nation>${NATION})(?:(?:['’]s)?${SPACE}(?:(?<scope>${SCOPE}|${CAPITAL_SCOPE})${SPACE})?|-)${RECORD}|(?<ofCode>${ADJECTIVE})${SPACE}NR${WORD_END}`,
      'gu',
    ),
    read: ({ groups }) => nationalRecord(groups?.nation ?? groups?.ofCode ?? '', groups?.scope),
  },
  {
    name: 'records/age-best',
    kind: 'record',
    pattern: new RegExp(
      `${WORD_START}(?:(?:${PAIRED}|${ADJECTIVE})${SPACE})?(?:[Aa]ge[ -]group|[Jj]unior|(?:U|[Uu]nder)[ -]?\\d\\d|[Yy]outh)${SPACE}(?:${PAIRED}${SPACE})?bests?${WORD_END}`,
      'gu',
    ),
    read: () => record('junior'),
  },
  {
    name: 'records/first-of-two',
    kind: 'record',
    pattern: new RegExp(
      `${WORD_START}(?:(?<nation>${ADJECTIVE})|(?<scope>${PAIRED}))(?=(?:,${SPACE}(?:${ADJECTIVE}|${PAIRED})(?=,?${SPACE}and))?(?:,?${SPACE}(?:and|as${SPACE}well${SPACE}as)${SPACE}|/|,${SPACE})(?:an?${SPACE}|the${SPACE})?(?:${ADJECTIVE}|${PAIRED})(?:${SPACE}(?:[Jj]unior|[Ii]ndoor|(?:U|under-)\\d\\d))?${SPACE}[Rr]ecords?${WORD_END})`,
      'gu',
    ),
    read: ({ groups }) =>
      groups?.nation ? nationalRecord(groups.nation, undefined) : record(recordTypeOf(groups?.scope ?? '')),
  },
  {
    name: 'records/event-between',
    kind: 'record',
    pattern: new RegExp(
      `${WORD_START}(?:(?<scope>${PAIRED}${NARROWED})|(?<nation>${ADJECTIVE})(?<narrowed>${NARROWED}))(?=${SPACE}(?:(?:wo)?men['’]s${SPACE})?${EVENT}${SPACE}${RECORD})`,
      'gu',
    ),
    read: ({ groups }) =>
      groups?.nation
        ? nationalRecord(groups.nation, groups.narrowed?.trim() || undefined)
        : record(recordTypeOf(groups?.scope ?? '')),
  },
  {
    name: 'records/lead-between',
    kind: 'record',
    pattern: new RegExp(`${WORD_START}[Ww]orld(?=${SPACE}${EVENT}${SPACE}leads?${WORD_END})`, 'gu'),
    read: () => record('other'),
  },
  {
    name: 'records/of-whose',
    kind: 'record',
    pattern: new RegExp(
      `(?<=(?:\\b(?:an?|the|new|old|previous)|['’]s)${SPACE})[Rr]ecord${SPACE}of${SPACE}(?:the${SPACE})?(?:(?<nation>${NATION})|(?:[A-Z]\\p{L}+${SPACE}){0,3}(?<whose>[Tt]rack|[Rr]ink|[Oo]val|[Cc]ourse|[Mm]eeting|[Cc]hampionships|[Gg]ames|Universiades?|[Ww]orld))(?![\\p{L}\\d-]|['’]s)`,
      'gu',
    ),
    read: ({ groups }) =>
      groups?.nation ? nationalRecord(groups.nation, undefined) : record(recordTypeOf(groups?.whose ?? '') ?? 'other'),
  },
  {
    name: 'records/of-the-country',
    kind: 'record',
    pattern: new RegExp(
      `${WORD_START}[Rr]ecord${SPACE}of${SPACE}(?:his|her|their)${SPACE}(?:(?:own|home)${SPACE})?(?:country|homeland|nation)${WORD_END}`,
      'gu',
    ),
    read: () => record('national'),
  },
  {
    name: 'records/another',
    kind: 'record',
    pattern: new RegExp(
      `(?<=\\b(?:an?|the|an?other|new)${SPACE})(?:(?<scope>${SCOPE})|(?<nation>${ADJECTIVE}))${SPACE}one${WORD_END}`,
      'giu',
    ),
    read: (match) => {
      if (!/\brecords?\b[^.;]*$/i.test(before(match, 120))) return undefined;
      const { nation, scope } = match.groups ?? {};
      return nation ? nationalRecord(nation, undefined) : record(recordTypeOf(scope ?? ''));
    },
  },
  {
    name: 'records/of-name',
    kind: 'record',
    pattern: new RegExp(
      `(?<=\\b(?:an?|the|[Nn]ew|[Oo]ld|[Pp]revious|[Ff]ormer)${SPACE})(?<name>\\p{Lu}[\\p{Ll}’'-]+(?:${SPACE}\\p{Lu}[\\p{Ll}’'-]+){0,2})${SPACE}(?<noun>records?)${WORD_END}(?!${SPACE}(?:books?|holders?|breakers?|crowds?|label|store))`,
      'gu',
    ),
    read: ({ groups }) => recordOfName(groups?.name ?? ''),
  },
  {
    name: 'records/best',
    kind: 'record',
    pattern: new RegExp(`${WORD_START}${anyOf(recordPhrases())}${WORD_END}`, 'giu'),
    // "a career best fourth place" is no mark.
    read: (match) =>
      BEST_PLACE.test(after(match)) || IS_PLACE.test(before(match)) ? undefined : record(recordTypeOfPhrase(match[0])),
  },
  {
    // Since 2018 judged sports call no score a record.
    name: 'records/highest-score',
    kind: 'record',
    pattern: new RegExp(
      `(?<=\\b(?:an?${SPACE})?[Nn]ew${SPACE})highest${SPACE}(?:(?:ever|total)${SPACE})?scores?${WORD_END}(?!${SPACE}(?:of|in|for)${SPACE}(?:his|her|the|their)${SPACE}(?:career|day|evening|life|lives|night|season|winter|year))`,
      'gu',
    ),
    read: () => record('world'),
  },
  {
    name: 'records/nation-best',
    kind: 'record',
    pattern: new RegExp(
      `(?<=\\b(?:an?|the|[Nn]ew|[Oo]ld|[Pp]revious)${SPACE})(?<nation>${ADJECTIVE})${SPACE}best(?:${SPACE}(?:time|mark|performance))?(?=${SPACE}(?:for|in|over|of)${SPACE}(?:the${SPACE}(?:event|distance|class|boat)|\\d)|${SPACE}(?:with|by)${WORD_END}|[,;.)])`,
      'gu',
    ),
    read: ({ groups }) => nationalRecord(groups?.nation ?? '', undefined),
  },
  {
    name: 'records/of-the-place',
    kind: 'record',
    pattern: new RegExp(
      `(?<=\\b[Tt]he${SPACE})(?<whose>[Tt]rack|[Rr]ink|[Oo]val|[Vv]elodrome|[Pp]ool|[Cc]ourse|[Mm]eeting|[Hh]ill|[Ss]tadium|[Cc]hampionships?)(?:['’]s?)${SPACE}(?:(?:all-time|existing|former|old|previous|standing)${SPACE}){0,2}(?:records?|best(?=${SPACE}(?:time|mark|of|by|had|from|in|is|set|was|with)${WORD_END}|[,;.)]|$)|mark)(?:${SPACE}(?:time|mark))?${WORD_END}`,
      'gu',
    ),
    read: ({ groups }) => record(recordTypeOf(groups?.whose ?? '')),
  },
  {
    name: 'records/leading',
    kind: 'record',
    pattern: new RegExp(
      `${WORD_START}(?:[Ww]orld|European|[Nn]ational)[ -]leading(?:[ \\u00a0-]${LED}${WORD_END}|(?=${SPACE}(?:\\d[\\d.:,]*(?![\\d-])|(?:[\\p{L}’'-]+${SPACE}){0,3}(?:records?|bests?|PB|NR|MR|CR|SB)${WORD_END})))`,
      'gu',
    ),
    read: () => record('other'),
  },
  {
    name: 'records/code',
    kind: 'record',
    pattern: new RegExp(`${WORD_START}${anyOf(recordCodes())}${WORD_END}`, 'gu'),
    read: (match) => (isCode(match) ? record(recordTypeOfPhrase(match[0])) : undefined),
  },
];

/** "a Hamar record" is of the track there, "a Golden Spike record" of the meeting; nations and scopes have rules of their own. */
function recordOfName(name: string): Values['record'] | undefined {
  if (recordTypeOf(name) || nationOfAdjective(name) || nationOfName(name) || nationOfPerson(name)) return undefined;
  return record(nationOfCity(name) || VENUE.test(name) || VENUES.has(name) ? 'track' : 'other');
}

/** "Ekeberg Stadium": the place itself. */
const VENUE = / (?:Arena|Bowl|Cent(?:er|re)|Dome|Field|Hall|Oval|Park|Pool|Rink|Stadium|Track|Velodrome)$/;

export function record(type: RecordType | undefined, nation: string | null = null): Values['record'] | undefined {
  return type && { type, nation };
}

/** "a Latvian record" is national, "a Norwegian under-20 record" junior, "the Inzell" no nation's, "a U.S. Open record" anybody's. */
export function nationalRecord(words: string, scope: string | undefined): Values['record'] | undefined {
  const nation = nationOfAdjective(words) ?? nationOfName(words) ?? nationOfPerson(words)?.code;
  if (nation === undefined) return undefined;
  if (ANYBODYS.test(scope ?? '')) return record('other');
  const narrower = scope === undefined ? undefined : recordTypeOf(scope);
  return record(narrower === undefined || narrower === 'other' ? 'national' : narrower, nation);
}

/** "a U.S. Open record", "the UK all-comers' record", "the US collegiate indoor record": of some in a nation or of whoever was there. */
const ANYBODYS = /^(?:Open$|[Aa]ll-comers|[Cc]lub|[Cc]olle|[Mm]asters|[Oo]ver-|[MW][3-9][05]|NCAA|[Ss]chool)/;

/** "a proven track record" of somebody is no record of a track. */
const isIdiom = (match: RegExpExecArray): boolean =>
  /^track record$/i.test(match[0]) &&
  /\b(?:proven|strong|good|great|excellent|impressive|solid|poor|patchy|long) $/i.test(before(match));

/** Before and behind "PR" as runners say it: "a PR of", "with a huge PR.", "PR'd in"; not "a PR stunt". */
const IN_PROSE = /(?:\b(?:an?|his|her|their|new)(?: \p{Ll}+)?|\p{Ll}) $/u;
const SAID_OF = /^(?:['’]e?d\b|['’]s\b|[.,;:!)]|$| (?:\d|(?:and|at|by|for|in|of|on|to|with)\b))/;

/** Codes that are words or names of their own ("OR", "PR", "TR") stand behind a figure, in brackets or at the head of a line or row. */
function isCode(match: RegExpExecArray): boolean {
  if (match[0] === 'PR' && IN_PROSE.test(before(match)) && SAID_OF.test(after(match))) return true;
  if (!/^(?:OR|PR|AR|EL|ER|CR|FR|GR|MR|TR|EUR|WB)$/.test(match[0])) return true;
  const words = before(match);
  if (/(?:^|\n)(?:[-*•–—] )?$/.test(words)) return /^ ?[:|=–—-]|^\s+\d/.test(after(match));
  return (
    /(?:\d[ \u00a0]?(?:m[ \u00a0])?|[\d)][,;:][ \u00a0]|[([|=/][ \u00a0]?)$/.test(words) ||
    (/^(?:AR|CR|ER|GR|MR)$/.test(match[0]) &&
      /(?:\b(?:[Tt]he|an?|new|old|former|previous) |[:,] [A-Z]{2,3} and )$/.test(words))
  );
}
