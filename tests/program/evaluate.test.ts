import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../support/folder.ts';
import { podium, podiumProcess } from '../support/podium.ts';
import { TEXT } from '../support/release.ts';

/** Gold of a release that says one thing which is there, and one which is not. */
const FACTS = {
  nations: [{ code: 'SWE' }, { code: 'NOR' }],
  times: [
    { text: '1:53.20', ms: 113_200, kind: 'result' },
    { text: '9:59.99', ms: 599_990, kind: 'result' },
  ],
  placings: [{ competitor: 'Vera Lindqvist', event: "Women's 1500m", rank: 2, current: true }],
};
const GOLD = JSON.stringify(FACTS);

const folder = () => makeFolder({ 'in/luge/a.md': TEXT, 'in/luge/a.gold.json': GOLD });

/** Two releases: by their names, `b` is held back and `a` is not. */
const both = (gold = GOLD) =>
  makeFolder({ 'in/a.md': TEXT, 'in/a.gold.json': gold, 'in/b.md': TEXT, 'in/b.gold.json': gold });

test('a table of measures', async () => {
  const { exit, out, err } = await podium(['evaluate', 'in'], { cwd: folder() });
  expect(out).toMatch(/^ +P +R +F1 +gold +got\n/);
  expect(out).toContain('\nnations                 1.000  1.000  1.000      2      2\n');
  expect(out).toMatch(/\ntimes +\d\.\d{3} +0\.500 /);
  expect(out.endsWith('1 release scored\n')).toBe(true);
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
});

test('the parts stand apart where there are several', async () => {
  const { out } = await podium(['evaluate', 'in', '--outside', 'elsewhere'], {
    cwd: makeFolder({
      'in/a.md': TEXT,
      'in/a.gold.json': GOLD,
      'in/b.md': TEXT,
      'in/b.gold.json': '{"nations":[{"code":"SWE"},{"code":"NOR"},{"code":"ITA"}]}',
      'elsewhere/c.md': TEXT,
      'elsewhere/c.gold.json': '{"nations":[]}',
    }),
  });
  expect(out).toMatch(/^ +P +R +F1 +gold +got +read +held back +outside\n/);
  expect(out).toMatch(/\nnations .* 1\.000 {6}0\.800 {6}0\.000\n/);
  expect(out.endsWith('3 releases scored (1 read, 1 held back, 1 outside)\n')).toBe(true);
});

test('the disagreements on demand, extras with the rule that made them', async () => {
  const { out } = await podium(['evaluate', 'in', '--misses'], { cwd: folder() });
  expect(out).toContain('in/luge/a.md: missed times {"text":"9:59.99","ms":599990,"kind":"result"}\n');
  expect(out).toMatch(/\nin\/luge\/a\.md: extra times \{"text":"1:53\.65",.*\} \[times\/\S+\]\n/);
});

describe('on demand', () => {
  test('how right each rule is, and the extras of some', async () => {
    const all = await podium(['evaluate', 'in', '--rules'], { cwd: folder() });
    expect(all.out).toMatch(/\ntimes\n {2}times\/result +1 +1 {2}0\.500/);
    expect(all.out).toMatch(/\nplacings\n(?: {2}placings\/\S+ +0 +1 {2}0\.000 .*\n)+/);
    const some = await podium(['evaluate', 'in', '--rules', 'times/result'], { cwd: folder() });
    expect(some.out).toMatch(/\n {6}in\/luge\/a\.md:5 \{"text":"1:53\.65"/);
    expect(some.out).not.toContain('placings/');
  });

  test('which part is wrong, and its share in what was lost', async () => {
    const { out } = await podium(['evaluate', 'in', '--confusion', '--causes'], { cwd: folder() });
    expect(out).toMatch(
      /\nplacings: 0 right, 0 not found, 1 not a fact\n {5}1 wrong rank\n {9}1 rank: gold 2, got 1\n/,
    );
    expect(out).toMatch(/\n {4}kind, gold \\ got .*\n/);
    expect(out).toMatch(/\n +\d+\.\d% +2 {2}wrong rank +placings 2\n/);
  });

  test('the costliest misses, with the rule that came closest', async () => {
    const { out } = await podium(['evaluate', 'in', '--costliest', '1'], { cwd: folder() });
    expect(out).toMatch(
      /^ {3}2 points {2}wrong rank: rank 2, got 1\n {13}in in\/luge\/a\.md \(1 placings\)\n {13}closest: placings\/\S+, line 3, ".*": made it\n\n/,
    );
  });

  test('a count that is none is refused', async () => {
    const { exit, err } = await podium(['evaluate', '--costliest', 'in'], { cwd: folder() });
    expect(err).toMatch(
      /^podium: option '--costliest \[count\]' argument 'in' is invalid\. Expected a number from 0 on/,
    );
    expect(exit).toBe(2);
  });

  test('tables for a document', async () => {
    const { out } = await podium(['evaluate', 'in', '--markdown'], { cwd: both() });
    expect(out).toContain(
      '| F1, the weakest first | read two thirds (1) | held-back third (1) | P · R of the last |\n',
    );
    expect(out).toContain('| nations | 1.000 | 1.000 | 1.00 · 1.00 |\n');
    expect(out).toMatch(/\n\| wrong rank \| \d+% \| \d+% \|\n/);
  });
});

test('the same for a machine', async () => {
  const { out } = await podium(['evaluate', 'in', '--json'], { cwd: folder() });
  const { kinds, releases, rules, confusion, causes, costliest } = JSON.parse(out);
  expect(kinds.nations).toEqual({ p: 1, r: 1, f1: 1, gold: 2, got: 2 });
  expect(releases).toHaveLength(1);
  expect(releases[0].file).toBe('in/luge/a.md');
  expect(rules).toContainEqual({ kind: 'times', rule: 'times/result', right: 1, extra: 1 });
  expect(confusion.find(({ kind }: { kind: string }) => kind === 'placings').wrong).toEqual([
    { fields: 'rank', count: 1 },
  ]);
  expect(causes[0].share).toBeGreaterThan(0);
  expect(costliest[0]).toMatchObject({ file: 'in/luge/a.md', cause: 'wrong rank', gold: 2, got: 1, field: 'rank' });
});

describe('what held-back releases say', () => {
  const SECTIONS = ['--misses', '--costliest', '--rules=times', '--confusion', '--causes'];

  test('is scored, and never printed', async () => {
    const cwd = both(JSON.stringify({ ...FACTS, athletes: [{ name: 'Ute Nobody' }] }));
    for (const section of [...SECTIONS, '--json', '--markdown']) {
      const { out, err } = await podium(['evaluate', 'in', '--held-back', section], { cwd });
      for (const said of ['9:59.99', '1:53.65', 'Nobody', 'Lindqvist']) expect(out + err).not.toContain(said);
    }
    const { out } = await podium(['evaluate', 'in', ...SECTIONS], { cwd });
    expect(out).toContain('in/a.md: missed');
    expect(out).not.toContain('in/b.md');
  });

  test('is not listed in silence', async () => {
    const { err } = await podium(['evaluate', 'in', '--misses'], { cwd: both() });
    expect(err).toBe('what 1 of them say is not listed: they are held back (--reveal lists it too)\n');
  });

  test('is printed when somebody asks for it', async () => {
    const { out, err } = await podium(['evaluate', 'in', '--held-back', '--reveal', '--misses'], { cwd: both() });
    expect(out).toContain('in/b.md: missed times {"text":"9:59.99"');
    expect(err).toBe('');
  });

  test('can be left out, or scored alone', async () => {
    const files = async (...flags: string[]) => {
      const { out } = await podium(['evaluate', 'in', '--json', ...flags], { cwd: both() });
      return JSON.parse(out).releases.map(({ file }: { file: string }) => file);
    };
    expect(await files()).toEqual(['in/a.md', 'in/b.md']);
    expect(await files('--read')).toEqual(['in/a.md']);
    expect(await files('--held-back')).toEqual(['in/b.md']);
  });
});

describe('a baseline', () => {
  const GATE = ['evaluate', 'in', '--baseline', 'evaluation.json'];

  /** Two releases whose evaluation was kept. */
  async function kept(): Promise<string> {
    const cwd = both();
    const { exit } = await podium(['evaluate', 'in', '--write-baseline', 'evaluation.json'], { cwd });
    expect(exit).toBe(0);
    return cwd;
  }

  test('holds when nothing moved', async () => {
    const { exit, err } = await podium(GATE, { cwd: await kept() });
    expect({ exit, err }).toEqual({ exit: 0, err: 'held against evaluation.json: nothing fell\n' });
  });

  test('shuts the gate when a gold was bent, and names the rule and the release', async () => {
    const cwd = await kept();
    writeFileSync(path.join(cwd, 'in/b.gold.json'), GOLD.replace('113200,"kind":"result"', '113200,"kind":"lap"'));
    const { exit, err } = podiumProcess(GATE, { cwd });
    expect(err).toMatch(/^times \(held back\) fell: F1 \d\.\d{4} -> 0\.0000\n/);
    expect(err).toContain('\n    times/result (times): 1 right, 1 extra -> 0 right, 2 extra in in/b.md\n');
    expect(err).toContain('\n    other gold: in/b.md\n');
    expect(err.endsWith('held against evaluation.json: 1 fell\n')).toBe(true);
    expect(exit).toBe(1);
    expect((await podium([...GATE, '--tolerance', '0.9'], { cwd })).exit).toBe(0);
    expect((await podium([...GATE, '--read'], { cwd })).exit).toBe(0);
  });

  test('shuts the gate when the text says something else', async () => {
    const cwd = await kept();
    writeFileSync(path.join(cwd, 'in/a.md'), TEXT.replaceAll('1:53.20', '1:53.21'));
    const { exit, err } = await podium(GATE, { cwd });
    expect(err).toMatch(/^times \(read\) fell: .*\n {4}times\/\S+ \(times\): .* in in\/a\.md\n/);
    expect(exit).toBe(1);
  });

  test('does not let a release slip away', async () => {
    const cwd = await kept();
    const { exit, err } = await podium(['evaluate', 'in/a.md', ...GATE.slice(2)], { cwd });
    expect({ exit, err }).toEqual({ exit: 0, err: 'held against evaluation.json: nothing fell\n' });
    writeFileSync(path.join(cwd, 'list'), 'in/b.md');
    expect((await podium([...GATE, '--except', 'list'], { cwd })).exit).toBe(0);
    writeFileSync(path.join(cwd, 'in/c.md'), TEXT);
    writeFileSync(path.join(cwd, 'in/c.gold.json'), GOLD);
    const { renameSync, rmSync } = await import('node:fs');
    renameSync(path.join(cwd, 'in/b.gold.json'), path.join(cwd, 'in/b.json'));
    rmSync(path.join(cwd, 'in/b.md'));
    expect(await podium(GATE, { cwd })).toMatchObject({
      exit: 1,
      err: 'in/b.md stands in evaluation.json and was not scored\n1 not in evaluation.json, not compared: in/c.md\nheld against evaluation.json: nothing fell, 1 gone\n',
    });
  });

  test('holds counts alone, one release after the other', async () => {
    const text = readFileSync(path.join(await kept(), 'evaluation.json'), 'utf8');
    expect(text).not.toMatch(/Lindqvist|1:53/);
    expect(text).toContain('\n    "in/b.md": {\n      "part": "held-back",\n');
    expect(JSON.parse(text).releases['in/a.md'].kinds.nations).toEqual([2, 0, 0]);
  });

  test('is moved by people alone', async () => {
    const cwd = both();
    expect(await podium(['evaluate', 'in', '--write-baseline', 'e.json'], { cwd, env: { CI: '1' } })).toEqual({
      exit: 2,
      out: '',
      err: 'podium: a baseline is moved by people, and CI is set; write it on your own machine and commit it with what moved it\n',
    });
  });

  test.each([
    ['{}', 'schema: Invalid input: expected "podium/evaluation@1"'],
    ['no', 'the file: '],
  ])('%j is none', async (content, reason) => {
    const cwd = makeFolder({ 'in/a.md': TEXT, 'in/a.gold.json': GOLD, 'evaluation.json': content });
    const { exit, err } = await podium(GATE, { cwd });
    expect(err).toContain(`podium: evaluation.json: is no evaluation of podium (${reason}`);
    expect(err).toContain('; write it anew with podium evaluate PATHS --write-baseline evaluation.json\n');
    expect(exit).toBe(2);
  });
});

test('one release, by its own name or that of its gold', async () => {
  const cwd = folder();
  const byRelease = await podium(['evaluate', 'in/luge/a.md'], { cwd });
  const byGold = await podium(['evaluate', 'in/luge/a.gold.json'], { cwd });
  expect(byRelease).toEqual(byGold);
  expect(byRelease.exit).toBe(0);
});

test('releases on a list are left out', async () => {
  const cwd = both();
  writeFileSync(path.join(cwd, 'list'), 'in/b.md');
  const { releases } = JSON.parse((await podium(['evaluate', 'in', '--json', '--except', 'list'], { cwd })).out);
  expect(releases.map(({ file }: { file: string }) => file)).toEqual(['in/a.md']);
});
