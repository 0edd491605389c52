import { type ExampleBook, event } from './examples.ts';

export const boatEventExamples: ExampleBook<'event'> = {
  'events/canoe-and-length': {
    yes: [
      [
        'gold in the women’s K1 500 on Sunday',
        'women’s K1 500',
        event({ gender: 'women', name: 'K1 500m', sport: 'canoe sprint', distance: 500 }),
      ],
      ['second in the C-1 1,000m', 'C-1 1,000m', event({ name: 'C1 1000m', sport: 'canoe sprint', distance: 1000 })],
      [
        'K2 Men 500m: Lind and Falk',
        'K2 Men 500m',
        event({ gender: 'men', name: 'K2 500m', sport: 'canoe sprint', distance: 500, team: true }),
      ],
      [
        'the men’s canoe single (C1) 1,000m final',
        'men’s canoe single (C1) 1,000m',
        event({ gender: 'men', name: 'C1 1000m', sport: 'canoe sprint', distance: 1000 }),
      ],
      ['the KL2 200 final', 'KL2 200', event({ name: 'KL2 200m', distance: 200 })],
    ],
    no: ['They climbed to 500 m on K2.', 'the K1 5000.5', 'the K1 in 200.45'],
  },
  'events/canoe-class': {
    yes: [
      ['silver in the women’s KL1, she said', 'women’s KL1', event({ gender: 'women', name: 'KL1' })],
      ['Brandt won the K1 final.', 'K1', event({ name: 'K1' })],
      ['The men’s C-2 went to Cuba.', 'men’s C-2', event({ gender: 'men', name: 'C2' })],
    ],
    no: ['They climbed K2 in May.', 'the C1 road', 'the K1 hull'],
  },
  'events/boat-class': {
    yes: [
      ['Women’s final (W8+)', 'W8+', event({ gender: 'women', name: 'Eight', sport: 'rowing', team: true })],
      ['the M1x title', 'M1x', event({ gender: 'men', name: 'Single Sculls', sport: 'rowing' })],
      ['LM2x heats', 'LM2x', event({ gender: 'men', name: 'Lightweight Double Sculls', sport: 'rowing', team: true })],
    ],
    no: ['an M25 road', 'Women’s Pair (W2-) – Final', 'PR1 men’s single sculls (PR1 M1x)', 'W2xy', 'M8 bolts'],
  },
};
