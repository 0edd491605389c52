import type { TimeExampleBook } from './time.examples.ts';

const [LIND, SOLHEIM, FALK, RUIZ] = ['Vera Lind', 'Ida Solheim', 'Anna Falk', 'Eva Ruiz'] as const;

export const PART_EXAMPLES: TimeExampleBook = {
  'times/lap': {
    yes: [
      ['Lind finished with a last lap of 29.8.', '29.8', LIND],
      ['Falk skated her last lap in 30.4.', '30.4', FALK],
      ['Solheim skated laps of 28.9 and 30.1.', '28.9', SOLHEIM],
    ],
    no: [['Lind finished with a 32.0 lap in 1:56.17.', '1:56.17']],
  },
  'times/lap-behind': {
    yes: [
      ['Ruiz ended with a 31.2 lap.', '31.2', RUIZ],
      ['Ruiz faded to 31.2 (last full lap).', '31.2', RUIZ],
    ],
    no: [
      ['Ruiz skated 1:55.20 with laps to spare.', '1:55.20'],
      ['Ruiz skated 1:55.20 (lap of honour included).', '1:55.20'],
    ],
  },
  'times/lap-in-brackets': {
    yes: [
      ['Ruiz had a better final lap (31.5) but lost.', '31.5', RUIZ],
      ['Falk skated the fastest last lap (29.4) of all.', '29.4', FALK],
    ],
    no: [['Lind held on in the final lap (1:53.20).', '1:53.20']],
  },
  'times/own-opener': {
    yes: [['“My first 300m was as good as in Oslo, 25.3, and I felt fine,” Ruiz said.', '25.3', RUIZ]],
    no: [
      ['“My first 1500m was slow, 1:58.40, and I was angry,” Ruiz said.', '1:58.40'],
      ['“My opener was good and I had hoped for 1:53.5,” Ruiz said.', '1:53.5'],
    ],
  },
  'times/own-laps': {
    yes: [
      ['“My opener was 25.3, and after that it was 28.1 and 29.4,” Ruiz said.', '28.1', RUIZ],
      ['“My opener was 25.3, and after that it was 28.1 and 29.4,” Ruiz said.', '29.4', RUIZ],
      ['“I opened in 25.3 and then 28.1 instead of 28.4 as in Oslo,” Ruiz said.', '28.4', RUIZ],
    ],
    no: [
      ['“My opener was 25.3, and after that I lost 0.4,” Ruiz said.', '0.4'],
      ['“My opener was 25.3, and after that it was 1:53.20 for the race,” Ruiz said.', '1:53.20'],
    ],
  },
  'times/lap-told': {
    yes: [
      ['With 28.8, Falk had the fastest final lap of the field.', '28.8', FALK],
      ['Second was Solheim. In 29.1 she skated the quickest lap.', '29.1', SOLHEIM],
      ['Falk opened slowly, but with 28.8 she was faster in her full lap.', '28.8', FALK],
    ],
    no: [['With 1:53.20 Lind had the fastest time, with the fastest lap as well.', '1:53.20']],
  },
  'times/last-one': {
    yes: [['Her laps were strong and Lind skated the last one in 29.9.', '29.9', LIND]],
    no: [['Lind was the last one to start and won in 1:53.20.', '1:53.20']],
  },
  'times/opener': {
    yes: [
      ['Ruiz started very fast, 25.27, and tried to keep it up.', '25.27', RUIZ],
      ['Lind skated an opener of 25.10.', '25.10', LIND],
      ['Falk had the fastest opening in 24.98.', '24.98', FALK],
      ['Ruiz had the best start time of 4.98.', '4.98', RUIZ],
      ['Lind led the team off in 52.31.', '52.31', LIND],
      ['Falk had the fastest split at 52.04.', '52.04', FALK],
      ['Falk had the best run time (32:20) of all.', '32:20', FALK],
    ],
    no: [
      ['Lind won the first race in 1:53.20.', '1:53.20'],
      ['Lind led off the line and won in 1:53.20.', '1:53.20'],
    ],
  },
  'times/stretch': {
    yes: [
      ['Falk covered the last 400m in 29.2.', '29.2', FALK],
      ['Ruiz stormed through the final kilometre within 1:14.', '1:14', RUIZ],
      ['Lind led, with the second kilometre covered in 1:16.', '1:16', LIND],
    ],
    no: [
      ['Ruiz won the second 500m in 38.20.', '38.20'],
      ['Ruiz led in the last 30m to claim the title in 1:54.20.', '1:54.20'],
    ],
  },
  'times/fastest-part': {
    yes: [['Falk posted the fastest start time of the day, 10.43.', '10.43', FALK]],
    no: [['Falk posted the fastest time of the day, 1:53.20.', '1:53.20']],
  },
  'times/at-lap': {
    yes: [['Lind had 26.62 at the first full lap.', '26.62', LIND]],
    no: [['Lind won in 1:53.20 after the last lap of her career.', '1:53.20']],
  },
  'times/split-behind': {
    yes: [
      ['Solheim shone with a 25.02 opener.', '25.02', SOLHEIM],
      ['Solheim faded after a 25.02 opening.', '25.02', SOLHEIM],
      ['Solheim clocked 25.02 in her first split.', '25.02', SOLHEIM],
      ['Solheim gave them a 55.02 lead-off leg.', '55.02', SOLHEIM],
      ['Solheim brought them back with a 51.30 anchor leg.', '51.30', SOLHEIM],
    ],
    no: [['Solheim opened fast and skated 1:54.10.', '1:54.10']],
  },
  'times/point-told-ahead': {
    yes: [
      ['At 700m: Lind 52.10, Falk 52.44.', '52.10', LIND],
      ['At 700m, in 51.9, Lind led by a tenth.', '51.9', LIND],
      ['Lind’s splits were 25.1 at 300m and 53.2 at 700m.', '53.2', LIND],
      ['At 700m Lind turned in 52.10 and Falk 52.44.', '52.10', LIND],
    ],
    no: [
      ['Lind won: 1:53.20.', '1:53.20'],
      ['At 700m Lind was ahead, and she won in 1:53.20.', '1:53.20'],
    ],
  },
  'times/with-some-to-go': {
    yes: [
      ['Lind was at 1:22.10 with a lap to go.', '1:22.10', LIND],
      ['Falk clocked 52.3 at halfway.', '52.3', FALK],
    ],
    no: [
      ['Falk led by 0.52 with a lap to go.', '0.52'],
      ['Falk clocked 1:54.20 at the second attempt.', '1:54.20'],
    ],
  },
  'times/at-point': {
    yes: [
      ['Lind reached the 700m mark in 51.9.', '51.9', LIND],
      ['Falk passed 1100m in 1:22.4.', '1:22.4', FALK],
      ['Ruiz heard the bell in 1:22.9.', '1:22.9', RUIZ],
    ],
    no: [['Lind won the 1500m in 1:53.20.', '1:53.20']],
  },
  'times/passed-in': {
    yes: [
      ['Lind opened in 25.10.', '25.10', LIND],
      ['Ruiz opened with a blistering 24.76, followed by laps of 28.2 and 29.5.', '24.76', RUIZ],
      ['Falk passed the clock on the back straight with a time of 51.9.', '51.9', FALK],
    ],
    no: [
      ['Lind won the season-opening leg in Hamar with a time of 1:53.20.', '1:53.20'],
      ['Lind passed the pace required for the track record of 1:53.50.', '1:53.50'],
      ['Lind opened her season with 1:53.20.', '1:53.20'],
      ['Lind opened in 25.20 and continued with a 28.2.', '28.2'],
    ],
  },
};
