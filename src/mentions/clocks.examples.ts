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
      ['The race starts at 13.15 hours.', '13.15 hours', { time: '13:15' }],
      ['All of it live from 06.00, Italian time.', '06.00', { time: '06:00' }],
      ['I skate the 1500 (Sunday 13.20 our time).', '13.20', { time: '13:20' }],
    ],
    no: ['She finished in 19.30 seconds.', 'He ran 14.00 flat.'],
  },
  'clocks/on-a-day': {
    yes: [
      ['The team is presented on Wednesday 15 August at 11.00.', '11.00', { time: '11:00' }],
      ['The heats start on Friday at 9.30.', '9.30', { time: '09:30' }],
      ['Racing goes on tomorrow at 12.45 with the relay.', '12.45', { time: '12:45' }],
    ],
    no: ['She won on Friday at 11.03 seconds.', 'He starts at 11.00.', 'On Sunday at 10.00 seconds he was out.'],
  },
  'clocks/four-figures': {
    yes: [
      ['The men start from 1330 local time.', '1330', { time: '13:30' }],
      ['Women start at 1330 local time and men at 1445.', '1445', { time: '14:45' }],
    ],
    no: ['He looked back at 1500 metres.', 'The hall was full from 1936 on.', 'She won silver at 1500m.'],
  },
  'clocks/dotted-among': {
    yes: [['The men start at 9.30 local time, the women at 11.45.', '11.45', { time: '11:45' }]],
    no: ['The men start at 9.30. The lead was 0.2 at 11.45.', 'She was timed at 11.45 in the heats.'],
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
      ['The 10,000 metres is on Saturday 14 March (15:20).', '15:20', { time: '15:20' }],
      ['The evening begins with the hammer throw (18:05).', '18:05', { time: '18:05' }],
      ['Sun: W4x 9:40, M2- 10:05.', '9:40', { time: '09:40' }],
      ['The marathon gets under way at 7:00 in the morning.', '7:00', { time: '07:00' }],
    ],
    no: [
      'He finished in 1:44.',
      'Lind managed 18:36 and Falk 18:37.',
      'No team had won below 1:18.',
      'She reached 10km in 14:21.',
      'He went through halfway in 63:40.',
      'The day began with a win for Lind (15:20), and ended with one for Falk (14:21).',
    ],
  },
};
