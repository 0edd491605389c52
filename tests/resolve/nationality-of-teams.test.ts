import { describe, expect, it } from 'vitest';
import { company } from './company.ts';

const nationsOf = (text: string, ...names: string[]) => names.map((name) => company(text).find(name)?.nation ?? null);
const QIRELLE = 'Qirelle Vantongo';
const ANNA = 'Anna Sundelo';

describe('the nation that has the success', () => {
  it.each([
    [
      'as one beat the other',
      `Latvia earned a surprising 1-2 in the 500 as ${ANNA} beat ${QIRELLE} by a blade.`,
      'LAT',
    ],
    ['more of it', `There was more Danish success as ${QIRELLE} won the second race of the day.`, 'DEN'],
    ['thanks to somebody', `It was the second gold for Latvia, thanks to ${QIRELLE}.`, 'LAT'],
    ['not the one beaten', `Latvia had a first win as ${ANNA} beat ${QIRELLE} by a blade.`, null],
    ['not whom another nation stands before', `Latvia won gold as Norway’s ${ANNA} passed ${QIRELLE}.`, null],
  ])('%s', (_, text, nation) => expect(nationsOf(text, QIRELLE)).toEqual([nation]));
});

describe('the team a sentence before opens with', () => {
  it.each([
    [
      'of the one named next',
      `The Danes just went 2:53.04, a world record. ${QIRELLE} pulled for four laps out of six.`,
      'DEN',
    ],
    [
      'of the next paragraph',
      `It was a very cold day on the lake again, and nobody came.\n\nLatvia dominated the opening day.\n\n${QIRELLE} left the arena with two gold medals.`,
      'LAT',
    ],
    ['not of who is named with another', `Latvia won. ${ANNA} (NOR) was ahead of ${QIRELLE} at the bell.`, null],
    ['not the last of several', `Latvia was fifth.\n\nNorway was sixth, and Poland won.\n\n${QIRELLE} smiled.`, null],
    ['not of who is passed', `Latvia won. On the last lap the leader then went past ${QIRELLE} once more.`, null],
    ['of the ladies', `The Danish ladies boosted their confidence. ${QIRELLE} smashed a record.`, 'DEN'],
    ['not of who comes after somebody else', `Latvia won. ${ANNA} (NOR) fell. ${QIRELLE} stayed up.`, null],
  ])('is %s', (_, text, nation) => expect(nationsOf(text, QIRELLE)).toEqual([nation]));
});

describe('a list that is taken up by its number', () => {
  it.each([
    ['people', 'Qirelle Vantongo and Anna Sundelo were beaten by Norway. The two Italians had trained together.'],
    ['a crew', 'Qirelle Vantongo, Britt Abrelo and Anna Sundelo lost to Norway. The Italian trio was tired.'],
  ])('gives all of it a nation: %s', (_, text) => expect(nationsOf(text, QIRELLE, ANNA)).toEqual(['ITA', 'ITA']));

  it('gives two one by the plural that opens the next sentence, where nobody else stands beside them', () => {
    const two = 'The day belonged to Qirelle Vantongo and Anna Sundelo.';
    expect(nationsOf(`${two} The Latvians led from the start.`, QIRELLE, ANNA)).toEqual(['LAT', 'LAT']);
    expect(nationsOf(`Britt Abrelo lost. ${two} For the Latvians it was hard.`, QIRELLE)).toEqual([null]);
  });

  it('does not by whom they beat, and goes over to another team with a "but"', () => {
    const three = 'Qirelle Vantongo, Britt Abrelo and Anna Sundelo';
    expect(nationsOf(`${three} looked safe. They led the Italian trio by a second.`, QIRELLE)).not.toEqual(['ITA']);
    expect(nationsOf(`Norway led for long, but Italy came back. ${three} won.`, QIRELLE, ANNA)).toEqual(['ITA', 'ITA']);
  });

  it('does not by another number, nor by whom it beat', () => {
    expect(nationsOf('Qirelle Vantongo and Anna Sundelo won. The three Italians were tired.', QIRELLE)).toEqual([null]);
    expect(
      nationsOf('There were wins for Qirelle Vantongo and Anna Sundelo over the Italian duo.', QIRELLE, ANNA),
    ).toEqual([null, null]);
  });
});

describe('nations of places and of teams', () => {
  it.each([
    ['whose pool it is', `It was swum in Aquatics Norway’s pool, and only ${QIRELLE} knows how.`, null],
    ['whose medal it was', `Coach ${QIRELLE}, who won Canada’s bronze as a slider here, kept it short.`, 'CAN'],
    ['who swam with', `${ANNA} (POL) was happy. She swam with Britt Abrelo and ${QIRELLE} on Friday.`, 'POL'],
    ['the team in front of brackets', `The silver medal was China’s (${QIRELLE}, 4:37.60) this time.`, 'CHN'],
  ])('%s', (_, text, nation) => expect(nationsOf(text, QIRELLE)).toEqual([nation]));
});
