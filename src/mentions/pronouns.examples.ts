import type { ExampleBook } from './examples.ts';

export const pronounExamples: ExampleBook<'pronoun'> = {
  'pronouns/personal': {
    yes: [
      ['Then he won.', 'he', { gender: 'men', plural: false, possessive: false }],
      ['They clocked 1:25.41.', 'They', { gender: null, plural: true, possessive: false }],
      ['It was his best lap.', 'his', { gender: 'men', plural: false, possessive: true }],
      ['Their time was a record.', 'Their', { gender: null, plural: true, possessive: true }],
      ['She threw herself over the line.', 'herself', { gender: 'women', plural: false, possessive: false }],
    ],
    no: ['Sheer luck, the theme of hims.', 'I took it from you.'],
  },
  'pronouns/her': {
    yes: [
      ['It was her best time.', 'her', { gender: 'women', plural: false, possessive: true }],
      ['Nobody could beat her in the final.', 'her', { gender: 'women', plural: false, possessive: false }],
      ['She won it on her own.', 'her', { gender: 'women', plural: false, possessive: true }],
      ['They let her, and she won.', 'her', { gender: 'women', plural: false, possessive: false }],
      ['There were cheers for her 1:54.00.', 'her', { gender: 'women', plural: false, possessive: true }],
      ['In her 500m she fell.', 'her', { gender: 'women', plural: false, possessive: true }],
      ['Four misses left her 48th.', 'her', { gender: 'women', plural: false, possessive: false }],
    ],
    no: ['The herd stood there.', 'It was hers.'],
  },
};
