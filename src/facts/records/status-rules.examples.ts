/** A passage of the Women's 1500m, and every record it tells: "status type holder seconds". */
export type StatusExample = readonly [passage: string, ...records: string[]];

/**
 * For every rule of what happened to a record, passages that it decides (it or, in a passage of several records, it among
 * others). Those of rules that yield nothing tell no record.
 */
export const STATUS_EXAMPLES: Readonly<Record<string, readonly StatusExample[]>> = {
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
  'records/equalling': [
    ['Lind won in a world record equalling 1:53.50.', 'equalled world Lind 113.5'],
    ['Lind won in a world-record-equalling time of 1:53.50.', 'equalled world Lind 113.5'],
  ],
  'records/equalled-sign': [['Lind won in 1:53.50 (=NR).', 'equalled national Lind 113.5']],
  'records/breaking': [['Lind won in a world record-breaking 1:53.20.', 'set world Lind 113.2']],
  'records/only-named': [
    ['World record holder Falk (1:50.00) was third.'],
    ['Lind won in 1:53.20. She is the world record holder over 500m.'],
    ['Lind, a former world record holder, won in 1:53.20.'],
  ],
  'records/counted-under': [
    [
      'Three women were faster than Falk’s track record of 1:53.50, and Lind won in 1:53.20.',
      'former track Falk 113.5',
      'set track Lind 113.2',
    ],
  ],
  'records/counted': [
    ['Lind won in 1:53.20. Six skaters improved their personal best times, the total of the day being 31.'],
  ],
  'records/sum': [['Four personal bests and two national records were skated on Saturday.']],
  'records/hoped-for': [['Lind won in 1:53.20. She hopes to set a national record next week.']],
  'records/nobody': [
    ['No one threatened Falk’s track record of 1:52.10. Lind won in 1:53.20.', 'standing track Falk 112.1'],
  ],
  'records/never-in-doubt': [['Lind was on pace for a personal best but finished in 1:53.20.']],
  'records/on-the-way': [['Lind won in 1:53.20 after passing 700m inside the world record.']],
  'records/denied': [['Lind won in 1:53.20. It was not a track record.']],
  'records/none': [['Only one national record was skated. Lind won in 1:53.20.']],
  'records/lost-to': [
    ['Falk lost her world record to Lind, who clocked 1:53.20.', 'former world Falk -', 'set world Lind 113.2'],
  ],
  'records/lost': [['Falk lost her track record. Lind won in 1:53.20.', 'former track Falk -']],
  'records/cost': [
    [
      'Solheim, who was on track record schedule for four laps, clocked 1:54.10. A tired last lap cost her the record.',
      'missed track Solheim 114.1',
    ],
  ],
  'records/into-history': [
    ['Lind skated Falk’s 1500m world record into the history books.', 'former world Falk -', 'set world Lind -'],
  ],
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
  'records/added-to': [
    [
      'In the women’s pole vault, Eva Ruiz cleared 4.91m to add one centimetre to the meeting record she set in 2029.',
      'former other Ruiz -',
      'set other Ruiz -',
    ],
  ],
  'records/attempted': [['Lind’s attempt at the track record ended in 1:53.20.', 'missed track Lind 113.2']],
  'records/missed': [
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
  'records/survived': [
    ['Lind won in 1:53.20. The track record (1:53.10) remained just out of reach.', 'standing track nobody 113.1'],
    ['The world record is held by Falk with 1:50.00.', 'standing world Falk 110'],
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
  'records/broke': [
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
    ['Lind improved the record of Sweden to 1:53.20.', 'set national Lind 113.2'],
  ],
  'records/bettered-by': [
    ['Falk finished fifth in 1:54.20, a lifetime best by more than a second.', 'set personal_best Falk 114.2'],
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
  'records/new-ones-were-set': [['A track record was set by Lind in 1:53.20.', 'set track Lind 113.2']],
  'records/was-broken': [
    [
      'World record holder Falk saw her mark of 1:53.50 beaten by Lind, who clocked 1:53.20.',
      'former world Falk 113.5',
      'set world Lind 113.2',
    ],
  ],
  'records/fell': [
    ['The track record fell in the last pair, Lind clocking 1:53.20.', 'set track Lind 113.2'],
    ['The track record fell as early as the second pair. Lind stopped the clock at 1:53.20.', 'set track Lind 113.2'],
    [
      'Lind clocked 1:53.20. Falk’s track record of 1:53.50 was gone.',
      'former track Falk 113.5',
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
  'records/former-of-subject': [
    [
      'Lind’s 1:53.20 is a world record. Falk had held the old one, 1:53.50, since 2029.',
      'former world Falk 113.5',
      'set world Lind 113.2',
    ],
  ],
  'records/replaced': [
    [
      'Lind won in 1:53.20, a track record that replaces the record of Falk.',
      'former track Falk -',
      'set track Lind 113.2',
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
  'records/best-of': [
    ['Lind won in 1:53.20. Falk, who had a best of 1:52.00, was third.', 'standing personal_best Falk 112'],
  ],
  'records/has-best': [
    ['Lind has a personal best of 1:52.00, and won in 1:53.20.', 'standing personal_best Lind 112'],
    ['Lind came to Hamar with a personal best of 1:54.00 and won in 1:53.20.', 'standing personal_best Lind 114'],
  ],
  'records/best-is': [['Lind, whose personal best is 1:52.00, won in 1:53.20.', 'standing personal_best Lind 112']],
  'records/it-is': [
    [
      'Lind’s 1:53.20 is the new world record, replacing Falk’s 1:53.50.',
      'former world Falk 113.5',
      'set world Lind 113.2',
    ],
    ['Lind won in 1:53.20, a time that is a new track record.', 'set track Lind 113.2'],
    ['Lind’s record-breaking time of 1:53.20 is a world record.', 'set world Lind 113.2'],
    ['Falk took bronze in 1:54.20, which was a personal best for the German.', 'set personal_best Falk 114.2'],
    ['It was the third world record of the day: Lind won in 1:53.20.', 'set world Lind 113.2'],
  ],
  'records/fastest-is': [['Falk’s 1:54.20 was the fastest time in the world this season.', 'set other Falk 114.2']],
  'records/still-stands': [
    [
      'Lind won in 1:53.20, just weeks before she went on to set the still-standing world record of 1:50.10.',
      'standing world Lind 110.1',
    ],
  ],
  'records/set': [
    [
      'Lind blasted to a world-record time of 1:53.20. Her blistering time broke the previous mark of 1:53.50 set by Falk in 2028.',
      'former world Falk 113.5',
      'set world Lind 113.2',
    ],
    ['Lind rewrote the record books with a world record of 1:53.20.', 'set world Lind 113.2'],
    ['Lind set a new track record, clocking 1:53.20.', 'set track Lind 113.2'],
    ['Lind won in a new national record time of 1:53.20.', 'set national Lind 113.2'],
    ['Lind won with a new European record (1:53.20).', 'set continental Lind 113.2'],
    ['Lind established a new championship record of 1:53.20.', 'set championship Lind 113.2'],
    ['Lind won in a championship record 1:53.20.', 'set championship Lind 113.2'],
    ['Lind clocked a world record 1:53.20.', 'set world Lind 113.2'],
    ['Falk finished fifth with a season’s best 1:54.20.', 'set season_best Falk 114.2'],
    ['Falk finished fifth in a season-best time of 1:54.20.', 'set season_best Falk 114.2'],
    ['A personal best of 1:54.20 was not enough for Falk to reach the podium.', 'set personal_best Falk 114.2'],
    ['A national record of 1:54.20 earned Falk fourth place.', 'set national Falk 114.2'],
    ['A personal best of 1:54.20 gave Falk the bronze medal.', 'set personal_best Falk 114.2'],
    ['A personal best of 1:54.20 saw Falk take the bronze medal.', 'set personal_best Falk 114.2'],
    ['With a personal best of 1:54.20, Falk took bronze.', 'set personal_best Falk 114.2'],
    ['In a national record of 1:54.20, Falk took bronze.', 'set national Falk 114.2'],
    ['Falk was rewarded with a national record of 1:54.20.', 'set national Falk 114.2'],
    ['Silver went to Falk in a German record of 1:54.20.', 'set national Falk 114.2'],
    ['Falk skated the fastest time of her career, 1:54.20.', 'set personal_best Falk 114.2'],
    ['Lind became the first woman under 1:54 with a world record of 1:53.20.', 'set world Lind 113.2'],
    [
      'Lind and Falk both set national records, in 1:53.20 and 1:53.90 respectively.',
      'set national Falk 113.9',
      'set national Lind 113.2',
    ],
    [
      'Lind (1:53.20), Falk (1:53.90) and Ruiz (1:54.20) all set personal bests.',
      'set personal_best Falk 113.9',
      'set personal_best Lind 113.2',
      'set personal_best Ruiz 114.2',
    ],
    ['Lind skated a world record for juniors of 1:53.20.', 'set junior Lind 113.2'],
    ['Lind set a junior world record of 1:53.20.', 'set junior Lind 113.2'],
    ['Lind set a Swedish junior record of 1:53.20.', 'set junior Lind 113.2'],
    ['Lind set a European U23 record of 1:53.20.', 'set junior Lind 113.2'],
    ['Lind set a world best of 1:53.20.', 'set world Lind 113.2'],
    ['Lind set a new world mark of 1:53.20.', 'set world Lind 113.2'],
    ['Lind set a national best of 1:53.20.', 'set national Lind 113.2'],
    ['Lind ran 1:53.20 to set the first national record of the day.', 'set national Lind 113.2'],
    ['Lind set the world record of 1:50.00 in Calgary in 2029.', 'standing world Lind 110'],
    [
      'Only one woman has been faster: Falk, who set the world record of 1:50.00 in Calgary in 2029.',
      'standing world Falk 110',
    ],
    ['Last week in Calgary, Lind set a world record of 1:50.00.', 'standing world Lind 110'],
    ['In Calgary just a week earlier, Lind set a world record by skating 1:50.00.', 'standing world Lind 110'],
    ['Lind won in 1:53.20. A Norwegian record of 1:53.60 brought Solheim silver.', 'set national Solheim 113.6'],
  ],
  'records/got': [['Lind took the gold medal and the track record in 1:53.20.', 'set track Lind 113.2']],
  'records/apposition': [
    ['Lind powered to victory in 1:53.20 (WR).', 'set world Lind 113.2'],
    [
      'Lind won in 1:53.20 (NR), Falk was second in 1:53.90 (PB) and Ruiz third in 1:54.20 (SB).',
      'set national Lind 113.2',
      'set personal_best Falk 113.9',
      'set season_best Ruiz 114.2',
    ],
    [
      'Lind won in 1:53.20, Falk was second in 1:53.90 and Ruiz third in 1:54.20, all three of them national records.',
      'set national Falk 113.9',
      'set national Lind 113.2',
      'set national Ruiz 114.2',
    ],
    ['Lind won in 1:53.20, the fastest time ever skated in Hamar.', 'set track Lind 113.2'],
  ],
  'records/for': [['Track record for Lind: she won in 1:53.20.', 'set track Lind 113.2']],
  'records/headed': [
    ['Ruiz was third.\n\n## Lind claims track record in Women’s 1500m\n\nThe Swede was happy.', 'set track Lind -'],
  ],
  'records/behind-figure': [
    ['Lind clocked 1:53.20 TR, Falk 1:53.90 PB.', 'set personal_best Falk 113.9', 'set track Lind 113.2'],
  ],
  'records/there-were': [
    [
      'There were national records for Falk (GER, 1:54.20) and Ruiz (ESP, 1:55.00).',
      'set national Falk 114.2',
      'set national Ruiz 115',
    ],
  ],
  'records/owned': [
    ['Falk, who has held the world record of 1:50.00 since 2029, was third.', 'standing world Falk 110'],
    [
      'Lind won in a world record of 1:53.20. Falk had held the record with 1:53.50.',
      'former world Falk 113.5',
      'set world Lind 113.2',
    ],
  ],
  'records/own-best': [['Falk skated her fastest time of the season, 1:54.20.', 'set season_best Falk 114.2']],
  'records/own': [
    [
      'Lind won in a world-record time of 1:53.20 and relieved Falk of her world record of 1:53.50.',
      'former world Falk 113.5',
      'set world Lind 113.2',
    ],
  ],
  'records/best-of-owner': [
    ['Ruiz’s season’s best of 1:55.00 was good enough for bronze.', 'set season_best Ruiz 115'],
  ],
  'records/of': [
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
