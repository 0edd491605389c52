import { FACT_LISTS } from '../../schema/integrity.ts';
import type { Release, Span } from '../../schema/release.ts';
import { CELLS, type FACT_KINDS } from '../definition/facts.ts';
import type { RowBuilder } from './builder.ts';

type FactKind = (typeof FACT_KINDS)[number];
const KIND: Readonly<Record<(typeof FACT_LISTS)[number], FactKind>> = {
  times: 'time',
  scores: 'score',
  placings: 'placing',
  records: 'record',
  quotes: 'quote',
  schedule: 'schedule',
  incidents: 'incident',
};

/** Adds all a release says: its head, its facts with what they stand on, the results they add up to, and its problems. */
export function addFacts(builder: RowBuilder, release: Release): void {
  addHead(builder, release);
  for (const list of FACT_LISTS)
    for (const { id, certainty, rule, evidence } of release[list])
      addFact(builder, { id, kind: KIND[list], certainty, rule, evidence });
  // Reasons may lie anywhere, so all facts have their numbers first.
  for (const list of FACT_LISTS)
    for (const { id, because } of release[list])
      for (const reason of new Set(because))
        builder.add('reasons', { fact_no: factNo(builder, id), because_no: factNo(builder, reason) });
  addValues(builder, release);
  addSayings(builder, release);
  addResults(builder, release);
  addProblems(builder, release);
}

function factNo(builder: RowBuilder, id: string): number {
  return builder.find('facts', id) ?? 0;
}

interface Stated {
  readonly id: string;
  readonly kind: FactKind;
  readonly certainty: 'stated' | 'inferred';
  readonly rule: string;
  readonly evidence: readonly Span[];
}

function addFact(builder: RowBuilder, { id, kind, certainty, rule, evidence }: Stated): void {
  const no = builder.number('facts', id);
  builder.add('facts', { no, id, kind, certainty, rule });
  for (const [position, span] of evidence.entries())
    builder.add('evidence', { fact_no: no, position, ...builder.place(span) });
}

/** Headline, date and place are facts, too, so that they lead back to their words. Their ids hold a slash, as no other does. */
function addHead(builder: RowBuilder, { release: { headline, date, place } }: Release): void {
  for (const [kind, stated] of Object.entries({ headline, date, place }))
    if (stated)
      addFact(builder, {
        id: `release/${kind}`,
        kind: kind as FactKind,
        certainty: 'stated',
        rule: stated.rule,
        evidence: stated.evidence,
      });
}

/** Times, scores, placings and records. */
function addValues(builder: RowBuilder, release: Release): void {
  const about = (fact: { id: string; event: string | null }, competitor: string | null) => ({
    fact_no: factNo(builder, fact.id),
    ...builder.competitor(competitor),
    event_no: builder.find('events', fact.event),
  });
  for (const time of release.times) {
    const { kind, text, ms, round } = time;
    builder.add('times', { ...about(time, time.competitor), kind, text, ms, round });
  }
  for (const score of release.scores) {
    const { text, value, unit, segment } = score;
    builder.add('scores', { ...about(score, score.competitor), text, value, unit, segment });
  }
  for (const placing of release.placings) {
    const { rank, current, competition, round } = placing;
    builder.add('placings', { ...about(placing, placing.competitor), rank, current, competition, round });
  }
  for (const record of release.records) {
    const { type, ms, status } = record;
    builder.add('records', { ...about(record, record.holder), type, ms, status });
  }
  for (const incident of release.incidents) {
    const { kind, round, replacement } = incident;
    const replacement_no = builder.find('people', replacement);
    builder.add('incidents', { ...about(incident, incident.competitor), kind, round, replacement_no });
  }
}

/** Quotes, and what is to come. */
function addSayings(builder: RowBuilder, release: Release): void {
  for (const { id, text, speaker, sieve, attribution } of release.quotes)
    builder.add('quotes', {
      fact_no: factNo(builder, id),
      text,
      speaker_no: builder.find('people', speaker),
      sieve,
      attribution: attribution?.text ?? null,
    });
  for (const { id, event, round, date, localTime } of release.schedule)
    builder.add('schedule', {
      fact_no: factNo(builder, id),
      event_no: builder.find('events', event),
      round,
      date,
      local_time: localTime,
    });
}

function addResults(builder: RowBuilder, release: Release): void {
  for (const result of release.results) {
    const no = builder.number('results', result.id);
    builder.add('results', {
      no,
      id: result.id,
      ...builder.competitor(result.competitor),
      event_no: builder.find('events', result.event) ?? 0,
      round: result.round,
      rank: result.rank?.value ?? null,
      medal: result.medal?.value ?? null,
      time_ms: result.time?.value ?? null,
      gap_ms: result.gap?.value ?? null,
      score: result.score?.value ?? null,
      status: result.status?.value ?? null,
    });
    for (const name of CELLS) {
      const cell = result[name];
      if (cell === null) continue;
      builder.add('result_cells', { result_no: no, cell: name, inferred: cell.inferred });
      for (const fact of new Set(cell.facts))
        builder.add('result_facts', { result_no: no, cell: name, fact_no: factNo(builder, fact) });
    }
  }
}

function addProblems(builder: RowBuilder, release: Release): void {
  for (const { id, code, values, facts, evidence } of release.problems) {
    const no = builder.number('problems', id);
    builder.add('problems', { no, id, code, details: JSON.stringify(values) });
    for (const [position, fact] of facts.entries())
      builder.add('problem_facts', { problem_no: no, position, fact_no: factNo(builder, fact) });
    for (const [position, span] of evidence.entries())
      builder.add('problem_evidence', { problem_no: no, position, ...builder.place(span) });
  }
}
