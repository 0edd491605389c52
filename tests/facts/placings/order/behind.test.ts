import { describe, expect, it } from 'vitest';
import { placesIn } from '../reading.ts';

const EVENT = "The Men's 500m was the last race of Saturday.";
const inEvent = (...places: string[]) => places.map((place) => `${place} | Men's 500m`).sort();

describe('who came behind, who before', () => {
  it.each<[text: string, places: string[]]>([
    [
      'Marco Ferrandi (ITA) won ahead of Pieter Hoekstra (NED) and Timo Berg (GER).',
      ['1 | Marco Ferrandi', '2 | Pieter Hoekstra', '3 | Timo Berg'],
    ],
    [
      'Marco Ferrandi (ITA) took gold, followed by Pieter Hoekstra (NED).',
      ['1 | Marco Ferrandi', '2 | Pieter Hoekstra'],
    ],
    ['Marco Ferrandi (ITA) won by 0.12 from Pieter Hoekstra (NED).', ['1 | Marco Ferrandi', '2 | Pieter Hoekstra']],
    [
      'Marco Ferrandi (ITA) won. He was followed by Pieter Hoekstra, 34.90, and Timo Berg, 35.02.',
      ['1 | Marco Ferrandi', '2 | Pieter Hoekstra', '3 | Timo Berg'],
    ],
    ['Marco Ferrandi (ITA) took silver behind Pieter Hoekstra (NED).', ['1 | Pieter Hoekstra', '2 | Marco Ferrandi']],
    [
      'Marco Ferrandi (ITA) was third behind Pieter Hoekstra (NED) and Timo Berg (GER).',
      ['1 | Pieter Hoekstra', '2 | Timo Berg', '3 | Marco Ferrandi'],
    ],
    [
      'Marco Ferrandi (ITA) won. Pieter Hoekstra (NED) and Timo Berg (GER) completed the podium.',
      ['1 | Marco Ferrandi', '2 | Pieter Hoekstra', '3 | Timo Berg'],
    ],
    ['Rounding out the top three was Timo Berg (GER).', ['3 | Timo Berg']],
    [
      'Marco Ferrandi (ITA) won and was joined on the podium by Pieter Hoekstra (NED) and Timo Berg (GER).',
      ['1 | Marco Ferrandi', '2 | Pieter Hoekstra', '3 | Timo Berg'],
    ],
  ])('%s', (text, places) => {
    expect(placesIn(`${EVENT} ${text}`)).toEqual(inEvent(...places));
  });

  it.each<[text: string, places: string[]]>([
    ['Marco Ferrandi (ITA) won with good laps from Pieter Hoekstra (NED).', ['1 | Marco Ferrandi']],
    ['Marco Ferrandi (ITA) won and leads the standings ahead of Pieter Hoekstra (NED).', ['1 | Marco Ferrandi']],
    ['Marco Ferrandi (ITA) was fourth behind Pieter Hoekstra (NED).', ['4 | Marco Ferrandi']],
  ])('no more than: %s', (text, places) => {
    expect(placesIn(`${EVENT} ${text}`)).toEqual(inEvent(...places));
  });
});

describe('duels', () => {
  const HEADLINE = 'Track cycling: World Cup in Hamar';

  it.each<[text: string, places: string[]]>([
    ["Denmark beat Italy in the final of the men's team pursuit.", ['1 | DEN', '2 | ITA']],
    ["Italy were beaten by Denmark in the final of the men's team pursuit.", ['1 | DEN', '2 | ITA']],
    ["In the men's team pursuit New Zealand beat Canada in the bronze medal race.", ['3 | NZL', '4 | CAN']],
    ["In the men's team pursuit New Zealand won the bronze medal against Canada.", ['3 | NZL', '4 | CAN']],
  ])('%s', (text, places) => {
    expect(placesIn(text, HEADLINE)).toEqual(places.map((place) => `${place} | Men's Team Pursuit`));
  });

  it.each([
    "Denmark beat Italy in the semifinal of the men's team pursuit.",
    "Denmark beat Italy in the first round of the men's team pursuit.",
  ])('none in: %s', (text) => {
    expect(placesIn(text, HEADLINE)).toEqual([]);
  });
});
