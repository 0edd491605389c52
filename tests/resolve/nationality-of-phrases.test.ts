import { describe, expect, it } from 'vitest';
import { company } from './company.ts';

const nationsOf = (text: string, ...names: string[]) => names.map((name) => company(text).find(name)?.nation ?? null);
const QIRELLE = 'Qirelle Vantongo';
const ANNA = 'Anna Sundelo';
const BRITT = 'Britt Abrelo';

describe('the nation of two named together', () => {
  it.each([
    ['with a word in brackets', `Danish skaters ${QIRELLE} (women) and ${ANNA} (men) won.`],
    ['who give it a medal', `${QIRELLE} and ${ANNA} gave Denmark gold in the relay.`],
    ['who are its representatives', `${QIRELLE} and ${ANNA} were the Danish representatives in the final.`],
    ['by whom it is represented', `Denmark were represented by ${QIRELLE} and ${ANNA}, who came eighth and ninth.`],
    ['whom it put together', `Denmark had been fast with their new combination of ${QIRELLE} and ${ANNA}.`],
    ['among its own', `Among the Danes, ${QIRELLE} finished second and ${ANNA} fourth.`],
    ['of so many', `The four Danish skaters were third to sixth, with ${QIRELLE} in 38.74 and ${ANNA} just behind.`],
    ['one of whom drove the crew', `${ANNA} piloted the Danish crew of ${QIRELLE} and ${BRITT} to fifth.`],
  ])('%s', (_, text) => expect(nationsOf(text, QIRELLE, ANNA)).toEqual(['DEN', 'DEN']));

  it('is of all three who sweep', () => {
    const text = `Denmark swept the podium with ${QIRELLE} first, ${ANNA} second and ${BRITT} third.`;
    expect(nationsOf(text, QIRELLE, ANNA, BRITT)).toEqual(['DEN', 'DEN', 'DEN']);
  });

  it('is nobody’s whom others beat', () => {
    expect(nationsOf(`Among the Danes, ${QIRELLE} (NOR) found no rival; ${ANNA} was second.`, ANNA)).toEqual([null]);
    expect(nationsOf(`They beat Denmark, represented by two reserves. ${QIRELLE} cried.`, QIRELLE)).toEqual([null]);
  });
});

describe('the nation in an apposition', () => {
  it.each([
    ['of who lives elsewhere', `${QIRELLE}, a Swede living in Rome, won.`, 'SWE'],
    ['of a medallist from somewhere', `${QIRELLE}, the 2030 silver medallist from Denmark, was third.`, 'DEN'],
    ['behind a slash', `${QIRELLE}/DEN was third.`, 'DEN'],
    ['not of whose coach is from there', `${QIRELLE}, with a new coach from Denmark, was third.`, null],
  ])('%s', (_, text, nation) => expect(nationsOf(text, QIRELLE)).toEqual([nation]));
});

describe('a nation that points at the other of two', () => {
  it.each([
    ['at whose wheel was held', `${BRITT} took the wheel of ${ANNA} before passing the Swede on the line.`, 'SWE'],
    ['not at who is named behind it', `${BRITT} sent off ${ANNA} with a lead over the Swedish anchor, Pia Moro.`, null],
  ])('%s', (_, text, nation) => expect(nationsOf(text, ANNA)).toEqual([nation]));
});
