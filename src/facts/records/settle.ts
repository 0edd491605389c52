import { isForPairs } from '../../discourse/event-kinds.ts';
import type { Range } from '../../read/reading.ts';
import { nationOf, sameCompetitor } from '../competitors.ts';
import type { Competitor, EventKey } from '../draft.ts';
import type { Page } from '../page.ts';
import { isOfToday } from './marks.ts';
import { type Finding, isBetter, isPersonal, type Measure, type RecordDraft } from './record.ts';
import type { Mark } from './reference.ts';

/**
 * One fact a record, event, holder and status. What stood until somebody broke it in this release is a former record; of
 * two mentions of one record, one may name its holder and the other its mark.
 */
export function settle(page: Page, findings: readonly Finding[], marks: readonly Mark[]): RecordDraft[] {
  const complete = merge(findings.map((finding, _, all) => ofBefore(noWorse(finding, all), all)))
    .map((finding, _, all) => ofTheTeam(finding, all))
    .map((finding, _, all) => completed(page, finding, all, marks));
  const fresh = complete.map((finding) => justSet(page, finding, complete, marks));
  const equal = fresh.map((finding) => equalMeasure(finding, fresh));
  const known = merge(equal.map((finding) => workedOut(finding, equal, marks)));
  const broken = merge([...known, ...beaten(page, known, marks)]);
  const settled = merge(
    broken
      .filter((finding) => ![isRepeated, isToldInFull, isOfTheBeaten, cameOff].some((is) => is(finding, broken)))
      .map((finding) => (isBroken(finding, broken) ? { ...finding, status: 'former' as const } : finding)),
  );
  return settled.flatMap((finding) => {
    const { status } = finding;
    if (status !== 'denied' && !saysNothing(finding)) return [{ ...finding, status }];
    const refused = { code: status === 'denied' ? 'record-denied' : 'nothing-known', values: {} } as const;
    for (const at of finding.evidence)
      page.observe?.({ question: 'record', at, by: finding.rule, answer: null, refused });
    return [];
  });
}

/** "followed her 7.01 with a time that beat her best of 6.99": the mark told nearest did not break it. */
function noWorse(finding: Finding, all: readonly Finding[]): Finding {
  const { status, measure, evidence } = finding;
  const broken = all.find(
    (other) =>
      other.status === 'former' && other.evidence[0]?.start === evidence[0]?.start && sameRecord(other, finding),
  )?.measure;
  if (status !== 'set' || !measure || !broken || broken.unit !== measure.unit || isBetter(measure, broken))
    return finding;
  return { ...finding, measure: null, ms: null, because: [] };
}

/** "had set 34.00 a week ago and now broke her own record with 33.98": of her marks told before, the one that it beat. */
function ofBefore(finding: Finding, all: readonly Finding[]): Finding {
  const { status, measure, holder, evidence } = finding;
  if (status !== 'former' || measure || !holder) return finding;
  const own = all.filter((other) => sameRecord(other, finding) && sameCompetitor(other.holder, holder));
  const start = evidence[0]?.start ?? 0;
  const broke = own.find((other) => other.status === 'set' && other.evidence[0]?.start === start)?.measure;
  const told = own.findLast(
    (other) =>
      (other.status === 'set' || other.status === 'standing') &&
      (other.evidence[0]?.start ?? start) < start &&
      other.measure &&
      broke &&
      isBetter(broke, other.measure),
  );
  if (!told) return finding;
  const { ms, because } = told;
  return { ...finding, certainty: 'inferred', measure: told.measure, ms, because };
}

/**
 * Neither holder nor mark; that somebody has or had a personal best, which everybody has; or that a nation has a record of
 * an event for single athletes.
 */
function saysNothing({ holder, measure, status, type, event }: Finding): boolean {
  const ofNation = holder?.kind === 'nation' && event !== null && !event.team && !isForPairs(event);
  return measure === null && (holder === null || ofNation || (isOld(status) && isPersonal(type)));
}

/** "She has the junior record. Her 1:58.47 … The old one, 1:59.02": who has it with a mark of today better than the old one set it. */
function justSet(page: Page, finding: Finding, all: readonly Finding[], marks: readonly Mark[]): Finding {
  if (finding.status !== 'standing' || finding.measure || !finding.holder) return finding;
  const old = all.find((other) => other.status === 'former' && other.measure && sameRecord(other, finding))?.measure;
  const best = marks.find(
    (mark) =>
      old &&
      mark.event?.name === finding.event?.name &&
      sameCompetitor(mark.competitor, finding.holder) &&
      isBetter(mark, old) &&
      isNear(mark, old) &&
      isOfToday(page, mark),
  );
  if (!best) return finding;
  const { unit, value, draft } = best;
  const ms = unit === 'ms' ? value : null;
  return { ...finding, status: 'set', certainty: 'inferred', measure: { unit, value }, ms, because: [draft] };
}

/** What was broken or missed by so much: the mark of who did, and the difference. */
function workedOut(finding: Finding, all: readonly Finding[], marks: readonly Mark[]): Finding {
  const { gap, measure, status } = finding;
  if (!gap || measure) return finding;
  const by = status === 'former' ? 'set' : 'missed';
  const others = all.filter(
    (other) => other.status === by && other.measure?.unit === 'ms' && sameRecord(other, finding),
  );
  const together = others.find(({ evidence }) => evidence.some(({ start }) => start === finding.evidence[0]?.start));
  const other = together ?? (others.length === 1 ? others[0] : undefined);
  if (!other?.measure || !isExact(other.measure.value, gap.difference)) return finding;
  const value = other.measure.value + gap.difference;
  const because = [...other.because, gap.gap];
  const holder = finding.holder ?? whoSetIt(finding, value, marks);
  return { ...finding, certainty: 'inferred', holder, measure: { unit: 'ms', value }, ms: value, because };
}

/** "by three tenths" of a mark in thousandths: a round figure, which tells no exact mark. */
const isExact = (mark: number, difference: number): boolean => mark % 10 === 0 || difference % 10 !== 0;

/** "a track record by 0.30; Falk had skated 1:53.50": whose mark a record without holder is, where one has it. */
function whoSetIt({ type, event }: Finding, value: number, marks: readonly Mark[]): Finding['holder'] {
  if (isPersonal(type)) return null;
  const [one, ...others] = marks.filter(
    (mark) =>
      mark.unit === 'ms' && mark.value === value && mark.event?.name === event?.name && mark.competitor !== null,
  );
  return one && others.every(({ competitor }) => sameCompetitor(competitor, one.competitor)) ? one.competitor : null;
}

/** A team's national record was its nation's before as well. */
function ofTheTeam(finding: Finding, all: readonly Finding[]): Finding {
  if (finding.holder || finding.type !== 'national' || !finding.event?.team) return finding;
  if (finding.status === 'former' && !finding.measure && !finding.gap) return finding;
  const other = all.find(
    ({ holder, ...each }) => holder?.kind === 'nation' && sameRecord({ ...each, holder }, finding),
  );
  return other ? { ...finding, holder: other.holder } : finding;
}

/** The same record: of one type and event, and of one person or nation where it is theirs alone. */
function sameRecord(a: Finding, b: Finding): boolean {
  if (a.type !== b.type || a.event?.name !== b.event?.name) return false;
  if (isPersonal(a.type)) return sameCompetitor(a.holder, b.holder);
  if (isOfMany(a.type) && !sameKind(a.kind, b.kind)) return false;
  if (a.type === 'national') return a.nation === null || b.nation === null || a.nation === b.nation;
  return true;
}

/** Meeting and course records, world leads and others are of one type; so are the junior records of a nation and the world. */
const isOfMany = (type: Finding['type']): boolean => type === 'other' || type === 'junior';

/** "The junior record" may be the "world junior record", and one that says nothing either. */
const sameKind = (one: string | null, other: string | null): boolean =>
  one === null || other === null || one.includes(other) || other.includes(one);

function merge(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of findings) {
    const same = kept.findIndex(
      (other) => other.status === finding.status && sameRecord(other, finding) && agree(other, finding),
    );
    if (same < 0) kept.push(finding);
    else kept[same] = join(kept[same] as Finding, finding);
  }
  return kept;
}

const agree = (a: Finding, b: Finding): boolean =>
  (a.holder === null || b.holder === null || sameCompetitor(a.holder, b.holder)) &&
  (a.ms === null || b.ms === null || a.ms === b.ms);

function join(a: Finding, b: Finding): Finding {
  const timed = a.measure === null ? b : a;
  const evidence = [...a.evidence, ...b.evidence].filter(
    (range, index, all) => all.findIndex(({ start }) => start === range.start) === index,
  );
  return { ...timed, holder: a.holder ?? b.holder, evidence, gap: a.gap ?? b.gap, intact: a.intact || b.intact };
}

/** "broke Falk's record … the third also broke it": nobody breaks in passing a record of theirs that another just broke. */
const isOfTheBeaten = (finding: Finding, all: readonly Finding[]): boolean =>
  finding.status === 'set' &&
  finding.measure === null &&
  all.some((other) => other.status === 'former' && isSameOfHolder(other, finding)) &&
  all.some(
    (other) => other.status === 'set' && sameRecord(other, finding) && !sameCompetitor(other.holder, finding.holder),
  );

const isSameOfHolder = (one: Finding, other: Finding): boolean =>
  sameRecord(one, other) && sameCompetitor(one.holder, other.holder);

/** "Records by Falk and Lind lit up the meeting": told again with its event, it is that one. */
const isToldInFull = (finding: Finding, all: readonly Finding[]): boolean =>
  finding.event === null &&
  finding.measure === null &&
  all.some(
    (other) =>
      other !== finding &&
      other.event !== null &&
      other.status === finding.status &&
      other.type === finding.type &&
      sameCompetitor(other.holder, finding.holder),
  );

/** What stands, told again by who equalled it, or of whom it was just told that they set it, with no mark of its own. */
function isRepeated(finding: Finding, all: readonly Finding[]): boolean {
  if (finding.status !== 'standing') return false;
  const equalled = all.filter((other) => other.status === 'equalled' && sameRecord(other, finding));
  if (equalled.some(({ holder }) => sameCompetitor(holder, finding.holder))) return true;
  if (equalled.length > 0 && finding.holder === null && finding.certainty === 'inferred') return true;
  return all.some(
    (other) =>
      other.status === 'set' &&
      (finding.measure === null || finding.measure.value === other.measure?.value) &&
      sameRecord(other, finding) &&
      sameCompetitor(other.holder, finding.holder),
  );
}

/** "chased the record and broke it": what was tried without a mark of its own is missed by nobody who did it. */
const cameOff = (finding: Finding, all: readonly Finding[]): boolean =>
  finding.status === 'missed' &&
  all.some((other) => {
    if (other.status !== 'set' || !sameRecord(other, finding)) return false;
    if (!sameCompetitor(other.holder, finding.holder)) return false;
    return !finding.measure || !other.measure || finding.measure.value === other.measure.value;
  });

/** A record that stood is a former one once a better mark was set; told again with no new mark, it is the same one. */
function isBroken(finding: Finding, all: readonly Finding[]): boolean {
  if (finding.status !== 'standing' || finding.intact) return false;
  return all.some((other) => {
    if (other.status !== 'set' || saysNothing(other) || !sameRecord(other, finding)) return false;
    if (other.measure && finding.measure) return isBetter(other.measure, finding.measure);
    return !sameCompetitor(other.holder, finding.holder);
  });
}

/** A record told without its mark beside it: the holder's only mark of today in the event, or the best one if it was set. */
function completed(page: Page, finding: Finding, all: readonly Finding[], marks: readonly Mark[]): Finding {
  if (finding.measure || isOld(finding.status) || finding.evidence.some((range) => isOfPart(page, range)))
    return finding;
  const old = all.filter(({ event, status }) => event?.name === finding.event?.name && isOld(status));
  const missed = all.filter((other) => other !== finding && other.status === 'missed' && sameRecord(other, finding));
  const today = marks.filter(
    (mark) =>
      mark.unit === 'ms' &&
      mark.event?.name === finding.event?.name &&
      sameCompetitor(mark.competitor, finding.holder) &&
      !old.some(({ ms }) => ms === mark.value) &&
      !missed.some(({ because }) => because.includes(mark.draft)) &&
      isOfToday(page, mark),
  );
  const [best, ...others] = today.toSorted((a, b) => a.value - b.value);
  if (!best || (finding.status !== 'set' && others.some(({ value }) => value !== best.value))) return finding;
  const { unit, value, draft } = best;
  return { ...finding, certainty: 'inferred', measure: { unit, value }, ms: value, because: [draft] };
}

/** A start or push record is of a part of the race. */
const isOfPart = (page: Page, { start, end }: Range): boolean =>
  /^(?:start|push)\b/i.test(page.reading.text.slice(start, end));

/** What was equalled and what equalled it are alike. */
function equalMeasure(finding: Finding, all: readonly Finding[]): Finding {
  const pair = new Set<Finding['status']>(['equalled', 'standing']);
  if (finding.measure || !pair.has(finding.status)) return finding;
  const other = all.find(
    (each) => each.measure && each.status !== finding.status && pair.has(each.status) && sameRecord(each, finding),
  );
  if (!other) return finding;
  return { ...finding, certainty: 'inferred', measure: other.measure, ms: other.ms, because: other.because };
}

/** Of one size: no record falls by a tenth. */
const isNear = (one: Measure, other: Measure): boolean => Math.abs(one.value - other.value) < other.value / 10;

const isOld = (status: Finding['status']): boolean => status === 'standing' || status === 'former';

/** Records that whoever is best holds. */
const OPEN: ReadonlySet<Finding['type']> = new Set(['world', 'olympic', 'championship', 'track', 'other']);

/**
 * Marks of today that are better than a record told of: they broke it, whether or not the words say so. Of a former
 * record one such is the new one. What was set is bettered only by what is told behind it; which of its bests a nation
 * calls its record, the words alone tell.
 */
function beaten(page: Page, findings: readonly Finding[], marks: readonly Mark[]): Finding[] {
  const held = findings.filter(
    ({ status, intact, event, evidence, type }) =>
      !evidence.some((range) => isOfPart(page, range)) &&
      !intact &&
      (status === 'standing' ||
        (status === 'set' && !isPersonal(type) && type !== 'national') ||
        (status === 'former' && event !== null)),
  );
  const old = new Set(findings.flatMap(({ status, because }) => (isOld(status) ? because : [])));
  const fresh = marks.filter(({ draft }) => !old.has(draft));
  return held.flatMap((record): Finding[] => {
    const known = findings.filter((other) => sameRecord(other, record) && !saysNothing(other));
    if (known.some(({ status }) => status === 'missed' || status === 'denied')) return [];
    if (record.status === 'former' && known.some(({ status }) => status === 'set')) return [];
    const from = record.status === 'set' ? (record.evidence[0]?.start ?? 0) : 0;
    const later = fresh.filter(({ start }) => start >= from);
    const best = bestOfToday(page, record, later);
    const told = known.some(
      ({ status, measure }) => status === 'set' && best && (!measure || !isBetter(best, measure)),
    );
    if (!best || told) return [];
    const { unit, value, competitor, draft, start, end } = best;
    return [
      {
        ...record,
        rule: 'records/beaten',
        certainty: 'inferred',
        evidence: [{ start, end }],
        because: [draft],
        holder: competitor,
        ms: unit === 'ms' ? value : null,
        measure: { unit, value },
        status: 'set',
      },
    ];
  });
}

/** Whose mark may be the record: anybody's; their own, who have a best; that of somebody of the nation; of all at championships of the continent. */
function canHold(page: Page, { type, nation, kind, holder }: Finding, { competitor }: Mark): boolean {
  if (type === 'personal_best') return holder !== null && sameCompetitor(holder, competitor);
  if (OPEN.has(type)) return !kind?.endsWith('lead');
  if (type === 'national') return nation !== null && competitor !== null && nationOf(competitor) === nation;
  const own = kind?.split(' ')[0];
  return type === 'continental' && own !== undefined && (page.header.competition ?? '').toLowerCase().includes(own);
}

function bestOfToday(page: Page, record: Finding, marks: readonly Mark[]): Mark | null {
  const { measure, event } = record;
  if (!measure) return null;
  const better = marks.filter(
    (mark) =>
      mark.competitor !== null &&
      canStart(mark.competitor, event) &&
      mark.event?.name === event?.name &&
      canHold(page, record, mark) &&
      isBetter(mark, measure) &&
      isNear(mark, measure) &&
      isOfToday(page, mark),
  );
  return better.toSorted((a, b) => (isBetter(a, b) ? -1 : 1))[0] ?? null;
}

/** Nobody known as a man has a record of women. */
const canStart = (competitor: Competitor, event: EventKey | null): boolean =>
  competitor.kind !== 'athlete' ||
  competitor.person.gender === null ||
  (event?.gender ?? null) === null ||
  event?.gender === 'mixed' ||
  competitor.person.gender === event?.gender;
