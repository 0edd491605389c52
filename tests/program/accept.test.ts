import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../support/folder.ts';
import { podium } from '../support/podium.ts';
import { TEXT } from '../support/release.ts';

const GOLDEN = 'output/a.json';

/** A corpus of one release, whose accepted output says another rank, another kind of time and another speaker. */
async function bent(): Promise<{ cwd: string; golden: () => string; right: string }> {
  const cwd = makeFolder({ 'corpus/a.md': TEXT });
  await podium(['accept'], { cwd });
  const file = path.join(cwd, GOLDEN);
  const right = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    right
      .replace('"rank": 2,', '"rank": 3,')
      .replace('"text": "1:53.20",\n      "kind": "result"', '"text": "1:53.20",\n      "kind": "lap"')
      .replace('"speaker": "ida-solheim"', '"speaker": "vera-lindqvist"'),
  );
  return { cwd, golden: () => readFileSync(file, 'utf8'), right };
}

test('by kind: only those facts of the accepted file change, and it stays valid', async () => {
  const { cwd, golden, right } = await bent();
  expect(await podium(['accept', '--kind', 'quotes'], { cwd })).toMatchObject({
    exit: 0,
    out: `updated ${GOLDEN}: 1 change accepted, 2 left\naccepted into output: 0 added, 1 updated, 0 unchanged, 0 failed\n`,
  });
  expect(golden()).toContain('"speaker": "ida-solheim"');
  expect(golden()).toContain('"rank": 3,');
  expect((await podium(['check'], { cwd })).out).toContain('(facts: 0 added, 0 removed, 2 changed)');
  await podium(['accept', '--kind', 'placings,times'], { cwd });
  expect(golden()).toBe(right);
});

test('by rule, by its name or the beginning of it', async () => {
  const { cwd, golden } = await bent();
  await podium(['accept', '--rule', 'quotes/'], { cwd });
  expect(golden()).toContain('"speaker": "ida-solheim"');
  expect((await podium(['accept', '--rule', 'quotes'], { cwd })).out).toContain('0 updated, 1 unchanged');
});

test('by release', async () => {
  const { cwd, golden } = await bent();
  const before = golden();
  writeFileSync(path.join(cwd, 'corpus/b.md'), TEXT);
  await podium(['accept', 'corpus/b.md'], { cwd });
  expect(golden()).toBe(before);
  expect(existsSync(path.join(cwd, 'output/b.json'))).toBe(true);
});

test('parts of a new output are not accepted', async () => {
  const cwd = makeFolder({ 'corpus/a.md': TEXT });
  expect(await podium(['accept', '--kind', 'times'], { cwd })).toMatchObject({
    exit: 0,
    out: `new ${GOLDEN}: nothing was accepted yet, accept it whole\naccepted into output: 0 added, 0 updated, 0 unchanged, 0 failed, 1 new and left alone\n`,
  });
  expect(existsSync(path.join(cwd, GOLDEN))).toBe(false);
});

test('parts of a release whose text has changed are not accepted', async () => {
  const { cwd, golden } = await bent();
  const before = golden();
  writeFileSync(path.join(cwd, 'corpus/a.md'), `${TEXT}\nMore.\n`);
  expect(await podium(['accept', '--kind', 'times'], { cwd })).toMatchObject({
    exit: 2,
    err: `podium: ${GOLDEN}: its release has changed since, so that parts of it cannot be accepted; accept the release whole\n`,
  });
  expect(golden()).toBe(before);
});

describe('outputs without a release', () => {
  test('stay, and fail the check, until they are pruned', async () => {
    const { cwd } = await bent();
    writeFileSync(path.join(cwd, 'corpus/b.md'), TEXT);
    rmSync(path.join(cwd, 'corpus/a.md'));
    await podium(['accept'], { cwd });
    expect((await podium(['check'], { cwd })).exit).toBe(1);
    expect((await podium(['accept', '--prune'], { cwd })).out).toBe(
      `removed ${GOLDEN}\naccepted into output: 0 added, 0 updated, 1 unchanged, 0 failed, 1 removed\n`,
    );
    expect((await podium(['check'], { cwd })).exit).toBe(0);
  });

  test('what podium did not write is not removed', async () => {
    const cwd = makeFolder({ 'corpus/a.md': TEXT, 'output/notes.json': '{}' });
    expect(await podium(['accept', '--prune'], { cwd })).toMatchObject({
      exit: 2,
      err: expect.stringContaining('output/notes.json: is in the way and was not written by podium'),
    });
    expect(existsSync(path.join(cwd, 'output/notes.json'))).toBe(true);
  });
});

test('a kind that is none is told with those there are', async () => {
  expect((await podium(['accept', '--kind', 'tims'])).err).toMatch(/"tims" is none of release, competitions, .*times/);
});
