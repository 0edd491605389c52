import type { PreferenceBook } from './preference.examples.ts';

const SHORT_TRACK = 'It was a good day for short track speed skating. ';

export const ROUND_EXAMPLES: PreferenceBook = {
  'round/part': {
    yes: [
      ['Vera Lind (SWE) leads the Women’s Heptathlon, having run 23.41 in the 200m.', '23.41', '200m'],
      ['The Women’s Heptathlon came down to the 800m. Vera Lind (SWE) ran 2:06.44.', '2:06.44', '800m'],
    ],
    no: [
      ['Vera Lind (SWE) won the Women’s Heptathlon. The Women’s 200m went to Anna Falk (GER) in 22.41.', '22.41'],
      ['Vera Lind (SWE) won the Women’s 200m in 22.41.', '22.41'],
    ],
  },
  'round/verb': {
    yes: [
      ['In the Women’s Team Pursuit Denmark qualified fastest in 2:58.10.', '2:58.10', 'qualifying'],
      ['Denmark qualified second in the Women’s Team Pursuit at the Nations Cup in 2:58.10.', '2:58.10', 'qualifying'],
      [
        'In the semifinals of the Women’s 200m Breaststroke Vera Lind (SWE) qualified fastest in 2:24.10.',
        '2:24.10',
        'semifinal',
      ],
      [
        'In the Women’s Team Pursuit Denmark (2:58.10) and Italy (2:58.90) had the best qualifying times.',
        '2:58.10',
        'qualifying',
      ],
      ['In the Women’s Team Pursuit Denmark, as fastest qualifiers (2:58.10), met Italy.', '2:58.10', 'qualifying'],
    ],
    no: [
      ['In the Women’s Team Pursuit Denmark clocked 2:58.10.', '2:58.10'],
      ['In the Women’s Team Pursuit Denmark clocked 2:58.10, inside the qualifying time.', '2:58.10'],
    ],
  },
  'round/attached': {
    yes: [
      [
        `${SHORT_TRACK}After winning her semifinal of the women’s 500m in 43.21, Vera Lind (SWE) took the title in 42.88.`,
        '42.88',
        'final',
      ],
      [
        'In the Women’s 100m Vera Lind (SWE) had run 11.62 in the morning heats and 11.58 in the semi-finals.',
        '11.58',
        'semifinal',
      ],
      [
        'In the final of the Women’s 100m Anna Falk (GER), fastest of the heats in 11.62, took bronze in 11.70.',
        '11.70',
        'final',
      ],
      [
        'Vera Lind (SWE) won the Women’s 100m final. Her semi-final on Friday, 11.58, was as quick as the wind.',
        '11.58',
        'semifinal',
      ],
    ],
    no: [
      ['The Women’s 100m saw Vera Lind (SWE) home in 13.71, two nights after her 12.99 in the first round.', '13.71'],
      ['Vera Lind (SWE) ran 11.62 in her duel with Falk and fell in the semi-finals of the Women’s 100m.', '11.62'],
      ['In the heats of the Women’s 100m Vera Lind (SWE), who had won bronze before, ran 11.62.', '11.62'],
    ],
  },
  'round/clause': {
    yes: [
      ['Vera Lind (SWE) won her semifinal of the Women’s 1000m in 1:29.40.', '1:29.40', 'semifinal'],
      [
        `${SHORT_TRACK}Vera Lind (SWE) won her semifinal of the Women’s 1000m in 1:29.40 to reach the final, where she fell.`,
        '1:29.40',
        'semifinal',
      ],
      ['Denmark topped qualifying in the Women’s Team Sprint, with a record of 46.10.', '46.10', 'qualifying'],
      [
        'In the Women’s 800m, she made the final with second place in her semifinal in 2:01.20.',
        '2:01.20',
        'semifinal',
      ],
      ['Norway won the B-final of the Women’s Team Pursuit in 2:58.10.', '2:58.10', 'final B'],
      ['Division B of the Women’s 1500m went to Vera Lind (SWE) in 1:58.10.', '1:58.10', 'Division B'],
      [
        `${SHORT_TRACK}Final B of the Women’s 1000m went to Vera Lind (SWE) in 1:29.40, quicker than anybody in the A final.`,
        '1:29.40',
        'final B',
      ],
      ['In the semifinals of the Women’s 200m Vera Lind (SWE) won the second race in 22.30.', '22.30', 'semifinal'],
      [
        'The women ran the semifinals of the Women’s 200m. Vera Lind (SWE) took the first heat in 22.30.',
        '22.30',
        'semifinal',
      ],
      [
        'Everybody in the stadium had come to Hamar for the Women’s 400m on this evening, and saw it.\n\n## Women’s 100m, Semifinals\n\nVera Lind (SWE) ran 11.62 in heat two.',
        '11.62',
        'semifinal',
      ],
      ['Vera Lind (SWE) won her semi-final heat of the Women’s 200m in 22.30.', '22.30', 'semifinal'],
      [`${SHORT_TRACK}Vera Lind (SWE) won heat 3 of the Women’s 500m in 43.20.`, '43.20', 'heat'],
      ['In the Women’s Skeleton Vera Lind (SWE) was quickest of heat 3 in 57.20.', '57.20', 'heat 3'],
    ],
    no: [
      [
        `${SHORT_TRACK}The Women’s 1000m went to Vera Lind (SWE) in 1:29.40, author also of the best time of the semifinals (1:28.90).`,
        '1:29.40',
      ],
      ['In the second Women’s 500m Vera Lind (SWE) opened in 10.21, quicker than in the first race.', '10.21'],
      ['Vera Lind (SWE) is second into the final of the Women’s 100m with 11.62.', '11.62'],
      ['Vera Lind (SWE) swam the Women’s 400m in 4:36.75, a record; in the heats she had swum 4:38.90.', '4:36.75'],
      ['Vera Lind (SWE) qualified for the semifinals of the Women’s 1000m in 1:29.40.', '1:29.40'],
      ['Vera Lind (SWE) broke the record from Friday’s heats of the Women’s 400m in 51.20.', '51.20'],
    ],
  },
  'round/sentence': {
    yes: [
      ['Lind won the Women’s 800m. In Tuesday’s heats Vera Lind (SWE) had run 2:01.20.', '2:01.20', 'heat'],
      [
        `${SHORT_TRACK}After winning her semifinal in 43.21, Vera Lind (SWE) took the women’s 500m title; Anna Falk (GER) clocked 43.10.`,
        '43.10',
        'final',
      ],
      [
        'In the Women’s Team Pursuit Norway led Thursday’s first round, where the Dutch clocked 2:58.10.',
        '2:58.10',
        'first round',
      ],
      [
        `${SHORT_TRACK}She had set the tone in the semifinals of the Women’s 500m, where Vera Lind (SWE) clocked 42.20.`,
        '42.20',
        'semifinal',
      ],
      [
        'Vera Lind (SWE) led the final of the Women’s 1000m from the start, and Anna Falk (GER) finished in 1:29.90.',
        '1:29.90',
        'final',
      ],
    ],
    no: [['Vera Lind (SWE) won the Women’s 1000m in 1:29.40, after a fall in the semifinals.', '1:29.40']],
  },
  'round/medal': {
    yes: [
      [
        `${SHORT_TRACK}Vera Lind (SWE) fell in the semifinal of the Women’s 1000m. She won gold from the front in 1:29.40.`,
        '1:29.40',
        'final',
      ],
      [
        'The Women’s 400m had its final at noon. Vera Lind (SWE) fell in her semifinal. Anna Falk (GER) took silver from behind in 51.20.',
        '51.20',
        'final',
      ],
    ],
    no: [
      ['Vera Lind (SWE) took silver in the Women’s 3000m in 4:01.20.', '4:01.20'],
      [
        `${SHORT_TRACK}In the semifinal of the Women’s 1000m Vera Lind (SWE) was last. She came back, taking the win in 1:29.40.`,
        '1:29.40',
      ],
    ],
  },
  'round/contrast': {
    yes: [['In the Women’s 100m Vera Lind (SWE) ran 11.70, having run 11.62 in the heats.', '11.70', 'final']],
    no: [
      ['In the Women’s 100m Vera Lind (SWE) ran 11.62 in the heats.', '11.62'],
      ['In the Women’s 100m Vera Lind (SWE) said goodbye after the heats in 11.62.', '11.62'],
    ],
  },
  'round/section': {
    yes: [
      ['In the heats of the Women’s 400m many were fast. Vera Lind (SWE) clocked 51.20.', '51.20', 'heat'],
      ['In the second 500m the women were fast. Vera Lind (SWE) clocked 37.40.', '37.40', 'race 2'],
      [
        'On Friday Vera Lind (SWE) won the first race of the Women’s 500m in 37.40. On Sunday Anna Falk (GER) clocked 37.36.',
        '37.36',
        'race 2',
      ],
      [
        'Everybody in the stadium had come to Hamar for the Women’s 400m on this evening, and saw it.\n\n## Semifinals\n\nIn the Women’s 100m Vera Lind (SWE) won her heat. Anna Falk (GER) ran 11.62.',
        '11.62',
        'semifinal',
      ],
      [
        `${SHORT_TRACK}Vera Lind (SWE) fell in the semifinals of the Women’s 1000m. Anna Falk (GER) took silver. Ida Solheim (NOR) clocked 1:29.90.`,
        '1:29.90',
        'final',
      ],
      [
        'All came for the Women’s 400m.\n\n## Semifinals\n\nIn the Women’s 800m Vera Lind (SWE) clocked 1:58.20.',
        '1:58.20',
        'semifinal',
      ],
      [
        'In the heats of the Women’s 200m Butterfly Vera Lind (SWE) advanced to the semifinals. She then swam 2:07.20 to make the final, in which she won silver.',
        '2:07.20',
        'semifinal',
      ],
      [
        'In the semifinals of the Women’s 400m Vera Lind (SWE) will face Anna Falk (GER) in Friday’s final. She clocked 51.20.',
        '51.20',
        'semifinal',
      ],
    ],
    no: [
      ['In the morning heats of the Women’s 400m she had already been fast. Vera Lind (SWE) clocked 51.20.', '51.20'],
      ['In the heats of the Women’s 400m many fell. In the Women’s 800m Vera Lind (SWE) clocked 1:58.20.', '1:58.20'],
      ['The old record was set in the heats of the Women’s 400m. Vera Lind (SWE) clocked 51.20.', '51.20'],
      [
        'Anna Falk (GER), the fastest of the semifinals, fell in the Women’s 400m. Vera Lind (SWE) clocked 51.20.',
        '51.20',
      ],
      ['After Monday’s semifinals of the Women’s 400m it rained. Vera Lind (SWE) clocked 51.20.', '51.20'],
      ['A day after finishing fifth in the first 500m the women were fast. Vera Lind (SWE) clocked 37.40.', '37.40'],
    ],
  },
  'round/race': {
    yes: [
      [
        'Vera Lind (SWE) won the second Women’s 500m.\n\n## Women’s 500m\n\nLind opened in 10.40 and finished in 37.40.',
        '37.40',
        'race 2',
      ],
      [
        'All of Hamar had come to the hall again.\n\nIn the Women’s 500m Vera Lind (SWE) was second in 37.41.\n\nIn the second Women’s 500m she was fifth.',
        '37.41',
        'race 1',
      ],
    ],
    no: [['Vera Lind (SWE) won the second Women’s 500m.\n\n## Women’s 1000m\n\nLind finished in 1:14.40.', '1:14.40']],
  },
  'round/sport': {
    yes: [
      [`${SHORT_TRACK}Vera Lind (SWE) crossed the line of the Women’s 1000m in 1:29.40.`, '1:29.40', 'final'],
      [
        'The European Athletics Championships went on in Rome. Vera Lind (SWE) won the Women’s 400m Hurdles in 52.31.',
        '52.31',
        'final',
      ],
      ['At the cross-country World Cup Vera Lind (SWE) won the Women’s Sprint Free in 2:29.40.', '2:29.40', 'final'],
    ],
    no: [
      ['Vera Lind (SWE) skated the Women’s 3000m in 4:01.20.', '4:01.20'],
      ['The Diamond League went on in Rome. Vera Lind (SWE) won the Women’s 400m Hurdles in 52.31.', '52.31'],
      ['The Eino Torvik Games went on in Rome. Vera Lind (SWE) won the Women’s 400m Hurdles in 52.31.', '52.31'],
      [
        'The European Athletics Championships ended in Rome. Vera Lind (SWE) won the Women’s Marathon in 2:24:10.',
        '2:24:10',
      ],
      [`${SHORT_TRACK}Vera Lind (SWE) moves to the semifinals of the Women’s 500m in 43.20.`, '43.20'],
      [
        `${SHORT_TRACK}In the heats of the Women’s 500m many fell. In the Women’s 1000m Vera Lind (SWE) clocked 1:29.40.`,
        '1:29.40',
      ],
    ],
  },
  'round/mark': {
    yes: [
      [
        `${SHORT_TRACK}Vera Lind (SWE) beat the Women’s 1000m record of 1:29.51 that Anna Falk (GER) had set in Monday’s quarterfinals.`,
        '1:29.51',
        'quarterfinal',
      ],
      [
        'The old record of the Women’s 100m, 11.62, was set in the heats this morning by Vera Lind (SWE).',
        '11.62',
        'heat',
      ],
      [
        'Vera Lind (SWE) was in the Women’s 100m. She held the previous record, 11.62, from Tuesday’s semifinals.',
        '11.62',
        'semifinal',
      ],
    ],
    no: [
      ['The old record of the Women’s 100m, 11.62, was set in Rome. In the heats Vera Lind (SWE) ran 11.70.', '11.62'],
      ['Vera Lind (SWE) set a record of 11.62 in the heats of the Women’s 100m.', '11.62'],
    ],
  },
};
