import { describe, expect, it } from 'vitest';
import { placesIn } from '../reading.ts';

const EVENT = "The Men's 500m was the last race of Saturday.";
const inEvent = (...places: string[]) => places.map((place) => `${place} | Men's 500m`).sort();

describe('who has a place', () => {
  it.each<[rule: string, text: string, places: string[]]>([
    [
      'brackets',
      'Marco Ferrandi (second) and Pieter Hoekstra (third) were pleased.',
      ['2 | Marco Ferrandi', '3 | Pieter Hoekstra'],
    ],
    [
      'noun before the name',
      'The judges watched runner-up Marco Ferrandi (ITA) for a long time.',
      ['2 | Marco Ferrandi'],
    ],
    ['noun before the name', 'Third-placed Marco Ferrandi (ITA) clocked 34.80.', ['3 | Marco Ferrandi']],
    [
      'name in its place',
      'Pieter Hoekstra (NED) was fourth, followed by Marco Ferrandi (ITA) in fifth.',
      ['4 | Pieter Hoekstra', '5 | Marco Ferrandi'],
    ],
    [
      'name in its place',
      'Pieter Hoekstra (NED) won, beating Marco Ferrandi (ITA) into second.',
      ['1 | Pieter Hoekstra', '2 | Marco Ferrandi'],
    ],
    ['apposition', 'Marco Ferrandi (ITA), only sixth, left without a word.', ['6 | Marco Ferrandi']],
    [
      'shared',
      'Pieter Hoekstra (NED) shared bronze with Marco Ferrandi (ITA).',
      ['3 | Pieter Hoekstra', '3 | Marco Ferrandi'],
    ],
    [
      'shared',
      'Pieter Hoekstra (NED) tied for second with Marco Ferrandi (ITA).',
      ['2 | Pieter Hoekstra', '2 | Marco Ferrandi'],
    ],
    ['went to', 'Gold went to Marco Ferrandi (ITA).', ['1 | Marco Ferrandi']],
    ['went to', 'Second place went to Marco Ferrandi (ITA).', ['2 | Marco Ferrandi']],
    ['won by', 'The silver medal was won by Marco Ferrandi (ITA).', ['2 | Marco Ferrandi']],
    ['medal for', 'There was bronze for Marco Ferrandi (ITA).', ['3 | Marco Ferrandi']],
    ['indirect object', 'A late attack earned Marco Ferrandi (ITA) the bronze.', ['3 | Marco Ferrandi']],
    ['possessive', "It was Marco Ferrandi's first gold medal.", ['1 | Marco Ferrandi']],
    ['inverted', 'In third place finished Marco Ferrandi (ITA).', ['3 | Marco Ferrandi']],
    ['inverted', 'Third place finisher was Marco Ferrandi (ITA).', ['3 | Marco Ferrandi']],
    ['subject', 'Marco Ferrandi (ITA) skated to gold in 34.50.', ['1 | Marco Ferrandi']],
    ['subject', 'Marco Ferrandi (ITA) was back on top of the podium.', ['1 | Marco Ferrandi']],
    [
      'subject',
      'Pieter Hoekstra (NED) took silver while Marco Ferrandi (ITA) had to settle for bronze.',
      ['2 | Pieter Hoekstra', '3 | Marco Ferrandi'],
    ],
  ])('%s: %s', (_, text, places) => {
    expect(placesIn(`${EVENT} ${text}`)).toEqual(inEvent(...places));
  });

  it.each<[rule: string, text: string, places: string[]]>([
    [
      'won by speaks of what is won in front of it',
      'Pieter Hoekstra (NED) took third in a race won by Marco Ferrandi (ITA).',
      ['1 | Marco Ferrandi', '3 | Pieter Hoekstra'],
    ],
    [
      'behind somebody is the place of the subject',
      'Pieter Hoekstra (NED) finished behind Marco Ferrandi (ITA) in third.',
      ['3 | Pieter Hoekstra'],
    ],
  ])('%s: %s', (_, text, places) => {
    expect(placesIn(`${EVENT} ${text}`)).toEqual(inEvent(...places));
  });
});

describe('places by order', () => {
  it.each<[text: string, places: string[]]>([
    [
      'Pieter Hoekstra (NED) and Marco Ferrandi (ITA) finished fourth and fifth.',
      ['4 | Pieter Hoekstra', '5 | Marco Ferrandi'],
    ],
    [
      'Silver and bronze went to Pieter Hoekstra (NED) and Marco Ferrandi (ITA).',
      ['2 | Pieter Hoekstra', '3 | Marco Ferrandi'],
    ],
    [
      'Behind Pieter Hoekstra (NED), Marco Ferrandi (ITA) and Timo Berg (GER) came second and third.',
      ['1 | Pieter Hoekstra', '2 | Marco Ferrandi', '3 | Timo Berg'],
    ],
    [
      'Pieter Hoekstra (NED), Marco Ferrandi (ITA) and Timo Berg (GER) took gold, silver and bronze respectively.',
      ['1 | Pieter Hoekstra', '2 | Marco Ferrandi', '3 | Timo Berg'],
    ],
  ])('%s', (text, places) => {
    expect(placesIn(`${EVENT} ${text}`)).toEqual(inEvent(...places));
  });

  it('pairs places with events', () => {
    expect(placesIn("Pieter Hoekstra (NED) was third and fourth in the Men's 500m and Men's 1000m.")).toEqual([
      "3 | Pieter Hoekstra | Men's 500m",
      "4 | Pieter Hoekstra | Men's 1000m",
    ]);
  });

  it('gives both places to one, and one place to both', () => {
    expect(placesIn(`${EVENT} Pieter Hoekstra (NED) and Marco Ferrandi (ITA) shared the silver medal.`)).toEqual(
      inEvent('2 | Marco Ferrandi', '2 | Pieter Hoekstra'),
    );
  });
});
