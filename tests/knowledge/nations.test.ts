import { describe, expect, test } from 'vitest';
import { cityNames, nationOfCity } from '../../src/knowledge/cities.ts';
import {
  iocCode,
  NATIONS,
  nationCodes,
  nationInYear,
  nationOfAdjective,
  nationOfCode,
  nationOfName,
  nationOfPerson,
  resolveNation,
} from '../../src/knowledge/nations.ts';
import { fold } from '../../src/knowledge/words.ts';

const committees = NATIONS.filter((nation) => nation.committee);
const wordsOf = (nation: (typeof NATIONS)[number]) => [
  ...nation.names,
  ...nation.adjectives,
  ...nation.people.flatMap((noun) => [noun.singular, noun.plural]),
];

describe('the table of nations', () => {
  test('has the 206 National Olympic Committees, sorted by code', () => {
    const codes = committees.map((nation) => nation.code);
    expect(codes).toHaveLength(206);
    expect(codes).toEqual(codes.toSorted());
    expect(new Set(NATIONS.map((nation) => nation.code)).size).toBe(NATIONS.length);
  });

  test('has past and neutral teams sorted by code', () => {
    const codes = NATIONS.filter((nation) => !nation.committee).map((nation) => nation.code);
    expect(codes).toEqual(codes.toSorted());
  });

  test('has well-formed codes, and ISO codes that are unique', () => {
    for (const nation of NATIONS) expect(nation.code).toMatch(/^[A-Z]{3}$/);
    for (const nation of committees) expect(nation.iso).toMatch(/^[A-Z]{3}$/);
    const iso = NATIONS.flatMap((nation) => nation.iso ?? []);
    expect(new Set(iso).size).toBe(iso.length);
  });

  test('leads every word to one nation', () => {
    const owner = new Map<string, string>();
    for (const nation of NATIONS) {
      for (const word of wordsOf(nation)) {
        expect(owner.get(fold(word)) ?? nation.code, word).toBe(nation.code);
        owner.set(fold(word), nation.code);
      }
    }
  });

  test('finds every nation by each of its words', () => {
    for (const nation of NATIONS) {
      for (const name of nation.names) expect(nationOfName(name)).toBe(nation.code);
      for (const adjective of nation.adjectives) expect(nationOfAdjective(adjective)).toBe(nation.code);
      for (const noun of nation.people) {
        expect(nationOfPerson(noun.singular)?.code).toBe(nation.code);
        expect(nationOfPerson(noun.plural)?.plural).toBe(true);
      }
    }
  });

  test('reads every code as that of a nation of the table', () => {
    for (const code of nationCodes()) {
      expect(code).toMatch(/^[A-Z]{3}$/);
      expect(nationOfCode(iocCode(code) ?? '')).toBeDefined();
    }
  });
});

describe('a nation in a year', () => {
  test.each([
    ['Russia', 2022, 'ROC'],
    ['Russia', 2019, 'RUS'],
    ['Russian', 2025, 'AIN'],
    ['Russian Olympic Committee', 2022, 'ROC'],
    ['Germany', 1976, 'FRG'],
    ['Germans', 2030, 'GER'],
    ['Czech Republic', 2014, 'CZE'],
    ['Dutchwoman', 2031, 'NED'],
    ['NLD', 2031, 'NED'],
  ])('%s in %i is %s', (words, year, code) => {
    expect(resolveNation(words, year)).toBe(code);
  });

  test('Russians were OAR at the Games of 2018 alone', () => {
    expect(nationInYear('RUS', 2018, true)).toBe('OAR');
    expect(nationInYear('RUS', 2018)).toBe('RUS');
  });

  test('an unknown word is no nation', () => {
    expect(resolveNation('Atlantis', 2031)).toBeUndefined();
  });
});

test('every city lies in a nation of the table', () => {
  for (const city of cityNames()) expect(nationOfCode(nationOfCity(city) ?? ''), city).toBeDefined();
});
