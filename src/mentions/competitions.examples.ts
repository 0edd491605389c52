import type { ExampleBook } from './examples.ts';
import type { Values } from './mention.ts';

const competition = (name: string, parts: Partial<Values['competition']> = {}): Values['competition'] => ({
  name,
  year: null,
  host: null,
  bare: false,
  ...parts,
});

export const competitionExamples: ExampleBook<'competition'> = {
  'competitions/proper-name': {
    yes: [
      ['He won Skate America 2031.', 'Skate America 2031', competition('Skate America', { year: 2031 })],
      ['the NHK Trophy', 'NHK Trophy', competition('NHK Trophy')],
    ],
    no: ['He likes to skate in Canada.'],
  },
  'competitions/series': {
    yes: [
      [
        'She leads the European all-round championships by a point.',
        'European all-round championships',
        competition('European All-Round Championships'),
      ],
      ['at the UCI Track Champions League', 'UCI Track Champions League', competition('UCI Track Champions League')],
      ['the Pro Swim Series in Torvik', 'Pro Swim Series', competition('Pro Swim Series')],
      [
        'at the U.S. Olympic Team Trials in Lyngdal',
        'U.S. Olympic Team Trials',
        competition('U.S. Olympic Team Trials'),
      ],
      [
        'the ISU World Cup Speed Skating in Hamar',
        'ISU World Cup Speed Skating',
        competition('ISU World Cup Speed Skating'),
      ],
      ['FIS CROSS-COUNTRY WORLD CUP', 'FIS CROSS-COUNTRY WORLD CUP', competition('FIS Cross-Country World Cup')],
      [
        'ISU European Speed Skating Championships 2033',
        'ISU European Speed Skating Championships 2033',
        competition('ISU European Speed Skating Championships', { year: 2033 }),
      ],
      [
        'the 2031/32 ISU Short Track World Tour',
        '2031/32 ISU Short Track World Tour',
        competition('ISU Short Track World Tour', { year: 2031 }),
      ],
      [
        '2035 UCI Track Nations Cup',
        '2035 UCI Track Nations Cup',
        competition('UCI Track Nations Cup', { year: 2035 }),
      ],
      ['at the world championships', 'world championships', competition('World Championships')],
      [
        'the World Sprint & Allround Championships',
        'World Sprint & Allround Championships',
        competition('World Sprint & Allround Championships'),
      ],
      ['She leads the World Cup.', 'World Cup', competition('World Cup', { bare: true })],
      ['the last day of the Championships', 'Championships', competition('Championships', { bare: true })],
      ['the World Cup Final', 'World Cup Final', competition('World Cup Final')],
      ['the World Cup Hamar 2031', 'World Cup Hamar 2031', competition('World Cup', { host: 'Hamar', year: 2031 })],
    ],
    no: [
      'the European champion',
      'a cup of tea',
      'her trials and errors',
      'a World Championship record',
      'three championships',
    ],
  },
  'competitions/of-distances': {
    yes: [
      ['She won at the World Allround in Hamar.', 'World Allround', competition('World Allround')],
      ['the European Sprint, held in Hamar', 'European Sprint', competition('European Sprint')],
      ['the World Single Distances.', 'World Single Distances', competition('World Single Distances')],
    ],
    no: ['the World Allround champion', 'the World Sprint title'],
  },
  'competitions/national': {
    yes: [
      ['the Dutch Championships', 'Dutch Championships', competition('Dutch Championships')],
      ['at the GB Team Trials in Lyngdal', 'GB Team Trials', competition('GB Team Trials')],
      [
        'the 2031 British Long Track Championships',
        '2031 British Long Track Championships',
        competition('British Long Track Championships', { year: 2031 }),
      ],
      ['for the Scottish National at Lyngdal', 'Scottish National', competition('Scottish National')],
    ],
    no: ['the Dutch champion', 'the Dutch team', 'a Scottish National record'],
  },
  'competitions/national-short': {
    yes: [['LIVE: NK distances | Lind again', 'NK distances', competition('NK Distances')]],
    no: ['the NM record', 'NK all day'],
  },
  'competitions/nation-cup': {
    yes: [['at last weekend’s 2031 Canada Cup', '2031 Canada Cup', competition('Canada Cup', { year: 2031 })]],
    no: ['Canada cupped', 'Canada at the World Cup', 'the Nations Cup'],
  },
  'competitions/games': {
    yes: [
      [
        'the Sochi 2014 Olympic Winter Games',
        'Sochi 2014 Olympic Winter Games',
        competition('Sochi 2014 Olympic Winter Games', { year: 2014, host: 'Sochi' }),
      ],
      [
        'the 2018 Olympic Winter Games',
        '2018 Olympic Winter Games',
        competition('Olympic Winter Games', { year: 2018 }),
      ],
      ['the London Paralympics', 'London Paralympics', competition('London Paralympics', { host: 'London' })],
      ['since the Winter Olympics of 2026', 'Winter Olympics of 2026', competition('Winter Olympics', { year: 2026 })],
    ],
    no: ['an Olympic record', 'the Olympic champion', 'video games'],
  },
  'competitions/city-and-games': {
    yes: [['at the Beijing Games', 'Beijing Games', competition('Beijing Games', { host: 'Beijing' })]],
    no: ['at the Bislett stadium', 'Beijing games'],
  },
  'competitions/city-and-year': {
    yes: [
      [
        'her PyeongChang 2018 gold',
        'PyeongChang 2018',
        competition('PyeongChang 2018', { host: 'PyeongChang', year: 2018 }),
      ],
    ],
    no: ['in Oslo, 2018', 'Oslo 2018-2020', 'Oslo 20180'],
  },
  'competitions/meeting': {
    yes: [
      ['He won the Hamburg Marathon.', 'Hamburg Marathon', competition('Hamburg Marathon', { host: 'Hamburg' })],
      ['the 2031 Lyngdal Memorial', '2031 Lyngdal Memorial', competition('Lyngdal Memorial', { year: 2031 })],
      ['the Fjordkraft 1:59 Challenge', 'Fjordkraft 1:59 Challenge', competition('Fjordkraft 1:59 Challenge')],
      ['Second at the Fjordkraft Gala 2031', 'Fjordkraft Gala 2031', competition('Fjordkraft Gala', { year: 2031 })],
      ['at the Lyngdal Relays', 'Lyngdal Relays', competition('Lyngdal Relays')],
      ['Sunday at the Lyngdal regatta', 'Lyngdal regatta', competition('Lyngdal Regatta')],
      ['She ran the Lyngdal Avenue Mile.', 'Lyngdal Avenue Mile', competition('Lyngdal Avenue Mile')],
      ['Abrelo Wins Lyngdal Festival', 'Lyngdal Festival', competition('Lyngdal Festival')],
      ['the Lyngdal Ski Festival', 'Lyngdal Ski Festival', competition('Lyngdal Ski Festival')],
      ['the Wax-Meeting in Lyngdal', 'Wax-Meeting', competition('Wax-Meeting')],
      [
        'the Lyngdal Evening Herald Hill Road Race',
        'Lyngdal Evening Herald Hill Road Race',
        competition('Lyngdal Evening Herald Hill Road Race'),
      ],
      ['the Fjordkraft Indoor Grand Prix', 'Fjordkraft Indoor Grand Prix', competition('Fjordkraft Indoor Grand Prix')],
    ],
    no: [
      'They skate in the Exhibition Gala.',
      'The Marathon was long.',
      'a marathon',
      'In Marathon running',
      "Women's Marathon",
      'the Mixed Relays',
      'the Team Meeting',
      'She swims in Open Water.',
      'the Winter Games Bar',
      'the Press Meeting',
      'a Lyngdal meeting',
      'He won the Dream Mile.',
    ],
  },
  'competitions/meeting-of': {
    yes: [
      ['lit up the Meeting de Paris', 'Meeting de Paris', competition('Meeting de Paris', { host: 'Paris' })],
      [
        'the 2031 Décathlon de Lyngdal',
        '2031 Décathlon de Lyngdal',
        competition('Décathlon de Lyngdal', { year: 2031 }),
      ],
      ['the 2031 Trofeo di Lyngdal', '2031 Trofeo di Lyngdal', competition('Trofeo di Lyngdal', { year: 2031 })],
    ],
    no: ['a meeting de facto', 'the Tour of the hall', 'Meeting of the Board', 'the Meeting in Paris'],
  },
  'competitions/world-sport-city': {
    yes: [
      [
        'at World Triathlon Hamburg 2031',
        'World Triathlon Hamburg 2031',
        competition('World Triathlon Hamburg', { host: 'Hamburg', year: 2031 }),
      ],
    ],
    no: [
      'World Triathlon president',
      'the world triathlon in Hamburg',
      'Triathlon Hamburg',
      'World Triathlon, Hamburg',
    ],
  },
  'competitions/sponsored': {
    yes: [
      ['She won the Lindwax World Cup.', 'Lindwax World Cup', competition('Lindwax World Cup')],
      [
        'the Lindwax FIS Cross-Country World Cup',
        'Lindwax FIS Cross-Country World Cup',
        competition('Lindwax FIS Cross-Country World Cup'),
      ],
      [
        'the 2031 Oil 66 National Championships',
        '2031 Oil 66 National Championships',
        competition('Oil 66 National Championships', { year: 2031 }),
      ],
      [
        'the 2031 FINA/LNDX Lake Swim World Cup',
        '2031 FINA/LNDX Lake Swim World Cup',
        competition('FINA/LNDX Lake Swim World Cup', { year: 2031 }),
      ],
    ],
    no: [
      'the Hamburg World Cup',
      'the Norwegian World Cup team',
      'the Sunday World Cup',
      'the FIS World Cup',
      'the January World Cup',
      'Lindwax World Cup',
      'the Grand World Cup',
    ],
  },
  'competitions/city-marathon': {
    yes: [['She won the Hamburg marathon.', 'Hamburg marathon', competition('Hamburg Marathon', { host: 'Hamburg' })]],
    no: ['the Hamburg Marathon', 'a marathon in Hamburg', 'Hamburg marathoners'],
  },
  'competitions/bare': {
    yes: [
      ['the last day of the Games', 'Games', competition('Games', { bare: true })],
      ['first win of the Tour', 'Tour', competition('Tour', { bare: true })],
      ['He skipped the Europeans.', 'Europeans', competition('Europeans')],
    ],
    no: ['the games', 'the Tour de Ski', 'Games people play'],
  },
};
