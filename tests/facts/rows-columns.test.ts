import { describe, expect, it } from 'vitest';
import { columnRole, distanceOfColumn, isMedalTable, roundOfColumn } from '../../src/knowledge/result-columns.ts';
import { factsOf, pick } from '../support/facts.ts';

const LEAD =
  'Nobody left the stadium in Hamar before the end of the World Cup on Saturday, and those who stayed had a good time.';
const tableOf = (...rows: string[]) => factsOf([LEAD, '', ...rows].join('\n'));
const DASHES = (columns: number) => `|${' --- |'.repeat(columns)}`;

describe('columns of tables', () => {
  it('gives the times of heats their round, and the total none', () => {
    const { times, placings } = tableOf(
      'Anna Torvik (NOR) was the fastest of them all.',
      '',
      "**Women's Singles**",
      '',
      '| Pos | Athlete | Run 1 | Run 2 | Total |',
      DASHES(5),
      '| 1 | TORVIK, A. (NOR) | 52.91 TR | 52.78 | 1:45.69 |',
    );
    expect(pick(times, 'ms', 'kind', 'competitor', 'round')).toEqual([
      { ms: 52910, kind: 'result', competitor: 'Anna Torvik', round: 'run 1' },
      { ms: 52780, kind: 'result', competitor: 'Anna Torvik', round: 'run 2' },
      { ms: 105690, kind: 'result', competitor: 'Anna Torvik', round: null },
    ]);
    expect(placings.map(({ rank }) => rank)).toEqual([1]);
  });

  it('takes rank, name and nation out of one cell, and a place in brackets off a figure', () => {
    const { scores, placings } = tableOf(
      'Hirata Suzu/Okada Takuto (JPN) won the Pairs ahead of Marie Castel/Louis Nkem (CAN) after a fine Free Skating.',
      '',
      '| PAIRS – FINAL | NAT | SP | FS | TOTAL |',
      DASHES(5),
      '| 1. Hirata / Okada | JPN | 74.66 (4) | 151.08 (1) | 225.74 |',
      '| 2. Castel / Nkem | CAN | 78.31 (1) | 143.20 (3) | 221.51 |',
    );
    const ofTable = scores.filter(({ competitor }) => competitor === 'Marie Castel / Louis Nkem');
    expect(pick(ofTable, 'value', 'segment')).toEqual([
      { value: 78.31, segment: 'Short Program' },
      { value: 143.2, segment: 'Free Skating' },
      { value: 221.51, segment: 'Total' },
    ]);
    expect(pick(placings, 'competitor', 'rank')).toContainEqual({ competitor: 'Marie Castel / Louis Nkem', rank: 2 });
  });

  it('finds the events of a column whose words say nothing', () => {
    const { times, placings } = tableOf(
      'Anna Torvik (NOR) and Jonas Halvor (NOR) raced on all three days of the Speed Skating World Cup.',
      '',
      '| Who | What | Time | Place |',
      DASHES(4),
      '| Torvik | 3000m | 4:01.36 | 1 |',
      '| Torvik | 1500m | 1:57.20 | 10 |',
      '| Halvor | 500m | 35.21 | 17 |',
    );
    const told = [
      { competitor: 'Anna Torvik', event: "Women's 3000m" },
      { competitor: 'Anna Torvik', event: "Women's 1500m" },
      { competitor: 'Jonas Halvor', event: "Men's 500m" },
    ];
    expect(pick(times, 'competitor', 'event')).toEqual(told);
    expect(pick(placings, 'competitor', 'event', 'rank')).toEqual([
      { ...told[0], rank: 1 },
      { ...told[1], rank: 10 },
      { ...told[2], rank: 17 },
    ]);
  });

  it('reads a table set with bars alone', () => {
    const { placings } = tableOf(
      "MEN'S MASS START",
      '',
      '| Place | Athlete | Country | Time |',
      '| 1 | HALVOR Jonas | Norway | 8:14,33 |',
      '| =2 | PARK Tae-min | Rep. of Korea | 8:14,61 |',
    );
    expect(pick(placings, 'competitor', 'event', 'rank')).toEqual([
      { competitor: 'Halvor Jonas', event: "Men's Mass Start", rank: 1 },
      { competitor: 'Park Tae-min', event: "Men's Mass Start", rank: 2 },
    ]);
  });

  it('reads the event of each row', () => {
    const { placings } = tableOf(
      '| Event | Place | Name | NOC | Time |',
      DASHES(5),
      "| Men's 500m | 2 | Jens Abrel | NOR | 34.61 |",
      "| Women's 1000m | 5 | Anna Torvik | NOR | 1:15.20 |",
    );
    expect(pick(placings, 'competitor', 'event', 'rank')).toEqual([
      { competitor: 'Jens Abrel', event: "Men's 500m", rank: 2 },
      { competitor: 'Anna Torvik', event: "Women's 1000m", rank: 5 },
    ]);
  });

  it('takes a nation beside words that may be a name for no competitor', () => {
    const { placings } = tableOf(
      "**Men's 10km**",
      '',
      '| 1 | Xq | ZZ | KEN | 28:31 |',
      DASHES(5),
      '| 2 | Jens Abrel | | NOR | 28:34 |',
    );
    expect(pick(placings, 'competitor', 'rank')).toEqual([{ competitor: 'Jens Abrel', rank: 2 }]);
  });

  it('takes a table of medals for none of results', () => {
    const { placings, scores } = tableOf(
      '| | G | S | B |',
      DASHES(4),
      '| Norway | 4 | 5 | 2 |',
      '| Sweden | 2 | 1 | 1 |',
    );
    expect([placings, scores]).toEqual([[], []]);
    expect(isMedalTable(['', 'G', 'S', 'B'])).toBe(true);
    expect(isMedalTable(['Rank', 'Name', 'SP'])).toBe(false);
  });

  it('reads the distances of a combined event in columns of their own', () => {
    const { times, placings } = factsOf(
      [
        'The women of Norway won the World Allround Championships in Hamar, and Anna Torvik (NOR) was the fastest of them all.',
        '',
        '**Women**',
        '',
        '| | | 500 | 3,000 m | Points |',
        DASHES(5),
        '| 1 | Anna Torvik | 39.12 | 3:59.40 | 79.020 |',
      ].join('\n'),
      'World Allround Championships in Hamar',
    );
    expect(pick(times, 'text', 'competitor', 'event')).toEqual([
      { text: '39.12', competitor: 'Anna Torvik', event: "Women's 500m" },
      { text: '3:59.40', competitor: 'Anna Torvik', event: "Women's 3000m" },
    ]);
    expect(pick(placings, 'competitor', 'event', 'rank')).toEqual([
      { competitor: 'Anna Torvik', event: "Women's Allround", rank: 1 },
    ]);
    expect(['500', '10,000 m', '1500m', '800'].map(distanceOfColumn)).toEqual([500, 10000, 1500, null]);
  });

  it('knows columns by their words', () => {
    expect(['Pos.', 'Time / Behind', 'Finish', 'Leg 2', 'Shooting'].map(columnRole)).toEqual([
      'rank',
      'time',
      'time',
      'split',
      null,
    ]);
    expect(['Heat 3', 'Run 2', 'Semi-final', 'Qual.', 'Bib'].map(roundOfColumn)).toEqual([
      'heat 3',
      'run 2',
      'semifinal',
      'qualifying',
      null,
    ]);
  });
});
