import { expect, test } from 'vitest';
import { makeFolder } from '../support/folder.ts';
import { podium } from '../support/podium.ts';
import { TEXT } from '../support/release.ts';

/** Gold of a release that says one thing which is there, and one which is not. */
const GOLD = JSON.stringify({
  nations: [{ code: 'SWE' }, { code: 'NOR' }],
  times: [
    { text: '1:53.20', ms: 113_200, kind: 'result' },
    { text: '9:59.99', ms: 599_990, kind: 'result' },
  ],
});

const folder = () => makeFolder({ 'in/luge/a.md': TEXT, 'in/luge/a.gold.json': GOLD });

test('a table of measures', async () => {
  const { exit, out, err } = await podium(['evaluate', 'in'], { cwd: folder() });
  expect(out).toMatch(/^ +P +R +F1 +gold +got\n/);
  expect(out).toContain('\nnations                 1.000  1.000  1.000      2      2\n');
  expect(out).toMatch(/\ntimes +\d\.\d{3} +0\.500 /);
  expect(out.endsWith('1 release scored\n')).toBe(true);
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
});

test('the disagreements on demand', async () => {
  const { out } = await podium(['evaluate', 'in', '--misses'], { cwd: folder() });
  expect(out).toContain('in/luge/a.md: missed times {"text":"9:59.99","ms":599990,"kind":"result"}\n');
});

test('the same for a machine', async () => {
  const { out } = await podium(['evaluate', 'in', '--json'], { cwd: folder() });
  const { kinds, releases } = JSON.parse(out);
  expect(kinds.nations).toEqual({ p: 1, r: 1, f1: 1, gold: 2, got: 2 });
  expect(releases).toHaveLength(1);
  expect(releases[0].file).toBe('in/luge/a.md');
});

test('one release, by its own name or that of its gold', async () => {
  const cwd = folder();
  const byRelease = await podium(['evaluate', 'in/luge/a.md'], { cwd });
  const byGold = await podium(['evaluate', 'in/luge/a.gold.json'], { cwd });
  expect(byRelease).toEqual(byGold);
  expect(byRelease.exit).toBe(0);
});

test('releases on a list are left out', async () => {
  const cwd = makeFolder({
    'in/a.md': TEXT,
    'in/a.gold.json': GOLD,
    'in/b.md': TEXT,
    'in/b.gold.json': GOLD,
    list: 'in/b.md',
  });
  const { releases } = JSON.parse((await podium(['evaluate', 'in', '--json', '--except', 'list'], { cwd })).out);
  expect(releases.map(({ file }: { file: string }) => file)).toEqual(['in/a.md']);
});
