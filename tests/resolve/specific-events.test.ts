import { describe, expect, test } from 'vitest';
import type { Gender, Mention, Values } from '../../src/mentions/mention.ts';
import { specificEvents, specifier } from '../../src/resolve/specific-events.ts';

const event = (name: string, sport: string, parts: Partial<Values['event']> = {}): Values['event'] => ({
  gender: null,
  name,
  sport,
  distance: null,
  team: / Relay$|^Relay$/.test(name),
  division: null,
  ...parts,
});

/** The name that the last of the events gets for a gender. */
function nameOfLast(sport: string, names: readonly (readonly [Gender | null, string])[], gender: Gender | null) {
  const values = names.map(([each, name]) => event(name, sport, { gender: each }));
  return specifier(values)(values.at(-1) as Values['event'], gender).name;
}

describe('an event takes the fullest name the release gives it', () => {
  test.each<[string, (readonly [Gender | null, string])[], Gender | null, string]>([
    [
      'athletics',
      [
        ['women', 'T53 800m'],
        ['women', 'T54 1500m'],
        ['women', '800m'],
      ],
      'women',
      'T53 800m',
    ],
    [
      'athletics',
      [
        ['women', 'T54 Marathon'],
        ['women', 'T54'],
      ],
      'women',
      'T54 Marathon',
    ],
    [
      'short track',
      [
        ['women', '3000m Relay'],
        [null, 'Relay'],
      ],
      'women',
      '3000m Relay',
    ],
    [
      'swimming',
      [
        [null, '4x100m Medley Relay'],
        [null, 'Medley Relay'],
        [null, 'Relay'],
      ],
      'men',
      '4x100m Medley Relay',
    ],
    [
      'biathlon',
      [
        ['men', '10km Sprint'],
        [null, '10km'],
      ],
      'men',
      '10km Sprint',
    ],
    [
      'biathlon',
      [
        ['men', '10km Sprint'],
        ['women', '7.5km Sprint'],
        [null, 'Sprint'],
      ],
      'women',
      '7.5km Sprint',
    ],
    [
      'cross-country skiing',
      [
        ['men', '50km Mass Start Free'],
        [null, 'Mass Start'],
      ],
      'men',
      '50km Mass Start Free',
    ],
    [
      'athletics',
      [
        [null, 'Javelin Throw'],
        [null, 'Javelin'],
      ],
      'women',
      'Javelin Throw',
    ],
  ])('%s %j %s', (sport, names, gender, name) => expect(nameOfLast(sport, names, gender)).toBe(name));
});

describe('an event that could be two, or is no part of another, keeps its own words', () => {
  test.each<[string, (readonly [Gender | null, string])[], Gender | null]>([
    [
      'swimming',
      [
        [null, '4x100m Medley Relay'],
        [null, '4x100m Freestyle Relay'],
        [null, 'Relay'],
      ],
      'men',
    ],
    [
      'swimming',
      [
        ['women', '800m Freestyle Relay'],
        ['women', '800m Freestyle'],
      ],
      'women',
    ],
    [
      'alpine skiing',
      [
        ['men', 'Giant Slalom'],
        ['men', 'Slalom'],
      ],
      'men',
    ],
    [
      'biathlon',
      [
        ['men', '10km Sprint'],
        ['women', '7.5km Sprint'],
        [null, 'Sprint'],
      ],
      null,
    ],
    [
      'biathlon',
      [
        ['women', '7.5km Sprint'],
        [null, 'Sprint'],
      ],
      'men',
    ],
    [
      'biathlon',
      [
        ['men', '10km'],
        ['women', '7.5km'],
        [null, 'Sprint'],
      ],
      'men',
    ],
    [
      'biathlon',
      [
        [null, 'Sprint'],
        [null, 'Pursuit'],
        [null, '10km'],
      ],
      'men',
    ],
    [
      'speed skating',
      [
        [null, 'Mass Start'],
        [null, '1500m'],
      ],
      'men',
    ],
    [
      'athletics',
      [
        ['men', '400m Hurdles'],
        ['men', '400m'],
      ],
      'men',
    ],
    [
      'para athletics',
      [
        ['men', 'T12 Marathon'],
        ['men', 'Marathon'],
      ],
      'men',
    ],
    [
      'short track',
      [
        ['men', '1000m'],
        [null, '5000m Relay'],
        ['women', 'Relay'],
      ],
      'women',
    ],
  ])('%s %j %s', (sport, names, gender) => expect(nameOfLast(sport, names, gender)).toBe(names.at(-1)?.[1]));
});

test('mentions take the fuller name by their own gender', () => {
  const mention = (value: Values['event'], start: number): Mention<'event'> => ({
    kind: 'event',
    start,
    end: start + 3,
    rule: 'events/name',
    value,
  });
  const full = event('10km Sprint', 'biathlon', { gender: 'men', distance: 10_000 });
  const mentions = [mention(full, 0), mention(event('Sprint', 'biathlon', { gender: 'men' }), 9)];
  expect(specificEvents(mentions, null).map(({ value }) => value)).toEqual([full, full]);
});

test('an event that one gender has is of that gender', () => {
  const value = event('12.5km Mass Start', 'biathlon', { distance: 12_500 });
  const mention: Mention<'event'> = { kind: 'event', start: 0, end: 5, rule: 'events/name', value };
  expect(specificEvents([mention], null)[0]?.value).toEqual({ ...value, gender: 'women' });
});

test('the heptathlon of a hall is the men’s as well', () => {
  const mention: Mention = { kind: 'event', rule: 'test', start: 0, end: 1, value: event('Heptathlon', 'athletics') };
  const gender = (indoors: boolean) => specificEvents([mention], 'athletics', indoors)[0]?.value;
  expect(gender(false)).toMatchObject({ gender: 'women' });
  expect(gender(true)).toMatchObject({ gender: null });
});

test('open water says where a distance is swum', () => {
  expect(
    nameOfLast(
      'swimming',
      [
        [null, 'Open Water'],
        ['men', '10km'],
      ],
      'men',
    ),
  ).toBe('10km');
});

test('the relay of the other gender lends no distance', () => {
  const relay = (gender: 'women' | null, name: string, distance: number | null) => ({
    ...event(name, 'x', { gender, distance, team: true }),
    sport: null,
  });
  const mentions = [relay(null, '5000m Relay', 5000), relay('women', 'Relay', null)].map(
    (value, index): Mention<'event'> => ({ kind: 'event', start: index * 9, end: index * 9 + 5, rule: 'x', value }),
  );
  const names = (sport: string | null) => specificEvents(mentions, sport).map(({ value }) => value);
  expect(names('short track')).toMatchObject([{ gender: 'men' }, { gender: 'women', name: 'Relay' }]);
  expect(names(null)[0]).toMatchObject({ gender: null });
});
