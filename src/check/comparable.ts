import { naming } from '../schema/gold.ts';
import { FACT_LISTS } from '../schema/integrity.ts';
import type { Release, Span } from '../schema/release.ts';

/** The lists of an output whose entries are compared, in the order they are reported. `release` is its head. */
export const LISTS = [
  'release',
  'competitions',
  'events',
  'nations',
  'athletes',
  'people',
  'teams',
  ...FACT_LISTS,
  'results',
  'problems',
] as const;
export type List = (typeof LISTS)[number];

/** One entry of an output by what it says: ids replaced by names, and its place in the file kept apart. */
export interface Comparable {
  readonly list: List;
  /** The entry itself; of the head, an object of the one field. */
  readonly entry: object;
  /** Every key that says something, as one comparable value. */
  readonly fields: Readonly<Record<string, string>>;
  /** Where it stands in the release; null for what is nowhere in so many words. */
  readonly at: Span | null;
  /** The rule that says it; null for an entity, which no single rule makes. */
  readonly rule: string | null;
  /** For a result: the rules of the facts that each cell stands on. */
  readonly cells: Readonly<Record<string, string>>;
}

/** Keys that say where an entry comes from, not what it says. Spans may move, and ids be counted anew. */
const PROVENANCE = new Set(['id', 'evidence', 'because', 'mentions', 'attribution', 'facts']);

/** All entries of an output. */
export function comparables(release: Release): Comparable[] {
  const say = sayer(release);
  const rules = new Map(FACT_LISTS.flatMap((list) => release[list].map(({ id, rule }) => [id, rule] as const)));
  const entries = LISTS.slice(1).flatMap((list) =>
    (release[list as Exclude<List, 'release'>] as object[]).map((entry) => ({
      list,
      entry,
      fields: Object.fromEntries(
        Object.entries(entry)
          .filter(([key]) => !PROVENANCE.has(key))
          .map(([key, value]) => [key, say(key, value)]),
      ),
      at: placeOf(entry),
      rule: ruleOf(entry),
      cells: list === 'results' ? cellsOf(entry, rules) : {},
    })),
  );
  return [...head(release, say), ...entries];
}

function head(release: Release, say: (key: string, value: unknown) => string): Comparable[] {
  return Object.entries(release.release).map(([field, value]) => ({
    list: 'release' as const,
    entry: { [field]: value },
    fields: { field, value: say(field === 'competition' ? 'about' : field, value) },
    at: placeOf(value ?? {}),
    rule: ruleOf(value ?? {}),
    cells: {},
  }));
}

function ruleOf(entry: object | string): string | null {
  return (entry as { rule?: string }).rule ?? null;
}

/** The rules behind the cells of a result, by cell. */
function cellsOf(result: object, rules: ReadonlyMap<string, string>): Record<string, string> {
  const cells = Object.entries(result).flatMap(([key, cell]: [string, { facts?: string[] } | null | string]) => {
    const facts = typeof cell === 'object' ? (cell?.facts ?? []) : [];
    const behind = [...new Set(facts.flatMap((fact) => rules.get(fact) ?? []))].sort();
    return behind.length > 0 ? [[key, behind.join(' + ')] as const] : [];
  });
  return Object.fromEntries(cells);
}

function placeOf(entry: object | string): Span | null {
  const { evidence, mentions } = entry as { evidence?: Span[]; mentions?: Span[] };
  return (evidence ?? mentions)?.[0] ?? null;
}

/** Turns the value of a key into words, ids into the names of what they point at. */
function sayer(release: Release): (key: string, value: unknown) => string {
  const { competitor, event, speaker } = naming(release);
  const competitions = new Map(release.competitions.map(({ id, name }) => [id, name]));
  const names: Readonly<Record<string, (id: string) => string | null | undefined>> = {
    competitor,
    holder: competitor,
    members: competitor,
    substitutes: competitor,
    speaker,
    replacement: speaker,
    event,
    about: (id) => competitions.get(id),
  };
  const say = (key: string, value: unknown): string => {
    if (value === null) return '-';
    if (Array.isArray(value)) return value.map((item) => say(key, item)).join(', ');
    if (typeof value === 'object') return saySome(value, say);
    return names[key]?.(String(value)) ?? String(value);
  };
  return say;
}

/** A cell of a result, a stated field of the head, or the values of a problem. */
function saySome(value: object, say: (key: string, value: unknown) => string): string {
  const said = Object.entries(value)
    .filter(([key]) => !PROVENANCE.has(key) && key !== 'rule' && key !== 'inferred')
    // Accepted outputs have these keys in order, fresh ones as they come.
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const words = said.map(([key, item]) => say(key, item)).join(', ');
  return 'inferred' in value && value.inferred === true ? `${words} (inferred)` : words;
}
