import type { Block, Range, Reading } from '../../read/reading.ts';
import type { Zone } from '../../read/zones.ts';

/** Something the release says of itself, the sieve that found it, and the words it stands on (reading offsets). */
export interface Stated<T> {
  readonly value: T;
  readonly rule: string;
  readonly evidence: readonly Range[];
}

/** A sieve is one place to look and one way to read it. The first that finds something decides. */
export interface Sieve<T, Context> {
  readonly name: string;
  readonly find: (context: Context) => { readonly value: T; readonly evidence: readonly Range[] } | null;
}

export function firstOf<T, Context>(sieves: readonly Sieve<T, Context>[], context: Context): Stated<T> | null {
  for (const sieve of sieves) {
    const found = sieve.find(context);
    if (found) return { ...found, rule: sieve.name };
  }
  return null;
}

/** The first thing that `find` finds in a list. */
export function firstFound<A, T>(list: readonly A[], find: (item: A) => T | null | undefined): T | null {
  for (const item of list) {
    const found = find(item);
    if (found !== null && found !== undefined) return found;
  }
  return null;
}

export function inZone(reading: Reading, ...zones: readonly Zone[]): Block[] {
  return reading.blocks.filter((block) => zones.includes(block.zone));
}

export function textOf(reading: Reading, range: Range): string {
  return reading.text.slice(range.start, range.end);
}

/** The blocks of front matter whose key is one of the list. Each field is one block, in the order of the metadata. */
export function fields(reading: Reading, keys: readonly string[]): Block[] {
  const blocks = reading.blocks.filter((block) => block.kind === 'frontmatter');
  return Object.keys(reading.metadata).flatMap((key, index) => {
    const block = blocks[index];
    return block && keys.includes(key.toLowerCase()) ? [block] : [];
  });
}
