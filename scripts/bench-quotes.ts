/**
 * Measures quotations and the words that name their speakers on a folder of articles with known quotations:
 * `node scripts/bench-quotes.ts FOLDER [--misses N]`. FOLDER holds `quotes/text/DOC.txt` and `quotes/quotes.jsonl` (one quotation a
 * line: `doc`, `quote` and `speaker` as lists of [start, end] in characters of the article).
 *
 * Three recalls of spans. `covered`: 0.8 of a known span lies in one of our quotations. `alike`: the two share 0.8 of their
 * union. Some articles list a quotation sentence by sentence, others whole; `alike, joined` puts known spans together again
 * that stand in one pair of quotation marks with nothing but white space between them, and each counts when the whole is
 * alike. A speaker is right where the words we name overlap the known ones. Prints numbers only, unless asked for misses.
 */
import './help.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findUtterances, type Utterance } from '../src/facts/speakers/utterances.ts';
import { findQuotations } from '../src/language/quotations.ts';
import { splitSentences } from '../src/language/sentences.ts';
import type { Block, Range, Reading } from '../src/read/reading.ts';

interface Known {
  readonly doc: string;
  readonly quote: readonly (readonly [number, number])[];
  readonly speaker: readonly (readonly [number, number])[] | null;
}

const OVERLAP = 0.8;
const print = (line: string) => process.stdout.write(`${line}\n`);

const shared = (one: Range, other: Range) =>
  Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
const size = (range: Range) => range.end - range.start;
const union = (one: Range, other: Range) => size(one) + size(other) - shared(one, other);

const folder = process.argv[2];
if (folder === undefined) throw new Error('usage: bench-quotes FOLDER [--misses N]');
const misses = process.argv[3] === '--misses' ? Number(process.argv[4]) : 0;

const known = new Map<string, Known[]>();
for (const line of readFileSync(join(folder, 'quotes/quotes.jsonl'), 'utf8').split('\n').filter(Boolean)) {
  const entry = JSON.parse(line) as Known;
  known.set(entry.doc, [...(known.get(entry.doc) ?? []), entry]);
}

const count = { spans: 0, alike: 0, joined: 0, covered: 0, named: 0, right: 0, silent: 0 };
const sieves = new Map<string, { right: number; all: number }>();
let milliseconds = 0;
let characters = 0;
for (const [doc, entries] of known) {
  const text = readFileSync(join(folder, 'quotes/text', `${doc}.txt`), 'utf8');
  const reading = readPlain(text);
  const sentences = splitSentences(reading);
  const begin = performance.now();
  const utterances = findUtterances(reading, sentences, findQuotations(reading));
  milliseconds += performance.now() - begin;
  characters += text.length;
  const place = codePointPlaces(text);
  const at = (point: number) => place[point] ?? text.length;
  const wholes = joined(
    text,
    entries.flatMap((entry) => entry.quote.map(([start, end]) => ({ start: at(start), end: at(end) }))),
  );
  for (const entry of entries) score(text, entry, utterances, at, wholes);
}
report();

/** Paragraphs of a plain text as blocks, line by line. */
function readPlain(text: string): Reading {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    const at = { start: match.index, end: match.index + match[0].length };
    const fixed = { kind: 'paragraph', depth: 0, zone: 'body', group: null, cells: [], strong: false } as const;
    if (match[0].trim() !== '') blocks.push({ ...fixed, ...at, index: blocks.length });
  }
  return { source: text, text, blocks, links: [], metadata: {}, toSource: (range) => [range] };
}

/** UTF-16 offset of every code point. */
function codePointPlaces(text: string): number[] {
  const places: number[] = [];
  let at = 0;
  for (const point of text) {
    places.push(at);
    at += point.length;
  }
  return places;
}

/** Known spans, those that only white space parts, with no quotation mark on either side of it, put together. */
function joined(text: string, spans: readonly Range[]): Range[] {
  const wholes: Range[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = wholes.at(-1);
    const goesOn = last && /^[^"“”]\s*[^"“”]$/u.test(text.slice(last.end - 1, span.start + 1));
    if (goesOn) wholes.splice(-1, 1, { start: last.start, end: Math.max(last.end, span.end) });
    else wholes.push(span);
  }
  return wholes;
}

function score(
  text: string,
  entry: Known,
  utterances: readonly Utterance[],
  at: (point: number) => number,
  wholes: readonly Range[],
): void {
  const spans = entry.quote.map(([start, end]) => ({ start: at(start), end: at(end) }));
  const speakers = (entry.speaker ?? []).map(([start, end]) => ({ start: at(start), end: at(end) }));
  const parts = utterances.flatMap((utterance) => utterance.parts);
  const covers = (span: Range) => (part: Range) => shared(part, span) >= OVERLAP * size(span);
  const matches = spans.map((span) => utterances.find((utterance) => utterance.parts.some(covers(span))));
  count.spans += spans.length;
  count.covered += matches.filter(Boolean).length;
  const alike = (span: Range) => parts.some((part) => shared(part, span) >= OVERLAP * union(part, span));
  const wholeOf = (span: Range) => wholes.find(({ start, end }) => start <= span.start && span.end <= end) ?? span;
  count.alike += spans.filter(alike).length;
  count.joined += spans.filter((span) => alike(span) || alike(wholeOf(span))).length;
  const missed = matches.indexOf(undefined);
  if (missed >= 0 && misses > 0) show('SPAN', text, spans[missed] as Range, null);
  const utterance = matches.find(Boolean);
  if (!utterance || speakers.length === 0) return;
  count.named += 1;
  const { sieve, range } = namedBy(utterances, utterance);
  const right = range !== null && speakers.some((speaker) => shared(speaker, range) > 0);
  const row = sieves.get(sieve) ?? { right: 0, all: 0 };
  sieves.set(sieve, { right: row.right + Number(right), all: row.all + 1 });
  if (right) count.right += 1;
  else if (misses > 0) show(`SPEAKER ${sieve}`, text, spans[0] as Range, range, speakers[0]);
  if (range === null) count.silent += 1;
}

/** Whom the words name, a speaker who goes on traced back to where he was named. */
function namedBy(utterances: readonly Utterance[], utterance: Utterance): { sieve: string; range: Range | null } {
  const own = utterance.attribution;
  if (own) return own;
  const before = utterance.after ? utterances[utterance.after.utterance] : undefined;
  if (before) return { sieve: 'same-speaker', range: namedBy(utterances, before).range };
  return utterance.hints[0] ?? { sieve: 'none', range: null };
}

function show(label: string, text: string, span: Range, ours: Range | null, theirs?: Range): void {
  if (Math.random() > misses / 100) return;
  const cut = (range: Range | null | undefined) => (range ? text.slice(range.start, range.end) : '-');
  const around = `${text.slice(Math.max(0, span.start - 160), span.start)}⟦${cut(span)}⟧${text.slice(span.end, span.end + 160)}`;
  print(`--- ${label}\n${around}\n    ours: ${cut(ours)} | theirs: ${cut(theirs)}`);
}

function report(): void {
  const percent = (part: number, whole: number) => `${part}/${whole} = ${(part / whole).toFixed(4)}`;
  print(`spans covered:         ${percent(count.covered, count.spans)}`);
  print(`spans alike:           ${percent(count.alike, count.spans)}`);
  print(`spans alike, joined:   ${percent(count.joined, count.spans)}`);
  print(
    `speaker mention right: ${percent(count.right, count.named)} of quotations found, ${count.silent} left unnamed`,
  );
  for (const [sieve, row] of [...sieves].sort((a, b) => b[1].all - a[1].all)) {
    print(`  ${sieve.padEnd(20)} ${percent(row.right, row.all)}`);
  }
  print(`${((milliseconds / characters) * 11_000).toFixed(2)} ms for 11,000 characters`);
}
