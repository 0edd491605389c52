import { describe, expect, it } from 'vitest';
import { factsOf, pick } from '../support/facts.ts';

const LEAD =
  "Astrid Solheim (NOR) won the Women's 500m at the World Cup in Hamar on Saturday and was very happy with it.";

const bodyOf = (...lines: string[]) => [LEAD, '', ...lines].join('\n');
const placesOf = (...lines: string[]) =>
  factsOf(bodyOf(...lines))
    .placings.filter(({ event }) => event !== "Women's 500m")
    .map(({ competitor, event, rank }) => [competitor, event, rank]);
const timesOf = (...lines: string[]) =>
  pick(factsOf(bodyOf(...lines)).times, 'ms', 'kind', 'competitor', 'event', 'round');

describe('lines of results', () => {
  it('reads a whole race in one line, with its round and the gaps', () => {
    const line =
      "Men's 1500m, final: 1. Pieter Hoekstra NED 2:34,83. 2. Marco Ferrandi ITA +0,11. 3. Janne Koskela FIN +0,64.";
    expect(timesOf(line)).toEqual([
      { ms: 154830, kind: 'result', competitor: 'Pieter Hoekstra', event: "Men's 1500m", round: 'final' },
      { ms: 110, kind: 'gap', competitor: 'Marco Ferrandi', event: "Men's 1500m", round: 'final' },
      { ms: 640, kind: 'gap', competitor: 'Janne Koskela', event: "Men's 1500m", round: 'final' },
    ]);
  });

  it('reads the runs of a slide, and their sum as the total', () => {
    expect(timesOf("Men's Skeleton", '', '1 Pieter Hoekstra NED 4 51.42 51.50 1:42.92')).toEqual([
      { ms: 51420, kind: 'result', competitor: 'Pieter Hoekstra', event: "Men's Skeleton", round: 'run 1' },
      { ms: 51500, kind: 'result', competitor: 'Pieter Hoekstra', event: "Men's Skeleton", round: 'run 2' },
      { ms: 102920, kind: 'result', competitor: 'Pieter Hoekstra', event: "Men's Skeleton", round: null },
    ]);
  });

  it('reads ranks and figures between commas, as agencies set them', () => {
    const line = "Men's 500m 1, Pieter Hoekstra, Netherlands, 34.83. 2, Marco Ferrandi, Italy, 34.90.";
    expect(placesOf(line)).toEqual([
      ['Pieter Hoekstra', "Men's 500m", 1],
      ['Marco Ferrandi', "Men's 500m", 2],
    ]);
    expect(timesOf(line).map(({ ms, competitor }) => [ms, competitor])).toEqual([
      [34830, 'Pieter Hoekstra'],
      [34900, 'Marco Ferrandi'],
    ]);
  });

  it('reads two who share a rank, each with a figure', () => {
    const line =
      "Men's 500m: 1. Janne Koskela (FIN), 34.80; 2. Pieter Hoekstra (NED), 34.83, and Marco Ferrandi (ITA), 34.83.";
    expect(timesOf(line).map(({ ms, competitor }) => [ms, competitor])).toEqual([
      [34800, 'Janne Koskela'],
      [34830, 'Pieter Hoekstra'],
      [34830, 'Marco Ferrandi'],
    ]);
  });

  it('reads teams behind the colour of their medals, however full the lines are', () => {
    const crew = (nation: string, names: string) => `${nation} (${names}, Aart TORVIKSEN, Otto VANDERLOO)`;
    const lines = [
      `GOLD ${crew('Norway', 'Mick ABRELO, Alex SUNDELO')} 3:57.907`,
      `SILVER ${crew('New Zealand', 'Glen TORVIK, Luke ABRELO')} 3:59.623`,
    ];
    expect(timesOf("Men's Team Pursuit", '', ...lines).map(({ ms, competitor }) => [ms, competitor])).toEqual([
      [237907, 'NOR'],
      [239623, 'NZL'],
    ]);
  });

  it('gives the time of a nation in an event for two to those in its brackets', () => {
    const line =
      "Men's Double Sculls: 1 Norway (Anders Torvik, Nils Abrelo) 6:12.20, 2 Italy (Marco Ferrandi, Luca Sundelo) 6:14.00";
    expect(timesOf(line).map(({ ms, competitor }) => [ms, competitor])).toEqual([
      [372200, 'Anders Torvik / Nils Abrelo'],
      [374000, 'Marco Ferrandi / Luca Sundelo'],
    ]);
  });

  it('reads a table whose bars are all that is left of it', () => {
    const lines = [
      'Pos | Name | Nation | Run 1 | Run 2 | Total',
      '1 | Pieter Hoekstra | NED | 51.16 | 51.24 | 1:42.40',
      '2 | Marco Ferrandi | ITA | 51.52 | 51.66 | 1:43.18',
    ];
    expect(timesOf("Men's Skeleton", '', ...lines).map(({ ms, competitor, round }) => [ms, competitor, round])).toEqual(
      [
        [51160, 'Pieter Hoekstra', 'run 1'],
        [51240, 'Pieter Hoekstra', 'run 2'],
        [102400, 'Pieter Hoekstra', null],
        [51520, 'Marco Ferrandi', 'run 1'],
        [51660, 'Marco Ferrandi', 'run 2'],
        [103180, 'Marco Ferrandi', null],
      ],
    );
  });

  it('reads ranks without a stop, and names by their initials', () => {
    const lines = [
      'Two of the Hoekstras, Pieter Hoekstra (NED) and Kees Hoekstra (NED), were at the start, and both of them did well.',
      '',
      "Men's 500m: 1 P. Hoekstra NED 34.83; 2 Janne Koskela FIN 34.90; 3 Hoekstra K. NED 35.01; M. Ferrandi ITA DNF",
    ];
    expect(placesOf(...lines)).toEqual([
      ['Pieter Hoekstra', "Men's 500m", 1],
      ['Janne Koskela', "Men's 500m", 2],
      ['Kees Hoekstra', "Men's 500m", 3],
    ]);
  });

  it('reads a time that stands in front of its name', () => {
    expect(
      timesOf("Men's Marathon", '', '1. 2:10:59 – Pieter Hoekstra (NED)', '2. 2:11:06 – Marco Ferrandi (ITA)'),
    ).toEqual([
      { ms: 7859000, kind: 'result', competitor: 'Pieter Hoekstra', event: "Men's Marathon", round: null },
      { ms: 7866000, kind: 'result', competitor: 'Marco Ferrandi', event: "Men's Marathon", round: null },
    ]);
  });

  it('gives a shared place to both', () => {
    const line = "Men's 1000m: 1. Pieter Hoekstra (NED) 1:07.62, 2= Marco Ferrandi (ITA), Janne Koskela (FIN) 1:07.95";
    expect(placesOf(line)).toEqual([
      ['Pieter Hoekstra', "Men's 1000m", 1],
      ['Marco Ferrandi', "Men's 1000m", 2],
      ['Janne Koskela', "Men's 1000m", 2],
    ]);
  });

  it('reads the results of one nation, its teams without a name', () => {
    const lines = [
      '**Norwegian results**',
      '',
      "- Fri., women's 4x5km relay: 6th, +2:41.0",
      "- Sat., men's 10km: Jens Abrel 8th, +41.7; Olof Torve DNF",
    ];
    expect(placesOf(...lines)).toEqual([
      ['NOR', "Women's 4x5km Relay", 6],
      ['Jens Abrel', "Men's 10km", 8],
    ]);
  });

  it('begins anew at every event with a colon, and at every gender in front of one', () => {
    const line =
      'Results – Women. 500m: 1. Astrid Lind (NOR), 2. Ida Holm (SWE). 1500m: 4. Lind. Men. 1000m: 6. Olof Torve (SWE); 19. Erik Moen (NOR). 1500m: 3. Torve. 5000m relay: 2. Sweden.';
    expect(
      placesOf(line)
        .map((place) => place.join(' '))
        .sort(),
    ).toEqual([
      "Astrid Lind Women's 1500m 4",
      "Erik Moen Men's 1000m 19",
      "Olof Torve Men's 1000m 6",
      "Olof Torve Men's 1500m 3",
      "SWE Men's 5000m Relay 2",
    ]);
  });

  it('reads the event behind the name', () => {
    const lines = [
      '**Medals for Norway**',
      '',
      "- Silver – Jens Abrel, men's 1500 metres",
      '- Bronze – mixed 2000 metre relay',
    ];
    expect(placesOf(...lines)).toEqual([
      ['Jens Abrel', "Men's 1500m", 2],
      ['NOR', 'Mixed 2000m Relay', 3],
    ]);
  });

  it('looks for the event above a list that is between', () => {
    const lines = [
      "## Men's 1000m – final",
      '',
      '- World Record: Pieter Hoekstra (NED), 2029, 1:05.62',
      '',
      'Medallists:',
      '',
      '- GOLD – Marco Ferrandi (ITA), 1:07.62',
      '- SILVER – Janne Koskela (FIN), 1:07.95',
    ];
    expect(placesOf(...lines)).toEqual([
      ['Marco Ferrandi', "Men's 1000m", 1],
      ['Janne Koskela', "Men's 1000m", 2],
    ]);
    expect(timesOf(...lines).map(({ competitor, round }) => [competitor, round])).toEqual([
      ['Pieter Hoekstra', 'final'],
      ['Marco Ferrandi', 'final'],
      ['Janne Koskela', 'final'],
    ]);
  });

  it('reads the points of a classification, and no places of standings', () => {
    const { placings, scores } = factsOf(
      bodyOf('Overall World Cup men: 1. Jens Abrel (NOR) 612. 2. Olof Torve (SWE) 598.'),
    );
    expect(pick(scores, 'value', 'competitor')).toEqual([
      { value: 612, competitor: 'Jens Abrel' },
      { value: 598, competitor: 'Olof Torve' },
    ]);
    expect(placings.map(({ competitor }) => competitor)).toEqual(['Astrid Solheim']);
  });
});

describe('lists as a whole', () => {
  it('takes small figures behind the time of the winner for gaps', () => {
    const lines = [
      "Men's 10km",
      '',
      '1. Jens Abrel (NOR) 25:22.4',
      '2. Olof Torve (SWE) 0.7',
      '3. Janne Koskela (FIN) 11.8',
    ];
    expect(timesOf(...lines).map(({ ms, kind }) => [ms, kind])).toEqual([
      [1_522_400, 'result'],
      [700, 'gap'],
      [11_800, 'gap'],
    ]);
  });

  it('gives names below "top five" the places of their order, where the times rise', () => {
    const lines = ['- Jens Abrel (NOR) – 1:36.42', '- Olof Torve (SWE) – 1:36.45', '- Janne Koskela (FIN) – 1:38.65'];
    expect(placesOf("## Men's 1000m", '', 'Top three finishers:', '', ...lines).map(([, , rank]) => rank)).toEqual([
      1, 2, 3,
    ]);
    expect(placesOf("## Men's 1000m", '', 'Top three finishers:', '', ...lines.toReversed())).toEqual([]);
    expect(placesOf("## Men's 1000m", '', 'Also at the start:', '', ...lines)).toEqual([]);
    const unknown = lines.with(1, '- somebody else – 1:36.45');
    expect(placesOf("## Men's 1000m", '', 'Top three finishers:', '', ...unknown)).toEqual([]);
  });

  it('takes a nation for its athlete of the section, in an event for one', () => {
    const lines = [
      "**Women's single sculls**",
      '',
      'Marta Kowalczyk (POL) held off Chiara Bellini (ITA) on the last metres and was very happy about it afterwards.',
      '',
      'RESULT: POL, ITA, NED1',
    ];
    expect(placesOf(...lines)).toEqual(
      expect.arrayContaining([
        ['Marta Kowalczyk', "Women's Single Sculls", 1],
        ['Chiara Bellini', "Women's Single Sculls", 2],
        ['NED', "Women's Single Sculls", 3],
      ]),
    );
  });

  it('tells sister and brother apart by whose event it is', () => {
    const lines = [
      'Anna Abrel (NOR) said that she was tired, and her brother Jens Abrel (NOR) said that he had never been better.',
      '',
      "- Women's 10km: 1. Abrel 25:22.4, 2. Ida Berglund (SWE) 25:30.1",
      "- Men's 10km: 1. Abrel 23:22.4, 2. Olof Torve (SWE) 23:30.1",
    ];
    expect(placesOf(...lines).filter(([, , rank]) => rank === 1)).toEqual([
      ['Anna Abrel', "Women's 10km", 1],
      ['Jens Abrel', "Men's 10km", 1],
    ]);
  });

  it('gives nobody the figure of another', () => {
    expect(
      timesOf("Men's 1500m heats", '', '- Heat 1: Pieter Hoekstra (NED) 1:45.10, Marco Ferrandi (ITA) penalty'),
    ).toEqual([{ ms: 105100, kind: 'result', competitor: 'Pieter Hoekstra', event: "Men's 1500m", round: 'heat' }]);
    const line = "Men's 500m: 34.80 Janne Koskela, 34.83 Pieter Hoekstra, 34.91 Marco Ferrandi.";
    expect(timesOf('Results', '', `- ${line}`).map(({ ms, competitor }) => [ms, competitor])).toEqual([
      [34800, 'Janne Koskela'],
      [34830, 'Pieter Hoekstra'],
      [34910, 'Marco Ferrandi'],
    ]);
  });

  it('reads an event that only print sets apart from the names', () => {
    const lines = ['Men', '', '- **1500m** Pieter Hoekstra 1:44.80, Janne Koskela 1:45.10, Marco Ferrandi 1:45.31'];
    expect(placesOf(...lines)).toEqual([
      ['Pieter Hoekstra', "Men's 1500m", 1],
      ['Janne Koskela', "Men's 1500m", 2],
      ['Marco Ferrandi', "Men's 1500m", 3],
    ]);
    expect(timesOf(...lines)).toHaveLength(3);
  });

  it('knows whose somebody is from who has the place', () => {
    const line = "Men's 1500m: 1. Pieter Hoekstra (NED) 1:44.80, 2. Hoekstra's team-mate Janne Koskela (NED) 1:45.10";
    expect(placesOf(line)).toEqual([
      ['Pieter Hoekstra', "Men's 1500m", 1],
      ['Janne Koskela', "Men's 1500m", 2],
    ]);
  });
});

describe('lines that are no results', () => {
  it.each([
    ['Start list', '1. Jens Abrel (NOR)', '2. Olof Torve (SWE)'],
    ["Squad for the men's 1000m", '1. Jens Abrel (NOR) 1:08.10', '2. Olof Torve (SWE) 1:08.30'],
    ['World Cup standings', '1. Jens Abrel (NOR) 612', '2. Olof Torve (SWE) 598'],
    ['Medals in speed skating', '1. Japan 4-3-2', '2. Norway 3-2-4'],
  ])('gives no places below %s', (head, ...lines) => {
    expect(placesOf(`**${head}**`, '', ...lines)).toEqual([]);
  });

  it('gives an event it does not know no other', () => {
    expect(placesOf("Men's Snowshoe Dash: 1. Jens Abrel (NOR) 1:08.10, 2. Olof Torve (SWE) 1:08.30")).toEqual([
      ['Jens Abrel', null, 1],
      ['Olof Torve', null, 2],
    ]);
  });

  it('takes a nation behind an unknown name for that name’s', () => {
    expect(placesOf("Men's 1000m: 1. Xq. Zz NOR 1:08.10, 2. Jens Abrel (NOR) 1:08.30")).toEqual([
      ['Jens Abrel', "Men's 1000m", 2],
    ]);
  });
});

describe('crews in lines of results', () => {
  const pair = ['Odd Berg / Karl Lind', "Men's K2 500", 1];
  const others = ['Tom Hale / Sam Dunn', "Men's K2 500", 2];

  it.each([
    ['joined by a word', ['1. Odd Berg and Karl Lind (NOR) 1:28.10', '2. Tom Hale & Sam Dunn (GBR) 1:29.22']],
    ['joined by marks', ['1. Odd Berg, Karl Lind (NOR) 1:28.10', '2. Tom Hale + Sam Dunn (GBR) 1:29.22']],
    ['behind a medal', ['- Gold: Odd Berg and Karl Lind (NOR)', '- Silver: Tom Hale and Sam Dunn (GBR)']],
    ['behind their nation', ['1. NOR (Odd Berg, Karl Lind) 1:28.10', '2. GBR 2 (Tom Hale, Sam Dunn) 1:29.22']],
  ])('are one competitor, %s', (_, lines) => {
    expect(placesOf("**Men's K2 500**", '', ...lines)).toEqual([pair, others]);
  });

  it('are one competitor in a line, or in a cell, of their own', () => {
    const line = "Men's K2 500 – Gold: Odd Berg and Karl Lind (NOR); Silver: Tom Hale and Sam Dunn (GBR)";
    expect(placesOf(line)).toEqual([pair, others]);
    const cells = ['| 1 | Odd Berg and Karl Lind | NOR |', '| 2 | Tom Hale & Sam Dunn | GBR |'];
    expect(placesOf("**Men's K2 500**", '', '| Rank | Name | Nation |', '|---|---|---|', ...cells)).toEqual([
      pair,
      others,
    ]);
  });

  it('are their nation in an event for more', () => {
    const lines = ['1. Odd Berg, Karl Lind, Jan Moe and Per Ruud (NOR) 2:28.10', '2. Great Britain 2:29.22'];
    expect(placesOf("**Men's Team Pursuit**", '', ...lines)).toEqual([
      ['NOR', "Men's Team Pursuit", 1],
      ['GBR', "Men's Team Pursuit", 2],
    ]);
  });

  it('have points without a word for them where points decide', () => {
    const line = "Men's Points Race: 1. Odd Berg (NOR) 60 points, 2. Tom Hale (GBR) 40, 3. Karl Lind (NOR) 20";
    expect(
      factsOf(bodyOf(line), 'Track Cycling World Cup in Brekke').scores.map(({ value, competitor }) => [
        value,
        competitor,
      ]),
    ).toEqual([
      [60, 'Odd Berg'],
      [40, 'Tom Hale'],
      [20, 'Karl Lind'],
    ]);
  });

  it('are two who share a place in an event for one', () => {
    expect(placesOf("**Men's 1500m**", '', '3. Odd Berg (NOR) and Tom Hale (GBR) 1:48.10')).toEqual([
      ['Odd Berg', "Men's 1500m", 3],
      ['Tom Hale', "Men's 1500m", 3],
    ]);
  });
});

describe('lines that name an event and those who raced it, without ranks', () => {
  const race = "Men's Team Pursuit: Great Britain, Netherlands, Germany";
  const order = [
    ['GBR', "Men's Team Pursuit", 1],
    ['NED', "Men's Team Pursuit", 2],
    ['GER', "Men's Team Pursuit", 3],
  ];

  it('stand in their order below words for results', () => {
    expect(placesOf('Medallists', '', "Women's Team Sprint – Norway, Sweden, Canada", '', race).slice(3)).toEqual(
      order,
    );
  });

  it('stand in their order with their times', () => {
    expect(placesOf("Men's Team Pursuit final: GBR 3:40.10, NED 3:41.20, GER 3:43.10")).toEqual(order);
  });

  it.each([[['Start lists', '', race]], [[race]]])('else have no places: %s', (lines) => {
    expect(placesOf(...lines)).toEqual([]);
  });
});
