import { expect, test } from 'vitest';
import { factsOf } from '../../support/facts.ts';

const RACE = '# Triathlon: World Series in Torvik\n\nIn the women’s race Vera Lind met Ida Solheim.\n\n';
const kindsOf = (passage: string) => factsOf(RACE + passage).times.map(({ text, kind }) => `${kind} ${text}`);

test.each([
  ['Lind won in 1:53:07 with a 32:41 run.', ['result 1:53:07', 'split 32:41']],
  ['Solheim had the best run split of the day, 33:08.', ['split 33:08']],
  ['Lind was first out of the water in 17:58.', ['split 17:58']],
  ['Lind clocked 57:04 on the bike and 32:41 for the 10km run.', ['split 57:04', 'split 32:41']],
  ['Lind broke the tape in 1:53:07.', ['result 1:53:07']],
])('%s', (passage, kinds) => expect(kindsOf(passage)).toEqual(kinds));
