import type { ExampleBook } from './examples.ts';

export const recordExamples: ExampleBook<'record'> = {
  'records/scope': {
    yes: [
      ['a new world record', 'world record', { type: 'world', nation: null }],
      ['It is a junior world record.', 'junior world record', { type: 'junior', nation: null }],
      ['an Olympic record time of 3:36.62', 'Olympic record time', { type: 'olympic', nation: null }],
      ['a track record', 'track record', { type: 'track', nation: null }],
      ['the European record', 'European record', { type: 'continental', nation: null }],
      ['a course record', 'course record', { type: 'other', nation: null }],
      ['a lowland world record', 'lowland world record', { type: 'other', nation: null }],
      ['the championship record', 'championship record', { type: 'championship', nation: null }],
      ['at world-record pace', 'world-record', { type: 'world', nation: null }],
      ['a European under-23 indoor record', 'European under-23 indoor record', { type: 'junior', nation: null }],
      ['the Asian indoor record', 'Asian indoor record', { type: 'continental', nation: null }],
      ['an indoor record', 'indoor record', { type: 'other', nation: null }],
      ['the World Record (WR) holder', 'World Record (WR)', { type: 'world', nation: null }],
      ['a stadium record', 'stadium record', { type: 'track', nation: null }],
      ['a W40 world record', 'W40 world record', { type: 'other', nation: null }],
      ['the national W16 record', 'national W16 record', { type: 'junior', nation: null }],
    ],
    no: [
      'a record crowd',
      'for the record',
      'the record holder',
      'track and field records',
      'He recorded 1:44.',
      'a coach with a proven track record',
    ],
  },
  'records/for-an-age': {
    yes: [
      ['a world record for juniors', 'world record for juniors', { type: 'junior', nation: null }],
      ['an American Record Junior', 'American Record Junior', { type: 'junior', nation: null }],
      ['a Latvian record for 15-17 year-olds', 'Latvian record for 15-17 year-olds', { type: 'junior', nation: null }],
    ],
    no: ['a world record for Norway', 'a race for juniors'],
  },
  'records/nation': {
    yes: [
      ['in 1:53.20 (Swedish NR)', 'Swedish NR', { type: 'national', nation: 'SWE' }],
      ['in a Japan-record time', 'Japan-record time', { type: 'national', nation: 'JPN' }],
      ['It was a Latvian record.', 'Latvian record', { type: 'national', nation: 'LAT' }],
      ['a new Irish Senior Record', 'Irish Senior Record', { type: 'national', nation: 'IRL' }],
      ['a new Australian Record', 'Australian Record', { type: 'national', nation: 'AUS' }],
      ['a Dutch national record', 'Dutch national record', { type: 'national', nation: 'NED' }],
      ['a Norwegian under-20 record', 'Norwegian under-20 record', { type: 'junior', nation: 'NOR' }],
      ['a U.S. Open record', 'U.S. Open record', { type: 'other', nation: null }],
      ['the US collegiate indoor record', 'US collegiate indoor record', { type: 'other', nation: null }],
      ['the UK all-comers’ record', 'UK all-comers’ record', { type: 'other', nation: null }],
    ],
    no: ['the Dutch recorded a win', 'the Dutch team record'],
  },
  'records/age-best': {
    yes: [
      ['a Swedish U23 best', 'Swedish U23 best', { type: 'junior', nation: null }],
      ['a U23 world best of 85.00m', 'U23 world best', { type: 'junior', nation: null }],
      ['the world under-18 best', 'world under-18 best', { type: 'junior', nation: null }],
      ['an age-group best of 1:58.00', 'age-group best', { type: 'junior', nation: null }],
    ],
    no: ['the best junior', 'her U23 bestowed'],
  },
  'records/first-of-two': {
    yes: [
      ['a world and European record', 'world', { type: 'world', nation: null }],
      ['the Dutch and track records', 'Dutch', { type: 'national', nation: 'NED' }],
      ['a championship and national U20 record', 'championship', { type: 'championship', nation: null }],
    ],
    no: ['the world and its records', 'the Dutch and the record'],
  },
  'records/event-between': {
    yes: [
      ['the world 1500m record', 'world', { type: 'world', nation: null }],
      ['the European 200m backstroke record', 'European', { type: 'continental', nation: null }],
      ['the European women’s 800m record', 'European', { type: 'continental', nation: null }],
      ['a Latvian S9 record', 'Latvian', { type: 'national', nation: 'LAT' }],
      ['the world U20 indoor 1500m record', 'world U20 indoor', { type: 'junior', nation: null }],
      ['the Swedish indoor mile record', 'Swedish indoor', { type: 'national', nation: 'SWE' }],
      ['the Norwegian pole vault record', 'Norwegian', { type: 'national', nation: 'NOR' }],
    ],
    no: ['the world 1500m champion', 'the world team'],
  },
  'records/lead-between': {
    yes: [['his own world hammer lead', 'world', { type: 'other', nation: null }]],
    no: ['the world leads', 'the world hammer record'],
  },
  'records/of-whose': {
    yes: [
      ['She improved the record of Latvia.', 'record of Latvia', { type: 'national', nation: 'LAT' }],
      ['It is a new record of the track.', 'record of the track', { type: 'track', nation: null }],
      ['the record of the Winter Universiade', 'record of the Winter Universiade', { type: 'other', nation: null }],
    ],
    no: ['the record of Latvia’s Ilze Berga', 'the record of 1:53.20', 'a proud record of Games and titles won'],
  },
  'records/of-the-country': {
    yes: [
      ['She took the 500m record of her country.', 'record of her country', { type: 'national', nation: null }],
      ['the record of his home country', 'record of his home country', { type: 'national', nation: null }],
    ],
    no: ['the record of her career', 'a record of the country'],
  },
  'records/another': {
    yes: [
      [
        'a meeting record, and a North American one to go with it',
        'North American one',
        { type: 'continental', nation: null },
      ],
      ['a track record and a Latvian one', 'Latvian one', { type: 'national', nation: 'LAT' }],
    ],
    no: ['an Olympic one', 'a record crowd. The Dutch one cheered.'],
  },
  'records/of-name': {
    yes: [
      ['the Thialf record', 'Thialf record', { type: 'track', nation: null }],
      ['a Golden Spike record', 'Golden Spike record', { type: 'other', nation: null }],
      ['the Hamar record', 'Hamar record', { type: 'track', nation: null }],
      ['an Ekeberg Field record', 'Ekeberg Field record', { type: 'track', nation: null }],
    ],
    no: ['the World record', 'the Dutch record', 'the Guinness record book', 'He set the record.'],
  },
  'records/highest-score': {
    yes: [
      ['They set a new highest score in the Free Dance.', 'highest score', { type: 'world', nation: null }],
      ['setting new highest scores', 'highest scores', { type: 'world', nation: null }],
    ],
    no: ['the highest score of the night', 'a new highest score of her career'],
  },
  'records/best': {
    yes: [
      ['a Paralympic Best Time', 'Paralympic Best Time', { type: 'olympic', nation: null }],
      ['the previous track best', 'track best', { type: 'track', nation: null }],
      ['a personal best of 34.02', 'personal best', { type: 'personal_best', nation: null }],
      ["both season's bests", "season's bests", { type: 'season_best', nation: null }],
      ['a personal-best time of 34.02', 'personal-best time', { type: 'personal_best', nation: null }],
      ['It is a world lead.', 'world lead', { type: 'other', nation: null }],
      ['in a new world mark of 3:53.29', 'world mark', { type: 'world', nation: null }],
      ['a national best for the relay', 'national best', { type: 'national', nation: null }],
    ],
    no: [
      'a career best fourth place',
      'She hung on to fourth, a career best.',
      'her career-best result',
      'the best season',
      'world leader',
      'her personal bestseller',
    ],
  },
  'records/nation-best': {
    yes: [
      ['The winning time is an Irish best for the event.', 'Irish best', { type: 'national', nation: 'IRL' }],
      ['a Swedish best of 1:53.20', 'Swedish best', { type: 'national', nation: 'SWE' }],
    ],
    no: ['the Irish best known for', 'Irish bests', 'the best Irish time'],
  },
  'records/of-the-place': {
    yes: [
      ['beat the rink’s previous best', 'rink’s previous best', { type: 'track', nation: null }],
      ['The meeting’s record is safe.', 'meeting’s record', { type: 'other', nation: null }],
    ],
    no: ['the rink’s best skater', 'the rink’s opening'],
  },
  'records/leading': {
    yes: [
      ['a world-leading 1:43.20', 'world-leading', { type: 'other', nation: null }],
      ['a European leading 6.02m', 'European leading', { type: 'other', nation: null }],
      ['a world-leading national record', 'world-leading', { type: 'other', nation: null }],
      ['a world-leading PB of 2.37m', 'world-leading', { type: 'other', nation: null }],
      ['in a world-leading clocking of 6.51', 'world-leading clocking', { type: 'other', nation: null }],
    ],
    no: ['the world-leading sprinter', 'a world-leading institute of sport', 'a world-leading 4-woman crew of experts'],
  },
  'records/code': {
    yes: [
      ['He ran a PB of 2:06:58.', 'PB', { type: 'personal_best', nation: null }],
      ['1:07.18 TR', 'TR', { type: 'track', nation: null }],
      ['(NR)', 'NR', { type: 'national', nation: null }],
      ['ER: 1:52.10, Falk', 'ER', { type: 'continental', nation: null }],
      ['third in 49.60, a PR', 'PR', { type: 'olympic', nation: null }],
      ['four NRs', 'NRs', { type: 'national', nation: null }],
    ],
    no: ['WIN OR LOSE', 'the PR department', 'a PR stunt', 'FR', 'OR ELSE'],
  },
};
