import { competitorKey } from '../discourse/competitor-key.ts';
import type { Result } from '../schema/release.ts';
import { sameCompetitor } from './competitors.ts';
import type { Competitor, Draft, EventKey } from './draft.ts';
import type { IncidentDraft } from './incidents.ts';
import type { PlacingDraft } from './placings/draft/placing.ts';
import type { RecordDraft } from './records/read.ts';
import type { ScoreDraft } from './scores.ts';
import type { TimeDraft } from './times/draft.ts';

export type Medal = NonNullable<Result['medal']>['value'];
export type Status = NonNullable<Result['status']>['value'];

/** A value of the results table and the facts it stands on; `inferred`: no fact states it. */
export interface CellDraft<T> {
  readonly value: T;
  readonly facts: readonly Draft[];
  readonly inferred: boolean;
}

/** One competitor in one event and round. Times and gaps in milliseconds, the gap to the winner. */
export interface ResultDraft {
  readonly competitor: Competitor;
  readonly event: EventKey;
  readonly round: string | null;
  readonly rank: CellDraft<number> | null;
  readonly medal: CellDraft<Medal> | null;
  readonly time: CellDraft<number> | null;
  readonly gap: CellDraft<number> | null;
  readonly score: CellDraft<number> | null;
  readonly status: CellDraft<Status> | null;
}

/** The facts a table is made of. Records tell which times are marks of other days. */
export interface Tabulated {
  readonly times: readonly TimeDraft[];
  readonly placings: readonly PlacingDraft[];
  readonly scores: readonly ScoreDraft[];
  readonly incidents: readonly IncidentDraft[];
  readonly records: readonly RecordDraft[];
}

type Line = Pick<ResultDraft, 'competitor' | 'event' | 'round'>;
type Mutable = { -readonly [K in keyof ResultDraft]: ResultDraft[K] };

/**
 * The table the facts add up to: current results only, by event and round in the order of the text, then by rank.
 *
 * @param isEarlier tells of a time that it was run on another day
 */
export function tabulate(facts: Tabulated, text: string, isEarlier: (time: TimeDraft) => boolean): ResultDraft[] {
  const table = new Table();
  const placings = facts.placings.filter(({ current }) => current);
  // A table's rank comes before what prose says on the way ("started fifth").
  for (const placing of [...placings.filter(isOfTable), ...placings]) rankOf(table, placing, text);
  for (const incident of facts.incidents) table.at(incident);
  const times = currentTimes(facts).filter((time) => isOfTable(time) || !isEarlier(time));
  const places = Map.groupBy(placings.filter(isOfLine), placeKey);
  for (const [line, own] of byLine(times.filter(({ kind }) => kind === 'result')))
    timeOf(table, line, own, places.get(placeKey(line)) ?? []);
  for (const gap of times.filter(({ kind }) => kind === 'gap')) gapOf(table, gap, times);
  for (const score of facts.scores) scoreOf(table, score);
  const incidents = Map.groupBy(facts.incidents.filter(isOfLine), keyOf);
  for (const row of table.rows()) {
    differences(table, row);
    statusOf(row, incidents.get(keyOf(row)) ?? []);
  }
  return inOrder(table.rows().filter(saysSomething));
}

/** The rows by competitor, event and round. A final, and an event of one race, is the same row as no round at all. */
class Table {
  private readonly lines = new Map<string, Mutable>();
  private readonly races = new Map<string, Mutable[]>();

  rows(): Mutable[] {
    return [...this.lines.values()];
  }

  /** The row of a fact, made when new; null for a fact without competitor or event. */
  at({ competitor, event, round }: Pick<TimeDraft, 'competitor' | 'event' | 'round'>): Mutable | null {
    if (!competitor || !event) return null;
    const key = keyOf({ competitor, event, round });
    const known = this.lines.get(key);
    if (known) {
      known.round ??= round;
      return known;
    }
    const empty = { rank: null, medal: null, time: null, gap: null, score: null, status: null };
    const row: Mutable = { competitor, event, round, ...empty };
    this.lines.set(key, row);
    const race = this.races.get(raceKey(row));
    if (race) race.push(row);
    else this.races.set(raceKey(row), [row]);
    return row;
  }

  /** The row of a fact if there is one. */
  known({ competitor, event, round }: Pick<TimeDraft, 'competitor' | 'event' | 'round'>): Mutable | null {
    return competitor && event ? (this.lines.get(keyOf({ competitor, event, round })) ?? null) : null;
  }

  /** The winner's row of the event and round that a row is of. */
  winner(row: Line): Mutable | null {
    return this.races.get(raceKey(row))?.find(({ rank }) => rank?.value === 1) ?? null;
  }
}

const roundKey = (round: string | null): string => (round === 'final' ? '' : (round ?? ''));
const raceKey = ({ event, round }: Pick<Line, 'event' | 'round'>): string => `${event.name}|${roundKey(round)}`;
const keyOf = (line: Line): string => `${competitorKey(line.competitor)}|${raceKey(line)}`;
const placeKey = ({ competitor, event }: Line): string => `${competitorKey(competitor)}|${event.name}`;
const isOfLine = <T extends { competitor: Competitor | null; event: EventKey | null }>(
  fact: T,
): fact is T & Pick<Line, 'competitor' | 'event'> => fact.competitor !== null && fact.event !== null;
const startOf = (draft: Draft): number => draft.evidence[0]?.start ?? 0;
const cell = <T>(
  value: T,
  facts: readonly Draft[],
  inferred = facts.some((fact) => fact.certainty === 'inferred'),
) => ({
  value,
  facts,
  inferred,
});

const MEDALS: readonly Medal[] = ['gold', 'silver', 'bronze'];

const NAMES_MEDAL: Readonly<Record<Medal, RegExp>> = { gold: /\bgold/i, silver: /\bsilver/i, bronze: /\bbronze/i };

function rankOf(table: Table, placing: PlacingDraft, text: string): void {
  const row = table.at(placing);
  if (!row) return;
  if (row.rank === null) row.rank = cell(placing.rank, [placing]);
  else if (row.rank.value === placing.rank && !row.rank.facts.includes(placing))
    row.rank = cell(placing.rank, [...row.rank.facts, placing]);
  const medal = MEDALS[placing.rank - 1];
  const said = placing.evidence.some((range) => medal && NAMES_MEDAL[medal].test(text.slice(range.start, range.end)));
  const known = row.medal?.facts.includes(placing) ?? false;
  if (medal && said && !known && row.rank.value === placing.rank)
    row.medal = cell(medal, [...(row.medal?.facts ?? []), placing]);
}

/** Times of this competition: no lists of marks, and no records that fell or stand, unless a table or place says so. */
function currentTimes({ times, records }: Tabulated): TimeDraft[] {
  const old = Map.groupBy(
    records.filter(({ status }) => status === 'former' || status === 'standing'),
    ({ ms }) => ms,
  );
  const isOld = (time: TimeDraft) =>
    !isOfTable(time) &&
    old.get(time.ms)?.some((record) => record.because.includes(time) || sameCompetitor(record.holder, time.competitor));
  return times.filter((time) => time.ms !== null && time.rule !== 'rows/mark' && !isOld(time));
}

const isOfTable = (draft: Draft): boolean => draft.rule.startsWith('rows/');

function byLine(times: readonly TimeDraft[]): [Line, TimeDraft[]][] {
  const groups = new Map<string, [Line, TimeDraft[]]>();
  for (const time of times) {
    const { competitor, event, round } = time;
    if (!competitor || !event) continue;
    const line = { competitor, event, round };
    const group = groups.get(keyOf(line)) ?? [line, []];
    group[1].push(time);
    groups.set(keyOf(line), group);
  }
  return [...groups.values()];
}

/** The time of a row: the table's, else the one told nearest to the place, else the first. */
function timeOf(table: Table, line: Line, times: readonly TimeDraft[], places: readonly PlacingDraft[]): void {
  const row = table.at(line);
  if (!row) return;
  const distance = (time: TimeDraft) =>
    Math.min(...places.map((place) => Math.abs(startOf(place) - startOf(time))), Number.MAX_SAFE_INTEGER);
  const best = times.find(isOfTable) ?? times.toSorted((a, b) => distance(a) - distance(b))[0];
  if (!best || best.ms === null) return;
  row.round ??= line.round;
  row.time = cell(
    best.ms,
    times.filter(({ ms }) => ms === best.ms),
  );
}

/** How far (in characters) the time that a gap is measured from may stand from it. */
const NEAR = 250;

/**
 * A gap to the winner: a table's, of the second, or of whom the winner "kept 0.98 behind". Where the time it is measured
 * from is known, the time follows.
 */
function gapOf(table: Table, gap: TimeDraft, times: readonly TimeDraft[]): void {
  const kept = gap.rule === 'times/kept-behind' || gap.rule === 'times/at-bay-by';
  const row = kept ? table.at(gap) : table.known(gap);
  // Who leads on the way is not behind at the finish.
  const onTheWay = gap.rule === 'times/leads';
  if (!row || gap.ms === null || row.gap !== null || row.rank?.value === 1 || onTheWay) return;
  if (!(isOfTable(gap) || kept || row.rank?.value === 2)) return;
  const winner = table.winner(row);
  const from = winner?.time ? { ms: winner.time.value, facts: winner.time.facts } : kept ? keeper(gap, times) : null;
  if (row.time && from && row.time.value - from.ms !== gap.ms) return;
  row.gap = cell(gap.ms, [gap]);
  if (from && !row.time) row.time = cell(from.ms + gap.ms, [...from.facts, gap], true);
}

/** The time of who kept the other behind: the nearest result of the same race told beside the gap. */
function keeper(
  gap: TimeDraft,
  times: readonly TimeDraft[],
): { readonly ms: number; readonly facts: readonly Draft[] } | null {
  const own = gap.competitor ? competitorKey(gap.competitor) : null;
  const near = times.filter(
    (time) =>
      time.kind === 'result' &&
      time.competitor !== null &&
      competitorKey(time.competitor) !== own &&
      time.event?.name === gap.event?.name &&
      roundKey(time.round) === roundKey(gap.round) &&
      Math.abs(startOf(time) - startOf(gap)) <= NEAR,
  );
  const best = near.toSorted((a, b) => Math.abs(startOf(a) - startOf(gap)) - Math.abs(startOf(b) - startOf(gap)))[0];
  return best && best.ms !== null ? { ms: best.ms, facts: [best] } : null;
}

/** The score that decides: the total or that of the part the row is of, the best of several marks. */
function scoreOf(table: Table, score: ScoreDraft): void {
  const round = score.segment === 'Total' ? null : score.segment;
  if (score.segment?.endsWith('standings')) return;
  const line = { competitor: score.competitor, event: score.event, round };
  const row = score.segment === 'Total' ? table.at(line) : table.known(line);
  if (!row) return;
  const better = score.unit === 'metres' && row.score !== null && score.value > row.score.value;
  if (row.score === null || better || (score.segment === 'Total' && !isTotal(row.score)))
    row.score = cell(score.value, [score]);
  else if (row.score.value === score.value) row.score = cell(score.value, [...row.score.facts, score]);
}

const isTotal = ({ facts }: CellDraft<number>): boolean =>
  facts.some((fact) => 'segment' in fact && fact.segment === 'Total');

/** A gap follows from two times. */
function differences(table: Table, row: Mutable): void {
  const winner = table.winner(row);
  if (!winner?.time || winner === row || !row.time || row.gap) return;
  const gap = row.time.value - winner.time.value;
  if (gap >= 0) row.gap = cell(gap, [...winner.time.facts, ...row.time.facts], true);
}

const STATUS_OF: Readonly<Partial<Record<IncidentDraft['kind'], Status>>> = {
  disqualification: 'DSQ',
  'did-not-start': 'DNS',
  'did-not-finish': 'DNF',
  fall: 'fell',
};

/** @param own the incidents of the row's competitor in its race */
function statusOf(row: Mutable, own: readonly IncidentDraft[]): void {
  const ended = own.find(({ kind }) => kind !== 'fall' && STATUS_OF[kind] !== undefined);
  const fell = own.find(({ kind }) => kind === 'fall');
  const finished = [...(row.time?.facts ?? []), ...(row.rank?.facts ?? [])];
  if (ended) row.status = cell(STATUS_OF[ended.kind] as Status, [ended], false);
  else if (finished.length > 0) row.status = cell('finished', finished, true);
  else if (fell) row.status = cell('fell', [fell], false);
}

const saysSomething = (row: ResultDraft): boolean =>
  Object.values({ ...row, competitor: null, event: null, round: null }).some((value) => value !== null);

/** Races in the order of the text, ranks before those without one. */
function inOrder(rows: readonly ResultDraft[]): ResultDraft[] {
  const races = new Map([...new Set(rows.map(raceKey))].map((race, index) => [race, index]));
  const place = (row: ResultDraft) => races.get(raceKey(row)) ?? 0;
  const rank = (row: ResultDraft) => row.rank?.value ?? Number.MAX_SAFE_INTEGER;
  return rows.toSorted((a, b) => place(a) - place(b) || rank(a) - rank(b));
}
