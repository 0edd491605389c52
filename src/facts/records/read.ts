import type { Group } from '../../frames/groups.ts';
import { clauseAt, focusAt, isMention, lastSubject, type Statement } from '../../frames/statement.ts';
import type { RecordType } from '../../mentions/mention.ts';
import { type Mention, ofKind } from '../../mentions/mention.ts';
import { forEvent, one, sameCompetitor } from '../competitors.ts';
import type { Competitor, Draft, EventKey } from '../draft.ts';
import type { Page } from '../page.ts';
import { isPossessiveOf } from '../possession.ts';
import type { TimeDraft } from '../times/read.ts';
import { type RecordStatus, statusOf } from './statuses.ts';

export interface RecordDraft extends Draft {
  readonly type: RecordType;
  readonly event: EventKey | null;
  readonly holder: Competitor | null;
  readonly ms: number | null;
  readonly status: RecordStatus;
}

/** Every record the prose speaks of, with who held it and what became of it. */
export function readRecords(page: Page, times: readonly TimeDraft[]): RecordDraft[] {
  const drafts: RecordDraft[] = [];
  let carried: Group | null = null;
  for (const statement of page.statements) {
    if (statement.sentence.block.zone !== 'body') continue;
    for (const mention of ofKind(
      statement.items.filter(isMention).map((item) => item.mention),
      'record',
    ))
      drafts.push(...readRecord(page, statement, mention, times, carried));
    carried = lastSubject(statement) ?? carried;
  }
  return settle(drafts, times);
}

function readRecord(
  page: Page,
  statement: Statement,
  mention: Mention<'record'>,
  times: readonly TimeDraft[],
  carried: Group | null,
): RecordDraft[] {
  const clause = clauseAt(statement, mention.start);
  const { text } = page.reading;
  const rule = statusOf(text.slice(clause.start, mention.start), text.slice(mention.end, statement.sentence.end));
  if (!rule) return [];
  const subject = one(focusAt(statement, mention.start) ?? carried) ?? null;
  const event = page.discourse.eventAt(statement, mention.start, { competitor: subject })?.value ?? null;
  const subjectHolder = forEvent(subject, event);
  const ownerHolder = forEvent(ownerOf(page, statement, mention) ?? null, event);
  return rule.yields.map(([status, whose]) => {
    const own = whose === 'owner' && isOwn(text.slice(clause.start, mention.start));
    const holder = whose === 'subject' || own ? subjectHolder : ownerHolder;
    const time = markOf(statement, mention, times, holder, own ? 'set' : null);
    const gap = status === 'former' && !time ? gapTo(statement, mention, times) : null;
    const set = gap ? timeBeaten(statement, times, subjectHolder) : null;
    return {
      rule: rule.name,
      certainty: gap && set ? 'inferred' : 'stated',
      evidence: [mention],
      because: gap && set ? [set, gap] : time ? [time] : [],
      type: mention.value.type,
      event,
      holder,
      ms: time?.ms ?? (gap && set ? (set.ms ?? 0) + (gap.ms ?? 0) : null),
      status,
    };
  });
}

const isOwn = (before: string): boolean => /\b(?:his|her|their|its)(?: own)?(?: [\w-]+){0,2} $/i.test(before);

/** Who is named with the record: "Hamersma's record", "the record of X", "the record that X had set", "held by X". */
function ownerOf(page: Page, statement: Statement, mention: Mention): Competitor | null | undefined {
  const { text } = page.reading;
  const before = statement.groups.findLast((group) => group.end <= mention.start);
  if (before && isPossessiveOf(text, before, mention)) return one(before);
  const behind = statement.groups.find((group) => group.start >= mention.end);
  if (!behind) return undefined;
  const between = text.slice(mention.end, behind.start);
  const OWNED =
    /^(?: of [\d:.]+s?)?,? (?:of|by|from|that|which|(?:that|which)? ?(?:had been |was |is |were )?(?:held|set|skated|swum|run|owned|established) (?:since \d+ )?by|(?:which )?(?:had )?belonged to|(?:which )?belongs to|in the name of)(?: the| compatriot)? ?$/i;
  return OWNED.test(between) || /\b(?:set|held|skated|owned|belong(?:s|ed)) (?:\w+ ){0,3}(?:by|to) $/.test(between)
    ? one(behind)
    : undefined;
}

/** The holder's result in the same sentence that stands nearest to the record; its own former mark is another one. */
function markOf(
  statement: Statement,
  mention: Mention,
  times: readonly TimeDraft[],
  holder: Competitor | null,
  taken: 'set' | null,
): TimeDraft | null {
  if (taken) return null;
  const distance = (time: TimeDraft) => Math.abs((time.evidence[0]?.start ?? 0) - mention.start);
  const results = times.filter(
    (time) => time.kind === 'result' && inSentence(statement, time) && sameCompetitor(time.competitor, holder),
  );
  return results.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

const inSentence = (statement: Statement, time: TimeDraft): boolean => {
  const start = time.evidence[0]?.start ?? -1;
  return start >= statement.sentence.start && start < statement.sentence.end;
};

/** "improving the record by 0.77": the difference behind the record. */
function gapTo(statement: Statement, mention: Mention, times: readonly TimeDraft[]): TimeDraft | null {
  const gaps = times.filter((time) => time.kind === 'gap' && time.rule === 'times/by' && inSentence(statement, time));
  return gaps.find((time) => (time.evidence[0]?.start ?? 0) > mention.start) ?? null;
}

function timeBeaten(statement: Statement, times: readonly TimeDraft[], subject: Competitor | null): TimeDraft | null {
  const own = times.filter((time) => time.kind === 'result' && sameCompetitor(time.competitor, subject));
  return own.find((time) => inSentence(statement, time)) ?? null;
}

/**
 * One fact a record, event, holder and status. A standing record broken in the same release is a former one; of two
 * mentions of one former mark, one may name its holder and the other its time.
 */
function settle(drafts: readonly RecordDraft[], times: readonly TimeDraft[]): RecordDraft[] {
  const key = (draft: RecordDraft) => `${draft.type}|${draft.event?.name}`;
  const broken = new Set(drafts.filter((draft) => draft.status === 'set').map(key));
  const kept: RecordDraft[] = [];
  for (const draft of drafts) {
    const status = draft.status === 'standing' && broken.has(key(draft)) ? 'former' : draft.status;
    const same = kept.findIndex(
      (other) => key(other) === key(draft) && other.status === status && agrees(other, draft),
    );
    if (same < 0) kept.push({ ...draft, status });
    else kept[same] = join(kept[same] as RecordDraft, draft);
  }
  return kept.filter((draft) => draft.holder !== null || draft.ms !== null).map((draft) => completed(draft, times));
}

const agrees = (a: RecordDraft, b: RecordDraft): boolean =>
  (a.holder === null || b.holder === null || sameCompetitor(a.holder, b.holder)) &&
  (a.ms === null || b.ms === null || a.ms === b.ms);

function join(a: RecordDraft, b: RecordDraft): RecordDraft {
  const timed = a.ms === null ? b : a;
  return { ...timed, holder: a.holder ?? b.holder, evidence: [...a.evidence, ...b.evidence] };
}

/** A record set or missed without its time beside it: the holder's only result in the event. */
function completed(draft: RecordDraft, times: readonly TimeDraft[]): RecordDraft {
  if (draft.ms !== null || draft.status === 'former' || draft.status === 'standing') return draft;
  const results = times.filter(
    (time) =>
      time.kind === 'result' && time.event?.name === draft.event?.name && sameCompetitor(time.competitor, draft.holder),
  );
  const [only, ...others] = new Set(results.map((time) => time.ms));
  return only && others.length === 0 ? { ...draft, ms: only, because: [results[0] as TimeDraft] } : draft;
}
