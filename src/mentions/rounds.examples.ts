import type { ExampleBook } from './examples.ts';

export const roundExamples: ExampleBook<'round'> = {
  'rounds/named': {
    yes: [
      ['They met in the semi-finals.', 'semi-finals', { round: 'semifinal' }],
      ['fast in the Semis', 'Semis', { round: 'semifinal' }],
      ['the third of three semi-final heats', 'semi-final heats', { round: 'semifinal' }],
      ['second after the Short Program', 'Short Program', { round: 'Short Program' }],
      ['He won Final B.', 'Final B', { round: 'final B' }],
      ['the gold medal race', 'gold medal race', { round: 'final' }],
      ['the small final', 'small final', { round: 'final B' }],
      ['through the repechage', 'repechage', { round: 'repechage' }],
      ['3:42.1 in the first round', 'first round', { round: 'first round' }],
      ['the best of the first round of 3:42.1', 'first round', { round: 'first round' }],
      ['Spain won the bronze match.', 'bronze match', { round: 'final B' }],
      ['a gold medal ride-off against Japan', 'gold medal ride-off', { round: 'final' }],
    ],
    no: [
      'the first round of talks',
      'She cleared 6.42m in the second round.',
      'a first round 8.17m',
      'a semi-finalist',
      'free skaters',
      'a program',
    ],
  },
  'rounds/final': {
    yes: [
      ['It was close. In the final Lind was overtaken.', 'final', { round: 'final' }],
      ['She won the Final in 2:24.', 'Final', { round: 'final' }],
      ['the 1500m final', 'final', { round: 'final' }],
      ['in the Team Sprint Finals', 'Finals', { round: 'final' }],
      ['the final was slow', 'final', { round: 'final' }],
    ],
    no: [
      'In the final World Cup of the winter she fell.',
      'the final lap',
      'Finally she won.',
      'the final 200m',
      'the final race of a long tour, and in the final sprint she lost on the final fan-shaped climb',
      'the World Cup Final',
      'the final day',
      'their final corner',
    ],
  },
  'rounds/quarters': {
    yes: [['third from the quarters', 'quarters', { round: 'quarterfinal' }]],
    no: ['three quarters of a lap', 'in the quarters of the team'],
  },
  'rounds/semi': {
    yes: [
      ['fastest in the first semi', 'semi', { round: 'semifinal' }],
      ['She won her semi in 1:29.40.', 'semi', { round: 'semifinal' }],
      ['Fifth in the semi, he was out.', 'semi', { round: 'semifinal' }],
      ['She lost to Falk in a Lucerne semi.', 'semi', { round: 'semifinal' }],
    ],
    no: ['her semi-detached house', 'a semi truck', 'his semi final'],
  },
  'rounds/numbered-semi': {
    yes: [['400m hurdles, semi 2 of 3: Lind is first.', 'semi', { round: 'semifinal' }]],
    no: ['a semi 2:10.30', 'the semi truck'],
  },
  'rounds/numbered-heat': {
    yes: [
      ['Heat 3 was fast.', 'Heat 3', { round: 'heat 3' }],
      ['a track record in the second heat', 'second heat', { round: 'heat 2' }],
    ],
    no: ['Heat 12 was fast.', 'the second heating', 'heat 3:42.1'],
  },
  'rounds/heat': {
    yes: [
      ['a fall in her heat', 'heat', { round: 'heat' }],
      ['42.10 in her heat of the women’s 500m', 'heat', { round: 'heat' }],
      ['Heat 12 was fast.', 'Heat 12', { round: 'heat' }],
    ],
    no: ['in the heat of the day', 'the heat was on', 'her heat of the moment', 'reheat'],
  },
  'rounds/qualifying': {
    yes: [
      ['9.98 in qualifying', 'qualifying', { round: 'qualifying' }],
      ['after the qualification', 'qualification', { round: 'qualifying' }],
      ['She won the qualification in 2:40.10.', 'qualification', { round: 'qualifying' }],
    ],
    no: ['after qualifying for the final', 'qualifying third', 'She led the qualifiers in 2:08.77.'],
  },
  'rounds/qualifying-label': {
    yes: [
      ['Qualifying: 9.418 for Berg', 'Qualifying', { round: 'qualifying' }],
      ['Women’s sprint qualifying, 11.00am', 'qualifying', { round: 'qualifying' }],
      ['a best in the individual pursuit qualifying to get on', 'qualifying', { round: 'qualifying' }],
    ],
    no: ['He left without qualifying.', 'three riders qualifying for the final', 'Qualifying was hard.'],
  },
  'rounds/race-and-number': {
    yes: [
      ['1000m, race 2', 'race 2', { round: 'race 2' }],
      ['Run one was slow.', 'Run one', { round: 'run 1' }],
    ],
    no: ['a race 2.5 seconds faster', 'one race'],
  },
  'rounds/ordinal-and-race': {
    yes: [
      ['faster in the second race', 'second race', { round: 'race 2' }],
      ["Men's 500m (2nd race)", '2nd race', { round: 'race 2' }],
      ['She won the first race in 37.40.', 'first race', { round: 'race 1' }],
      ['after the first run', 'first run', { round: 'run 1' }],
      ['her fourth and final run', 'fourth and final run', { round: 'run 4' }],
      ['with his second-run time of 49.83', 'second-run', { round: 'run 2' }],
      ['a track record in her second run', 'second run', { round: 'run 2' }],
    ],
    no: [
      'her second race in two years',
      'First race at 19:05, last race at 21:00.',
      'The first race on Friday, the women’s 3000m, starts at 15:30.',
      'won the second race of the weekend in the 1500m',
      'his first race',
      'his second run in a week',
    ],
  },
  'rounds/opening-run': {
    yes: [
      ['faster than in her opening run', 'opening run', { round: 'run 1' }],
      ['after the opening heat', 'opening heat', { round: 'heat 1' }],
      ['led after the morning run', 'morning run', { round: 'run 1' }],
      ['in her afternoon run', 'afternoon run', { round: 'run 2' }],
    ],
    no: ['the opening race of the season', 'an early opening'],
  },
  'rounds/run-left-out': {
    yes: [
      ['led by 0.01 after the first run and by 0.07 after the second', 'second', { round: 'run 2' }],
      ['won the first 500m in 37.20 and the second in 37.10', 'second', { round: 'race 2' }],
      ['was quick in the first heat but only had 54.73 second time around', 'second time around', { round: 'heat 2' }],
    ],
    no: [
      'fourth after the first run. In the second she fell',
      'after the first run, in the second group',
      'in the second',
    ],
  },
  'rounds/ordinal-and-distance': {
    yes: [
      ['She won the second 500m.', 'second', { round: 'race 2' }],
      ["the second men's 500m", 'second', { round: 'race 2' }],
      ['The ladies started with their second 500m race.', 'second', { round: 'race 2' }],
    ],
    no: [
      'the first 200m',
      'the first 3000m of the race',
      'her second 1000m win',
      'his second 500m in a week',
      'the third 1500m gold',
    ],
  },
};
