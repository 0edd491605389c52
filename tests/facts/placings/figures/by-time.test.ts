import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../../src/facts/draft.ts';
import { ranksByTime } from '../../../../src/facts/placings/figures/by-time.ts';
import type { ResultDraft } from '../../../../src/facts/results.ts';

const event = { name: "Men's Team Sprint", sport: 'speed skating', gender: 'men', distance: null, team: true } as const;

function row(code: string, rank: number | null, time: number | null, round: string | null = null): ResultDraft {
  const cell = <T>(value: T) => ({ value, facts: [], inferred: false });
  return {
    competitor: { kind: 'nation', code },
    event,
    round,
    rank: rank === null ? null : cell(rank),
    medal: null,
    time: time === null ? null : cell(time),
    gap: null,
    score: null,
    status: time === null ? null : cell('finished' as const),
  };
}

const ranks = (...rows: ResultDraft[]): string[] =>
  ranksByTime(rows).map(({ competitor, rank }) => `${competitor.kind === 'nation' ? competitor.code : ''} ${rank}`);

describe('ranksByTime', () => {
  it('takes the only one faster than the second for the winner', () =>
    expect(ranks(row('NOR', null, 104_000), row('NED', 2, 104_300))).toEqual(['NOR 1']));

  it('puts two faster than the third in order', () =>
    expect(ranks(row('NED', null, 104_300), row('NOR', null, 104_000), row('POL', 3, 105_000))).toEqual([
      'NOR 1',
      'NED 2',
    ]));

  it('infers nothing where fewer are known than must have been faster', () =>
    expect(ranks(row('NOR', null, 104_000), row('POL', 3, 105_000))).toEqual([]));

  it('fills the places before a medallist whose time is not told', () =>
    expect(ranks(row('NOR', null, 104_300), row('NED', null, 104_000), row('POL', 3, null))).toEqual([
      'NED 1',
      'NOR 2',
    ]));

  it('infers nothing where more have times than places are open', () =>
    expect(ranks(row('NOR', null, 104_000), row('NED', null, 104_100), row('POL', 2, null))).toEqual([]));

  it('infers nothing from a tie', () =>
    expect(ranks(row('NOR', null, 104_000), row('NED', null, 104_000), row('POL', 3, 105_000))).toEqual([]));

  it('compares no times of different rounds', () =>
    expect(ranks(row('NOR', null, 104_000, 'semifinal'), row('NED', 2, 104_300, 'final'))).toEqual([]));

  it('tells no places within a part of the event', () =>
    expect(ranks(row('NOR', null, 104_000, 'heat 4'), row('NED', 2, 104_300, 'heat 4'))).toEqual([]));
});

describe('ranksByTime over scores', () => {
  const dance = { name: 'Ice Dance', sport: 'figure skating', gender: 'mixed', distance: null, team: true } as const;
  const score = { rule: 'scores/focus', certainty: 'stated', evidence: [], because: [] } as const;
  const scored = (
    code: string,
    rank: number | null,
    value: number,
    segment: string | null,
    over = dance,
  ): ResultDraft => ({
    ...row(code, rank, null),
    event: over,
    score: { value, facts: [{ ...score, segment } as Draft], inferred: false },
  });

  it('takes the only total above the second for the winner', () =>
    expect(ranks(scored('ITA', null, 210.92, 'Total'), scored('FRA', 2, 209.13, 'Total'))).toEqual(['ITA 1']));

  it('compares no figures that may be parts', () =>
    expect(ranks(scored('ITA', null, 210.92, null), scored('FRA', 2, 209.13, 'Total'))).toEqual([]));
});
