import type { Gender, Mention } from '../mentions/mention.ts';

/** A person of the release, gathered from all mentions. Filled stage by stage inside `resolve/`, read-only outside. */
export interface PersonEntity {
  /** Readable and stable: "noor-achterberg"; a number is added only where two people share a name. */
  readonly key: string;
  /** The fullest form in the text. */
  name: string;
  given: string | null;
  family: string;
  gender: Exclude<Gender, 'mixed'> | null;
  /** IOC code. */
  nation: string | null;
  /** "coach", "president", "physiotherapist" ...; null for a competitor. */
  role: string | null;
  /** Competes or competed, as far as the text says. */
  competes: boolean;
  /** Other spellings in the text: nicknames, accents lost, typo variants. */
  readonly variants: Set<string>;
  readonly mentions: Mention<'person'>[];
}

/** Who is who: every person mention leads to one person, or to none where the name stays ambiguous. */
export interface People {
  readonly all: readonly PersonEntity[];
  of(mention: Mention<'person'>): PersonEntity | undefined;
  /** The people a name alone could mean, for a mention that `of` leaves open: the raw material of a problem. */
  candidates(mention: Mention<'person'>): readonly PersonEntity[];
}

/** Whom a pronoun or description points to, and the sieve that decided. */
export interface Reference {
  readonly person: PersonEntity;
  readonly sieve: string;
}

/** Looks up whom words point to. The order of its sieves, most precise first, is its documentation. */
export interface Referee {
  resolve(mention: Mention<'person' | 'pronoun' | 'description' | 'nation'>): Reference | undefined;
}

/** Who competes: an athlete, a nation's team, or a pair. */
export type Competitor =
  | { readonly kind: 'athlete'; readonly person: PersonEntity }
  | { readonly kind: 'nation'; readonly code: string }
  | { readonly kind: 'pair'; readonly members: readonly PersonEntity[] };

/** An event by its canonical name, "Women's 1500m"; two events are the same when their names are. */
export interface EventKey {
  readonly name: string;
  readonly sport: string | null;
  readonly gender: 'men' | 'women' | 'mixed' | null;
  readonly distance: number | null;
  readonly team: boolean;
}
