import { expect, test } from 'vitest';
import { makeFolder } from '../support/folder.ts';
import { podium } from '../support/podium.ts';
import { TEXT } from '../support/release.ts';

const folder = () => makeFolder({ 'in/a.md': TEXT });
const ID = 'time.result.womens-1500m.vera-lindqvist.113200';

test('every fact of a release, with its rule and its words', async () => {
  const { exit, out } = await podium(['explain', 'in/a.md'], { cwd: folder() });
  expect(out).toContain(
    `in/a.md:3:47 times: text 1:53.20, kind result, ms 113200, competitor Vera Lindqvist, event Women's 1500m\n    ${ID}\n    stated by the rule `,
  );
  expect(exit).toBe(0);
});

test('a fact by its id, in the releases of a folder', async () => {
  const { exit, out } = await podium(['explain', ID, '--in', 'in'], { cwd: folder() });
  expect(out).toMatch(/^in\/a\.md:3:47 times: text 1:53\.20/);
  expect(exit).toBe(0);
});

test('a line: what it says, and what came to nothing', async () => {
  const { out } = await podium(['explain', 'in/a.md:3'], { cwd: folder() });
  expect(out).toMatch(/^in\/a\.md:3 \(body\)\n> Vera Lindqvist \(SWE\) won/);
  expect(out).toContain('  "SWE" is Sweden (swe)\n');
  expect(out).toContain('  "1:53.20" times/minutes-seconds: {"ms":113200,');
  expect(out).toContain('      event Women\'s 1500m by event/clause, from "Women\'s 1500m" on line 3\n');
  expect(out).toContain('      competitor Vera Lindqvist by competitor/focus\n');
});

test('why not: the condition that failed, and the rules that came close', async () => {
  const text = 'The record pace was gone. Half a second was all, and Vera Lindqvist led by 20 points.';
  const { out } = await podium(['explain', 'b.md:3'], {
    cwd: makeFolder({ 'b.md': `# Lindqvist in Hamar\n\n${text}\n` }),
  });
  expect(out).toContain(
    '"Half a second" is a time by times/part-of-a-second, and no fact: it is an amount in words, and no rule of kinds says what it measures (times/read)\n',
  );
  expect(out).toContain(
    '"20" is a score by scores/points, and no fact: it is a difference, not a score: "led by" (scores/read)',
  );
});

test.each([
  [['explain', 'in/b.md'], 'podium: in/b.md: no such file or folder; check the path\n'],
  [['explain', 'in/b.md:3'], 'podium: in/b.md:3: no such file or folder; check the path\n'],
  [['explain', 'in/a.md:99'], 'podium: in/a.md: has no line 99 (it has 6); name another\n'],
  [
    ['explain', 'no.such.fact', '--in', 'in'],
    'podium: no.such.fact: no fact has this id in in; ids are in the output of podium extract\n',
  ],
])('%j', async (args, message) => {
  expect(await podium(args, { cwd: folder() })).toEqual({ exit: 2, out: '', err: message });
});

test('the rules, counted over releases, and the examples of one', async () => {
  const all = await podium(['rules', '--over', 'in'], { cwd: folder() });
  expect(all.out).toMatch(/^ +2 {2}times\/minutes-seconds +time +\d+ examples$/m);
  expect(all.out).toMatch(/\n\d+ rules, counted over 1 release of in\n$/);
  const one = await podium(['rules', 'times/minutes-seconds', '--over', 'in'], { cwd: folder() });
  expect(one.out).toMatch(/^Rules of words:\n +2 {2}times\/minutes-seconds .*\n {9}\+ .+\n {13}".+" \{"ms":/);
  const facts = await podium(['rules', 'times/leads', 'event/clause', '--over', 'in'], { cwd: folder() });
  expect(facts.out).toMatch(/^Rules of facts:\n +1 {2}times\/leads +times\n {9}has no table of examples\n/);
  expect(facts.out).toMatch(/\nWhat decides the links of facts:\n +\d+ {2}event\/clause +event\n/);
});
