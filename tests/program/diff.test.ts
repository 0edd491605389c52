import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../support/folder.ts';
import { podium } from '../support/podium.ts';
import { TEXT } from '../support/release.ts';

const GOLDEN = 'output/a.json';

/** A corpus of one release whose output was accepted, under git. */
async function committed(): Promise<{ cwd: string; git: (...args: string[]) => void }> {
  const cwd = makeFolder({ 'corpus/a.md': TEXT });
  const git = (...args: string[]) => {
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { cwd, stdio: 'ignore' });
  };
  await podium(['accept'], { cwd });
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-qm', 'Accept');
  return { cwd, git };
}

/** Bends the accepted output as another rule would. */
function bend(cwd: string): void {
  const file = path.join(cwd, GOLDEN);
  writeFileSync(file, readFileSync(file, 'utf8').replace('"rank": 2,', '"rank": 3,'));
}

test('a revision and the working tree', async () => {
  const { cwd } = await committed();
  expect(await podium(['diff', 'main', 'output'], { cwd })).toEqual({
    exit: 0,
    out: 'main to output: 1 same\n',
    err: '',
  });
  bend(cwd);
  const { exit, out } = await podium(['diff', 'main', 'output'], { cwd });
  expect(exit).toBe(1);
  expect(out).toMatch(/^corpus\/a\.md:3:\d+ ~ placings: competitor Ida Solheim, event Women's 1500m, rank 3/m);
  expect(out).toContain('\n    rank: 2 -> 3\n    > Vera Lindqvist (SWE) won');
});

test('two revisions, for a pull request', async () => {
  const { cwd, git } = await committed();
  bend(cwd);
  git('commit', '-qam', 'Bend');
  const { out } = await podium(['diff', 'HEAD~1', 'HEAD:output', '--format', 'markdown'], { cwd });
  expect(out).toMatch(/^\*\*podium\*\*: `HEAD~1 to HEAD:output: 0 same, 1 different/);
  expect(out).toContain('| `placings` |');
});

test('an output on one side only', async () => {
  const { cwd } = await committed();
  writeFileSync(path.join(cwd, 'output/b.json'), readFileSync(path.join(cwd, GOLDEN)));
  expect(await podium(['diff', 'main', 'output'], { cwd })).toMatchObject({
    exit: 1,
    out: expect.stringContaining('corpus/b.md: has no accepted output yet (main:output/b.json)'),
  });
});

test.each([
  ['no such side', ['diff', 'nowhere', 'output'], 'podium: nowhere: is neither a folder nor a git revision here;'],
  [
    'a revision without outputs',
    ['diff', 'main:src', 'output'],
    'podium: main:src: no outputs of podium in this folder',
  ],
  ['what looks like an option', ['diff', '--', '--output=x', 'output'], 'podium: --output=x: is neither a folder nor'],
])('%s is told in one line', async (_, args, words) => {
  const { cwd } = await committed();
  const { exit, err } = await podium(args, { cwd });
  expect({ exit, err }).toEqual({ exit: 2, err: expect.stringContaining(words) });
});
