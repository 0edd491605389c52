import { expect, test } from 'vitest';
import { decisionAt } from '../support/decisions.ts';

const SWIM = 'It was a good day for swimming. ';

test.each([
  ['The men’s breaststroke events were Karl Berg’s: he won the 50m in 26.71.', '26.71', "Men's 50m Breaststroke"],
  [
    'Vera Lind won the women’s 200m backstroke in 2:05.60. The 100m had been hers in 58.30.',
    '58.30',
    "Women's 100m Backstroke",
  ],
])('a distance takes the stroke of its paragraph: %s', (passage, figure, answer) => {
  expect(decisionAt('event', SWIM + passage, figure)).toMatchObject({ answer });
});

test('but not that of another paragraph', () => {
  const passage = `${SWIM}Vera Lind won the women’s 200m backstroke in 2:05.60.\n\nShe won the 100m, too, in 58.30.`;
  expect(decisionAt('event', passage, '58.30')).toMatchObject({ answer: "Women's 100m" });
});
