import { PART_EXAMPLES } from './kinds-of-parts.examples.ts';
import type { TimeExampleBook } from './time.examples.ts';

const [LIND, SOLHEIM, FALK, RUIZ] = ['Vera Lind', 'Ida Solheim', 'Anna Falk', 'Eva Ruiz'] as const;

export const KIND_EXAMPLES: TimeExampleBook = {
  'times/signed': {
    yes: [['Falk came in third at +1.52 on the winner.', '+1.52', FALK]],
    no: [['Falk came in third in 1:55.20.', '1:55.20']],
  },
  'times/trails-words': {
    yes: [['Solheim finished six hundredths behind.', 'six hundredths', SOLHEIM]],
    no: [['Solheim finished six hundredths ahead of Falk.', 'six hundredths']],
  },
  'times/barrier': {
    yes: [
      ['Lind wants to break the 1:53 barrier this winter.', '1:53', null],
      ['Ruiz failed to reach the qualifying standard after missing the 1:58 limit.', '1:58', null],
    ],
    no: [['Lind set a mark of 1:53.20.', '1:53.20']],
  },
  'times/standard-behind': {
    yes: [
      ['Lind had to go under the 1:55.50 qualifying standard.', '1:55.50', null],
      ['Falk missed the 1:54.20 standard.', '1:54.20', null],
    ],
    no: [['Lind was 0.30 inside the qualifying standard.', '0.30']],
  },
  'times/covered-in': {
    yes: [
      ['Lind covered the four laps in 1:53.20.', '1:53.20', LIND],
      ['Falk completed the 1500 metres in 1:54.00.', '1:54.00', FALK],
    ],
    no: [['Lind covered the last lap in 30.2.', '30.2']],
  },
  'times/would-be': {
    yes: [
      ['Lind had said on Thursday that 1:53 would be a good time.', '1:53', null],
      ['A time under 34.2 will be needed.', '34.2', null],
    ],
    no: [['Her 1:53.20 would have been a record a year ago.', '1:53.20']],
  },
  'times/needed-for': {
    yes: [['Ruiz needed 1:54.9 for the 160.', '1:54.9', null]],
    no: [
      ['Lind needed 1:53.20, Falk 1:54.00.', '1:53.20'],
      ['Lind needed 1:53.20 to beat Falk by 0.80.', '1:53.20'],
    ],
  },
  'times/would-have-been': {
    yes: [['Lind knew that a time of 1:53.80 would have been enough.', '1:53.80', null]],
    no: [['Her 1:53.20 would have been enough a year ago.', '1:53.20']],
  },
  'times/pace': {
    yes: [['Ruiz faded from 1:54 pace.', '1:54', null]],
    no: [['Ruiz skated 1:54.50, and the pace was high.', '1:54.50']],
  },
  'times/below': {
    yes: [
      ['Lind was the first to skate under 1:54.', '1:54', null],
      ['Lind was the first to better 54 seconds.', '54 seconds', null],
      ['Lind skated a sub-30 lap.', '30', null],
      ['Lind was the only one to crack 1:54.', '1:54', null],
    ],
    no: [
      ['Lind was 0.40 under the record.', '0.40'],
      ['Lind was six tenths inside the schedule.', 'six tenths'],
    ],
  },
  'times/first-below': {
    yes: [
      ['Lind became the first woman under 1:53.30 on this rink.', '1:53.30', null],
      ['Lind is the youngest skater to go below 1:53.25.', '1:53.25', null],
    ],
    no: [['Lind was first, 0.30 under the record.', '0.30']],
  },
  'times/or-better': {
    yes: [
      ['The whole field skated 1:55.25 or faster.', '1:55.25', null],
      ['Lind did 1:54.10 or better in all her races.', '1:54.10', null],
    ],
    no: [['Lind skated 1:55.25 or nearly so.', '1:55.25']],
  },
  'times/all-below': {
    yes: [
      ['The top seven all skated faster than 1:55.30.', '1:55.30', null],
      ['Five women were inside 1:55.31.', '1:55.31', null],
    ],
    no: [
      ['Lind was faster than the 1:55.30 of Falk.', '1:55.30'],
      ['The top three were 0.31 faster than the rest.', '0.31'],
    ],
  },
  'times/by-running': {
    yes: [['Lind can still win by skating 1:52.91.', '1:52.91', null]],
    no: [['Lind won by skating 1:52.91.', '1:52.91']],
  },
  'times/lap-bound': {
    yes: [['Lind did not allow herself a single lap over 31 seconds.', '31 seconds', null]],
    no: [['Lind won with a last lap of 31.20.', '31.20']],
  },
  'times/standard': {
    yes: [
      ['Lind skated 1:55.20, well under the standard for Turin (1:58.50).', '1:58.50', null],
      ['Ruiz was inside the OQT of 1:57.75.', '1:57.75', null],
      ['Falk beat the qualifying time of 1:58.00 with ease.', '1:58.00', null],
    ],
    no: [
      ['Lind set a standard for everybody and skated 1:53.20.', '1:53.20'],
      ['Lind cut 0.22 off the track record.', '0.22'],
    ],
  },
  'times/aimed-at': {
    yes: [
      ['Falk had hoped for 1:52 in Calgary.', '1:52', null],
      ['Solheim was aiming for a time of 1:53.0.', '1:53.0', null],
      ['Her target was 1:55.', '1:55', null],
      ['Ruiz had set her sights on 1:54.', '1:54', null],
      ['The coach had asked for 25.4.', '25.4', null],
    ],
    no: [['Falk went for it and skated 1:54.20.', '1:54.20']],
  },
  'times/to-beat': {
    yes: [
      ['Ruiz would have to beat 1:53.20 in the last pair.', '1:53.20', null],
      ['The time to beat was 1:53.20.', '1:53.20', null],
    ],
    no: [['Ruiz had to skate alone and clocked 1:53.20.', '1:53.20']],
  },
  'times/reaction': {
    yes: [['Ruiz won with the best reaction time of 0.152.', '0.152', null]],
    no: [['Ruiz reacted well and won by 0.152.', '0.152']],
  },
  'times/reaction-behind': {
    yes: [['Ruiz was away with a 0.152 reaction.', '0.152', null]],
    no: [['Ruiz won by 0.152 on reaction alone.', '0.152']],
  },
  'times/stretch-behind': {
    yes: [
      ['Lind took the lead with a 56.8 first half.', '56.8', LIND],
      ['Falk put in a 28.40 last 200m.', '28.40', FALK],
    ],
    no: [['Lind won her first 1500m in 1:53.20.', '1:53.20']],
  },
  'times/own-amount': {
    yes: [
      ['“I was 10 seconds faster than ever before,” Falk said.', '10 seconds', FALK],
      ['“I gave away half a second in the last corner,” Falk said.', 'half a second', FALK],
    ],
    no: [['Falk gave away half a second in the last corner.', 'half a second']],
  },
  'times/kept-behind': {
    yes: [
      ['Lind kept Solheim 0.34 behind.', '0.34', SOLHEIM],
      ['Lind left Falk 1.20 adrift.', '1.20', FALK],
    ],
    no: [
      ['Falk finished 1.20 behind.', '1.20'],
      ['Falk left the start hut 1.20 behind Lind.', '1.20'],
    ],
  },
  'times/left-with': {
    yes: [['Lind left Ruiz in second place with 1:54.20.', '1:54.20', RUIZ]],
    no: [['Lind left for home after her 1:53.20.', '1:53.20']],
  },
  'times/at-bay-by': {
    yes: [['Lind held Falk at bay by 0.11.', '0.11', FALK]],
    no: [['Lind won by 0.11.', '0.11']],
  },
  'times/held-off-by': {
    yes: [
      ['Lind held off Falk by 0.44.', '0.44', 'Anna Falk'],
      ['In the last corner Lind fended off Ruiz, the fastest starter, by 0.12.', '0.12', 'Eva Ruiz'],
    ],
    no: [['Lind held the lead and won by 0.44.', '0.44']],
  },
  'times/apart': {
    yes: [
      ['Lind and Solheim finished 0.02 apart.', '0.02', null],
      ['The first three were within 0.30 of each other.', '0.30', null],
    ],
    no: [['Lind was 0.02 ahead.', '0.02']],
  },
  'times/gap-grown': {
    yes: [
      ['Lind extended her lead over Falk to 0.87.', '0.87', LIND],
      ['Falk increased the gap to 1.20.', '1.20', FALK],
    ],
    no: [
      ['With a lap to go the gap was down to 0.20.', '0.20'],
      ['Lind kept her lead and set a track record of 1:53.20.', '1:53.20'],
    ],
  },
  'times/gap-changed': {
    yes: [
      [
        'Falk led. By halfway her rivals knew that the advantage had been whittled down to 1.5 seconds.',
        '1.5 seconds',
        FALK,
      ],
      ['Falk trailed by 1.45. With a lap to go the gap was down to 0.52.', '0.52', FALK],
      ['Lind was behind. With a lap to go the gap to Falk was reduced to 0.80.', '0.80', LIND],
    ],
    no: [['Lind kept the lead to finish in 1:53.20.', '1:53.20']],
  },
  'times/home-in': {
    yes: [['Lind brought the favourites home in 1:53.20.', '1:53.20', LIND]],
    no: [['Lind went home in 2030.', '2030']],
  },
  'times/own-gap': {
    yes: [
      ["At 800m Lind's lead over Falk had grown to 0.94.", '0.94', 'Vera Lind'],
      ['Falk went out fast. At the bell her margin was 0.44.', '0.44', 'Anna Falk'],
    ],
    no: [
      ['With a lap to go the gap was down to 0.20.', '0.20'],
      ['Lind won the Women’s 500m. Her margin was a little more comfortable: 34.63 to 34.81.', '34.81'],
    ],
  },
  'times/difference-was': {
    yes: [
      ['Falk and Ruiz were level. On the line the difference was 0.05.', '0.05', null],
      ['Lind won. The margin over Falk was 0.05.', '0.05', 'Vera Lind'],
    ],
    no: [['The track record was 1:53.50.', '1:53.50']],
  },
  'times/separates': {
    yes: [['Only 0.24 separated Lind from Falk.', '0.24', null]],
    no: [['Lind beat Falk by 0.24.', '0.24']],
  },
  'times/it-was-back': {
    yes: [
      ['Lind won, but it was only 0.11 to the girls from Norway.', '0.11', null],
      ['From there it was 1.24 back to Falk.', '1.24', null],
    ],
    no: [['It was 1:53.20 to the joy of all.', '1:53.20']],
  },
  'times/or': {
    yes: [['Lind led Falk by 0.15, or 0.45 seconds over 1500m.', '0.45 seconds', LIND]],
    no: [['Lind skates 1:53 or 1:54.', '1:54']],
  },
  'times/separated-by': {
    yes: [['Lind and Solheim were separated by only 0.03.', '0.03', null]],
    no: [['Lind won by only 0.03.', '0.03']],
  },
  'times/margin-of': {
    yes: [
      ['Lind won with a margin of 1.25.', '1.25', LIND],
      ['Lind won in 1:53.20, an improvement of 2.16 seconds on her best.', '2.16 seconds', LIND],
      ['Solheim had a lead of 0.40 at the bell.', '0.40', SOLHEIM],
    ],
    no: [
      ['Lind won with a time of 1:53.20.', '1:53.20'],
      ['Lind skated a world lead of 1:53.20.', '1:53.20'],
    ],
  },
  'times/off': {
    yes: [
      ['Lind took 0.40 off the track record.', '0.40', LIND],
      ['Solheim skated 0.25 out of the lead.', '0.25', SOLHEIM],
    ],
    no: [['Lind set off in 25.10.', '25.10']],
  },
  'times/trails': {
    yes: [
      ['Falk was 0.31 behind Lind.', '0.31', FALK],
      ['Ruiz came home a distant 10.26s from first place.', '10.26s', RUIZ],
      ['Ruiz finished 0.12 short of the record.', '0.12', RUIZ],
      ['Solheim came second, 1.02 adrift.', '1.02', SOLHEIM],
      ['Falk finished 5.1 seconds back in third.', '5.1 seconds', FALK],
      ['Ruiz faces a 33.38s gap to Lind.', '33.38s', RUIZ],
      ['Falk was 0.34 back, Ruiz 0.52 and Solheim 0.80.', '0.80', SOLHEIM],
      ['Falk and Ruiz were second and third, 1.02 and 1.10 back, respectively.', '1.02', FALK],
    ],
    no: [
      ['Falk was 0.31 ahead of Lind.', '0.31'],
      ['Falk ran 52.23 behind Lind.', '52.23'],
      ['Falk ran well to clock 1:54.23 behind Lind.', '1:54.23'],
      ['Falk swam 4:02.10 behind Lind.', '4:02.10'],
      ['Lind skated 1:53.20 back in Hamar.', '1:53.20'],
    ],
  },
  'times/after-somebody': {
    yes: [
      ['Solheim finished 0.80 seconds after the winner.', '0.80 seconds', SOLHEIM],
      ['Solheim was a lonely third, 2.7 seconds after Falk.', '2.7 seconds', SOLHEIM],
    ],
    no: [['The record is now 1:53.20 after Falk’s race.', '1:53.20']],
  },
  'times/leads': {
    yes: [
      ['Lind was 0.31 ahead of Falk.', '0.31', LIND],
      ['Lind came home 5.3 seconds before Falk.', '5.3 seconds', LIND],
      ['Lind has an 11.3-second head start over Falk.', '11.3-second', LIND],
      ['The 14.9 by which Lind had led was gone.', '14.9', LIND],
      ['With 0.18 to spare Solheim took silver.', '0.18', SOLHEIM],
      ['Her 1:53.20 left Lind 0.50 inside the old record.', '0.50', LIND],
    ],
    no: [
      ['Falk was 0.31 behind Lind.', '0.31'],
      ['Lind won the 500m in 38.20 ahead of Falk.', '38.20'],
      ['Lind skated a personal best of 1:53.20 ahead of Falk.', '1:53.20'],
      ['Lind improved her own Swedish record to 1:53.20 ahead of Falk.', '1:53.20'],
    ],
  },
  'times/by': {
    yes: [
      ['Lind beat Falk by 0.10.', '0.10', LIND],
      ['Falk was beaten by 0.10.', '0.10', FALK],
      ['Lind improved the record that Falk had set in 2029 by 0.77.', '0.77', LIND],
      ['Lind missed the track record, held by Falk since 2029, by a mere 0.14.', '0.14', LIND],
      ['Lind won the final by a massive 12 seconds.', '12 seconds', LIND],
      ['Falk was beaten by a narrow 0.04 seconds.', '0.04 seconds', FALK],
    ],
    no: [
      ['Lind went by in 1:53.20.', '1:53.20'],
      ['Lind opened in 25.67, followed by a 28.0 lap.', '28.0'],
      ['Lind swept by to a massive 1:53.20.', '1:53.20'],
    ],
  },
  'times/placed-at': {
    yes: [['Falk, second at 0.26, smiled.', '0.26', FALK]],
    no: [['Falk was second at 1:54.20.', '1:54.20']],
  },
  'times/nobody-closer': {
    yes: [
      ['Nobody came within 0.60.', '0.60', null],
      ['None of them got closer than 0.26.', '0.26', null],
    ],
    no: [['Falk came within 0.60.', '0.60']],
  },
  'times/within': {
    yes: [['Falk came within 0.60 of the record.', '0.60', FALK]],
    no: [
      ['Falk won in 1:53.20.', '1:53.20'],
      ['Falk finished within 1:55.', '1:55'],
      ['Falk did not get nearer than 1:54.90.', '1:54.90'],
    ],
  },
  'times/lose-gain': {
    yes: [
      ['Falk lost 0.80 in the last lap.', '0.80', FALK],
      ['Ruiz gained half a second on the back straight.', 'half a second', RUIZ],
      ['Lind won in 1:53.60, cutting 0.15 from her own record.', '0.15', LIND],
    ],
    no: [['Lind took 1:53.20.', '1:53.20']],
  },
  'times/needs-on': {
    yes: [['Solheim needed 0.52 on Lind.', '0.52', SOLHEIM]],
    no: [['Solheim needed 1:53.20.', '1:53.20']],
  },
  'times/over': {
    yes: [
      ['Lind had a comfortable 1.40 over Falk.', '1.40', LIND],
      ['With a lap to go Solheim still had 2.4 seconds on a group of two.', '2.4 seconds', SOLHEIM],
    ],
    no: [['Lind skated 1:53.20 over the distance.', '1:53.20']],
  },
  ...PART_EXAMPLES,
  'times/spoken-amount': {
    yes: [['“Half a second is what, a blade?” Falk said. “That half a second hurts.”', 'half a second', null]],
    no: [['“I gave away half a second,” Falk said.', 'half a second']],
  },
  'times/spoken-shown': {
    yes: [
      ['“I skated a 1:53.5 today,” Falk said.', '1:53.5', FALK],
      ['“The board said 1:53.52 and I jumped,” Falk said.', '1:53.52', null],
    ],
    no: [
      ['“If I skated a 1:53.5 every day,” Falk said.', '1:53.5'],
      ['“I wanted a 1:53.5,” Falk said.', '1:53.5'],
    ],
  },
  'times/spoken': {
    yes: [['“I had 1:53.5 in my head,” Falk said.', '1:53.5', null]],
    no: [['Falk skated 1:54.5.', '1:54.5']],
  },
};
