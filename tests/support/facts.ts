import { extract } from '../../src/extract.ts';
import { type Gold, toGold } from '../../src/schema/gold.ts';
import type { Release } from '../../src/schema/release.ts';

/** A release around a passage: headline and dateline, so that its date and place are known. */
export function releaseOf(body: string, headline = 'Skaters meet in Hamar'): Release {
  return extract(`# ${headline}\n\nHamar, Norway, 6 March 2032\n\n${body}\n`);
}

type Lists = 'times' | 'scores' | 'placings' | 'schedule';
type Facts = { [K in Lists]: NonNullable<Gold[K]> };

/** What a passage states, by names instead of ids. */
export function factsOf(body: string, headline?: string): Facts {
  const { times = [], scores = [], placings = [], schedule = [] } = toGold(releaseOf(body, headline));
  return { times, scores, placings, schedule };
}

/** Some keys of each entry of a list, for comparing. */
export function pick<T extends object>(list: readonly T[], ...keys: (keyof T & string)[]): Record<string, unknown>[] {
  return list.map((entry) => Object.fromEntries(keys.map((key) => [key, entry[key]])));
}
