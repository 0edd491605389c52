import type { StatusExamples } from './rule.ts';

export const BESIDE_EXAMPLES: StatusExamples = {
  'records/listed-behind': [
    [
      'There were national records for Falk (GER, 1:54.20) and Ruiz (ESP, 1:55.00).',
      'set national Falk 114.2',
      'set national Ruiz 115',
    ],
    [
      'The day brought 31 personal bests, including national records for Germany (1:54.20 by Falk) and Spain (Ruiz 1:55.00).',
      'set national Falk 114.2',
      'set national Ruiz 115',
    ],
    ['New NRs: GER (Falk 1:54.20), ESP (Ruiz, 1:55.00).', 'set national Falk 114.2', 'set national Ruiz 115'],
    [
      'Two national records fell: Falk in 1:54.20 and Ruiz in 1:55.00.',
      'set national Falk 114.2',
      'set national Ruiz 115',
    ],
  ],
  'records/in-brackets': [
    [
      'Lind won in a world record of 1:53.20 (previous: 1:53.50, Falk, 2027).',
      'former world Falk 113.5',
      'set world Lind 113.2',
    ],
    [
      'Lind won in a world record of 1:53.20 (old record: Falk, 1:53.50).',
      'former world Falk 113.5',
      'set world Lind 113.2',
    ],
    [
      'Lind won in 1:53.20, an improvement of her own Swedish record. Old mark: 1:53.50.',
      'former national Lind 113.5',
      'set national Lind 113.2',
    ],
  ],
  'records/had-stood': [
    [
      'Lind won in a world record of 1:53.20. Falk’s 1:53.50 had been the world record since 2027.',
      'former world Falk 113.5',
      'set world Lind 113.2',
    ],
    [
      'Lind broke the track record with 1:53.20 (the 1:53.50 of Falk had survived four years).',
      'former track Falk 113.5',
      'set track Lind 113.2',
    ],
  ],
  'records/fell-outside': [
    [
      'Lind was on course for the track record until she slipped. She ended up at 1:53.20, 0.10 outside.',
      'missed track Lind 113.2',
      'standing track nobody 113.1',
    ],
  ],
  'records/faster-than': [
    [
      'Lind won in 1:53.20, a track record, 0.30 quicker than what Falk had done in 2028.',
      'former track Falk 113.5',
      'set track Lind 113.2',
    ],
    [
      'Lind won in 1:53.20, a track record, previously held by Anna Falk with 1:53.50.',
      'former track Falk 113.5',
      'set track Lind 113.2',
    ],
    [
      'Lind won in a track record of 1:53.20, replacing Falk, who skated 1:53.50 here in 2031.',
      'former track Falk 113.5',
      'set track Lind 113.2',
    ],
    [
      'Lind won in 1:53.20, a track record and 0.30 faster than Falk in 2031.',
      'former track Falk 113.5',
      'set track Lind 113.2',
    ],
  ],
  'records/held-at': [
    [
      'Already the world record holder at 1:53.50, Lind shattered the mark with a 1:53.20 clocking.',
      'former world Lind 113.5',
      'set world Lind 113.2',
    ],
    ['World record holder Falk, whose 1:50.00 was skated in Calgary, was third.', 'standing world Falk 110'],
  ],
  'records/previous-holder': [
    [
      'Lind won in a track record of 1:53.20, the previous holder being Falk with 1:53.50.',
      'former track Falk 113.5',
      'set track Lind 113.2',
    ],
    [
      'Lind won in a track record of 1:53.20, ahead of the previous track record holder, Falk.',
      'former track Falk -',
      'set track Lind 113.2',
    ],
  ],
  'records/succeeded': [
    [
      'Lind won in 1:53.20 and succeeded Falk (GER, 1:53.50) as track record holder.',
      'former track Falk 113.5',
      'set track Lind 113.2',
    ],
  ],
  'records/became-holder': [
    ['Lind won in 1:53.20 and is the new world record holder.', 'set world Lind 113.2'],
    ['Lind won in 1:53.20 and became the new track record holder.', 'set track Lind 113.2'],
    ['Lind won in 1:53.20, which makes her the Swedish record holder.', 'set national Lind 113.2'],
  ],
  'records/holder-in-event': [
    ['Lind won. It was a fourth win for Falk, the world record holder in the event.', 'standing world Falk -'],
    ['Falk, who is the track record holder at this distance, was third.', 'standing track Falk -'],
  ],
  'records/holder-of': [
    ['Lind won in 1:53.20. Falk, the world record holder over 500m, was third.', 'standing world Falk -'],
    ['World 500m record holder Falk was third.', 'standing world Falk -'],
    [
      'World record holder Falk was third. Ruiz, the track record holder in the 500m, was fourth.',
      'standing track Ruiz -',
    ],
    ['Falk – a winner here in 2029 and the track record-holder – was third.', 'standing track Falk -'],
  ],
  'records/beaten-own': [
    ['Lind PB’d in 1:53.20 for third.', 'set personal_best Lind 113.2'],
    ['Third was Falk, who PR’d with 1:53.50.', 'set personal_best Falk 113.5'],
  ],
  'records/equalling': [
    ['Lind won in a world record equalling 1:53.50.', 'equalled world Lind 113.5'],
    ['Lind won in a world-record-equalling time of 1:53.50.', 'equalled world Lind 113.5'],
  ],
  'records/equalled-sign': [['Lind won in 1:53.50 (=NR).', 'equalled national Lind 113.5']],
  'records/breaking': [['Lind won in a world record-breaking 1:53.20.', 'set world Lind 113.2']],
};
