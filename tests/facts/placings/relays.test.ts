import { describe, expect, it } from 'vitest';
import { placesIn } from './reading.ts';

const HEADLINE = 'Short Track World Cup in Hamar';
const told = (passage: string) => placesIn(passage, HEADLINE);

describe('the relay teams of short track', () => {
  it('are of the nation of the athlete told of before', () =>
    expect(
      told('Karl Lind (NOR) won the men’s 1000m. The women’s 3000m relay team took the bronze medal on Sunday.'),
    ).toEqual(["1 | Karl Lind | Men's 1000m", "3 | NOR | Women's 3000m Relay"]));

  it('do not have what somebody was unable to win for them', () =>
    expect(told('Karl Lind (NOR) won the men’s 500m, but was unable to help his team-mates to relay gold.')).toEqual([
      "1 | Karl Lind | Men's 500m",
    ]));

  it('are one where all who were beaten are of a nation', () =>
    expect(told('The Dutch women won the relay ahead of Canada’s Anna Falk, Eva Ruiz and Vera Lind.')).toEqual([
      "1 | NED | Women's Relay",
      "2 | CAN | Women's Relay",
    ]));

  it('are who is told of behind their names', () =>
    expect(
      told(
        'Sweden was sixth in the men’s relay behind the Dutch team of Jan Kok, Piet Vos, Bas Smit and Tom Boer that won in 6:40.10.',
      ),
    ).toEqual(["1 | NED | Men's Relay", "6 | SWE | Men's Relay"]));

  it('do not have the place they held with laps left', () =>
    expect(
      told('With three laps to go Korea was third, but China won the men’s relay ahead of Korea and Italy.'),
    ).toEqual(["1 | CHN | Men's Relay", "2 | KOR | Men's Relay", "3 | ITA | Men's Relay"]));
});

it('a win told with its day is one', () =>
  expect(told('Karl Lind (NOR), who triumphed yesterday in the men’s 500m, sealed the win in the 1000m.')).toEqual([
    "1 | Karl Lind | Men's 1000m",
    "1 | Karl Lind | Men's 500m",
  ]));
