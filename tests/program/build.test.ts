import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../support/folder.ts';
import { environment } from '../support/podium.ts';
import { TEXT } from '../support/release.ts';

/** The package as npm would install it, and a program beside it that uses it. */
function installed(): { bin: string; cwd: string } {
  const cwd = makeFolder({ 'package.json': '{"type":"module"}', 'node_modules/.keep': '' });
  const at = path.join(cwd, 'node_modules/podium');
  execFileSync(process.execPath, ['scripts/build.ts', path.join(at, 'dist')], { encoding: 'utf8' });
  cpSync('package.json', path.join(at, 'package.json'));
  symlinkSync(path.resolve('node_modules'), path.join(at, 'node_modules'));
  const { bin } = JSON.parse(readFileSync('package.json', 'utf8'));
  return { bin: path.join(at, bin.podium), cwd };
}

const USE = `
import { extract, releaseSchema, toGold, toJson } from 'podium';
const release = extract(${JSON.stringify(TEXT)}, { path: 'a.md' });
console.log(releaseSchema.parse(JSON.parse(toJson(release))).source.path, toGold(release).nations.length);
`;

const USE_TYPES = `
import { extract, type Placing, type Release } from 'podium';
const release: Release = extract('x');
export const ranks: number[] = release.placings.map((placing: Placing) => placing.rank);
// @ts-expect-error: ranks are numbers
export const words: string[] = ranks;
`;

test('the built package: its command runs, with workers too; its API and types are found by name', () => {
  const { bin, cwd } = installed();
  const podium = (...args: readonly string[]) =>
    execFileSync(process.execPath, [bin, ...args], { cwd, env: environment({}), encoding: 'utf8' });
  expect(readFileSync(bin, 'utf8').startsWith('#!/usr/bin/env node\n')).toBe(true);
  const out = execFileSync(process.execPath, [bin, 'extract', '-', '-q'], { input: TEXT, encoding: 'utf8' });
  expect(JSON.parse(out).schema).toBe('podium/release@1');

  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(podium('--version')).toBe(`${version}\n`);

  writeFileSync(path.join(cwd, 'a.md'), TEXT);
  podium('extract', 'a.md', '--jobs', '2', '--out', 'json', '--quiet');
  expect(readFileSync(path.join(cwd, 'json/a.json'), 'utf8')).toBe(podium('extract', 'a.md', '--jobs', '1', '--quiet'));
  podium('load', 'a.md', '--to', 'sqlite:results.db');
  expect(existsSync(path.join(cwd, 'results.db'))).toBe(true);

  writeFileSync(path.join(cwd, 'use.js'), USE);
  expect(execFileSync(process.execPath, ['use.js'], { cwd, encoding: 'utf8' })).toBe('a.md 2\n');

  writeFileSync(path.join(cwd, 'use.ts'), USE_TYPES);
  const flags = ['--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext', '--target', 'es2024', '--types', ''];
  execFileSync(path.resolve('node_modules/.bin/tsc'), [...flags, 'use.ts'], { cwd, encoding: 'utf8' });
});
