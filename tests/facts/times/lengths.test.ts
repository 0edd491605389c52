import { describe, expect, test } from 'vitest';
import type { Figure } from '../../../src/facts/times/figure.ts';
import { canBeLeg, canResult, kindByLength } from '../../../src/facts/times/lengths.ts';

const event = (name: string, sport: string, distance: number | null, team = false) => ({
  name,
  sport,
  distance,
  team,
  gender: 'women' as const,
});

describe('what a time can be of', () => {
  const relay = event("Women's 4x200m Freestyle Relay", 'swimming', 800, true);

  test('a leg of a relay', () => {
    expect(canBeLeg(relay, 117_440)).toBe(true);
    expect(canResult(relay, 117_440)).toBe(false);
    expect(canBeLeg(relay, 467_970)).toBe(false);
    expect(canBeLeg(event("Women's 200m Freestyle", 'swimming', 200), 117_440)).toBe(false);
  });

  test.each([
    ['a result', 38_240, 'result'],
    ['both races together', 76_090, 'result'],
    ['a lap', 27_300, 'lap'],
    ['an opener', 10_430, 'split'],
    ['a difference', 340, 'gap'],
  ])('what a bare figure of a 500m is: %s', (_, ms, kind) => {
    const figure = { mention: { value: { ms } }, before: 'She had ', after: '.' } as unknown as Figure<'time'>;
    expect(kindByLength(figure, event("Women's 500m", 'speed skating', 500))).toBe(kind);
  });

  test('a race of a heptathlon', () => {
    expect(canResult(event("Women's Heptathlon", 'athletics', null), 126_440)).toBe(true);
    expect(canResult(event("Women's Heptathlon", 'athletics', null), 900_000)).toBe(false);
    expect(canResult(event("Women's Omnium", 'track cycling', null), 60_000)).toBe(false);
  });
});
