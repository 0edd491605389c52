import { describe, expect, it } from 'vitest';
import { company } from './company.ts';

const KIRSTEN = 'Kirsten Vantongo';
const ANNA = 'Anna Sundelo';
const BRITT = 'Britt Abrelo';
const OTHERS = 'Elin Torvik (NOR) and Oda Falk were behind.';
const nationOf = (text: string) => company(`${text} ${OTHERS}`).find(KIRSTEN)?.nation ?? null;

describe('the nation of whom one of two known has to do with', () => {
  it.each([
    `${KIRSTEN}, compatriot of ${ANNA} (LAT), won.`,
    `${KIRSTEN}, like her compatriot ${ANNA} (LAT), fell.`,
    `${KIRSTEN} won, beating Latvian teammate ${ANNA} (LAT) by a second.`,
    `${KIRSTEN}’s Latvian teammate ${ANNA} (LAT) was fourth.`,
    `Like her teammate ${ANNA} (LAT), ${KIRSTEN} fell.`,
    `${KIRSTEN} saw her fellow countrywoman ${ANNA} (LAT) finish in 1:07.`,
    `${ANNA} (LAT) beat her twin sister ${KIRSTEN}.`,
    `${ANNA} (LAT) replaced the injured ${KIRSTEN} in the team.`,
    `In the relay ${ANNA} (LAT) handed over to ${KIRSTEN} in the lead.`,
    `${KIRSTEN} took over from ${ANNA} (LAT) on the second leg.`,
    `${ANNA} (LAT) tagged ${KIRSTEN}, who brought the relay home.`,
    `${ANNA} (LAT) took a second off the national record held by ${KIRSTEN}.`,
    `${ANNA} (LAT) bettered ${KIRSTEN}’s national record.`,
  ])('%s', (text) => expect(nationOf(text)).toBe('LAT'));

  it.each([
    `${ANNA} (LAT) took over from ${KIRSTEN} as the leader of the World Cup.`,
    `${ANNA} (LAT) broke the world record held by ${KIRSTEN}.`,
    `${ANNA} (LAT) beat ${BRITT}’s teammate ${KIRSTEN}.`,
    `${ANNA} (LAT) was sent to the front by ${KIRSTEN}.`,
  ])('not: %s', (text) => expect(nationOf(text)).toBe(null));

  it('is not that of a partner from elsewhere', () => {
    expect(nationOf(`${ANNA} (LAT) won the pairs with her English partner ${KIRSTEN}.`)).toBe('GBR');
  });
});

describe('the nation of several told together', () => {
  it.each([
    `${ANNA} and ${KIRSTEN}, both Latvians, won.`,
    `${ANNA} and ${KIRSTEN}, the two Latvians, won.`,
    `${ANNA} won ahead of ${KIRSTEN}. Both Latvians were happy.`,
    `${ANNA} won ahead of ${KIRSTEN}. The two Latvians were happy.`,
    `There was a Latvian sweep in the 500m. ${ANNA} won ahead of ${BRITT} and ${KIRSTEN}.`,
  ])('%s', (text) => expect(nationOf(text)).toBe('LAT'));

  it.each([
    `The two Latvians beat ${ANNA} and ${KIRSTEN}.`,
    `There was a Latvian sweep in the 500m. ${ANNA}, ${BRITT} and Lina Madrago won. ${KIRSTEN} was fourth.`,
  ])('not: %s', (text) => expect(nationOf(text)).toBe(null));
});
