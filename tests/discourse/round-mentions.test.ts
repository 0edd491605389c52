import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const roundsOf = (competition: string, event: string, body: string) =>
  extract(`# ${competition}\n\nTorvik, Norway, 12 March 2031\n\n## ${event}\n\n${body}\n`).times.map(
    ({ round }) => round,
  );

describe('words that name a round in some sports only', () => {
  it('takes the first 500m for a race where it is raced twice, elsewhere for a stretch', () => {
    const skated = 'Vera Lind (SWE) won the first 500m in 37.20 and the second in 37.10.';
    expect(roundsOf('ISU World Cup Speed Skating', 'Women’s 500m', skated)).toEqual(['race 1', 'race 2']);
    const rowed = 'Romania led through the first 500m in 1:36.4. Denmark won in 6:44.10.';
    expect(roundsOf('World Rowing Cup II', 'Women’s Four – GOLD', rowed)).toEqual(['final', 'final']);
  });

  it('stays with a division no longer than its paragraph', () => {
    const body =
      'In Division B Vera Lind (SWE) clocked 37.90. Anna Falk (GER) was next in 37.95.\n\nIda Berg (NOR) clocked 37.20.';
    expect(roundsOf('ISU World Cup Speed Skating', 'Women’s 500m', body)).toEqual(['Division B', 'Division B', null]);
  });
});
