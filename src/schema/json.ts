import type { Span } from './release.ts';
import { type Release, releaseSchema } from './release.ts';

/** Columns up to which a list or object of bare values stays on one line. */
const WIDTH = 120;

/**
 * The release as the bytes podium writes: keys in the order of the schema, lists in the order of the text, and the
 * same bytes on every run. Indented by two spaces; what holds only bare values (a span, a list of ids) stands on one
 * line, so that a golden reads like a table and its diff is one line a change.
 */
export function toJson(release: Release): string {
  return `${print(canonical(release), '')}\n`;
}

/** The release on one line, for streams of releases. */
export function toJsonLine(release: Release): string {
  return `${JSON.stringify(canonical(release))}\n`;
}

/** The release checked against the schema, with keys and lists in their canonical order. */
export function canonical(release: Release): Release {
  return ordered(releaseSchema.parse(release));
}

/** A release that was checked against the schema just now, with its lists in their canonical order. */
export function ordered(parsed: Release): Release {
  const byMention = <T extends Mentioned>(list: T[]) => list.toSorted((a, b) => compare(a.mentions, b.mentions, a, b));
  const byEvidence = <T extends Evident>(list: T[]) => list.toSorted((a, b) => compare(a.evidence, b.evidence, a, b));
  return {
    ...parsed,
    competitions: byMention(parsed.competitions),
    events: byMention(parsed.events),
    nations: byMention(parsed.nations),
    athletes: byMention(parsed.athletes),
    people: byMention(parsed.people),
    teams: byMention(parsed.teams),
    times: byEvidence(parsed.times),
    scores: byEvidence(parsed.scores),
    placings: byEvidence(parsed.placings),
    records: byEvidence(parsed.records),
    quotes: byEvidence(parsed.quotes),
    schedule: byEvidence(parsed.schedule),
    incidents: byEvidence(parsed.incidents),
    problems: byEvidence(parsed.problems).map((problem) => ({ ...problem, values: sortKeys(problem.values) })),
  };
}

/** Any JSON value in the layout of the outputs, with a final newline. Keys keep the order they have. */
export function layOut(value: unknown): string {
  return `${print(value, '')}\n`;
}

interface Identified {
  readonly id: string;
}
interface Mentioned extends Identified {
  readonly mentions: readonly Span[];
}
interface Evident extends Identified {
  readonly evidence: readonly Span[];
}

/** Text order: by the first span, what has none last, ties by id. */
function compare(a: readonly Span[], b: readonly Span[], one: Identified, other: Identified): number {
  const start = (spans: readonly Span[]) => spans[0]?.start ?? Number.MAX_SAFE_INTEGER;
  return start(a) - start(b) || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
}

function sortKeys(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function print(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const entries = Array.isArray(value) ? value.map((item) => ['', item] as const) : keyed(value);
  if (entries.length === 0) return open + close;
  if (entries.every(([, item]) => typeof item !== 'object' || item === null)) {
    const line = entries.map(([key, item]) => key + JSON.stringify(item)).join(', ');
    if (indent.length + line.length + 4 <= WIDTH) return Array.isArray(value) ? `[${line}]` : `{ ${line} }`;
  }
  const inner = `${indent}  `;
  return `${open}\n${entries.map(([key, item]) => inner + key + print(item, inner)).join(',\n')}\n${indent}${close}`;
}

function keyed(value: object): (readonly [string, unknown])[] {
  return Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .map(([key, item]) => [`${JSON.stringify(key)}: `, item] as const);
}
