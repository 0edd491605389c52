import type { PlacingFamily } from './families.examples.ts';

/** What reports of whole races tell in passing, in the words of `families.examples.ts`. */
export const REPORT_PLACINGS: Readonly<Record<string, PlacingFamily>> = {
  'placings/called-by-medal': {
    yes: [
      ['Ruiz could not stay with the eventual winner, Lind.', ['1 Lind']],
      ['Ruiz stayed with the eventual bronze medallist, Anna Falk, until the bell.', ['3 Falk']],
      ['Ruiz was passed by the surprised runner-up, Solheim, with a lap to go.', ['2 Solheim']],
      ['Ruiz was 0.3 short of the bronze medallist Falk of Germany.', ['3 Falk']],
      ['Ruiz led until Lind, the eventual winner, went past.', ['1 Lind']],
    ],
    no: [
      ['Ruiz could not stay with the former winner, Lind.', []],
      ['Ruiz could not stay with the world silver medallist, Solheim.', []],
      ['Ruiz stayed with Lind, the winner here in 2029 and 2030.', ['before 1 Lind']],
      ['Ruiz was passed by the mass start winner, Solheim.', []],
    ],
  },
  'placings/under-way': {
    yes: [
      ['Solheim, sixth at the midway stage, came home second.', ['2 Solheim']],
      ['Solheim finished sixth when Falk fell on the line.', ['6 Solheim']],
      ['Solheim slipped to fourth when she fell.', ['4 Solheim']],
      ['Solheim was third after a strong last lap.', ['3 Solheim']],
    ],
    no: [
      ['Solheim was sixth at the mid-way point.', []],
      ['Solheim was sixth after eight laps.', []],
      ['Solheim was sixth after the first kilometre.', []],
      ['Solheim was sixth entering the home straight.', []],
      ['Solheim was second out of the last bend.', []],
      ['Solheim was sixth with just over a lap remaining.', []],
      ['Solheim was in second place when she fell.', []],
      ['Solheim was second when the leaders came into the stadium.', []],
      ['Solheim was sixth as they entered the last lap.', []],
      ['Solheim was second before being caught by the others.', []],
    ],
  },
  'placings/contradicted': {
    yes: [
      ['In the final Solheim passed Ruiz and Falk. Solheim was third and Ruiz fourth.', ['3 Solheim', '4 Ruiz']],
      ['Bronze medallist Falk dropped to fourth.', ['4 Falk']],
      [
        'Solheim was first in the outer lane.\n\nWomen’s 1500m: 1. Vera Lind 1:53.20; 2. Ida Solheim 1:53.40',
        ['1 Lind', '2 Solheim'],
      ],
    ],
    no: [['Solheim was second. Falk was third. Lind was second.', ['2 Lind', '2 Solheim', '3 Falk']]],
  },
  'placings/strangers': {
    yes: [
      ['Lind ran with Solheim, but the Norwegian won in 1:53.20.', ['1 Solheim']],
      ['Lind, the Swede in the field, won in 1:53.20.', ['1 Lind']],
    ],
    no: [
      ['Solheim led, but the young Ethiopian won in 1:53.20.', []],
      ['Solheim was a second behind, while the Ethiopian took bronze.', []],
      ['Solheim was behind them, the Jamaican winning in 1:53.20.', []],
      ['Lind won in 1:53.20, well ahead of Moe [Hamar] in second.', ['1 Lind']],
      ['Lind won in 1:53.20, ahead of Boudat in second.', ['1 Lind']],
    ],
  },
  'placings/figures-of-nobody': {
    yes: [
      ['Lind skated 1:56.20, good enough for 14th.', ['14 Lind']],
      ['Lind skated 1:56.20. It was good enough for 14th.', ['14 Lind']],
    ],
    no: [
      ['Solheim was second. A 1:56.20 was good enough for 14th!', ['2 Solheim']],
      ['Solheim was second. A time of 1:56.20 was good enough for 14th.', ['2 Solheim']],
      ['Solheim was second. It was a fast race (1:56.20 was good enough for 14th!).', ['2 Solheim']],
      ['Lind won. It is the first time for a German skater to win this event.', ['1 Lind']],
    ],
  },
  'placings/called-together': {
    yes: [
      [
        'There were personal bests for Solheim, Falk and Ruiz. The trio finished second, third and fourth.',
        ['2 Solheim', '3 Falk', '4 Ruiz'],
      ],
    ],
    no: [['There were personal bests for Solheim, Falk and Ruiz. The two finished second and third.', []]],
  },
  'placings/with-an-event-of-its-own': {
    yes: [
      [
        'It was a fine day for Lind, winning the women’s 500m in 38.20 and bronze in the women’s 1000m.',
        ["1 Lind Women's 500m", "3 Lind Women's 1000m"],
      ],
    ],
    no: [['Lind won the 1500m title and a place in the team.', ['1 Lind']]],
  },
  'placings/medals-left': {
    yes: [
      ['Lind won, leaving the minor medals to Solheim and Falk.', ['1 Lind', '2 Solheim', '3 Falk']],
      ['Lind, Solheim and Falk took the top spots.', ['1 Lind', '2 Solheim', '3 Falk']],
    ],
    no: [
      ['Lind left the medals on the table.', []],
      ['Lind and Solheim took the top three spots.', []],
    ],
  },
  'placings/missed-medal': {
    yes: [
      ['Ruiz narrowly missed bronze.', ['4 Ruiz']],
      ['Ruiz missed out on the bronze medal by just 0.12 seconds.', ['4 Ruiz']],
      ['Solheim just missed out on gold and took silver.', ['2 Solheim']],
      ['Solheim was narrowly denied gold by Lind.', ['1 Lind', '2 Solheim']],
    ],
    no: [
      ['Ruiz narrowly missed the bronze medal race.', []],
      ['Ruiz missed bronze.', []],
      ['Ruiz narrowly missed bronze in her semifinal.', []],
      ['Ruiz did not miss bronze by 0.12.', []],
      ['Falk narrowly missed silver but was third in 1:54.20.', ['3 Falk']],
    ],
  },
  'placings/one-behind-the-other': {
    yes: [
      ['Lind won by 0.2 from Solheim, who was 0.4 clear of Falk.', ['1 Lind', '2 Solheim', '3 Falk']],
      ['Lind won, from Solheim in second and Falk in third.', ['1 Lind', '2 Solheim', '3 Falk']],
      ['Lind won, 0.5 seconds clear of Solheim and 1.2 ahead of Falk.', ['1 Lind', '2 Solheim', '3 Falk']],
      [
        'Lind won a second straight race, turning in a last lap that left her ahead of Solheim and Falk.',
        ['1 Lind', '2 Solheim', '3 Falk'],
      ],
      ['Lind led home Solheim and Falk to win the title.', ['1 Lind', '2 Solheim', '3 Falk']],
    ],
    no: [
      ['Lind won in 1:53.20, with Solheim 0.5 seconds back and Falk another 0.2 behind.', ['1 Lind', '2 Solheim']],
      ['Lind led Solheim and Falk through the bell.', []],
    ],
  },
  'placings/seconds-of-the-clock': {
    yes: [
      ['Solheim was a close second behind Lind.', ['1 Lind', '2 Solheim']],
      ['Solheim was second, a full second behind Lind.', ['1 Lind', '2 Solheim']],
    ],
    no: [
      ['Solheim was a further second behind.', []],
      ['Solheim lost a whole second in the last lap.', []],
      ['Solheim was a good second behind Lind.', []],
    ],
  },
  'placings/measured-against': {
    yes: [
      ['Solheim finished fourth, just 0.17 seconds behind bronze.', ['4 Solheim']],
      ['Solheim finished fourth, 0.17 seconds outside the bronze medal position.', ['4 Solheim']],
      ['Solheim finished fifth - 4.64 seconds off of the third-place time.', ['5 Solheim']],
      ['Solheim was fifth, two seconds behind third-placed Falk.', ['3 Falk', '5 Solheim']],
      ['Solheim improved with her fourth-place time of 1:54.40.', ['4 Solheim']],
    ],
    no: [['Solheim was 0.17 seconds shy of third.', []]],
  },
  'placings/of-many-races': {
    yes: [['Solheim finished second in the last of the four races.', ['2 Solheim']]],
    no: [
      ['Solheim finished second in each of the past two races.', []],
      ['In four races this season, Solheim has finished sixth, second and eighth.', []],
      ['Solheim moved to No. 6 on the all-time list.', []],
      ['Solheim became the No. 5 Norwegian ever.', []],
      ['Solheim, Lind and Falk started well as the World Indoor Tour Gold began in Hamar.', []],
    ],
  },
  'placings/ahead-of-placed': {
    yes: [
      ['Solheim was second, well clear of Falk in third.', ['2 Solheim', '3 Falk']],
      [
        'Solheim finished second, ahead of Falk in third place (1:55.00), and Ruiz in fourth place.',
        ['2 Solheim', '3 Falk', '4 Ruiz'],
      ],
      ['Solheim was second ahead of Hamar Games winner Falk.', ['2 Solheim', '3 Falk']],
      ['Solheim was fourth behind the Swedish winner Lind.', ['1 Lind', '4 Solheim']],
    ],
    no: [['Solheim was second, clear of trouble in Hamar.', ['2 Solheim']]],
  },
  'placings/enough-to-beat': {
    yes: [
      ['Lind won in 1:53.20. It was enough to beat Solheim by 0.38 seconds.', ['1 Lind', '2 Solheim']],
      ['Lind won in 1:53.20. But that was just enough to edge Solheim.', ['1 Lind', '2 Solheim']],
    ],
    no: [['Lind won in 1:53.20. It was not enough to beat the time of Solheim.', ['1 Lind']]],
  },
};
