import { type ExampleBook, event } from './examples.ts';

export const classEventExamples: ExampleBook<'event'> = {
  'events/class': {
    yes: [
      ['second in the women’s T54 event', 'women’s T54 event', event({ gender: 'women', name: 'T54' })],
      ['Lind won the PTS5 men’s race.', 'PTS5 men’s race', event({ gender: 'men', name: 'PTS5' })],
      ['the men’s F40/41 final', 'men’s F40/41', event({ gender: 'men', name: 'F40/41' })],
    ],
    no: ['the women’s B2 team', 'The men in T54 race on Sunday.', 'the men’s U21 title'],
  },
};
