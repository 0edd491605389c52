import { describe, expect, test } from 'vitest';
import { canBeLeg, canResult } from '../../../src/facts/times/lengths.ts';

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

  test('a race of a heptathlon', () => {
    expect(canResult(event("Women's Heptathlon", 'athletics', null), 126_440)).toBe(true);
    expect(canResult(event("Women's Heptathlon", 'athletics', null), 900_000)).toBe(false);
    expect(canResult(event("Women's Omnium", 'track cycling', null), 60_000)).toBe(false);
  });
});
