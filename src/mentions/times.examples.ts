import type { ExampleBook } from './examples.ts';
import type { Values } from './mention.ts';

type Form = Values['time']['form'];

function time(ms: number, form: Form, hedge: Values['time']['hedge'] = null): Values['time'] {
  return { ms, form, hedge };
}

export const timeExamples: ExampleBook<'time'> = {
  'times/hours-minutes-seconds': {
    yes: [
      ['Okello won the marathon in 2:07:31.', '2:07:31', time(7_651_000, 'colon')],
      ['The pack passed 40km in 1:31:48.3 together.', '1:31:48.3', time(5_508_300, 'colon')],
      ['It was the first race under 2:10:00 in the city.', '2:10:00', time(7_800_000, 'colon', 'under')],
      ['He rode 1h02m11s alone.', '1h02m11s', time(3_731_000, 'colon')],
      ['The sledge took 1:40:82 for both runs.', '1:40:82', time(100_820, 'colon')],
      ['She swam 10km in 2h09m35s6 across the bay.', '2h09m35s6', time(7_775_600, 'colon')],
      ['He finished in 2h04:11 on a cold day.', '2h04:11', time(7_451_000, 'colon')],
    ],
    no: ['Bib 12:34:56:78 was lost.', 'Results: 3:36.62 and 3:37.05.'],
  },
  'times/minutes-seconds': {
    yes: [
      ['Their time of 3:36.62 is a record.', '3:36.62', time(216_620, 'colon')],
      ['She was 1:07.7 min behind the winner.', '1:07.7 min', time(67_700, 'colon')],
      ['They clocked 3:36.62s in the semis.', '3:36.62s', time(216_620, 'colon')],
      ['She passed 5000m in 6:25.2 with ease.', '6:25.2', time(385_200, 'colon')],
      ['In more than 1:44.05 it was not done.', '1:44.05', time(104_050, 'colon', 'over')],
      ['She was 0.18 under the 1:49.40 of last year.', '1:49.40', time(109_400, 'colon')],
      ['Mårtens swam 3:40,07 in the heats.', '3:40,07', time(220_070, 'colon')],
    ],
    no: ['The doors open at 16:30.', 'They won the match 2:1.', 'The race took 1:31:48.3.'],
  },
  'times/three-parts': {
    yes: [
      ['Lind (SWE) 3.59.21', '3.59.21', time(239_210, 'colon')],
      ['Egger won the sprint in 25.01.2, two misses included.', '25.01.2', time(1_501_200, 'colon')],
      ['They were at 3.08,0 at the bell.', '3.08,0', time(188_000, 'colon')],
      ['Lind skated 1.53,20 in Hamar.', '1.53,20', time(113_200, 'colon')],
      ['Berg won the final in 1.30,013.', '1.30,013', time(90_013, 'colon')],
    ],
    no: [
      'The race is on 12.02.2033.',
      'Version 3.99.21 is out.',
      'It says so in rule 3.10.2.',
      'The prize is 1.500,50.',
    ],
  },
  'times/mistyped': {
    yes: [
      ['He broke the course record with a fine 2:04;57 on Sunday.', '2:04;57', time(7_497_000, 'colon')],
      ['She won in 1;53.41 today.', '1;53.41', time(113_410, 'colon')],
      ['She won in 1,53.41 today.', '1,53.41', time(113_410, 'colon')],
      ['She won in 1:53 .41 today.', '1:53 .41', time(113_410, 'colon')],
      ['He touched in 1:53;82 in lane four.', '1:53;82', time(113_820, 'colon')],
    ],
    no: ['They scored 3;10 and 4.', 'Laps of 53.20;54.10;55.00 followed.', 'Starts at 1:53 . Finals at night.'],
  },
  'times/hyphen': {
    yes: [['Their 4-19.369 led the qualifiers.', '4-19.369', time(259_369, 'colon')]],
    no: ['They won 4-19 on points.', 'between 3-4.125 and 5', 'She led by 0.2-0.369.'],
  },
  'times/primes': {
    yes: [
      ['Costa won in 1\'44"05 from lane four.', '1\'44"05', time(104_050, 'colon')],
      ['Berg came in at 1\'05" with the bunch.', '1\'05"', time(65_000, 'colon')],
      ["He swam 1'51''36 in the heats.", "1'51''36", time(111_360, 'colon')],
    ],
    no: ["He was born in '92 and said 5'10 is small."],
  },
  'times/double-prime': {
    yes: [
      ['Costa won in 42"260 from lane four.', '42"260', time(42_260, 'decimal')],
      ['Berg came in at 40”74.', '40”74', time(40_740, 'decimal')],
    ],
    no: ['It is a 15" screen.', 'They sat in row 12" 4.'],
  },
  'times/whole-seconds': {
    yes: [
      ['Nobody believed that 1:44 was possible.', '1:44', time(104_000, 'colon')],
      ['He was the first under 1:42s in Inzell.', '1:42s', time(102_000, 'colon', 'under')],
      ['No team had ever won below 1:18.', '1:18', time(78_000, 'colon', 'under')],
      ['I would have won this with a 1:52.', '1:52', time(112_000, 'colon')],
      ['The leaders reached 10km in 29:24.', '29:24', time(1_764_000, 'colon')],
      ['She broke away with a 14:21 split.', '14:21', time(861_000, 'colon')],
      ['He went through halfway in 63:40.', '63:40', time(3_820_000, 'colon')],
      ['3 Abdi Farah (KEN) 14:21', '14:21', time(861_000, 'colon')],
      ['Third was Wanjiru (14:21), who faded.', '14:21', time(861_000, 'colon')],
    ],
    no: ['The race starts at 16:30.', 'Women’s 1500m, 15:05', 'Italy won 2:1.', 'The final is at 9:30 local time.'],
  },
  'times/signed-primes': {
    yes: [
      ['2. Falk (Team Nord) +9"', '+9"', { ms: 9000, form: 'signed', hedge: null }],
      ['Falk +1’04” on the winner', '+1’04”', { ms: 64_000, form: 'signed', hedge: null }],
      ["Ruiz (+12''5)", "+12''5", { ms: 12_500, form: 'signed', hedge: null }],
    ],
    no: ['Falk +9', 'the "under-23+"'],
  },
  'times/signed': {
    yes: [
      ['Ylinen was third at +18.5.', '+18.5', time(18_500, 'signed')],
      ['Sixth was Jónsdóttir (+1:02.4).', '+1:02.4', time(62_400, 'signed')],
      ['Bauer finished +2.4s behind.', '+2.4s', time(2_400, 'signed')],
      ['Soltys was third (+1,92).', '+1,92', time(1_920, 'signed')],
    ],
    no: [
      'The 100m (+1.2 m/s) was quick.',
      'Call (+41) 21 600.',
      'She is at +12 points.',
      'The 200m (wind +0.4) went to Reyes.',
      'Reyes won the 200m (+0.4) in Rome.',
      'Reyes ran 22.07 (+0.4) in Rome.',
    ],
  },
  'times/minutes-and-seconds': {
    yes: [
      ['They won in two minutes 40.68 seconds.', 'two minutes 40.68 seconds', time(160_680, 'unit')],
      ['They needed 3 minutes and 38.67 seconds.', '3 minutes and 38.67 seconds', time(218_670, 'unit')],
      ['The old best of 6 minutes, 3.32 seconds fell.', '6 minutes, 3.32 seconds', time(363_320, 'unit')],
      ['He took 1 minute 41.02 to get there.', '1 minute 41.02', time(101_020, 'unit')],
      ['It ended after 22min 45sec on the course.', '22min 45sec', time(1_365_000, 'unit')],
      ['The crew needed 6m12s45 for it.', '6m12s45', time(372_450, 'unit')],
      ['Their 1 minute and 44.89s was enough.', '1 minute and 44.89s', time(104_890, 'unit')],
      ['She ran 2 hours 19 minutes 40.2 seconds.', '2 hours 19 minutes 40.2 seconds', time(8_380_200, 'unit')],
      ['He won the mile in 4m 02.61s.', '4m 02.61s', time(242_610, 'unit')],
      ['Second came Holm with 14m 31s.', '14m 31s', time(871_000, 'unit')],
    ],
    no: [
      'She swam the 50m 24.12s faster than before.',
      'He threw 7m 45 times.',
      'There were 3 minutes and 12 laps to go.',
      'Over 500m, 37.20 was the best.',
      'In the 50m 24.12 was enough.',
      'He ran for 20 minutes.',
    ],
  },
  'times/hours-and-minutes': {
    yes: [['He swam the channel in 9 hours 12 minutes.', '9 hours 12 minutes', time(33_120_000, 'unit')]],
    no: ['It came 2 hours and 10 minutes later.', 'I live 1 hour and 10 minutes from here.'],
  },
  'times/seconds': {
    yes: [
      ['She was 0.02 of a second behind.', '0.02 of a second', time(20, 'unit')],
      ['They lost it by .46 seconds.', '.46 seconds', time(460, 'unit')],
      ['He led by 0.4sec at the bell.', '0.4sec', time(400, 'unit')],
      ['The last lap took 59.8s.', '59.8s', time(59_800, 'unit')],
      ['She won by more than 0.6 seconds.', '0.6 seconds', time(600, 'unit', 'over')],
      ['He was about 1.5 seconds slower.', '1.5 seconds', time(1_500, 'unit', 'about')],
    ],
    no: ['The wind blew at 0.4 m/s.', 'She has 60.5 points.', 'Her mark of 6.08m stood.'],
  },
  'times/integer-seconds': {
    yes: [
      ['She started 41 seconds behind the Czech.', '41 seconds', time(41_000, 'unit')],
      ['No woman had gone under 37 seconds.', '37 seconds', time(37_000, 'unit', 'under')],
      ['He came in 2 seconds before runner-up Berg.', '2 seconds', time(2_000, 'unit')],
    ],
    no: [
      'The gun went 30 seconds later.',
      'In the 20s it was a village.',
      'There are 10 seconds left.',
      'He got a 5-second penalty.',
      'After 14 seconds of penalty he was tenth.',
      'They start at 30-second intervals.',
      'He fell 20 seconds before the end.',
    ],
  },
  'times/decimal': {
    yes: [
      ['She opened in 10.28 and flew.', '10.28', time(10_280, 'decimal')],
      ['He beat the record by 0.07.', '0.07', time(70, 'decimal')],
      ['He put in laps of 32.7, 32.9 and 33.1.', '32.9', time(32_900, 'decimal')],
      ['She stopped the clock at 38.223.', '38.223', time(38_223, 'decimal')],
      ['He won by .05, no more.', '.05', time(50, 'decimal')],
      ['In the standings she has 160.180 now.', '160.180', time(160_180, 'decimal')],
      ['That is less than 0.7 a lap.', '0.7', time(700, 'decimal', 'under')],
      ['Reyes ran 10.07 (0.4) in Rome.', '10.07', time(10_070, 'decimal')],
    ],
    no: [
      'She got 117.130 points.',
      'He threw 66.91 metres.',
      'The 7.5km loop is hilly.',
      'Some 2.5 million people watched.',
      'It cost $3.50 to get in.',
      'The slope has 4.5 % on average.',
      'The 200m (-0.4 m/s) was slow.',
      'With 2.5 laps to go he fell.',
      'The meeting is on 12.02.2033.',
      'The next one is in Seoul (21-23.02).',
      'Training is on Tuesday 12.02 at the hall.',
    ],
  },
  'times/decimal-comma': {
    yes: [
      ['Sjöberg won in 10,11 seconds.', '10,11 seconds', time(10_110, 'decimal')],
      ['Silver went to Wirén (50,08).', '50,08', time(50_080, 'decimal')],
      ['She was left 0,52 behind.', '0,52', time(520, 'decimal')],
      ['He lost 8,2 seconds.', '8,2 seconds', time(8_200, 'decimal')],
      ['It was won by 3,9.', '3,9', time(3_900, 'decimal')],
      ['Berg was second at 0,118.', '0,118', time(118, 'decimal')],
    ],
    no: [
      'Lanes 3,5 and 7 are closed.',
      'He has 1,486 points.',
      'She threw 66,91 metres.',
      'Wind minus 1,25 was too much.',
      'Some 10,000 came.',
    ],
  },
  'times/bare-barrier': {
    yes: [
      ['He reeled off laps of sub-31.', '31', time(31_000, 'unit', 'under')],
      ['With sub-29 laps she came closer.', '29', time(29_000, 'unit', 'under')],
      ['He was the first to break 57 in this pool.', '57', time(57_000, 'unit')],
      ['Nobody had ever gone below 37.', '37', time(37_000, 'unit', 'under')],
      ['She wants to skate a 36 before the summer.', '36', time(36_000, 'unit')],
    ],
    no: [
      'The women under 23 race first.',
      'He ran a 10 km road race.',
      'She skated a 36-lap race.',
      'He is under 20 years old.',
    ],
  },
  'times/seconds-in-words': {
    yes: [
      ['He can take ten seconds out of anybody.', 'ten seconds', time(10_000, 'words')],
      ['Eight seconds and six tenths is an ocean.', 'Eight seconds and six tenths', time(8_600, 'words')],
      ['He took more than twelve seconds off it.', 'twelve seconds', time(12_000, 'words', 'over')],
      ['She lost three seconds and a half.', 'three seconds and a half', time(3_500, 'words')],
      ['A ten-second lead was gone.', 'ten-second', time(10_000, 'words')],
    ],
    no: ['Five seconds later he fell.', 'With ten seconds left she attacked.', 'Their one secondary goal was gold.'],
  },
  'times/hours-in-words': {
    yes: [
      [
        'She won in two hours, 17 minutes and five seconds.',
        'two hours, 17 minutes and five seconds',
        time(8_225_000, 'unit'),
      ],
      ['He took one hour and six minutes for it.', 'one hour and six minutes', time(3_960_000, 'unit')],
    ],
    no: ['The race began two hours and five minutes later.', 'They waited two hours for minutes of it.'],
  },
  'times/minutes-in-words': {
    yes: [['They came in four minutes and twelve seconds.', 'four minutes and twelve seconds', time(252_000, 'unit')]],
    no: ['It was over five minutes and eleven seconds later.'],
  },
  'times/parts-in-words': {
    yes: [
      ['Three thousandths of a second decided it.', 'Three thousandths of a second', time(3, 'words')],
      ['He missed the podium by seven tenths of a second.', 'seven tenths of a second', time(700, 'words')],
      ['He was less than one-tenth of a second off.', 'one-tenth of a second', time(100, 'words', 'under')],
      ['They lost the title by two hundredths.', 'two hundredths', time(20, 'words')],
      ['They won by two one-hundredths of a second.', 'two one-hundredths of a second', time(20, 'words')],
      ['One tenth is the length of a hand.', 'One tenth', time(100, 'words')],
      ['It was 3 hundredths in the end.', '3 hundredths', time(30, 'words')],
    ],
    no: ['She won by eleven hundredths of a point.', 'One tenth of the field fell.', 'It is her tenth title.'],
  },
  'times/part-of-a-second': {
    yes: [
      ['Half a minute behind came Falk.', 'Half a minute', time(30_000, 'words')],
      ['He won by a third of a second.', 'a third of a second', time(333, 'words')],
      ['She was a quarter of a second faster.', 'a quarter of a second', time(250, 'words')],
      ['They were half a second apart.', 'half a second', time(500, 'words')],
      ['It took three quarters of a second.', 'three quarters of a second', time(750, 'words')],
      ['He missed it by a mere tenth of a second.', 'tenth of a second', time(100, 'words')],
    ],
    no: ['In a quarter of an hour it was over.', 'She led for half a lap.'],
  },
  'times/one-part': {
    yes: [
      ['She was a tenth faster.', 'a tenth', time(100, 'words')],
      ['He won by a hundredth.', 'a hundredth', time(10, 'words')],
    ],
    no: ['It is a tenth title for her.', 'He made a hundredth start.'],
  },
  'times/one-unit': {
    yes: [
      ['He won by almost a second.', 'a second', time(1_000, 'words', 'about')],
      ['She was a second behind at the bell.', 'a second', time(1_000, 'words')],
      ['They were a minute and a half ahead.', 'a minute and a half', time(90_000, 'words')],
    ],
    no: [
      'She got a second chance.',
      'It was only a second false start.',
      'There was a minute of silence.',
      'He came back a minute later.',
    ],
  },
  'times/long-units': {
    yes: [
      ['He broke the six-minute barrier.', 'six-minute', time(360_000, 'words')],
      ['She ran it in less than two hours.', 'two hours', time(7_200_000, 'words', 'under')],
      ['He won with two minutes to spare, no, by two minutes.', 'two minutes', time(120_000, 'words')],
      ['She came in more than six minutes ahead of them.', 'six minutes', time(360_000, 'words', 'over')],
      ['A sub-four-minute mile is rare.', 'four-minute', time(240_000, 'words', 'under')],
      ['The 4-minute mile is an old dream.', '4-minute', time(240_000, 'unit')],
    ],
    no: [
      'Twenty minutes later she took it back.',
      'After an eleven-minute review he was out.',
      'It was two hours before the start.',
    ],
  },
};
