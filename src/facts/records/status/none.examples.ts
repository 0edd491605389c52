import type { StatusExamples } from './rule.ts';

export const NONE_EXAMPLES: StatusExamples = {
  'records/only-named': [
    ['World record holder Falk (1:50.00) was third.'],
    ['Lind, a former track record holder, won in 1:53.20.'],
    ['Lind won in 1:53.20. She wants to be the track record holder.'],
    ['Lind, a former world record holder, won in 1:53.20.'],
  ],
  'records/counted-under': [
    [
      'Three women were faster than Falk’s track record of 1:53.50, and Lind won in 1:53.20.',
      'former track Falk 113.5',
      'set track Lind 113.2',
    ],
  ],
  'records/some-of-them': [
    ['Lind won in 1:53.20. The Swedes came with nine skaters, and seven of them have skated a personal best.'],
    ['Four of the Swedes skated a personal best.'],
  ],
  'records/of-titles': [
    ['Lind won in 1:53.20 and equalled the Swedish record of six Olympic medals.'],
    ['Lind won in 1:53.20 and broke the world record of ten World Cup wins.'],
  ],
  'records/so-many': [
    ['Lind won in 1:53.20. There were 31 new personal best times on the day.'],
    ['Lind won the race. There have been three track record times so far.'],
  ],
  'records/counted': [
    ['Lind won in 1:53.20. Six skaters improved their personal best times, the total of the day being 31.'],
  ],
  'records/sum': [['Four personal bests and two national records were skated on Saturday.']],
  'records/if-ratified': [
    ['If ratified, Lind’s 1:53.20 will be a world record.', 'set world Lind 113.2'],
    ['Pending ratification, Lind’s winning time of 1:53.20 is the new world record.', 'set world Lind 113.2'],
  ],
  'records/hoped-for': [['Lind won in 1:53.20. She hopes to set a national record next week.']],
  'records/nobody': [
    ['No one threatened Falk’s track record of 1:52.10. Lind won in 1:53.20.', 'standing track Falk 112.1'],
  ],
  'records/never-in-doubt': [['Lind was on pace for a personal best but finished in 1:53.20.']],
  'records/on-the-way': [['Lind won in 1:53.20 after passing 700m inside the world record.']],
  'records/ahead-until': [
    ['Lind was ahead of the track record until the last lap and won in 1:53.20.'],
    ['Lind was inside Falk’s track record after two laps and won in 1:53.20.', 'standing track Falk -'],
  ],
  'records/also-inside': [
    [
      'Lind won in a track record of 1:53.20. Falk was second in 1:53.40, also inside the previous track record.',
      'set track Lind 113.2',
    ],
    [
      'Lind won in 1:53.10 to beat Falk’s track record of 1:53.30. Ruiz was also inside the old mark with 1:53.27.',
      'former track Falk 113.3',
      'set track Lind 113.1',
    ],
  ],
  'records/also-broke': [
    [
      'Lind won in a track record of 1:53.20. The old one was 1:53.90 by Falk. The next two also broke the old track record.',
      'former track Falk 113.9',
      'set track Lind 113.2',
    ],
  ],
  'records/others': [
    ['Lind won in 1:53.20. Behind her the next three all set personal bests.'],
    ['Lind won in 1:53.20. Skaters have set track records in all races so far.'],
    ['Lind won in 1:53.20 and everyone else skated a personal best.'],
  ],
  'records/ruled-out': [
    ['A track record for Falk was ruled out by the referee. Lind won in 1:53.20.'],
    ['Lind won in 1:53.20. Falk’s national record was later annulled.'],
  ],
  'records/denied': [['Lind won in 1:53.20. It was not a track record.']],
  'records/none': [['Only one national record was skated. Lind won in 1:53.20.']],
};
