import { expect, test } from 'vitest';
import { extract } from '../../src/extract.ts';
import { toGold } from '../../src/schema/gold.ts';

const swum = (text: string) => (toGold(extract(text)).placings ?? []).map(({ event }) => event);
const skied = (text: string) => swum(`# Cross-country skiing World Cup\n\n${text}`);

test.each([
  ["Anna Abrelo (NOR) won the women's 100m fly in 56.71.", "Women's 100m Fly"],
  ["Anna Abrelo (NOR) won the women's 100m butterfly in 56.71.", "Women's 100m Butterfly"],
  ["Anna Abrelo (NOR) won the women's 200m IM in 2:08.11.", "Women's 200m IM"],
  // Both names: the one of results lists.
  [
    "Anna Abrelo (NOR) won the women's 50m free in 24.11. It was a good women's 50m freestyle.",
    "Women's 50m Freestyle",
  ],
])('%s -> %s', (text, event) => {
  expect(swum(text)).toEqual([event]);
});

test('the words of an event keep their order', () => {
  expect(skied("Anna Abrelo (NOR) won the women's 10km classic mass start.")).toEqual([
    "Women's 10km Classic Mass Start",
  ]);
  expect(skied("Anna Abrelo (NOR) won the women's 10km mass start classic.")).toEqual([
    "Women's 10km Mass Start Classic",
  ]);
});
