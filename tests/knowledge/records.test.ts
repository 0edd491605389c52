import { describe, expect, test } from 'vitest';
import {
  competitionHeads,
  gamesNames,
  isBareHead,
  properNames,
  qualifierWords,
  spellCompetition,
} from '../../src/knowledge/competitions.ts';
import {
  recordCodes,
  recordPhrases,
  recordScopes,
  recordTypeOf,
  recordTypeOfPhrase,
} from '../../src/knowledge/records.ts';
import { RECORD_TYPES } from '../../src/mentions/mention.ts';

describe('the tables of records', () => {
  test('give types of the output only', () => {
    for (const scope of recordScopes()) expect(RECORD_TYPES).toContain(recordTypeOf(scope));
    for (const words of [...recordPhrases(), ...recordCodes()])
      expect(RECORD_TYPES).toContain(recordTypeOfPhrase(words));
  });

  test.each([
    ['World', 'world'],
    ['junior world', 'junior'],
    ['area', 'continental'],
    ['rink', 'track'],
    ['meeting', 'other'],
  ])('%s record is %s', (scope, type) => expect(recordTypeOf(scope)).toBe(type));

  test('codes mind their case, phrases do not', () => {
    expect(recordTypeOfPhrase('PB')).toBe('personal_best');
    expect(recordTypeOfPhrase('pb')).toBeUndefined();
    expect(recordTypeOfPhrase('Season’s Best')).toBe('season_best');
  });
});

describe('the tables of competitions', () => {
  test('have every name once', () => {
    for (const names of [competitionHeads(), gamesNames(), properNames(), qualifierWords()]) {
      expect(new Set(names).size).toBe(names.length);
    }
    expect(competitionHeads()).toEqual(competitionHeads().toSorted((a, b) => (a < b ? -1 : 1)));
  });

  test('names in capitals are spelled as the tables have them', () => {
    expect(spellCompetition('FIS CROSS-COUNTRY WORLD CUP')).toBe('FIS Cross-Country World Cup');
    expect(spellCompetition('ISU World Cup')).toBe('ISU World Cup');
  });

  test('a bare head points at the competition at hand', () => {
    expect(isBareHead('Championships')).toBe(true);
    expect(isBareHead('European Championships')).toBe(false);
  });
});
