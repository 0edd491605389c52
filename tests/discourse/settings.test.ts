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

test('a medal of the Games leaves the race as it is, but at the Games', () => {
  const passage =
    'Vera Lind (SWE) won the Women’s 1500m in 1:53.20. Lind won Olympic gold in Oslo in the Women’s 500m. Anna Falk (GER) was 0.40 behind.';
  const head = (competition: string) => `It was the last day of the ${competition} in Hamar.\n\n${passage}`;
  expect(decisionAt('event', head('Speed Skating World Cup'), '0.40')).toMatchObject({ answer: "Women's 1500m" });
  expect(decisionAt('event', head('Olympic Winter Games'), '0.40')).toMatchObject({ answer: "Women's 500m" });
});

test('a race somebody rests before leaves the race as it is', () => {
  const passage =
    'Vera Lind (SWE) clocked 1:53.20 in the Women’s 1500m. She skipped the second run, as it was too soon before the team pursuit. Anna Falk (GER) was 0.40 behind.';
  expect(decisionAt('event', passage, '0.40')).toMatchObject({ answer: "Women's 1500m" });
});

const SPRINT = 'It was a good day for track cycling. In the Women’s Team Pursuit ';

test('a round of the release’s own weekday is the one at hand', () => {
  const passage = (day: string) => `${SPRINT}Denmark met Italy. ${day}’s final was fast. Denmark clocked 4:05.10.`;
  // 6 March 2032 is a Saturday.
  expect(decisionAt('round', passage('Saturday'), '4:05.10')).toMatchObject({ answer: 'final' });
  expect(decisionAt('round', passage('Friday'), '4:05.10')).toBeUndefined();
});

test('an undated release tells of the day it names on its own; what is likened to it is no race of today', () => {
  const passage =
    'It was a good day. Like in Saturday’s Women’s 1000m, Vera Lind (SWE) met Anna Falk (GER) in the Women’s 1500m on Sunday. She clocked 1:53.20.';
  expect(decisionAt('event', passage, '1:53.20')).toMatchObject({ answer: "Women's 1500m" });
  const other =
    'On Sunday Vera Lind (SWE) won the Women’s 1500m from the winner of the opening day, Friday’s 500m. She led by 0.40.';
  expect(decisionAt('event', other, '0.40')).toMatchObject({ answer: "Women's 1500m" });
});

test('a day of the week is no other day where nothing tells the release’s own', () => {
  const passage =
    'The Women’s Mass Start was next. Vera Lind (SWE) won Friday’s 1000m and Sunday’s 1500m. Anna Falk (GER) clocked 1:53.20.';
  expect(decisionAt('event', passage, '1:53.20')).toMatchObject({ answer: "Women's 1500m" });
});

test('a round somebody advanced to is reached where the sentence goes on there', () => {
  const passage =
    'In the Men’s 500m of short track speed skating Karl Berg (NOR) fell in the quarterfinals and advanced to the semi-finals, where he was third in 40.90.';
  expect(decisionAt('round', passage, '40.90')).toMatchObject({ answer: 'semifinal' });
});

test.each([
  ['In the Women’s 1500m Vera Lind (SWE) and Anna Falk (GER), both of whom had won a 500m, were 0.40 apart.', '0.40'],
  ['It was late. After forty laps the Women’s 1500m was decided by 0.40. The Women’s 500m was next.', '0.40'],
])('what is said of somebody, or how long it took, turns no race aside: %s', (passage, figure) => {
  expect(decisionAt('event', passage, figure)).toMatchObject({ answer: "Women's 1500m" });
});

test('a speech about a figure is on the race that it was told of', () => {
  const passage =
    'In the Women’s 1500m Vera Lind (SWE) beat Anna Falk (GER) by four hundredths.\n\nThe Women’s 500m went to Ida Moe (NOR).\n\n“Four hundredths is nothing,” said Falk.';
  expect(decisionAt('event', passage, 'Four hundredths')).toMatchObject({ by: 'event/echo', answer: "Women's 1500m" });
  const other = passage.replace('nothing', 'what I lost the Women’s 500m by');
  expect(decisionAt('event', other, 'Four hundredths')).toMatchObject({ answer: "Women's 500m" });
});

test.each([
  ['Vera Lind (SWE), who had set a record in the 1500m this morning, clocked 1:53.20 in the final.', '1:53.20'],
  ['Vera Lind (SWE), who broke the record in the 1500m earlier today, won in the final in 1:53.20.', '1:53.20'],
  ['Vera Lind (SWE), already under the standard in the 1500m, won that event in 1:53.20.', '1:53.20'],
  ['Vera Lind (SWE), a former finalist in the 1500m, took the same race in 1:53.20.', '1:53.20'],
])('the race that a passage opens with in passing and goes on with is the one at hand: %s', (passage, figure) => {
  const whole = `The Women’s 500m was fast.\n\n${passage} The Women’s 3000m was next.`;
  expect(decisionAt('event', whole, figure)).toMatchObject({ answer: "Women's 1500m" });
});

test.each([
  ['Vera Lind (SWE), who won the 1500m last year, clocked 37.40.', '37.40'],
  ['Vera Lind (SWE), who will skate the 1500m this afternoon, clocked 37.40.', '37.40'],
])('a race of another day does not become it: %s', (passage, figure) => {
  expect(decisionAt('event', `The Women’s 500m was fast. ${passage}`, figure)).toMatchObject({
    answer: "Women's 500m",
  });
});
