import type { Decision, NearMiss } from '../discourse/observer.ts';
import { findSections, sectionAt } from '../discourse/sections.ts';
import { extract, type Options } from '../extract.ts';
import { locate } from '../read/position.ts';
import { read } from '../read/read.ts';
import type { Range, Reading } from '../read/reading.ts';
import type { Zone } from '../read/zones.ts';
import type { Release, Span } from '../schema/release.ts';
import { arrange, type Decisions, type Placed } from './decisions.ts';
import { explainFacts, type FactExplanation } from './facts.ts';
import { type Candidate, candidatesIn } from './mentions.ts';
import { type Unmade, unmade } from './unmade.ts';

/** What became of a line, and of what on it became nothing. */
export interface LineExplanation {
  readonly line: number;
  /** The line as it stands in the file. */
  readonly text: string;
  /** What the reading takes the line for: one zone for each block on it; none for an empty line. */
  readonly zones: readonly Zone[];
  /** The subhead above, whose section the line stands in; null in the lead. */
  readonly section: string | null;
  readonly facts: readonly FactExplanation[];
  /** Entities that the line mentions: id, and the words. */
  readonly entities: readonly { readonly id: string; readonly name: string; readonly words: string }[];
  /** Every place where a rule of words matched, and what became of it. */
  readonly candidates: readonly Candidate[];
  /** Words that a rule kept as a time, score, place or record, that no fact rests on, and why. */
  readonly unused: readonly Unmade[];
  /** What the words around a figure or record were read as, and the rules that came closest besides. */
  readonly near: readonly NearReading[];
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
  /** The lines of the file, without their ends. */
  readonly lines: readonly string[];
  /** Every decision on the way to the facts, in the order they were made. */
  readonly decisions: readonly Decision[];
  /** Those about words that begin where one of these spans does. */
  decisionsAt(evidence: readonly Span[]): Placed[];
}

/** A reading that was preferred to others that came close. */
export interface NearReading {
  readonly words: string;
  readonly rule: string;
  readonly near: readonly NearMiss[];
}

/** Extracts a release, listens to every decision, and keeps what is needed to say why, and why not. */
export function explain(text: string, options: Options = {}): Explanation {
  const made: Decision[] = [];
  const release = extract(text, { ...options, observe: (decision) => made.push(decision) });
  const reading = read(text);
  const decisions = arrange(reading, made);
  const rows = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const facts = explainFacts(release, decisions);
  return {
    release,
    lines: rows,
    decisions: made,
    decisionsAt: decisions.at,
    fact: (id) => facts.find((fact) => fact.id === id),
    facts: () => facts,
    line(line) {
      const row = rows[line - 1];
      return row === undefined ? undefined : explainLine({ line, row, release, reading, decisions, facts });
    },
  };
}

interface Scene {
  readonly line: number;
  readonly row: string;
  readonly release: Release;
  readonly reading: Reading;
  readonly decisions: Decisions;
  readonly facts: readonly FactExplanation[];
}

function explainLine({ line, row, release, reading, decisions, facts }: Scene): LineExplanation {
  const on = lineTest(reading, line);
  const blocks = reading.blocks.filter(on);
  const candidates = blocks.flatMap((block) => candidatesIn(reading, block)).filter(on);
  const kept = candidates.filter(({ fate }) => fate.type === 'kept');
  const unused = unmade(kept, { release, reading, decisions });
  const used = kept.filter(({ start }) => !unused.some((other) => other.start === start));
  return {
    line,
    text: row,
    zones: [...new Set(blocks.map(({ zone }) => zone))],
    section: blocks[0] ? sectionOf(reading, blocks[0]) : null,
    facts: facts.filter(({ evidence }) => evidence.some((span) => span.line === line)),
    entities: entitiesOn(release, line),
    candidates,
    unused,
    near: used.flatMap((mention) => nearReading(mention, decisions)),
    unread: figures(row).filter((figure) => !kept.some(({ words }) => words.includes(figure))),
  };
}

/** The subhead over a block. */
function sectionOf(reading: Reading, { start }: Range): string | null {
  const { heading } = sectionAt(findSections(reading), start);
  return heading && reading.text.slice(heading.start, heading.end);
}

function nearReading(mention: Candidate, decisions: Decisions): NearReading[] {
  const last = decisions.about(mention, ['time', 'record']).at(-1);
  return last?.near && last.near.length > 0 ? [{ words: mention.words, rule: last.by, near: last.near }] : [];
}

/** Whether a range of the reading came, at least in part, from a line of the file. */
function lineTest(reading: Reading, line: number): (range: Range) => boolean {
  const positionOf = locate(reading.source);
  return (range) =>
    reading
      .toSource(range)
      .some(({ start, end }) => positionOf(start).line <= line && positionOf(Math.max(start, end - 1)).line >= line);
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
