import { isForTwo } from '../../discourse/event-kinds.ts';
import { recordKind } from '../../knowledge/records.ts';
import { overFigures } from '../../language/figures.ts';
import { forEvent, nameOf, nationOf, sameCompetitor } from '../competitors.ts';
import type { Competitor, EventKey } from '../draft.ts';
import { looksAhead } from '../outlook.ts';
import type { Page } from '../page.ts';
import { asPair } from '../pairs.ts';
import type { ScoreDraft } from '../scores.ts';
import type { TimeDraft } from '../times/draft.ts';
import { eventOf, isParted } from './events.ts';
import { TAIL } from './figure.ts';
import { gapTo, marginBehind } from './gaps.ts';
import type { Figures } from './lines.ts';
import { listedRecords, markedRecords } from './listed.ts';
import { attachedMark, isOfToday, markBehind, marksOf, OF_PART, partsOf } from './marks.ts';
import { isEarlier } from './occasion.ts';
import type { Finding, RecordDraft } from './record.ts';
import type { Mark } from './reference.ts';
import { isHeading, type RecordReference } from './reference.ts';
import { findReferences } from './references.ts';
import { settle } from './settle.ts';
import { sidesOf } from './sides.ts';
import type { RecordHolder, StatusRule } from './status/rule.ts';
import { type RecordWords, statusesNear, statusOf } from './status/statuses.ts';
import type { Side, Sides, Told } from './told.ts';

export type { RecordDraft } from './record.ts';

/** Every record that prose, headings and lists speak of, with who held it and what became of it; `rows` is what lists and tables give. */
export function readRecords(
  page: Page,
  times: readonly TimeDraft[],
  scores: readonly ScoreDraft[],
  rows: readonly Figures[],
): RecordDraft[] {
  const marks = marksOf(times, scores);
  const listed = marksOf(
    rows.flatMap(({ times: told }) => told),
    rows.flatMap(({ scores: told }) => told),
  );
  const parts = partsOf(times);
  const marked = markedRecords(page, listed);
  const inRows = new Set(marked.flatMap(({ evidence }) => evidence.map(({ start }) => start)));
  const references = findReferences(page, marks).filter(({ start }) => !inRows.has(start));
  const found = new Map<RecordReference, readonly Finding[]>();
  const findingsIn = (some: readonly RecordReference[]) =>
    some.flatMap((reference) => {
      const own = OF_PART.test(kindOf(page, reference) ?? '') ? parts : marks;
      const told = toldOf(page, own, references, reference);
      const all = told ? [...findingsOf(told, times), ...survivedBy(told, times)] : [];
      const before = reference.antecedent && found.get(reference.antecedent)?.[0];
      const findings = all.map((finding) =>
        before && !finding.measure && !isParted(page, reference) ? asIn(page, reference, finding, before) : finding,
      );
      found.set(reference, findings);
      return findings;
    });
  const prose = findingsIn(references.filter(({ statement }) => !isHeading(statement)));
  const headed = findingsIn(references.filter(({ statement }) => isHeading(statement)));
  const news = headed.filter((finding) => isNews(finding, prose));
  return settle(page, [...prose, ...news, ...listedRecords(page, inOrder([...marks, ...listed])), ...marked], marks);
}

const inOrder = (marks: readonly Mark[]): Mark[] => marks.toSorted((a, b) => a.start - b.start);

/** A record taken up without a mark is of the event it was told in. */
function asIn(page: Page, reference: RecordReference, finding: Finding, { event, evidence: [from] }: Finding): Finding {
  if (event && from)
    page.observe?.({ question: 'event', at: reference, by: 'event/of-record', answer: event.name, from });
  return { ...finding, event };
}

/** A heading adds a record that the prose does not tell; what it leaves open, the prose knows better. */
function isNews({ status, type, holder, event }: Finding, prose: readonly Finding[]): boolean {
  if (status !== 'set' || !holder || !event) return false;
  return !prose.some((other) => other.status === 'set' && other.type === type && sameCompetitor(other.holder, holder));
}

/** How many characters before a record may tell what happened to it. */
const WINDOW = 160;
/** Codes and ages behind names: they part no verb from its record. */
const BRACKETS = / \([^()]{1,12}\)/g;
/** Nor does the comma of "10,000m". */
const THOUSANDS = /(?<=\d),(?=\d{3}(?!\d))/g;

function toldOf(
  page: Page,
  marks: readonly Mark[],
  references: readonly RecordReference[],
  reference: RecordReference,
): Told | null {
  const { text } = page.reading;
  const others = references.filter((other) => other.statement === reference.statement);
  const { words, mark: record, next } = wordsAround(page, marks, others, reference);
  const { before } = words;
  const rule = statusOf(reference, words);
  if (!rule) return null;
  page.observe?.({
    question: 'record',
    at: reference,
    by: rule.name,
    answer: rule.yields.map(([status]) => status).join(', ') || null,
    ...(rule.yields.length > 0 ? {} : { refused: { code: 'only-named', values: {} } }),
    near: statusesNear(reference, words),
  });
  if (rule.yields.length === 0) return null;
  const told = record && isNewBehind(text, reference, record, rule, before) ? null : record;
  const old = rule.moves ? markBehind(page, reference, marks, 'from') : told;
  const taken = others.flatMap((other) => markOfOther(page, marks, others, reference, other) ?? []);
  return { page, marks, reference, rule, before, record: old, all: references, next: next?.chain.start ?? null, taken };
}

/** "He was not near his world record of 1:50.00, but beat the meeting record": the mark of another record that was there before. */
function markOfOther(
  page: Page,
  marks: readonly Mark[],
  others: readonly RecordReference[],
  { chain }: RecordReference,
  other: RecordReference,
): Mark | null {
  if (other.chain.start === chain.start) return null;
  if (other.figure) return other.figure;
  const { words, mark } = wordsAround(page, marks, others, other);
  const rule = mark && statusOf(other, words);
  if (!rule || rule.moves || isNewBehind(page.reading.text, other, mark, rule, words.before)) return null;
  const states = (...wanted: string[]) => rule.yields.some(([status]) => wanted.includes(status));
  return states('standing', 'former') && !states('equalled') ? mark : null;
}

/** The words around a record up to its neighbours, the mark that they give as the record itself, and the next record. */
function wordsAround(
  page: Page,
  marks: readonly Mark[],
  others: readonly RecordReference[],
  reference: RecordReference,
): { readonly words: RecordWords; readonly mark: Mark | null; readonly next: RecordReference | undefined } {
  const { text } = page.reading;
  const { chain, figure, statement, start, end } = reference;
  const next = others.find((other) => other.start >= chain.end);
  const mark = figure ?? attachedMark(page, chain, marks);
  const before = wordsBefore(page, others, reference, Math.min(chain.start, mark?.start ?? chain.start));
  const after = text.slice(chain.end, next?.chain.start ?? statement.sentence.end);
  return { words: { before, words: text.slice(start, end), after }, mark, next };
}

/** "bettered the record in the 1500m: 1:53.20": the mark behind a colon is the new one, unless the old one is spoken of. */
function isNewBehind(
  text: string,
  { chain }: RecordReference,
  mark: Mark,
  { yields }: StatusRule,
  before: string,
): boolean {
  const states = (wanted: string) => yields.some(([status]) => status === wanted);
  return (
    states('set') &&
    states('former') &&
    mark.start >= chain.end &&
    text.slice(chain.end, mark.start).endsWith(': ') &&
    !OLD_ONE.test(before + text.slice(chain.start, chain.end))
  );
}

const OLD_ONE = overFigures(/\b(?:old|previous|former|existing|prior)\b[^,;]*$/i);

/** "broke the track record and", before "her own": what was done to the one was done to the other. */
const JOINED = overFigures(
  new RegExp(
    `^${TAIL},? (?:and|as well as|plus|and also|but also) (?<own>(?:the|his|her|their|its|an?)(?: own)?(?: (?:new|old|previous|existing))? )$`,
    'u',
  ),
);
const DETERMINER = overFigures(/(?:\b(?:both )?(?:the|his|her|their|its|an?)(?: own)?(?: [\p{L}\d-]+){0,2} )$/u);

/** The words up to a record from the one before, or of that one where the two are joined. */
function wordsBefore(
  page: Page,
  others: readonly RecordReference[],
  { chain, statement, compares }: RecordReference,
  to: number,
): string {
  const { text } = page.reading;
  const previous = others.findLast((other) => other.end <= chain.start);
  const own = previous && !compares && JOINED.exec(text.slice(previous.end, to))?.groups?.own;
  if (own) return wordsBefore(page, others, previous, previous.chain.start).replace(DETERMINER, '') + own;
  const from = Math.max(statement.sentence.start, previous?.end ?? 0, chain.start - WINDOW);
  return text.slice(from, to).replace(BRACKETS, '').replace(THOUSANDS, '');
}

function findingsOf(told: Told, times: readonly TimeDraft[]): Finding[] {
  const { rule } = told;
  const sides = sidesOf(told);
  const breaks = rule.yields.some(
    ([status, whose]) => status === 'former' || (status === 'standing' && whose === 'owner'),
  );
  const earlier = (rule.dated || looksAhead(told.page)) && isEarlier(told, breaks);
  return rule.yields.flatMap(([stated, whose]) => {
    const all = bearersOf(sides, whose);
    const isPast = ({ mark }: Side) => earlier || (mark !== null && !isOfToday(told.page, mark));
    const concerned = all.filter((side) => !isOfLeg(told, side) && !(stated === 'missed' && isPast(side)));
    const status = earlier && stated === 'set' ? 'standing' : stated;
    return concerned.map((side) => {
      const answer = nameOf(side.competitor);
      told.page.observe?.({ question: 'holder', at: told.reference, by: `holder/${whose}`, answer });
      const missed = stated === 'standing' ? sides.subjects.find(isPast)?.mark : null;
      const apart = (earlier || rule.withMark) && side.mark !== told.record;
      const found = finding(told, times, status, apart ? inClause(told, side) : side, sides);
      return missed ? withGap(found, missed) : found;
    });
  });
}

/** What was missed on an earlier occasion is told by the mark that missed it, which is no news itself. */
function withGap(found: Finding, { unit, value, draft }: Mark): Finding {
  if (found.measure || !found.gap || unit !== 'ms') return found;
  const ms = value + found.gap.difference;
  return { ...found, certainty: 'inferred', ms, measure: { unit, value: ms }, because: [draft, found.gap.gap] };
}

/** "Falk led off in 1:58.03, a personal best": at which distance, nothing says; the relay's it is not. */
const isOfLeg = ({ page, reference }: Told, { competitor, mark }: Side): boolean =>
  reference.type === 'personal_best' &&
  competitor?.kind === 'athlete' &&
  mark === null &&
  eventOf(page, reference, competitor, mark)?.team === true;

function bearersOf(sides: Sides, whose: RecordHolder): readonly Side[] {
  if (whose === 'subject') return sides.subjects;
  if (whose === 'recipient') return sides.recipients;
  return whose === 'breaker' ? sides.breakers : [sides[whose]];
}

/**
 * In "who broke the record in December, won in 1:54.20" the mark is not the record's: another clause begins between. In "The
 * 1:52.80 she skated here is still the record" it is what the sentence is of.
 */
function inClause({ reference }: Told, { competitor, mark }: Side): Side {
  const { sentence } = reference.statement;
  if (mark && mark.start < reference.start && mark.start - sentence.start <= 'Their '.length)
    return { competitor, mark };
  const [from, to] = [reference.start, mark?.start ?? reference.start].toSorted((a, b) => a - b) as [number, number];
  const parted = reference.statement.clauses.some((edge) => edge > from && edge <= to);
  return { competitor, mark: parted ? null : mark };
}

function finding(
  told: Told,
  times: readonly TimeDraft[],
  status: Finding['status'],
  side: Side,
  sides: Sides,
): Finding {
  const { page, reference, rule } = told;
  const broke = sides.subjects[0]?.mark ?? null;
  const event =
    side.event !== undefined
      ? side.event
      : eventOf(page, reference, side.competitor, side.mark ?? broke ?? told.record);
  const { measure, because } = measured(rule, status, side, broke);
  const gap = status === 'former' || status === 'standing' ? gapTo(page, times, reference, status) : null;
  return {
    rule: rule.name,
    certainty: 'stated',
    evidence: [{ start: reference.start, end: reference.end }],
    because,
    type: reference.type,
    kind: kindOf(page, reference),
    nation: reference.nation ?? (reference.type === 'national' && side.competitor ? nationOf(side.competitor) : null),
    event,
    holder: ofItsNation(
      reference,
      asPair(page, teamOf(page, forEvent(crewOf(side), event), event, reference), event, reference.start),
      event,
      measure !== null || gap !== null || status !== 'former',
    ),
    ms: measure?.unit === 'ms' ? measure.value : null,
    measure,
    status,
    gap,
    intact: rule.intact ?? false,
  };
}

/** "The Czech duo of Falk and Novak lowered the record to 6:48.20": the two whose the mark is, not their nation. */
function crewOf({ competitor, mark }: Side): Competitor | null {
  const two = mark?.competitor;
  return competitor?.kind === 'nation' && two?.kind === 'pair' && nationOf(two) === competitor.code ? two : competitor;
}

/** In a team event no athlete has a record: where nothing tells whom they start for, it is the team last named. */
function teamOf(
  page: Page,
  holder: Competitor | null,
  event: EventKey | null,
  { statement: { sentence }, start }: RecordReference,
): Competitor | null {
  if (!event?.team || isForTwo(event) || holder?.kind !== 'athlete') return holder;
  const told = page.statements.filter(
    (other) => other.sentence.block === sentence.block && other.sentence.start <= sentence.start,
  );
  const teams = told
    .flatMap(({ groups }) => groups.flatMap(({ members }) => members))
    .filter(({ end }) => end <= start);
  return teams.findLast(({ competitor }) => competitor.kind === 'nation')?.competitor ?? holder;
}

/** Which record of its type a reference is of: what it takes up says it where it does not. */
function kindOf(page: Page, { form, antecedent, start, end }: RecordReference): string | null {
  if (form === 'named') return recordKind(page.reading.text.slice(start, end));
  return antecedent && kindOf(page, antecedent);
}

/** "An Irish record" is Ireland's in an event for teams, as long as it is told of a mark or not of old, and nobody's of another nation. */
function ofItsNation(
  { type, nation }: RecordReference,
  holder: Competitor | null,
  event: EventKey | null,
  known: boolean,
): Competitor | null {
  if (type !== 'national' || nation === null) return holder;
  if (event?.team) return holder || known ? { kind: 'nation', code: nation } : null;
  const own = holder && nationOf(holder);
  return own && own !== nation ? null : holder;
}

type Measured = Pick<Finding, 'because' | 'measure'>;

/** The mark of a record as it is told, or that of who equalled it. */
function measured(rule: StatusRule, status: Finding['status'], side: Side, broke: Mark | null): Measured {
  const equal = status === 'standing' && rule.yields[0]?.[0] === 'equalled' ? broke : null;
  const mark = side.mark ?? equal;
  return mark
    ? { measure: { unit: mark.unit, value: mark.value }, because: [mark.draft] }
    : { measure: null, because: [] };
}

/** "The record survived by six seconds": who came within them missed it. */
function survivedBy(told: Told, times: readonly TimeDraft[]): Finding[] {
  const { page, reference, rule, record, marks } = told;
  const margin = rule.intact && record?.unit === 'ms' ? marginBehind(page, times, reference) : null;
  const missed = marks.find(
    ({ unit, value, event }) =>
      unit === 'ms' && value === (record?.value ?? 0) + (margin?.ms ?? 0) && event?.name === record?.event?.name,
  );
  if (!margin || !record || !missed) return [];
  const side = { competitor: missed.competitor, mark: missed };
  const nobody = { competitor: null, mark: null };
  const sides = { subjects: [side], owner: nobody, recipients: [], nearest: nobody, breakers: [] };
  const found = finding(told, times, 'missed', side, sides);
  return [
    { ...found, rule: 'records/survived-by', certainty: 'inferred', because: [missed.draft, record.draft, margin] },
  ];
}
