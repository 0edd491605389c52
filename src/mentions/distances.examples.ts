import type { ExampleBook } from './examples.ts';

export const distanceExamples: ExampleBook<'distance'> = {
  'distances/named-point': {
    yes: [
      ['At the 3000m mark she led.', '3000m mark', { metres: 3000 }],
      ['with 500m to go', '500m to go', { metres: 500 }],
      ['his 600m split was 43.9', '600m split', { metres: 600 }],
      ['the fourth five-kilometre section took her 15:00', 'five-kilometre section', { metres: 5000 }],
    ],
    no: ['with only the 5000m left', 'the 3000m gold', 'two laps to go'],
  },
  'distances/stretch': {
    yes: [
      ['in the final 200 metres', 'final 200 metres', { metres: 200 }],
      ['I died in the last 200.', 'last 200', { metres: 200 }],
      ['her opening 300m', 'opening 300m', { metres: 300 }],
      ['the last 5km', 'last 5km', { metres: 5000 }],
      ['for the first 3,000m of the race', 'first 3,000m', { metres: 3000 }],
    ],
    no: [
      'before the closing 10,000 metres',
      'in the last pair of the closing 5000m',
      'before the final 1000m',
      'the first 500m',
      'the last 200m gold',
      'the last 200 fans’ seats',
      'the final lap',
    ],
  },
  'distances/every': {
    yes: [['Splits of the winner (every 2000 m):', 'every 2000 m', { metres: 2000 }]],
    no: ['She won every 1500m this winter.', 'He raced (every 1500m of the season).'],
  },
  'distances/passed': {
    yes: [
      ['He passed 700m in 51.3.', '700m', { metres: 700 }],
      ['She reached 25km in 1:21:58.', '25km', { metres: 25000 }],
    ],
    no: [
      'He passed two men.',
      'She won 1500m gold.',
      'passed 4x100m',
      'She reached the 500m podium.',
      'reached the 1500m final',
    ],
  },
  'distances/covered': {
    yes: [
      ['The pack came to 30km, covered in 1:39:40.', '30km', { metres: 30000 }],
      ['5km was reached in 16:26.', '5km', { metres: 5000 }],
    ],
    no: ['She won the 4x100m, covered in sweat.', 'The 400m track, covered with snow, was closed.'],
  },
  'distances/through': {
    yes: [
      ['She went through 600m in 44.3.', 'through 600m', { metres: 600 }],
      ['and on to 3000m in 7:52.7', 'on to 3000m', { metres: 3000 }],
    ],
    no: [
      'through 12 gates',
      'through the 4x100m relay',
      'Halfway through the 15k mass start',
      'through the 800m freestyle',
    ],
  },
  'distances/as-far-as': {
    yes: [
      ['Four runners led the race to 25km.', '25km', { metres: 25_000 }],
      ['The two stayed together to 15km, where Lind went clear.', '15km', { metres: 15_000 }],
      ['a group of nine survived to 35km in 1:44:20', '35km', { metres: 35_000 }],
      ['The pacemaker took them to 10 kilometres in 29:40.', '10 kilometres', { metres: 10_000 }],
      ['She kept a lead of ten seconds to 5km and faded.', '5km', { metres: 5000 }],
    ],
    no: [
      'She is stepping up to 10km.',
      'He moved to 10km, and won.',
      'from 5km to 10km, all are runners',
      'from the half marathon to 10km races',
      'The programme ran to 5000m.',
    ],
  },
  'distances/placed': {
    yes: [
      ['At 3.5km she was second.', 'At 3.5km', { metres: 3500 }],
      ['ahead after 200m already', 'after 200m', { metres: 200 }],
      ['alone until 15km', 'until 15km', { metres: 15000 }],
    ],
    no: ['after the 1500m', 'world champion at 5000m', 'after 1500m gold', 'third with 5.72m', 'her best at 1500m'],
  },
  'distances/turned': {
    yes: [
      ['She turned fourth at the 100m (1:01.94).', '100m', { metres: 100 }],
      ['Lind was leading at the 100m and fell back.', '100m', { metres: 100 }],
    ],
    no: ['She won bronze at the 100m.', 'He turned to the 200m.'],
  },
  'distances/second-of-two': {
    yes: [
      ['He passed halfway in 1:01:30 and 30km in 1:27:41.', '30km', { metres: 30000 }],
      ['between 30km and 35km he broke away', '35km', { metres: 35000 }],
      ['thirty of them were together at 5km (15:10) and 10km (30:21)', '10km', { metres: 10000 }],
      ['She passed 25km in 1:21:58 and 30km in 1:38:16.', '30km', { metres: 30000 }],
      ['in command, passing 200m at 23.76 and 400m at 48.26 to win', '400m', { metres: 400 }],
    ],
    no: ['the 500m and 1000m', 'after 25km he led', 'reaching the 500m final and 1000m final'],
  },
  'distances/in-brackets': {
    yes: [['the last checkpoint (8.1km)', '8.1km', { metres: 8100 }]],
    no: ['her best jump (6.08m)', 'the longest race (5000m)'],
  },
  'distances/kilometre-number': {
    yes: [
      ['He kept up until kilometre six.', 'kilometre six', { metres: 6000 }],
      ['at km 32 it hurt', 'km 32', { metres: 32000 }],
    ],
    no: ['one kilometre left', 'the kilometre race'],
  },
  'distances/no-event': {
    yes: [
      ['1100m: 1:15.3', '1100m', { metres: 1100 }],
      ['8.3 km of hills', '8.3 km', { metres: 8300 }],
    ],
    no: ['1500m: 1:51.2', 'a 10km run', '900m/h'],
  },
};
