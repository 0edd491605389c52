import type { PlacingFamily } from './families.examples.ts';

/** How news agencies tell places in passing, in the words of `families.examples.ts`. */
export const AGENCY_PLACINGS: Readonly<Record<string, PlacingFamily>> = {
  'placings/separated': {
    yes: [
      ['Only 0.05 seconds separated first-placed Lind from fourth place Anna Falk.', ['1 Lind', '4 Falk']],
      ['A tenth of a second divided winner Lind from second-placed Solheim.', ['1 Lind', '2 Solheim']],
    ],
    no: [
      ['Ruiz was two tenths from second place.', []],
      ['Ruiz took the lead from second-placed Solheim with two laps to go.', []],
    ],
  },
  'placings/ousted': {
    yes: [['Lind won, with Ruiz just edged out of fourth by Falk.', ['1 Lind', '4 Falk']]],
    no: [
      ['Falk knocked Ruiz out of the bronze medal position.', []],
      ['Ruiz was edged out of the semifinal by Falk.', []],
      ['Ruiz was not pushed out of third by Falk.', []],
    ],
  },
  'placings/medal-position': {
    yes: [
      [
        'Lind was joined on the podium by Solheim in the silver-medal position and Falk in third.',
        ['1 Lind', '2 Solheim', '3 Falk'],
      ],
      ['A late surge carried Falk into the bronze medal position.', ['3 Falk']],
    ],
    no: [
      ['Falk was still looking for a medal position.', []],
      ['Ruiz held the gold medal position until the last pair.', []],
    ],
  },
  'placings/in-a-row': {
    yes: [
      ['Lind won, and Solheim and Falk finished 2-3.', ['1 Lind', '2 Solheim', '3 Falk']],
      ['Solheim, Falk and Ruiz came home 2-3-4.', ['2 Solheim', '3 Falk', '4 Ruiz']],
      ['Lind, Solheim & Falk finished 1-2-3 in the final.', ['1 Lind', '2 Solheim', '3 Falk']],
    ],
    no: [
      ['Solheim, Falk and Ruiz finished 2-4.', []],
      ['Falk went 3-2 in the lead.', []],
    ],
  },
  'placings/swept-events': {
    yes: [
      [
        'Lind swept the 500m, 1000m and 1500m over the weekend.',
        ["1 Lind Women's 500m", "1 Lind Women's 1000m", '1 Lind'],
      ],
      ['Lind completed a sweep of the 500m and 1000m.', ["1 Lind Women's 500m", "1 Lind Women's 1000m"]],
    ],
    no: [
      ['Lind swept past Solheim in the 500m and 1000m.', []],
      ['Lind did not sweep the 500m and 1000m.', []],
    ],
  },
  'placings/provisional': {
    yes: [['With Falk in third, Lind and Solheim had the podium to themselves.', ['3 Falk']]],
    no: [
      ['Solheim led them through the first lap in 31.20, with Falk in second and Ruiz in third.', []],
      ['Falk, who had been in second, sat in third with two laps to go.', []],
    ],
  },
  'placings/behind-the-winner': {
    yes: [
      ['Solheim finished tenth, 0.72 seconds behind Lind winning the distance in 1:53.00.', ['1 Lind', '10 Solheim']],
    ],
    no: [['Solheim finished behind Lind, winning silver.', ['2 Solheim']]],
  },
  'placings/led-to': {
    yes: [['Falk led Germany to silver in the team pursuit.', ["2 GER Women's Team Pursuit"]]],
    no: [['Falk led the 1500m to the last lap.', []]],
  },
  'placings/crew-from': {
    yes: [
      ['In the team pursuit the crew from Norway claimed silver.', ["2 NOR Women's Team Pursuit"]],
      ['Rain fell, and the quartet from Sweden took bronze in the team pursuit.', ["3 SWE Women's Team Pursuit"]],
    ],
    no: [['The team pursuit saw a protest from Norway.', []]],
  },
  'placings/still-to-come': {
    yes: [
      ['Lind delivered a huge win to confirm her spot at the Lillehammer Olympic Games.', ['1 Lind']],
      ['Solheim finished third and also punched her ticket to the Lillehammer Olympic Games.', ['3 Solheim']],
    ],
    no: [['Solheim finished third at the 2030 Olympic Games.', ['before 3 Solheim']]],
  },
  'placings/in-the-decade': {
    yes: [['Ruiz, who won the 1500m in the 2020s, was ill.', ['before 1 Ruiz']]],
    no: [['Ruiz, who is in her twenties, won the 1500m.', ['1 Ruiz']]],
  },
  'placings/repeat-of': {
    yes: [['Lind won with Solheim third in a repeat of the podium from 2029.', ['1 Lind', '3 Solheim']]],
    no: [['Solheim was third in the race of 2029.', ['before 3 Solheim']]],
  },
  'placings/prevailed': {
    yes: [['Lind prevailed victorious after a long sprint.', ['1 Lind']]],
    no: [['Common sense prevailed.', []]],
  },
  'placings/ahead-of-both': {
    yes: [
      [
        'Lind stormed home to finish 0.7 seconds above Solheim and 0.85 seconds ahead of Falk.',
        ['1 Lind', '2 Solheim', '3 Falk'],
      ],
    ],
    no: [
      ['After two laps Lind was 0.7 seconds ahead of Solheim and 0.85 seconds ahead of Falk.', []],
      ['Lind finished 0.7 seconds ahead of Solheim.', []],
    ],
  },
  'placings/wins-of-many': {
    yes: [
      ['There were two gold medals for Lind in the 500m and the 1500m.', ["1 Lind Women's 500m", '1 Lind']],
      [
        'It was an evening of three wins for Lind (SWE) in the 500m, 1000m and 1500m.',
        ["1 Lind Women's 500m", "1 Lind Women's 1000m", '1 Lind'],
      ],
    ],
    no: [['There were two gold medals for Lind in Hamar.', []]],
  },
  'placings/awarded-to': {
    yes: [
      ['Gold was awarded to Lind after a video review.', ['1 Lind']],
      ['The silver was eventually given to Falk.', ['2 Falk']],
    ],
    no: [['The silver tray was given to Falk.', []]],
  },
  'placings/other-words-of-winning': {
    yes: [
      ['Lind topped the field in 1:53.20.', ['1 Lind']],
      ['Lind claimed the spoils in the 1500m.', ['1 Lind']],
      ['Lind won 2.2 seconds ahead of her teammate Solheim.', ['1 Lind', '2 Solheim']],
      ['Lind and Solheim clinched a one- two finish in the 1500m.', ['1 Lind', '2 Solheim']],
    ],
    no: [
      ['Lind led the field in the 1500m.', []],
      ['Lind grabbed a first 1500m podium.', []],
      ['Lind hopes to retain her title.', []],
      ['The pursuit of gold ended for Lind.', []],
    ],
  },
  'placings/olympian': {
    yes: [['2030 Olympian Lind skated a strong race to finish fifth.', ['5 Lind']]],
    no: [['In 2030 Lind skated a strong race to finish fifth.', ['before 5 Lind']]],
  },
};
