import { describe, expect, it } from 'vitest';
import type { Competitor, EventKey } from '../../src/facts/draft.ts';
import type { IncidentDraft } from '../../src/facts/incidents.ts';
import type { PlacingDraft } from '../../src/facts/placings/draft/placing.ts';
import { type Tabulated, tabulate } from '../../src/facts/results.ts';
import type { TimeDraft } from '../../src/facts/times/draft.ts';

const EVENT: EventKey = {
  name: "Women's Team Pursuit",
  sport: 'speed skating',
  gender: 'women',
  distance: null,
  team: true,
};
const nation = (code: string): Competitor => ({ kind: 'nation', code });
const base = (rule: string, start = 0) => ({
  rule,
  certainty: 'stated' as const,
  evidence: [{ start, end: start + 4 }],
  because: [],
  event: EVENT,
  round: null,
});

const timeOf = (
  code: string,
  ms: number,
  kind: TimeDraft['kind'] = 'result',
  rule = 'rows/result',
  start = 0,
): TimeDraft => ({
  ...base(rule, start),
  kind,
  ms,
  text: String(ms),
  competitor: nation(code),
});

const placingOf = (code: string, rank: number, rule = 'rows/rank', start = 0): PlacingDraft => ({
  ...base(rule, start),
  competitor: nation(code),
  rank,
  current: true,
  competition: null,
});

const incidentOf = (code: string, kind: IncidentDraft['kind']): IncidentDraft => ({
  ...base('incidents/test'),
  kind,
  competitor: nation(code),
  replacement: null,
});

const NONE: Tabulated = { times: [], placings: [], scores: [], incidents: [], records: [] };
const rowsOf = (facts: Partial<Tabulated>, text = '') =>
  tabulate({ ...NONE, ...facts }, text, () => false).map(({ competitor, event: _, round: __, ...cells }) => ({
    who: competitor.kind === 'nation' ? competitor.code : '',
    ...Object.fromEntries(
      Object.entries(cells).flatMap(([key, cell]) => (cell ? [[key, cell.inferred ? [cell.value] : cell.value]] : [])),
    ),
  }));

describe('tabulate', () => {
  it('sets ranks and times, and works out the gap (inferred values in brackets)', () => {
    const facts = {
      placings: [placingOf('NOR', 1), placingOf('JPN', 2)],
      times: [timeOf('NOR', 174960), timeOf('JPN', 175940)],
    };
    expect(rowsOf(facts)).toEqual([
      { who: 'NOR', rank: 1, time: 174960, status: ['finished'] },
      { who: 'JPN', rank: 2, time: 175940, gap: [980], status: ['finished'] },
    ]);
  });

  it('works out the time from the winner and a gap', () => {
    const facts = {
      placings: [placingOf('NOR', 1), placingOf('JPN', 2)],
      times: [timeOf('NOR', 174960), timeOf('JPN', 980, 'gap', 'times/ahead-behind')],
    };
    expect(rowsOf(facts)[1]).toEqual({ who: 'JPN', rank: 2, time: [175940], gap: 980, status: ['finished'] });
  });

  it('works out the time of who was kept behind from the time told beside it', () => {
    const facts = {
      times: [timeOf('CAN', 174960, 'result', 'times/result', 10), timeOf('NED', 980, 'gap', 'times/kept-behind', 60)],
    };
    expect(rowsOf(facts)).toEqual([
      { who: 'CAN', time: 174960, status: ['finished'] },
      { who: 'NED', time: [175940], gap: 980, status: ['finished'] },
    ]);
  });

  it('leaves times of other days out', () => {
    const facts = { ...NONE, times: [timeOf('NOR', 174960, 'result', 'times/result')] };
    expect(tabulate(facts, '', () => true)).toEqual([]);
  });

  it('points every cell at its facts', () => {
    const winner = timeOf('NOR', 174960);
    const gap = timeOf('JPN', 980, 'gap', 'rows/gap');
    const facts = { placings: [placingOf('NOR', 1), placingOf('JPN', 2)], times: [winner, gap] };
    expect(tabulate({ ...NONE, ...facts }, '', () => false)[1]?.time?.facts).toEqual([winner, gap]);
  });

  it('gives a medal only where the words do', () => {
    const facts = {
      placings: [placingOf('NOR', 1, 'placings/subject', 0), placingOf('JPN', 2, 'placings/subject', 5)],
    };
    expect(rowsOf(facts, 'gold second').map((row) => ('medal' in row ? row.medal : null))).toEqual(['gold', null]);
  });

  it('leaves a gap out that the times deny', () => {
    const facts = {
      placings: [placingOf('NOR', 1), placingOf('JPN', 2)],
      times: [timeOf('NOR', 174960), timeOf('JPN', 175940), timeOf('JPN', 500, 'gap', 'rows/gap')],
    };
    expect(rowsOf(facts)[1]).toMatchObject({ gap: [980] });
  });

  it('lets what ended the race decide the status', () => {
    const facts = {
      placings: [placingOf('NOR', 4)],
      incidents: [incidentOf('NOR', 'fall'), incidentOf('JPN', 'fall'), incidentOf('CAN', 'disqualification')],
    };
    expect(rowsOf(facts)).toEqual([
      { who: 'NOR', rank: 4, status: ['finished'] },
      { who: 'JPN', status: 'fell' },
      { who: 'CAN', status: 'DSQ' },
    ]);
  });

  it('keeps earlier results and the marks of old records out', () => {
    const old = timeOf('ITA', 173000, 'result', 'times/result');
    const former = {
      ...base('records/test'),
      type: 'olympic' as const,
      holder: nation('ITA'),
      nation: null,
      ms: 173000,
      status: 'former' as const,
      gap: null,
      because: [old],
    };
    const earlier = { ...placingOf('KOR', 1), current: false };
    expect(rowsOf({ placings: [earlier, placingOf('ITA', 3)], times: [old], records: [former] })).toEqual([
      { who: 'ITA', rank: 3, status: ['finished'] },
    ]);
  });
});
