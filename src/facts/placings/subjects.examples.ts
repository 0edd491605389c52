import type { PlacingFamily } from './families.examples.ts';

/** Whose a place is where its sentence begins with it, has no name, or has a subject that nobody knows. */
export const SUBJECTS_OF_PLACES: Readonly<Record<string, PlacingFamily>> = {
  'placings/line-honours': {
    yes: [
      ['Lind took line honours in the 1500m.', ['1 Lind']],
      ['Lind claimed top honours in 1:53.20.', ['1 Lind']],
    ],
    no: [['Lind took honours at university.', []]],
  },
  'placings/fell-with-laps-left': {
    yes: [['Ruiz crashed with two laps to go and was 14th.', ['14 Ruiz']]],
    no: [['With two laps to go Ruiz was second.', []]],
  },
  'places told in front of their subject': {
    yes: [
      ['After winning silver on the first day, Lind was happy.', ['2 Lind']],
      ['In fourth place and without a smile, Ruiz left the ice.', ['4 Ruiz']],
      ['Having already won the 3000m, Lind rested.', ["1 Lind Women's 3000m"]],
      ['With silver in the bag – it was her second – Solheim smiled.', ['2 Solheim']],
    ],
    no: [
      [
        'The gold medal was for Lind, the first title for the north in ten years; Solheim was second.',
        ['1 Lind', '2 Solheim'],
      ],
      ['The gold, the fourth in a row, was won in 1:53.20 and was never in doubt once Solheim had fallen.', []],
      ['The silver medal came as a surprise to everybody, and Solheim shook her head.', []],
      ['Bronze was decided on countback, though Falk had thought otherwise.', []],
      ['The title had been her dream for years, and Lind smiled.', []],
    ],
  },
  'placings/carried': {
    yes: [
      ['Lind skated last. It was good for silver.', ['2 Lind']],
      ['Lind skated last. That earned a bronze medal and a place in the team.', ['3 Lind']],
      ['Lind skated last. Third in the end, and happy.', ['3 Lind']],
      ['Lind skated last. The final lap was enough for silver.', ['2 Lind']],
    ],
    no: [
      ['Lind skated last. The cheers were louder for fifth.', []],
      ['Lind skated last. The men’s 500m took an hour and produced joint winners.', []],
      ['Lind skated last. Third place in the women’s 500m required a photo.', []],
      ['Lind skated last. Dahlgren wrapped up the women’s 500m with her second title.', []],
      ['Lind skated last. A debutant from Malta won the women’s 500m.', []],
    ],
  },
  'places of other words': {
    yes: [
      ['The gold went, as expected, to Lind.', ['1 Lind']],
      [
        'The other titles were won by Lind in the 500m and by Falk in the 3000m.',
        ["1 Falk Women's 3000m", "1 Lind Women's 500m"],
      ],
      ['The title was won by Lind, who was followed home by Falk.', ['1 Lind', '2 Falk']],
      ['Lind finished top, with Solheim second.', ['1 Lind', '2 Solheim']],
      ['Lind ended the weekend as world champion.', ['1 Lind']],
      ['Behind Lind was Falk in the 1500m, where she came home third.', ['3 Falk']],
      ['Lind finished in 1:54.20, leaving her in 13th place.', ['13 Lind']],
      ['Lind, second a year ago, went one better in the 1500m.', ['1 Lind', 'before 2 Lind']],
      ['Lind won. Solheim chased her home.', ['1 Lind', '2 Solheim']],
      ['Falk won consecutive gold medals in the 3000m in 2006 and 2010.', ["before 1 Falk Women's 3000m"]],
      ['Swedes had won at the previous three Games before Lind’s triumph.', ['1 Lind']],
      ['Lind claimed her third title over 1500m after 2027 and 2029.', ['1 Lind', 'before 1 Lind']],
      ['Lind improved on her fourth place by winning bronze.', ['3 Lind', 'before 4 Lind']],
      ['Lind won two medals in the 2018-2019 season, including a silver.', ['before 2 Lind']],
    ],
    no: [
      ['Lind got off the line third and won.', ['1 Lind']],
      ['Falk, who had crossed the line third, was penalised. Ruiz took the bronze.', ['3 Ruiz']],
      ['Lind won. Sweden have a gold, two silvers and a bronze.', ['1 Lind']],
      ['Falk won the sprint of the pack.', []],
      ['Falk, tipped to win the 1500m, fell.', []],
      [
        'Lind lowered the record of 1:53.50, set by Falk in 2019, by 0.90. It was a margin of victory like no other.',
        ['1 Lind'],
      ],
    ],
  },
  'placings/with-marks': {
    yes: [
      [
        'Lind clocked 1:53.20 to finish ahead of Solheim (1:53.40) and Falk (1:53.90).',
        ['1 Lind', '2 Solheim', '3 Falk'],
      ],
      ['Lind beat Solheim in 1:53.40 and Falk in 1:53.90.', ['1 Lind', '2 Solheim', '3 Falk']],
      ['Lind came home in 1:53.20, preceding Solheim (+0.20) and Falk (+0.70).', ['1 Lind', '2 Solheim', '3 Falk']],
      [
        'Lind won in a time of 1:53.20 to beat Solheim in 1:53.40 and Falk in 1:53.90.',
        ['1 Lind', '2 Solheim', '3 Falk'],
      ],
    ],
    no: [
      ['Lind beat Solheim (1:53.40).', []],
      ['Lind beat Solheim (1:53.90) and Falk (1:53.40).', []],
      ['In her heat Lind finished ahead of Solheim (1:53.40) and Falk (1:53.90).', []],
      ['With two pairs to go Lind was ahead of Solheim (1:53.40) and Falk (1:53.90).', []],
    ],
  },
  'placings/by-a-mark': {
    yes: [
      [
        'Ruiz, the shot put champion, finished fifth with 18.79m.',
        ["5 Ruiz Women's Shot Put", "before 1 Ruiz Women's Shot Put"],
      ],
      ['Lind won with a national record of 5.91m.', ['1 Lind no event']],
      ['Falk was ninth (7.56m) in the long jump.', ["9 Falk Women's Long Jump"]],
      ['In the javelin Lind was third with 61.20m.', ["3 Lind Women's Javelin"]],
    ],
    no: [
      ['Lind won with a lead of 20m.', ['1 Lind']],
      ['Falk finished fifth in 4:02.33.', ['5 Falk']],
    ],
  },
};
