import type { PreferenceBook } from './preference.examples.ts';

export const GENDER_EXAMPLES: PreferenceBook = {
  'gender/competitor': {
    yes: [['Mrs. Vera Lind (SWE) won the 1500m. She clocked 1:53.20.', '1:53.20', 'women']],
    no: [['In the women’s race over 1500m Sweden clocked 1:53.20.', '1:53.20']],
  },
  'gender/clause': {
    yes: [['Sweden clocked 1:53.20 over 1500m in the women’s competition.', '1:53.20', 'women']],
    no: [['The women’s competition was next. Sweden clocked 1:53.20 over 1500m.', '1:53.20']],
  },
  'gender/sentence': {
    yes: [['The women’s competition went on, and Norway clocked 1:53.20 over 1500m.', '1:53.20', 'women']],
    no: [['Sweden clocked 1:53.20 over 1500m in the women’s competition.', '1:53.20']],
  },
  'gender/contrast': {
    yes: [['Sweden won the 1500m in 1:53.20, and Emil Berg (NOR) won the men’s 1500m in 1:43.20.', '1:53.20', 'women']],
    no: [
      ['Sweden won the 1500m in 1:53.20, as in the men’s 1500m.', '1:53.20'],
      ['Sweden won the 1500m in 1:53.20, and Emil Berg (NOR) won the men’s 500m.', '1:53.20'],
    ],
  },
  'gender/people': {
    yes: [['She smiled, and the board showed 1:53.20 for the 1500m.', '1:53.20', 'women']],
    no: [['Everybody smiled, and the board showed 1:53.20 for the 1500m.', '1:53.20']],
  },
  'gender/told': {
    yes: [
      ['He cruised over 1500m on Sunday. Norway took silver in 1:53.20.\n\nShe smiled. She waved.', '1:53.20', 'men'],
      ['The women’s competition was over. He won again over 1500m. Norway took silver in 1:53.20.', '1:53.20', 'men'],
    ],
    no: [
      ['He cruised over 1500m. The women’s competition went on. Norway took silver in 1:53.20.', '1:53.20'],
      ['Norway cruised over 1500m. Sweden took silver in 1:53.20.', '1:53.20'],
    ],
  },
  'gender/section': {
    yes: [['The women’s competition was next. The board showed 1:53.20 for the 1500m.', '1:53.20', 'women']],
    no: [['The board showed 1:53.20 for the 1500m in the women’s competition.', '1:53.20']],
  },
  'gender/block': {
    yes: [['Her sister waved. She smiled. The board showed 1:53.20 for the 1500m.', '1:53.20', 'women']],
    no: [['She smiled, and the board showed 1:53.20 for the 1500m.', '1:53.20']],
  },
  'gender/stretch': {
    yes: [['She smiled. She waved.\n\nThe board showed 1:53.20 for the 1500m.', '1:53.20', 'women']],
    no: [['She smiled. The board showed 1:53.20 for the 1500m.', '1:53.20']],
  },
  'gender/ahead': {
    yes: [['The board showed 1:53.20 for the 1500m. The women’s competition was over.', '1:53.20', 'women']],
    no: [['The women’s competition was over. The board showed 1:53.20 for the 1500m.', '1:53.20']],
  },
  'gender/release': {
    yes: [
      [
        'The board showed 1:53.20 for the 1500m.\n\n## Late joy\n\nThe women’s competition was over.',
        '1:53.20',
        'women',
      ],
    ],
    no: [['The women’s competition was over. The board showed 1:53.20 for the 1500m.', '1:53.20']],
  },
};
