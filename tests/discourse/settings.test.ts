import { expect, test } from 'vitest';
import { decisionAt } from '../support/decisions.ts';

test.each([
  [
    'Vera Lind (SWE) won the Women’s 1500m in 1:53.20, inside the record that had stood since 2030. Anna Falk (GER) was 0.40 behind.',
    '0.40',
  ],
  ['Vera Lind (SWE) beat two former champions to win the Women’s 1500m. Anna Falk (GER) was 0.40 behind.', '0.40'],
])('a year or title of somebody else leaves the race as it is: %s', (passage, figure) => {
  expect(decisionAt('event', `${passage} Anna Falk will start in the Women’s 500m.`, figure)).toMatchObject({
    answer: "Women's 1500m",
  });
});

const SPRINT = 'It was a good day for track cycling. In the Women’s Team Pursuit ';

test('a round of the release’s own weekday is the one at hand', () => {
  const passage = (day: string) => `${SPRINT}Denmark met Italy. ${day}’s final was fast. Denmark clocked 4:05.10.`;
  // 6 March 2032 is a Saturday.
  expect(decisionAt('round', passage('Saturday'), '4:05.10')).toMatchObject({ answer: 'final' });
  expect(decisionAt('round', passage('Friday'), '4:05.10')).toBeUndefined();
});

test('a round somebody advanced to is reached where the sentence goes on there', () => {
  const passage =
    'In the Men’s 500m of short track speed skating Karl Berg (NOR) fell in the quarterfinals and advanced to the semi-finals, where he was third in 40.90.';
  expect(decisionAt('round', passage, '40.90')).toMatchObject({ answer: 'semifinal' });
});
