import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../support/folder.ts';
import { podium, podiumProcess } from '../support/podium.ts';
import { TEXT } from '../support/release.ts';

const GOLDEN = 'output/luge/a.json';

/** A corpus of one release whose output was accepted. */
async function accepted(): Promise<{ cwd: string; file: (name: string) => string }> {
  const cwd = makeFolder({ 'corpus/luge/a.md': TEXT });
  expect(await podium(['accept'], { cwd })).toEqual({
    exit: 0,
    out: `added ${GOLDEN}\naccepted into output: 1 added, 0 updated, 0 unchanged, 0 failed\n`,
    err: '',
  });
  return { cwd, file: (name) => path.join(cwd, name) };
}

test('what was accepted is the same', async () => {
  const { cwd } = await accepted();
  expect(await podium(['check'], { cwd })).toEqual({ exit: 0, out: 'checked against output: 1 same\n', err: '' });
  expect((await podium(['check', 'corpus/luge/a.md'], { cwd })).exit).toBe(0);
  expect((await podium(['accept'], { cwd })).out).toBe(
    'accepted into output: 0 added, 0 updated, 1 unchanged, 0 failed\n',
  );
});

test('a text that only moved says the same', async () => {
  const { cwd, file } = await accepted();
  writeFileSync(file('corpus/luge/a.md'), `\n\n${TEXT}`);
  expect(await podium(['check'], { cwd })).toMatchObject({
    exit: 0,
    out: 'checked against output: 1 same, of the same, 1 with other spans\n',
  });
});

test('a difference is shown on its line with its sentence, and exits with 1', async () => {
  const { cwd, file } = await accepted();
  const golden = readFileSync(file(GOLDEN), 'utf8');
  writeFileSync(
    file(GOLDEN),
    golden.replace('"text": "1:53.20",\n      "kind": "result"', '"text": "1:53.20",\n      "kind": "lap"'),
  );
  const { exit, out } = podiumProcess(['check'], { cwd });
  expect(out).toMatch(/^corpus\/luge\/a\.md:3:\d+ ~ times: text 1:53\.20, kind result/m);
  expect(out).toContain('\n    kind: lap -> result\n');
  expect(out).toContain(
    "\n    > Vera Lindqvist (SWE) won the Women's 1500m in 1:53.20, 0.45 ahead of Ida Solheim (NOR).\n",
  );
  expect(out).toContain('checked against output: 0 same, 1 different (facts: 0 added, 0 removed, 1 changed)\n');
  expect(exit).toBe(1);
});

describe('what is on one side only', () => {
  test('a release that is new', async () => {
    const cwd = makeFolder({ 'corpus/a.md': TEXT, 'output/keep': '' });
    expect(await podium(['check'], { cwd })).toMatchObject({
      exit: 1,
      out: 'corpus/a.md: has no accepted output yet (output/a.json)\nchecked against output: 0 same, 1 new\n',
    });
  });

  test('an output whose release is gone', async () => {
    const { cwd, file } = await accepted();
    writeFileSync(file('corpus/luge/b.md'), TEXT);
    await podium(['accept'], { cwd });
    rmSync(file('corpus/luge/a.md'));
    expect(await podium(['check'], { cwd })).toMatchObject({
      exit: 1,
      out: `${GOLDEN}: its release corpus/luge/a.md is gone; remove one or bring back the other\nchecked against output: 1 same, 1 without a release\n`,
    });
  });
});

test('a machine does not accept its own work', async () => {
  const cwd = makeFolder({ 'corpus/a.md': TEXT });
  expect(await podium(['accept'], { cwd, env: { CI: 'true' } })).toEqual({
    exit: 2,
    out: '',
    err: 'podium: accept is for people, and CI is set; accept on your own machine and commit what changed\n',
  });
});

test('releases on a list are left out, and their outputs are no orphans', async () => {
  const { cwd, file } = await accepted();
  writeFileSync(file('list.txt'), 'corpus/luge/a.md\n');
  writeFileSync(file('corpus/luge/a.md'), TEXT.replace('1:53.20', '1:53.21'));
  expect(await podium(['check', '--except', 'list.txt'], { cwd })).toEqual({
    exit: 0,
    out: 'checked against output: 0 same\n',
    err: '',
  });
  expect((await podium(['check', '--except', 'no.txt'], { cwd })).err).toBe(
    'podium: no.txt: no such file or folder; check the path\n',
  );
});
