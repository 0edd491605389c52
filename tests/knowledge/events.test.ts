import { describe, expect, test } from 'vitest';
import {
  eventName,
  eventPhrasings,
  eventsOf,
  NAMED_EVENTS,
  plausibleResult,
  splitEventName,
} from '../../src/knowledge/events.ts';
import { roundNames, roundOf, roundPhrasings } from '../../src/knowledge/rounds.ts';
import { isEventDistance, SPORTS, sportOf, sportOfWords, sportWords } from '../../src/knowledge/sports.ts';

const event = (name: string, sport: string | null, distance: number | null) => ({ name, sport, distance });
const minutes = (min: number, seconds: number) => (min * 60 + seconds) * 1000;

describe('the table of sports', () => {
  test('is sorted, unique and well-formed', () => {
    const names = SPORTS.map((sport) => sport.name);
    expect(names).toEqual([...new Set(names)].toSorted());
    for (const { distances, speed } of SPORTS) {
      expect(distances).toEqual(distances.toSorted((a, b) => a - b));
      if (speed) expect(speed[0]).toBeLessThan(speed[1]);
    }
  });

  test('leads each word to one sport', () => {
    expect(new Set(sportWords()).size).toBe(SPORTS.flatMap((sport) => sport.words).length);
    for (const sport of SPORTS) for (const word of sport.words) expect(sportOfWords(word)).toBe(sport.name);
  });

  test('knows the distances of a sport', () => {
    expect(isEventDistance(1500, 'speed skating')).toBe(true);
    expect(isEventDistance(200, 'speed skating')).toBe(false);
    expect(isEventDistance(700, null)).toBe(false);
  });
});

describe('the table of events', () => {
  test('is sorted by sport and name, each once, of sports that exist', () => {
    const keys = NAMED_EVENTS.map((row) => `${row.sport}|${row.name}`);
    expect(keys).toEqual([...new Set(keys)].toSorted((a, b) => (a < b ? -1 : 1)));
    for (const row of NAMED_EVENTS) {
      expect(sportOf(row.sport), row.sport).toBeDefined();
      expect(['one', 'pair', 'crew', 'team']).toContain(row.entry);
      expect(['time', 'points', 'metres']).toContain(row.measure);
      expect(['alone', 'gender', 'strict', 'distance', 'never']).toContain(row.reading);
      if (row.seconds) expect(row.seconds[0]).toBeLessThan(row.seconds[1]);
    }
  });

  test('leads every phrasing to one event a sport', () => {
    for (const words of eventPhrasings('alone', 'gender', 'strict', 'distance')) {
      const sports = eventsOf(words).map((row) => row.sport);
      expect(sports.length, words).toBeGreaterThan(0);
      expect(new Set(sports).size, words).toBe(sports.length);
    }
  });

  test('gives names that come back from their full form', () => {
    for (const { name } of NAMED_EVENTS) {
      for (const gender of ['men', 'women', 'mixed'] as const) {
        const full = eventName(gender, name);
        const back = splitEventName(full);
        expect(back.name).toBe(name);
        expect(back.gender).toBe(gender);
      }
    }
  });
});

test('rounds: every phrasing leads to a canonical round', () => {
  for (const words of roundPhrasings()) expect(roundNames()).toContain(roundOf(words));
});

describe('a plausible result', () => {
  test.each([
    ["Women's 1500m", 'speed skating', 1500, minutes(1, 49.22), true],
    ["Women's 1500m", 'speed skating', 1500, 51_300, false],
    ["Men's 10000m", 'speed skating', 10_000, minutes(12, 44.18), true],
    ["Men's 10000m", 'speed skating', 10_000, minutes(6, 25.2), false],
    ["Men's 10000m", null, 10_000, minutes(12, 44.18), true],
    ["Men's Team Pursuit", 'speed skating', null, minutes(3, 36.62), true],
    ["Men's Team Pursuit", 'speed skating', null, 1340, false],
    ["Men's 500m", 'short track', 500, 40_512, true],
    ["Men's 4x7.5km Relay", 'biathlon', 30_000, minutes(72, 44.7), true],
    ["Women's 10km Pursuit", 'biathlon', 10_000, 18_500, false],
    ["Women's Marathon", 'athletics', 42_195, minutes(140, 51), true],
    ["Women's Marathon", 'athletics', 42_195, minutes(63, 40), false],
    ["Men's 100m Freestyle", null, 100, 47_500, true],
    ["Women's Keirin", 'track cycling', null, 10_800, true],
    ["Men's Skeleton", 'skeleton', null, 400, false],
    // Walkers and swimmers on their breast are slow, but not so slow.
    ["Men's 1500m", 'athletics', 1500, minutes(7, 40.32), false],
    ["Men's 10000m Race Walk", 'athletics', 10_000, minutes(50, 2), true],
    ["Women's 100m Freestyle", 'swimming', 100, minutes(1, 57), false],
    ["Women's 200m Breaststroke", 'swimming', 200, minutes(2, 41), true],
  ])('%s, %s', (name, sport, distance, ms, plausible) => {
    expect(plausibleResult(event(name, sport, distance), ms)).toBe(plausible);
  });
});
