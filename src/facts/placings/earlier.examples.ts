import type { PlacingFamily } from './families.examples.ts';

/** Places of another time: titles somebody carries, who had it last, and races in another city. */
export const EARLIER_PLACINGS: Readonly<Record<string, PlacingFamily>> = {
  'placings/title-before': {
    yes: [
      ['Lind, 31, the Olympic champion over 3000m, was fourth.', ["before 1 Lind Women's 3000m", '4 Lind']],
      ['Lind, who is the Olympic champion at 3000m, was fourth.', ["before 1 Lind Women's 3000m", '4 Lind']],
      ['Lind, world champion in 2019 and 2021 over 3000m, was fourth.', ["before 1 Lind Women's 3000m", '4 Lind']],
      ['Lind, world champion at this distance, was fourth.', ['before 1 Lind', '4 Lind']],
      ['Lind, European champion in this event in 2020, was fourth.', ['before 1 Lind', '4 Lind']],
      ['The title holder, Sweden’s Vera Lind, was fourth.', ['before 1 Lind', '4 Lind']],
    ],
    no: [
      ['Lind, the Olympic champion, was fourth.', ['4 Lind']],
      ['Lind became the first champion at this distance from the north.', ['1 Lind']],
    ],
  },
  'placings/defender': {
    yes: [
      ['Lind, who has held the world title over 3000m since 2019, fell.', ["before 1 Lind Women's 3000m"]],
      ['Falk has held the title since 2027.', ['before 1 Falk']],
    ],
    no: [['Lind had held the lead since the first lap.', []]],
  },
  'placings/first-since': {
    yes: [
      ['Lind won, the first title for a Swede since Falk in 2011.', ['1 Lind', 'before 1 Falk']],
      ['Lind won the first gold for the club since Falk won in Oslo in 2011.', ['1 Lind', 'before 1 Falk']],
      ['Lind was third. It was her first medal since silver at the 2018 Olympic Games.', ['3 Lind', 'before 2 Lind']],
    ],
    no: [
      ['Lind won, the first title for a Swede since 2011.', ['1 Lind']],
      ['Lind won, the first time that anybody had beaten Falk since 2011.', ['1 Lind']],
    ],
  },
  'placings/title-after': {
    yes: [
      ['Lind took her second win of the season after the one in Nagano.', ['1 Lind', 'before 1 Lind']],
      ['Lind took her second win in Hamar after 2019.', ['1 Lind', 'before 1 Lind']],
    ],
    no: [['Lind took her second win after a long winter.', ['1 Lind']]],
  },
  'placings/same-race': {
    yes: [
      ['In Calgary, Lind won. Silver went to Solheim.', ['before 1 Lind', 'before 2 Solheim']],
      ['Lind hit back in Calgary with 1:53.10, where Falk was second.', ['before 2 Falk']],
    ],
    no: [
      ['In Calgary, Lind won. Here the silver went to Solheim.', ['before 1 Lind', '2 Solheim']],
      ['Lind, who won last year, was third. Silver went to Solheim.', ['before 1 Lind', '3 Lind', '2 Solheim']],
    ],
  },
};
