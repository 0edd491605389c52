import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { assertOurs, sweep, temporaryName, WholeFile, writeWhole } from '../../src/batch/outputs.ts';
import { goldJson, toGold } from '../../src/schema/gold.ts';
import { toJson, toJsonLine } from '../../src/schema/json.ts';
import { makeFolder } from '../support/folder.ts';
import { makeRelease } from '../support/release.ts';

describe('writing', () => {
  test('makes folders and leaves nothing beside the file', () => {
    const folder = makeFolder();
    writeWhole(path.join(folder, 'a/b/c.json'), 'whole');
    expect(readFileSync(path.join(folder, 'a/b/c.json'), 'utf8')).toBe('whole');
    expect(readdirSync(path.join(folder, 'a/b'))).toEqual(['c.json']);
  });

  test('what was there stays until the new file is whole', () => {
    const folder = makeFolder({ 'a.json': 'old' });
    const file = new WholeFile(path.join(folder, 'a.json'));
    file.append('new ');
    file.append('é🍀');
    expect(readFileSync(path.join(folder, 'a.json'), 'utf8')).toBe('old');
    file.commit();
    expect(readFileSync(path.join(folder, 'a.json'), 'utf8')).toBe('new é🍀');
  });

  test('what cannot be written is named, and nothing is left behind', () => {
    const folder = makeFolder({ file: 'x', 'a.json/b': 'x' });
    const failure = { code: 'cannot-write' };
    expect(() => writeWhole(path.join(folder, 'file/a.json'), 'x')).toThrow(expect.objectContaining(failure));
    expect(() => writeWhole(path.join(folder, 'a.json'), 'x')).toThrow(expect.objectContaining(failure));
    expect(readdirSync(folder).sort()).toEqual(['a.json', 'file']);
  });
});

test('a file that is abandoned leaves what was there', () => {
  const folder = makeFolder({ 'a.json': 'old' });
  const file = new WholeFile(path.join(folder, 'a.json'));
  file.append('new');
  file.abandon();
  expect(readdirSync(folder)).toEqual(['a.json']);
  expect(readFileSync(file.file, 'utf8')).toBe('old');
});

test('the longest name that a disk takes can be written', () => {
  const name = `${'a'.repeat(250)}.json`;
  const folder = makeFolder();
  writeWhole(path.join(folder, name), 'x');
  expect(readdirSync(folder)).toEqual([name]);
});

describe('what a run leaves that was killed', () => {
  const dead = () => spawnSync(process.execPath, ['-e', '0']).pid;
  const by = (process_: number) => temporaryName().replace(`-${process.pid}-`, `-${process_}-`);

  test('is removed when its process is no more, and nothing else', () => {
    const kept = [temporaryName(), temporaryName().replace(/podium-\w{8}/, 'podium-00000000'), '.podium-notes.tmp'];
    const elsewhere = by(dead()).replace(/podium-\w{8}/, 'podium-00000000');
    const gone = by(dead());
    const folder = makeFolder(Object.fromEntries([...kept, elsewhere, gone].map((name) => [name, 'x'])));
    sweep([folder, path.join(folder, 'not-there')]);
    expect(readdirSync(folder).sort()).toEqual([...kept, elsewhere].sort());
    writeFileSync(path.join(folder, gone), 'x');
    sweep([folder]);
    expect(readdirSync(folder)).not.toContain(gone);
  });
});

describe('what is in the way', () => {
  const folder = () =>
    makeFolder({
      'ours.json': toJson(makeRelease()),
      'draft.json': goldJson(toGold(makeRelease())),
      'ours.ndjson': toJsonLine(makeRelease()).repeat(2),
      'with-ids.ndjson': toJsonLine(makeRelease()).replace('{', '{"id":"a",'),
      'failed-first.ndjson': '{"id":"a","line":1,"error":{"code":"empty"}}\n',
      'empty.json': '',
      'theirs.json': '{"name":"something else"}',
      'gold.json': goldJson({ ...toGold(makeRelease()), source: 'mended by hand' }),
      'text.json': 'not json',
    });

  test.each([
    'ours.json',
    'draft.json',
    'ours.ndjson',
    'with-ids.ndjson',
    'failed-first.ndjson',
    'empty.json',
    'absent.json',
  ])('%s may be replaced', (name) => {
    expect(() => assertOurs(path.join(folder(), name))).not.toThrow();
  });

  test.each(['theirs.json', 'gold.json', 'text.json'])('%s is left alone', (name) => {
    expect(() => assertOurs(path.join(folder(), name))).toThrow(expect.objectContaining({ code: 'not-ours' }));
  });
});
