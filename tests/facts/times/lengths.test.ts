import { describe, expect, test } from 'vitest';
import type { Figure } from '../../../src/facts/times/figure.ts';
import { canBeLeg, canResult, kindByLength, msInEvent } from '../../../src/facts/times/lengths.ts';

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

  const told = (text: string, ms: number, before = 'She had ', after = '.') =>
    ({ text, mention: { value: { ms } }, before, after }) as unknown as Figure<'time'>;

  test.each([
    ['2:27:14', 8_834_000, "Women's 1500m", 'short track', 1500, 147_140],
    ['2.05.31', 125_310, 'Marathon', 'athletics', 42_195, 7_531_000],
    ['2:27.14', 147_140, "Women's 1500m", 'short track', 1500, 147_140],
    ['44:51.30', 2_691_300, "Women's 10000m", 'athletics', 10_000, 2_691_300],
  ])('%s in an event that takes minutes, or hours', (text, ms, name, sport, distance, own) => {
    expect(msInEvent(told(text, ms), event(name, sport, distance))).toBe(own);
  });

  test.each([
    [told('4:03.20', 243_200, 'She was third in '), 'result'],
    [told('1:58.40', 118_400, 'She ran a ', ' PB in May.'), 'result'],
    [told('1:05.30', 65_300, 'She ', ', national record, was away.'), 'result'],
    [told('4:05.30', 245_300, 'She reached the mark in third place in '), 'split'],
  ])('what words of a result make of a figure that the event cannot have', (figure, kind) => {
    expect(kindByLength(figure, event("Women's 5000m", 'speed skating', 5000))).toBe(kind);
  });

  test('a few seconds of a long race are a difference', () => {
    const race = event("Women's 10km Classic", 'cross-country skiing', 10_000);
    expect(kindByLength(told('9.9', 9_900), race)).toBe('gap');
    expect(kindByLength(told('9.9', 9_900), event("Women's 100m", 'athletics', 100))).not.toBe('gap');
  });

  test('a bare decimal of a para class', () => {
    expect(canResult(event("Women's PR2 Double Sculls", 'rowing', null, true), 481_120)).toBe(true);
  });
});
