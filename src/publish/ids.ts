import { fold } from '../language/fold.ts';

/** Words as the parts of an id: "Women's 1500m" → "womens-1500m". */
export function slug(words: string): string {
  const plain = fold(words)
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return plain || 'x';
}

/**
 * Gives out ids that say what a fact is about: "time.womens-1500m.noor-achterberg.114030". They hold no running number
 * over the release, so that a new paragraph leaves the ids of other facts alone; only facts alike in all of that are
 * told apart, by "-2", "-3" in text order.
 */
export function idGiver(): (kind: string, ...parts: readonly (string | number | null)[]) => string {
  const given = new Map<string, number>();
  return (kind, ...parts) => {
    const id = [kind, ...parts.filter((part) => part !== null).map((part) => slug(String(part)))].join('.');
    const count = (given.get(id) ?? 0) + 1;
    given.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  };
}
