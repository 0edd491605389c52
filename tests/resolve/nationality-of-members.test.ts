import { describe, expect, it } from 'vitest';
import { company } from './company.ts';

const nationsOf = (text: string, ...names: string[]) => names.map((name) => company(text).find(name)?.nation ?? null);
const QIRELLE = 'Qirelle Vantongo';
const ANNA = 'Anna Sundelo';
const BRITT = 'Britt Abrelo';

describe('the nation of several who are counted', () => {
  it.each([
    [
      'in the sentence behind',
      `Eight other Canadian men started. ${ANNA} was ninth, ${BRITT} 15th and ${QIRELLE} 16th.`,
      ['CAN', 'CAN', 'CAN'],
    ],
    [
      'in the paragraph behind',
      `It was a good day, with five Korean women in the final.\n\n${ANNA} was fourth, with ${BRITT} in sixth. ${QIRELLE} was eighth.`,
      ['KOR', 'KOR', 'KOR'],
    ],
    [
      'but not where another nation is named',
      `Eight other Canadian men started. ${ANNA} was ninth, ${BRITT} 15th and ${QIRELLE} of Latvia 16th.`,
      [null, null, 'LAT'],
    ],
    [
      'nor of whom somebody beat',
      `She held off five Korean women. ${ANNA} was ninth, ${BRITT} 15th and ${QIRELLE} 16th.`,
      [null, null, null],
    ],
    [
      'among whom they are',
      `Hosts Great Britain won seven medals, one more than Poland. Among them, ${ANNA} and ${BRITT} took gold, ${QIRELLE} silver.`,
      ['GBR', 'GBR', 'GBR'],
    ],
    [
      'but not among those of a place',
      `Races in Great Britain drew many. Among them, ${ANNA} and ${BRITT} took gold, ${QIRELLE} silver.`,
      [null, null, null],
    ],
  ])('%s', (_, text, nations) => expect(nationsOf(text, ANNA, BRITT, QIRELLE)).toEqual(nations));
});

describe('the nation of somebody whose fellows are told', () => {
  it.each([
    ['as the subject', `${ANNA} won ahead of her teammate ${BRITT} of Latvia on the line.`, ['LAT', 'LAT']],
    [
      'not of whom another is the rival',
      `${ANNA} won ahead of her rival ${BRITT} of Latvia on the line.`,
      [null, 'LAT'],
    ],
    [
      'with their adjective',
      `${ANNA} and her Latvian sprint partners won again.\n\nThe judges praised ${BRITT} for her ride.`,
      ['LAT', null],
    ],
    ['not of rivals', `${ANNA} met her Latvian rivals, and they were beaten by ${BRITT}.`, [null, null]],
    [
      'two paragraphs on',
      `${ANNA} of Kenya won the last race of a long evening.\n\n“It was cold,” she said after the race.\n\nThe record of her compatriot ${BRITT} stood.`,
      ['KEN', 'KEN'],
    ],
  ])('%s', (_, text, nations) => expect(nationsOf(text, ANNA, BRITT)).toEqual(nations));
});

describe('a nation in front of two names or titles', () => {
  it.each([
    [
      'two titles',
      `She lost to American world and Olympic champion ${ANNA} twice.\n\nThe judges praised ${BRITT} for her ride.`,
      ['USA', null],
    ],
    ['a married couple', `The best were Chinese husband and wife ${ANNA} and ${BRITT} in the end.`, ['CHN', 'CHN']],
    ['figures between', `The German pair ${ANNA} (8,564) and ${BRITT} (8,488) took silver and bronze.`, ['GER', 'GER']],
    [
      'a time in the brackets',
      `Records fell for Kazakhstan (1:44.05 by ${ANNA}).\n\nThe judges praised ${BRITT} for her ride.`,
      ['KAZ', null],
    ],
    [
      'a code in front of brackets',
      `Records fell for AUT (${ANNA} 6:31.33) and BEL (${BRITT} 1:44.18).`,
      ['AUT', 'BEL'],
    ],
    ['those before them', `She was the third Kenyan after hurdler ${ANNA} and sprinter ${BRITT}.`, ['KEN', 'KEN']],
    ['whose success goes to', `Latvia did better, with the gold going to ${ANNA}. Last was ${BRITT}.`, ['LAT', null]],
    [
      'the team they helped',
      `${ANNA} and ${BRITT} were ninth and 10th, helping the Irish team win gold.`,
      ['IRL', 'IRL'],
    ],
    ['the trials they were in', `She was in front of ${ANNA} and ${BRITT} in Latvia’s Olympic trials.`, ['LAT', 'LAT']],
    ['not the place they were in', `She was in front of ${ANNA} and ${BRITT} in Latvia’s capital.`, [null, null]],
    [
      'a junior record',
      `${ANNA} improved the German Junior record.\n\nThe judges praised ${BRITT} for her ride.`,
      ['GER', null],
    ],
    ['a home town between commas', `${ANNA}, of Torvik Lake, Que., was 15th, ahead of ${BRITT}.`, ['CAN', null]],
    [
      'a title from a nation',
      `${ANNA} remains the best. The world champion from Germany beat her teammate, ${BRITT}, again.`,
      ['GER', 'GER'],
    ],
    ['a pair in the next paragraph', `${ANNA} and ${BRITT} were crowned.\n\nThe German pairing led.`, ['GER', 'GER']],
  ])('%s', (_, text, nations) => expect(nationsOf(text, ANNA, BRITT)).toEqual(nations));
});
