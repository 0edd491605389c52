import type { StatusExamples } from './rule.ts';

export const KNOWN_EXAMPLES: StatusExamples = {
  'records/then': [
    ['Falk won the title of 2031 in 1:53.50, then a European record.', 'former continental Falk 113.5'],
    ['Falk’s 1:53.50 of 2031, at that time a track record, stood for a year.', 'former track Falk 113.5'],
  ],
  'records/at-the-time': [
    ['Falk won the title of 2031 in 1:53.50, a European record at the time.', 'former continental Falk 113.5'],
  ],
  'records/former-of-subject': [
    [
      'Lind’s 1:53.20 is a world record. Falk had held the old one, 1:53.50, since 2029.',
      'former world Falk 113.5',
      'set world Lind 113.2',
    ],
  ],
  'records/had-the-old': [
    [
      'Lind won in a track record of 1:53.20. Falk, who set the previous track record of 1:53.50 two years ago, was second.',
      'former track Falk 113.5',
      'set track Lind 113.2',
    ],
  ],
  'records/replaced': [
    [
      'Lind won in 1:53.20, a track record that replaces the record of Falk.',
      'former track Falk -',
      'set track Lind 113.2',
    ],
  ],
  'records/stays-as': [
    [
      'Lind won in 1:53.20. The 1:52.80 she skated here in 2029 is still the track record.',
      'standing track Lind 112.8',
    ],
    [
      'Lind was disqualified, but her 1:53.20 from the heats stays in the books as a Swedish record.',
      'standing national Lind 113.2',
    ],
  ],
  'records/no-longer': [
    [
      'Lind won in 1:53.20, and Falk’s 1:53.50 was no longer the track record.',
      'former track Falk 113.5',
      'set track Lind 113.2',
    ],
  ],
  'records/previous': [
    [
      'Lind won in 1:53.20, a junior record. The previous, 1:53.50, Falk had since 2021.',
      'former junior Falk 113.5',
      'set junior Lind 113.2',
    ],
    [
      'Lind, whose previous best was 1:54.00, won in 1:53.20.',
      'former personal_best Lind 114',
      'set personal_best Lind 113.2',
    ],
    [
      'Lind won in a world record of 1:53.20. Falk’s old record was 1:53.50.',
      'former world Falk 113.5',
      'set world Lind 113.2',
    ],
    [
      'Lind won in a world record of 1:53.20. The old record of 1:53.50 dated from 2027.',
      'former world nobody 113.5',
      'set world Lind 113.2',
    ],
    [
      'Lind won in a world record of 1:53.20. The previous mark, held by Falk since 2027, was 1:53.50.',
      'former world Falk 113.5',
      'set world Lind 113.2',
    ],
    [
      'Lind won in 1:53.20, a new championship record – the best previous mark had been established by Falk (1:53.50) in 2028.',
      'former championship Falk 113.5',
      'set championship Lind 113.2',
    ],
  ],
  'records/best-was': [
    [
      'Falk, whose best before the championships had been 1:54.60, came second in 1:54.00.',
      'former personal_best Falk 114.6',
      'set personal_best Falk 114',
    ],
  ],
  'records/best-before': [
    [
      'Lind won in 1:53.20, her fastest time since her personal best of 1:52.90 in 2029.',
      'standing personal_best Lind 112.9',
    ],
  ],
  'records/best-brought': [
    ['Falk, with a personal best of 1:54.50 going into the race, fell.', 'standing personal_best Falk 114.5'],
  ],
  'records/best-of': [
    [
      'Lind won in 1:53.20. Falk, a former 10,000m skater with a best of 1:52.00, was third.',
      'standing personal_best Falk 112',
    ],
    ['Lind won in 1:53.20. Falk, who had a best of 1:52.00, was third.', 'standing personal_best Falk 112'],
  ],
  'records/once-had': [['Lind won in 1:53.20. Her coach once held the world record with 2:00.10.']],
  'records/somebody-with': [['Falk, the woman with the world record, was third.', 'standing world Falk -']],
  'records/has-best': [
    ['Lind has a personal best of 1:52.00, and won in 1:53.20.', 'standing personal_best Lind 112'],
    [
      'Lind came to Hamar with a personal best of 1:54.00 and won in 1:53.20.',
      'former personal_best Lind 114',
      'set personal_best Lind 113.2',
    ],
    ['Lind came to Hamar with a personal best of 1:53.00 and won in 1:53.20.', 'standing personal_best Lind 113'],
  ],
  'records/somebody-with-best': [
    [
      'Lind, a three-time winner with a personal best of 1:52.00, was third in 1:53.20.',
      'standing personal_best Lind 112',
    ],
  ],
  'records/best-is': [
    ['Falk was third. Her personal best of 1:52.00 dates from Calgary.', 'standing personal_best Falk 112'],
    ['Lind, whose personal best is 1:52.00, won in 1:53.20.', 'standing personal_best Lind 112'],
  ],
};
