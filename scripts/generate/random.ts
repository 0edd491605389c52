import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Neighbouring seeds would begin alike: they are moved apart (by the golden ratio of 32 bits), and the first draws left out. */
const SPREAD = 0x9e3779b1;
const WARM_UP = 16;

/** Chance that can be had again: the same seed draws the same. */
export class Random {
  readonly #source;

  constructor(seed: number) {
    this.#source = xoroshiro128plus(Math.imul(seed, SPREAD));
    for (let skipped = 0; skipped < WARM_UP; skipped += 1) this.between(0, 1);
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return uniformInt(this.#source, low, high);
  }

  /** Whether something of this probability (0 to 1) comes about. */
  chance(probability: number): boolean {
    return this.between(1, 1000) <= probability * 1000;
  }

  pick<T>(list: readonly T[]): T {
    return list[this.between(0, list.length - 1)] as T;
  }

  /** Some of a list, each once, in an order of their own. */
  sample<T>(list: readonly T[], count: number): T[] {
    const rest = [...list];
    const drawn: T[] = [];
    while (drawn.length < count && rest.length > 0) drawn.push(...rest.splice(this.between(0, rest.length - 1), 1));
    return drawn;
  }
}
