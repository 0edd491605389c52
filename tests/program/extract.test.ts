import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { goldSchema } from '../../src/schema/gold.ts';
import { soundRelease } from '../../src/schema/integrity.ts';
import { makeFolder } from '../support/folder.ts';
import { podium, podiumProcess } from '../support/podium.ts';
import { TEXT } from '../support/release.ts';

const season = () =>
  makeFolder({
    'in/hamar.md': TEXT,
    'in/luge/sigulda.md': TEXT.replaceAll('Hamar', 'Sigulda'),
    'in/README.md': '# About',
  });

test('a release to standard output is one sound JSON document, the summary goes to standard error', () => {
  const { exit, out, err } = podiumProcess(['extract', 'in/hamar.md'], { cwd: season() });
  expect(soundRelease.parse(JSON.parse(out)).source.path).toBe('hamar.md');
  expect(err).toMatch(/^1 release read in [\d.]+ s\n/);
  expect(exit).toBe(0);
});

test('a folder is mirrored, README.md aside, and told of release by release', async () => {
  const cwd = season();
  const { exit, out, err } = await podium(['extract', 'in', '--out', 'out'], { cwd });
  const written = readdirSync(path.join(cwd, 'out'), { recursive: true }).map(String).sort();
  expect(written).toEqual(['hamar.json', 'luge', path.join('luge', 'sigulda.json')]);
  expect(err).toMatch(/^1\/2 in\/hamar\.md: \d+ facts?, \d+ problems?\n2\/2 in\/luge\/sigulda\.md: /);
  expect(err).toContain('2 releases read in ');
  expect(err).toContain('; 2 outputs written to out\n');
  expect({ exit, out }).toEqual({ exit: 0, out: '' });
});

test('the same bytes on every run, from wherever it runs', async () => {
  const cwd = season();
  const first = await podium(['extract', 'in', '-q', '--format', 'ndjson'], { cwd });
  const second = podiumProcess(['extract', path.join(cwd, 'in'), '-q', '--format', 'ndjson']);
  expect(first.out).toBe(second.out);
  expect(first.out.split('\n')).toHaveLength(3);
});

test('a second run replaces its own outputs', async () => {
  const cwd = season();
  await podium(['extract', 'in', '-q', '--out', 'out'], { cwd });
  const before = readFileSync(path.join(cwd, 'out/hamar.json'), 'utf8');
  expect(await podium(['extract', 'in', '-q', '--out', 'out'], { cwd })).toEqual({ exit: 0, out: '', err: '' });
  expect(readFileSync(path.join(cwd, 'out/hamar.json'), 'utf8')).toBe(before);
});

describe('formats', () => {
  test('ndjson is one release a line, in one file below --out', async () => {
    const cwd = season();
    await podium(['extract', 'in', '-q', '--format', 'ndjson', '--out', 'out'], { cwd });
    expect(readdirSync(path.join(cwd, 'out'))).toEqual(['releases.ndjson']);
    const lines = readFileSync(path.join(cwd, 'out/releases.ndjson'), 'utf8').trimEnd().split('\n');
    expect(lines.map((line) => soundRelease.parse(JSON.parse(line)).source.path)).toEqual([
      'hamar.md',
      'luge/sigulda.md',
    ]);
  });

  test('gold is the flat form', async () => {
    const { out } = await podium(['extract', 'in/hamar.md', '-q', '--format', 'gold'], { cwd: season() });
    expect(goldSchema.parse(JSON.parse(out)).source).toBe('draft by podium');
  });
});

test('standard input, byte for byte', () => {
  const { out } = podiumProcess(['extract', '-', '-q'], { input: `\uFEFF${TEXT.replaceAll('\n', '\r\n')}` });
  const { source } = soundRelease.parse(JSON.parse(out));
  expect(source.path).toBe(null);
  expect(source.length).toBe([...TEXT.replaceAll('\n', '\r\n')].length + 1);
});

test('what a reader closes early ends quietly', async () => {
  const { spawnSync } = await import('node:child_process');
  const command = `"${process.execPath}" "${path.resolve('src/cli/main.ts')}" extract in in/luge -q | head -c 1`;
  const { stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: season(), encoding: 'utf8' });
  expect({ stdout, stderr }).toEqual({ stdout: '{', stderr: '' });
});
