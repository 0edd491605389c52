import { describe, expect, it } from 'vitest';
import { factsOf } from '../support/facts.ts';

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
