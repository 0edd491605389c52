import type { TimeExampleBook } from './time.examples.ts';

const [LIND, SOLHEIM, FALK, RUIZ] = ['Vera Lind', 'Ida Solheim', 'Anna Falk', 'Eva Ruiz'] as const;

export const HOLDER_EXAMPLES: TimeExampleBook = {
  nobody: {
    yes: [['Lind skated under 1:54.', '1:54', null]],
    no: [['Lind skated 1:54.10.', '1:54.10']],
  },
  speaker: {
    yes: [
      ['“I lost half a second in that corner,” Ruiz said.', 'half a second', RUIZ],
      ['“I had an opener of 25.3,” Ruiz said.', '25.3', RUIZ],
    ],
    no: [['Ruiz lost half a second in that corner.', 'half a second']],
  },
  owner: {
    yes: [
      ["At 800m Lind's lead over Falk had grown to 0.94.", '0.94', LIND],
      ['Solheim attacked. By the bell her cushion was down to 0.6.', '0.6', SOLHEIM],
      ['Ruiz’ deficit to Lind was 0.52 after 1100m.', '0.52', RUIZ],
    ],
    no: [['Lind led Falk by 0.94.', '0.94']],
  },
  kept: {
    yes: [
      ['Lind kept Solheim 0.34 behind.', '0.34', SOLHEIM],
      ['Lind clocked 1:53.20, leaving Falk trailing by 0.30 and Ruiz by exactly 1.00.', '0.30', FALK],
      ['Lind clocked 1:53.20, leaving Falk trailing by 0.30 and Ruiz by exactly 1.00.', '1.00', RUIZ],
      ['Lind held off Falk, who had beaten her before, by 0.44.', '0.44', FALK],
    ],
    no: [['Solheim finished 0.34 behind Lind.', '0.34']],
  },
  elided: {
    yes: [
      ['Lind won in 1:57.21 ahead of Falk (1:57.31) and Spain’s Eva Ruiz in 1:57.38.', '1:57.38', RUIZ],
      ['Lind turned in 1:15.60 and Falk in 1:15.82.', '1:15.82', FALK],
      ['Lind led for long, but it ended with a win for Falk by 0.11.', '0.11', FALK],
    ],
    no: [['Lind won in 1:53.20.', '1:53.20']],
  },
  verb: {
    yes: [
      ['Lind beat Falk, who had led all day, by 0.10.', '0.10', LIND],
      ['Lind improved the record that Falk had set in 2029 by 0.77.', '0.77', LIND],
    ],
    no: [['Lind won in 1:53.20.', '1:53.20']],
  },
  brackets: {
    yes: [
      ['Lind beat Falk (1:54.00) and Ruiz (1:54.50).', '1:54.50', RUIZ],
      ['Third was Eva Ruiz (ESP, 1:54.50).', '1:54.50', RUIZ],
      ['The bronze medal was Spain’s (Eva Ruiz, 1:54.50).', '1:54.50', RUIZ],
    ],
    no: [['Lind beat Falk (GER) in 1:53.20.', '1:53.20']],
  },
  'brackets-behind': {
    yes: [
      ['Lind won, but the track record of 1:53.50 (Falk, 2031) was safe.', '1:53.50', FALK],
      ['Solheim was second. The 1:53.50 (Anna Falk) was out of reach.', '1:53.50', FALK],
    ],
    no: [
      ['Lind won in 1:53.20 (Falk was second).', '1:53.20'],
      ['Lind won in 1:53.20 (Falk 1:54.00, Ruiz 1:54.50).', '1:53.20'],
    ],
  },
  respectively: {
    yes: [
      ['Falk and Ruiz followed with 1:54.00 and 1:54.50, respectively.', '1:54.50', RUIZ],
      ['There were records of 1:54.00 and 1:54.50 for, respectively, Falk and Ruiz.', '1:54.00', FALK],
      ['Falk, Ruiz and Solheim clocked 1:54.00, 1:54.50 and 1:55.10.', '1:54.50', RUIZ],
      ['Lind won by 0.80, while Falk and Ruiz were next in 1:54.00 and 1:54.50, respectively.', '1:54.50', RUIZ],
    ],
    no: [['Falk skated 1:54.00 and laughed at Ruiz.', '1:54.00']],
  },
  apposed: {
    yes: [
      ['Second was Anna Falk, 1:54.00, and third Eva Ruiz, 1:54.50.', '1:54.00', FALK],
      ['Falk (yes, the sister of Ruiz) 1:54.00, ahead of Lind.', '1:54.00', FALK],
      ['Lind won. Falk, with 1:54.00, Ruiz and Solheim were close.', '1:54.00', FALK],
      ['Lind won ahead of silver medallist Falk, with 1:54.00 and Ruiz in 1:54.50.', '1:54.00', FALK],
      ['Lind won ahead of Falk, S7 (1:54.00, 887 points).', '1:54.00', FALK],
    ],
    no: [['Lind won from Falk in 1:53.20.', '1:53.20']],
  },
  placed: {
    yes: [
      ['Lind was second in 1:54.00 and Falk, in her first final, third in 1:54.50.', '1:54.50', FALK],
      ['Only Solheim, winner in 1:53.20, was faster.', '1:53.20', SOLHEIM],
      ['Falk (GER), second at 0.26, smiled.', '0.26', FALK],
      ['Lind came home ahead of Ruiz in fifth (1:54.50).', '1:54.50', RUIZ],
      ['Lind (1:53.20) held off Falk (1:54.00), with Ruiz a distant third in 1:54.50.', '1:54.50', RUIZ],
      ['Lind was up against Ruiz, second into the final with 1:54.50.', '1:54.50', RUIZ],
      ['Lind kept an eye on Falk, the winner of the 1000m in 1:15.20.', '1:15.20', FALK],
    ],
    no: [
      ['Lind beat Falk to finish second in 1:54.00.', '1:54.00'],
      ['Lind followed Falk in second in 1:54.00.', '1:54.00'],
    ],
  },
  'after-place': {
    yes: [
      ['Lind won in 1:53.20, and third in 1:54.20 was 19-year-old Ruiz.', '1:54.20', RUIZ],
      ['The last pair was slower, won in 1:55.10 by Falk.', '1:55.10', FALK],
      ['Behind them were Lind and, in a huge PB of 1:54.60, Solheim.', '1:54.60', SOLHEIM],
    ],
    no: [['Third in 1:54.20, Ruiz was happy.', '1:54.20']],
  },
  'fared-beside': {
    yes: [
      ['Lind goes to the Games with Falk, who ended up sixth, 0.41 adrift.', '0.41', FALK],
      ['Lind stopped the clock at 1:53.20, with Solheim, who had won it twice, 0.80 in arrears.', '0.80', SOLHEIM],
      ['Lind skated 1:53.20, with Ruiz next at 1:54.10.', '1:54.10', RUIZ],
    ],
    no: [['Lind met Falk, who was ill, and won in 1:53.20.', '1:53.20']],
  },
  named: {
    yes: [
      ['Falk led for long. The winner was Vera Lind, in 1:53.20.', '1:53.20', LIND],
      ['After ten laps Falk led by 0.8, but at the line it was Lind in 1:53.20.', '1:53.20', LIND],
      ['Lind won. The best German was Anna Falk: fifth, 1:54.00, and not amused.', '1:54.00', FALK],
    ],
    no: [['Lind won from Falk, in 1:53.20.', '1:53.20']],
  },
  'named-behind': {
    yes: [
      ['The track record of 1:53.50, held by Anna Falk, survived.', '1:53.50', FALK],
      ['Lind was faster than the previous mark of 1:53.50 set by Germany’s Anna Falk.', '1:53.50', FALK],
      ['Lind won. The race record, 1:53.50, remains the property of Anna Falk.', '1:53.50', FALK],
      ['Lind won in 1:53.20. The mark had stood at 1:53.50 to Anna Falk since 2031.', '1:53.50', FALK],
      ['Lind won. The former mark, 1:53.50, had stood since Falk set it in 2031.', '1:53.50', FALK],
      ['Nobody was near the record of 1:53.50 – run by Anna Falk in 2031.', '1:53.50', FALK],
      ['Lind won. The rink record, 1:53.50, is still owned by Anna Falk.', '1:53.50', FALK],
      ['The board showed 1:54.00 for Eva Ruiz.', '1:54.00', RUIZ],
      ['Lind won, wiping out the 1:53.50 mark set by the German star Anna Falk.', '1:53.50', FALK],
      ['Lind won. The old mark, 1:53.50, was in the name of Sweden’s Anna Falk.', '1:53.50', FALK],
      ['The track record of 1:53.50, which was set on this ice in 2031 by Anna Falk, survived.', '1:53.50', FALK],
      ['Lind set a record (previous best: 1:53.50, Ruiz, 2031).', '1:53.50', RUIZ],
      ['The old mark (1:53.50) had stood since 2029 and was held by Anna Falk.', '1:53.50', FALK],
      ['The old mark, 1:53.50 from 2029, was in the hands of Ruiz.', '1:53.50', RUIZ],
      ['Lind won. Her heat had been close: 1:54.00 for Falk, 1:54.10 for Ruiz.', '1:54.00', FALK],
    ],
    no: [
      ['Lind won in 1:53.20 from Falk and Ruiz.', '1:53.20'],
      ['Lind clocked 1:54.00 for silver, with Falk behind her.', '1:54.00'],
    ],
  },
  'relative-behind': {
    yes: [
      ['Lind improved the 1:53.50 that Falk had skated in 2029.', '1:53.50', FALK],
      ['Lind wanted to beat the 1:53.50 Falk set in Hamar in 2029.', '1:53.50', FALK],
      ['Lind was faster than the 1:53.50 with which Falk had won in 2029.', '1:53.50', FALK],
    ],
    no: [
      ['Lind won in 1:53.20 and Falk set a personal best.', '1:53.20'],
      ['Third place went to Lind in 1:53.20, which gave Falk a reason to smile.', '1:53.20'],
    ],
  },
  'of-record': {
    yes: [
      ['Lind won. The old track record stood at 1:53.50 and had been skated by Falk in 2028.', '1:53.50', 'Anna Falk'],
      ['Lind won. The previous mark of 1:53.50 was two years old and had been set by Falk.', '1:53.50', 'Anna Falk'],
      ['Lind won. The track record, 1:53.10, has stood for years, since Falk set it here.', '1:53.10', 'Anna Falk'],
      ['Lind won in 1:53.20. The old track record was 1:53.50, skated here in 2028.', '1:53.50', null],
    ],
    no: [
      ['Lind won. The old record was 1:53.50, and it was her own.', '1:53.50'],
      ['Lind won. The new track record is 1:53.20.', '1:53.20'],
    ],
  },
  possessive: {
    yes: [['Ruiz came close to Lind’s track record of 1:53.20.', '1:53.20', LIND]],
    no: [['Ruiz beat Falk’s time in 1:53.90.', '1:53.90']],
  },
  pronoun: {
    yes: [
      ['Lind won. Her second run of 1:53.20 was the best: Falk had 1:54.00.', '1:53.20', LIND],
      ['Falk took silver. Nobody could match her last lap of 29.8.', '29.8', FALK],
      ['Solheim was next. Her race read like a lesson: 25.10, 28.9, 30.1.', '25.10', SOLHEIM],
      ['Solheim was next. Her time of 1:53.10 broke the mark of 1:53.50 set by Falk in 2029.', '1:53.10', SOLHEIM],
    ],
    no: [['Falk beat her sister in 1:53.20.', '1:53.20']],
  },
  they: {
    yes: [
      [
        'The Netherlands won the Women’s Team Sprint in 1:27.10 from Canada in 1:28.20, and they took the Women’s Team Pursuit in 2:56.30.',
        '2:56.30',
        'NED',
      ],
      [
        'The Netherlands met Canada in the Women’s Team Pursuit. They outpaced Anna Falk and Eva Ruiz to finish in 2:56.30.',
        '2:56.30',
        'NED',
      ],
      [
        'The Netherlands led in the Women’s Team Pursuit. They finished in 2:56.30, with Italy second and Canada third.',
        '2:56.30',
        'NED',
      ],
      ['The Netherlands led in the Women’s Team Pursuit. The trio clocked 2:56.30.', '2:56.30', 'NED'],
      ['The Netherlands led in the Women’s Team Pursuit. Their 2:56.30 left Italy behind.', '2:56.30', 'NED'],
      [
        'The Netherlands were next in the Women’s Team Pursuit. With a lap to go they were 0.40 up on Italy.',
        '0.40',
        'NED',
      ],
    ],
    no: [
      ['The Netherlands led in the Women’s Team Pursuit. Italy won in 2:56.30.', '2:56.30'],
      ['The Netherlands led in the Women’s Team Pursuit. They kept Italy 0.40 behind.', '0.40'],
    ],
  },
  winner: {
    yes: [
      ['Lind won ahead of Falk and Ruiz. The winning time was 1:53.20.', '1:53.20', LIND],
      [
        'Lind won. Falk was third, and Ruiz did not start. Note: the winner’s time is 0.62 short of the record.',
        '0.62',
        LIND,
      ],
      ['Lind won ahead of Ruiz. The track record of 1:53.00, set by Falk in 2029, survived by 0.20.', '0.20', LIND],
    ],
    no: [
      ['Lind won in a time of 1:53.20.', '1:53.20'],
      ['Falk won the heat. Lind posted a winning time of 1:53.20.', '1:53.20'],
      ['Falk won the heat. Lind clocked an overall winning time of 1:53.20.', '1:53.20'],
      ['Falk won the heat. Lind clocked the winning time of 1:53.20.', '1:53.20'],
    ],
  },
  versus: {
    yes: [
      ['Lind beat Falk, 1:53.21 to 1:53.24.', '1:53.24', FALK],
      ['Falk was pipped by Lind, 1:53.21 to 1:53.24.', '1:53.21', LIND],
      ['Falk lost to Lind, 1:53.24 to 1:53.21.', '1:53.21', LIND],
      ['Lind won ahead of Falk, 1:53.21-1:53.24.', '1:53.24', FALK],
      [
        'Lind and Falk could not be told apart, but the thousandths were on Falk’s side: 1:53.201 to 1:53.204.',
        '1:53.201',
        FALK,
      ],
    ],
    no: [
      ['Lind went from 1:55.00 to 1:53.20.', '1:53.20'],
      ['Lind lowered the track record of Falk from 1:53.50 to 1:53.20.', '1:53.20'],
      ['Lind brought Falk’s record of 1:53.50 to 1:53.20.', '1:53.20'],
    ],
  },
  'unnamed-record': {
    yes: [['Lind won, narrowly missing the Swedish record of 1:53.05.', '1:53.05', null]],
    no: [['Lind won in a Swedish record of 1:53.05.', '1:53.05']],
  },
  'led-to': {
    yes: [['Solheim led Norway to gold in 2:58.10 in the Team Pursuit.', '2:58.10', 'NOR']],
    no: [['Solheim led Falk to the line in 1:54.10.', '1:54.10']],
  },
  fronted: {
    yes: [
      ['Falk clocked 1:54.00, but with 1:53.90 Ruiz stayed ahead.', '1:53.90', RUIZ],
      ['In 1:53.20 Lind won.', '1:53.20', LIND],
    ],
    no: [
      ['Falk clocked 1:54.00, but Ruiz won in 1:53.90.', '1:53.90'],
      ['Lind finished third, in 1:54.50, with Falk fourth.', '1:54.50'],
    ],
  },
  'added-up': {
    yes: [
      ['Lind won in 1:53.20. She finished 0.20 seconds ahead of Falk (GER) at 1:53.40.', '1:53.40', FALK],
      ['Ruiz clocked 1:54.70. She was 0.50 behind Falk in 1:54.20.', '1:54.20', FALK],
    ],
    no: [['Lind finished 0.20 seconds ahead of Falk in 1:53.20.', '1:53.20']],
  },
  second: {
    yes: [
      ['Lind won with 1:53.20, ahead of Falk with 1:54.00.', '1:54.00', FALK],
      ['Her 1:54.20 of Friday was beaten by Ruiz on Saturday with 1:54.00.', '1:54.00', RUIZ],
      ['Lind clocked 1:53.20, followed by Falk in 1:54.00.', '1:54.00', FALK],
      ['Lind clocked 1:53.20, chased home by the defending champion Falk in 1:54.00.', '1:54.00', FALK],
      ['Lind won in 1:53.20 ahead of Ruiz of Spain in 1:54.50.', '1:54.50', RUIZ],
      ['Lind won in 1:53.20, relegating Falk to second in 1:54.00.', '1:54.00', FALK],
      ['Lind won in 1:53.20, leaving Falk 0.80 behind in 1:54.00.', '1:54.00', FALK],
    ],
    no: [['Falk finished half a second behind Lind in 1:54.00.', '1:54.00']],
  },
  given: {
    yes: [
      ['A personal best of 1:54.00 was not enough for Falk to reach the podium.', '1:54.00', FALK],
      ['A fast 1:54.00 earned Falk bronze.', '1:54.00', FALK],
      ['Fourth place in 1:54.00 was just reward for a brave race by Falk.', '1:54.00', FALK],
      ['A time of 1:54.00 was good enough for bronze for the German veteran Falk.', '1:54.00', FALK],
    ],
    no: [['Lind’s 1:53.20 was too good for Falk.', '1:53.20']],
  },
  unknown: {
    yes: [
      ['All the five fastest skaters, who skated 1:54.10, were there.', '1:54.10', null],
      ['Kourosh Tehrani (Star AC) won in 1:54.10.', '1:54.10', null],
      ['Lind won; the reigning European champions clocked 1:54.00.', '1:54.00', null],
      ['Lind came close to the champions, who clocked 1:54.00.', '1:54.00', null],
      ['Lind won. Nine women clocked 1:54.00.', '1:54.00', null],
      ['Lind beat Falk and Ruiz, both of whom clocked 1:54.00.', '1:54.00', null],
      ['Lind won, and two others clocked 1:54.00.', '1:54.00', null],
    ],
    no: [
      ['Lind, the champions’ coach said, clocked 1:54.00.', '1:54.00'],
      ['Lind, beaten by two women last year, now has the lead with Falk in 1:54.00.', '1:54.00'],
    ],
  },
  focus: {
    yes: [
      ['Falk came back past her, but at least Lind lowered her best to 1:53.18.', '1:53.18', LIND],
      ['Lind won in 1:53.20.', '1:53.20', LIND],
      ['Falk, who opened in 25.10, took silver in 1:54.00.', '1:54.00', FALK],
      ['Falk, facing Ruiz in the last pair, clocked 1:54.00.', '1:54.00', FALK],
      ['Falk, drawn in the last pair against that same Ruiz, clocked 1:54.00.', '1:54.00', FALK],
      ['Lind was 0.07 clear of Ruiz, with Falk given 1:54.00.', '1:54.00', FALK],
      ['The best was Lind, whose 1:53.20 was a track record.', '1:53.20', LIND],
      ['Lind was ahead of Falk in the final, whose 1:54.00 had looked good enough.', '1:54.00', FALK],
      ['Lind’s main rival Falk, the American who won in 2030, finished in 1:54.00.', '1:54.00', FALK],
      ['Despite being 0.14 slower than on Friday, Lind won with Falk coming second.', '0.14', LIND],
    ],
    no: [['Lind beat Falk (1:54.00).', '1:54.00']],
  },
  'told-next': {
    yes: [['Every coach had 1:53.50 on the board. It was the track record of Anna Falk.', '1:53.50', FALK]],
    no: [['Lind had 1:53.50 in mind. It was the track record of Anna Falk.', '1:53.50']],
  },
  nearest: {
    yes: [['Behind Lind the clock stopped at 1:54.00.', '1:54.00', LIND]],
    no: [['Behind Lind Falk stopped the clock at 1:54.00.', '1:54.00']],
  },
  carried: {
    yes: [
      ['Lind won. The clock stopped at 1:53.20.', '1:53.20', LIND],
      ['Lind won. That was 0.40 faster than what Falk had skated.', '0.40', LIND],
      ['Falk fell. Instead it was Lind who had everybody guessing. The clock stopped at 1:53.20.', '1:53.20', LIND],
    ],
    no: [['Lind won. Falk stopped the clock at 1:54.00.', '1:54.00']],
  },
  none: {
    yes: [['## The race\n\nThe clock stopped at 1:53.20.', '1:53.20', null]],
    no: [['Lind stopped the clock at 1:53.20.', '1:53.20']],
  },
};
