import { describe, expect, it } from 'vitest';
import { placesIn } from '../reading.ts';

const EVENT = "The Men's 500m was the last race of Saturday.";
const FIRST = ["1 | Marco Ferrandi | Men's 500m"];

describe('wins', () => {
  it.each([
    "Marco Ferrandi (ITA) won the Men's 500m.",
    "Marco Ferrandi (ITA) won the gruelling Men's 500m.",
    "Marco Ferrandi (ITA) took the Men's 500m.",
    "The Men's 500m was won in 34.50 by Marco Ferrandi (ITA).",
    "The Men's 500m went to Marco Ferrandi (ITA).",
    "Marco Ferrandi (ITA) topped the Men's 500m.",
    `${EVENT} Marco Ferrandi (ITA) won.`,
    `${EVENT} Marco Ferrandi (ITA) won in 34.50.`,
    `${EVENT} Marco Ferrandi (ITA) won the last race.`,
    `${EVENT} Marco Ferrandi (ITA) won his first World Cup race.`,
    `${EVENT} Marco Ferrandi (ITA) topped the podium.`,
    `${EVENT} Marco Ferrandi (ITA) was the strongest with 34.50.`,
    `${EVENT} Marco Ferrandi (ITA) was the fastest of all.`,
    `${EVENT} Marco Ferrandi (ITA) proved to be the best.`,
    `${EVENT} Marco Ferrandi (ITA) proved too strong for everybody.`,
    `${EVENT} Marco Ferrandi (ITA) skated the fastest time of the day.`,
  ])('%s', (text) => {
    expect(placesIn(text)).toEqual(FIRST);
  });

  it.each([
    'Marco Ferrandi (ITA) won his pair.',
    "Marco Ferrandi (ITA) won the Men's 500m heat.",
    "Marco Ferrandi (ITA) won the Men's 500m World Cup.",
    "Marco Ferrandi (ITA) completed the Men's 500m in 35.00.",
    'Marco Ferrandi (ITA) had the fastest opener.',
    'Marco Ferrandi (ITA) skated the fastest time of the first lap.',
    'Marco Ferrandi (ITA) was the fastest at the bell.',
    'Marco Ferrandi (ITA) was in good shape.',
  ])('none in: %s', (text) => {
    expect(placesIn(`${EVENT} ${text}`)).toEqual([]);
  });

  it('takes what is joined: as many winners as events', () => {
    expect(
      placesIn("Ilse Kok (NED) and Marco Ferrandi (ITA) won the Women's 500m and the Men's 1000m respectively."),
    ).toEqual(["1 | Ilse Kok | Women's 500m", "1 | Marco Ferrandi | Men's 1000m"]);
  });

  it('gives a double to the two who row it, and to a nation told without them', () => {
    const heading = 'Rowing: World Cup in Hamar';
    const crew = 'Vera Lind and Anna Falk of Sweden won the women’s double sculls.';
    expect(placesIn(crew, heading)).toEqual(["1 | Vera Lind / Anna Falk | Women's Double Sculls"]);
    expect(placesIn('Sweden won the women’s double sculls.', heading)).toEqual(["1 | SWE | Women's Double Sculls"]);
  });

  it('gives an event for pairs to the pair of a team', () => {
    const text = "The Danish team of Lars Holm and Mads Krogh took gold in the men's madison.";
    expect(placesIn(text, 'Track cycling: World Cup in Hamar')).toEqual(["1 | Lars Holm / Mads Krogh | Men's Madison"]);
  });
});
