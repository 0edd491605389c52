import type { PlacingFamily } from './families.examples.ts';

/** Places that follow from who was in front of whom, in the words of `families.examples.ts`. */
export const PLACING_COMPARISONS: Readonly<Record<string, PlacingFamily>> = {
  'placings/pushed-into': {
    yes: [
      ['Lind relegated her team mate, Solheim, to second place.', ['1 Lind', '2 Solheim']],
      ['Lind edged Solheim into second.', ['1 Lind', '2 Solheim']],
    ],
    no: [
      ['Falk knocked Ruiz down to fourth.', ['4 Ruiz']],
      ['A fall pushed Solheim into second.', ['2 Solheim']],
    ],
  },
  'placings/denied': {
    yes: [
      ['Lind denied Solheim the gold.', ['1 Lind', '2 Solheim']],
      ['Lind denied Solheim her third victory by 0.02.', ['1 Lind', '2 Solheim']],
      ['Falk rallied to deny Ruiz a brave bronze.', ['3 Falk']],
    ],
    no: [
      ['A fall denied Solheim the gold.', []],
      ['Lind denied Solheim the lead.', []],
    ],
  },
  'placings/ahead-of-second': {
    yes: [
      ['Lind finished 0.20 ahead of Solheim, who took silver.', ['1 Lind', '2 Solheim']],
      ['Lind finished 0.20 seconds ahead of Solheim in second place.', ['1 Lind', '2 Solheim']],
    ],
    no: [
      ['Solheim finished ahead of Falk in second place.', ['2 Solheim']],
      ['Lind was ahead of Solheim, who took silver.', ['1 Lind', '2 Solheim']],
    ],
  },
  'placings/ahead-of': {
    yes: [
      [
        'Lind won ahead of the 19-year-old newcomer Solheim and home favourite Falk.',
        ['1 Lind', '2 Solheim', '3 Falk'],
      ],
      ['Lind won in 1:53.20, with Ida Solheim next at 1:53.31.', ['1 Lind', '2 Solheim']],
      ['Lind won ahead of Solheim and her compatriot Falk.', ['1 Lind', '2 Solheim', '3 Falk']],
      ['Lind won gold ahead of reigning World Champion Solheim.', ['1 Lind', '2 Solheim', 'before 1 Solheim']],
      ['The 1500m victory was claimed by Lind, from Solheim’s 1:53.40.', ['1 Lind', '2 Solheim']],
    ],
    no: [['Lind won the 1500m ahead of Solheim’s home crowd.', ['1 Lind']]],
  },
  'placings/trailed': {
    yes: [
      ['Solheim trailed Lind home in second.', ['1 Lind', '2 Solheim']],
      ['Falk was third behind winner Lind and runner-up Solheim.', ['1 Lind', '2 Solheim', '3 Falk']],
      ['Solheim followed Lind home in second place.', ['1 Lind', '2 Solheim']],
      ['Falk finished behind Lind and Solheim in third.', ['1 Lind', '2 Solheim', '3 Falk']],
    ],
    no: [['Falk trailed Lind at the bell and came home in third.', ['3 Falk']]],
  },
  'placings/behind-by': {
    yes: [
      ['Solheim took silver on Saturday, finishing just 0.07 seconds behind Lind.', ['1 Lind', '2 Solheim']],
      ['Solheim won silver in 1:53.25, 0.20 shy of the German favourite Falk.', ['1 Falk', '2 Solheim']],
      ['Solheim was second, two tenths off the winning time of Lind.', ['1 Lind', '2 Solheim']],
      ['Solheim came second, 0.19 seconds adrift of Lind.', ['1 Lind', '2 Solheim']],
      ['Solheim settled for silver, a tenth down on Lind.', ['1 Lind', '2 Solheim']],
      ['Solheim was runner-up, beaten by just 0.04 by Lind.', ['1 Lind', '2 Solheim']],
      ['Falk ended up third in 1:54.20, after Lind (1:53.20) and Solheim.', ['1 Lind', '2 Solheim', '3 Falk']],
      ['Falk bowed out with bronze, beaten to the line by rivals Lind and Solheim.', ['1 Lind', '2 Solheim', '3 Falk']],
      ['Solheim was runner-up in the 1500m behind Lind, and Falk lost her bib.', ['1 Lind', '2 Solheim']],
      ['Lind won. Falk herself, third behind Norway’s Ida Solheim, was tired.', ['1 Lind', '2 Solheim', '3 Falk']],
    ],
    no: [
      ['Falk was third, 0.40 behind Solheim.', ['3 Falk']],
      ['Solheim was second after Lind had fallen.', ['2 Solheim']],
      ['After the first lap Falk was third, 0.10 behind the leader, Lind.', []],
      ['Solheim was second, 0.30 off the best of Lind’s training times.', ['2 Solheim']],
    ],
  },
  'placings/only-better': {
    yes: [
      ['Falk was third. Only Lind and Solheim were quicker.', ['1 Lind', '2 Solheim', '3 Falk']],
      ['Solheim was second again. Once more it was Lind who was better.', ['1 Lind', '2 Solheim']],
      ['Solheim came second, and only Lind went faster.', ['1 Lind', '2 Solheim']],
    ],
    no: [
      ['Falk was third. Only Lind was quicker in the heats.', ['3 Falk']],
      ['Falk was third. Only Lind and Solheim were quicker on the first lap.', ['3 Falk']],
      ['Solheim was second. It was Lind who was happier.', ['2 Solheim']],
    ],
  },
  'placings/times-compared': {
    yes: [
      ['In speed skating, Lind edged the veteran Ida Solheim 1:53.20–1:53.25.', ['1 Lind', '2 Solheim']],
      [
        'In speed skating, Lind just held off Solheim, 1:53.20 to 1:53.25, with Falk third.',
        ['1 Lind', '2 Solheim', '3 Falk'],
      ],
      ['In speed skating, Solheim was collared on the line by Lind, 1:53.20 to 1:53.25.', ['1 Lind', '2 Solheim']],
      ['In speed skating, Solheim lost out to Lind, 1:53.20 to 1:53.25.', ['1 Lind', '2 Solheim']],
      [
        'In speed skating, Lind edged Norway’s Ida Solheim (1:53.50) with German Anna Falk third (1:53.90).',
        ['1 Lind', '2 Solheim', '3 Falk'],
      ],
      ['In speed skating, Lind came from fifth to pip Solheim and Falk.', ['1 Lind', '2 Solheim', '3 Falk']],
      ['In speed skating, Lind finished in 1:53.20 to Ida Solheim’s 1:53.25.', ['1 Lind', '2 Solheim']],
    ],
    no: [
      ['In speed skating Lind beat Solheim in their pair, 1:53.20 to 1:53.25.', []],
      ['In speed skating Lind beat Solheim by 0.05 and Falk by 0.10.', []],
      ['It is speed skating. Falk won. Lind beat Solheim 1:53.20–1:53.25.', ['1 Falk']],
    ],
  },
  'placings/elliptic': {
    yes: [
      ['Second was Ida Solheim (NOR), third with another 3.9 seconds Anna Falk (GER).', ['2 Solheim', '3 Falk']],
      ['Third was Anna Falk (GER), 1:54.90, fourth her pair mate Eva Ruiz (ESP).', ['3 Falk', '4 Ruiz']],
      ['Second was Solheim in 1:53.40 and third, in 1:53.90, the German Falk.', ['2 Solheim', '3 Falk']],
      [
        'Lind won; second, in 1:53.64, was Ida Solheim (NOR); Spain’s Eva Ruiz third.',
        ['1 Lind', '2 Solheim', '3 Ruiz'],
      ],
      ['Second, at 6.7s, was her training partner Ida Solheim.', ['2 Solheim']],
      ['No. 2 was the Norwegian Ida Solheim (1:53.40), followed by Anna Falk, 1:53.90.', ['2 Solheim', '3 Falk']],
    ],
    no: [['Second, she was tired.', []]],
  },
  'placings/fellow-of': {
    yes: [
      ['Gold went to Falk’s roommate Vera Lind (SWE) in a time of 1:53.20, ahead of Solheim.', ['1 Lind', '2 Solheim']],
      ['Bronze went to Ruiz’s training partner Anna Falk.', ['3 Falk']],
      ['Falk’s club-mate Eva Ruiz, of Madrid, placed 61st, and Ida Solheim was 70th.', ['61 Ruiz', '70 Solheim']],
    ],
    no: [['Falk’s roommate placed 61st.', []]],
  },
  'placings/promoted': {
    yes: [
      ['Lind was disqualified, with Falk lifted to silver and the bronze going to Ruiz.', ['2 Falk', '3 Ruiz']],
      ['Lind was penalised, with Falk promoted to silver.', ['2 Falk']],
    ],
    no: [['With Falk lifted by the crowd, Lind won.', ['1 Lind']]],
  },
  'placings/behind-placed': {
    yes: [
      ['Solheim slipped to sixth, behind Norway’s Eva Ruiz in fourth (1:55.80).', ['4 Ruiz', '6 Solheim']],
      ['Falk dropped to sixth (1:55.20), 0.31 behind Eva Ruiz (ESP, 1:54.51) in fifth.', ['5 Ruiz', '6 Falk']],
    ],
    no: [
      ['Falk finished behind Ruiz in fourth.', ['4 Falk']],
      ['Second at the bell, Falk finished behind Ruiz in fourth.', ['4 Falk']],
    ],
  },
  'placings/final-against': {
    yes: [
      ['Lind won the 1500m. In the final she met Solheim and was never headed.', ['1 Lind', '2 Solheim']],
      ['A third title for Lind, with 1:53.20 in the final against Solheim (1:54.10).', ['1 Lind', '2 Solheim']],
    ],
    no: [
      ['In the final Lind met Solheim.', []],
      ['Lind won the 1500m. In the semifinal she met Solheim.', ['1 Lind']],
    ],
  },
  'placings/behind-opens': {
    yes: [['Behind Lind, Solheim took silver and Falk bronze.', ['1 Lind', '2 Solheim', '3 Falk']]],
    no: [['Behind Lind, Ruiz took fourth.', ['4 Ruiz']]],
  },
  'placings/beaten': {
    yes: [
      ['Lind burst past Solheim to snatch gold on the line.', ['1 Lind', '2 Solheim']],
      ['Lind swept past Solheim in the final straight to win the 1500m.', ['1 Lind', '2 Solheim']],
      ['Lind won the 1500m, leaving Solheim and Falk behind her.', ['1 Lind', '2 Solheim', '3 Falk']],
      ['Lind won the 1500m, beating Solheim and Falk.', ['1 Lind', '2 Solheim', '3 Falk']],
    ],
    no: [
      ['Lind burst past Solheim on the back straight.', []],
      ['Lind left Solheim behind her.', []],
    ],
  },
  'placings/beaten-to': {
    yes: [['Solheim had to bow to Lind and took silver.', ['1 Lind', '2 Solheim']]],
    no: [['Solheim had to bow to Lind in her heat and took silver.', ['2 Solheim']]],
  },
  'placings/followed': {
    yes: [['Lind won. Next came Solheim, then Falk.', ['1 Lind', '2 Solheim', '3 Falk']]],
    no: [['Lind won. Next came the women’s 3000m.', ['1 Lind']]],
  },
  'placings/won-medal-race': {
    yes: [
      ['Lind won the gold medal ride against Solheim.', ['1 Lind', '2 Solheim']],
      ['Lind beat Falk 2-0 in the semi-finals and Solheim 2-1 in the final.', ['1 Lind', '2 Solheim']],
      ['Falk won the ride for bronze.', ['3 Falk']],
      ['Falk won the battle for bronze against Ruiz.', ['3 Falk', '4 Ruiz']],
      ['Falk won the race for third ahead of Ruiz.', ['3 Falk', '4 Ruiz']],
    ],
    no: [
      ['Falk lost the battle for bronze.', []],
      ['Falk and Ruiz met in the battle for bronze.', []],
    ],
  },
  'placings/beat-in-final': {
    yes: [
      ['Solheim beat Falk in the battle for silver.', ['2 Solheim', '3 Falk']],
      ['Lind beat Solheim in a thrilling sprint for the victory.', ['1 Lind', '2 Solheim']],
      ['Solheim beat Falk in the fight for silver, leaving Falk to take bronze.', ['2 Solheim', '3 Falk']],
    ],
    no: [
      ['Lind beat Solheim in the battle for silver-medal points.', []],
      ['Lind beat Solheim in the battle for third spot on the team.', []],
      ['Lind beat Solheim in the battle for the lead.', []],
    ],
  },
  'placings/quicker-than': {
    yes: [
      [
        'Lind won. Her 1:53.20 was 0.2 quicker than Solheim and 0.6 quicker than Falk.',
        ['1 Lind', '2 Solheim', '3 Falk'],
      ],
      ['Lind skated last. Her 1:53.20 was enough for a comfortable win over Solheim.', ['1 Lind', '2 Solheim']],
      ['Lind crossed the line first, with Solheim and Falk next.', ['1 Lind', '2 Solheim', '3 Falk']],
    ],
    no: [['Her 1:53.20 was 0.2 quicker than Solheim had hoped.', []]],
  },
  'placings/roll': {
    yes: [['Lind (Edmonton) 1:53.20, Solheim 1:53.40, Falk 1:53.90.', ['1 Lind', '2 Solheim', '3 Falk']]],
    no: [
      ['Lind 1:53.20, Solheim 1:53.40.', []],
      ['Lind 1:53.90, Solheim 1:53.40, Falk 1:53.20.', []],
      ['At the bell it was Lind 1:25.20, Solheim 1:25.40, Falk 1:25.90.', []],
    ],
  },
  'placings/with-times': {
    yes: [
      ['Lind finished in 1:53.20, with Solheim at 1:53.40 and Falk at 1:53.90.', ['1 Lind', '2 Solheim', '3 Falk']],
      ['Lind won in 1:53.20, with Solheim at 1:53.40.', ['1 Lind', '2 Solheim']],
    ],
    no: [['Lind skated 1:53.20, with Solheim at 1:53.10.', []]],
  },
  'placings/second-to': {
    yes: [
      ['Solheim finished second only to Lind.', ['1 Lind', '2 Solheim']],
      ['Solheim finished second, beaten only by Lind.', ['1 Lind', '2 Solheim']],
      ['Falk won a photo finish for second place against Ruiz.', ['2 Falk', '3 Ruiz']],
    ],
    no: [['Falk finished third, beaten by Lind.', ['3 Falk']]],
  },
};
