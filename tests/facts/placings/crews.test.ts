import { describe, expect, it } from 'vitest';
import { placesIn } from './reading.ts';

const rowed = (passage: string) => placesIn(passage, 'Rowing World Cup in Brekke');
const ridden = (passage: string) => placesIn(passage, 'Track Cycling World Cup in Brekke');
const swum = (passage: string) => placesIn(passage, 'Swimming World Cup in Brekke');

describe('crews named by their nation and their event', () => {
  it.each([
    ['The Norwegian women’s eight pulled away from the field and won gold.', ["1 | NOR | Women's Eight"]],
    [
      'The Swedish lightweight men’s double sculls crew held on and took bronze.',
      ["3 | SWE | Men's Lightweight Double Sculls"],
    ],
    ['The crew from Sweden claimed silver in the men’s coxed four.', ["2 | SWE | Men's Coxed Four"]],
    ['Sweden took gold in the PR3 mixed coxed four on the lake.', ['1 | SWE | Mixed PR3 Coxed Four']],
  ])('%s', (passage, places) => expect(rowed(passage)).toEqual(places));

  it.each([
    'The Norwegian women’s eight coach won praise for gold in the past.',
    'Gold in the Norwegian women’s eight title race is worth more than silver.',
  ])('are not whoever else is named with it: %s', (passage) => expect(rowed(passage)).toEqual([]));

  it.each([
    [
      'Norway won the men’s four on Sunday. The women’s eight took silver behind Canada, and the women’s four won bronze.',
      ["1 | CAN | Women's Eight", "1 | NOR | Men's Four", "2 | NOR | Women's Eight", "3 | NOR | Women's Four"],
    ],
    // Told of before them is nobody, or the crew does not win.
    ['The women’s eight took silver on a windy lake on Sunday.', []],
    [
      'Norway won the men’s four on Sunday. The women’s eight saw a fight for the silver medal.',
      ["1 | NOR | Men's Four"],
    ],
  ])('of the nation told of before: %s', (passage, places) => expect(rowed(passage)).toEqual(places));

  it.each([
    ['The men’s sprint team claimed their first gold for Norway.', ["1 | NOR | Men's Team Sprint"]],
    ['The Norwegian men’s pursuit quartet took silver in 3:50.20.', ["2 | NOR | Men's Team Pursuit"]],
    ['The Norwegian women’s team sprint won gold in the last race.', ["1 | NOR | Women's Team Sprint"]],
  ])('%s', (passage, places) => expect(ridden(passage)).toEqual(places));

  it.each([
    ['The Norwegian women’s 4x100m medley relay team won gold in 3:55.20.', ["1 | NOR | Women's 4x100m Medley Relay"]],
    ['The US men’s medley relay won in 3:30.20 on the final night.', ["1 | USA | Men's Medley Relay"]],
  ])('%s', (passage, places) => expect(swum(passage)).toEqual(places));
});

describe('a nation that stands for two who are named', () => {
  const two = ["1 | Anna Lind / Vera Falk | Women's Double Sculls"];
  it.each([
    ['Anna Lind (SWE) and Vera Falk (SWE) led. Sweden won gold in the women’s double sculls.', two],
    [
      'There was gold for Sweden in the women’s double sculls, where Anna Lind (SWE) and Vera Falk (SWE) were ahead.',
      two,
    ],
    ['Anna Lind (SWE), rowing with Vera Falk (SWE), won gold for Sweden in the women’s double sculls.', two],
    // Told of in a race of their own.
    [
      'Anna Lind (SWE) and Vera Falk (SWE) took bronze in the women’s pair.\n\nDenmark won the women’s double sculls, and Sweden were second.',
      [
        "1 | DEN | Women's Double Sculls",
        "2 | SWE | Women's Double Sculls",
        "3 | Anna Lind / Vera Falk | Women's Pair",
      ],
    ],
    // Others of the nation, or the crew of another number.
    [
      'Anna Lind (SWE) and Vera Falk (SWE) led. Sweden 2 won gold in the women’s double sculls.',
      ["1 | SWE | Women's Double Sculls"],
    ],
    ['Anna Lind (SWE) and Vera Falk (SWE) led. Sweden won gold in the women’s eight.', ["1 | SWE | Women's Eight"]],
  ])('%s', (passage, places) => expect(rowed(passage)).toEqual(places));
});

describe('events of sports that go by a class or have one event', () => {
  it.each([
    [
      'Canoe Sprint World Cup',
      'Ida Solheim (NOR) took gold in the K1 500 and silver in the K1 200.',
      ["1 | Ida Solheim | Women's K1 500", "2 | Ida Solheim | Women's K1 200"],
    ],
    [
      'Canoe Sprint World Cup',
      'Karl Lind and Odd Berg (NOR) won the men’s K2 500 on Sunday.',
      ["1 | Karl Lind / Odd Berg | Men's K2 500"],
    ],
    [
      'Triathlon World Cup',
      'Ida Solheim (NOR) won the women’s race after a 40km bike and a 10km run.',
      ["1 | Ida Solheim | Women's Triathlon"],
    ],
    [
      'Triathlon World Cup',
      'Ida Solheim (NOR) won the sprint distance race by the fjord in her debut.',
      ["1 | Ida Solheim | Women's Triathlon"],
    ],
    [
      'Canoe Sprint World Cup',
      'Karl Lind (NOR) won the men’s C1 1000 by a canvas. Odd Berg (SWE) took silver over the 1000 metres.',
      ["1 | Karl Lind | Men's C1 1000m", "2 | Odd Berg | Men's C1 1000m"],
    ],
    [
      'Canoe Sprint World Cup',
      'Karl Lind (NOR) held off Odd Berg (SWE) in the men’s C1 1000 to retain his title.',
      ["1 | Karl Lind | Men's C1 1000", "1 | Karl Lind | Men's C1 1000 | before", "2 | Odd Berg | Men's C1 1000"],
    ],
    ['Canoe Sprint World Cup', 'Karl Lind (NOR) hopes to retain his title in the men’s C1 1000 on Sunday.', []],
    [
      'Triathlon World Cup',
      'Ida Solheim, Anna Falk & Eva Ruiz went 1-2-3 in the women’s race on Sunday.',
      ["1 | Ida Solheim | Women's Triathlon", "2 | Anna Falk | Women's Triathlon", "3 | Eva Ruiz | Women's Triathlon"],
    ],
    [
      'Rowing World Cup',
      'Norway’s women’s eight reclaimed the title they lost in 2017 with a two-second victory over Canada.',
      ["1 | NOR | Women's Eight", "2 | CAN | Women's Eight"],
    ],
    [
      'Open Water Swimming World Cup',
      'Ida Solheim (NOR) won the 32km race across the lake.',
      ["1 | Ida Solheim | Women's 32km"],
    ],
  ])('%s: %s', (headline, passage, places) => expect(placesIn(passage, headline)).toEqual(places));
});
