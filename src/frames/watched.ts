import { AUXILIARIES } from '../knowledge/function-words.ts';
import type { Group } from './groups.ts';
import { type Item, isMark, isMention, isWord } from './items.ts';

/**
 * "Lind saw Falk finish in 1:54.20, shrugged, and went faster", "she let Falk lead and won by 0.4": where the sentence comes
 * back to whoever saw it, in a finite verb behind a comma or "and".
 */
export function watchedEnd(items: readonly Item[], { first, last }: Group, depth: number): Item | undefined {
  const verb = items.findLastIndex((item, index) => index < first && isWord(item, ...WATCHING));
  const between = items.slice(verb + 1, first);
  const named = (item: Item) => isMention(item) && NAMES_SOMEBODY.has(item.mention.kind) && item.depth === depth;
  if (verb < 1 || between.length > 4 || !between.every(describes) || !items.slice(0, verb).some(named))
    return undefined;
  return items.find((item, index) => {
    const joins = index > last && item.depth === depth && (isMark(item, ',') || isWord(item, 'and', 'but'));
    return joins && isPast(items.slice(index + 1).find((each) => !isWord(each, ...JOINING)));
  });
}

/** "his countryman", "defending champion": what may stand between the verb and the name. */
const describes = (item: Item): boolean =>
  isWord(item) ? item.sense === null && !AUXILIARIES.has(item.word) : isMention(item) && item.mention.kind !== 'time';

const isPast = (item: Item | undefined): boolean => isWord(item) && (/ed$/.test(item.word) || PASTS.has(item.word));

const JOINING = ['and', 'but', 'then', 'never', 'also'];
const WATCHING = ['saw', 'seen', 'watched', 'heard', 'let', 'made', 'forced', 'allowed', 'invited', 'helped'];
const PASTS: ReadonlySet<string> = new Set(
  'beat broke came did fell found gave got had held kept knew lost made ran rode saw set shot swam took was went were won'.split(
    ' ',
  ),
);
const NAMES_SOMEBODY: ReadonlySet<string> = new Set(['person', 'nation', 'pronoun', 'description']);
