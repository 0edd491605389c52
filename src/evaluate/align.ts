import { fold } from './fold.ts';

/** A fact in the gold form, as far as comparing it goes. */
export type Entry = Readonly<Record<string, unknown>>;

/** How the values of one key are made comparable before they are held side by side. */
export type Normal = (value: unknown) => unknown;

export interface Alignment {
  /** Gold entry and the output's entry that is the same fact. */
  readonly pairs: readonly (readonly [gold: Entry, got: Entry])[];
  /** Demanded by the gold and not in the output. */
  readonly missed: readonly Entry[];
  /** In the output and in no gold entry. */
  readonly extra: readonly Entry[];
}

/**
 * Pairs each gold entry with at most one entry of the output. Entries are the same fact when they agree in every key of
 * `same` that the gold entry has; where several are, those that agree in most `links` are paired first. Optional gold
 * comes last, so that it only takes what nobody demands.
 */
export function align(
  gold: readonly Entry[],
  got: readonly Entry[],
  same: Readonly<Record<string, Normal>>,
  links: Readonly<Record<string, Normal>> = {},
): Alignment {
  const candidates = gold.flatMap((demanded, g) =>
    got.flatMap((found, f) =>
      isSame(demanded, found, same)
        ? [{ g, f, last: isOptional(demanded), agreed: agreement(demanded, found, links) }]
        : [],
    ),
  );
  candidates.sort((a, b) => Number(a.last) - Number(b.last) || b.agreed - a.agreed || a.g - b.g || a.f - b.f);
  const paired = new Map<number, number>();
  const taken = new Set<number>();
  for (const { g, f } of candidates) {
    if (paired.has(g) || taken.has(f)) continue;
    paired.set(g, f);
    taken.add(f);
  }
  return {
    pairs: [...paired].map(([g, f]) => [gold[g] as Entry, got[f] as Entry] as const),
    missed: gold.filter((entry, g) => !paired.has(g) && !isOptional(entry)),
    extra: got.filter((_, f) => !taken.has(f)),
  };
}

/** Whether gold neither demands an entry nor counts it as wrong. */
export function isOptional(entry: Entry): boolean {
  return entry.optional === true;
}

function isSame(gold: Entry, got: Entry, same: Readonly<Record<string, Normal>>): boolean {
  const agrees = Object.entries(same).every(
    ([key, normal]) => isAbsent(gold[key]) || equal(gold[key], got[key], normal),
  );
  if (!agrees || !('ms' in same) || !isAbsent(gold.ms)) return agrees;
  // A time without milliseconds is a time of day: its figure is all there is to compare.
  return fold(String(gold.text ?? '')) === fold(String(got.text ?? ''));
}

function agreement(gold: Entry, got: Entry, links: Readonly<Record<string, Normal>>): number {
  return Object.entries(links).filter(([key, normal]) => !isAbsent(gold[key]) && equal(gold[key], got[key], normal))
    .length;
}

function equal(gold: unknown, got: unknown, normal: Normal): boolean {
  return normal(gold) === normal(got ?? '');
}

function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}
