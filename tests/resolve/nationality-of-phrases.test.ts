import { describe, expect, it } from 'vitest';
import { company } from './company.ts';

const nationsOf = (text: string, ...names: string[]) => names.map((name) => company(text).find(name)?.nation ?? null);
const KIRSTEN = 'Kirsten Vantongo';
const ANNA = 'Anna Sundelo';
const BRITT = 'Britt Abrelo';

describe('the nation of two named together', () => {
  it.each([
    ['with a word in brackets', `Danish skaters ${KIRSTEN} (women) and ${ANNA} (men) won.`],
    ['who give it a medal', `${KIRSTEN} and ${ANNA} gave Denmark gold in the relay.`],
    ['who are its representatives', `${KIRSTEN} and ${ANNA} were the Danish representatives in the final.`],
    ['by whom it is represented', `Denmark were represented by ${KIRSTEN} and ${ANNA}, who came eighth and ninth.`],
    ['whom it put together', `Denmark had been fast with their new combination of ${KIRSTEN} and ${ANNA}.`],
    ['among its own', `Among the Danes, ${KIRSTEN} finished second and ${ANNA} fourth.`],
    ['of so many', `The four Danish skaters were third to sixth, with ${KIRSTEN} in 38.74 and ${ANNA} just behind.`],
    ['one of whom drove the crew', `${ANNA} piloted the Danish crew of ${KIRSTEN} and ${BRITT} to fifth.`],
  ])('%s', (_, text) => expect(nationsOf(text, KIRSTEN, ANNA)).toEqual(['DEN', 'DEN']));

  it('is of all three who sweep', () => {
    const text = `Denmark swept the podium with ${KIRSTEN} first, ${ANNA} second and ${BRITT} third.`;
    expect(nationsOf(text, KIRSTEN, ANNA, BRITT)).toEqual(['DEN', 'DEN', 'DEN']);
  });

  it('is nobody’s whom others beat', () => {
    expect(nationsOf(`Among the Danes, ${KIRSTEN} (NOR) found no rival; ${ANNA} was second.`, ANNA)).toEqual([null]);
    expect(nationsOf(`They beat Denmark, represented by two reserves. ${KIRSTEN} cried.`, KIRSTEN)).toEqual([null]);
  });
});

describe('the nation in an apposition', () => {
  it.each([
    ['of who lives elsewhere', `${KIRSTEN}, a Swede living in Rome, won.`, 'SWE'],
    ['of a medallist from somewhere', `${KIRSTEN}, the 2030 silver medallist from Denmark, was third.`, 'DEN'],
    ['between dashes', `${KIRSTEN} – Denmark – was third.`, 'DEN'],
    ['of who is from its capital', `${KIRSTEN}, the 22-year-old from Copenhagen, was third.`, 'DEN'],
    ['of a native of its capital', `Copenhagen native ${KIRSTEN} was third.`, 'DEN'],
    ['behind a slash', `${KIRSTEN}/DEN was third.`, 'DEN'],
    ['not of whose coach is from there', `${KIRSTEN}, with a new coach from Denmark, was third.`, null],
  ])('%s', (_, text, nation) => expect(nationsOf(text, KIRSTEN)).toEqual([nation]));
});

describe('the nation of one named alone', () => {
  it.each([
    ['whom its fans cheer', `${KIRSTEN} came fourth, to the delight of the Danish fans.`, 'DEN'],
    ['who put it in front', `${KIRSTEN} put Denmark in front on the first lap.`, 'DEN'],
    ['who is part of its team', `${KIRSTEN} was part of the Danish quartet that won in 2029.`, 'DEN'],
    ['whose day it was', `It was a day to forget for Denmark. ${KIRSTEN} fell on the first lap.`, 'DEN'],
    ['who follows a fellow', `${KIRSTEN} followed in the footsteps of fellow Dane ${ANNA} (DEN).`, 'DEN'],
    ['who is at home', `${KIRSTEN}, racing on home ice, was fourth.`, 'NOR'],
    ['the hope of the hosts', `Home hope ${KIRSTEN} was fourth.`, 'NOR'],
    ['with whom the hosts start', `With ${KIRSTEN} setting the pace, the hosts clocked 1:27.`, 'NOR'],
    ['in whose home town it was', `${KIRSTEN} won in the heart of her hometown Torvik in Denmark.`, 'DEN'],
    ['after its news of the day', `Also on Sunday, Denmark produced two champions. ${KIRSTEN} won the 500m.`, 'DEN'],
    ['a teammate of its champion', `${KIRSTEN}, a teammate of ${ANNA}, was fourth. ${ANNA} (DEN) won.`, 'DEN'],
    ['not who races beside one of it', `Denmark’s ${ANNA}, racing alongside ${KIRSTEN}, won.`, null],
    ['not who leads where the last race is', `With one race left, in Denmark, ${KIRSTEN} leads.`, null],
    [
      'not whom its fans did not expect',
      `Sweden’s ${BRITT} led for long. All hoped for a Danish triumph. Then came ${KIRSTEN}.`,
      null,
    ],
    ['not who trails its leader', `${KIRSTEN} trails the Danish leader by 12 points.`, null],
    [
      'a countrywoman of who acts, not of whose friend she is',
      `${BRITT} (USA) won. ${ANNA} of Denmark, Abrelo’s friend, was third while her countrywoman ${KIRSTEN} fell.`,
      'DEN',
    ],
    [
      'a teammate of whom the sentence speaks',
      `${ANNA} (DEN) won, with ${BRITT} of Sweden second and teammate ${KIRSTEN} next.`,
      'DEN',
    ],
    ['a team-mate of who owns her', `1 ${ANNA} (DEN), 2 ${BRITT} (SWE), 3 ${ANNA}’s team-mate ${KIRSTEN}.`, 'DEN'],
    ['not whom one of it leads', `The Dane leads ${KIRSTEN} by 36 points.`, null],
    ['not who falls beside others', `${KIRSTEN} fell, and the favourites for the relay, Denmark, were out.`, null],
    ['not who beats some of it', `${KIRSTEN} beat a field that included two Danes.`, null],
  ])('%s', (_, text, nation) => expect(nationsOf(text, KIRSTEN)).toEqual([nation]));
});

describe('a nation that points at the other of two', () => {
  it.each([
    ['at whose wheel was held', `${BRITT} took the wheel of ${ANNA} before passing the Swede on the line.`, 'SWE'],
    ['not at who is named behind it', `${BRITT} sent off ${ANNA} with a lead over the Swedish anchor, Pia Moro.`, null],
  ])('%s', (_, text, nation) => expect(nationsOf(text, ANNA)).toEqual([nation]));
});
