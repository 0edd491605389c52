import { NATIONS, nationOfAdjective, nationOfName } from '../knowledge/nations.ts';
import {
  type RecordType,
  recordCodes,
  recordPhrases,
  recordScopes,
  recordTypeOf,
  recordTypeOfPhrase,
} from '../knowledge/records.ts';
import { anyOf, SPACE, WORD_END, WORD_START } from '../knowledge/words.ts';
import { before } from './context.ts';
import type { Rule, Values } from './mention.ts';

const NATION = anyOf(
  NATIONS.filter((nation) => nation.committee).flatMap(({ names, adjectives }) => [...adjectives, ...names]),
);
const SCOPE = anyOf(recordScopes());
/** What is paired with another record in practice: a short list, for it is tried at every word. */
const PAIRED =
  '(?:[Ww]orld|[Oo]lympic|[Pp]aralympic|European|Asian|African|[Cc]ontinental|[Nn]ational|[Tt]rack|[Cc]hampionships?|[Mm]eeting|[Cc]ourse|[Jj]unior)';
const ADJECTIVE = anyOf(NATIONS.filter((nation) => nation.committee).flatMap((nation) => nation.adjectives));
/** "record", but not the adjective of "record crowd" (the scope in front sees to most), nor "recorded". */
const RECORD = `[Rr]ecords?${WORD_END}(?:${SPACE}times?${WORD_END}|${SPACE}marks?${WORD_END})?`;

/** Records by whose they are. A bare "the record" says no type: what it means is for the context to tell. */
export const recordRules: readonly Rule<'record'>[] = [
  {
    name: 'records/scope',
    kind: 'record',
    pattern: new RegExp(`${WORD_START}(?<scope>${SCOPE})(?:${SPACE}|-)${RECORD}`, 'giu'),
    read: ({ groups }) => record(recordTypeOf(groups?.scope ?? '')),
  },
  {
    name: 'records/nation',
    kind: 'record',
    pattern: new RegExp(
      `${WORD_START}(?<nation>${NATION})(?:['’]s)?${SPACE}(?:(?<scope>${SCOPE})${SPACE})?${RECORD}`,
      'gu',
    ),
    read: ({ groups }) => nationalRecord(groups?.nation ?? '', groups?.scope),
  },
  {
    name: 'records/first-of-two',
    kind: 'record',
    pattern: new RegExp(
      `${WORD_START}(?:(?<nation>${ADJECTIVE})|(?<scope>${PAIRED}))(?=(?:${SPACE}(?:and|as${SPACE}well${SPACE}as)${SPACE}|/|,${SPACE})(?:an?${SPACE}|the${SPACE})?(?:${ADJECTIVE}|${PAIRED})${SPACE}[Rr]ecords?${WORD_END})`,
      'gu',
    ),
    read: ({ groups }) =>
      groups?.nation ? nationalRecord(groups.nation, undefined) : record(recordTypeOf(groups?.scope ?? '')),
  },
  {
    name: 'records/event-between',
    kind: 'record',
    pattern: new RegExp(
      `${WORD_START}(?<scope>world|olympic|paralympic|european|asian|african|national|track)${SPACE}(?:(?:\\d{1,2},)?\\d{3,5}[ \\u00a0]?m(?:et(?:re|er)s?)?|marathon|hour|team${SPACE}pursuit)${SPACE}${RECORD}`,
      'giu',
    ),
    read: ({ groups }) => record(recordTypeOf(groups?.scope ?? '')),
  },
  {
    name: 'records/best',
    kind: 'record',
    pattern: new RegExp(`${WORD_START}${anyOf(recordPhrases())}${WORD_END}`, 'giu'),
    read: ([words]) => record(recordTypeOfPhrase(words)),
  },
  {
    name: 'records/code',
    kind: 'record',
    pattern: new RegExp(`${WORD_START}${anyOf(recordCodes())}${WORD_END}`, 'gu'),
    read: (match) => (isCode(match) ? record(recordTypeOfPhrase(match[0])) : undefined),
  },
];

function record(type: RecordType | undefined, nation: string | null = null): Values['record'] | undefined {
  return type && { type, nation };
}

/** "a Latvian record" is national, "a Norwegian under-20 record" junior, "the Inzell" no nation's. */
function nationalRecord(words: string, scope: string | undefined): Values['record'] | undefined {
  const nation = nationOfAdjective(words) ?? nationOfName(words);
  if (nation === undefined) return undefined;
  const narrower = scope === undefined ? undefined : recordTypeOf(scope);
  return record(narrower === undefined || narrower === 'other' ? 'national' : narrower, nation);
}

/** Codes that are words or names of their own ("OR", "PR", "TR") stand behind a figure or in brackets only. */
function isCode(match: RegExpExecArray): boolean {
  if (!/^(?:OR|PR|AR|ER|CR|FR|GR|MR|TR|EUR|WB)$/.test(match[0])) return true;
  return /(?:\d[ \u00a0]?(?:m[ \u00a0])?|[\d)][,;][ \u00a0]|[([|=][ \u00a0]?)$/.test(before(match));
}
