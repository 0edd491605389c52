import { AUXILIARIES, CONJUNCTIONS, NEGATIONS, PREPOSITIONS, RELATIVES } from '../knowledge/function-words.ts';
import type { Item } from './items.ts';

/** What joins two heads when nothing else than describing words stands between them. */
export function jointBetween(items: readonly Item[], last: number, next: number): ',' | 'and' | ', and' | '/' | null {
  const all = items.slice(last + 1, next).filter((item) => !describes(item) && !isFellow(item));
  const between = all.filter((item, index) => !(index > 0 && isNoun(item)) || all.length > 3);
  const words = between.map((item) => (item.type === 'word' ? item.word : item.type === 'mark' ? item.mark : '?'));
  const joint = words.join(' ');
  if (joint === ',' || joint === '/') return joint;
  if (joint === '&') return '/';
  if (joint === 'and' || joint === 'plus') return 'and';
  return joint === ', and' ? ', and' : null;
}

/** "pair mate Hilke", "young Berg": words that no grammar needs, in front of a name. */
function isNoun(item: Item): boolean {
  if (item.type !== 'word' || item.sense || /(?:ed|ly)$/.test(item.word)) return false;
  const steers = [PREPOSITIONS, CONJUNCTIONS, AUXILIARIES, RELATIVES].some((words) => words.has(item.word));
  return !steers && !NEGATIONS.has(item.word);
}

/** "and her compatriot X", "and his 19-year-old team-mate Y": whose fellow somebody is neither joins nor parts. */
const isFellow = (item: Item): boolean =>
  item.type === 'mention' &&
  ((item.mention.kind === 'pronoun' && item.mention.value.possessive) ||
    (item.mention.kind === 'description' && FELLOWS.has(item.mention.value.role ?? '')));

const FELLOWS: ReadonlySet<string> = new Set(['compatriot', 'pair mate', 'partner', 'rival', 'teammate']);

/** Articles, nationalities and titles in front of a name: they neither join nor part. */
function describes(item: Item): boolean {
  if (item.type === 'mention') return item.mention.kind === 'nation';
  return (
    item.type === 'word' &&
    ['the', 'evergreen', 'compatriot', 'compatriots', 'teammate', 'team-mate'].includes(item.word)
  );
}
