import { eventKey, withGender } from '../../discourse/event-key.ts';
import { goesByMetres } from '../../discourse/event-kinds.ts';
import { plausibleResult } from '../../knowledge/events.ts';
import type { ListKind } from '../../knowledge/list-heads.ts';
import type { Block } from '../../read/reading.ts';
import { forEvent } from '../competitors.ts';
import type { Competitor, Draft, EventKey } from '../draft.ts';
import type { IncidentDraft } from '../incidents.ts';
import { overallEvent } from '../overall.ts';
import type { Page } from '../page.ts';
import type { PlacingDraft } from '../placings/draft/placing.ts';
import type { ScoreDraft } from '../scores.ts';
import { standingsIn } from '../segments.ts';
import type { TimeDraft } from '../times/draft.ts';
import { crewBehind, crewOf } from './crew.ts';
import type { Entry, EntryFigure } from './entry.ts';
import { eventByFigures } from './figures.ts';
import { eventOfLine } from './heading.ts';
import { entriesOfItem, isResultLine } from './lists.ts';
import { amongSiblings, asList } from './order.ts';
import { entriesOfTable } from './tables.ts';

/** What tables and lists state. */
export interface RowDrafts {
  readonly times: TimeDraft[];
  readonly placings: PlacingDraft[];
  readonly scores: ScoreDraft[];
  readonly incidents: IncidentDraft[];
}

/** Every result that stands in a table or list, in text order. */
export function readRows(page: Page): RowDrafts {
  const drafts: RowDrafts = { times: [], placings: [], scores: [], incidents: [] };
  const lists = Map.groupBy(amongSiblings(entriesOf(page)), ({ block, heading }) => `${block.group}|${heading.text}`);
  let before = null as Told | null;
  for (const list of lists.values()) {
    const entries = asList(list);
    const names = entries.some(
      ({ event, heading, combined }) => combined || event || heading.event || heading.kind === 'classification',
    );
    const told: EventKey | null = names ? null : (sisterEvent(entries, before) ?? eventByFigures(page, entries));
    const events: (EventKey | null)[] = entries.map((entry) => readEntry(page, entry, told, drafts));
    before = { event: events.at(-1) ?? null, block: entries.at(-1)?.block.index ?? 0 };
  }
  return drafts;
}

/** The event of the list before, and where that ended. */
interface Told {
  readonly event: EventKey | null;
  readonly block: number;
}

/** "Results, men's 10km: 1. A", then "Women: 1. B": the same event of the others, where it names their side alone. */
function sisterEvent([first, ...more]: readonly Entry[], before: Told | null): EventKey | null {
  const { gender } = first?.heading ?? {};
  const follows = first && before && first.block.index - before.block <= 2;
  if (!follows || !gender || !before.event?.gender || before.event.gender === gender) return null;
  const event = withGender(before.event, gender);
  const results = [first, ...more].flatMap(({ figures }) => figures.filter(({ is }) => is === 'result'));
  return results.length > 0 && results.every(({ value }) => plausibleResult(event, value)) ? event : null;
}

function entriesOf(page: Page): Entry[] {
  const { blocks } = page.reading;
  const tables = Map.groupBy(blocks.filter(isRow), ({ group }) => group);
  return blocks.flatMap((block) => {
    if (isRow(block)) {
      const rows = block.group === null ? [] : (tables.get(block.group) ?? []);
      return rows[0] === block ? entriesOfTable(page, rows) : [];
    }
    return block.zone === 'list' || isResultLine(page, block) ? entriesOfItem(page, block) : [];
  });
}

const isRow = ({ zone, kind }: Block): boolean => zone === 'table' && kind === 'row';

/** Lists of what was raced: their ranks are places, their times are of this competition. */
const GIVES_PLACES: ReadonlySet<ListKind> = new Set(['results', 'classification']);

/** What every fact of one line shares. */
interface Line {
  readonly competitor: Competitor;
  readonly event: EventKey | null;
  readonly round: string | null;
}

/** `told`: the event in which the report tells the figures of a list that names none. */
function readEntry(page: Page, entry: Entry, told: EventKey | null, drafts: RowDrafts): EventKey | null {
  const { block, heading, contender, rank, status } = entry;
  const result = entry.figures.find((figure) => figure.is === 'result');
  const metres = entry.figures.some((figure) => figure.is === 'metres');
  const fits = (event: EventKey) => (metres ? goesByMetres(event) : !result || plausibleResult(event, result.value));
  const about = { competitor: contender.competitor, fits };
  const found = told ? withGender(told, heading.gender) : eventOfLine(page, block, heading, entry.event, about);
  const event = entry.combined ? overallEvent(page, found?.gender ?? null) : found;
  const named = contender.competitor;
  const crew =
    event && named.kind === 'nation'
      ? (crewBehind(page, contender, event) ?? crewOf(page, block.start, named.code, event))
      : null;
  const competitor = crew ?? forEvent(named, event) ?? named;
  const line: Line = { competitor, event, round: heading.round ?? roundOf(page, entry, event) };
  if (event && heading.earlier === null) page.discourse.note(competitor, event);
  const at = { start: block.start, end: block.start };
  if (event && told) page.observe?.({ question: 'event', at, by: 'event/figures', answer: event.name });
  for (const figure of entry.figures) readFigure(page, entry, line, figure, drafts);
  if (rank && GIVES_PLACES.has(heading.kind)) drafts.placings.push(placingOf(line, rank, heading.earlier));
  if (status)
    drafts.incidents.push({ ...stated('rows/status', status.at), ...line, kind: status.kind, replacement: null });
  return event;
}

/** The round of a list whose heading names none; the whole event has none, and a classification. */
function roundOf(page: Page, { block, heading, inRounds }: Entry, event: EventKey | null): string | null {
  return inRounds || heading.kind !== 'results' ? null : page.discourse.roundOfLine(block, event);
}

function readFigure(page: Page, { heading }: Entry, line: Line, figure: EntryFigure, drafts: RowDrafts): void {
  const text = page.reading.text.slice(figure.start, figure.end);
  const at = { start: figure.start, end: figure.end };
  if (figure.is !== 'points' && figure.is !== 'metres') {
    const rule = GIVES_PLACES.has(heading.kind) ? `rows/${figure.is}` : 'rows/mark';
    const round = figure.round === undefined ? line.round : figure.round;
    const event = figure.over && line.event ? overDistance(line.event, figure.over) : line.event;
    drafts.times.push({ ...stated(rule, at), ...line, event, round, kind: figure.is, ms: figure.value, text });
    return;
  }
  const { competitor, event } = line;
  const unit = figure.is;
  const whole = heading.kind === 'classification' ? 'Total' : null;
  const segment = heading.kind === 'standings' ? standingsIn(heading.text) : (figure.segment ?? line.round ?? whole);
  drafts.scores.push({ ...stated(`rows/${unit}`, at), competitor, event, unit, segment, value: figure.value, text });
}

/** The distance of a column, for those whose combined event a table is of. */
const overDistance = ({ gender, sport }: EventKey, distance: number): EventKey | null =>
  eventKey({ gender, sport, distance, name: `${distance}m`, team: false, division: null }, gender);

function placingOf(line: Line, rank: NonNullable<Entry['rank']>, earlier: string | null): PlacingDraft {
  const base = stated(rank.by === 'order' ? 'rows/order' : 'rows/rank', rank.at);
  return { ...base, ...line, rank: rank.value, current: earlier === null, competition: earlier };
}

function stated(rule: string, at: { start: number; end: number }): Draft {
  return { rule, certainty: 'stated', evidence: [{ start: at.start, end: at.end }], because: [] };
}
