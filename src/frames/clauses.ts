import { AUXILIARIES, CONJUNCTIONS } from '../knowledge/function-words.ts';
import type { Sentence } from '../language/sentences.ts';
import type { Group } from './groups.ts';
import { type Item, isMark, isMention, isPronoun, isRelative, isWord } from './items.ts';

/** Starts of the clauses of a sentence, its own first. */
export function findClauses(
  sentence: Sentence,
  items: readonly Item[],
  groups: readonly Group[],
  turns: readonly { readonly kind: 'main' | 'relative'; readonly end: number }[],
): number[] {
  const starts = new Set([sentence.start]);
  const opens = (index: number) => {
    const item = items[index + (isWord(items[index], ...ALSO) ? 1 : 0)];
    return item?.type === 'word' && (item.sense !== null || AUXILIARIES.has(item.word));
  };
  for (const group of groups)
    if (group.role === 'subject' && group.first > 0) starts.add(clauseEdge(items, group.first));
  // ", starting in the last pair, raced to victory": the verb behind an aside has no row in the table.
  items.forEach((_, index) => {
    if (closesParticiple(items, index)) starts.add((items[index] as Item).start);
  });
  // "Lind, who turned 23 on Friday, raced to victory": the clause it stands in goes on behind it.
  for (const { kind, end } of turns) if (kind === 'relative' && end < sentence.end) starts.add(end);
  items.forEach((item, index) => {
    const joins =
      (item.type === 'mark' && /[,;:–—]/.test(item.mark)) || (item.type === 'word' && CONJUNCTIONS.has(item.word));
    if (
      item.depth === 0 &&
      joins &&
      (opens(index + 1) ||
        opensWithPlace(items, index + 1) ||
        isRelative(items[index + 1]) ||
        isPronoun(items[index + 1]))
    )
      starts.add(item.start);
  });
  return [...starts].sort((a, b) => a - b);
}

/** The second comma of ", starting in the last pair, raced": a participle between commas, and a past behind them. */
function closesParticiple(items: readonly Item[], index: number): boolean {
  const next = items[index + 1];
  if (!isMark(items[index], ',') || !isWord(next) || !/\p{L}{2}ed$/u.test(next.word)) return false;
  const opens = items.findLastIndex((item, at) => at < index && item.type === 'mark' && item.depth === 0);
  const participle = items[opens + 1];
  return opens > 0 && isMark(items[opens], ',') && isWord(participle) && /\p{L}{2}ing$/u.test(participle.word);
}

/** May stand in front of a verb that goes on with the same subject: ", also won", "and later took". */
const ALSO = ['also', 'then', 'later', 'again', 'already', 'finally', 'eventually', 'still'];

/** "and bronze went to", ", third was": a place as the subject of its verb. */
function opensWithPlace(items: readonly Item[], index: number): boolean {
  const at = isWord(items[index], 'and', 'but', 'while', 'the') ? index + 1 : index;
  const [place, verb] = [items[at], items[at + 1]];
  return isMention(place) && place.mention.kind === 'place' && isWord(verb) && verb.sense !== null;
}

/** The conjunction or comma in front of a subject, describing words between them included. */
function clauseEdge(items: readonly Item[], first: number): number {
  for (let index = first - 1; index >= Math.max(0, first - 6); index -= 1) {
    const item = items[index] as Item;
    if (item.type === 'mark' || (item.type === 'word' && (CONJUNCTIONS.has(item.word) || item.word === 'with')))
      return item.start;
    if (item.type !== 'word') break;
  }
  return (items[first] as Item).start;
}
