import { describe, expect, it } from 'vitest';
import { factsOf } from '../support/facts.ts';

/** Headline, the start of the passage, and how it may go on, with every score it then tells as "text family-name". */
const FAMILIES: readonly (readonly [string, string, readonly (readonly [string, ...string[]])[]])[] = [
  [
    'Figure skating: gold for Lind',
    'In the Ladies’ event Vera Lind (SWE) met Ida Solheim (NOR), Anna Falk (GER) and Eva Ruiz (ESP).',
    [
      ['Lind scored 76.32 points in the Short Program.', '76.32 Lind'],
      ['Lind earned 148.20 points in the Free Skating for a total of 224.52.', '148.20 Lind', '224.52 Lind'],
      ['Lind earned 148.20 points and totaled 224.52 points.', '148.20 Lind', '224.52 Lind'],
      ['With 76.32 points in the Short Program, Lind took the lead.', '76.32 Lind'],
      [
        'With 76.32 in the Short Program, Lind leads Falk (75.10) and Ruiz (73.98).',
        '73.98 Ruiz',
        '75.10 Falk',
        '76.32 Lind',
      ],
      ['Lind led the Short Program, 76.32 to 75.10, ahead of Falk.', '75.10 Falk', '76.32 Lind'],
      ['Lind (224.52) won ahead of Falk (220.10) and Ruiz (211.03).', '211.03 Ruiz', '220.10 Falk', '224.52 Lind'],
      [
        'Lind won the Short Program with a personal best of 76.32. Falk collected 75.10 for second and Ruiz received 73.98.',
        '73.98 Ruiz',
        '75.10 Falk',
        '76.32 Lind',
      ],
      ['The judges gave Lind 76.32 points for the Short Program.', '76.32 Lind'],
      ['Her Free Skating earned Lind 148.20 points.', '148.20 Lind'],
      ['A triple Axel in the Short Program brought Falk 75.10 points.', '75.10 Falk'],
      ['Lind picked up 148.20 points in the Free Skating to finish with 224.52 overall.', '148.20 Lind', '224.52 Lind'],
      ['Lind racked up 224.52 points in total.', '224.52 Lind'],
      ['Lind won with a combined score of 224.52.', '224.52 Lind'],
      ['Lind’s Free Skating was worth 148.20 points.', '148.20 Lind'],
      ['Lind’s score of 148.20 in the Free Skating was the best of the day.', '148.20 Lind'],
      ['Lind posted the highest Free Skating score of the day, 148.20.', '148.20 Lind'],
      ['The Swede scored a season’s best of 76.32 in the Short Program.', '76.32 Lind'],
      ['Falk dropped to third with 69.40 points after a fall in the Short Program.', '69.40 Falk'],
      ['Falk was ranked fourth in the Free Skating (120.33) and third overall (188.20).', '120.33 Falk', '188.20 Falk'],
      ['Falk scored 75.10, 1.22 points behind Lind, in the Short Program.', '75.10 Falk'],
      ['Lind won by 4.42 points.'],
      ['Lind leads by 1.22 points going into the Free Skating.'],
      ['Falk needed 149.43 points in the Free Skating to win.'],
      ['Lind got a deduction of one point for a fall.'],
      ['Lind scored a total of 224.52 and Falk 220.10.', '220.10 Falk', '224.52 Lind'],
      [
        'Lind took gold with 224.52 points, Falk silver with 220.10 and Ruiz bronze with 211.03.',
        '211.03 Ruiz',
        '220.10 Falk',
        '224.52 Lind',
      ],
      ['Lind’s 76.32 put her in the lead after the Short Program.', '76.32 Lind'],
      ['Lind skated to a score of 148.20 in the Free Skating.', '148.20 Lind'],
      [
        'Solheim moved up from fifth to third, scoring 133.33 points in the Free Skating and 199.99 overall.',
        '133.33 Solheim',
        '199.99 Solheim',
      ],
    ],
  ],
  [
    'Field events in Hamar',
    'In the men’s long jump Ole Lind (NOR) met Per Holm (SWE), Ivan Rossi (ITA) and Tom Falk (GER).',
    [
      ['Lind won with 8.32m in the fourth round.', '8.32m Lind'],
      ['Lind leapt 8.32m to win ahead of Holm, whose best was 8.11m.', '8.11m Holm', '8.32m Lind'],
      [
        'Lind opened with 8.05m, improved to 8.20m and sealed victory with 8.32m.',
        '8.05m Lind',
        '8.20m Lind',
        '8.32m Lind',
      ],
      ['Holm jumped 8.11 metres with his last attempt.', '8.11 metres Holm'],
      ['Lind won with 8.32m/27-3.5 and Holm had 8.11m/26-7.', '8.11m Holm', '8.32m Lind'],
      ['Lind’s 8.32m beat the championship record of 8.30m that Holm had set.', '8.30m Holm', '8.32m Lind'],
      ['Holm beat Rossi’s championship record of 8.02m from 2019 with 8.11m.', '8.02m Rossi', '8.11m Holm'],
      ['Kourosh Tehrani (Star AC) was fourth with a jump of 7.90m.', '7.90m nobody'],
      ['Holm’s 8.11m was good for silver.', '8.11m Holm'],
      ['Lind (8.32m), Holm (8.11m) and Rossi (8.02m) made up the podium.', '8.02m Rossi', '8.11m Holm', '8.32m Lind'],
      ['Rossi was third on 8.02m, one centimetre ahead of Falk with 8.01m.', '8.01m Falk', '8.02m Rossi'],
      ['Lind won by 0.21m.'],
      ['A leap of 8.32m gave Lind the gold.', '8.32m Lind'],
      ['Lind responded with 8.32m (+0.4) in round five.', '8.32m Lind'],
      ['Holm reached 8.11m and Rossi 8.02m.', '8.02m Rossi', '8.11m Holm'],
      ['Lind failed three times at 8.40m.'],
      ['Holm’s 8.11m was bettered by Lind’s 8.32m.', '8.11m Holm', '8.32m Lind'],
      ['Lind won with 8.32 from Holm with 8.11.', '8.11 Holm', '8.32 Lind'],
    ],
  ],
  [
    'Field events in Hamar',
    'In the men’s pole vault Ole Lind (NOR) met Per Holm (SWE), Ivan Rossi (ITA) and Tom Falk (GER).',
    [
      ['Lind cleared 5.92m at the first attempt.', '5.92m Lind'],
      [
        'Lind went over 5.92m, while Holm missed three times at that height after clearing 5.82m.',
        '5.82m Holm',
        '5.92m Lind',
      ],
      ['Lind skipped 5.87m and cleared 5.92m.', '5.92m Lind'],
      ['With the bar at 6.01m, Lind failed three times.'],
      ['The bar moved to 6.01m and Lind recorded three misses.'],
      ['Lind had the bar raised to 6.20m but had no luck.'],
      ['Lind had three attempts at a world record of 6.20m.'],
      ['Lind opted for a world lead of 6.10m.'],
      ['Lind had two close tries at 6.10m.'],
      ['Holm was unable to clear 5.92m and had three failures at it.'],
      ['Neither of them was successful over 5.92m.'],
      ['Lind topped 5.92m for the win, Holm took second with 5.82m.', '5.82m Holm', '5.92m Lind'],
    ],
  ],
  [
    'Ski jumping in Hamar',
    'In the men’s large hill event Ole Lind (NOR) met Per Holm (SWE), Ivan Rossi (ITA) and Tom Falk (GER).',
    [
      [
        'Lind jumped 139 metres and 141.5 metres for 282.1 points.',
        '139 metres Lind',
        '141.5 metres Lind',
        '282.1 Lind',
      ],
      ['Holm landed at 132 metres in the first round.', '132 metres Holm'],
      ['Lind won by 14 points.'],
    ],
  ],
  [
    'Combined events in Hamar',
    'In the women’s pentathlon Vera Lind (SWE) met Ida Solheim (NOR) and Anna Falk (GER).',
    [
      ['Lind won it with a world lead of 4861 points.', '4861 Lind'],
      ['Solheim finished with a season’s lead of 4702 points.', '4702 Solheim'],
      ['Lind took a lead of 112 points into the last event.'],
      ['Lind held Falk off with her lead of 41 points.'],
    ],
  ],
  [
    'Speed skating in Hamar',
    'In the Men’s Allround Ole Lind (NOR) met Per Holm (SWE), Ivan Rossi (ITA) and Tom Falk (GER).',
    [
      [
        'Lind leads after two distances with 72.345 points, ahead of Holm (72.600) and Rossi (73.010).',
        '72.345 Lind',
        '72.600 Holm',
        '73.010 Rossi',
      ],
      ['Lind totalled 149.876 points, 1.2 fewer than Holm.', '149.876 Lind'],
      ['Lind leads the World Cup with 340 points from Holm (328).', '328 Holm', '340 Lind'],
      ['Lind earned 100 points for his win.', '100 Lind'],
      ['Holm closed the gap in the World Cup standings to six points.'],
      ['Holm won: 76 points to 73 for Lind, ahead of Rossi with 40.', '40 Rossi', '73 Lind', '76 Holm'],
    ],
  ],
];

describe.each(FAMILIES)('%s: %s', (headline, start, passages) => {
  it.each(passages)('%s', (words, ...expected) => {
    const { scores } = factsOf(`${start} ${words}`, headline);
    expect(
      scores.map(({ text, competitor }) => `${text} ${(competitor ?? 'nobody').split(' ').at(-1)}`).sort(),
    ).toEqual(expected);
  });
});
