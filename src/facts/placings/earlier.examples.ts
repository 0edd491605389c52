import type { PlacingFamily } from './families.examples.ts';

/** Places of another time: titles somebody carries, who had it last, and races in another city. */
export const EARLIER_PLACINGS: Readonly<Record<string, PlacingFamily>> = {
  'placings/beaten-before': {
    yes: [
      [
        'Lind is the title holder, having beaten Solheim by 0.27 in Calgary last November.',
        ['before 1 Lind', 'before 2 Solheim'],
      ],
      [
        'The smallest winning margin is 0.11, when Spain’s Eva Ruiz edged out Anna Falk in 2014.',
        ['before 1 Ruiz', 'before 2 Falk'],
      ],
    ],
    no: [
      ['Last year Lind beat Solheim by 0.11 in the semifinal.', []],
      ['Last year Lind beat Solheim by 0.11 in their pair.', []],
    ],
  },
  'placings/at-another-time': {
    yes: [
      ['Falk was third, as she had been four years ago.', ['3 Falk', 'before 3 Falk']],
      ['It was Sweden’s first medal in the event since Vera Lind’s gold in Oslo in 2029.', ['before 1 Lind']],
      [
        'Vera Lind (Falun) – who was on no team at this time last year – stormed to gold in the women’s 1500m.',
        ['1 Lind'],
      ],
      ['At the 2028 trials Lind was ill and finished 11th.', ['before 11 Lind']],
      ['Lind bounced back from last week’s disappointing 16th place with bronze.', ['before 16 Lind', '3 Lind']],
      ['After last week’s World Cup silver Lind won again.', ['before 2 Lind', '1 Lind']],
      [
        'At last year’s championships, Lind, Solheim and Falk all came fourth.',
        ['before 4 Falk', 'before 4 Lind', 'before 4 Solheim'],
      ],
      ['A year ago here, Lind won ahead of Solheim.', ['before 1 Lind', 'before 2 Solheim']],
    ],
    no: [['At the 2032 trials Lind finished 11th.', ['11 Lind']]],
  },
  'placings/framed-by-the-opening': {
    yes: [
      ['Four years ago, still a junior, Lind was fifth.', ['before 5 Lind']],
      ['At the 2028 Games, aged 17, Lind was 14th.', ['before 14 Lind']],
      ['Last season, in her first year as a senior, Lind was twelfth.', ['before 12 Lind']],
      ['Two years ago in Rome, her first final, Lind was eighth.', ['before 8 Lind']],
    ],
    no: [
      ['Last season, injured, Lind watched; this time she was third.', ['3 Lind']],
      ['Two years ago, still a junior, Lind was ill, but on Sunday she was third.', ['3 Lind']],
      ['In her first race since 2028, with a cold, Lind was third.', ['3 Lind']],
      ['After a year without a race, in her home town, Lind was third.', ['3 Lind']],
    ],
  },
  'placings/listed-behind-the-verb': {
    yes: [
      [
        'Lind won two medals at the 2028 Games, gold in the 1500m and silver in the 5000m.',
        ['before 1 Lind', "before 2 Lind Women's 5000m"],
      ],
      [
        'Lind won two medals last year, silver in the 1,500m and bronze in the 3,000m.',
        ['before 2 Lind', "before 3 Lind Women's 3000m"],
      ],
      ['There was no medal since the 2028 Games, where Lind, now a coach, was third.', ['before 3 Lind']],
    ],
    no: [
      [
        'Norway had no finalists last year and won two medals, silver for Lind and bronze for Falk.',
        ['2 Lind', '3 Falk'],
      ],
      ['Lind, no finalist last year, won silver.', ['2 Lind']],
    ],
  },
  'placings/after-taking': {
    yes: [
      ['Lind won the race, two years after finishing third on the same track.', ['1 Lind', 'before 3 Lind']],
      ['Lind fell, a year after winning here.', ['before 1 Lind']],
    ],
    no: [
      ['Lind won the race, two years after her last victory.', ['1 Lind']],
      ['A year after missing out, Lind won.', ['1 Lind']],
    ],
  },
  'placings/title-of-a-season': {
    yes: [['Last year’s winner Lind was fifth.', ['before 1 Lind', '5 Lind']]],
    no: [
      ['Lind, last season’s overall winner, was fifth.', ['5 Lind']],
      ['Lind, the defending World Cup champion, was fifth.', ['5 Lind']],
    ],
  },
  'placings/title-passed-on': {
    yes: [
      ['Lind failed to defend her title and was fourth.', ['before 1 Lind', '4 Lind']],
      ['Lind, who was defending her title, was fourth.', ['before 1 Lind', '4 Lind']],
      ['Solheim won. Lind surrendered her crown in fourth place.', ['1 Solheim', 'before 1 Lind', '4 Lind']],
      ['Lind lost her title to Solheim.', ['before 1 Lind', '1 Solheim']],
      ['Solheim dethroned Lind with 1:53.20.', ['1 Solheim', 'before 1 Lind']],
      ['Solheim won and took the title from Lind, who was sixth.', ['1 Solheim', 'before 1 Lind', '6 Lind']],
      ['Solheim won. She succeeds Lind as world champion.', ['1 Solheim', 'before 1 Lind']],
    ],
    no: [
      ['Lind was fourth. She lost her title hopes in the last lap.', ['4 Lind']],
      ['Lind took the lead from Solheim and won.', ['1 Lind']],
      ['Lind won and took over from Solheim in the lead of the World Cup.', ['1 Lind']],
    ],
  },
  'placings/title-before': {
    yes: [
      ['The title defender from Sweden, Vera Lind, was fourth.', ['before 1 Lind', '4 Lind']],
      ['Lind, 24 years old and the reigning champion, was fourth.', ['before 1 Lind', '4 Lind']],
      ['The winner of the last two editions, Vera Lind, was fourth.', ['before 1 Lind', '4 Lind']],
      ['The title defender in the 3000m, Vera Lind, fell.', ["before 1 Lind Women's 3000m"]],
      [
        'Lind, the Olympic champion over 500m and 1000m, was fourth.',
        ["before 1 Lind Women's 500m", "before 1 Lind Women's 1000m", '4 Lind'],
      ],
      ['German 3000m champion Lind was fourth.', ["before 1 Lind Women's 3000m", '4 Lind']],
      ['Lind, 31, the Olympic champion over 3000m, was fourth.', ["before 1 Lind Women's 3000m", '4 Lind']],
      ['Lind, who is the Olympic champion at 3000m, was fourth.', ["before 1 Lind Women's 3000m", '4 Lind']],
      ['Lind, world champion in 2019 and 2021 over 3000m, was fourth.', ["before 1 Lind Women's 3000m", '4 Lind']],
      ['Lind, world champion at this distance, was fourth.', ['before 1 Lind', '4 Lind']],
      ['Lind, European champion in this event in 2020, was fourth.', ['before 1 Lind', '4 Lind']],
      ['The title holder, Sweden’s Vera Lind, was fourth.', ['before 1 Lind', '4 Lind']],
      ['Lind is the reigning champion in the 3000m.', ["before 1 Lind Women's 3000m"]],
      ['Lind, a two-time world champion over 3000m, was sixth.', ["before 1 Lind Women's 3000m", '6 Lind']],
      ['Falk won 3000m and 5000m titles in the 1970s.', ["before 1 Falk Women's 3000m", "before 1 Falk Women's 5000m"]],
      [
        'Solheim was fourth. The 2031 champion and 2029 runner-up Lind, was fifth.',
        ['4 Solheim', 'before 1 Lind', 'before 2 Lind', '5 Lind'],
      ],
      ['Defending champion Lind won bronze in the 500m.', ["before 1 Lind Women's 500m", "3 Lind Women's 500m"]],
    ],
    no: [
      ['Solheim is the European 3000m champion, Lind was fourth.', ['4 Lind']],
      ['Lind, the Olympic champion, was fourth.', ['4 Lind']],
      ['German champion Lind was fourth.', ['4 Lind']],
      ['World record holder Lind was fourth.', ['4 Lind']],
      ['Lind became the first champion at this distance from the north.', ['1 Lind']],
    ],
  },
  'placings/defender': {
    yes: [
      ['Lind, who has held the world title over 3000m since 2019, fell.', ["before 1 Lind Women's 3000m"]],
      ['Falk has held the title since 2027.', ['before 1 Falk']],
      ['Falk is unlikely to defend her Olympic title in the 1000m.', ["before 1 Falk Women's 1000m"]],
    ],
    no: [['Lind had held the lead since the first lap.', []]],
  },
  'placings/first-since': {
    yes: [
      ['Lind won, the first title for a Swede since Falk in 2011.', ['1 Lind', 'before 1 Falk']],
      ['Lind won the first gold for the club since Falk won in Oslo in 2011.', ['1 Lind', 'before 1 Falk']],
      ['Lind won. No Swede had taken gold since Falk in 2011.', ['1 Lind', 'before 1 Falk']],
      ['Lind won. Sweden had not had a champion since Falk (2011).', ['1 Lind', 'before 1 Falk']],
      ['Lind was third. It was her first medal since silver at the 2018 Olympic Games.', ['3 Lind', 'before 2 Lind']],
    ],
    no: [
      ['Lind won, the first title for a Swede since 2011.', ['1 Lind']],
      ['Lind won, the first time that anybody had beaten Falk since 2011.', ['1 Lind']],
    ],
  },
  'placings/title-after': {
    yes: [
      ['Lind took her second win of the season after the one in Nagano.', ['1 Lind', 'before 1 Lind']],
      ['Lind took her second win in Hamar after 2019.', ['1 Lind', 'before 1 Lind']],
      ['Lind took the title for a third time, adding to successes in 2017 and 2019.', ['1 Lind', 'before 1 Lind']],
    ],
    no: [['Lind took her second win after a long winter.', ['1 Lind']]],
  },
  'placings/same-race': {
    yes: [
      ['In Calgary, Lind won. Silver went to Solheim.', ['before 1 Lind', 'before 2 Solheim']],
      ['Lind hit back in Calgary with 1:53.10, where Falk was second.', ['before 2 Falk']],
    ],
    no: [
      ['In Calgary, Lind won. Here the silver went to Solheim.', ['before 1 Lind', '2 Solheim']],
      ['Lind, who won last year, was third. Silver went to Solheim.', ['before 1 Lind', '3 Lind', '2 Solheim']],
    ],
  },
  'placings/as-before': {
    yes: [
      ['Solheim finished second, replicating her finish from last year.', ['2 Solheim', 'before 2 Solheim']],
      [
        'Solheim was third, repeating her placing from the 3000m at last year’s World Championships.',
        ['3 Solheim', "before 3 Solheim Women's 3000m"],
      ],
      ['Lind won and repeated her feat of two years ago.', ['1 Lind', 'before 1 Lind']],
      ['Lind won to retain the title she also won two years ago.', ['1 Lind', 'before 1 Lind']],
      ['Lind took a second victory following her success in Nagano.', ['1 Lind', 'before 1 Lind']],
    ],
    no: [
      ['Solheim finished second, matching her time from last year.', ['2 Solheim']],
      ['Solheim took silver, as many had expected in the spring.', ['2 Solheim']],
      ['Lind took a second victory following her success in Hamar.', ['1 Lind']],
      ['Lind took a second victory following her success in Friday’s heats.', ['1 Lind']],
    ],
  },
  'placings/to-come': {
    yes: [
      ['Lind delivered a win to confirm her spot at the Oslo Olympic Games.', ['1 Lind']],
      ['Lind won, booking her ticket to the World Championships in Nagano.', ['1 Lind']],
      ['All were waiting after her 1:53.52 in Calgary last month and Lind delivered, winning in 1:54.64.', ['1 Lind']],
      ['Gold went to Lind who was ill last year.', ['1 Lind']],
      ['Lind came back from an injury last year to win the 1500m.', ['1 Lind']],
      ['Lind added the title to her 1000m gold from last year.', ['1 Lind', "before 1 Lind Women's 1000m"]],
    ],
    no: [
      ['Lind took third place at the Oslo Olympic Games in 2030.', ['before 3 Lind']],
      ['Gold went to Lind last year.', ['before 1 Lind']],
      ['Lind was unhappy with her third place at last week’s World Cup in Oslo.', ['before 3 Lind']],
      ['Lind won, one place better than her silver of last year.', ['1 Lind', 'before 2 Lind']],
      ['Lind, fourth two years ago, won.', ['1 Lind', 'before 4 Lind']],
      ['Lind had a poor race there last month, finishing ninth.', ['before 9 Lind']],
    ],
  },
};
