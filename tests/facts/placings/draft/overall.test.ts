import { describe, expect, it } from 'vitest';
import { placesIn } from '../reading.ts';

const HEADLINE = 'National Short Track Championships in Hamar';
const CAST =
  "In the Women's 1000m Vera Lind (NOR) won ahead of Ida Solheim (NOR) and Anna Falk (NOR). The short track championships ended on Sunday.\n\n";
const told = (passage: string, headline = HEADLINE) =>
  placesIn(CAST + passage, headline).filter((line) => !line.includes('1000m'));

describe('overall titles of short track', () => {
  it.each([
    ['a title', 'Solheim clinched the overall title on the last day.', ["1 | Ida Solheim | Women's Overall"]],
    [
      'a victory, told with the place in the superfinal',
      'Solheim sealed the overall victory with a fourth place finish in the 3000m superfinal, which was won by Falk.',
      [
        "1 | Anna Falk | Women's 3000m Superfinal",
        "1 | Ida Solheim | Women's Overall",
        "4 | Ida Solheim | Women's 3000m Superfinal",
      ],
    ],
    [
      'a champion without a distance',
      'Solheim became the overall winner. She was crowned national champion.',
      ["1 | Ida Solheim | Women's Overall"],
    ],
  ])('%s', (_, passage, places) => expect(told(passage)).toEqual(places));

  it.each([
    ['a rank with points', 'Solheim was second with 63 points.', ["2 | Ida Solheim | Women's Overall"]],
    [
      'a title with points',
      'Solheim won the title with 68 points, silver went to Falk with 47.',
      ["1 | Ida Solheim | Women's Overall", "2 | Anna Falk | Women's Overall"],
    ],
    [
      'a classification',
      'The overall classification sees Solheim finish top with 89 points, followed by Falk (47).',
      ["1 | Ida Solheim | Women's Overall", "2 | Anna Falk | Women's Overall"],
    ],
    [
      'a ranking topped',
      'Solheim topped the overall ranking ahead of Falk.',
      ["1 | Ida Solheim | Women's Overall", "2 | Anna Falk | Women's Overall"],
    ],
    [
      'who had the title last',
      'Norway had not had an overall champion since Anna Falk in 2009.',
      ["1 | Anna Falk | Women's Overall | before"],
    ],
  ])('are told by %s', (_, passage, places) =>
    expect(told(`The overall titles were decided on Sunday. ${passage}`)).toEqual(places),
  );

  it('are none of a series, which has standings', () =>
    expect(told('Solheim clinched the overall title.', 'Short Track World Cup in Hamar')).not.toContain(
      "1 | Ida Solheim | Women's Overall",
    ));

  it('leave a title told of in a passage on a distance alone', () =>
    expect(told('In the Women’s 500m Falk led from the start and won the title.')).toEqual([
      "1 | Anna Falk | Women's 500m",
    ]));

  it('leave a title of a distance alone', () =>
    expect(told('Falk took the overall title. Solheim became the champion over 500m.')).toEqual([
      "1 | Anna Falk | Women's Overall",
      "1 | Ida Solheim | Women's 500m",
    ]));
});

const JUNIORS = 'World Junior Allround Speed Skating Championships in Hamar';
const SKATERS = "The Women's 500m went to Vera Lind (NOR) from Ida Solheim (NOR) and Anna Falk (NOR) in 40.26.\n\n";

describe('titles of juniors', () => {
  it.each([
    [
      'are of the distance that the paragraph tells of',
      'In the Women’s 1500m, Lind clocked 2:04.15. Solheim took the silver and Falk the bronze.',
      ["1 | Vera Lind | Women's 1500m", "2 | Ida Solheim | Women's 1500m", "3 | Anna Falk | Women's 1500m"],
    ],
    ['are overall where it tells of none', 'Solheim took the title.', ["1 | Ida Solheim | Women's Allround"]],
    ['are none where some divide them', 'Solheim and Falk divided the distance titles.', []],
  ])('%s', (_, passage, places) =>
    expect(
      placesIn(SKATERS + passage, JUNIORS).filter((line) => !line.includes('500m') || line.includes('1500m')),
    ).toEqual(places),
  );
});

describe('ranks of a tournament over several distances', () => {
  const tournament = (passage: string) =>
    placesIn(
      `At the World Allround Speed Skating Championships Vera Lind (NOR), Ida Solheim (NOR) and Anna Falk (GER) met again. Lind won the Women's 1500m.\n\n${passage}`,
      'World Allround Speed Skating Championships in Hamar',
    ).filter((line) => !line.startsWith('1 |'));

  it.each([
    ['a climb', 'Falk moved past Solheim into third place.', ["3 | Anna Falk | Women's Allround"]],
    [
      'a climb behind a place in a distance',
      'Falk was second in the 5000m and jumped to fifth.',
      ["2 | Anna Falk | Women's 5000m", "5 | Anna Falk | Women's Allround"],
    ],
    [
      'a fall, and what is told beside it',
      'Falk had to be content with fourth, while Solheim slipped to fifth after a poor 5000m.',
      ["4 | Anna Falk | Women's Allround", "5 | Ida Solheim | Women's Allround"],
    ],
    ['the points', 'The German finished with 161.450 points in ninth place.', ["9 | Anna Falk | Women's Allround"]],
    ['another year', 'Falk was seventh last year in Inzell.', ["7 | Anna Falk | Women's Allround | before"]],
    ['the end', 'Falk finished her last tournament in eighth place.', ["8 | Anna Falk | Women's Allround"]],
  ])('are told by %s', (_, passage, places) => expect(tournament(passage)).toEqual(places));

  it.each([
    ['a race that a sentence opens with', 'In the 5000m Falk started fast but dropped back to ninth.', "Women's 5000m"],
    ['a race they are told with', 'Falk was ninth in the 3000m in 4:02.20.', "Women's 3000m"],
  ])('are of a distance by %s', (_, passage, event) =>
    expect(tournament(passage)).toEqual([`9 | Anna Falk | ${event}`]),
  );
});
