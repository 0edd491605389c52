import { describe, expect, it } from 'vitest';
import { company } from './company.ts';

const QIRELLE = 'Qirelle Vantongo';
const ANNA = 'Anna Sundelo';
const BRITT = 'Britt Abrelo';
const nationsOf = (text: string, ...names: string[]) =>
  names.map((name) => company(`${text}\n\n${names.join(' said so. ')} said so.`).find(name)?.nation ?? null);

describe('two of a crew', () => {
  it.each([
    ['in brackets, as the second team', `Latvia Green (${QIRELLE} and ${ANNA}) led.`, 'LAT'],
    ['in brackets, as siblings', 'Latvia 1 (the Lind sisters, Qirelle Vantongo and Anna Sundelo) led.', 'LAT'],
    ['of the siblings of a nation', 'Latvia’s Vantongo sisters Qirelle Vantongo and Anna Sundelo led.', 'LAT'],
    ['at stroke, for the injured one', `Latvia, with ${QIRELLE} in at stroke for the injured ${ANNA}, led.`, 'LAT'],
    ['who take it somewhere', `In race two ${QIRELLE} and ${ANNA} rowed 7:59.40 to take Latvia into the final.`, 'LAT'],
    [
      'whom the sentence before counts',
      `Both Latvians lost the sprint. ${QIRELLE} was third and ${ANNA} fourth.`,
      'LAT',
    ],
    [
      'whom a state that is gone has not',
      `The Soviet Union won six golds in 1960. The trio of ${QIRELLE}, ${ANNA} and Eva Torvik led.`,
      null,
    ],
    ['not at the hip of another', `${QIRELLE} and ${ANNA} hung on the hip of the Danes and lost.`, null],
    ['who have a one-two', `A 1-2 for Latvia, with ${QIRELLE} (1:47.90) overtaking ${ANNA} late.`, 'LAT'],
    ['with one on the brakes', `Latvia’s ${QIRELLE} with ${ANNA} on the brakes won.`, 'LAT'],
    [
      'right behind their team',
      `Finland won, 13 seconds ahead of the Latvian team with ${QIRELLE}, ${ANNA} and ${BRITT}.`,
      'LAT',
    ],
    [
      'below a winner from elsewhere',
      `The race was won by Finland’s Eva Torvik.\n\n${QIRELLE}, ${ANNA} and ${BRITT} were fifth, sixth and seventh.`,
      null,
    ],
    [
      'who are fellows of the one told of',
      `Latvia’s ${BRITT} was fifth.\n\nHer team-mates had a mixed night. ${QIRELLE} was third, but ${ANNA} fell.`,
      'LAT',
    ],
    ['not past another', `${QIRELLE} and ${ANNA} went past the Danish anchor late.`, null],
    ['not to catch another', `${QIRELLE} and ${ANNA} were fast enough to catch the Danes late.`, null],
  ])('%s', (_, text, nation) => expect(nationsOf(text, QIRELLE, ANNA)).toEqual([nation, nation]));
});

describe('one of a nation', () => {
  it.each([
    ['with an article', `${QIRELLE}, the Netherlands, took third place.`, 'NED'],
    ['the best', `The top Latvian in that race was ${QIRELLE} in 27th.`, 'LAT'],
    ['whom home hopes lie with', `Home hopes lie with ${QIRELLE}.`, 'NOR'],
    [
      'a teammate of who spoke in the paragraph above',
      `Lind was ninth, the Latvian ${ANNA} tenth.\n\n“I lost to ${BRITT},” said ${ANNA}.\n\nTeammate ${QIRELLE} was 33rd.`,
      'LAT',
    ],
  ])('%s', (_, text, nation) => expect(nationsOf(text, QIRELLE)).toEqual([nation]));
});

describe('a section that a nation heads', () => {
  it.each([
    ['with who won', `**Latvia: ${ANNA}**\n\nNobody expected ${QIRELLE} to fall on the first lap.`, 'LAT'],
    ['alone', `### Latvia\n\nNobody expected ${QIRELLE} to fall on the first lap.`, 'LAT'],
    ['of the hosts', `### HOME HOPES\n\nAll eyes are on ${QIRELLE} in the first race of the day.`, 'NOR'],
    ['not of two', `### Latvia beat Poland\n\nNobody expected ${QIRELLE} to fall on the first lap.`, null],
    ['not of what it did', `### Latvia up, Latvia down\n\nNobody expected ${QIRELLE} to fall at all.`, null],
  ])('%s', (_, text, nation) => expect(nationsOf(text, QIRELLE)).toEqual([nation]));
});
