/**
 * The ways federations tell places, family by family: what is said after a race of Vera Lind, Ida Solheim, Anna Falk and
 * Eva Ruiz over 1500 metres. The places a passage tells are given whole, "1 Lind" for a place of today and "before 1
 * Lind" for an earlier one, so that a family shows what it gives and what it must not.
 */
export interface PlacingFamily {
  readonly yes: readonly (readonly [passage: string, places: readonly string[]])[];
  /** Passages near to the family that tell less than it would. */
  readonly no: readonly (readonly [passage: string, places: readonly string[]])[];
}

export const PLACING_FAMILIES: Readonly<Record<string, PlacingFamily>> = {
  'placings/beaten': {
    yes: [
      ['Lind beat Solheim by 0.08 seconds to take gold.', ['1 Lind', '2 Solheim']],
      ['Lind edged out Solheim by the smallest of margins to win the title.', ['1 Lind', '2 Solheim']],
      ['Lind overtook Solheim and Falk for the victory.', ['1 Lind', '2 Solheim', '3 Falk']],
      ['Lind pipped Solheim to gold.', ['1 Lind', '2 Solheim']],
      [
        'Lind held off Solheim of the Czech Republic in the women’s 1500m to retain her title.',
        ['1 Lind', '2 Solheim', 'before 1 Lind'],
      ],
      ['Lind held off a late charge from Solheim in the women’s final to take gold.', ['1 Lind', '2 Solheim']],
      ['Lind overhauled Solheim in the final straight to win the 1500m.', ['1 Lind', '2 Solheim']],
      ['Lind ran down Solheim on the home straight to take the 1500m.', ['1 Lind', '2 Solheim']],
      ['Falk got the better of Ruiz to take bronze.', ['3 Falk', '4 Ruiz']],
      ['Lind won. She was faster than Solheim by half a second.', ['1 Lind', '2 Solheim']],
      ['Lind won. She beat Solheim, whom nobody knew, by 0.20 seconds.', ['1 Lind', '2 Solheim']],
      ['Lind won. She prevailed by 0.67 over Solheim, the best skater of the season.', ['1 Lind', '2 Solheim']],
      ['Lind won in 1:53.20. Lind edged Solheim, who finished in 1:53.22.', ['1 Lind', '2 Solheim']],
      ['Lind beat Solheim by 0.08. It was a win for the experience of Lind.', ['1 Lind', '2 Solheim']],
    ],
    no: [
      ['Lind won. She had beaten Solheim in her pair by half a second.', ['1 Lind']],
      ['Lind beat Solheim by 0.08.', []],
      ['Lind beat Solheim by 0.08 in the semifinal to reach the race for gold.', []],
      ['Lind beat Solheim on the first lap and won.', ['1 Lind']],
      ['Solheim relegated Falk to third.', ['3 Falk']],
    ],
  },
  'placings/medal-behind': {
    yes: [
      ['Falk took her first senior medal behind Lind and Solheim.', ['1 Lind', '2 Solheim', '3 Falk']],
      ['Solheim earned another medal in the 1500m behind Lind.', ['1 Lind', '2 Solheim']],
    ],
    no: [
      ['Falk wants to win a medal behind Lind.', []],
      ['Falk won her medal behind closed doors.', []],
    ],
  },
  'placings/beaten-at-the-line': {
    yes: [
      ['Lind held off Solheim in the women’s 1500m.', []],
      ['A surprise it was: the 1500m had a new winner in Lind.', ['1 Lind']],
      ['Only Lind, with 1:53.20, finished ahead of Solheim.', ['1 Lind', '2 Solheim']],
      ['Lind beat Solheim by 0.21 seconds, while Falk took bronze.', ['1 Lind', '2 Solheim', '3 Falk']],
      ['Lind fought off Solheim to win the 1500m.', ['1 Lind', '2 Solheim']],
      ['Lind passed Solheim on the last lap for the win.', ['1 Lind']],
      ['Lind crossed the line first followed by Solheim.', ['1 Lind', '2 Solheim']],
      ['Lind won the 1500m with a 0.21 second lead over Solheim.', ['1 Lind', '2 Solheim']],
      ['Solheim was second best to Lind.', ['1 Lind', '2 Solheim']],
      ['Falk came through for bronze.', ['3 Falk']],
      ['The favourite Lind won the 1500m.', ['1 Lind']],
      ['Lind was too strong for everyone in the 1500m.', ['1 Lind']],
      ['Solheim took silver. Lind simply had too much in the final.', ['1 Lind', '2 Solheim']],
      ['Lind won the 1500m, leaving Solheim 19 seconds in her wake.', ['1 Lind', '2 Solheim']],
      ['Lind beat Solheim in the ride for gold in the women’s 1500m.', ['1 Lind', '2 Solheim']],
    ],
    no: [
      ['Lind was too strong for Falk on the last lap.', []],
      ['Lind was first out of the blocks.', []],
      ['Home hope Solheim was second.', ['2 Solheim']],
      ['Lind beat a field including Solheim to win the 1500m.', ['1 Lind']],
    ],
  },
  'placings/gapped': {
    yes: [
      ['Lind won the 1500m and Solheim the 1000m.', ['1 Lind', "1 Solheim Women's 1000m"]],
      [
        'Lind took the 1500m, Solheim the 1000m and Germany’s Falk the 500m in 38.20.',
        ['1 Lind', "1 Solheim Women's 1000m", "1 Falk Women's 500m"],
      ],
      ['Lind won bronze in the 1500m, Solheim in the 1000m.', ['3 Lind', "3 Solheim Women's 1000m"]],
    ],
    no: [
      ['Lind won the 1500m and Solheim, the 1000m champion, was ill.', ['1 Lind', "before 1 Solheim Women's 1000m"]],
      ['Lind won the 1500m with Solheim in the 1000m to come.', ['1 Lind']],
      ['Lind won the 1500m and Solheim the 1000m record.', ['1 Lind']],
    ],
  },
  'placings/ahead-of': {
    yes: [
      ['Lind won ahead of Solheim and Falk.', ['1 Lind', '2 Solheim', '3 Falk']],
      ['Lind won in 1:53.20, with Solheim at 0.118 and Falk at 0.362.', ['1 Lind', '2 Solheim', '3 Falk']],
      ['Lind won. She was followed closely by Solheim, with Falk in third.', ['1 Lind', '2 Solheim', '3 Falk']],
      ['Lind took the gold medal over Solheim.', ['1 Lind', '2 Solheim']],
      ['Solheim finished ahead of Falk to win the silver medal.', ['2 Solheim', '3 Falk']],
      [
        'Lind won ahead of second-place finisher Solheim and third-place finisher Falk.',
        ['1 Lind', '2 Solheim', '3 Falk'],
      ],
      ['Lind won ahead of Solheim and Falk, who was third for the second time.', ['1 Lind', '2 Solheim', '3 Falk']],
    ],
    no: [
      ['Lind won and leads the standings ahead of Solheim.', ['1 Lind']],
      ['Lind skated ahead of Solheim for three laps.', []],
    ],
  },
  'placings/one-two': {
    yes: [
      ['Lind and Solheim finished one-two.', ['1 Lind', '2 Solheim']],
      ['Lind and Solheim made it a 1-2 finish for the north.', ['1 Lind', '2 Solheim']],
      ['Lind, Solheim and Falk swept the podium.', ['1 Lind', '2 Solheim', '3 Falk']],
    ],
    no: [
      ['Everybody had hoped for a one-two.', []],
      ['Lind and Solheim did not manage a one-two.', []],
    ],
  },
  'placings/completed-one-two': {
    yes: [['Lind won, with Solheim completing a one-two for the club.', ['1 Lind', '2 Solheim']]],
    no: [['Lind completed her lap of honour one or two minutes later.', []]],
  },
  'placings/completed-podium': {
    yes: [
      ['Falk completed the podium.', ['3 Falk']],
      ['Ruiz rounded out the top six.', ['6 Ruiz']],
      ['Falk and Ruiz rounded out the top five.', ['4 Falk', '5 Ruiz']],
      ['Falk was the last one to make it to the podium.', ['3 Falk']],
    ],
    no: [
      ['Falk did not complete the podium.', []],
      ['Falk stepped onto the podium with a smile.', []],
    ],
  },
  'placings/beaten-to': {
    yes: [
      ['Solheim was beaten to the line by Lind and took silver.', ['1 Lind', '2 Solheim']],
      ['Solheim was overhauled by Lind and had to settle for second.', ['1 Lind', '2 Solheim']],
    ],
    no: [
      ['Solheim was beaten by Lind in her heat and took silver.', ['2 Solheim']],
      ['Falk was beaten by Lind and took bronze.', ['3 Falk']],
    ],
  },
  'placings/behind': {
    yes: [
      ['Solheim was runner-up to Lind.', ['1 Lind', '2 Solheim']],
      ['Solheim finished second to Lind.', ['1 Lind', '2 Solheim']],
    ],
    no: [['Falk finished third to the delight of Lind.', ['3 Falk']]],
  },
  'placings/as-before': {
    yes: [
      ['Falk took bronze, just as she had done in Nagano in 2030.', ['3 Falk', 'before 3 Falk']],
      ['Lind won the 1500m, as she did a year ago.', ['1 Lind', 'before 1 Lind']],
    ],
    no: [
      ['Lind won the 1500m, as she had hoped a year ago.', ['1 Lind']],
      ['Lind won the 1500m, as in training.', ['1 Lind']],
    ],
  },
  'placings/title-after': {
    yes: [
      ['Lind won the 1500m title for the third time after 2027 and 2029.', ['1 Lind', 'before 1 Lind']],
      ['The title went to Lind for the second time after 2029.', ['1 Lind', 'before 1 Lind']],
    ],
    no: [['Lind won the title for the third time after a long illness.', ['1 Lind']]],
  },
  'placings/absolute': {
    yes: [
      ['Lind won, with Solheim half a length behind in second.', ['1 Lind', '2 Solheim']],
      ['Lind won, with Solheim second and Falk a further 11 seconds back in third.', ['1 Lind', '2 Solheim', '3 Falk']],
    ],
    no: [['Lind won, with Solheim half a length behind at the bell.', ['1 Lind']]],
  },
  'placings/labelled': {
    yes: [
      [
        'Women’s Team Sprint: Poland, then the Netherlands, then Norway.',
        ["1 POL Women's Team Sprint", "2 NED Women's Team Sprint", "3 NOR Women's Team Sprint"],
      ],
      ['Women’s 1500m: Lind 1:53.20, ahead of Falk and Ruiz.', ['1 Lind', '2 Falk', '3 Ruiz']],
    ],
    no: [
      ['Women’s 1500m: Lind 1:53.20.', []],
      ['What they said: Lind, then Falk and Ruiz, spoke of the wind.', []],
    ],
  },
  'placings/lost-to': {
    yes: [
      ['Solheim lost the final to Lind.', ['1 Lind', '2 Solheim']],
      ['Solheim lost the title to Lind by 0.01 two years ago.', ['before 1 Lind', 'before 2 Solheim']],
    ],
    no: [
      ['Solheim lost the title to Lind.', []],
      ['Solheim lost the semifinal to Lind by 0.20.', []],
      ['Solheim lost to Lind in her pair.', []],
    ],
  },
  'placings/title-before': {
    yes: [
      ['Lind, the defending champion, was fourth.', ['4 Lind', 'before 1 Lind']],
      ['Lind, the 2028 runner-up and 2026 champion, was fourth.', ['4 Lind', 'before 1 Lind', 'before 2 Lind']],
      ['Last year’s silver medallist Lind was fourth.', ['4 Lind', 'before 2 Lind']],
      ['Behind Falk and defending champion Lind came Ruiz.', ['before 1 Lind']],
      ['Lind was fourth. The 2028 champion had been ill.', ['4 Lind', 'before 1 Lind']],
      ['The 1500m champion Lind was fourth.', ['4 Lind', 'before 1 Lind']],
      ['Twice a European champion over 1500m, in 2028 and 2030, Lind was fourth.', ['4 Lind', 'before 1 Lind']],
    ],
    no: [
      ['Olympic champion Lind was fourth.', ['4 Lind']],
      ['Everybody cheered for the new 1500m champion Lind.', []],
      ['Lind will defend her title in 2036.', []],
    ],
  },
  'placings/subject': {
    yes: [
      ['Last season, Lind was third.', ['before 3 Lind']],
      ['Lind finished 19th here, well beaten, in 2029.', ['before 19 Lind']],
      ['Falk had a poor race last week, finishing eleventh.', ['before 11 Falk']],
      ['Before this season, her best result was a bronze medal for Falk.', ['before 3 Falk']],
      ['Lind and Solheim took silver and bronze in Nagano.', ['before 2 Lind', 'before 3 Solheim']],
      ['Lind took silver and last year’s winner, Falk, was third.', ['2 Lind', '3 Falk', 'before 1 Falk']],
      ['Lind won with Falk, back after a year of injuries, second and Ruiz third.', ['1 Lind', '2 Falk', '3 Ruiz']],
      ['A silver medallist at the last two World Championships, Lind won.', ['1 Lind', 'before 2 Lind']],
      ['Lind, fifth back in Calgary last month, won.', ['1 Lind', 'before 5 Lind']],
      ['Lind stayed top of the World Cup standings, finishing in third place.', ['3 Lind']],
      ['Lind was third on the ice that hosted the 2026 Winter Olympics.', ['3 Lind']],
      ['Lind was third on the 2026 Olympic track.', ['3 Lind']],
      ['It was a gold medal for Lind, her first medal since she won silver in Nagano.', ['1 Lind', 'before 2 Lind']],
      ['Falk (third in 2029, silver in 2031) was fourth.', ['4 Falk', 'before 2 Falk', 'before 3 Falk']],
    ],
    no: [
      ['Falk was in fourth place until the last lap.', []],
      ['Falk was in fourth place for most of the race.', []],
      ['Falk went into the last day in third place.', []],
      ['At the first intermediate Falk was fourth.', []],
      ['Falk has yet to win.', []],
      ['Lind leads the World Cup standings, with Falk in third.', []],
      ['Lind won, with Falk now second on 883.', ['1 Lind']],
      ['Falk was still fourth with two lengths left.', []],
      ['It felt like gold to Falk.', []],
      ['The team of Lind won two gold medals, a silver and a bronze.', []],
      ['Falk was 0.20 short of the Norwegian team’s silver.', []],
      ['Falk and Ruiz meet for the bronze medal on Sunday.', []],
      ['Falk, only just short of the title, smiled.', []],
    ],
  },
  'placings/unmatched': {
    yes: [
      ['Nobody could match Lind.', ['1 Lind']],
      ['No one came close to beating Lind.', ['1 Lind']],
      ['Only Lind was faster than Solheim.', ['1 Lind', '2 Solheim']],
    ],
    no: [
      ['Nobody could match Lind in the first half of the race.', []],
      ['Nobody could match Lind’s smile.', []],
      ['Only Lind spoke of Solheim.', []],
    ],
  },
  'placings/called-winner': {
    yes: [
      ['Lind’s winning time was 1:53.20.', ['1 Lind']],
      ['Solheim congratulated Lind, the winner of the 1500m.', ['1 Lind']],
      ['The winner of the 1500m was Lind.', ['1 Lind']],
      ['Lind, the surprise winner of the day, smiled.', ['1 Lind']],
    ],
    no: [
      ['Lind’s winning smile was on every screen.', []],
      ['Lind, the winner of 2030, smiled.', ['before 1 Lind']],
    ],
  },
  'placings/behind-came': {
    yes: [
      ['Behind winner Lind came Solheim (1:53.40) and Falk (1:53.90).', ['1 Lind', '2 Solheim', '3 Falk']],
      ['Lind won. Behind the Swede finished Solheim and Falk.', ['1 Lind', '2 Solheim', '3 Falk']],
    ],
    no: [
      ['Behind Lind came Solheim.', []],
      ['Behind winner Lind the stands were empty.', ['1 Lind']],
    ],
  },
  'placings/followed': {
    yes: [
      ['Lind won in 1:53.20. Solheim followed in 1:53.40.', ['1 Lind', '2 Solheim']],
      ['Lind won in 1:53.20. Solheim followed in 1:53.40, Falk in 1:53.90.', ['1 Lind', '2 Solheim', '3 Falk']],
      ['Lind won. She edged out Solheim. Falk followed in 1:53.90.', ['1 Lind', '2 Solheim', '3 Falk']],
    ],
    no: [
      ['Lind won. Solheim followed the race from the stands.', ['1 Lind']],
      ['Lind fell. Solheim followed in 1:53.40.', []],
    ],
  },
  'placings/beaten-into': {
    yes: [
      ['Solheim was beaten into second by Lind.', ['1 Lind', '2 Solheim']],
      ['Falk was pushed down to fourth place by Ruiz.', ['3 Ruiz', '4 Falk']],
    ],
    no: [['Solheim was second. She was driven home by Lind.', ['2 Solheim']]],
  },
  'placings/filled-podium': {
    yes: [
      ['Lind, Solheim and Falk filled the podium.', ['1 Lind', '2 Solheim', '3 Falk']],
      ['The medals in the 1500m went to Lind, Solheim and Falk.', ['1 Lind', '2 Solheim', '3 Falk']],
    ],
    no: [
      ['Lind and Solheim filled the podium with flowers.', []],
      ['Lind filled the podium with joy.', []],
    ],
  },
  'placings/win-event': {
    yes: [
      ['Lind came out on top in the 1500m.', ['1 Lind']],
      ['Lind won her semifinal and then took the final in 1:53.20.', ['1 Lind']],
      ['Lind won the Women’s 1500m ahead of Solheim.', ['1 Lind', '2 Solheim']],
      ['Lind won the 1500m ahead of Solheim.', ['1 Lind', '2 Solheim']],
      ['Lind skated away with the 1500m.', ['1 Lind']],
      ['Lind added the 1500m to her collection.', ['1 Lind']],
      ['Lind emerged victorious.', ['1 Lind']],
      ['Ruiz was fourth in her semifinal. The 1500m was eventually won by Lind.', ['4 Ruiz', '1 Lind']],
      ['The 1500m was won by Lind in the end. Falk was third. This win was not easy.', ['1 Lind', '3 Falk']],
    ],
    no: [
      ['Lind added 0.3 seconds to her lead.', []],
      ['Lind hopes to come out on top.', []],
      ['Lind finished with one gold and one silver.', []],
      ['Lind emerged as the biggest winner with four gold medals.', []],
      ['Lind grabbed her second 1500m podium.', []],
      ['Ruiz was fourth in her heat. The 1500m semifinal was eventually won by Lind.', ['4 Ruiz']],
    ],
  },
  'placings/by-order': {
    yes: [
      ['Fourth and fifth in the 1500m were Falk and Ruiz respectively.', ['4 Falk', '5 Ruiz']],
      ['Falk and Ruiz finished fourth and fifth.', ['4 Falk', '5 Ruiz']],
      ['Falk and Ruiz finished 16th at 1:58.10 and 25th at 2:01.40, respectively.', ['16 Falk', '25 Ruiz']],
    ],
    no: [['Falk and Ruiz were fourth.', ['4 Falk', '4 Ruiz']]],
  },
  'placings/new-title': {
    yes: [
      ['Lind is the new world champion.', ['1 Lind']],
      ['Lind became world champion.', ['1 Lind']],
    ],
    no: [['Lind met the new world champion.', []]],
  },
  'placings/medal-went-to': {
    yes: [
      ['Gold went the way of Lind.', ['1 Lind']],
      ['Gold went to Lind.', ['1 Lind']],
      ['Gold for Lind, silver for Solheim, bronze for Falk.', ['1 Lind', '2 Solheim', '3 Falk']],
      ['Gold in the 1500m for Lind, second place for Solheim.', ['1 Lind', '2 Solheim']],
    ],
    no: [['Everybody dreamt of gold.', []]],
  },
};
