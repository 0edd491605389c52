import type { ExampleBook } from './examples.ts';

export const recordExamples: ExampleBook<'record'> = {
  'records/scope': {
    yes: [
      ['a new world record', 'world record', { type: 'world', nation: null }],
      ['It is a junior world record.', 'junior world record', { type: 'junior', nation: null }],
      ['an Olympic record time of 3:36.62', 'Olympic record time', { type: 'olympic', nation: null }],
      ['a track record', 'track record', { type: 'track', nation: null }],
      ['the European record', 'European record', { type: 'continental', nation: null }],
      ['a course record', 'course record', { type: 'other', nation: null }],
      ['a lowland world record', 'lowland world record', { type: 'other', nation: null }],
      ['the championship record', 'championship record', { type: 'championship', nation: null }],
      ['at world-record pace', 'world-record', { type: 'world', nation: null }],
    ],
    no: ['a record crowd', 'for the record', 'the record holder', 'track and field records', 'He recorded 1:44.'],
  },
  'records/nation': {
    yes: [
      ['It was a Latvian record.', 'Latvian record', { type: 'national', nation: 'LAT' }],
      ['a new Australian Record', 'Australian Record', { type: 'national', nation: 'AUS' }],
      ['a Dutch national record', 'Dutch national record', { type: 'national', nation: 'NED' }],
      ['a Norwegian under-20 record', 'Norwegian under-20 record', { type: 'junior', nation: 'NOR' }],
    ],
    no: ['the Dutch recorded a win', 'the Dutch team record'],
  },
  'records/first-of-two': {
    yes: [
      ['a world and European record', 'world', { type: 'world', nation: null }],
      ['the Dutch and track records', 'Dutch', { type: 'national', nation: 'NED' }],
    ],
    no: ['the world and its records', 'the Dutch and the record'],
  },
  'records/event-between': {
    yes: [['the world 1500m record', 'world 1500m record', { type: 'world', nation: null }]],
    no: ['the world 1500m champion'],
  },
  'records/best': {
    yes: [
      ['a personal best of 34.02', 'personal best', { type: 'personal_best', nation: null }],
      ["both season's bests", "season's bests", { type: 'season_best', nation: null }],
      ['a personal-best time of 34.02', 'personal-best time', { type: 'personal_best', nation: null }],
      ['It is a world lead.', 'world lead', { type: 'other', nation: null }],
    ],
    no: ['the best season', 'world leader', 'her personal bestseller'],
  },
  'records/code': {
    yes: [
      ['He ran a PB of 2:06:58.', 'PB', { type: 'personal_best', nation: null }],
      ['1:07.18 TR', 'TR', { type: 'track', nation: null }],
      ['(NR)', 'NR', { type: 'national', nation: null }],
    ],
    no: ['WIN OR LOSE', 'the PR department', 'FR'],
  },
};
