import { describe, expect, it } from 'vitest';
import { company } from './company.ts';

const KIRSTEN = 'Kirsten Vantongo';
/** Others stand in the sentence, so that no nation is theirs alone. */
const OTHERS = ', while Elin Torvik (NOR) and Oda Falk were behind.';
const nationOf = (text: string) => company(text).find(KIRSTEN)?.nation ?? null;

describe('the nation of who did something for it', () => {
  it.each([
    `${KIRSTEN} finished third, the best result for Latvia since 2012`,
    `${KIRSTEN} finished third, Latvia’s best result since 2012`,
    `${KIRSTEN} added a silver to Latvia’s tally`,
    `${KIRSTEN} opened Latvia’s account with gold`,
    `${KIRSTEN} claimed a first Latvian gold`,
    `${KIRSTEN} ended a Latvian drought with gold`,
    `${KIRSTEN} cut a second from her own Latvian record`,
    `${KIRSTEN} was second under her Latvian Record`,
    `${KIRSTEN} led the Latvians in 15th`,
    `${KIRSTEN} paced the Latvian women with a tenth place`,
    `${KIRSTEN} once more made Latvia proud by taking silver`,
    `${KIRSTEN} brought Latvia home in third`,
    `${KIRSTEN} was the highest-placed of the Latvians in third`,
    `${KIRSTEN} is the first Latvian champion since 1998`,
    `${KIRSTEN} was the only Latvian in the final`,
    `A Latvian record fell to ${KIRSTEN}`,
    `The Latvian medals came from ${KIRSTEN}`,
    `Latvia celebrated when ${KIRSTEN} won`,
    `Latvia’s hopes rested on ${KIRSTEN}`,
    `There was a Latvian winner in the 500m, where ${KIRSTEN} won`,
  ])('%s', (text) => expect(nationOf(`${text}${OTHERS}`)).toBe('LAT'));

  it.each([
    `${KIRSTEN} ended Latvian hopes of gold`,
    `${KIRSTEN} denied Latvia another medal`,
    `${KIRSTEN} won, but Latvia took its first medal`,
    `${KIRSTEN} led the Latvian quartet by a second`,
    `${KIRSTEN} led the Latvians at the bell`,
    `Lina Abrelo out-split ${KIRSTEN} to win in a Latvian record`,
    `${KIRSTEN} left Latvia trailing by one second`,
    `${KIRSTEN} was beaten only by the Latvians`,
    `${KIRSTEN} was third, an hour after Latvia’s Lina Abrelo took a first medal`,
    `${KIRSTEN} missed a world record on a night of Latvian records`,
  ])('not: %s', (text) => expect(nationOf(`${text}${OTHERS}`)).toBe(null));
});

describe('the nation that the next sentence tells', () => {
  const won = `${KIRSTEN} won ahead of Elin Torvik (NOR).`;

  it.each(['It was the first gold for Latvia.', 'She gave Latvia its first gold.', 'The win was Latvia’s first.'])(
    '%s',
    (next) => expect(nationOf(`${won} ${next}`)).toBe('LAT'),
  );

  it('is that of a title without a name', () => {
    expect(nationOf(`That was so for ${KIRSTEN}. Latvia’s Olympic champion was content. ${OTHERS.slice(8)}`)).toBe(
      'LAT',
    );
  });

  it('is not that of whom the sentence speaks', () => {
    expect(nationOf(`${won} Latvia had its first medal in the relay.`)).toBe(null);
    expect(nationOf(`${won} It was the end of Latvia’s day.`)).toBe(null);
  });
});

describe('the nation of the hosts', () => {
  it.each([
    `${KIRSTEN} made it two for the host nation`,
    `${KIRSTEN} fell three times on home ice`,
    `${KIRSTEN} won the hosts’ only medal`,
    `There was local delight in third, where ${KIRSTEN} threw a best`,
    `The home favourite, ${KIRSTEN}, was third`,
    `To the delight of the home fans ${KIRSTEN} won`,
    `${KIRSTEN} was fourth, to the delight of the home fans`,
    `The home team’s best was ${KIRSTEN} in third`,
  ])('%s', (text) => expect(nationOf(`${text}${OTHERS}`)).toBe('NOR'));

  it.each([
    `${KIRSTEN} brought home gold`,
    `${KIRSTEN} led the hosts by a second`,
    `${KIRSTEN} ended the hopes of the home crowd`,
    `${KIRSTEN} thanked the local organisers`,
  ])('not: %s', (text) => expect(nationOf(`${text}${OTHERS}`)).toBe(null));
});

describe('the nation in an apposition', () => {
  it.each([
    `${KIRSTEN}, who was representing Latvia, won`,
    `${KIRSTEN}, who hails from Latvia, won`,
    `${KIRSTEN}, now skating for Latvia, won`,
    `${KIRSTEN}, racing in Latvian colours, won`,
    `${KIRSTEN}, wearing the colours of Latvia, won`,
    `${KIRSTEN}, also Latvian, won`,
    `${KIRSTEN}, Latvian champion in 2020, won`,
    `${KIRSTEN} (a 23-year-old from Latvia) won`,
    `Best of the Latvian team was ${KIRSTEN} in third`,
    `Latvia’s best was ${KIRSTEN} in third`,
  ])('%s', (text) => expect(nationOf(`${text}${OTHERS}`)).toBe('LAT'));

  it.each([
    `${KIRSTEN}, second to a skater from Latvia, won`,
    `The best Latvian of the day was behind ${KIRSTEN}`,
    `${KIRSTEN}, Latvian Lina Abrelo and one more led`,
  ])('not: %s', (text) => expect(nationOf(`${text}${OTHERS}`)).toBe(null));
});
