import type { ExampleBook } from './examples.ts';

export const clockExamples: ExampleBook<'clock'> = {
  'clocks/half-day': {
    yes: [
      ['Racing starts at 2.30pm in the hall.', '2.30pm', { time: '14:30' }],
      ['The final is at 10 p.m. on Friday.', '10 p.m.', { time: '22:00' }],
      ['Warm-up from 12:15 am on.', '12:15 am', { time: '00:15' }],
    ],
    no: ['They ran 10 PMs in one day.', 'The lap of 2.30 took long.'],
  },
  'clocks/local-time': {
    yes: [
      ['The race is at 14.00 local time.', '14.00', { time: '14:00' }],
      ['Start: 19.30h in the stadium.', '19.30', { time: '19:30' }],
    ],
    no: ['She finished in 19.30 seconds.', 'He ran 14.00 flat.'],
  },
  'clocks/on-a-day': {
    yes: [
      ['The team is presented on Wednesday 15 August at 11.00.', '11.00', { time: '11:00' }],
      ['The heats start on Friday at 9.30.', '9.30', { time: '09:30' }],
    ],
    no: ['She won on Friday at 11.03 seconds.', 'He starts at 11.00.', 'On Sunday at 10.00 seconds he was out.'],
  },
  'clocks/programme': {
    yes: [
      ["13:00 | Men's 10,000m", '13:00', { time: '13:00' }],
      ["Women's 500m, 9.45", '9.45', { time: '09:45' }],
    ],
    no: ['World record: 1:44.05', '14 January 2035'],
  },
  'clocks/of-the-day': {
    yes: [
      ["Women's 1000m, 16:30 (local time)", '16:30', { time: '16:30' }],
      ['Racing starts on Friday at 14:00 local time.', '14:00', { time: '14:00' }],
      ['Tickets are on sale from 11:00.', '11:00', { time: '11:00' }],
      ["Sunday: women's relay, 11:45; men's pursuit, 14:30.", '11:45', { time: '11:45' }],
      ['The rain came at 9:30.', '9:30', { time: '09:30' }],
    ],
    no: [
      'He finished in 1:44.',
      'No team had won below 1:18.',
      'She reached 10km in 14:21.',
      'He went through halfway in 63:40.',
    ],
  },
};
