import { describe, expect, it } from 'vitest';
import { factsOf, pick, releaseOf } from '../support/facts.ts';

const LEAD =
  "Astrid Solheim (NOR) won the Women's 500m at the World Cup in Hamar on Saturday and was very happy with it.";

const placingsOf = (body: string) => pick(factsOf(body).placings, 'competitor', 'event', 'rank');

describe('tables', () => {
  const table = [
    LEAD,
    '',
    "**Men's 1000m (2nd race)**",
    '',
    '| Rank | Name | NOC | Time | Diff |',
    '| ---: | :--- | :---: | ---: | ---: |',
    '| 1 | Pieter Hoekstra | NED | 1:07.62 | |',
    '| 2 | Marco Ferrandi | ITA | 1:07.95 | +0.33 |',
    '| – | Janne Koskela | FIN | DNF | |',
  ].join('\n');

  it('reads ranks, results and gaps by the words over the columns', () => {
    const { times, placings } = factsOf(table);
    expect(pick(times, 'text', 'ms', 'kind', 'competitor', 'event', 'round')).toEqual([
      {
        text: '1:07.62',
        ms: 67620,
        kind: 'result',
        competitor: 'Pieter Hoekstra',
        event: "Men's 1000m",
        round: 'race 2',
      },
      {
        text: '1:07.95',
        ms: 67950,
        kind: 'result',
        competitor: 'Marco Ferrandi',
        event: "Men's 1000m",
        round: 'race 2',
      },
      { text: '+0.33', ms: 330, kind: 'gap', competitor: 'Marco Ferrandi', event: "Men's 1000m", round: 'race 2' },
    ]);
    const ofTable = placings.filter(({ event }) => event === "Men's 1000m");
    expect(pick(ofTable, 'competitor', 'rank')).toEqual([
      { competitor: 'Pieter Hoekstra', rank: 1 },
      { competitor: 'Marco Ferrandi', rank: 2 },
    ]);
  });

  it('takes a code instead of a time for what befell the competitor', () => {
    const [incident] = releaseOf(table).incidents;
    expect(incident).toMatchObject({ kind: 'did-not-finish', competitor: 'janne-koskela', rule: 'rows/status' });
  });

  it('reads the parts of a judged event as scores of their columns', () => {
    const { scores } = factsOf(
      [
        "Jonas Lindahl (SWE) won the Men's Singles after a fine Free Skating in front of 5,000 spectators in Hamar.",
        '',
        "**Men's Singles**",
        '',
        '| Place | Name | Nation | Short Program | Free Skating | Total |',
        '| ---: | --- | --- | ---: | ---: | ---: |',
        '| 1 | Jonas Lindahl | SWE | 89.67 | 178.40 | 268.07 |',
      ].join('\n'),
      'Lindahl wins European figure skating title',
    );
    expect(pick(scores, 'value', 'competitor', 'segment')).toEqual([
      { value: 89.67, competitor: 'Jonas Lindahl', segment: 'Short Program' },
      { value: 178.4, competitor: 'Jonas Lindahl', segment: 'Free Skating' },
      { value: 268.07, competitor: 'Jonas Lindahl', segment: 'Total' },
    ]);
  });

  it('finds the event of a table without heading where the report tells its times', () => {
    const body = [
      "Astrid Solheim (NOR) won the Women's 500m in 37.62. The Women's 1500m went to Ida Berglund (SWE) in 1:54.03.",
      '',
      'She was followed by Marta Kowalczyk (POL), who had led for two laps but lost her speed in the last one.',
      '',
      '| Rank | Name | NOC | Time |',
      '| --- | --- | --- | --- |',
      '| 1 | Ida Berglund | SWE | 1:54.03 |',
      '| 2 | Marta Kowalczyk | POL | 1:54.66 |',
    ].join('\n');
    expect(placingsOf(body)).toContainEqual({ competitor: 'Marta Kowalczyk', event: "Women's 1500m", rank: 2 });
  });
});

describe('lists', () => {
  it('reads one competitor a line, with rank, nation and time', () => {
    const body = [
      LEAD,
      '',
      "Result men's 10,000m:",
      '',
      '1. Pieter Hoekstra (NED) 12:44.18',
      '2. Marco Ferrandi (ITA) 12:46.03',
    ];
    const { times, placings } = factsOf(body.join('\n'));
    expect(pick(times, 'ms', 'competitor', 'event')).toEqual([
      { ms: 764180, competitor: 'Pieter Hoekstra', event: "Men's 10000m" },
      { ms: 766030, competitor: 'Marco Ferrandi', event: "Men's 10000m" },
    ]);
    expect(pick(placings, 'competitor', 'event', 'rank')).toContainEqual({
      competitor: 'Marco Ferrandi',
      event: "Men's 10000m",
      rank: 2,
    });
  });

  it('reads several ranks a line, a shared one by "and"', () => {
    const line =
      "- Women's 1000m: 1. Astrid Solheim (NOR), 2. Ida Berglund (SWE), 3. Marta Kowalczyk (POL) and Chiara Bellini (ITA)";
    const ranks = placingsOf([LEAD, '', 'Results, Sunday', '', line].join('\n'))
      .filter(({ event }) => event === "Women's 1000m")
      .map(({ competitor, rank }) => [competitor, rank]);
    expect(ranks).toEqual([
      ['Astrid Solheim', 1],
      ['Ida Berglund', 2],
      ['Marta Kowalczyk', 3],
      ['Chiara Bellini', 3],
    ]);
  });

  it('reads medals by their order, of athletes and of teams', () => {
    const body = [
      LEAD,
      '',
      'All medals (gold, silver, bronze)',
      '',
      "- Men's 500m: Pieter Hoekstra (NED), Marco Ferrandi (ITA), Janne Koskela (FIN)",
      "- Women's 3000m Relay: Netherlands, Hungary, France",
    ].join('\n');
    const ranks = placingsOf(body).filter(({ event }) => event !== "Women's 500m");
    expect(ranks).toEqual([
      { competitor: 'Pieter Hoekstra', event: "Men's 500m", rank: 1 },
      { competitor: 'Marco Ferrandi', event: "Men's 500m", rank: 2 },
      { competitor: 'Janne Koskela', event: "Men's 500m", rank: 3 },
      { competitor: 'NED', event: "Women's 3000m Relay", rank: 1 },
      { competitor: 'HUN', event: "Women's 3000m Relay", rank: 2 },
      { competitor: 'FRA', event: "Women's 3000m Relay", rank: 3 },
    ]);
  });

  it('gives every line of a list the heading over the first', () => {
    const lines = [
      "Men's 1500m final:",
      '',
      '1. Pieter Hoekstra, Netherlands, 2:11.098',
      '2. Marco Ferrandi, Italy, 2:11.234',
    ];
    const { times } = factsOf([LEAD, '', ...lines].join('\n'));
    expect(pick(times, 'competitor', 'event', 'round')).toEqual([
      { competitor: 'Pieter Hoekstra', event: "Men's 1500m", round: 'final' },
      { competitor: 'Marco Ferrandi', event: "Men's 1500m", round: 'final' },
    ]);
  });

  it('reads medals a line, and lines of results at the end', () => {
    const lines = [
      "**Men's 1000m**",
      '',
      'Gold: Pieter Hoekstra (NED), 1:07.62',
      '',
      'Silver: Marco Ferrandi (ITA), 1:07.95',
    ];
    expect(placingsOf([LEAD, '', ...lines].join('\n'))).toEqual(
      expect.arrayContaining([
        { competitor: 'Pieter Hoekstra', event: "Men's 1000m", rank: 1 },
        { competitor: 'Marco Ferrandi', event: "Men's 1000m", rank: 2 },
      ]),
    );
  });

  it('takes names in brackets for the members of the team in front', () => {
    const line = "Women's 4x100m Freestyle Relay: 1. Australia (Berg, Holm, Lund, Dahl) 3:30.21, 2. USA 3:31.02";
    const { times } = factsOf(`${LEAD}\n\n${line}`);
    expect(pick(times, 'ms', 'competitor')).toEqual([
      { ms: 210210, competitor: 'AUS' },
      { ms: 211020, competitor: 'USA' },
    ]);
  });

  it('takes two names with a stroke for one pair', () => {
    const body = [
      'Racing at the Track Nations Cup in Hamar went on until late in the evening, and nobody left before the end of it.',
      '',
      "## Women's madison",
      '',
      '- 1. Astrid Solheim/Ida Berglund (Norway), 41 points',
      '- 2. Chiara Bellini/Sofia Marangon (Italy), 35 points',
    ].join('\n');
    const { scores, placings } = factsOf(body);
    expect(pick(scores, 'value', 'competitor')).toEqual([
      { value: 41, competitor: 'Astrid Solheim / Ida Berglund' },
      { value: 35, competitor: 'Chiara Bellini / Sofia Marangon' },
    ]);
    expect(placings.map(({ rank }) => rank)).toEqual([1, 2]);
  });

  it('reads numbered names behind an event in the text, and the event in brackets behind a name', () => {
    const body = [
      LEAD,
      '',
      "**Men's 1500m, top three**: 1. Pieter Hoekstra (NED) 1:44.60 · 2. Marco Ferrandi (ITA) 1:45.10",
      '',
      '- gold: Astrid Solheim (500m)',
      "- bronze: Astrid Solheim (Women's 1500m)",
    ].join('\n');
    expect(placingsOf(body)).toEqual(
      expect.arrayContaining([
        { competitor: 'Pieter Hoekstra', event: "Men's 1500m", rank: 1 },
        { competitor: 'Marco Ferrandi', event: "Men's 1500m", rank: 2 },
        { competitor: 'Astrid Solheim', event: "Women's 1500m", rank: 3 },
      ]),
    );
  });

  it('takes no places from the tables of a season or of medals', () => {
    const body = [
      LEAD,
      '',
      '- Overall World Cup women: 1. Ida Berglund 612. 2. Chiara Bellini 598.',
      '',
      '**Medals**',
      '',
      '1. Japan 4-3-2',
      '2. Norway 3-2-4',
    ].join('\n');
    expect(placingsOf(body)).toEqual([{ competitor: 'Astrid Solheim', event: "Women's 500m", rank: 1 }]);
  });

  it('leaves a programme and names without order alone', () => {
    const body = [
      LEAD,
      '',
      '- Astrid Solheim (NOR), Ida Berglund (SWE)',
      '- Marta Kowalczyk (POL), Chiara Bellini (ITA)',
    ];
    expect(placingsOf(body.join('\n')).filter(({ rank }) => rank !== 1)).toEqual([]);
  });
});
