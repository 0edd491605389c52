/** What tells which part of a block a description is in. */
export interface InBlock {
  readonly block: string;
  readonly sport: string | null;
}

/**
 * Parts of blocks to be decided as a whole: of one sport, or all of a block. Who is told of with two sports is two, so what
 * is said of one sport decides nothing in another; only what tells no sport might be of any.
 */
export class Parts {
  /** Sports by block; null stands for the whole block. */
  readonly #sports = new Map<string, Set<string | null>>();

  /** Adds the part that a description is in; the whole block for one that tells no sport. */
  add({ block, sport }: InBlock): void {
    this.#sports.set(block, (this.#sports.get(block) ?? new Set()).add(sport));
  }

  has({ block, sport }: InBlock): boolean {
    const sports = this.#sports.get(block);
    return sports?.has(sport) === true || sports?.has(null) === true;
  }

  blocks(): Iterable<string> {
    return this.#sports.keys();
  }

  /** The blocks by the sport of which they have a part here; those that are here as a whole by null. */
  bySport(): Map<string | null, string[]> {
    const blocks = new Map<string | null, string[]>();
    for (const [block, sports] of this.#sports)
      for (const sport of sports.has(null) ? [null] : sports) blocks.set(sport, [...(blocks.get(sport) ?? []), block]);
    return blocks;
  }
}
