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
const SCOPE_AS_WRITTEN = anyOf(
  recordScopes().flatMap((scope) => [scope, scope.charAt(0).toUpperCase() + scope.slice(1)]),
);
/** "record", but not the adjective of "record crowd" (the scope in front sees to most), nor "recorded". */
const RECORD = `records?${WORD_END}(?:${SPACE}times?${WORD_END}|${SPACE}marks?${WORD_END})?`;

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
      `${WORD_START}(?:(?<nation>${NATION})|(?<scope>${SCOPE_AS_WRITTEN}))(?=(?:${SPACE}(?:and|as${SPACE}well${SPACE}as)${SPACE}|/|,${SPACE})(?:an?${SPACE}|the${SPACE})?(?:${NATION}|${SCOPE_AS_WRITTEN})${SPACE}records?${WORD_END})`,
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

/** A code stands behind a figure, a bracket or an article; "OR" and "PR" are words elsewhere. */
function isCode(match: RegExpExecArray): boolean {
  const front = before(match);
  if (/(?:\d[ \u00a0]?(?:m[ \u00a0])?|[\d)][,;][ \u00a0]|[([|=][ \u00a0]?)$/.test(front)) return true;
  return (
    !/^(?:OR|PR|AR|ER|CR|FR|GR|MR|TR|EUR)$/.test(match[0]) &&
    /(?:^|[ \u00a0])(?:an?|the|his|her|their|new|big|with|of|[’']s|and)[ \u00a0]$/i.test(front)
  );
}
