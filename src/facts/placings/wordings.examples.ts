import type { PlacingFamily } from './families.examples.ts';

/** More wordings of places told outright, in the words of `families.examples.ts`. */
export const PLACING_WORDINGS: Readonly<Record<string, PlacingFamily>> = {
  'placings/name-in-place': {
    yes: [
      ['The top Spaniard was Ruiz in 13th.', ['13 Ruiz']],
      ['Best of the Germans was Falk in eighth.', ['8 Falk']],
      ['There were big cheers for Falk for her 1:54.00 in fourth.', ['4 Falk']],
      ['Four Germans finished in the top ten, among them Falk in eighth.', ['8 Falk']],
    ],
    no: [['There was rain when Falk and Ruiz met in Third Avenue.', []]],
  },
  'placings/subject': {
    yes: [
      ['Lind was fourth, a day after her victory in the 3000m.', ["1 Lind Women's 3000m", '4 Lind']],
      ['Lind added fourth place to her gold from Friday’s 3000m.', ["1 Lind Women's 3000m", '4 Lind']],
      ['Former world champion Lind was fourth.', ['4 Lind']],
      ['Lind made up for last week’s crash with silver.', ['2 Lind']],
      ['After last week’s bronze Lind won.', ['1 Lind', 'before 3 Lind']],
      ['Lind took bronze to go with her 2031 gold.', ['3 Lind', 'before 1 Lind']],
      ['Lind took bronze, adding to her win in the 1000m on Monday.', ['3 Lind', "1 Lind Women's 1000m"]],
      ['The 1500m fell to Lind.', ['1 Lind']],
      ['Lind took gold, Solheim silver and Ruiz of Spain bronze.', ['1 Lind', '2 Solheim', '3 Ruiz']],
      ['Lind got there with a season opening win in the 1500m ahead of Solheim.', ['1 Lind', '2 Solheim']],
      ['Lind threw herself at the line on her final try to claim gold.', ['1 Lind']],
      ['Lind won. Solheim was a stride behind and Falk third.', ['1 Lind', '3 Falk']],
      ['There was gold for Lind in the 1500m and silver for Falk in the 1000m.', ['1 Lind', "2 Falk Women's 1000m"]],
      ['Lind won the rainbow jersey in the 1500m.', ['1 Lind']],
    ],
    no: [['Lind, the winner in Hamar last week, was fourth.', ['4 Lind', 'before 1 Lind']]],
  },
  'placings/by-order': {
    yes: [
      [
        'Lind won. Norwegians took second and third, with Solheim finishing in 1:53.84 and Falk in 1:53.85.',
        ['1 Lind', '2 Solheim', '3 Falk'],
      ],
      ['For Germany, Falk and Ruiz finished fourth and fifth.', ['4 Falk', '5 Ruiz']],
      ['Placing second and third were Solheim and Falk.', ['2 Solheim', '3 Falk']],
      ['Lind won. Solheim and Falk joined her in second and third.', ['1 Lind', '2 Solheim', '3 Falk']],
    ],
    no: [['For the German team, Falk and Ruiz were fourth.', ['4 Falk', '4 Ruiz']]],
  },
  'placings/medal-went-to': {
    yes: [
      [
        'Lind took silver at last year’s World Championships, with gold going to Solheim.',
        ['before 1 Solheim', 'before 2 Lind'],
      ],
      ['Lind took silver, with gold going to Solheim.', ['1 Solheim', '2 Lind']],
      ['Second place went to Solheim, third to Falk.', ['2 Solheim', '3 Falk']],
    ],
    no: [['Second place went to Solheim. Third was Falk.', ['2 Solheim', '3 Falk']]],
  },
  'placings/won-by': {
    yes: [
      ['The silver medal was claimed by Solheim (1:53.84), the bronze by Falk.', ['2 Solheim', '3 Falk']],
      ['Silver was taken by Solheim and bronze by Falk.', ['2 Solheim', '3 Falk']],
    ],
    no: [['Lind took bronze by the smallest of margins.', ['3 Lind']]],
  },
  'placings/absolute': {
    yes: [
      ['Lind grabbed the win with Solheim hot on her heels in second.', ['1 Lind', '2 Solheim']],
      ['In second place, 0.20 behind, was Solheim.', ['2 Solheim']],
    ],
    no: [['Lind won with Solheim hot on her heels.', ['1 Lind']]],
  },
  'placings/podium': {
    yes: [
      ['The podium was completed by Falk.', ['3 Falk']],
      ['The podium was rounded out by Solheim and Falk.', ['2 Solheim', '3 Falk']],
      ['Lind shared the podium with Solheim and Falk.', ['2 Solheim', '3 Falk']],
    ],
    no: [['Lind shared the podium with her coach.', []]],
  },
  'placings/called-winner': {
    yes: [
      ['The winner was Lind.', ['1 Lind']],
      ['The 1500m saw Lind victorious in 1:53.40.', ['1 Lind']],
      ['After a photo finish Lind was declared the winner.', ['1 Lind']],
      ['Lind emerged as champion.', ['1 Lind']],
      ['Lind dethroned Solheim as European champion.', ['1 Lind', 'before 1 Solheim']],
    ],
    no: [['The winner was too tired to speak to Lind.', []]],
  },
  'placings/superlative': {
    yes: [
      ['Lind led from start to finish.', ['1 Lind']],
      ['Lind took the lead on the last lap and was never headed.', ['1 Lind']],
      ['Lind was fastest, with Solheim runner-up and Falk in third.', ['1 Lind', '2 Solheim', '3 Falk']],
      ['Only Lind and Solheim were faster than Falk.', ['1 Lind', '2 Solheim', '3 Falk']],
      ['Lind was faster than everyone else.', ['1 Lind']],
      ['Lind outclassed the field in the women’s 1500m.', ['1 Lind']],
      ['Lind led everyone home in 1:53.20.', ['1 Lind']],
      ['Lind clocked the winning time of 1:53.20.', ['1 Lind']],
      ['Lind raced to the fastest time: 1:53.20.', ['1 Lind']],
    ],
    no: [
      ['Lind opened in 25.31, which was faster than anyone else.', []],
      ['Lind led from the second lap.', []],
      ['Lind headed the field after two laps.', []],
      ['Lind was fastest on the first lap and finished fifth.', ['5 Lind']],
    ],
  },
  'placings/unreported': {
    yes: [
      ['Falk was left in third.', ['3 Falk']],
      ['A bent skate could not stop Falk taking 1500m gold.', ['1 Falk']],
      ['Lind won twice in the 1500m.', ['1 Lind']],
      ['Falk bounced back after last week’s bronze with gold.', ['before 3 Falk', '1 Falk']],
      ['Falk could manage only ninth.', ['9 Falk']],
      ['Falk dropped to tenth but recovered to finish fifth.', ['5 Falk']],
    ],
    no: [
      ['A third place would be enough for Falk to lead the standings.', []],
      ['If Falk had won, she would have led the World Cup.', []],
      ['Falk is ranked third in the world.', []],
      ['It earned Falk a first-place overall ranking in the World Cup standings.', []],
      ['Overall, Solheim is taking the lead, second is Falk, and third is Ruiz.', []],
      ['In the World Cup standings, Solheim is second with 864 points and Falk third.', []],
      ['Falk won the sprint to the first bend.', []],
      ['Falk’s compatriots had more luck and finished second and third.', []],
      ['Falk’s younger sister was fifth.', []],
    ],
  },
  'placings/stranger': {
    yes: [
      ['Lind won the 1500m with Boudat in third.', ['1 Lind']],
      [
        'Lind won the 1500m, beating Solheim (Norway) into second and Falk into third.',
        ['1 Lind', '2 Solheim', '3 Falk'],
      ],
      ['Lind won the 1500m to add to her 3000m title.', ['1 Lind']],
      ['Lind won the 1500m and plans to add the 1000m to her programme.', ['1 Lind']],
      ['The victory made up for Falk’s disqualification from the 1000m.', []],
    ],
    no: [
      ['Lind leads the season with Boudat in third.', []],
      ['Lind is now No.5 outdoor all-time in Europe.', []],
      ['Lind now sits third on 84 points.', []],
    ],
  },
  'placings/title-beside-relay': {
    yes: [
      [
        'Norway won the Women’s 3000m Relay. Falk, the Olympic relay champion, was ill.',
        ["1 NOR Women's 3000m Relay", "before 1 GER Women's 3000m Relay"],
      ],
    ],
    no: [['Norway won the Women’s 3000m Relay. Olympic champion Falk was ill.', ["1 NOR Women's 3000m Relay"]]],
  },
  'placings/record-of-then': {
    yes: [
      ['Lind beat Falk’s 2015 track record by 0.26 to win.', ['1 Lind']],
      ['Lind won with a time that no one had come near since Falk’s 2015 best.', ['1 Lind']],
    ],
    no: [['Lind won in 2015.', ['before 1 Lind']]],
  },
  'placings/medal-from': {
    yes: [
      ['Norway got a surprise silver from Solheim in 1:53.40.', ['2 Solheim']],
      ['Norway’s bronze came through Solheim.', ['3 Solheim']],
    ],
    no: [['Norway’s dream of silver came from Solheim.', []]],
  },
  'placings/top-places': {
    yes: [
      ['Lind and Solheim took the top two places.', ['1 Lind', '2 Solheim']],
      ['Lind won, with Solheim and Falk taking the other medals.', ['1 Lind', '2 Solheim', '3 Falk']],
      ['Lind won as Solheim and Falk completed a Swedish sweep.', ['1 Lind', '2 Solheim', '3 Falk']],
      ['Gold and silver were won by Lind and Solheim.', ['1 Lind', '2 Solheim']],
    ],
    no: [['Lind and Solheim have other medals at home.', []]],
  },
  'placings/titled': {
    yes: [
      ['The winner, Lind, was followed by Solheim.', ['1 Lind', '2 Solheim']],
      ['The silver medallist, Solheim, was too tired to speak.', ['2 Solheim']],
      ['Lind was the gold medallist in 1:53.20.', ['1 Lind']],
    ],
    no: [['World Cup winner Solheim was ill.', []]],
  },
  'placings/taken': {
    yes: [
      ['The women’s 1500m was taken by Lind in 1:53.20.', ['1 Lind']],
      ['Only Lind was quicker.', ['1 Lind']],
      ['There was no stopping Lind.', ['1 Lind']],
    ],
    no: [
      ['In the women’s 1500m the lead was taken by Lind.', []],
      ['A slow last lap cost Falk bronze.', []],
      ['Solheim got to the 600m marker first.', []],
      ['Falk was in fourth place going into the last lap.', []],
    ],
  },
  'placings/title-of-then': {
    yes: [
      ['Lind won ahead of Falk, the winner in Nagano two winters ago.', ['1 Lind', '2 Falk', 'before 1 Falk']],
      ['Falk, champion over the distance in 2020, finished fifth.', ['before 1 Falk', '5 Falk']],
      ['Ruiz, silver medallist at the last World Championships, was sixth.', ['before 2 Ruiz', '6 Ruiz']],
      ['Already silver medallist in 2019 and 2020, Falk was fifth.', ['before 2 Falk', '5 Falk']],
      ['Bronze went to Falk of Germany, the champion of 2020.', ['before 1 Falk', '3 Falk']],
    ],
    no: [
      ['Falk, the youngest champion since 2009, won by 0.20.', ['1 Falk']],
      ['Lind won. The winner of the last pair was Solheim.', ['1 Lind']],
    ],
  },
  'placings/defender': {
    yes: [['The 1500m is at four. Solheim defends.', ['before 1 Solheim']]],
    no: [['Solheim defends the lead of the World Cup.', []]],
  },
  'placings/rank-of-name': {
    yes: [
      ['Won by Vera Lind (SWE), 1:53.31. Second Ida Solheim (NOR), 1:53.88.', ['1 Lind', '2 Solheim']],
      ['Lind won; second Ida Solheim (NOR), third the German Anna Falk.', ['1 Lind', '2 Solheim', '3 Falk']],
      ['Bronze: Anna Falk (GER), 1:54.00.', ['3 Falk']],
    ],
    no: [['Lind won on Second Avenue. The third lap was slow.', ['1 Lind']]],
  },
  'placings/in-that-order': {
    yes: [['Lind, Solheim and Falk finished in that order.', ['1 Lind', '2 Solheim', '3 Falk']]],
    no: [['Solheim and Falk finished in that order.', []]],
  },
  'placings/rest-of-podium': {
    yes: [
      ['Lind won. Solheim and Falk filled the rest of the podium.', ['1 Lind', '2 Solheim', '3 Falk']],
      ['Lind won. Norwegians took second and third through Solheim and Falk.', ['1 Lind', '2 Solheim', '3 Falk']],
      ['Lind ran 1:53.31 for gold, with Solheim a stride behind.', ['1 Lind', '2 Solheim']],
    ],
    no: [['Lind won. Solheim filled the rest of the evening with interviews.', ['1 Lind']]],
  },
  'placings/listed-win': {
    yes: [
      ['Other winners included Lind (3000m) and Falk (500m).', ["1 Lind Women's 3000m", "1 Falk Women's 500m"]],
      [
        'There were also wins for Lind in the 3000m and Falk of Germany in the 500m.',
        ["1 Lind Women's 3000m", "1 Falk Women's 500m"],
      ],
      ['Lind (1500m) and Falk (3000m) took their first titles.', ['1 Lind', "1 Falk Women's 3000m"]],
    ],
    no: [
      ['The winners included Sweden’s Vera Lind.', []],
      ['There were no wins for Lind in the 3000m and Falk in the 500m.', []],
      ['Lind (1500m) and Falk (3000m) were cheered.', []],
    ],
  },
  'placings/win-by': {
    yes: [
      ['Falk had a go, and a win by Lind in the 3000m was the answer.', ["1 Lind Women's 3000m"]],
      ['Ruiz saw a 3000m victory by world record holder Lind.', ["1 Lind Women's 3000m"]],
    ],
    no: [
      ['Lind took a win by 0.30 over Falk.', ['1 Lind', '2 Falk']],
      ['Lind took a win of the old kind.', ['1 Lind']],
    ],
  },
  'placings/to-somebody-told-behind': {
    yes: [['The bronze went to another Norwegian skater, Ida Solheim.', ['3 Solheim']]],
    no: [['The bronze went to a girl nobody knew, and Solheim wept.', []]],
  },
  'placings/medal-for': {
    yes: [
      ['Another win for Sweden came in the 3000m, where Lind clocked 4:08.10.', ["1 Lind Women's 3000m"]],
      ['A first victory for Germany followed in the 3000m, courtesy of Falk.', ["1 Falk Women's 3000m"]],
    ],
    no: [['Another win for Sweden came in the 3000m, and Falk was glad.', []]],
  },
  'placings/in-a-row': {
    yes: [
      ['Falk and Ruiz went 2-3.', ['2 Falk', '3 Ruiz']],
      ['Solheim, Falk and Ruiz finished 3–4–5 behind the favourites.', ['3 Solheim', '4 Falk', '5 Ruiz']],
    ],
    no: [
      ['Falk and Ruiz finished 2-4.', []],
      ['Falk and Ruiz finished 2-3 minutes later.', []],
      ['Falk finished 2-3.', []],
    ],
  },
  'placings/under-way': {
    yes: [
      ['Falk crossed the line with Ruiz in third.', ['3 Ruiz']],
      ['Falk was seventh after leading the swim.', ['7 Falk']],
    ],
    no: [
      ['Falk was seventh after the super-G portion.', []],
      ['Falk was fourth after the bike leg.', []],
      ['Falk was fourth after the swim.', []],
      ['Ruiz took them through the first lap in 31.20, with Falk in first and Lind just behind in third.', []],
      ['Falk gave chase as Lind, who had been in second, sat in third.', []],
      ['Ruiz ran on with Falk now in third.', []],
      ['Lind moved straight into first place with a lap to go.', []],
    ],
  },
  'placings/beside-standings': {
    yes: [['Lind leads the list with the 1:53.26 of May and she went on to win the title in 1:54.22.', ['1 Lind']]],
    no: [['Lind leads the list with the 1:53.26 of May and Falk is second.', []]],
  },
  'placings/next-day': {
    yes: [['The following day Lind won the 3000m in 4:07.70.', ["1 Lind Women's 3000m"]]],
    no: [['Following Lind was a pleasure.', []]],
  },
  'placings/led-to': {
    yes: [
      ['In the Team Pursuit Falk led Germany to silver.', ["2 GER Women's Team Pursuit"]],
      ['In the Team Pursuit Ruiz helped the Spanish team win bronze.', ["3 ESP Women's Team Pursuit"]],
      ['Solheim was third, helping the Norwegian team to the team gold.', ['3 Solheim']],
    ],
    no: [
      ['Falk led Ruiz to the line and took silver.', ['2 Falk']],
      ['Falk led Germany onto the ice and took silver.', ['2 Falk']],
    ],
  },
  'placings/beaten-to-it': {
    yes: [
      ['Lind won, with Solheim edged out of fourth by Ruiz.', ['1 Lind', '4 Ruiz']],
      ['Solheim was pipped for third by Ruiz.', ['3 Ruiz', '4 Solheim']],
      ['Lind broke Solheim’s record in finishing fifth.', ['5 Lind']],
    ],
    no: [
      ['Solheim was knocked out of third.', []],
      ['Solheim was beaten into third by Ruiz.', ['2 Ruiz', '3 Solheim']],
    ],
  },
  'placings/behind-winner': {
    yes: [['Lind strode to victory ahead of Norway’s Ida Solheim in 2nd place.', ['1 Lind', '2 Solheim']]],
    no: [['Solheim finished ahead of Falk in 2nd place.', ['2 Solheim']]],
  },
  'placings/victorious': {
    yes: [
      ['Lind was victorious in the 3000m.', ["1 Lind Women's 3000m"]],
      ['Lind swept the 3000m and the 5000m.', ["1 Lind Women's 3000m", "1 Lind Women's 5000m"]],
      ['Lind broke the tape in 1:53.20.', ['1 Lind']],
      ['Lind stunned Solheim to take gold.', ['1 Lind', '2 Solheim']],
      ['Lind won in 1:53.26 to Falk’s 1:53.91.', ['1 Lind', '2 Falk']],
    ],
    no: [
      ['Lind and Falk completed a clean sweep of the titles.', ['1 Falk', '1 Lind']],
      ['Lind added 0.65 to Falk’s 1:53.26.', []],
    ],
  },
  'placings/within-reach': {
    yes: [
      ['Lind won, though victory had seemed far away.', ['1 Lind']],
      ['Falk was second.', ['2 Falk']],
    ],
    no: [
      ['Falk fell at the final barrier when victory seemed assured.', []],
      ['Falk failed to win here for the first time in years.', []],
      ['Ruiz gave up the title contest after 900m.', []],
      ['Falk’s bronze bid ended with a fall.', []],
      ['It was the seventh record in a fortnight for Falk, and her second in two days.', []],
    ],
  },
  'placings/not-yet': {
    yes: [['Falk had to settle for third.', ['3 Falk']]],
    no: [
      ['Lind has to stay within 6.4 seconds of Falk to win the 3000m.', []],
      ['Lind has a big enough lead to win the title.', []],
      ['Falk, in second place before the javelin, was happy.', []],
      ['That run was just enough to keep Ruiz in fourth place now.', []],
      ['Ruiz moved back into third place on the leaderboard.', []],
    ],
  },
  'placings/on-the-way-in-rounds': {
    yes: [['With her last throw Lind moved past Falk into second.', ['2 Lind']]],
    no: [
      ['In the fourth round Lind threw 60.31m, moving past Falk into second.', []],
      ['Her fifth throw went farther, and moved her up to third.', []],
    ],
  },
  'placings/nobody-named': {
    yes: [['Lind passed Falk, who took silver three years ago.', ['before 2 Falk']]],
    no: [['Lind pulled away from the 2030 champion, who took silver three years ago.', []]],
  },
  'placings/championship': {
    yes: [['Lind won her second world championship in 1:53.80.', ['1 Lind']]],
    no: [['Lind won the world championship bronze.', ['3 Lind']]],
  },
};
