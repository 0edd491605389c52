import { describe, expect, it } from 'vitest';
import { placesIn } from './reading.ts';

const RACE = 'It was a day of speed skating. Vera Lind (SWE) won the Women’s 500m in 37.40.';

describe('the race of a place, where a text tells of several', () => {
  it.each<[text: string, places: string[]]>([
    [
      `${RACE} Emil Berg (NOR) won the Men’s 1500m in 1:44.20. Lind had come fourth in the same distance last season.`,
      ["1 | Emil Berg | Men's 1500m", "1 | Vera Lind | Women's 500m", "4 | Vera Lind | Women's 500m | before"],
    ],
    [
      `${RACE} Having scraped into the final of the Women’s 1000m in eighth place, Anna Falk (GER) was second. Ida Moen (NOR) was third.`,
      ["1 | Vera Lind | Women's 500m", "2 | Anna Falk | Women's 1000m", "3 | Ida Moen | Women's 1000m"],
    ],
    [
      'The day closed with the Women’s 3000m and the Men’s 5000m. Rounding out the team for the women was Anna Falk (SWE) in 20th.',
      ["20 | Anna Falk | Women's 3000m"],
    ],
    [
      'The Women’s 1500m was next. Vera Lind (SWE) was relegated to second place for the second time after the 800m.',
      ["2 | Vera Lind | Women's 1500m"],
    ],
    [
      `${RACE}\n\nWith last week’s 1500m winner Anna Falk (GER) absent, others had to do it. Ida Moen (NOR) was the fastest.`,
      ["1 | Anna Falk | Women's 1500m | before", "1 | Ida Moen | Women's 1500m", "1 | Vera Lind | Women's 500m"],
    ],
    [
      'The Women’s 500m was next. Vera Lind (SWE) won on Saturday and was second in the 1000m.',
      ["1 | Vera Lind | Women's 500m", "2 | Vera Lind | Women's 1000m"],
    ],
    [
      'The Women’s 500m was next. Vera Lind (SWE) came fourth and then placed third in the 1000m.',
      ["3 | Vera Lind | Women's 1000m", "4 | Vera Lind | Women's 500m"],
    ],
    [
      'It was a day of swimming. Vera Lind (SWE) dominated the backstroke, winning the Women’s 50m and the 100m.',
      ["1 | Vera Lind | Women's 100m Backstroke", "1 | Vera Lind | Women's 50m Backstroke"],
    ],
    [
      'It was a day of athletics. Vera Lind (SWE) took gold in the Women’s High Jump at 2.02 meters.',
      ["1 | Vera Lind | Women's High Jump"],
    ],
    [
      'The Women’s 1500m was next. Vera Lind (SWE) took silver, following up on her win in Friday’s 500m.',
      ["1 | Vera Lind | Women's 500m", "2 | Vera Lind | Women's 1500m"],
    ],
    [
      'It was a day of short track. Ida Moen (NOR) won the Women’s 500m. In the relays Norway won the women’s race.',
      ["1 | Ida Moen | Women's 500m", "1 | NOR | Women's Relay"],
    ],
    [
      'It was a day of cross-country skiing. The Women’s Sprint Free was next. Sprint world champion Ida Moen (NOR) was second.',
      ["1 | Ida Moen | Women's Sprint | before", "2 | Ida Moen | Women's Sprint Free"],
    ],
  ])('%s', (text, places) => expect(placesIn(text)).toEqual(places));
});

describe('a passage that looks back', () => {
  it.each<[text: string, places: string[]]>([
    ['Two years ago Lind raced in juniors. She was fifth.', ["5 | Vera Lind | Women's 500m | before"]],
    [
      'In 2028 Lind was ill. She came third, though. She was fifth in Hamar.',
      ["3 | Vera Lind | Women's 500m | before", "5 | Vera Lind | Women's 500m | before"],
    ],
    ['That same winter she was fifth.', ["5 | Vera Lind | Women's 500m | before"]],
    ['At last year’s championships Lind raced twice. She was fifth.', ["5 | Vera Lind | Women's 500m | before"]],
    ['Last year Lind was ill. She was fifth again on Sunday.', ["5 | Vera Lind | Women's 500m"]],
    ['Lind bettered her fifth place of a year ago by winning.', ["5 | Vera Lind | Women's 500m | before"]],
    ['Lind won two medals in 2029-2030, including bronze.', ["3 | Vera Lind | Women's 500m | before"]],
    ['Lind improved on last season’s best fourth-place result.', ["4 | Vera Lind | Women's 500m | before"]],
    ['Lind was fifth at the first stop in Montreal.', ["5 | Vera Lind | Women's 500m | before"]],
  ])('%s', (text, places) => {
    const told = placesIn(`${RACE}\n\n${text}`);
    expect(told.filter((place) => place !== "1 | Vera Lind | Women's 500m")).toEqual(places);
  });
});
