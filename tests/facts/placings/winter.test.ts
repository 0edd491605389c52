import { describe, expect, it } from 'vitest';
import { extract, toGold } from '../../../src/index.ts';

/** The places that a report tells, "1 Vera Lind" for one in the event the report is about, else with its event behind. */
function placesIn(report: string, event: string): string[] {
  const { placings = [] } = toGold(extract(report));
  return placings.map(
    ({ competitor, event: own, rank, current }) =>
      `${current ? '' : 'before '}${rank} ${competitor}${own === event ? '' : ` (${own})`}`,
  );
}

interface Grid {
  readonly event: string;
  /** What stands in front of each passage. */
  readonly head: string;
  /** What the head tells by itself. */
  readonly told: readonly string[];
  readonly passages: readonly (readonly [passage: string, places: readonly string[]])[];
}

const GRIDS: Readonly<Record<string, Grid>> = {
  'events in passing end with their paragraph': {
    event: "Women's 10km Pursuit",
    head: "# Laine wins\n\nRUHPOLDING, Germany, 14 January 2030 - Finland's Aino Laine won the women's 10km pursuit at the Biathlon World Cup in Ruhpolding on Saturday.\n\n",
    told: ['1 Aino Laine'],
    passages: [
      [
        "In Oslo, Laine earned bronze in the mass start.\n\nSweden's Vera Lind was third on the day.",
        ["before 3 Aino Laine (Women's Mass Start)", '3 Vera Lind'],
      ],
      [
        "At the World Cup in Östersund she was second in the mass start.\n\nSweden's Vera Lind was third on the day.",
        ["before 2 Aino Laine (Women's Mass Start)", '3 Vera Lind'],
      ],
      [
        "Following her win in Friday's sprint, Laine started first.\n\nSweden's Vera Lind was third on the day.",
        ["1 Aino Laine (Women's Sprint)", '3 Vera Lind'],
      ],
      [
        "Two years ago she won the individual here.\n\nSweden's Vera Lind was third on the day.",
        ["before 1 Aino Laine (Women's Individual)", '3 Vera Lind'],
      ],
      [
        "The World Cup continues with the relay on Sunday.\n\nSweden's Vera Lind was third on the day.",
        ['3 Vera Lind'],
      ],
    ],
  },
  'races of a series by no other name': {
    event: "Women's Skeleton",
    head: 'IGLS, Austria, 12 January 2030 - ',
    told: [],
    passages: [
      ["Sweden's Vera Lind won the women's skeleton World Cup race ahead of Ida Falk.", ['1 Vera Lind', '2 Ida Falk']],
      ["Sweden's Vera Lind won the women's World Cup skeleton race on Saturday.", ['1 Vera Lind']],
      ["Sweden's Vera Lind won the skeleton World Cup in Igls on Saturday.", ['1 Vera Lind']],
      ["Sweden's Vera Lind won a women's skeleton World Cup race on Saturday.", ['1 Vera Lind']],
      ["Sweden's Vera Lind has won ten skeleton World Cup races.", []],
      ["Sweden's Vera Lind leads the skeleton World Cup before the race in Igls.", []],
    ],
  },
  'those behind a winner, and races of other towns': {
    event: "Women's Sprint Free",
    head: "# Skog wins in Lahti\n\nLAHTI, Finland, 12 January 2030 - Norway's Kari Skog won the women's sprint free at the FIS Cross-Country World Cup in Lahti on Saturday.\n\n",
    told: ['1 Kari Skog'],
    passages: [
      ["Skog crossed the line 0.34 seconds before Sweden's Vera Lind.", ['2 Vera Lind']],
      ['The Norwegian won by 0.73 seconds before team-mate Siri Moen.', ['2 Siri Moen']],
      [
        'In second place was Vera Lind of Sweden, followed by Jane Doyle of the USA in third.',
        ['2 Vera Lind', '3 Jane Doyle'],
      ],
      ['Neither World Cup leader Vera Lind from Sweden nor Jane Doyle from USA in second place got through.', []],
      ['On Tuesday, Skog won the sprint in Drammen.', ["before 1 Kari Skog (Women's Sprint)"]],
      [
        'Skog had won the sprint in Drammen on Tuesday, and could cruise to victory 0.73 seconds before Siri Moen.',
        ["before 1 Kari Skog (Women's Sprint)", '2 Siri Moen'],
      ],
    ],
  },
  'pairs whose event only its parts name': {
    event: 'Ice Dance',
    head: '# European Championships\n\nBRATISLAVA, Slovakia - The 2030 ISU European Figure Skating Championships ended with the Free Dance on Saturday.\n\n',
    told: [],
    passages: [
      [
        "Italy's Anna Capo/Luca Lano took the silver medal and the bronze went to Katja Bobro/Dmitri Solo of Russia.",
        ['2 Anna Capo / Luca Lano', '3 Katja Bobro / Dmitri Solo'],
      ],
      ['Gaby Papa/Guy Sizer of France danced off with the gold medal.', ['1 Gaby Papa / Guy Sizer']],
      [
        'Anna Capo/Luca Lano (ITA) repeated as silver medallists.',
        ['2 Anna Capo / Luca Lano', 'before 2 Anna Capo / Luca Lano'],
      ],
      [
        'Anna Capo/Luca Lano (ITA) repeated as champions.',
        ['1 Anna Capo / Luca Lano', 'before 1 Anna Capo / Luca Lano'],
      ],
    ],
  },
  'places on the way, counted and in standings': {
    event: "Men's Downhill",
    head: "# Huber wins in Kvitfjell\n\nKVITFJELL, Norway, 4 March 2030 - Swiss skier Nico Huber won a men's World Cup downhill on Friday.\n\n",
    told: ['1 Nico Huber'],
    passages: [
      ['Huber started 17th, edging then-leader Ole Dahl of Norway by 0.12 seconds for his second win.', ['2 Ole Dahl']],
      ['Huber won for the third time this season and 47th overall.', []],
      ["Norway's Ole Dahl leads Luca Ferri by three points in the downhill standings, with Paul Egger third.", []],
    ],
  },
  'names led by an epithet, and participles in front of nouns': {
    event: '',
    head: '# Ski jumping: Perfect start\n\nOBERSTDORF, Germany, 30 December 2030 - Rio Koba of Japan won the opening event of the Four Hills Tournament in Oberstdorf ahead of Max Eisen of Germany.\n\nRio Koba was in a class of his own.\n\n',
    told: ['1 Rio Koba (null)', '2 Max Eisen (null)'],
    passages: [
      ['Highflyer Rio Koba took a well-deserved win.', []],
      ['Overflyer Rio Koba jumped furthest.', []],
    ],
  },
  'crews of sledges': {
    event: "Women's Two-Woman",
    head: '# Lind wins in Igls\n\nIGLS, Austria, 12 January 2030 - ',
    told: [],
    passages: [
      [
        "Sweden's Vera Lind won the women's two-woman World Cup race in Igls.\n\nLind and Ida Falk clocked 1:45.30.",
        ['1 Vera Lind / Ida Falk'],
      ],
      ['Vera Lind won the two-woman World Cup race with brakewoman Ida Falk.', ['1 Vera Lind / Ida Falk']],
      ['Vera Lind won the two-woman World Cup race with Ida Falk on the brakes.', ['1 Vera Lind / Ida Falk']],
      ['Vera Lind of Sweden won the two-woman World Cup race.', ['1 Vera Lind']],
    ],
  },
};

describe('winter sports', () => {
  describe.each(Object.entries(GRIDS))('%s', (_, { event, head, told, passages }) => {
    it.each(passages)('%s', (passage, places) => {
      expect(placesIn(`${head}${passage}\n`, event)).toEqual([...told, ...places]);
    });
  });
});
