import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../support/folder.ts';
import { hasTerminal, podium, podiumProcess, podiumTerminal } from '../support/podium.ts';
import { TEXT } from '../support/release.ts';

const GOLDEN = 'output/a.json';
const STATE = 'output/.podium-review.json';

/** A corpus of one release, whose accepted output says another time, another rank and another speaker: in text order. */
async function bent() {
  const cwd = makeFolder({ 'corpus/a.md': TEXT });
  await podium(['accept'], { cwd });
  const file = path.join(cwd, GOLDEN);
  const right = readFileSync(file, 'utf8');
  const wrong = right
    .replace('"rank": 2,', '"rank": 3,')
    .replace('"text": "1:53.20",\n      "kind": "result"', '"text": "1:53.20",\n      "kind": "lap"')
    .replace('"speaker": "ida-solheim"', '"speaker": "vera-lindqvist"');
  writeFileSync(file, wrong);
  const review = (lines: readonly string[], ...args: readonly string[]) =>
    podiumTerminal(['review', ...args], lines, { cwd });
  return { cwd, golden: () => readFileSync(file, 'utf8'), right, wrong, file, review };
}

const ESCAPE = String.fromCharCode(27);

describe.skipIf(!hasTerminal)('at a terminal', () => {
  test('one change after another, with its sentence, the words underlined', async () => {
    const { review, golden, right, wrong } = await bent();
    const { exit, out } = review(['r', 'a', 'a']);
    expect(out).toContain('1 of 3');
    expect(out).toContain(`won the Women's 1500m in ${ESCAPE}[22m${ESCAPE}[4m1:53.20${ESCAPE}[24m`);
    expect(out).toContain('3 changes to decide: 2 accepted, 1 rejected, 0 skipped\n');
    expect(exit).toBe(1);
    expect(golden()).toBe(right.replace(/"1:53.20",\n {6}"kind": "result"/, '"1:53.20",\n      "kind": "lap"'));
    expect(golden()).not.toBe(wrong);
  });

  test('what was decided is not asked again, until it says something else', async () => {
    const { review, golden, file } = await bent();
    review(['r', 's', 'q']);
    const second = review(['s', 's']);
    expect(second.out).toContain('2 changes to decide: 0 accepted, 0 rejected, 2 skipped, 1 rejected before');
    writeFileSync(file, golden().replace('"kind": "lap"', '"kind": "split"'));
    const third = review(['s', 's', 's']);
    expect(third.out).toContain('kind: split -> result');
    expect(third.out).toContain('3 changes to decide: 0 accepted, 0 rejected, 3 skipped\n');
  });

  test('what is quit in the middle goes on from there, and --again asks for all', async () => {
    const { review, cwd, right, golden } = await bent();
    expect(review(['r', 'q']).out).toContain('3 changes to decide: 0 accepted, 1 rejected, 0 skipped, 2 not asked\n');
    const { exit, out } = review(['?', 'a', 'A', 'a'], '--again');
    expect(out).toContain('it is asked about the next time');
    expect(out).toContain('3 changes to decide: 3 accepted, 0 rejected, 0 skipped\n');
    expect(exit).toBe(0);
    expect(golden()).toBe(right);
    expect((await podium(['check'], { cwd })).exit).toBe(0);
    expect(review([]).out).toContain('0 changes to decide');
    expect(existsSync(path.join(cwd, STATE))).toBe(false);
  });

  test('end of input is a quit', async () => {
    const { review, golden, wrong } = await bent();
    expect(review([])).toMatchObject({ exit: 1, out: expect.stringContaining('3 not asked') });
    expect(golden()).toBe(wrong);
  });

  test('a new release, and one whose text has changed, are one question each', async () => {
    const { review, cwd } = await bent();
    writeFileSync(path.join(cwd, 'corpus/a.md'), `${TEXT}\nMore.\n`);
    writeFileSync(path.join(cwd, 'corpus/b.md'), TEXT);
    expect(review(['a', 'a'])).toMatchObject({
      exit: 0,
      out: expect.stringContaining('2 changes to decide: 2 accepted'),
    });
    expect((await podium(['check'], { cwd })).out).toBe('checked against output: 2 same\n');
  });

  test('a state that somebody has bent', async () => {
    const { review, cwd } = await bent();
    writeFileSync(path.join(cwd, STATE), '{"schema":"x"}');
    expect(review([])).toMatchObject({
      exit: 2,
      out: expect.stringContaining(`${STATE}: is no list of what was rejected in a review (schema:`),
    });
  });
});

test('a machine does not review its own work', async () => {
  expect(await podium(['review'], { env: { CI: 'true' } })).toEqual({
    exit: 2,
    out: '',
    err: 'podium: review is for people, and CI is set; accept on your own machine and commit what changed\n',
  });
});

test('without a terminal it says what to do', async () => {
  const { cwd, golden, wrong } = await bent();
  expect(podiumProcess(['review'], { cwd, input: 'a\na\na\n' })).toEqual({
    exit: 2,
    out: '',
    err: 'podium: review asks at a terminal, and there is none; see podium check, and accept with podium accept PATHS --kind … --rule …\n',
  });
  expect(golden()).toBe(wrong);
});
