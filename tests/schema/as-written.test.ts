import { expect, test } from 'vitest';
import { extract } from '../../src/extract.ts';
import { toGold } from '../../src/schema/gold.ts';

const swum = (text: string) => (toGold(extract(text)).placings ?? []).map(({ event }) => event);
const skied = (text: string) => swum(`# Cross-country skiing World Cup\n\n${text}`);

test.each([
  ["Anna Abrelo (NOR) won the women's 100m fly in 56.71.", "Women's 100m Fly"],
  ["Anna Abrelo (NOR) won the women's 100m fly in 56.71. The 100m butterfly was close.", "Women's 100m Butterfly"],
  ["Anna Abrelo (NOR) won the women's 200 breaststroke in 2:24.18.", "Women's 200 Breaststroke"],
  ["Anna Abrelo (NOR) won the women's 200 IM. The 200m IM was close.", "Women's 200m IM"],
  ["Anna Abrelo (NOR) won the women's 200m IM in 2:08.11.", "Women's 200m IM"],
  ["Anna Abrelo (NOR) won the women's 100m medley in 58.11.", "Women's 100m Medley"],
  ["Norway won the women's 4x100m freestyle in 3:34.10.", "Women's 4x100m Freestyle"],
  ["Norway won the women's 4x100m free relay in 3:34.10.", "Women's 4x100m Free Relay"],
  ["Norway won the women's 4x100m medley relay in 3:54.10.", "Women's 4x100m Medley Relay"],
])('a stroke goes by the words for it: %s -> %s', (text, event) => {
  expect(swum(text)).toEqual([event]);
});

test('what is thrown, walked and ridden goes by the words for it', () => {
  const ran = (text: string) => swum(`# Athletics: European Championships\n\n${text}`);
  const rode = (text: string) => swum(`# Track cycling World Cup\n\n${text}`);
  expect(ran("Anna Abrelo (NOR) won the women's shot put.")).toEqual(["Women's Shot Put"]);
  expect(ran("Anna Abrelo (NOR) won the women's 20km walk in 1:28:40.")).toEqual(["Women's 20km Walk"]);
  expect(ran("Anna Abrelo (NOR) won the women's 3000m steeple in 9:20.41.")).toEqual(["Women's 3000m Steeple"]);
  expect(rode("Anna Abrelo (NOR) won the women's scratch.")).toEqual(["Women's Scratch"]);
  expect(rode("Anna Abrelo (NOR) won the women's scratch race.")).toEqual(["Women's Scratch Race"]);
});

test('a length that goes without saying is said where its release always says it', () => {
  const rode = (text: string) => swum(`# Track cycling World Cup\n\n${text}`);
  expect(rode("Anna Abrelo (NOR) won the women's C5 3km individual pursuit.")).toEqual([
    "Women's C5 3km Individual Pursuit",
  ]);
  expect(
    rode("Anna Abrelo (NOR) won the women's 3km individual pursuit. The women's individual pursuit was fast."),
  ).toEqual(["Women's Individual Pursuit"]);
});

test('a canoe is raced over a bare figure where its release says so', () => {
  const paddled = (text: string) => swum(`# Canoe sprint World Cup\n\n${text}`);
  expect(paddled("Anna Abrelo (NOR) won the women's K1 500 in 1:50.21.")).toEqual(["Women's K1 500"]);
  expect(paddled("Anna Abrelo (NOR) won the women's K1 500m in 1:50.21.")).toEqual(["Women's K1 500m"]);
});

const rowed = (text: string) => swum(`# Rowing World Cup\n\n${text}`);

test.each([
  ["Norway won the men's coxless pair in the final on Sunday.", "Men's Coxless Pair"],
  ["Norway won the lightweight men's double in the final.", "Men's Lightweight Double"],
  ["Norway won the men's double sculls in the final on Sunday.", "Men's Double Sculls"],
  // Both names: the one of results lists.
  ["Norway won the men's double. It was a good men's double sculls final for all.", "Men's Double Sculls"],
])('a boat goes by the words for it: %s -> %s', (text, event) => {
  expect(rowed(text)).toEqual([event]);
});

test('a canoe for one is called so where its release does', () => {
  const paddled = (text: string) => swum(`# Canoe slalom World Cup\n\n${text}`);
  expect(paddled("Anders Abrelo (NOR) won the men's canoe single in 92.40.")).toEqual(["Men's Canoe Single"]);
  expect(paddled("Anders Abrelo (NOR) won the men's canoe in 92.40.")).toEqual(["Men's Canoe"]);
});

test('the words of an event keep their order', () => {
  expect(skied("Anna Abrelo (NOR) won the women's 10km classic mass start.")).toEqual([
    "Women's 10km Classic Mass Start",
  ]);
  expect(skied("Anna Abrelo (NOR) won the women's 10km mass start classic.")).toEqual([
    "Women's 10km Mass Start Classic",
  ]);
});

test('the fuller of two names says what the other says', () => {
  const onIce = (text: string) => swum(`# Bobsled World Cup\n\n${text}`);
  expect(onIce('Anders Abrelo (NOR) and Bo Lunde (NOR) won the two-man bobsled race. The two-man was close.')).toEqual([
    "Men's Two-Man Bobsled",
  ]);
  expect(onIce('Anders Abrelo (NOR) and Bo Lunde (NOR) won the men’s two-man. Bobsleds were quick.')).toEqual([
    "Men's Two-Man",
  ]);
  expect(onIce('Anna Abrelo (NOR) and Ida Lunde (NOR) won the women’s race.')).toEqual(["Women's Bobsleigh"]);
  expect(onIce('Anna Abrelo (NOR) won the women’s race in the monobob.')).toEqual(["Women's Monobob"]);
  const downhill = (text: string) => swum(`# Alpine skiing World Cup\n\n${text}`);
  expect(downhill("Anna Abrelo (NOR) won the women's alpine combined. It was a good combined race.")).toEqual([
    "Women's Alpine Combined",
  ]);
});

test('a style of skiers is free or freestyle, with its start unsaid', () => {
  expect(skied("Anna Abrelo (NOR) won the women's 10km freestyle individual start.")).toEqual([
    "Women's 10km Freestyle",
  ]);
  expect(skied("Anna Abrelo (NOR) won the women's 10km free.")).toEqual(["Women's 10km Free"]);
});
