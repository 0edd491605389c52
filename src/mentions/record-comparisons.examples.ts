import type { ExampleBook } from './examples.ts';

export const recordComparisonExamples: ExampleBook<'record'> = {
  'records/ever-there': {
    yes: [
      ['the fastest ever run at a Paralympics', 'fastest ever run at a Paralympics', { type: 'olympic', nation: null }],
      ['the fastest time ever on this track', 'fastest time ever on this track', { type: 'track', nation: null }],
      ['the fastest time ever skated in Hamar', 'fastest time ever skated in Hamar', { type: 'track', nation: null }],
      [
        'the fastest that has been run at these championships',
        'fastest that has been run at these championships',
        { type: 'championship', nation: null },
      ],
      [
        'the quickest qualifying time ever recorded on the Lahti course',
        'quickest qualifying time ever recorded on the Lahti course',
        { type: 'track', nation: null },
      ],
      [
        'the best throw ever produced at a Golden Spike meeting',
        'best throw ever produced at a Golden Spike meeting',
        { type: 'other', nation: null },
      ],
      [
        'the fastest anyone has ever gone at the Championships',
        'fastest anyone has ever gone at the Championships',
        { type: 'championship', nation: null },
      ],
    ],
    no: [
      'the fastest time ever skated',
      'the fastest time ever skated in Norway',
      'the best ever',
      'the second fastest time ever skated in Hamar',
    ],
  },
  'records/faster-than-any': {
    yes: [
      [
        'faster than anyone before him in Hamar',
        'faster than anyone before him in Hamar',
        { type: 'track', nation: null },
      ],
      [
        'faster than any woman had ever skated in Hamar',
        'faster than any woman had ever skated in Hamar',
        { type: 'track', nation: null },
      ],
      ['quicker than any Swede before her', 'quicker than any Swede before her', { type: 'national', nation: 'SWE' }],
      [
        'farther than any European athlete ever',
        'farther than any European athlete ever',
        { type: 'continental', nation: null },
      ],
      ['faster than anyone in history', 'faster than anyone in history', { type: 'world', nation: null }],
    ],
    no: [
      'She was faster than anyone in Hamar.',
      'He was faster than anyone before him.',
      'faster than any Swede on the day',
      'faster than any woman had ever gone in Poland',
      'faster than anybody else',
    ],
  },
  'records/nobody-ever-faster': {
    yes: [
      ['No woman has ever swum faster.', 'No woman has ever swum faster', { type: 'world', nation: null }],
      [
        'Never before has a man skated the distance faster.',
        'Never before has a man skated the distance faster',
        { type: 'world', nation: null },
      ],
    ],
    no: ['No one has swum faster.', 'No woman has ever swum faster in Berlin.', 'Never has a man looked faster.'],
  },
  'records/nobody-a-faster': {
    yes: [
      [
        'No one had ever skated a faster 5000m in Hamar.',
        'No one had ever skated a faster',
        { type: 'track', nation: null },
      ],
    ],
    no: ['No one had ever skated a faster lap.', 'No one had a faster start in Hamar.'],
  },
  'records/ever': {
    yes: [
      ['the fastest time ever skated', 'fastest time ever skated', { type: 'world', nation: null }],
      ['the fastest 1500m ever swum by a woman', 'ever swum by a woman', { type: 'world', nation: null }],
      ['the fastest 5000m ever skated at sea level', 'ever skated at sea level', { type: 'other', nation: null }],
      [
        'the quickest 10km ever run in the women’s Series',
        'ever run in the women’s Series',
        { type: 'other', nation: null },
      ],
    ],
    no: [
      'the fastest time ever skated in Norway',
      'the fastest time ever skated by a Swede',
      'her fastest time ever',
      'the second fastest time ever skated',
    ],
  },
  'records/nobody-faster': {
    yes: [
      [
        'Nobody has ever been faster at the Meiji Oval.',
        'Nobody has ever been faster at the Meiji Oval',
        { type: 'track', nation: null },
      ],
      [
        'No woman has ever run faster in Oslo.',
        'No woman has ever run faster in Oslo',
        { type: 'track', nation: null },
      ],
      ['No one has gone faster this season.', 'No one has gone faster this season', { type: 'other', nation: null }],
      [
        'No man had ever run faster in history.',
        'No man had ever run faster in history',
        { type: 'world', nation: null },
      ],
    ],
    no: ['Nobody was faster in Hamar.', 'Nobody has ever been faster.'],
  },
  'records/no-compatriot': {
    yes: [
      [
        'Nobody in Norway had ever swum faster.',
        'Nobody in Norway had ever swum faster',
        { type: 'national', nation: 'NOR' },
      ],
      [
        'No Polish skater has ever been faster.',
        'No Polish skater has ever been faster',
        { type: 'national', nation: 'POL' },
      ],
      ['No European has ever gone higher.', 'No European has ever gone higher', { type: 'continental', nation: null }],
    ],
    no: ['No Polish skater has ever been faster on this ice.', 'No Polish skater has won here.'],
  },
  'records/ever-by': {
    yes: [
      ['the fastest ever by a European team', 'fastest ever by a European team', { type: 'continental', nation: null }],
      ['It was the best ever by an Italian.', 'best ever by an Italian', { type: 'national', nation: 'ITA' }],
      [
        'the fastest 800m ever run by a Swedish woman',
        'ever run by a Swedish woman',
        { type: 'national', nation: 'SWE' },
      ],
    ],
    no: ['the second fastest ever by a Swede', 'the best ever by a junior'],
  },
  'records/in-history': {
    yes: [
      ['the fastest time in history', 'fastest time in history', { type: 'world', nation: null }],
      ['the longest throw of all time', 'longest throw of all time', { type: 'world', nation: null }],
      ['the fastest in Olympic history', 'fastest in Olympic history', { type: 'olympic', nation: null }],
      ['the quickest in Swedish history', 'quickest in Swedish history', { type: 'national', nation: 'SWE' }],
      ['the fastest 1500m in World Cup history', 'in World Cup history', { type: 'other', nation: null }],
    ],
    no: [
      'the third-fastest time in history',
      'the 4th fastest of all time',
      'one of the fastest times in history',
      'the best race in history',
      'the fastest in history by a junior',
    ],
  },
  'records/world-leading-time': {
    yes: [
      [
        'the fastest time in the world this season',
        'fastest time in the world this season',
        { type: 'other', nation: null },
      ],
      ['That is the world’s fastest this year.', 'world’s fastest this year', { type: 'other', nation: null }],
    ],
    no: ['the fastest time of the season', 'the world’s fastest sprinter', 'the second fastest in the world this year'],
  },
  'records/superlative': {
    yes: [
      ['It was the fastest time of her career.', 'fastest time of her career', { type: 'personal_best', nation: null }],
      ['with the longest jump of his season', 'longest jump of his season', { type: 'season_best', nation: null }],
      ['the quickest of her life', 'quickest of her life', { type: 'personal_best', nation: null }],
      ['the fastest 800m of their lives', 'of their lives', { type: 'personal_best', nation: null }],
    ],
    no: ['the fastest time of the day', 'the best of her career', 'the second fastest of her career'],
  },
  'records/own-superlative': {
    yes: [
      ['with his longest jump of the season', 'longest jump of the season', { type: 'season_best', nation: null }],
      ['his best throw this year', 'best throw this year', { type: 'season_best', nation: null }],
      ['in 1:53.20, her fastest this winter', 'fastest this winter', { type: 'season_best', nation: null }],
      ['his quickest time ever', 'quickest time ever', { type: 'personal_best', nation: null }],
      ['her fastest 1500m to date', 'to date', { type: 'personal_best', nation: null }],
    ],
    no: [
      'the fastest time of the season',
      'his best race in the world of sport',
      'She skied her best race of the winter.',
      'her best ever',
    ],
  },
  'records/fastest-had': {
    yes: [
      ['the fastest she has ever skated', 'fastest she has ever skated', { type: 'personal_best', nation: null }],
      ['the quickest 5000m he has run this winter', 'he has run this winter', { type: 'season_best', nation: null }],
    ],
    no: ['the fastest she has skated', 'the second fastest he has ever run'],
  },
  'records/than-oneself': {
    yes: [
      ['faster than she had ever been', 'faster than she had ever been', { type: 'personal_best', nation: null }],
      ['further than he’d ever thrown', 'further than he’d ever thrown', { type: 'personal_best', nation: null }],
      ['quicker than they ran before', 'quicker than they ran before', { type: 'personal_best', nation: null }],
    ],
    no: ['faster than she had been on Friday', 'faster than Falk had ever been', 'faster than he had ever been here'],
  },
  'records/first-under': {
    yes: [
      ['the first Swedish woman under 1:55', 'first', { type: 'national', nation: 'SWE' }],
      ['the first Irishwoman under two minutes', 'first', { type: 'national', nation: 'IRL' }],
      ['the first woman ever to skate under 1:55', 'first', { type: 'world', nation: null }],
      ['the first man in history to go below 12:30', 'first', { type: 'world', nation: null }],
      ['the first European to break inside 1:55', 'first', { type: 'continental', nation: null }],
    ],
    no: [
      'the first woman under 1:55',
      'the first Swede under 1:55 since 2031',
      'the first Swede under 1:55 this winter',
      'the first skater ever under 1:55 in Hamar',
    ],
  },
  'records/junior-ever': {
    yes: [
      ['the best junior time in Sweden ever', 'best junior time in Sweden ever', { type: 'junior', nation: null }],
      ['the fastest under-20 run of all time', 'fastest under-20 run of all time', { type: 'junior', nation: null }],
      ['the fastest time ever by a junior', 'fastest time ever by a junior', { type: 'junior', nation: null }],
    ],
    no: ['the best junior time of the day', 'the second best junior time ever', 'the fastest time by a junior'],
  },
  'records/never-oneself': {
    yes: [
      ['She had never skated faster.', 'had never skated faster', { type: 'personal_best', nation: null }],
      ['He has never gone higher in his life.', 'has never gone higher', { type: 'personal_best', nation: null }],
      ['who had never run faster than today', 'had never run faster', { type: 'personal_best', nation: null }],
    ],
    no: ['She had never skated faster than Falk.', 'The ice has never been faster.', 'He had never run faster here.'],
  },
};
