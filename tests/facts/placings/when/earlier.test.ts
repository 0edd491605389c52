import { describe, expect, it } from 'vitest';
import { placesIn } from '../reading.ts';

const EVENT = "The Men's 500m was the last race of Saturday.";

describe('places of another time', () => {
  it.each<[text: string, places: string[]]>([
    ['Marco Ferrandi (ITA), who won last year, was ill.', ['1 | before']],
    ['In 2028, Marco Ferrandi (ITA) took silver here.', ['2 | before']],
    ['Marco Ferrandi (ITA) had finished third in Oslo in December.', ['3 | before']],
    ['Marco Ferrandi (ITA) retained his title.', ['1', '1 | before']],
    ['Marco Ferrandi (ITA) won his third title after 2027 and 2029.', ['1', '1 | before']],
    ['Defending champion Marco Ferrandi (ITA) finished fourth.', ['1 | before', '4']],
    ['Marco Ferrandi (ITA), the Olympic 500m bronze medallist, finished fourth.', ['3 | before', '4']],
    ['Marco Ferrandi (ITA) took the first Italian victory since 2021.', ['1']],
    ['Marco Ferrandi (ITA) won on 28 February.', ['1']],
    ['Marco Ferrandi (ITA) broke the record set by Tom Hale (CAN) two years ago, winning in 34.20.', ['1']],
    ['Olympic champion Marco Ferrandi (ITA) finished fourth.', ['4']],
    ['In Calgary, Marco Ferrandi (ITA) won the race, and everybody saw it.', ['1 | before']],
    ['Marco Ferrandi (ITA) had won the first 500m of the season in Calgary.', ['1 | before']],
    ['Marco Ferrandi (ITA), who took gold at the recent World University Games, won.', ['1', '1 | before']],
    ['Marco Ferrandi (ITA) won in 34.20, inside the European Championships standard.', ['1']],
    ['Marco Ferrandi (ITA) took his first victory of the 2031/2032 winter.', ['1']],
    ['Marco Ferrandi (ITA) won, as he had on the previous days.', ['1']],
    ['Marco Ferrandi (ITA) beat two former world champions to win the race.', ['1']],
    ['Marco Ferrandi (ITA) finished 19th here, one lap down, in 2029.', ['19 | before']],
    ['Marco Ferrandi (ITA) passed the previous leader to take silver.', ['2']],
    ['Two winters ago, Marco Ferrandi (ITA) took silver. ', ['2 | before']],
  ])('%s', (text, places) => {
    const expected = places.map((place) => {
      const [rank, ...before] = place.split(' | ');
      return [rank, 'Marco Ferrandi', "Men's 500m", ...before].join(' | ');
    });
    expect(placesIn(`${EVENT} ${text}`)).toEqual(expected);
  });
});

describe('the event of a place', () => {
  it.each<[text: string, places: string[]]>([
    [
      "Among the best was Marco Ferrandi (ITA), a three-time Olympian and two-time medallist, who won the Men's 500m and 1000m titles.",
      ["1 | Marco Ferrandi | Men's 1000m", "1 | Marco Ferrandi | Men's 500m"],
    ],
    [
      'Marco Ferrandi (ITA) added 1000m gold to his 500m win.',
      ["1 | Marco Ferrandi | Men's 1000m", "1 | Marco Ferrandi | Men's 500m"],
    ],
    [
      "Marco Ferrandi (ITA), third in the Men's 500m and only seventh in the Men's 1000m, was ill.",
      ["3 | Marco Ferrandi | Men's 500m", "7 | Marco Ferrandi | Men's 1000m"],
    ],
    [
      "The Team Pursuit was next. Bronze went to Italy in the men's race and Sweden in the women's.",
      ["3 | ITA | Men's Team Pursuit", "3 | SWE | Women's Team Pursuit"],
    ],
  ])('%s', (text, places) => {
    expect(placesIn(text)).toEqual(places);
  });

  it('is of another competition where the words say so', () => {
    const body = `${EVENT} Marco Ferrandi (ITA), who finished fourth in the Olympic 500m race, took silver.`;
    expect(placesIn(body, 'ISU World Single Distances Championships in Hamar')).toEqual([
      "2 | Marco Ferrandi | Men's 500m",
      "4 | Marco Ferrandi | Men's 500m | before",
    ]);
  });

  it('is of the release where its head gives the competition two names', () => {
    const body = `${EVENT} Marco Ferrandi (ITA) won the race at the Golden Spike.`;
    expect(placesIn(body, 'World Tour – Golden Spike')).toEqual(["1 | Marco Ferrandi | Men's 500m"]);
  });

  it('is the combination, where a championship is decided over several distances', () => {
    const body =
      "Ilse Kok (NED) won the 5000m to take the Women's Allround title. Anna Berg (GER) had to settle for silver.";
    expect(placesIn(body, 'ISU World Allround Speed Skating Championships in Hamar')).toEqual([
      "1 | Ilse Kok | Women's 5000m",
      "1 | Ilse Kok | Women's Allround",
      "2 | Anna Berg | Women's Allround",
    ]);
  });

  it('is no combination in other sports', () => {
    const body = "Ilse Kok (NED) won the Women's 1500m freestyle to take the European title.";
    expect(placesIn(body, 'European Swimming Championships in Hamar')).toEqual([
      "1 | Ilse Kok | Women's 1500m Freestyle",
    ]);
  });
});
