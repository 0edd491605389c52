import { competitorKey } from '../../discourse/competitor-key.ts';
import { statementsIn } from '../../discourse/settings.ts';
import { ofKind } from '../../mentions/mention.ts';
import { rangeAt, within } from '../../read/ranges.ts';
import { sameCompetitor } from '../competitors.ts';
import type { Draft } from '../draft.ts';
import type { Page } from '../page.ts';
import type { PlacingDraft } from '../placings/draft/placing.ts';
import { statementAt } from '../statement-at.ts';
import type { TimeDraft } from '../times/draft.ts';
import { between, type Check, type Facts, nameOf, startOf, wordsOf } from './problem.ts';

type Timed = TimeDraft & { readonly ms: number };

const isTimed = (time: TimeDraft): time is Timed => time.ms !== null;
const isOfTable = (time: { readonly rule: string }): boolean => time.rule.startsWith('rows/');

/**
 * A gap that is not the difference of the two times it is between. In a table it is to the time at the top; in prose
 * only a sentence with two results of one race and one gap leaves no doubt, where no record is spoken of.
 */
export const gapsAgainstTimes: Check = (page, facts) => {
  const times = facts.times.filter(isTimed);
  const records = ofKind(page.mentions, 'record');
  const prose = times.filter((time) => !isOfTable(time));
  const told = [...Map.groupBy(prose, (time) => statementAt(page, startOf(time))?.sentence)];
  const sums = told.flatMap(([sentence, figures]) =>
    sentence && within(records, sentence).length === 0 ? inSentence(figures) : [],
  );
  return [...sums, ...inTables(page, times)].flatMap(([gap, first, second]) => {
    if (agrees(page, gap, gap.ms, Math.abs(second.ms - first.ms))) return [];
    const values = { gap: wordsOf(page, gap), first: wordsOf(page, first), second: wordsOf(page, second) };
    return [between('gap-contradicts-times', [gap, first, second], values)];
  });
};

type Sum = readonly [gap: Timed, first: Timed, second: Timed];

function inSentence(told: readonly Timed[]): Sum[] {
  const results = told.filter(({ kind }) => kind === 'result');
  const [gap, ...more] = told.filter(({ kind }) => kind === 'gap');
  const [first, second, ...others] = results;
  if (!gap || !first || !second || more.length > 0 || others.length > 0 || told.length > 3) return [];
  const race = (time: TimeDraft) => `${time.event?.name}|${time.round}`;
  const oneRace = race(first) === race(second) && race(first) === race(gap) && first.event !== null;
  const two =
    first.competitor !== null && second.competitor !== null && !sameCompetitor(first.competitor, second.competitor);
  const concerns =
    sameCompetitor(gap.competitor, first.competitor) || sameCompetitor(gap.competitor, second.competitor);
  return oneRace && two && concerns && BETWEEN_COMPETITORS.has(gap.rule) ? [[gap, first, second]] : [];
}

/** Rules whose gap is between two performances, not to a record or over a part of the course. */
const BETWEEN_COMPETITORS: ReadonlySet<string> = new Set([
  'times/ahead-behind',
  'times/by',
  'times/kept-behind',
  'times/at-bay-by',
  'times/signed',
  'times/margin-of',
]);

/** Each gap of a table with the time of its row and that of the row on top. */
function inTables(page: Page, times: readonly Timed[]): Sum[] {
  const groupOf = (time: Timed) => rangeAt(page.reading.blocks, startOf(time))?.group ?? null;
  const groups = Map.groupBy(times.filter(isOfTable), groupOf);
  return [...groups].flatMap(([group, rows]): Sum[] => {
    const top = rows.find(({ kind }) => kind === 'result');
    if (group === null || !top) return [];
    return rows.flatMap((gap): Sum[] => {
      const own = rows.find((time) => time.kind === 'result' && sameCompetitor(time.competitor, gap.competitor));
      return gap.kind === 'gap' && own && own !== top ? [[gap, top, own]] : [];
    });
  });
}

/** Equal as far as the gap is exact: "0.2" is 0.19 rounded; a hedged or spelled-out gap is no measurement. */
function agrees(page: Page, gap: Draft, ms: number, difference: number): boolean {
  const words = wordsOf(page, gap);
  const decimals = /\.(\d+)/.exec(words)?.[1]?.length;
  if (decimals === undefined) return true;
  const hedged = /\b(?:almost|nearly|about|around|over|under|more than|less than|just over|just under|some) $/i;
  if (hedged.test(page.reading.text.slice(Math.max(0, startOf(gap) - 14), startOf(gap)))) return true;
  return Math.abs(ms - difference) < 10 ** (3 - Math.min(decimals, 2));
}

/** Better placed in one race, and slower. Only tables of one start show that for sure. */
export const ranksAgainstTimes: Check = (page, { times, placings }) => {
  const timed = racesOf(page, placings, times.filter(isTimed));
  return timed.flatMap((rows) =>
    rows.flatMap(([placing, time], index) => {
      const next = rows[index + 1];
      if (!next || next[0].rank <= placing.rank || next[1].ms >= time.ms) return [];
      const values = {
        better: nameOf(placing.competitor),
        slower: wordsOf(page, time),
        faster: wordsOf(page, next[1]),
      };
      return [between('rank-contradicts-times', [placing, time, next[0], next[1]], values)];
    }),
  );
};

/** Sports and events in which the places of one table are skated, ridden or rowed out in several races. */
const IN_SEVERAL_RACES: ReadonlySet<string> = new Set(['short track', 'track cycling', 'rowing', 'canoe sprint']);

type Row = readonly [PlacingDraft, Timed];

/** Ranked rows with their times, table by table, in the order of their ranks. */
function racesOf(page: Page, placings: readonly PlacingDraft[], times: readonly Timed[]): Row[][] {
  const groupOf = (at: number) => rangeAt(page.reading.blocks, at)?.group ?? null;
  const results = Map.groupBy(
    times.filter((time) => time.kind === 'result' && isOfTable(time)),
    (time) => groupOf(startOf(time)),
  );
  const rows = placings.flatMap((placing): Row[] => {
    const { event } = placing;
    if (!isOfTable(placing) || event === null || event.team || IN_SEVERAL_RACES.has(event.sport ?? '')) return [];
    const group = groupOf(startOf(placing));
    const fellows = group === null ? undefined : results.get(group);
    const own = fellows?.find((time) => sameCompetitor(time.competitor, placing.competitor));
    return own ? [[placing, own]] : [];
  });
  const races = Map.groupBy(
    rows,
    ([placing]) => `${groupOf(startOf(placing))}|${placing.event?.name}|${placing.round}`,
  );
  return [...races.values()].map((race) => race.toSorted(([a], [b]) => a.rank - b.rank));
}

/** A new record slower than the one it broke, or a record missed with a better time. */
export const recordsAgainstTimes: Check = (_, { records }) => {
  const race = (record: Facts['records'][number]) => `${record.type}|${record.event?.name}`;
  return records.flatMap((record) => {
    if (record.ms === null || record.event === null || (record.status !== 'set' && record.status !== 'missed'))
      return [];
    const other = records.find(
      (old) =>
        race(old) === race(record) &&
        old.ms !== null &&
        old.status === (record.status === 'set' ? 'former' : 'standing') &&
        ((record.type !== 'personal_best' && record.type !== 'season_best' && record.type !== 'national') ||
          holderKey(old) === holderKey(record)),
    );
    const wrong =
      other && (record.status === 'set' ? record.ms >= (other.ms as number) : record.ms < (other.ms as number));
    if (!other || !wrong) return [];
    const values = {
      event: record.event.name,
      type: record.type,
      time: seconds(record.ms),
      mark: seconds(other.ms as number),
    };
    return [between('record-contradicts-time', [record, other], values)];
  });
};

/** A record told with its mark and by how much it was broken or missed, where the two do not go together. */
export const gapsAgainstRecords: Check = (page, { records }) =>
  records.flatMap((old) => {
    const { gap, ms, status } = old;
    if (!gap || ms === null || old.certainty !== 'stated') return [];
    const by = status === 'former' ? 'set' : 'missed';
    const others = records.filter(
      (each) =>
        each.status === by && each.type === old.type && each.event?.name === old.event?.name && each.ms !== null,
    );
    const [other] = others;
    if (others.length !== 1 || !other || other.ms === null) return [];
    if (agrees(page, gap.gap, Math.abs(gap.difference), Math.abs(ms - other.ms))) return [];
    const [first, second] = [other.because[0], old.because[0]];
    if (!first || !second) return [];
    const values = { gap: wordsOf(page, gap.gap), first: wordsOf(page, first), second: wordsOf(page, second) };
    return [between('gap-contradicts-times', [gap.gap, first, second], values)];
  });

const holderKey = ({ holder }: Facts['records'][number]): string => (holder ? competitorKey(holder) : '');
const seconds = (ms: number): string => (ms / 1000).toFixed(2);

/** A result in a sentence that names nobody, in a paragraph that has named nobody either. */
export const timesOfNobody: Check = (page, { times }) =>
  times.flatMap((time) => {
    if (time.kind !== 'result' || time.competitor !== null || time.rule !== 'times/result') return [];
    const block = statementAt(page, startOf(time))?.sentence.block;
    const told = block && statementsIn(page.statements, block);
    return !told || told.some(({ groups }) => groups.length > 0)
      ? []
      : [between('time-without-competitor', [time], { time: wordsOf(page, time) })];
  });
