import type { ExampleBook } from './examples.ts';

export const nationExamples: ExampleBook<'nation'> = {
  'nations/code-in-brackets': {
    yes: [
      ['Anneke Dijkshoorn (NED) opened fast.', 'NED', { code: 'NED', form: 'code', gender: null, plural: false }],
      ['Ruud Hoving and Lise Daal (both NED) won.', 'NED', { code: 'NED', form: 'code', gender: null, plural: false }],
      ['Petra Horn (DEU, 23) came third.', 'DEU', { code: 'GER', form: 'code', gender: null, plural: false }],
      ['Olga Sidorenko [AIN] fell.', 'AIN', { code: 'AIN', form: 'code', gender: null, plural: false }],
    ],
    no: ['Jan Prins (DNF) fell.', 'He skated a track record (TR).', 'They start at 10:00 (local time).'],
  },
  'nations/code-in-list': {
    yes: [
      ['HOVING Ruud NED 1:08.10', 'NED', { code: 'NED', form: 'code', gender: null, plural: false }],
      ['Result: ROU, USA2, DEN', 'USA', { code: 'USA', form: 'code', gender: null, plural: false }],
    ],
    no: ['HOVING Ruud DSQ', 'Next stop MAR 12', 'FALK 2:08:11 AND HOVING 2:25:10'],
  },
  'nations/code-behind-name': {
    yes: [
      ['Britt Sundelo, SWE, was third.', 'SWE', { code: 'SWE', form: 'code', gender: null, plural: false }],
      ['BRITT SUNDELO, SWE', 'SWE', { code: 'SWE', form: 'code', gender: null, plural: false }],
      ['Third was Britt Sundelo/SWE.', 'SWE', { code: 'SWE', form: 'code', gender: null, plural: false }],
    ],
    no: ['Britt Sundelo, DNF', 'Britt Sundelo/SWEPIX', 'She was third, SWE or not.', 'the third, SWE'],
  },
  'nations/code-behind-full-name': {
    yes: [
      ['Britt Falkenau NOR, Lyngdal', 'NOR', { code: 'NOR', form: 'code', gender: null, plural: false }],
      ['2. Britt Falkenau NOR', 'NOR', { code: 'NOR', form: 'code', gender: null, plural: false }],
      ['Britt Falkenau NOR 12:24.61', 'NOR', { code: 'NOR', form: 'code', gender: null, plural: false }],
    ],
    no: ['Britt Falkenau NOR MAL', 'lost NOR, won', 'Team USA'],
  },
  'nations/code-behind-figure': {
    yes: [
      ['Then came Britt Sundelo (37.45, SWE).', 'SWE', { code: 'SWE', form: 'code', gender: null, plural: false }],
      ['Then came Britt Sundelo (2nd/SWE).', 'SWE', { code: 'SWE', form: 'code', gender: null, plural: false }],
    ],
    no: ['Then came Britt Sundelo (37.45, DNF).', 'They came (37.45 and SWE).'],
  },
  'nations/code-before-brackets': {
    yes: [['records for AUT (Lind 6:31.33)', 'AUT', { code: 'AUT', form: 'code', gender: null, plural: false }]],
    no: ['the GDR (as it was) in 6:31.33', 'a VIP (Lind 6:31.33)', 'for AUT (Lind)'],
  },
  'nations/code-as-owner': {
    yes: [['It was NED’s Britt Sundelo.', 'NED', { code: 'NED', form: 'code', gender: null, plural: false }]],
    no: ['It was ISU’s President.', 'NED’s best skaters'],
  },
  'nations/code-in-row': {
    yes: [
      ['Women: CZE, NOR, USA; and more.', 'CZE', { code: 'CZE', form: 'code', gender: null, plural: false }],
      ['Men: BEL, CAN, POL.', 'POL', { code: 'POL', form: 'code', gender: null, plural: false }],
    ],
    no: ['The result: CZE won.', 'Lind, Anna, POL.', 'In the end: POL'],
  },
  'nations/team': {
    yes: [
      ['Team Canada ran away with it.', 'Team Canada', { code: 'CAN', form: 'team', gender: null, plural: true }],
      ['He leads for Team GB again.', 'Team GB', { code: 'GBR', form: 'team', gender: null, plural: true }],
      ['TeamNL sent eleven skaters.', 'TeamNL', { code: 'NED', form: 'team', gender: null, plural: true }],
      ['For Team ROC it was silver.', 'Team ROC', { code: 'ROC', form: 'team', gender: null, plural: true }],
    ],
    no: ['The Team Pursuit was next.', 'Team Sprint gold', 'She rides for Team Nordlys.'],
  },
  'nations/name': {
    yes: [
      ['It was bronze for New-Zealand.', 'New-Zealand', { code: 'NZL', form: 'name', gender: null, plural: false }],
      ['Norway’s Siv Holte won.', 'Norway', { code: 'NOR', form: 'name', gender: null, plural: false }],
      [
        'Gold for the Republic of Korea.',
        'Republic of Korea',
        { code: 'KOR', form: 'name', gender: null, plural: false },
      ],
      ['a win for Trinidad & Tobago', 'Trinidad & Tobago', { code: 'TTO', form: 'name', gender: null, plural: false }],
      ['Only China’s Wang Junti was faster.', 'China', { code: 'CHN', form: 'name', gender: null, plural: false }],
      [
        'Lind beat Falk. China’s Wang Junti was third.',
        'China',
        { code: 'CHN', form: 'name', gender: null, plural: false },
      ],
      ['Nino Beridze of Georgia fell.', 'Georgia', { code: 'GEO', form: 'name', gender: null, plural: false }],
      ['Tbilisi, Georgia', 'Georgia', { code: 'GEO', form: 'name', gender: null, plural: false }],
      ['behind US Anna Lindholm, third', 'US', { code: 'USA', form: 'name', gender: null, plural: false }],
      ['the only US skater left', 'US', { code: 'USA', form: 'name', gender: null, plural: false }],
      ['She skates for Guinea-Bissau.', 'Guinea-Bissau', { code: 'GBS', form: 'name', gender: null, plural: false }],
    ],
    no: [
      'Georgia Hartley-Moss won the heat.',
      'Chad Brunner was third.',
      'Tom Jordan was third.',
      'T. Jordan was third.',
      'The race in Mexico City was off.',
      'A turkey dinner with fine china.',
      'LET US GO',
      'won the US Open Final in May',
      'US Anna, third',
      'the best skater of South America',
    ],
  },
  'nations/adjective-and-gender': {
    yes: [
      ['The Japanese ladies led.', 'Japanese ladies', { code: 'JPN', form: 'team', gender: 'women', plural: true }],
      ['Norwegian Men take gold', 'Norwegian Men', { code: 'NOR', form: 'team', gender: 'men', plural: true }],
      ['The French woman shot clean.', 'French woman', { code: 'FRA', form: 'person', gender: 'women', plural: false }],
    ],
    no: ["the Norwegian men's team", 'The Norwegian mentioned it.'],
  },
  'nations/person': {
    yes: [
      ['The Dutchwoman won.', 'Dutchwoman', { code: 'NED', form: 'person', gender: 'women', plural: false }],
      ['Four Norwegians led.', 'Norwegians', { code: 'NOR', form: 'person', gender: null, plural: true }],
      ['The Irishman’s time was better.', 'Irishman', { code: 'IRL', form: 'person', gender: 'men', plural: false }],
      ['Second was the Finn.', 'Finn', { code: 'FIN', form: 'person', gender: null, plural: false }],
      ['It was a Pole who won.', 'Pole', { code: 'POL', form: 'person', gender: null, plural: false }],
    ],
    no: ['Finn Aaberg won.', 'The Pole Vault was over.', 'Dane Whitlock fell.', 'The Pole position mattered.'],
  },
  'nations/adjective': {
    yes: [
      ['The Dutch relay won.', 'Dutch', { code: 'NED', form: 'adjective', gender: null, plural: false }],
      ['Norwegian Siv Holte won.', 'Norwegian', { code: 'NOR', form: 'adjective', gender: null, plural: false }],
      ['The Norwegian beat him.', 'Norwegian', { code: 'NOR', form: 'person', gender: null, plural: false }],
      ['The Norwegian set a record.', 'Norwegian', { code: 'NOR', form: 'person', gender: null, plural: false }],
      ['The Norwegian finished in 1:44.', 'Norwegian', { code: 'NOR', form: 'person', gender: null, plural: false }],
      ['She had 1:53, the German 1:54.', 'German', { code: 'GER', form: 'person', gender: null, plural: false }],
      ['“No,” said the German.', 'German', { code: 'GER', form: 'person', gender: null, plural: false }],
      ['The Dutch took silver.', 'Dutch', { code: 'NED', form: 'person', gender: null, plural: true }],
      ['The Japanese were fourth.', 'Japanese', { code: 'JPN', form: 'person', gender: null, plural: true }],
      ['The Swiss crossed the line first.', 'Swiss', { code: 'SUI', form: 'person', gender: null, plural: false }],
      ['The Italian federation agreed.', 'Italian', { code: 'ITA', form: 'adjective', gender: null, plural: false }],
    ],
    no: [
      'They met in British Columbia.',
      'She answered in Dutch.',
      "Peru's German Salcedo won.",
      'the North American record',
      'Mia Berg-French won.',
    ],
  },
  'nations/capitals': {
    yes: [
      ['LATVIAN STORM IN HAMAR', 'LATVIAN', { code: 'LAT', form: 'adjective', gender: null, plural: false }],
      ['TALLINN, ESTONIA', 'ESTONIA', { code: 'EST', form: 'name', gender: null, plural: false }],
      ['ITALIANS ON TOP', 'ITALIANS', { code: 'ITA', form: 'person', gender: null, plural: true }],
    ],
    no: ['FRANCE Odile won.', 'TER HORST SURVIVES'],
  },
};
