import type { PreferenceBook } from './preference.examples.ts';

export const EVENT_EXAMPLES: PreferenceBook = {
  'event/other-side': {
    yes: [
      [
        'In the Men’s Team Pursuit Italy took bronze, with the ladies finishing fifth in 2:58.40.',
        '2:58.40',
        'Women’s Team Pursuit',
      ],
      [
        'Denmark lost the Women’s Team Sprint by a hair, while the Danish men won in 1:18.40.',
        '1:18.40',
        'Men’s Team Sprint',
      ],
    ],
    no: [
      ['The Danish men won the Team Sprint in 1:18.40, with the women coming second in 1:26.10.', '1:26.10'],
      ['In the Men’s Team Pursuit Italy, quicker than the women by nature, clocked 3:38.40.', '3:38.40'],
    ],
  },
  'event/figure-beside': {
    yes: [
      [
        'It was a good day for speed skating, and the Women’s 1500m was next. Vera Lind (SWE) had won the Women’s 3000m on Friday. Anna Falk (GER), who had clocked 4:02.33 there, 0.40 behind her, won.',
        '0.40',
        'Women’s 3000m',
      ],
      [
        'The Men’s 500m was next. After gold in the 1500m and the 1000m, Emil Berg (NOR) clocked 33.85, 0.40 ahead of Jan Falk (GER).',
        '0.40',
        'Men’s 500m',
      ],
    ],
    no: [
      ['The Women’s 1000m was next. Vera Lind (SWE) won in 37.40 and led the Women’s 1500m by 0.40.', '0.40'],
      [
        'The Women’s 1000m was next. As in the 1500m (1:54.20), Vera Lind (SWE) beat Anna Falk (GER), this time by 0.40.',
        '0.40',
      ],
      ['The Women’s 1000m was next. Vera Lind (SWE) clocked 1:14.40 and won. Anna Falk (GER) was 0.40 behind.', '0.40'],
    ],
  },
  'event/clause': {
    yes: [
      ['Vera Lind (SWE) improved her record in the Women’s 500m from 37.96 to 37.14.', '37.14', 'Women’s 500m'],
      ['Vera Lind (SWE) won the Women’s 1000m in 1:14.40.', '1:14.40', 'Women’s 1000m'],
      ['The winner of the Women’s 1000m was Vera Lind (SWE) in 1:14.40.', '1:14.40', 'Women’s 1000m'],
      ['Vera Lind (SWE), who won the Women’s 1500m, took the Women’s 1000m in 1:14.40.', '1:14.40', 'Women’s 1000m'],
      [
        'Anna Falk (GER) won the Women’s 1000m in 1:14.90, while Maria Lee (KOR) topped the Men’s 1000m in 1:08.20.',
        '1:08.20',
        'Men’s 1000m',
      ],
      ['Vera Lind (SWE) had already clocked 1:14.40 in the heats of the Women’s 1000m.', '1:14.40', 'Women’s 1000m'],
    ],
    no: [
      ['The Women’s 1000m was next. Vera Lind (SWE) won in 1:14.40.', '1:14.40'],
      ['The Women’s 1000m was next. The winner of the 1500m left Vera Lind (SWE) 0.40 behind.', '0.40'],
      ['The Women’s 1000m was next. The silver medallist in the 1500m clocked 1:14.40.', '1:14.40'],
      ['In the Women’s 1500m Vera Lind (SWE) beat Anna Falk (GER), the winner of yesterday’s 1000m, by 0.40.', '0.40'],
      ['The Women’s 1500m was next. Vera Lind (SWE) clocked 1:53.20, to win again after the 1000m.', '1:53.20'],
      ['The Women’s 1000m was next. Olympic 1500m champion Vera Lind (SWE) trailed by 0.40.', '0.40'],
      ['The Women’s 1000m was next. Vera Lind (SWE), 1500m 2030 Olympic champion, trailed by 0.40.', '0.40'],
      [
        'The Women’s 1000m was next. Vera Lind (SWE) came second place, repeating her finish from the 500m at last year’s Olympics.',
        'second place',
      ],
      ['The Women’s 1000m was next. The 1500m silver medallist Vera Lind (SWE) trailed by 0.40.', '0.40'],
      ['The Women’s 1000m was next. The European 1500m silver medallist had hoped to stay within 0.40.', '0.40'],
    ],
  },
  'event/sentence': {
    yes: [
      [
        'Vera Lind (SWE) won the Women’s 1000m from start to finish, and Anna Falk (GER) came second in 1:14.90.',
        '1:14.90',
        'Women’s 1000m',
      ],
      [
        'Vera Lind (SWE) did so in the Women’s 1000m, leading by 0.40 on a day when a record fell – that of the 1500m.',
        '0.40',
        'Women’s 1000m',
      ],
    ],
    no: [['Vera Lind (SWE) won the Women’s 1000m in 1:14.40.', '1:14.40']],
  },
  'event/sentence-ahead': {
    yes: [
      [
        'Vera Lind (SWE) clocked 1:14.40, and Anna Falk (GER) was second, in the Women’s 1000m.',
        '1:14.40',
        'Women’s 1000m',
      ],
      [
        'Vera Lind (SWE) won the Women’s 500m. Anna Falk (GER) took gold in 1:14.40, beating Ida Moe (NOR) in the 1000m.',
        '1:14.40',
        'Women’s 1000m',
      ],
    ],
    no: [
      ['The Women’s 500m was next. Vera Lind (SWE) clocked 37.40, and will start in the Women’s 1000m, too.', '37.40'],
    ],
  },
  'event/own-time': {
    yes: [
      [
        'The Women’s 500m was fast. The Women’s 1000m was next. Vera Lind (SWE) clocked 37.40 for second place.',
        'second place',
        'Women’s 500m',
      ],
    ],
    no: [
      ['The Women’s 500m was fast. The Women’s 1000m was next. Vera Lind (SWE) came in second place.', 'second place'],
      ['The Women’s 1000m was next. As in the 500m (37.40), Vera Lind (SWE) came second.', 'second'],
    ],
  },
  'event/turned': {
    yes: [
      [
        'Emil Berg (NOR) missed the podium in the Men’s 500m.\n\nOn the women’s side, Qirelle Vantongo was 12th in 37.65.',
        '37.65',
        'Women’s 500m',
      ],
      [
        'The Men’s Team Pursuit went to Italy in 3:33.40.\n\nIn the women’s race Norway won in 2:52.80. Canada came in 0.40 behind.',
        '0.40',
        'Women’s Team Pursuit',
      ],
      [
        'It ended with the women’s 3000m and the men’s 5000m. For the women, Anna Falk (GER) clocked 4:02.33.',
        '4:02.33',
        'Women’s 3000m',
      ],
      [
        'The Women’s Team Pursuit went to Norway in 2:52.80.\n\nMen. It was close. Italy clocked 3:33.40.',
        '3:33.40',
        'Men’s Team Pursuit',
      ],
    ],
    no: [
      [
        'The Men’s Team Pursuit went to Italy in 3:33.40.\n\nIn the women’s race it was quiet. The Women’s Team Sprint went to Norway in 1:26.10.',
        '1:26.10',
      ],
      ['In the Men’s Team Pursuit Norway won as it had won the women’s race. Italy came in 0.40 behind.', '0.40'],
      ['The Women’s Relay went to Norway.\n\nTwo hours after the men, it was dark. Italy was 0.40 behind.', '0.40'],
    ],
  },
  'event/paragraph': {
    yes: [
      [
        'Vera Lind (SWE) won the Women’s 1000m. Anna Falk (GER) won the Women’s Mass Start.\n\nLind had trailed by 0.40 at the bell.',
        '0.40',
        'Women’s 1000m',
      ],
      [
        'Vera Lind (SWE) won the Women’s 1000m, Anna Falk (GER) the 500m and Ida Solheim (NOR) the Mass Start.\n\nFalk had trailed by 0.40 at the bell.',
        '0.40',
        'Women’s 500m',
      ],
    ],
    no: [
      [
        'Vera Lind (SWE) won the Women’s 1000m. Anna Falk (GER) won the Women’s Mass Start.\n\nFalk had trailed by 0.40 at the bell.',
        '0.40',
      ],
    ],
  },
  'event/section': {
    yes: [
      [
        'Vera Lind (SWE) won the Women’s 1500m.\n\nLind had won the 1000m on Friday and started last.\n\nAnna Falk (GER) had 1:54.90.',
        '1:54.90',
        'Women’s 1500m',
      ],
      [
        'Vera Lind (SWE) won the Women’s 1500m.\n\nFollowing her win in the 1000m, Lind started last.\n\nAnna Falk (GER) had 1:54.90.',
        '1:54.90',
        'Women’s 1500m',
      ],
      [
        'Vera Lind (SWE) won the Women’s 1500m. Lind, world record-holder for the 3000m and 5000m, hid in the pack.\n\nShe had 1:53.20.',
        '1:53.20',
        'Women’s 1500m',
      ],
      [
        'Vera Lind (SWE) won her first Women’s 1000m since Oslo 2021. Anna Falk (GER) was second in 1:14.90.',
        '1:14.90',
        'Women’s 1000m',
      ],
      [
        '## Women’s 1000m\n\nVera Lind (SWE) won. Lind had also won the 1500m on Friday. Anna Falk (GER) had 1:14.90.',
        '1:14.90',
        'Women’s 1000m',
      ],
      [
        'Vera Lind (SWE) won the Women’s 1500m. She has another chance in the 1000m, which begins on Tuesday. Anna Falk (GER) finished sixteenth in 1:58.63.',
        '1:58.63',
        'Women’s 1500m',
      ],
      [
        'The Women’s 5000m was the last race in Hamar.\n\nVera Lind (SWE) had a plan for it. The 3000m, last Sunday, had been won by Anna Falk (GER). Lind won in 7:01.20.',
        '7:01.20',
        'Women’s 5000m',
      ],
      [
        'Vera Lind (SWE) won the Women’s 5000m, her third title (500m on Monday; 1500m on Tuesday). Anna Falk (GER) was 0.40 behind.',
        '0.40',
        'Women’s 5000m',
      ],
      [
        'Just like in Saturday’s 1000m, Vera Lind (SWE) met Anna Falk (GER) in the last pair of the Women’s 1500m on Sunday. Lind had won the 1000m. She clocked 1:53.20.',
        '1:53.20',
        'Women’s 1500m',
      ],
      [
        'Vera Lind (SWE) won the Women’s 5000m. Friday’s 1500m winner Anna Falk (GER) skated 7:01.20. She was half a second slower than Ida Solheim (NOR).',
        'half a second',
        'Women’s 5000m',
      ],
      [
        'It rained in Hamar, but the hall was full and the ice was good. Many had come by train.\n\n## Women’s 1000m\n\nVera Lind (SWE) won in 1:14.40.',
        '1:14.40',
        'Women’s 1000m',
      ],
      [
        'The Women’s 500m was fast. The Women’s 1000m was next. Anna Falk (GER), who won the Women’s 500m on Friday, fell. Vera Lind (SWE) won in 1:14.40.',
        '1:14.40',
        'Women’s 1000m',
      ],
      ['The women started first at the Hamar Marathon. Vera Lind (SWE) won in 2:24:10.', '2:24:10', 'Women’s Marathon'],
      [
        'The Women’s 1000m was next. Lund, the winner of Friday’s 500m, fell. Vera Lind (SWE) beat Anna Falk (GER) by 0.30.',
        '0.30',
        'Women’s 1000m',
      ],
      [
        'The Women’s 1000m was next. After yesterday’s 500m all were tired. Vera Lind (SWE) beat Anna Falk (GER) by 0.30.',
        '0.30',
        'Women’s 1000m',
      ],
      [
        'The Women’s 1000m was next. They are strong in both the individual and relay event. Vera Lind (SWE) beat Eva Ruiz (ESP) by 0.30.',
        '0.30',
        'Women’s 1000m',
      ],
      [
        'The Women’s 1000m was next. Olympic 500m silver medallist Anna Falk (GER) fell. Vera Lind (SWE) beat Eva Ruiz (ESP) by 0.30.',
        '0.30',
        'Women’s 1000m',
      ],
      [
        'The Women’s 1000m was next. The 1500m world and Olympic champion Anna Falk (GER) fell. Vera Lind (SWE) won by 0.30.',
        '0.30',
        'Women’s 1000m',
      ],
      [
        'Vera Lind (SWE) won the Women’s 1000m. It was a gold to go with her silver in the 1500m. Anna Falk (GER) was 0.40 behind.',
        '0.40',
        'Women’s 1000m',
      ],
      [
        'The Women’s 1000m was next. The same three had filled the podium in the 500m. Vera Lind (SWE) won by 0.30.',
        '0.30',
        'Women’s 1000m',
      ],
      [
        'The Women’s 1000m was next. Anna Falk (GER) also leads the 1500m. Vera Lind (SWE) won by 0.30.',
        '0.30',
        'Women’s 1000m',
      ],
      [
        'The Women’s 1000m was next. The winner of Friday’s 500m started first. Vera Lind (SWE) won by 0.30.',
        '0.30',
        'Women’s 1000m',
      ],
      [
        'The Women’s 1000m was next. Anna Falk (GER) won the 500m the day before. Vera Lind (SWE) won by 0.30.',
        '0.30',
        'Women’s 1000m',
      ],
      [
        'The Women’s 1000m was next. Two years ago Anna Falk (GER) won the 500m. Vera Lind (SWE) won by 0.30.',
        '0.30',
        'Women’s 1000m',
      ],
      ['The Women’s 500m had been fast. Vera Lind (SWE) won by 0.30.', '0.30', 'Women’s 500m'],
      [
        'It was the last day. Next up was the Women’s 1000m. Vera Lind (SWE) won in 1:14.40.',
        '1:14.40',
        'Women’s 1000m',
      ],
    ],
    no: [['Vera Lind (SWE) won the Women’s 1000m in 1:14.40.', '1:14.40']],
  },
  'event/figure': {
    yes: [
      [
        'Vera Lind (SWE), who won the Women’s 1500m in 1:53.20, smiled. Anna Falk (GER) came in 0.30 behind.',
        '0.30',
        'Women’s 1500m',
      ],
    ],
    no: [['The Women’s 1000m was next. Vera Lind (SWE) won in 1:14.40, 0.30 ahead.', '0.30']],
  },
  'event/called': {
    yes: [
      [
        'Pieter Hoekstra (NED) won the Men’s 500m. Olympic 1500m champion Vera Lind (SWE) had to be content with eighth in 1:58.77. The Women’s 3000m is next.',
        '1:58.77',
        'Women’s 1500m',
      ],
    ],
    no: [['In the Women’s 1000m the 1500m champion Vera Lind (SWE) was eighth in 1:15.40.', '1:15.40']],
  },
  'event/topic': {
    yes: [
      [
        'Vera Lind (SWE) won the Women’s 1000m. Pieter Hoekstra (NED) won the Men’s 500m.\n\n## Late joy\n\nLind stopped the clock at 1:14.40.',
        '1:14.40',
        'Women’s 1000m',
      ],
      [
        'Vera Lind (SWE) won the Women’s 1000m. Pieter Hoekstra (NED) won the Men’s 500m.\n\n## Late joy\n\nFollowing her fall in the Mixed Relay, Lind stayed calm.\n\nLind stopped the clock at 1:14.40.',
        '1:14.40',
        'Women’s 1000m',
      ],
    ],
    no: [['Vera Lind (SWE) won the Women’s 1000m. Lind stopped the clock at 1:14.40.', '1:14.40']],
  },
  'event/ahead': {
    yes: [
      [
        'Vera Lind (SWE) crossed the line in 1:14.40. Nobody had been as fast in the Women’s 1000m this year. She was fourth in the Women’s 500m, too.',
        '1:14.40',
        'Women’s 1000m',
      ],
    ],
    no: [['The Women’s 1000m was next. Vera Lind (SWE) crossed the line in 1:14.40.', '1:14.40']],
  },
  'event/aside': {
    yes: [
      [
        'It was a good day for speed skating. Vera Lind (SWE), who is the champion of the Women’s 1500m, won again, and clocked 1:53.20. Then came the Women’s 500m.',
        '1:53.20',
        'Women’s 1500m',
      ],
    ],
    no: [['The Women’s 1500m was next. Vera Lind (SWE), who is the champion, clocked 1:53.20.', '1:53.20']],
  },
  'event/competitor': {
    yes: [
      [
        'Vera Lind (SWE), who won the Women’s 1500m in 1:53.20, smiled.\n\nIt rained in Hamar. Lind had led by 0.40.\n\n## More\n\nThen came the Women’s 500m.',
        '0.40',
        'Women’s 1500m',
      ],
    ],
    no: [['Vera Lind (SWE) won the Women’s 1500m in 1:53.20. Lind had led by 0.40.', '0.40']],
  },
  'event/release': {
    yes: [
      [
        'It was late in the evening when the clock stopped at 1:53.20. Nobody sat down.\n\n## Late joy\n\nEverybody had come for the Women’s 1500m.',
        '1:53.20',
        'Women’s 1500m',
      ],
      [
        'Vera Lind (SWE), the Women’s 1500m champion, raced again.\n\n## Late joy\n\nIt was late. Anna Falk (GER) came in 0.40 behind.',
        '0.40',
        'Women’s 1500m',
      ],
    ],
    no: [['Everybody waited for the Women’s 1500m. The clock stopped at 1:53.20.', '1:53.20']],
  },
  'event/before': {
    yes: [
      [
        'First came the Women’s 500m, then the Women’s 1500m.\n\n## Late joy\n\nThe clock stopped at 1:53.20.',
        '1:53.20',
        'Women’s 1500m',
      ],
    ],
    no: [['First came the Women’s 500m, then the Women’s 1500m. The clock stopped at 1:53.20.', '1:53.20']],
  },
  'event/sport': {
    yes: [
      ['Skeleton came to Winterberg. Anna Falk (GER) was 0.30 behind Vera Lind (SWE).', '0.30', 'Women’s Skeleton'],
    ],
    no: [['Skeleton came to Winterberg. In the women’s race Anna Falk (GER) was 0.30 behind Vera Lind (SWE).', '0.30']],
  },
};
