import type { ExampleBook } from './examples.ts';

export const scoreExamples: ExampleBook<'score'> = {
  'scores/points': {
    yes: [
      ['She leads with 117.130 points.', '117.130', { value: 117.13, unit: 'points' }],
      ['He now has 1,486 points overall.', '1,486', { value: 1486, unit: 'points' }],
      ['Baker took 23 pts from the sprints.', '23', { value: 23, unit: 'points' }],
      ['He won the decathlon with 8712 points.', '8712', { value: 8712, unit: 'points' }],
      ['A 60-point lead is a lot.', '60', { value: 60, unit: 'points' }],
    ],
    no: ['He finished in 37.13.', 'She has 160.180 and leads.', 'They won the 2031 pointless final.'],
  },
  'scores/points-in-words': {
    yes: [['He needs eleven points to win the cup.', 'eleven', { value: 11, unit: 'points' }]],
    no: ['Eleven pointed questions followed.', 'He won eleven races.'],
  },
  'scores/hundredths-of-a-point': {
    yes: [['She won by eleven hundredths of a point.', 'eleven hundredths', { value: 0.11, unit: 'points' }]],
    no: ['She won by eleven hundredths.', 'Two hundredths of a second decided.'],
  },
  'scores/metres': {
    yes: [
      ['The Swede cleared 6.08m at last.', '6.08m', { value: 6.08, unit: 'metres' }],
      ['She jumped 7.12 metres in round one.', '7.12 metres', { value: 7.12, unit: 'metres' }],
      ['His best was 88.03 m today.', '88.03 m', { value: 88.03, unit: 'metres' }],
    ],
    no: ['He was ahead at 7.5km.', 'The wind was 1.20m/s.', 'She won the 1500m.'],
  },
  'scores/metres-jumped': {
    yes: [
      ['She flew 107.5 metres in the first round.', '107.5 metres', { value: 107.5, unit: 'metres' }],
      ['Jumps of 132 metres and 141 metres were enough.', '141 metres', { value: 141, unit: 'metres' }],
      ['Lind was ninth with 99 metres and 114.3 points.', '99 metres', { value: 99, unit: 'metres' }],
      ['Best was Lind with 133.5m, ahead of Falk with 131m.', '131m', { value: 131, unit: 'metres' }],
      ['She soared 128.5 and 133 metres.', '133 metres', { value: 133, unit: 'metres' }],
      ['Second was Noor Lind (137m, 139m).', '139m', { value: 139, unit: 'metres' }],
      ['Noor Lind had the longest jump (138 metres).', '138 metres', { value: 138, unit: 'metres' }],
    ],
    no: [
      'Both medals went to Noor Lind (100m, 200m).',
      'She led at 300 metres.',
      'The lake is 80 m deep.',
      'He was 7.5 m behind.',
    ],
  },
  'scores/metres-of-several': {
    yes: [
      ['She soared 128.5 and 133 metres.', '128.5', { value: 128.5, unit: 'metres' }],
      ['He landed at 121, 124.5m.', '121', { value: 121, unit: 'metres' }],
    ],
    no: ['She jumped for joy after the 100 and 200 metres.', 'between 128.5 and 133 metres of altitude'],
  },
  'scores/metres-of-jump': {
    yes: [
      ['Berg answered with a 140 metre jump.', '140 metre', { value: 140, unit: 'metres' }],
      ['It took a 131.5-metre leap to win.', '131.5-metre', { value: 131.5, unit: 'metres' }],
      ['It took a 133-metre-long jump to win.', '133-metre', { value: 133, unit: 'metres' }],
    ],
    no: ['He ran a 100 metre dash.', 'a 30 metre jump over the wall', 'a 140 metre hill'],
  },
  'scores/of-another': {
    yes: [
      ['She has 340 points, ahead of Noor Lind (328).', '328', { value: 328, unit: 'points' }],
      ['With 148 points against 131 for Lind he won.', '131', { value: 131, unit: 'points' }],
      ['He leads on 1,486 points from the Swede (1,402).', '1,402', { value: 1402, unit: 'points' }],
      ['In front: Berg 843 points, Lind 812, Moe 690.', '812', { value: 812, unit: 'points' }],
      ['She won with 37 points, from France on 30 and Poland on 28.', '30', { value: 30, unit: 'points' }],
      [
        'They won with 71 points. Denmark took silver with 64, and Portugal was third.',
        '64',
        { value: 64, unit: 'points' },
      ],
      ['Second place was enough: 76 points to 73.', '73', { value: 73, unit: 'points' }],
      ['She ended on 1012 points. Camille Rochat finished with 987.', '987', { value: 987, unit: 'points' }],
    ],
    no: [
      'At the halfway point Lind (27) led.',
      'Jun Hwang (35) won the relay.',
      'She won in 2031 and 126 for her was enough.',
      'She ended on 1012 points. Camille Rochat wore bib Rochat 12.',
      'She ended on 1012 points. It was the end of Season 301.',
    ],
  },
  'scores/of-classification': {
    yes: [
      [
        'First was Lind (97 points). Second was the Pole Falk with 81, third Ruiz (Spain) with 55.',
        '81',
        { value: 81, unit: 'points' },
      ],
      ['Lind leads with 84 points. Among men, Berg (90) leads Moe (71).', '90', { value: 90, unit: 'points' }],
      ['She is second on 1,301 points behind Noor Lind (CAN, 1,378).', '1,378', { value: 1378, unit: 'points' }],
      ['Lind won on 97 points. Best of the women was Eva Ruiz, 115.', '115', { value: 115, unit: 'points' }],
    ],
    no: [
      'Lind has 97 points and is ahead of Falk (23).',
      'Second was Falk with 81.',
      'Lind has 340 points. A total of 61 took part (34 men).',
    ],
  },
  'scores/combined': {
    yes: [
      [
        'Decathlon: 1. Berg (NOR) 8927 pts – 2. Lind (SWE) 8766 – 3. Ruiz (ESP) 8512',
        '8766',
        { value: 8766, unit: 'points' },
      ],
      ['She was second with 6490, the best heptathlon of her life.', '6490', { value: 6490, unit: 'points' }],
      ['The decathlon had a record of 8849, now gone.', '8849', { value: 8849, unit: 'points' }],
    ],
    no: [
      'The race over 5000 was second with 2031, they said.',
      'Second with 8766 spectators less, the heptathlon went on.',
    ],
  },
  'scores/combined-running': {
    yes: [
      ['The heptathlon is hers: the shot took her to 2874 overall.', '2874', { value: 2874, unit: 'points' }],
      ['In the pentathlon that made for a total standing at 3912.', '3912', { value: 3912, unit: 'points' }],
      ['The decathlon leader moved his tally up to 6120.', '6120', { value: 6120, unit: 'points' }],
    ],
    no: [
      'The attendance came to 2874 overall.',
      'The heptathlon was moved to 2031, overall a good choice.',
      'The pentathlon had a total of 3912.50 euros.',
    ],
  },
  'scores/combined-part': {
    yes: [
      ['In the heptathlon she put 14.02m, scoring 798 to move up to second.', '798', { value: 798, unit: 'points' }],
      ['His jump was worth 1010 and moved him ahead in the decathlon.', '1010', { value: 1010, unit: 'points' }],
    ],
    no: [
      'She earned 798 to take home.',
      'In the heptathlon she ran for 800 to the line.',
      'The decathlon was worth 500 euros to him.',
    ],
  },
  'scores/stated': {
    yes: [
      ['They posted a total of 211.66 overall.', '211.66', { value: 211.66, unit: null }],
      ['The pair scored 130.11 for a tango.', '130.11', { value: 130.11, unit: null }],
      ['The Canadian totalled 8440 to finish third.', '8440', { value: 8440, unit: null }],
      ['She collected 6702 and went home.', '6702', { value: 6702, unit: null }],
      ['He totalled 146.930 over four distances.', '146.930', { value: 146.93, unit: null }],
    ],
    no: [
      'The skater clocked 30.11 and won.',
      'They scored 3 goals.',
      'It was a total of 12.5 seconds.',
      'He collected 1500 euros.',
    ],
  },
};
