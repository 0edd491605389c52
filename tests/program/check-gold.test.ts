import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../support/folder.ts';
import { podium } from '../support/podium.ts';
import { TEXT } from '../support/release.ts';

const GOLD = {
  placings: [
    { competitor: 'Vera Lindqvist', event: "Women's 1500m", rank: 1, current: true },
    { competitor: 'Ida Solheim', event: "Women's 1500m", rank: 2, current: true },
  ],
  quotes: [{ speaker: 'Ida Solheim', text: 'I was lucky 🍀,' }],
};

/** A corpus of one release with gold, whose accepted output has a rank wrong. */
async function bent(): Promise<string> {
  const cwd = makeFolder({ 'corpus/a.md': TEXT, 'corpus/a.gold.json': JSON.stringify(GOLD), 'corpus/b.md': TEXT });
  await podium(['accept'], { cwd });
  const file = path.join(cwd, 'output/a.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('"rank": 2,', '"rank": 3,'));
  return cwd;
}

test('check --gold: F1 by kind before and after, and the rule that moved it', async () => {
  const { exit, out } = await podium(['check', '--gold'], { cwd: await bent() });
  expect(exit).toBe(1);
  expect(out).toContain('F1 against gold (1 release)    before   after\n');
  expect(out).toMatch(/^ {2}placings {17,}0\.500 {3}1\.000 {2}\+0\.5000\n/m);
  expect(out).toMatch(/^ {2}quotes {19,}1\.000 {3}1\.000\n/m);
  expect(out).toMatch(
    /^placings \(\S+(?: \S+)?\) rose: F1 0\.5000 -> 1\.0000\n {4}placings\/ahead-of \(placings\): 0 right, 1 extra -> 1 right, 0 extra in corpus\/a\.md$/m,
  );
});

test('in the comment on a pull request', async () => {
  const { out } = await podium(['check', '--gold', '--format', 'markdown'], { cwd: await bent() });
  expect(out).toContain('`F1 against gold (1 release): placings 0.500 -> 1.000 (+0.5000)`');
  expect(out).toContain('| `placings` | 0.500 | 1.000 | +0.5000 |');
});

test('diff --gold scores the outputs of both sides', async () => {
  const cwd = await bent();
  await podium(['extract', 'corpus', '--out', 'now', '--no-cache', '--quiet'], { cwd });
  const { out } = await podium(['diff', 'now', 'output', '--gold', '--format', 'github'], { cwd });
  expect(out).toContain('::notice title=podium::F1 against gold (1 release): placings 1.000 -> 0.500 (-0.5000)\n');
});

test('check --baseline fails when a kind fell, though the outputs are the accepted ones', async () => {
  const cwd = await bent();
  await podium(['accept'], { cwd });
  await podium(['evaluate', 'corpus', '--write-baseline', 'kept.json'], { cwd });
  expect((await podium(['check', '--baseline', 'kept.json'], { cwd })).exit).toBe(0);
  const kept = readFileSync(path.join(cwd, 'kept.json'), 'utf8').replaceAll(
    '"placings": [2, 0, 0]',
    '"placings": [3, 0, 0]',
  );
  writeFileSync(path.join(cwd, 'kept.json'), kept);
  writeFileSync(
    path.join(cwd, 'corpus/a.gold.json'),
    JSON.stringify({
      ...GOLD,
      placings: [...GOLD.placings, { competitor: 'Eva Brandt', event: "Women's 1500m", rank: 3 }],
    }),
  );
  const { exit, err } = await podium(['check', '--baseline', 'kept.json'], { cwd });
  expect(err).toMatch(/^placings \(.+\) fell: F1 1\.0000 -> 0\.8000$/m);
  expect(err).toContain('    no rule moved: gold demands other facts\n    other gold: corpus/a.md\n');
  expect(exit).toBe(1);
});
