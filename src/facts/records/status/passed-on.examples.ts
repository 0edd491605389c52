import type { StatusExamples } from './rule.ts';

export const PASSED_ON_EXAMPLES: StatusExamples = {
  'records/lost-to': [
    ['Falk lost her world record to Lind, who clocked 1:53.20.', 'former world Falk -', 'set world Lind 113.2'],
  ],
  'records/lost': [['Falk lost her track record. Lind won in 1:53.20.', 'former track Falk -']],
  'records/deprived-of': [
    ['Lind deprived Falk of her track record with a time of 1:53.20.', 'former track Falk -', 'set track Lind 113.2'],
    ['Lind relieved Falk of her world record in 1:53.20.', 'former world Falk -', 'set world Lind 113.2'],
  ],
  'records/cost': [
    [
      'Solheim, who was on track record schedule for four laps, clocked 1:54.10. A tired last lap cost her the record.',
      'missed track Solheim 114.1',
    ],
  ],
  'records/had-belonged': [
    [
      'Lind won in 1:53.20, a track record that had belonged to Falk (1:53.50, 2027).',
      'former track Falk 113.5',
      'set track Lind 113.2',
    ],
    [
      'Lind won with a new track record that had been held by Falk since 2027, 1:53.20.',
      'former track Falk -',
      'set track Lind 113.2',
    ],
  ],
  'records/into-history': [
    [
      'Lind won in 1:53.20 to skate Anna Falk’s (GER) 2028 track record of 1:53.50 into the history books.',
      'former track Falk 113.5',
      'set track Lind 113.2',
    ],
    ['Lind skated Falk’s 1500m world record into the history books.', 'former world Falk -', 'set world Lind -'],
  ],
  'records/belongs-now': [
    ['The track record is now in the name of Lind: 1:53.20.', 'set track Lind 113.2'],
    ['The Swedish record belongs to Lind after her 1:53.20.', 'set national Lind 113.2'],
    ['Lind won in 1:53.20. The track record now belongs to her.', 'set track Lind 113.2'],
  ],
  'records/now-owns': [
    ['With 1:53.20 Lind now owns the world record.', 'set world Lind 113.2'],
    ['Lind, who won in 1:53.20, now has the track record too.', 'set track Lind 113.2'],
  ],
  'records/to-oneself': [['Lind has the track record to herself after a 1:53.20.', 'set track Lind 113.2']],
  'records/name-to': [['Lind put her name to the track record with 1:53.20.', 'set track Lind 113.2']],
  'records/won-back': [['Lind won in 1:53.20 and took her track record straight back.', 'set track Lind 113.2']],
  'records/regained': [['Lind regained the track record in 1:53.20.', 'set track Lind 113.2']],
  'records/kept': [['Lind retained her rink record which stands at 1:52.60.', 'standing track Lind 112.6']],
  'records/taken-off': [
    ['Lind won in 1:53.20, knocking 0.30 off Falk’s world record.', 'former world Falk 113.5', 'set world Lind 113.2'],
    ['Lind wiped 0.30 from the track record with her 1:53.20.', 'former track nobody 113.5', 'set track Lind 113.2'],
    [
      'Lind’s 1:53.20 took three tenths off the track record of Falk.',
      'former track Falk 113.5',
      'set track Lind 113.2',
    ],
  ],
  'records/taken-from': [
    ['Lind won in 1:53.20, which took the world record away from Falk.', 'former world Falk -', 'set world Lind 113.2'],
  ],
  'records/took-it': [
    [
      'Falk set a track record of 1:53.50, only for Lind to take it from her with 1:53.20.',
      'set track Falk 113.5',
      'set track Lind 113.2',
    ],
  ],
  'records/added-to': [
    [
      'In the women’s pole vault, Eva Ruiz cleared 4.91m to add one centimetre to the meeting record she set in 2029.',
      'former other Ruiz -',
      'set other Ruiz -',
    ],
  ],
};
