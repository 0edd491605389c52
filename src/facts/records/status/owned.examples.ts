import type { StatusExamples } from './rule.ts';

export const OWNED_EXAMPLES: StatusExamples = {
  'records/owned': [
    ['Lind won in 1:53.20 ahead of Ruiz, who has the fastest time in the world this year.', 'standing other Ruiz -'],
    ['Falk, who has held the world record of 1:50.00 since 2029, was third.', 'standing world Falk 110'],
    [
      'Lind won in a world record of 1:53.20. Falk had held the record with 1:53.50.',
      'former world Falk 113.5',
      'set world Lind 113.2',
    ],
  ],
  'records/own-best': [['Falk skated her season’s best, 1:54.20.', 'set season_best Falk 114.2']],
  'records/own': [
    [
      'Lind won in 1:55.20 after a week in which nobody spoke of her track record of 1:53.50.',
      'standing track Lind 113.5',
    ],
  ],
  'records/best-alone': [['Lind took bronze. Season’s best 1:53.20.', 'set season_best Lind 113.2']],
  'records/best-of-owner': [
    ['Ruiz’s season’s best of 1:55.00 was good enough for bronze.', 'set season_best Ruiz 115'],
  ],
  'records/of': [
    [
      'Lind won in 1:53.20, 0.10 off the world record. Only the 1:53.10 of Falk is faster.',
      'missed world Lind 113.2',
      'standing world Falk 113.1',
    ],
    ['The world record is 1:50.00, skated by Falk in 2029.', 'standing world Falk 110'],
    [
      'Lind won in a world record of 1:53.20. The record had stood at 1:53.50.',
      'former world nobody 113.5',
      'set world Lind 113.2',
    ],
    [
      'Lind won in a world record of 1:53.20. The record had stood at 1:53.50 since Falk’s race in 2027.',
      'former world Falk 113.5',
      'set world Lind 113.2',
    ],
    ['Lind won in 1:53.20. The track record board was repaired.'],
    ['Lind won in 1:53.20. The world record will fall here one day.'],
    [
      'Lind won in 1:53.20, a track record. It had been 1:53.50 since 2028.',
      'former track nobody 113.5',
      'set track Lind 113.2',
    ],
    ['Lind and Falk went straight for the track record, but Lind won in 1:53.20.'],
  ],
};
