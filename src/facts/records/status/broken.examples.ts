import type { StatusExamples } from './rule.ts';

export const BREAKING_EXAMPLES: StatusExamples = {
  'records/broke': [
    ['Lind reset her own track record of 1:53.50 with 1:53.20.', 'former track Lind 113.5', 'set track Lind 113.2'],
    ['Lind bettered her 1500 metres allround world record in 1:53.20.', 'former world Lind -', 'set world Lind 113.2'],
    [
      'Lind broke two more track records in a fine weekend while Falk skated a world record of 1:52.90.',
      'set track Lind -',
      'set world Falk 112.9',
    ],
    ['Lind broke the track record in the 1500m: 1:53.20.', 'set track Lind 113.2'],
    ['Lind broke the old track record of Falk: 1:53.50.', 'former track Falk 113.5', 'set track Lind -'],
    [
      'Lind improved her best twice, first to 1:53.50 and then, in the last pair, to 1:53.20.',
      'set personal_best Lind 113.2',
      'set personal_best Lind 113.5',
    ],
    [
      'Lind won in 1:53.20, erasing the 12-year-old world record of Anna Falk (1:53.50).',
      'former world Falk 113.5',
      'set world Lind 113.2',
    ],
    [
      'Lind won in 1:53.20 to better Falk’s track record by three tenths.',
      'former track Falk 113.5',
      'set track Lind 113.2',
    ],
    ['Lind lowered the world record to 1:53.20.', 'set world Lind 113.2'],
    ['Lind lowered the world record from 1:53.50 to 1:53.20.', 'former world nobody 113.5', 'set world Lind 113.2'],
    ['Lind sharpened her national record to 1:53.20.', 'former national Lind -', 'set national Lind 113.2'],
    [
      'Lind improved her personal best by 0.30, from 1:53.50 to 1:53.20.',
      'former personal_best Lind 113.5',
      'set personal_best Lind 113.2',
    ],
    [
      'Lind’s winning time of 1:53.20 broke the previous track record of 1:53.50 set by Falk on the same ice three years ago.',
      'former track Falk 113.5',
      'set track Lind 113.2',
    ],
    [
      'Lind won in 1:53.20, going under the track record of 1:53.50 held by Falk.',
      'former track Falk 113.5',
      'set track Lind 113.2',
    ],
    [
      'Lind finished in 1:53.20, dipping under Falk’s track record of 1:53.50.',
      'former track Falk 113.5',
      'set track Lind 113.2',
    ],
    [
      'Lind dipped inside the world record of 1:53.50 with her 1:53.20.',
      'former world nobody 113.5',
      'set world Lind 113.2',
    ],
    [
      'Lind needed 1:53.20, 0.30 quicker than the previous world record set by Falk.',
      'former world Falk 113.5',
      'set world Lind 113.2',
    ],
    [
      'Lind needed 1:53.20, three tenths inside the previous world record set by Falk.',
      'former world Falk 113.5',
      'set world Lind 113.2',
    ],
    [
      'Lind improved on her own track record of 1:53.50 when she stopped the clock at 1:53.20.',
      'former track Lind 113.5',
      'set track Lind 113.2',
    ],
    [
      'Lind won in 1:53.20, breaking the meeting record that had belonged to Falk since 2027.',
      'former other Falk -',
      'set other Lind 113.2',
    ],
    ['Lind won in 1:53.20, breaking the 14-year-old meeting record.', 'set other Lind 113.2'],
    ['Lind broke the world record for the second time in a week, winning in 1:53.20.', 'set world Lind 113.2'],
    [
      'Lind twice broke the track record, first with 1:53.50 in the heats and then with 1:53.20 in the final.',
      'set track Lind 113.2',
      'set track Lind 113.5',
    ],
    ['Lind won in 1:53.20. In December she broke the world record in Calgary.', 'standing world Lind -'],
    [
      'Lind won in a Swedish record of 1:53.20, improving by 0.30 on the time she skated in Inzell.',
      'former national Lind 113.5',
      'set national Lind 113.2',
    ],
    [
      'Lind’s 1:53.20 is a Swedish record, three tenths better than the one from Inzell.',
      'former national nobody 113.5',
      'set national Lind 113.2',
    ],
    [
      'Lind won in 1:53.20, 0.30 under the Swedish record, which was her own.',
      'former national Lind 113.5',
      'set national Lind 113.2',
    ],
    ['Lind improved the record of Sweden to 1:53.20.', 'set national Lind 113.2'],
    [
      'Lind won in 1:53.20, to beat another 2008 track record: Anna Falk’s 1:53.50.',
      'former track Falk 113.5',
      'set track Lind 113.2',
    ],
    [
      'Lind bettered by 0.30 the world record of Falk when she clocked 1:53.20.',
      'former world Falk 113.5',
      'set world Lind 113.2',
    ],
    [
      'Lind skated 1:53.20, a time that only two women have bettered this century and that erased Falk’s meeting record of 1:53.50.',
      'former other Falk 113.5',
      'set other Lind 113.2',
    ],
    ['Ruiz was third after she lowered her best to 1:55.00.', 'set personal_best Ruiz 115'],
    [
      'Lind set a track record of 1:53.40, only for Ruiz to improve it to 1:53.00 in the last pair.',
      'set track Lind 113.4',
      'set track Ruiz 113',
    ],
  ],
  'records/bettered-by': [
    ['Falk finished fifth in 1:54.20, a lifetime best by more than a second.', 'set personal_best Falk 114.2'],
    [
      'Lind won in 1:53.20, a track record, improved by 0.30. Falk had held it since 2028.',
      'former track Falk 113.5',
      'set track Lind 113.2',
    ],
    ['Lind won in 1:53.20, a Swedish record by 0.30.', 'former national nobody 113.5', 'set national Lind 113.2'],
    [
      'Lind won ahead of Solheim in 1:53.20. A Swedish record, by 0.30. And a track record.',
      'former national nobody 113.5',
      'set national Lind 113.2',
      'set track Lind 113.2',
    ],
    [
      'Lind won in 1:53.20, ahead of 1:53.90 for Falk, a personal best by six hundredths.',
      'set personal_best Falk 113.9',
    ],
  ],
  'records/broke-one': [
    [
      'Lind clocked 1:53.20 to beat a track record she had set in November 2028.',
      'former track Lind -',
      'set track Lind 113.2',
    ],
  ],
  'records/shifted': [
    [
      'Lind brought her personal best down from 1:54.00 to 1:53.20.',
      'former personal_best Lind 114',
      'set personal_best Lind 113.2',
    ],
    [
      'Lind brought the Swedish record down to 1:53.20, and in the next pair Falk took the German record with 1:53.40.',
      'set national Falk 113.4',
      'set national Lind 113.2',
    ],
    [
      'Lind pushed her own national record down by 0.30 with 1:53.20.',
      'former national Lind 113.5',
      'set national Lind 113.2',
    ],
    ['Lind took the track record down to 1:53.20.', 'set track Lind 113.2'],
  ],
  'records/went-to': [
    [
      'The track record tumbled from 1:53.50 to 1:53.20 thanks to Lind.',
      'former track nobody 113.5',
      'set track Lind 113.2',
    ],
    ['The track record went down to 1:53.20, courtesy of Lind.', 'set track Lind 113.2'],
    ['Falk’s track record was cut from 1:53.50 to 1:53.20 by Lind.', 'former track Falk 113.5', 'set track Lind 113.2'],
  ],
  'records/new-ones-were-set': [['A track record was set by Lind in 1:53.20.', 'set track Lind 113.2']],
  'records/was-broken': [
    [
      'The old track record had already been wiped out in the B-division by Solheim in 1:53.60.',
      'set track Solheim 113.6',
    ],
    [
      'World record holder Falk saw her mark of 1:53.50 beaten by Lind, who clocked 1:53.20.',
      'former world Falk 113.5',
      'set world Lind 113.2',
    ],
  ],
  'records/fell': [
    [
      'Lind took 1:53.20, a track record – the mark of 1:53.50 set in 2029 by Germany’s Falk did not survive the morning.',
      'former track Falk 113.5',
      'set track Lind 113.2',
    ],
    ['The track record fell in the last pair, Lind clocking 1:53.20.', 'set track Lind 113.2'],
    ['The track record fell as early as the second pair. Lind stopped the clock at 1:53.20.', 'set track Lind 113.2'],
    [
      'Lind clocked 1:53.20. Falk’s track record of 1:53.50 was gone.',
      'former track Falk 113.5',
      'set track Lind 113.2',
    ],
  ],
  'records/until': [
    [
      'The track record had belonged to Falk, 1:53.50 from 2027, until Lind won in 1:53.20.',
      'former track Falk 113.5',
      'set track Lind 113.2',
    ],
    [
      'The track record of 1:53.50 had stood for five years until Lind clocked 1:53.20.',
      'former track nobody 113.5',
      'set track Lind 113.2',
    ],
  ],
  'records/now-is': [
    ['The Swedish record is now 1:53.20 after Lind’s race.', 'set national Lind 113.2'],
    ['Lind won, and the track record is now 1:53.20.', 'set track Lind 113.2'],
  ],
  'records/handed': [
    ['Her time of 1:53.20 gave Lind the Swedish record.', 'set national Lind 113.2'],
    ['A last lap of 29.80 earned Ruiz the track record in 1:53.20.', 'set track Ruiz 113.2'],
  ],
};

export const BREAKING_SOMEHOW_EXAMPLES: StatusExamples = {
  'records/broke-somehow': [
    ['Lind torched the track record, winning in 1:53.20.', 'set track Lind 113.2'],
    [
      'Lind won in 1:53.20, mauling Anna Falk’s 2028 track record of 1:53.50.',
      'former track Falk 113.5',
      'set track Lind 113.2',
    ],
    ['Ruiz incinerated her national record with 1:53.20.', 'former national Ruiz -', 'set national Ruiz 113.2'],
  ],
};
