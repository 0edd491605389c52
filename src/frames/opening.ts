import { AUXILIARIES } from '../knowledge/function-words.ts';
import type { Group } from './groups.ts';
import { type Item, isMark, isWord } from './items.ts';
import { boundaryBefore } from './roles.ts';

/**
 * "The title was hers, and X was second", "the gold was won once X had fallen": a finite verb that is not turned around
 * ("third was X") has another subject, known or not, and what is told there is not told of who comes behind it.
 */
export function hasVerbBefore(items: readonly Item[], position: number, { first }: Group): boolean {
  const at = items.findIndex(({ end }) => end > position);
  const from = items.findLastIndex((item, index) => index < at && isMark(item, ';', ':')) + 1;
  const verb = items.findLastIndex(
    (_, index) => index >= from && index < first && isFiniteVerb(items, index) && !isInAside(items, index, first),
  );
  return verb >= 0 && boundaryBefore(items, first) !== verb;
}

/** "was", "won"; not "having won", "to win", "winning", nor the participle that opens a phrase. */
export function isFiniteVerb(items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (!isWord(item) || item.depth > 0) return false;
  const before = items[items.findLastIndex((each, at) => at < index && !isWord(each, ...ADVERBS))];
  const opens = before === undefined || before.type === 'mark' || isWord(before, 'to', 'having', 'being', 'and', 'but');
  if (AUXILIARIES.has(item.word)) return !isWord(item, 'having', 'being') && !isWord(before, 'to');
  return item.sense !== null && !opens && !/ing$/.test(item.word);
}

const ADVERBS = ['already', 'also', 'just', 'only', 'previously', 'never', 'not', 'once', 'twice'];

/** "With bronze from Oslo – she was ill there – X is": told between dashes. */
function isInAside(items: readonly Item[], index: number, first: number): boolean {
  const dashes = items.flatMap((item, at) => (at < first && isMark(item, '–', '—', '-') ? [at] : []));
  const [opens, closes] = dashes;
  return dashes.length === 2 && opens !== undefined && closes !== undefined && opens < index && index < closes;
}
