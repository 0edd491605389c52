import { describe, expect, it } from 'vitest';
import { overallOfChampionship } from '../../src/knowledge/overall-championships.ts';

describe('overallOfChampionship', () => {
  it.each([
    ['ISU World Sprint Speed Skating Championships', 2032, 'Sprint'],
    ['World All-round Championships', 2010, 'Allround'],
    ['ISU European Speed Skating Championships', 2015, 'Allround'],
    ['ISU European Speed Skating Championships', 2031, 'Allround'],
    ['ISU European Speed Skating Championships', 2034, null],
    ['ISU World Single Distances Speed Skating Championships', 2031, null],
    ['ISU European Short Track Speed Skating Championships', 2033, null],
    ['ISU World Cup Speed Skating', 2031, null],
  ])('%s %i: %s', (competition, year, event) => expect(overallOfChampionship(competition, year)).toBe(event));
});
