import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';
import { toGold } from '../../src/schema/gold.ts';
import type { Release } from '../../src/schema/release.ts';
import { factsOf, pick } from '../support/facts.ts';

const LEAD =
  'HAMAR, Norway, 12 December 2032 – Astrid Solheim (NOR), Eva Lind (SWE), Ada Berg (GER), Pieter Hoekstra (NED), Marco Ferrandi (ITA) and Janne Koskela (FIN) met at the World Cup on Saturday.';

const placesOf = (...lines: string[]) =>
  factsOf([LEAD, '', ...lines].join('\n')).placings.map(({ competitor, event, rank, current }) => [
    ...[competitor, event, rank],
    current ? 'now' : 'before',
  ]);

describe('lists of earlier races', () => {
  it.each([
    ["Women's 1500m (last year): 1. Solheim 1:56.80, 2. Berg 1:56.90"],
    ["Podium 2031, Women's 1500m: 1. Solheim 1:56.80, 2. Berg 1:56.90"],
    ["**Last three podiums, Women's 1500m**\n\n- 2031: 1. Solheim 1:56.80, 2. Berg 1:56.90"],
  ])('are told by their words: %s', (list) => {
    expect(placesOf(list)).toEqual([
      ['Astrid Solheim', "Women's 1500m", 1, 'before'],
      ['Ada Berg', "Women's 1500m", 2, 'before'],
    ]);
  });

  it('name one winner a line', () => {
    expect(
      placesOf("**Last two winners, Men's 1500m**", '', '- 2031: Hoekstra 1:44.20', '- 2030: Koskela 1:44.80'),
    ).toEqual([
      ['Pieter Hoekstra', "Men's 1500m", 1, 'before'],
      ['Janne Koskela', "Men's 1500m", 1, 'before'],
    ]);
  });

  it.each([
    ["Women's 1500m, 12 December 2032: 1. Solheim 1:56.80, 2. Berg 1:56.90"],
    ["Results, Women's 1500m: 1. Solheim 1:56.80, 2. Berg 1:56.90"],
  ])('are none of now: %s', (list) => {
    expect(placesOf(list).map(([, , rank, when]) => [rank, when])).toEqual([
      [1, 'now'],
      [2, 'now'],
    ]);
  });

  it('takes no distance for a year', () => {
    expect(placesOf("Men's 2000m: 1. Hoekstra 2:34.80, 2. Koskela 2:34.90").map(([, , , when]) => when)).toEqual([
      'now',
      'now',
    ]);
  });
});

describe('tables with a column for each medal', () => {
  it('have an event a row', () => {
    const rows = [
      '| Event | Gold | Silver |',
      '| --- | --- | --- |',
      "| Women's 500m | Eva Lind (SWE) | Ada Berg (GER) |",
    ];
    expect(placesOf(...rows)).toEqual([
      ['Eva Lind', "Women's 500m", 1, 'now'],
      ['Ada Berg', "Women's 500m", 2, 'now'],
    ]);
  });

  it('have a year a row', () => {
    const rows = ['| Year | 1st | 2nd |', '| --- | --- | --- |', '| 2031 | Eva Lind (SWE) 37.90 | Ada Berg (GER) |'];
    expect(placesOf("**Women's 500m**", '', ...rows)).toEqual([
      ['Eva Lind', "Women's 500m", 1, 'before'],
      ['Ada Berg', "Women's 500m", 2, 'before'],
    ]);
  });

  it('count nobody’s medals', () => {
    const rows = ['| Nation | Gold | Silver |', '| --- | --- | --- |', '| Norway | 3 | 2 |', '| Japan | 1 | 2 |'];
    expect(placesOf(...rows)).toEqual([]);
  });
});

describe('places behind a name', () => {
  it('are ordinals and medals that stand alone', () => {
    const lines = ["* Ada Berg (GER), Women's 3000m, silver, 4:05.20", "* Marco Ferrandi (ITA): bronze, Men's 5000m"];
    expect(placesOf('Also on the podium:', '', ...lines)).toEqual([
      ['Ada Berg', "Women's 3000m", 2, 'now'],
      ['Marco Ferrandi', "Men's 5000m", 3, 'now'],
    ]);
  });

  it('stand behind each event of an athlete', () => {
    expect(placesOf('**How they did**', '', '- Ada Berg: 500m (1st), 1500m (12th)')).toEqual([
      ['Ada Berg', "Women's 500m", 1, 'now'],
      ['Ada Berg', "Women's 1500m", 12, 'now'],
    ]);
  });

  it('are a team’s in the list of one nation', () => {
    const lines = ["- Ada Berg, Women's 500m: 4th", "- Women's Team Pursuit: bronze"];
    expect(placesOf('**Medals and more**', '', ...lines)).toContainEqual(['GER', "Women's Team Pursuit", 3, 'now']);
  });
});

describe('sheets of facts', () => {
  const sheet = (...lines: string[]) => extract(['# MEN 10000m - Statistics before 2032', '', ...lines, ''].join('\n'));
  const times = (release: Release) => pick(toGold(release).times ?? [], 'ms', 'kind', 'competitor', 'event');

  it('open with indented lines, each below what it is of', () => {
    const release = sheet(
      '    World record:',
      '    Pieter Hoekstra NED, Calgary, Dec 5, 2030    12.24,61',
      '    Rink record:',
      '    Janne Koskela FIN, Nov 20, 2031              12.44,07',
      '',
      '**Last podiums**',
      '',
      '    2030  1 Pieter Hoekstra NED 12.33,48   2 Janne Koskela FIN 12.35,90',
      '    2026  1 Janne Koskela FIN 12.38,04   2 Pieter Hoekstra NED 12.40,66',
    );
    const event = "Men's 10000m";
    expect(times(release)).toEqual([
      { ms: 744610, kind: 'result', competitor: 'Pieter Hoekstra', event },
      { ms: 764070, kind: 'result', competitor: 'Janne Koskela', event },
      { ms: 753480, kind: 'result', competitor: 'Pieter Hoekstra', event },
      { ms: 755900, kind: 'result', competitor: 'Janne Koskela', event },
      { ms: 758040, kind: 'result', competitor: 'Janne Koskela', event },
      { ms: 760660, kind: 'result', competitor: 'Pieter Hoekstra', event },
    ]);
    expect(pick(toGold(release).placings ?? [], 'competitor', 'rank', 'current')).toEqual([
      { competitor: 'Pieter Hoekstra', rank: 1, current: false },
      { competitor: 'Janne Koskela', rank: 2, current: false },
      { competitor: 'Janne Koskela', rank: 1, current: false },
      { competitor: 'Pieter Hoekstra', rank: 2, current: false },
    ]);
  });

  it('give splits on the way, and the result behind them', () => {
    const lines = [
      '    Pieter Hoekstra: 2.32,80 - 5.02,41 - 7.32,35 - 12.33,48',
      '    Janne Koskela: 2.33,10 - 5.03,00 - 7.34,20 - 12.35,90',
    ];
    expect(times(sheet('**Splits (every 2500 metres):**', '', ...lines)).map(({ kind }) => kind)).toEqual([
      ...['split', 'split', 'split', 'result'],
      ...['split', 'split', 'split', 'result'],
    ]);
  });

  it('rank nobody by a season’s list or a prediction', () => {
    const list = [
      "**This season's European list**",
      '',
      '1. 12:44.57 Pieter Hoekstra NED',
      '2. 12:46.08 Janne Koskela FIN',
    ];
    const release = sheet(...list, '', 'Prediction: 1. Pieter Hoekstra, 2. Janne Koskela');
    expect(times(release)).toHaveLength(2);
    expect(toGold(release).placings ?? []).toEqual([]);
  });
});

describe('headings in parts', () => {
  it.each([['Women. Relay. 3000 m'], ['Women – 3000 m – Relay'], ['Relay, women, 3000 m']])(
    'are one event: %s',
    (head) => {
      expect(
        placesOf(head, '', '1. Netherlands – 4.09,655.', '2. Italy – 4.11,870.').map(([, event]) => event),
      ).toEqual(["Women's 3000m Relay", "Women's 3000m Relay"]);
    },
  );
});

it('a list that names its side alone is of the event of the one before', () => {
  const lines = [
    "Results, Men's 5000m: 1. Hoekstra 6:15.20, 2. Koskela 6:16.10",
    '',
    'Women: 1. Berg 6:51.20, 2. Lind 6:52.00',
  ];
  expect(placesOf(...lines).map(([who, event]) => [who, event])).toEqual([
    ['Pieter Hoekstra', "Men's 5000m"],
    ['Janne Koskela', "Men's 5000m"],
    ['Ada Berg', "Women's 5000m"],
    ['Eva Lind', "Women's 5000m"],
  ]);
});
