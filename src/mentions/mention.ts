import type { Range } from '../read/reading.ts';
import type { Zone } from '../read/zones.ts';

export type Gender = 'men' | 'women' | 'mixed';

/** What the text says, by kind of mention. A `null` is "the words do not say". */
/** How an event goes by the distance of another: so many times as long, or the one beside it that is longer or shorter. */
export type Relative = 2 | 0.5 | 1 | 'longer' | 'shorter';

export interface Values {
  /** A personal name in any form: "Noor Achterberg", "Achterberg", "Van der Zwaan", "Miho". `name` has markup and possessive removed. */
  person: { readonly name: string };
  /** `code`: IOC code in the sense of the release's date. `person`: "Dutchwoman", "the Swede"; `team`: "Team USA". */
  nation: {
    readonly code: string;
    readonly form: 'name' | 'adjective' | 'person' | 'code' | 'team';
    readonly gender: Gender | null;
    readonly plural: boolean;
  };
  /** "the Women's 1500m", "1500m", "Team Pursuit", "Men's competition" (then `name` is null). `distance` in metres. */
  event: {
    readonly gender: Gender | null;
    readonly name: string | null;
    readonly sport: string | null;
    readonly distance: number | null;
    readonly team: boolean;
    readonly division: 'A' | 'B' | null;
    /** "twice the distance", "the shorter race": an event named by another; `resolve/relative-events.ts` finds it. */
    readonly relative?: Relative;
  };
  /** Canonical: "final", "semifinal", "quarterfinal", "heat", "repechage", "qualifying", "race 1", "Short Program" ... */
  round: { readonly round: string };
  /** `name` as written without a year in front or behind; `title`: the noun of a bare reference ("the Championships"). */
  competition: {
    readonly name: string;
    readonly year: number | null;
    readonly host: string | null;
    readonly bare: boolean;
  };
  /** Any part of a date; `iso` when day, month and year are all in the words. `relative`: days from the release's date. */
  date: {
    readonly iso: string | null;
    readonly year: number | null;
    readonly month: number | null;
    readonly day: number | null;
    readonly weekday: number | null;
    readonly relative: number | null;
  };
  /** A race time or difference. `form`: how it is written; `hedge`: "below 1:18", "more than 0.6 seconds". */
  time: {
    readonly ms: number;
    readonly form: 'colon' | 'decimal' | 'unit' | 'words' | 'signed';
    readonly hedge: 'under' | 'over' | 'about' | null;
  };
  /** A time of day, "HH:MM". */
  clock: { readonly time: string };
  /** Points and marks in metres; `unit` null when the words do not say. `value` in points or metres. */
  score: { readonly value: number; readonly unit: 'points' | 'metres' | null };
  /** A rank, 1-based. `form`: "2 nd", "silver", "the title", "one step off the podium". `last`: "last" has rank null. */
  place: { readonly rank: number; readonly form: 'ordinal' | 'medal' | 'title' | 'podium' };
  /** `type` as in the output; `nation` for "a Latvian record". */
  record: { readonly type: RecordType; readonly nation: string | null };
  /** A distance that is a point on the course, not an event: "3000m mark", "at 8.1km". In metres. */
  distance: { readonly metres: number };
  /** "she", "his", "they". */
  pronoun: { readonly gender: Gender | null; readonly plural: boolean; readonly possessive: boolean };
  /** A noun phrase that points at somebody named before: "the 23-year-old Dutchwoman", "her rival", "the winner". */
  description: {
    readonly age: number | null;
    readonly nation: string | null;
    readonly gender: Gender | null;
    readonly role: string | null;
    readonly plural: boolean;
  };
}

export const RECORD_TYPES = [
  'world',
  'olympic',
  'championship',
  'continental',
  'national',
  'track',
  'junior',
  'season_best',
  'personal_best',
  'other',
] as const;
export type RecordType = (typeof RECORD_TYPES)[number];

export type Kind = keyof Values;

/** One stretch of text that says one thing. `rule` names the rule that found it. */
export type Mention<K extends Kind = Kind> = {
  [P in K]: Range & { readonly kind: P; readonly value: Values[P]; readonly rule: string };
}[K];

/**
 * A rule is data: a name that reads as grammar (`times/minutes-and-seconds`), a pattern, and a pure `read` from match
 * to value; `undefined` means: not one. The runner stamps name, kind and span; authors never do. A group named
 * `span` narrows the mention to that group (the pattern then needs the flag `d`).
 */
export interface Rule<K extends Kind = Kind> {
  readonly name: string;
  readonly kind: K;
  readonly pattern: RegExp;
  /** Zones the rule reads; all zones of prose, tables and lists when left out. */
  readonly zones?: readonly Zone[];
  readonly read: (match: RegExpExecArray) => Values[K] | undefined;
}

const BY_KIND = new WeakMap<readonly Mention[], Map<Kind, Mention[]>>();

/** The mentions of one kind, in the order given. A list is parted by kind once: it is asked again at every fact. */
export function ofKind<K extends Kind>(mentions: readonly Mention[], kind: K): readonly Mention<K>[] {
  const kinds = BY_KIND.get(mentions) ?? Map.groupBy(mentions, (mention) => mention.kind);
  BY_KIND.set(mentions, kinds);
  return (kinds.get(kind) ?? []) as unknown as readonly Mention<K>[];
}
