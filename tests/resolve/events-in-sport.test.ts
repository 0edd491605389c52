import { describe, expect, it } from 'vitest';
import type { Mention, Values } from '../../src/mentions/mention.ts';
import { eventsInSport } from '../../src/resolve/events-in-sport.ts';

/** The name of an event, and whether nations start in it, in the sense of a sport. */
function inSport(name: string, distance: number, sport: string, own: string | null = null): [string | null, boolean] {
  const value: Values['event'] = { gender: null, name, sport: own, distance, team: false, division: null };
  const mention: Mention<'event'> = { kind: 'event', rule: 'test', start: 0, end: 1, value };
  const [found] = eventsInSport([mention], sport);
  return found?.kind === 'event' ? [found.value.name, found.value.team] : [null, false];
}

describe('an event in the sense of the sport', () => {
  it.each([
    ['a word of other sports', '500m Sprint', 500, 'short track', '500m', false],
    ['a combination, which has no distance', '1000m Sprint', 1000, 'speed skating', '1000m', false],
    ['a distance that only teams skate', '5000m', 5000, 'short track', '5000m Relay', true],
    ['the same elsewhere', '5000m', 5000, 'speed skating', '5000m', false],
    ['a way to cover the distance', '400m Hurdles', 400, 'athletics', '400m Hurdles', false],
    ['metres on ice', '10km', 10_000, 'speed skating', '10000m', false],
    ['kilometres on a road', '10km', 10_000, 'athletics', '10km', false],
    ['what swimmers call their sport', '10km Marathon', 10_000, 'swimming', '10km', false],
    ['a leg of a triathlon', '10km', 10_000, 'triathlon', null, false],
    ['a stretch of a course on skis', '500m', 500, 'nordic combined', null, false],
    ['half a name', '10km Sprint', 10_000, 'biathlon', '10km Sprint', false],
  ])('loses or takes what the sport says: %s', (_, name, distance, sport, expected, team) => {
    expect(inSport(name, distance, sport)).toEqual([expected, team]);
  });

  it('is a relay by name where the release calls any race of its kind one', () => {
    const legs = (name: string): Mention => ({
      kind: 'event',
      rule: 'test',
      start: 0,
      end: 1,
      value: { gender: null, name, sport: 'athletics', distance: 400, team: true, division: null },
    });
    const names = (...said: string[]) =>
      eventsInSport(said.map(legs), 'athletics').map((mention) => mention.kind === 'event' && mention.value.name);
    expect(names('4x100m', '4x400m')).toEqual(['4x100m', '4x400m']);
    expect(names('4x100m', '4x400m Relay')).toEqual(['4x100m Relay', '4x400m Relay']);
  });

  it.each([
    ['singles where it says so', ['Singles', 'Luge'], ['Singles', 'Singles', 'Singles']],
    ['what the sport is called elsewhere', ['Doubles', 'Luge'], ['Doubles', 'Luge', 'Luge']],
  ])('is on sledges, for one alone, %s', (_, said, expected) => {
    const named = (name: string | null): Mention => ({
      kind: 'event',
      rule: 'test',
      start: 0,
      end: 1,
      value: { gender: 'women', name, sport: name && 'luge', distance: null, team: false, division: null },
    });
    const read = eventsInSport([...said, null].map(named), 'luge');
    expect(read.map((mention) => mention.kind === 'event' && mention.value.name)).toEqual(expected);
  });

  it('is of another sport that the release names, or that has it alone with whose it is', () => {
    const value = (name: string, sport: string, gender: 'men' | null): Values['event'] => ({
      gender,
      name,
      sport,
      distance: null,
      team: false,
      division: null,
    });
    const read = (event: Values['event'], ...named: string[]) => {
      const [found] = eventsInSport(
        [{ kind: 'event', rule: 'test', start: 0, end: 1, value: event }],
        'luge',
        new Set(named),
      );
      return found?.kind === 'event' ? found.value.name : null;
    };
    const four = value('Four-Man', 'bobsleigh', null);
    expect(read(four, 'bobsleigh', 'luge')).toBe('Four-Man');
    expect(read(four, 'luge')).toBeNull();
    expect(read(value('Moguls', 'freestyle skiing', 'men'))).toBe('Moguls');
    expect(read(value('Moguls', 'freestyle skiing', null))).toBeNull();
  });

  it('is none where only other sports have it and nobody starts in it: seven triple jumps of a skater', () => {
    const jump: Values['event'] = {
      gender: null,
      name: 'Triple Jump',
      sport: 'athletics',
      distance: null,
      team: false,
      division: null,
    };
    const read = (value: Values['event']) =>
      eventsInSport([{ kind: 'event', rule: 'test', start: 0, end: 1, value }], 'figure skating')[0];
    expect(read(jump)).toMatchObject({ value: { name: null } });
    expect(read({ ...jump, gender: 'women' })).toMatchObject({ value: { name: 'Triple Jump' } });
  });
});

describe('a descent of sledges', () => {
  const rounds = (...names: string[]) =>
    names.map((round): Mention => ({ kind: 'round', rule: 'test', start: 0, end: 1, value: { round } }));
  const read = (sport: string, ...names: string[]) =>
    eventsInSport(rounds(...names), sport).map((mention) => mention.kind === 'round' && mention.value.round);

  it('is called by the word the release has more often', () => {
    expect(read('skeleton', 'heat 1', 'run 2', 'heat 2')).toEqual(['heat 1', 'heat 2', 'heat 2']);
    expect(read('luge', 'run 1', 'run 2')).toEqual(['run 1', 'run 2']);
    expect(read('swimming', 'heat 1', 'run 2')).toEqual(['heat', 'run 2']);
  });
});
