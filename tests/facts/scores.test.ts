import { describe, expect, it } from 'vitest';
import { factsOf, pick } from '../support/facts.ts';

const scoresOf = (body: string, headline?: string) =>
  pick(factsOf(body, headline).scores, 'value', 'competitor', 'segment');

describe('points', () => {
  it('reads bare figures among figures with the word as points, not as times', () => {
    const body =
      "In the Women's Allround Astrid Solheim (NOR) led with 117.130 points. Ida Berglund (SWE) had 117.990 and Marta Kowalczyk (POL) 118.650.";
    const { scores, times } = factsOf(body);
    expect(pick(scores, 'value', 'competitor')).toEqual([
      { value: 117.13, competitor: 'Astrid Solheim' },
      { value: 117.99, competitor: 'Ida Berglund' },
      { value: 118.65, competitor: 'Marta Kowalczyk' },
    ]);
    expect(times).toEqual([]);
  });

  it('reads sums by their digits, in a table and between the lines, where races are timed to the hundredth', () => {
    const body = [
      "In the Women's Sprint Astrid Solheim (NOR) won the 1000m in 1:13.20 ahead of Ida Berglund (SWE) in 1:14.34.",
      'Her total was 148.525 points, a difference of 0.075 to Berglund.',
      '',
      '| | Women | |',
      '| --- | --- | --- |',
      '| 1 | Astrid Solheim (NOR) | 148.525 |',
      '| 2 | Ida Berglund (SWE) | 148.600 |',
    ].join('\n');
    const { scores, times } = factsOf(body);
    expect(scores.map(({ value }) => value).sort()).toEqual([148.525, 148.525, 148.6]);
    expect(times.map(({ text }) => text)).toEqual(['1:13.20', '1:14.34']);
  });

  it('makes no pair of two women, nor of two with a comma between them', () => {
    const women =
      'In the women’s short program Canadians Anna Marsh and Vera Stone placed second and third. Marsh scored 76.45 points.';
    const list = 'Karl Marsh, Vera Stone and Nils Holm of Canada led. Marsh scored 76.45 points.';
    for (const body of [women, list])
      expect(scoresOf(body, 'Figure skating Grand Prix in Hamar')[0]?.competitor).toMatch(/^\w+ Marsh$/);
  });

  it('gives a sum to whom it is for', () => {
    const body =
      "Pieter Hoekstra (NED) won the Men's Allround. He totalled 146.930 points against 147.450 for Marco Ferrandi (ITA).";
    expect(scoresOf(body)).toEqual([
      { value: 146.93, competitor: 'Pieter Hoekstra', segment: 'Total' },
      { value: 147.45, competitor: 'Marco Ferrandi', segment: 'Total' },
    ]);
  });

  it('names the standings', () => {
    const body =
      "Pieter Hoekstra (NED) won the Men's 1500m. He leads the World Cup standings with 352 points, 12 more than Marco Ferrandi (ITA).";
    expect(scoresOf(body)).toEqual([{ value: 352, competitor: 'Pieter Hoekstra', segment: 'World Cup standings' }]);
  });

  it.each([
    ['a lead', 'Pieter Hoekstra (NED) leads the World Cup by 84 points from Marco Ferrandi (ITA).'],
    ['a deficit', 'Pieter Hoekstra (NED) was within 12 points of Marco Ferrandi (ITA).'],
    ['words', 'Pieter Hoekstra (NED) was less than seven points behind.'],
  ])('leaves %s out', (_, body) => {
    expect(scoresOf(body)).toEqual([]);
  });

  it("gives a pair what is said of its nation's", () => {
    const body = [
      'Astrid Solheim/Jonas Lindahl of Norway won the Pairs event with a fine Free Skating.',
      'The Norwegians scored 141.05 points in the Free Skating and 214.33 points overall.',
    ].join(' ');
    expect(scoresOf(body, 'Figure skating: pairs gold for Norway')).toEqual([
      { value: 141.05, competitor: 'Astrid Solheim / Jonas Lindahl', segment: 'Free Skating' },
      { value: 214.33, competitor: 'Astrid Solheim / Jonas Lindahl', segment: 'Total' },
    ]);
  });
});

describe('metres', () => {
  it('reads marks with their athletes', () => {
    const body =
      "The men's shot put went to Pieter Hoekstra (NED) with 22.41m, ahead of Marco Ferrandi (ITA) with 22.18m.";
    expect(scoresOf(body)).toEqual([
      { value: 22.41, competitor: 'Pieter Hoekstra', segment: null },
      { value: 22.18, competitor: 'Marco Ferrandi', segment: null },
    ]);
  });
});

describe('parts of a judged event', () => {
  it.each([
    [
      'Vera Lind (SWE) won the Women’s event. Lind (214.16) took the gold, Anna Falk (GER) (207.43) the silver.',
      'Total',
    ],
    ['Vera Lind (SWE) skated her Free Skating on Saturday. Her 214.16 total score was her best.', 'Total'],
    ['Vera Lind (SWE) was fourth in the Free Skating but stayed in third place at 214.16.', 'Total'],
    [
      'Vera Lind (SWE) rallied from her seventh-place Short Program to finish fifth overall with 214.16 points.',
      'Total',
    ],
    ['Vera Lind (SWE) skated a Free Skating that totalled 134.16 points.', 'Free Skating'],
    ['Vera Lind (SWE), the Short Program leader, was not at her best in the final, with 134.16 points.', null],
  ])('knows a sum by the medal and place it was for: %s', (body, segment) =>
    expect(factsOf(`${body} It was a long day.`, 'Figure skating: Lind in the lead').scores[0]?.segment).toBe(segment),
  );

  it('makes no pair of two who skate programmes of their own', () => {
    const body =
      'Vera Lind (SWE) and Karl Berg (SWE) represented Sweden. Lind scored 60.89 in her short program. Berg opened his free skate well and scored 134.91.';
    const scores = pick(factsOf(body, 'Figure skating: Swedes in Riga').scores, 'value', 'competitor');
    expect(scores).toEqual([
      { value: 60.89, competitor: 'Vera Lind' },
      { value: 134.91, competitor: 'Karl Berg' },
    ]);
  });
});
