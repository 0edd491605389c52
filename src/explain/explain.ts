import { extract, type Options } from '../extract.ts';
import { locate } from '../read/position.ts';
import { read } from '../read/read.ts';
import type { Range, Reading } from '../read/reading.ts';
import type { Zone } from '../read/zones.ts';
import { naming } from '../schema/gold.ts';
import { FACT_LISTS } from '../schema/integrity.ts';
import type { Release, Span } from '../schema/release.ts';
import { type Candidate, candidatesIn, touches } from './mentions.ts';

export type FactList = (typeof FACT_LISTS)[number];

/** Why a fact is there: what it says, by which rule, in which words, and the facts it was worked out from. */
export interface FactExplanation {
  readonly id: string;
  readonly list: FactList;
  readonly certainty: 'stated' | 'inferred';
  readonly rule: string;
  /** What the fact says, ids replaced by names; what is null is left out. */
  readonly says: Readonly<Record<string, string>>;
  readonly evidence: readonly Span[];
  readonly because: readonly FactExplanation[];
}

/** What became of a line, and of what on it became nothing. */
export interface LineExplanation {
  readonly line: number;
  /** The line as it stands in the file. */
  readonly text: string;
  /** What the reading takes the line for: one zone for each block on it; none for an empty line. */
  readonly zones: readonly Zone[];
  readonly facts: readonly FactExplanation[];
  /** Entities that the line mentions: id, and the words. */
  readonly entities: readonly { readonly id: string; readonly name: string; readonly words: string }[];
  /** Every place where a rule of words matched, and what became of it. */
  readonly candidates: readonly Candidate[];
  /** Words that a rule kept as a time, score, place or record, and that no fact rests on. */
  readonly unused: readonly Candidate[];
  /** Figures that no rule of words matched at all. */
  readonly unread: readonly string[];
}

/** What a release says, and why: for its facts, and for any line of it. */
export interface Explanation {
  readonly release: Release;
  fact(id: string): FactExplanation | undefined;
  facts(): FactExplanation[];
  /** @param line from 1; undefined when the file has no such line */
  line(line: number): LineExplanation | undefined;
  readonly lines: number;
}

/** Kinds of mention that are there to become facts, and the lists those stand in. */
const MEANT_FOR: Readonly<Record<string, readonly FactList[]>> = {
  time: ['times', 'records'],
  clock: ['times', 'schedule'],
  score: ['scores'],
  place: ['placings'],
  record: ['records'],
};

/** Extracts a release and keeps what is needed to say why, and why not. */
export function explain(text: string, options: Options = {}): Explanation {
  const release = extract(text, options);
  const reading = read(text);
  const rows = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const facts = explainFacts(release);
  return {
    release,
    lines: rows.length,
    fact: (id) => facts.find((fact) => fact.id === id),
    facts: () => facts,
    line(line) {
      const row = rows[line - 1];
      return row === undefined ? undefined : explainLine({ line, row, release, reading, facts });
    },
  };
}

function explainFacts(release: Release): FactExplanation[] {
  const { competitor, event, speaker } = naming(release);
  const names: Readonly<Record<string, (id: string | null) => string | null>> = {
    competitor,
    holder: competitor,
    event,
    speaker,
    replacement: speaker,
  };
  const provenance = new Set(['id', 'certainty', 'rule', 'evidence', 'because', 'attribution']);
  const explained = new Map<string, FactExplanation>();
  const entries = FACT_LISTS.flatMap((list) => release[list].map((fact) => ({ list, fact })));
  for (const { list, fact } of entries) {
    const said = Object.entries(fact).filter(([key, value]) => !provenance.has(key) && value !== null);
    const says = Object.fromEntries(said.map(([key, value]) => [key, names[key]?.(String(value)) ?? String(value)]));
    const { id, certainty, rule, evidence } = fact;
    explained.set(id, { id, list, certainty, rule, says, evidence, because: [] });
  }
  return entries.map(({ fact }) => withReasons(fact.id, explained, release));
}

function withReasons(id: string, explained: ReadonlyMap<string, FactExplanation>, release: Release): FactExplanation {
  const fact = explained.get(id) as FactExplanation;
  const reasons = release[fact.list].find((entry) => entry.id === id)?.because ?? [];
  return { ...fact, because: reasons.map((reason) => withReasons(reason, explained, release)) };
}

interface Scene {
  readonly line: number;
  readonly row: string;
  readonly release: Release;
  readonly reading: Reading;
  readonly facts: readonly FactExplanation[];
}

function explainLine({ line, row, release, reading, facts }: Scene): LineExplanation {
  const on = lineTest(reading, line);
  const blocks = reading.blocks.filter(on);
  const candidates = blocks.flatMap((block) => candidatesIn(reading, block)).filter(on);
  const kept = candidates.filter(({ fate }) => fate.type === 'kept');
  return {
    line,
    text: row,
    zones: [...new Set(blocks.map(({ zone }) => zone))],
    facts: facts.filter(({ evidence }) => evidence.some((span) => span.line === line)),
    entities: entitiesOn(release, line),
    candidates,
    unused: kept.filter((mention) => isUnused(mention, release, reading)),
    unread: figures(row).filter((figure) => !kept.some(({ words }) => words.includes(figure))),
  };
}

/** Whether a range of the reading came, at least in part, from a line of the file. */
function lineTest(reading: Reading, line: number): (range: Range) => boolean {
  const positionOf = locate(reading.source);
  return (range) =>
    reading
      .toSource(range)
      .some(({ start, end }) => positionOf(start).line <= line && positionOf(Math.max(start, end - 1)).line >= line);
}

/** Whether a mention is there to become a fact, and no fact rests on it. */
function isUnused(mention: Candidate, release: Release, reading: Reading): boolean {
  const lists = MEANT_FOR[mention.kind];
  if (!lists) return false;
  const positionOf = locate(reading.source);
  const places = reading.toSource(mention).map(({ start, end }) => ({
    start: positionOf(start).codePoint,
    end: positionOf(end).codePoint,
  }));
  const evidence = lists.flatMap((list) => release[list].flatMap((fact) => fact.evidence));
  return !evidence.some((span) => places.some((place) => touches(span, place)));
}

function entitiesOn(release: Release, line: number): LineExplanation['entities'] {
  const { competitions, events, nations, athletes, people, teams } = release;
  return [...athletes, ...people, ...nations, ...teams, ...events, ...competitions].flatMap(({ id, name, mentions }) =>
    mentions.filter((span) => span.line === line).map(({ text }) => ({ id, name, words: text })),
  );
}

/** Figures as they are written: digits with the marks between them. */
function figures(row: string): string[] {
  return row.match(/\d+(?:[.:,]\d+)*/g) ?? [];
}
