import { clauseAt, focusAt, isMention, lastSubject, type Statement } from '../../frames/statement.ts';
import type { Group } from '../../frames/groups.ts';
import { type Mention, ofKind } from '../../mentions/mention.ts';
import type { RecordType } from '../../mentions/mention.ts';
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
    for (const mention of ofKind(statement.items.filter(isMention).map((item) => item.mention), 'record'))
      drafts.push(...readRecord(page, statement, mention, times, carried));
    carried = lastSubject(statement) ?? carried;
  }
  return settle(drafts);
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
    const time = markOf(statement, mention, times, holder, status, event);
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
  const OWNED = /^(?: of [\d:.]+s?)?,? (?:of|by|from|that|which|(?:that|which)? ?(?:had been |was |is |were )?(?:held|set|skated|swum|run|owned|established) (?:since \d+ )?by|(?:which )?(?:had )?belonged to|(?:which )?belongs to|in the name of)(?: the| compatriot)? ?$/i;
  return OWNED.test(between) || /\b(?:set|held|skated|owned|belong(?:s|ed)) (?:\w+ ){0,3}(?:by|to) $/.test(between) ? one(behind) : undefined;
}

/** The result that is the mark: the holder's own in the same sentence, else the nearest before it. */
function markOf(
  statement: Statement,
  mention: Mention,
  times: readonly TimeDraft[],
  holder: Competitor | null,
  status: RecordStatus,
  event: EventKey | null,
): TimeDraft | null {
  const results = times.filter((time) => time.kind === 'result' && sameCompetitor(time.competitor, holder));
  const start = (time: TimeDraft) => time.evidence[0]?.start ?? 0;
  const inSentence = results.filter((time) => start(time) >= statement.sentence.start && start(time) < statement.sentence.end);
  const distance = (time: TimeDraft) => Math.abs(start(time) - mention.start);
  const nearest = inSentence.toSorted((a, b) => distance(a) - distance(b))[0];
  if (nearest || status === 'former' || status === 'standing') return nearest ?? null;
  const block = statement.sentence.block;
  const near = (time: TimeDraft) => start(time) >= block.start && start(time) < block.end && time.event?.name === event?.name;
  return results.filter(near).toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
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

/** One fact a record, event, holder and status; a standing record broken in the same release is a former one. */
function settle(drafts: readonly RecordDraft[]): RecordDraft[] {
  const key = (draft: RecordDraft) => `${draft.type}|${draft.event?.name}`;
  const broken = new Set(drafts.filter((draft) => draft.status === 'set').map(key));
  const kept: RecordDraft[] = [];
  for (const draft of drafts) {
    const status = draft.status === 'standing' && broken.has(key(draft)) ? 'former' : draft.status;
    const same = kept.findIndex(
      (other) => key(other) === key(draft) && other.status === status && sameCompetitor(other.holder, draft.holder) && (other.ms === draft.ms || other.ms === null || draft.ms === null),
    );
    if (same < 0) kept.push({ ...draft, status });
    else if ((kept[same] as RecordDraft).ms === null) kept[same] = { ...draft, status };
  }
  return kept.filter((draft) => draft.holder !== null || draft.status !== 'former' || draft.ms !== null);
}
