import type { StatusExamples } from './rule.ts';

export const NEW_EXAMPLES: StatusExamples = {
  'records/never-faster': [
    ['Lind won in 1:53.20. Nobody has ever been faster in Hamar.', 'set track Lind 113.2'],
    ['Lind won in 1:53.20. No woman had ever skated faster at the Viking Oval.', 'set track Lind 113.2'],
  ],
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
  'records/exclaimed': [
    ['Lind crossed the line in 1:53.20. Track record!', 'set track Lind 113.2'],
    ['Lind won in 1:53.20. A national record, and her first.', 'set national Lind 113.2'],
  ],
  'records/fastest-is': [
    [
      'Lind won in 1:53.20, which is the fastest anyone has ever gone at a World Championships.',
      'set championship Lind 113.2',
    ],
    ['Falk’s 1:54.20 was the fastest time in the world this season.', 'set other Falk 114.2'],
  ],
  'records/ever-by': [
    ['Lind won in 1:53.20, the best ever by a Swede.', 'set national Lind 113.2'],
    ['Lind skated the fastest 1500m ever by a Swedish woman, 1:53.20.', 'set national Lind 113.2'],
    ['Lind won with 1:53.20. In doing so she skated the best time ever by a Swede.', 'set national Lind 113.2'],
  ],
  'records/still-stands': [
    [
      'Lind won in 1:53.20, just weeks before she went on to set the still-standing world record of 1:50.10.',
      'standing world Lind 110.1',
    ],
  ],
  'records/set': [
    ['Falk won, a second ahead of Lind, with a personal best of 1:52.00.', 'set personal_best Falk 112'],
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
    ['Bronze was Germany’s first, thanks to Falk and a national record of 1:54.20.', 'set national Falk 114.2'],
    ['There was a national record too for Falk in 1:54.20.', 'set national Falk 114.2'],
    ['Falk missed the podium despite a national record of 1:54.20.', 'set national Falk 114.2'],
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
};
