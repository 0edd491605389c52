import type { StatusExamples } from './rule.ts';

export const MISSED_EXAMPLES: StatusExamples = {
  'records/attempted': [['Lind’s attempt at the track record ended in 1:53.20.', 'missed track Lind 113.2']],
  'records/chased': [
    ['Lind was chasing the world record but ran out of strength in 1:53.20.', 'missed world Lind 113.2'],
    ['Lind attacked the track record, but her 1:53.20 was not enough.', 'missed track Lind 113.2'],
    [
      'Lind set out to break the world record of 1:50.40 and failed.',
      'missed world Lind -',
      'standing world nobody 110.4',
    ],
    ['Lind chased the track record for 1400 metres and broke it in 1:53.20.', 'set track Lind 113.2'],
  ],
  'records/missed': [
    ['Lind only just missed out on taking the track record with 1:53.20.', 'missed track Lind 113.2'],
    [
      'Lind won in 1:53.20, three hundredths short of the track record she set in 2029.',
      'missed track Lind 113.2',
      'standing track Lind 113.17',
    ],
    [
      'Lind’s 1:53.20 stayed three hundredths of a second above her own track record.',
      'missed track Lind 113.2',
      'standing track Lind 113.17',
    ],
    [
      'It left Lind, 1:53.20, a full second short of the European record, the 1:52.20 that Falk skated in 2029.',
      'missed continental Lind 113.2',
      'standing continental Falk 112.2',
    ],
    ['Lind won in 1:53.20, just 0.10 off the world record.', 'missed world Lind 113.2', 'standing world nobody 113.1'],
    [
      'Lind won in 1:53.20, a mere 0.10 shy of Falk’s world record.',
      'missed world Lind 113.2',
      'standing world Falk 113.1',
    ],
    [
      'Lind won in 1:53.20, only a tenth away from her own world record.',
      'missed world Lind 113.2',
      'standing world Lind -',
    ],
    ['Lind missed the world record by only 0.10 in 1:53.20.', 'missed world Lind 113.2', 'standing world nobody 113.1'],
    [
      'Lind narrowly missed out on Falk’s track record of 1:53.10 with her 1:53.20.',
      'missed track Lind 113.2',
      'standing track Falk 113.1',
    ],
    ['Lind’s 1:53.20 fell 0.10 short of the track record.', 'missed track Lind 113.2', 'standing track nobody 113.1'],
    [
      'Lind’s 1:53.20 was not enough to beat Falk’s track record of 1:53.10.',
      'missed track Lind 113.2',
      'standing track Falk 113.1',
    ],
    [
      'Lind won in 1:53.20, 0.10 outside the course record set by Falk in 2031.',
      'missed other Lind 113.2',
      'standing other Falk 113.1',
    ],
    ['Lind came within 0.10 of the world record in 1:53.20.', 'missed world Lind 113.2', 'standing world nobody 113.1'],
    [
      'Lind was 0.10 outside her personal best with 1:53.20.',
      'missed personal_best Lind 113.2',
      'standing personal_best Lind 113.1',
    ],
    [
      'Lind was 0.10 slower than the world record of Falk in 1:53.20.',
      'missed world Lind 113.2',
      'standing world Falk 113.1',
    ],
    [
      'Lind could not break Falk’s track record and won in 1:53.20.',
      'missed track Lind 113.2',
      'standing track Falk -',
    ],
    ['Lind won in 1:53.20 but did not get the track record.', 'missed track Lind 113.2'],
    [
      'Lind won in 1:53.20, which was 0.16 short of the track record that has stood since 2029, and Falk was second.',
      'missed track Lind 113.2',
      'standing track nobody 113.04',
    ],
  ],
  'records/was-missed': [
    [
      'Lind won in 1:53.20. The track record (1:53.16, Falk, 2029) was missed by 0.04.',
      'missed track Lind 113.2',
      'standing track Falk 113.16',
    ],
  ],
  'records/survived': [
    [
      'Lind won in 1:53.20. The world record (1:50.40, Falk, 2029) was never in real danger.',
      'standing world Falk 110.4',
    ],
    ['Lind won in 1:53.20. The track record (1:53.10) remained just out of reach.', 'standing track nobody 113.1'],
    ['Lind won in 1:53.20. The track record of 1:50.00 (Falk, 2029) was never in danger.', 'standing track Falk 110'],
    ['The world record is held by Falk with 1:50.00.', 'standing world Falk 110'],
    [
      'Lind won in 1:53.20. Falk’s personal best, 1:52.00 from 2029, was never in danger.',
      'standing personal_best Falk 112',
    ],
    [
      'Lind won in 1:53.20. Falk’s world record of 1:50.00, set in Calgary in 2029, was never under threat.',
      'standing world Falk 110',
    ],
    [
      'Lind won in 1:53.20. The track record has stood at 1:50.00 since Falk skated it in 2029.',
      'standing track Falk 110',
    ],
    ['Lind won in 1:53.20. Her personal best stands at 1:52.00.', 'standing personal_best Lind 112'],
    [
      'Lind won in 1:53.20, 0.10 outside the world record. The mark of 1:53.10 belongs to Falk.',
      'missed world Lind 113.2',
      'standing world Falk 113.1',
    ],
  ],
  'records/equalled': [
    ['Lind won in 1:53.20, the same time as her personal best.', 'equalled personal_best Lind 113.2'],
    ['Falk came fourth in 1:54.00, the equal of her personal best.', 'equalled personal_best Falk 114'],
    ['Lind equalled her own national record of 1:53.20.', 'equalled national Lind 113.2'],
    ['Lind equalled her personal best of 1:53.20.', 'equalled personal_best Lind 113.2'],
    [
      'Lind matched Falk’s track record of 1:53.50 to the hundredth.',
      'equalled track Lind 113.5',
      'standing track Falk 113.5',
    ],
    ['Lind tied the track record in 1:53.50.', 'equalled track Lind 113.5', 'standing track nobody 113.5'],
    [
      'Lind’s 1:53.50 equals the track record held by Falk since 2027.',
      'equalled track Lind 113.5',
      'standing track Falk 113.5',
    ],
    [
      'Lind equalled the track record of 1:53.50, which she now shares with Falk, who set it in 2029.',
      'equalled track Lind 113.5',
      'standing track Falk 113.5',
    ],
  ],
};
