import type { Draft } from '../facts/draft.ts';
import type { IncidentDraft } from '../facts/incidents.ts';
import type { PlacingDraft } from '../facts/placings/draft/placing.ts';
import type { QuoteDraft } from '../facts/quotes.ts';
import type { RecordDraft } from '../facts/records/read.ts';
import type { ScheduleDraft } from '../facts/schedule.ts';
import type { ScoreDraft } from '../facts/scores.ts';
import type { TimeDraft } from '../facts/times/draft.ts';
import type { Incident, Placing, Quote, RecordFact, Scheduled, Score, Time } from '../schema/release.ts';
import { idGiver } from './ids.ts';
import type { Registry } from './registry.ts';
import type { ToSpans } from './spans.ts';

/** Everything the fact readers found. */
export interface FactDrafts {
  readonly times: readonly TimeDraft[];
  readonly scores: readonly ScoreDraft[];
  readonly placings: readonly PlacingDraft[];
  readonly records: readonly RecordDraft[];
  readonly quotes: readonly QuoteDraft[];
  readonly schedule: readonly ScheduleDraft[];
  readonly incidents: readonly IncidentDraft[];
}

export interface Facts {
  readonly times: Time[];
  readonly scores: Score[];
  readonly placings: Placing[];
  readonly records: RecordFact[];
  readonly quotes: Quote[];
  readonly schedule: Scheduled[];
  readonly incidents: Incident[];
}

/** Id of every draft, for reasons and for the cells of results. */
export type FactIds = ReadonlyMap<Draft, string>;

/** Gives every fact an id that says what it is about. */
export function nameFacts(drafts: FactDrafts, registry: Registry): Map<Draft, string> {
  const id = idGiver();
  const ids = new Map<Draft, string>();
  for (const time of drafts.times) {
    const who = registry.competitor(time.competitor, time.event);
    ids.set(time, id('time', time.kind, registry.event(time.event), who, time.ms ?? time.text));
  }
  for (const score of drafts.scores)
    ids.set(
      score,
      id('score', registry.event(score.event), registry.competitor(score.competitor, score.event), score.text),
    );
  for (const placing of drafts.placings) {
    const who = registry.competitor(placing.competitor, placing.event);
    ids.set(
      placing,
      id('placing', placing.current ? 'now' : 'before', registry.event(placing.event), who, placing.rank),
    );
  }
  for (const record of drafts.records) {
    const who = registry.competitor(record.holder, record.event);
    ids.set(record, id('record', record.type, record.status, registry.event(record.event), who));
  }
  for (const quote of drafts.quotes)
    ids.set(quote, id('quote', quote.speaker?.key ?? 'unknown', quote.text.split(' ').slice(0, 5).join(' ')));
  for (const item of drafts.schedule)
    ids.set(item, id('schedule', registry.event(item.event), item.date, item.localTime));
  for (const incident of drafts.incidents) {
    const who = registry.competitor(incident.competitor, incident.event);
    ids.set(incident, id('incident', incident.kind, registry.event(incident.event), who));
  }
  return ids;
}

/** What every writer of facts needs: the ids given, the entities met, and the way back to the file. */
interface Desk {
  readonly ids: FactIds;
  readonly registry: Registry;
  readonly spans: ToSpans;
}

/** Writes the facts down: ids for entities, spans for evidence. */
export function writeFacts(drafts: FactDrafts, ids: FactIds, registry: Registry, spans: ToSpans): Facts {
  const desk: Desk = { ids, registry, spans };
  return {
    times: drafts.times.map((draft) => writeTime(desk, draft)),
    scores: drafts.scores.map((draft) => writeScore(desk, draft)),
    placings: drafts.placings.map((draft) => writePlacing(desk, draft)),
    records: drafts.records.map((draft) => writeRecord(desk, draft)),
    quotes: drafts.quotes.map((draft) => writeQuote(desk, draft)),
    schedule: drafts.schedule.map((draft) => writeScheduled(desk, draft)),
    incidents: drafts.incidents.map((draft) => writeIncident(desk, draft)),
  };
}

const base = ({ ids, spans }: Desk, draft: Draft) => ({
  id: ids.get(draft) as string,
  certainty: draft.certainty,
  rule: draft.rule,
  evidence: spans(...draft.evidence),
  because: draft.because.flatMap((reason) => ids.get(reason) ?? []),
});

const about = (
  { registry }: Desk,
  { competitor, event, round }: Pick<TimeDraft, 'competitor' | 'event' | 'round'>,
) => ({
  competitor: registry.competitor(competitor, event),
  event: registry.event(event),
  round,
});

const writeTime = (desk: Desk, draft: TimeDraft): Time => ({
  ...base(desk, draft),
  text: draft.text,
  kind: draft.kind,
  ms: draft.ms,
  ...about(desk, draft),
});

const writeScore = (desk: Desk, draft: ScoreDraft): Score => ({
  ...base(desk, draft),
  text: draft.text,
  value: draft.value,
  unit: draft.unit,
  competitor: desk.registry.competitor(draft.competitor, draft.event),
  event: desk.registry.event(draft.event),
  segment: draft.segment,
});

const writePlacing = (desk: Desk, draft: PlacingDraft): Placing => ({
  ...base(desk, draft),
  competitor: desk.registry.competitor(draft.competitor, draft.event) as string,
  event: desk.registry.event(draft.event),
  rank: draft.rank,
  current: draft.current,
  competition: draft.competition,
  round: draft.round,
});

const writeRecord = (desk: Desk, draft: RecordDraft): RecordFact => ({
  ...base(desk, draft),
  type: draft.type,
  event: desk.registry.event(draft.event),
  holder: desk.registry.competitor(draft.holder, draft.event),
  ms: draft.ms,
  status: draft.status,
});

const writeQuote = (desk: Desk, draft: QuoteDraft): Quote => ({
  ...base(desk, draft),
  text: draft.text,
  speaker: draft.speaker?.key ?? null,
  sieve: draft.sieve,
  attribution: draft.attribution ? (desk.spans(draft.attribution)[0] ?? null) : null,
});

const writeScheduled = (desk: Desk, draft: ScheduleDraft): Scheduled => ({
  ...base(desk, draft),
  event: desk.registry.event(draft.event),
  round: draft.round,
  date: draft.date,
  localTime: draft.localTime,
});

const writeIncident = (desk: Desk, draft: IncidentDraft): Incident => ({
  ...base(desk, draft),
  kind: draft.kind,
  ...about(desk, draft),
  replacement: draft.replacement?.kind === 'athlete' ? draft.replacement.person.key : null,
});
