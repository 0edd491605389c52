import { type Item, isMark } from '../../frames/items.ts';
import { isMention, isWord } from '../../frames/statement.ts';
import { CARDINALS } from '../../knowledge/numbers.ts';
import { COMPETITOR_NOUNS } from '../../knowledge/person-roles.ts';
import type { Figure } from './figure.ts';

/** Several are spoken of in front of a figure, though nobody knows who: it is nobody's in particular. */
export function unknownSubject({ statement, mention, before }: Figure): null | undefined {
  const { items, groups } = statement;
  if (
    (ALL.test(before) || (STRANGER.test(before) && opensWithWords(items))) &&
    !groups.some(({ start }) => start < mention.start)
  )
    return null;
  const index = items.findLastIndex((item, at) => item.end <= mention.start && (isPlural(item) || isCount(items, at)));
  const item = items[index];
  if (!item || groups.some((group) => group.end > item.start && group.start < mention.start)) return undefined;
  return isPlural(item) ? describedSubject(items, index) : null;
}

/** "Kourosh Tehrani (Star AC) won in 1:54.20": two capitals that are nobody's name, and then a verb. */
const STRANGER =
  /^(?!(?:In|On|At|The|With|After|For|From|By|It|This|That|His|Her|Their)\b)\p{Lu}\p{Ll}[\p{L}’'-]* (?:\p{Lu}[\p{L}’'-]+)(?: \p{Lu}[\p{L}’'-]+)?(?: \([^)]*\))*,? (?:\p{Ll}+ed|[wr][ao]n|threw|took|swam|rode|was|set|came|went|leapt|had) /u;

/** "All the five best jumpers, who cleared 2.30m, took part": several, whoever they are. */
const ALL = /^(?:All|Both|Most|Several|Many)(?: of)?(?: the)? (?:[\p{Ll}\d-]+ ){0,4}\p{Ll}+s,? /u;

const opensWithWords = (items: readonly Item[]): boolean => isWord(items[0]) && isWord(items[1]);

/** "; the reigning champions got 209.13", "the champions, who scored 130.11". */
function describedSubject(items: readonly Item[], index: number): null | undefined {
  const [opens, next] = [items[index - 1], items[index + (isMark(items[index + 1], ',') ? 2 : 1)]];
  if (isWord(next) && next.word === 'who') return null;
  const isSubject = index === 0 || isMark(opens, ';') || isMark(opens, ':') || isWord(opens, 'and', 'but', 'while');
  return isSubject && isWord(next) && next.sense !== null ? null : undefined;
}

const isPlural = (item: Item): boolean =>
  isMention(item) && item.mention.kind === 'description' && item.mention.value.plural;

/** "Nine men cleared", "and six exceeded", "both of whom went over": so many open a clause and do something. */
function isCount(items: readonly Item[], index: number): boolean {
  const before = items[index - 1];
  const [number, next, last] = items.slice(index, index + 3);
  const opens = !before || before.type === 'mark' || isWord(before, 'and', 'but', 'while', 'record', 'only');
  if (!opens || !isWord(number) || !isSeveral(number.word)) return false;
  const ofWhom = isWord(next, 'of') && isWord(last, 'whom');
  return ofWhom || isDoing(next) || (isPeople(next) && isDoing(last));
}

const isSeveral = (word: string): boolean =>
  word !== 'one' && (CARDINALS.has(word) || MANY.has(word) || /^\d{1,2}$/.test(word));
const MANY: ReadonlySet<string> = new Set(['both', 'several', 'many', 'few', 'others', 'all']);
const PEOPLE: ReadonlySet<string> = new Set('men women people teams nations others'.split(' '));
const isPeople = (item: Item | undefined): boolean =>
  isWord(item) && (PEOPLE.has(item.word) || (item.word.endsWith('s') && COMPETITOR_NOUNS.has(item.word.slice(0, -1))));
const isDoing = (item: Item | undefined): boolean => isWord(item) && item.sense !== null;
