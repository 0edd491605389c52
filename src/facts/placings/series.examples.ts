import type { PlacingFamily } from './families.examples.ts';

/** Places that follow from figures told in a row, from a lead, or from who was one place away. */
export const ROWS_OF_PLACINGS: Readonly<Record<string, PlacingFamily>> = {
  'placings/series': {
    yes: [
      [
        'It was close. Lind finished in 1:53.01, Solheim in 1:53.02 and Falk in 1:53.04.',
        ['1 Lind', '2 Solheim', '3 Falk'],
      ],
      ['Women’s 1500m: Vera Lind 1:53.01, Ida Solheim 1:53.02, Anna Falk 1:53.04.', ['1 Lind', '2 Solheim', '3 Falk']],
    ],
    no: [
      ['Lind passed 700m in 51.01, Solheim in 51.22 and Falk in 51.34.', []],
      [
        'Lind was sixth. Solheim finished in 1:53.01, Falk in 1:53.02 and Ruiz in 1:53.04.',
        ['6 Lind', '1 Solheim', '2 Falk', '3 Ruiz'],
      ],
      ['Lind won. Solheim finished in 1:55.01, Falk in 1:55.02 and Ruiz in 1:55.04.', ['1 Lind']],
      ['Lind finished in 1:54.01, Solheim in 1:53.02 and Falk in 1:55.04.', []],
    ],
  },
  'placings/margin': {
    yes: [
      [
        'Lind won. Her 1:53.20 gave her an advantage of 0.42 seconds over Solheim and of 0.55 over Falk.',
        ['1 Lind', '2 Solheim', '3 Falk'],
      ],
      ['A time of 1:53.20 gave Lind a cushion of 0.42 seconds over Solheim.', ['1 Lind', '2 Solheim']],
    ],
    no: [
      ['At the bell Lind had a lead of 0.42 seconds over Solheim.', []],
      ['Lind has a lead of 42 points over Solheim in the World Cup standings.', []],
    ],
  },
  'placings/one-away': {
    yes: [
      ['Falk was third, one place behind Solheim.', ['3 Falk', '2 Solheim']],
      ['Falk came third, one place ahead of Ruiz.', ['3 Falk', '4 Ruiz']],
    ],
    no: [['Falk started one place behind Solheim.', []]],
  },
  'placings/beaten-only-by': {
    yes: [
      ['Solheim lost only to Lind.', ['1 Lind', '2 Solheim']],
      ['Solheim, beaten only by Lind, was all smiles.', ['1 Lind', '2 Solheim']],
    ],
    no: [
      ['Solheim lost to Lind on the last lap.', []],
      ['In her semifinal Solheim lost only to Lind.', []],
    ],
  },
  'placings/given-event': {
    yes: [['A last lap of 29.1 gave Lind the 1500m.', ['1 Lind']]],
    no: [
      ['The judges gave Lind the lead in the 1500m.', []],
      ['A coin gave Lind the 1500m start in the inner lane.', []],
    ],
  },
  'placings/beaten-to-it': {
    yes: [
      ['Solheim was pipped by Lind for the title.', ['1 Lind', '2 Solheim']],
      ['Falk was edged by Solheim for silver.', ['2 Solheim', '3 Falk']],
    ],
    no: [['Solheim was overtaken by Lind for a moment.', []]],
  },
  'placings/one-two': {
    yes: [['The final saw a one-two for the north, Lind edging out Solheim.', ['1 Lind', '2 Solheim']]],
    no: [['The north had hoped for a one-two, and Lind was followed by Solheim for two laps.', []]],
  },
  'placings/win-event': {
    yes: [['In front of a full house, it was Lind taking the win.', ['1 Lind']]],
    no: [['In front of a full house, it was Lind taking the lead.', []]],
  },
  'placings/subject': {
    yes: [
      ['Lind won, with the Norwegian crew of Ida Solheim second and Falk third.', ['1 Lind', '2 Solheim', '3 Falk']],
      ['Lind won, with Solheim, silver medallist of 2019, taking bronze.', ['1 Lind', '3 Solheim', 'before 2 Solheim']],
      ['Lind went to the front and was never threatened to win in 1:53.20.', ['1 Lind']],
    ],
    no: [
      ['Solheim, second after the first race run, fell.', []],
      ['Solheim crept up into second by the 1000m mark.', []],
      ['It was the third title and fifth podium of the winter for Lind.', ['1 Lind']],
    ],
  },
};
