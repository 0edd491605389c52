import { type ExampleBook, event } from './examples.ts';

export const eventExamples: ExampleBook<'event'> = {
  'events/distance-and-name': {
    yes: [
      [
        'She won the women’s 4x6km relay.',
        'women’s 4x6km relay',
        event({ gender: 'women', name: '4x6km Relay', sport: 'biathlon', distance: 24000, team: true }),
      ],
      [
        'gold in the men’s C4 1km time-trial',
        'men’s C4 1km time-trial',
        event({ gender: 'men', name: 'C4 1km Time Trial', distance: 1000 }),
      ],
      [
        'the 10km individual normal hill title',
        '10km individual normal hill',
        event({ name: '10km Individual Normal Hill', distance: 10000 }),
      ],
      ['the 100m free final', '100m free', event({ name: '100m Freestyle', sport: 'swimming', distance: 100 })],
      [
        'the 15km free on Sunday',
        '15km free',
        event({ name: '15km Free', sport: 'cross-country skiing', distance: 15000 }),
      ],
      ['10 km free, interval start', '10 km free, interval start', event({ name: '10km Free', distance: 10000 })],
      [
        'the women’s multi-class 100m freestyle',
        'women’s multi-class 100m freestyle',
        event({ gender: 'women', name: 'Multi-class 100m Freestyle', sport: 'swimming', distance: 100 }),
      ],
      [
        'In the S11 class, Lind won the men’s 100m breaststroke in 1:12.30.',
        'men’s 100m breaststroke',
        event({ gender: 'men', name: 'S11 100m Breaststroke', sport: 'swimming', distance: 100 }),
      ],
      [
        'Lind won the S3 class of the women’s 50m backstroke.',
        'women’s 50m backstroke',
        event({ gender: 'women', name: 'S3 50m Backstroke', sport: 'swimming', distance: 50 }),
      ],
      [
        'Falk led. In the U20 category, Lind won the women’s 100m hurdles.',
        'women’s 100m hurdles',
        event({ gender: 'women', name: '100m Hurdles', sport: 'athletics', distance: 100 }),
      ],
      [
        'In the S11 class, Falk led. Lind won the women’s 50m backstroke.',
        'women’s 50m backstroke',
        event({ gender: 'women', name: '50m Backstroke', sport: 'swimming', distance: 50 }),
      ],
      [
        'the 12.5km mass start',
        '12.5km mass start',
        event({ name: '12.5km Mass Start', sport: 'biathlon', distance: 12500 }),
      ],
      [
        'the 4,000-meter women’s team pursuit race',
        '4,000-meter women’s team pursuit',
        event({ gender: 'women', name: 'Team Pursuit', sport: 'track cycling', team: true }),
      ],
      [
        'the 10km Classic on Sunday',
        '10km Classic',
        event({ name: '10km Classic', sport: 'cross-country skiing', distance: 10000 }),
      ],
      [
        'the men’s 50km mass start free',
        'men’s 50km mass start free',
        event({ gender: 'men', name: '50km Mass Start Free', sport: 'cross-country skiing', distance: 50000 }),
      ],
      [
        'the 4 x 100m mixed freestyle relay',
        '4 x 100m mixed freestyle relay',
        event({ gender: 'mixed', name: '4x100m Freestyle Relay', sport: 'swimming', distance: 400, team: true }),
      ],
      [
        'Men’s S9 100m backstroke:',
        'Men’s S9 100m backstroke',
        event({ gender: 'men', name: 'S9 100m Backstroke', sport: 'swimming', distance: 100 }),
      ],
      [
        'the 50m freestyle S5',
        '50m freestyle S5',
        event({ name: 'S5 50m Freestyle', sport: 'swimming', distance: 50 }),
      ],
      [
        'Mixed 2000m Relay',
        'Mixed 2000m Relay',
        event({ gender: 'mixed', name: '2000m Relay', distance: 2000, team: true }),
      ],
    ],
    no: [
      'a 0m relay',
      'a 400m lap',
      'He relayed it 400m further.',
      'Falk takes 500m double',
      'the 1000m pair',
      'a 7.94m long jump',
    ],
  },
  'events/figure-and-name': {
    yes: [
      [
        "the men's 200 butterfly",
        "men's 200 butterfly",
        event({ gender: 'men', name: '200m Butterfly', sport: 'swimming', distance: 200 }),
      ],
      [
        'the women’s 100 free semi-finals',
        'women’s 100 free',
        event({ gender: 'women', name: '100m Freestyle', sport: 'swimming', distance: 100 }),
      ],
      ['won the 400-IM', '400-IM', event({ name: '400m Individual Medley', sport: 'swimming', distance: 400 })],
      [
        'the 4×100 free title',
        '4×100 free',
        event({ name: '4x100m Freestyle Relay', sport: 'swimming', distance: 400, team: true }),
      ],
      [
        'the 4×100 medley relay',
        '4×100 medley relay',
        event({ name: '4x100m Medley Relay', distance: 400, team: true }),
      ],
    ],
    no: ['100 fans', '400-image series', '200 walked-on seats', 'the 200m butterfly'],
  },
  'events/legs-and-relay': {
    yes: [
      [
        'won the women’s 3,000 relay',
        'women’s 3,000 relay',
        event({ gender: 'women', name: '3000m Relay', distance: 3000, team: true }),
      ],
      [
        'gold in the 4x400 mixed relay',
        '4x400 mixed relay',
        event({ gender: 'mixed', name: '4x400m Relay', sport: 'athletics', distance: 1600, team: true }),
      ],
    ],
    no: ['the 400 relay teams', 'four by four relays', 'The 3,000 relayed it.'],
  },
  'events/distance': {
    yes: [
      ['She kept her World Cup 1500m lead.', '1500m', event({ name: '1500m', distance: 1500 })],
      ['the Men’s 10,000m was last', 'Men’s 10,000m', event({ gender: 'men', name: '10000m', distance: 10000 })],
      ['Ladies 500m', 'Ladies 500m', event({ gender: 'women', name: '500m', distance: 500 })],
      ['She won the 1500 metres.', '1500 metres', event({ name: '1500m', distance: 1500 })],
      ['He won the 32km race.', '32km', event({ name: '32km', distance: 32000 })],
      [
        'the women’s junior 1000m',
        'women’s junior 1000m',
        event({ gender: 'women', name: 'Junior 1000m', distance: 1000 }),
      ],
      ['the under-23 1000m', 'under-23 1000m', event({ name: 'U23 1000m', distance: 1000 })],
      ['He won the 5000m B Division.', '5000m B Division', event({ name: '5000m', distance: 5000, division: 'B' })],
      ['1000m, Women', '1000m, Women', event({ gender: 'women', name: '1000m', distance: 1000 })],
      ['the 3000m (Division B)', '3000m', event({ name: '3000m', distance: 3000 })],
      ['the men’s 10 000m', 'men’s 10 000m', event({ gender: 'men', name: '10000m', distance: 10000 })],
      ['the women’s 800m T54', 'women’s 800m T54', event({ gender: 'women', name: 'T54 800m', distance: 800 })],
      ['the women’s 5000m - T54', 'women’s 5000m - T54', event({ gender: 'women', name: 'T54 5000m', distance: 5000 })],
      ['the T11-12 men’s 200m', 'T11-12 men’s 200m', event({ gender: 'men', name: 'T11-12 200m', distance: 200 })],
      ['the 100m in the T44 class', '100m', event({ name: 'T44 100m', distance: 100 })],
      ['the men’s 200m for T12 runners', 'men’s 200m', event({ gender: 'men', name: 'T12 200m', distance: 200 })],
      ['the 400m (T20)', '400m (T20)', event({ name: 'T20 400m', distance: 400 })],
      ['He won the 32km Grand Prix race.', '32km', event({ name: '32km', distance: 32000 })],
      ['her overall World Cup 1,500m lead', '1,500m', event({ name: '1500m', distance: 1500 })],
      ['Over five kilometres she lost a little.', 'five kilometres', event({ name: '5km', distance: 5000 })],
    ],
    no: [
      'a 50-metre lead',
      'on a 100-metre hill',
      'a 32km ride to the race',
      'at 1500m above sea level',
      'a throw of 66.91m',
      'a wind of 1m/s',
      'with 700m covered',
      '500m behind her',
    ],
  },
  'events/gender-and-figure': {
    yes: [["She won the women's 1500.", "women's 1500", event({ gender: 'women', name: '1500m', distance: 1500 })]],
    no: ['the women’s 1500m', 'some men 2031', 'the men’s 1500.50'],
  },
  'events/figure-and-title': {
    yes: [
      ['He regained the 3,000 title.', '3,000', event({ name: '3000m', distance: 3000 })],
      ['It was her eighth 5,000 gold medal.', '5,000', event({ name: '5000m', distance: 5000 })],
      ['the Olympic 1500 champion', '1500', event({ name: '1500m', distance: 1500 })],
      ['Ida Moe won the 1,000 final.', '1,000', event({ name: '1000m', distance: 1000 })],
    ],
    no: ['the last of 1,000 finalists', '500 gold medals were made.', 'a purse of 5,000 crowns', 'at 1:500 titles'],
  },
  'events/bare-figure': {
    yes: [
      ['He was fifth in the 10,000.', '10,000', event({ name: '10000m', distance: 10000 })],
      ['She won the 1500 in Hamar.', '1500', event({ name: '1500m', distance: 1500 })],
      ['Then came the 3,000, where she fell.', '3,000', event({ name: '3000m', distance: 3000 })],
      ['The 5000 became a lap of honour.', '5000', event({ name: '5000m', distance: 5000 })],
      ['records in the relay (3:37.22) and Lind’s 1,500 (1:52.45)', '1,500', event({ name: '1500m', distance: 1500 })],
    ],
    no: [
      'in the 1500 seats',
      'the 5000 fans',
      'The 5000 were loud',
      'in the 1990s',
      'of the 1500m',
      'Hamar’s 1500 seats',
    ],
  },
  'events/figure-of-pair': {
    yes: [['He won the 500 and 1000m.', '500', event({ name: '500m', distance: 500 })]],
    no: ['In 2031 and 1500m later', '500m and 1000m'],
  },
  'events/kilometres-of-pair': {
    yes: [
      [
        'World Cup in Torvik: 10/15 k classic',
        '10',
        event({ name: '10km Classic', sport: 'cross-country skiing', distance: 10000 }),
      ],
      ['She won the 7.5 and 10 k pursuit races.', '7.5', event({ name: '7.5km Pursuit', distance: 7500 })],
      [
        'the women’s 12.5 and men’s 15km mass start',
        '12.5',
        event({ gender: 'women', name: '12.5km Mass Start', sport: 'biathlon', distance: 12500 }),
      ],
    ],
    no: ['ranks 12 and 15 km away', 'the 10 and 15 best'],
  },
  'events/gender-of-pair': {
    yes: [["Women's and Men's 500m", "Women's", event({ gender: 'women', name: '500m', distance: 500 })]],
    no: ["Women's and Men's coaches", 'men and women'],
  },
  'events/gender-before-ordinal': {
    yes: [["the women's second 500m", "women's", event({ gender: 'women', name: '500m', distance: 500 })]],
    no: ["the women's second coach"],
  },
  'events/gender-of-contest': {
    yes: [
      [
        'The women’s wheelchair race fell to Lind.',
        'women’s wheelchair race',
        event({ gender: 'women', name: 'Wheelchair' }),
      ],
      ["bronze in the Men's competition", "Men's competition", event({ gender: 'men' })],
      ["She leads the women's standings.", "women's", event({ gender: 'women' })],
      ['the Women’s Short Program', 'Women’s', event({ gender: 'women' })],
      ["He won the men's race.", "men's race", event({ gender: 'men' })],
      ["She won a women's World Cup luge race.", "women's", event({ gender: 'women' })],
    ],
    no: ["the men's coach", 'the mixed race result of women who ran', 'two male champions'],
  },
  'events/gender-as-heading': {
    yes: [
      ['Ladies: a record at last', 'Ladies', event({ gender: 'women' })],
      ['Men', 'Men', event({ gender: 'men' })],
      ['Women – day two', 'Women', event({ gender: 'women' })],
    ],
    no: ['Women who skate', 'All men: go'],
  },
  'events/gender-and-measure': {
    yes: [['Women (8km)', 'Women (8km', event({ gender: 'women', name: '8km', distance: 8000 })]],
    no: ['The men (12km from home) attacked.', 'Women (8th and 9th)'],
  },
  'events/gender-standing-alone': {
    yes: [["the Netherlands won the women's.", "women's", event({ gender: 'women' })]],
    no: ["the women's coach", 'for men.'],
  },
  'events/relative': {
    yes: [
      ['She won bronze over twice the distance.', 'over twice the distance', event({ relative: 2 })],
      ['Falk had won half the distance on Friday.', 'won half the distance', event({ relative: 0.5 })],
      ['in the men’s race over the same distance', 'over the same distance', event({ relative: 1 })],
      ['runner-up in the longer race', 'longer race', event({ relative: 'longer' })],
      ['The shorter distance brought no luck.', 'shorter distance', event({ relative: 'shorter' })],
    ],
    no: ['She led for half the distance.', 'a long race', 'twice the fun'],
  },
  'events/division': {
    yes: [
      ['sixth place in the A Division', 'A Division', event({ division: 'A' })],
      ['third in the B Group', 'B Group', event({ division: 'B' })],
      ['He skated in Division B.', 'Division B', event({ division: 'B' })],
    ],
    no: [
      'a division of labour',
      'the men’s division',
      'A group of six was through 5km.',
      'It was hot. A group pulled away.',
    ],
  },
};
