import type { ExampleBook } from './examples.ts';
import type { Values } from './mention.ts';

function description(parts: Partial<Values['description']>): Values['description'] {
  return { age: null, nation: null, gender: null, role: null, plural: false, ...parts };
}

export const descriptionExamples: ExampleBook<'description'> = {
  'descriptions/role': {
    yes: [
      [
        'The train kept the faltering Polish squad behind.',
        'the faltering Polish squad',
        description({ role: 'team', nation: 'POL', plural: true }),
      ],
      ['He passed his rival with a lap to go.', 'his rival', description({ role: 'rival' })],
      ['The new champion smiled.', 'The new champion', description({ role: 'champion' })],
      [
        'The defending Champions had to settle for silver.',
        'The defending Champions',
        description({ role: 'champion', plural: true }),
      ],
      ['He raced the record holder himself.', 'the record holder', description({ role: 'record holder' })],
      ['She beat her older sister by 0.3.', 'her older sister', description({ role: 'sister', gender: 'women' })],
      ['He and his twin brother shared the lead.', 'his twin brother', description({ role: 'brother', gender: 'men' })],
      ['The Japanese skater had an advantage.', 'The Japanese skater', description({ role: 'skater', nation: 'JPN' })],
      ['The Dutch trio kept the pace.', 'The Dutch trio', description({ role: 'team', nation: 'NED', plural: true })],
      ['It ended badly for the hosts.', 'the hosts', description({ role: 'hosts', plural: true })],
      ['“It was mine,” said the teenager.', 'the teenager', description({ role: 'teenager' })],
      ['The skater from Workum had never won.', 'The skater', description({ role: 'skater' })],
      ['Her coach had seen it coming.', 'Her coach', description({ role: 'coach' })],
      [
        '“It was mine,” said the obviously impressed winner.',
        'the obviously impressed winner',
        description({ role: 'winner' }),
      ],
      ['The Bergen teenager had never won.', 'The Bergen teenager', description({ role: 'teenager' })],
      ['It was the third win of the Salt Lake skater.', 'the Salt Lake skater', description({ role: 'skater' })],
      ['She was 14.59 down on the winner.', 'the winner', description({ role: 'winner' })],
    ],
    no: [
      'The women race at noon.',
      "The men's Team Sprint was close.",
      'A skater fell.',
      'They were drawn in the final pair.',
      'He became the champion of 2031.',
      'Lind of Sweden is the new women’s sprint champion.',
      'Hers was a champion’s race.',
      'She won the Bergen winner’s trophy.',
    ],
  },
  'descriptions/age': {
    yes: [
      ['The 24-year-old said it was hers.', 'The 24-year-old', description({ age: 24 })],
      ['The 30-year-old from Riga attacked.', 'The 30-year-old', description({ age: 30 })],
      ['It was the 27-year-old’s fifth win.', 'the 27-year-old', description({ age: 27 })],
    ],
    no: ['The 15-year-old record fell.', 'A 24-year-old won.', 'The 22-year-old Lind won.'],
  },
  'descriptions/of-two': {
    yes: [
      ['The former opened in 31.8, the latter in 32.4.', 'The former', description({ role: 'former' })],
      ['The former opened in 31.8, the latter in 32.4.', 'the latter', description({ role: 'latter' })],
      ['They met in the final, the former winning by a skate.', 'the former', description({ role: 'former' })],
      ["The latter's time was better.", 'The latter', description({ role: 'latter' })],
    ],
    no: ['The former champion fell.', 'The former inline skater from Oslo won.', 'In the latter stages she faded.'],
  },
  'descriptions/nationality': {
    yes: [
      [
        'The 23-year-old Dutchwoman did better.',
        'The 23-year-old Dutchwoman',
        description({ age: 23, nation: 'NED', gender: 'women' }),
      ],
      ['The two Dutchmen were level.', 'The two Dutchmen', description({ nation: 'NED', gender: 'men', plural: true })],
      ['She passed the 22-year-old Korean.', 'the 22-year-old Korean', description({ age: 22, nation: 'KOR' })],
      ['The young Briton fell.', 'The young Briton', description({ nation: 'GBR' })],
    ],
    no: [
      'The Czech finished second.',
      'The young Norwegian record holders met.',
      'The 22-year-old Italian Rossi won.',
      'The old Dutch record fell.',
      'A 22-year-old Norwegian won.',
    ],
  },
};
