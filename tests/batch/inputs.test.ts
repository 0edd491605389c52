import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { findReleases, walk, withoutExtension } from '../../src/batch/inputs.ts';
import { makeFolder } from '../support/folder.ts';

describe('a folder', () => {
  const files = {
    'b.md': 'x',
    'a/z.MD': 'x',
    'a/y.markdown': 'x',
    'a/README.md': 'x',
    'readme.markdown': 'x',
    'c.txt': 'x',
  };
  const hidden = { '.git/d.md': 'x', '.e.md': 'x', 'node_modules/f/g.md': 'x' };

  test('stands for its markdown files at any depth, in a stable order, README and hidden files aside', () => {
    const { inputs, failures } = findReleases([makeFolder({ ...files, ...hidden })]);
    expect(inputs.map((input) => input.path)).toEqual(['a/y.markdown', 'a/z.MD', 'b.md']);
    expect(failures).toEqual([]);
  });

  test('without releases is a failure', () => {
    const folder = makeFolder({ 'README.md': 'x' });
    expect(findReleases([folder])).toMatchObject({
      inputs: [],
      failures: [{ code: 'no-releases', values: { file: folder } }],
    });
  });
});

describe('a file', () => {
  test('that is named is taken whatever it is called', () => {
    const folder = makeFolder({ 'README.md': 'x', 'notes.txt': 'x' });
    const named = ['README.md', 'notes.txt'].map((name) => path.join(folder, name));
    expect(findReleases(named).inputs.map((input) => input.path)).toEqual(['README.md', 'notes.txt']);
  });

  test('that is not there is a failure, and the others go on', () => {
    const folder = makeFolder({ 'a.md': 'x' });
    const { inputs, failures } = findReleases([path.join(folder, 'no.md'), folder]);
    expect(inputs).toHaveLength(1);
    expect(failures).toMatchObject([{ code: 'not-found' }]);
  });

  test('is read once, however often and by whatever way it is named', () => {
    const folder = makeFolder({ 'a.md': 'x' });
    symlinkSync(path.join(folder, 'a.md'), path.join(folder, 'b.md'));
    const named = [folder, path.join(folder, 'a.md'), path.join(folder, '.', 'a.md')];
    expect(findReleases(named).inputs).toHaveLength(1);
  });
});

test('names are relative to the root, where there is one', () => {
  const folder = makeFolder({ 'corpus/luge/a.md': 'x' });
  const luge = path.join(folder, 'corpus/luge');
  expect(findReleases([luge]).inputs[0]?.path).toBe('a.md');
  expect(findReleases([luge], path.join(folder, 'corpus')).inputs[0]?.path).toBe('luge/a.md');
  expect(findReleases([path.join(luge, 'a.md')], path.join(folder, 'corpus')).inputs[0]?.path).toBe('luge/a.md');
});

test('two releases that would be written to one file are both refused', () => {
  const folder = makeFolder({ 'x/a.md': '1', 'y/a.markdown': '2', 'y/b.md': '3' });
  const { inputs, failures } = findReleases([path.join(folder, 'x'), path.join(folder, 'y')]);
  expect(inputs.map((input) => input.path)).toEqual(['b.md']);
  expect(failures).toMatchObject([
    { code: 'same-output', values: { file: path.join(folder, 'x/a.md'), others: path.join(folder, 'y/a.markdown') } },
  ]);
});

test('standard input has no path', () => {
  expect(findReleases(['-']).inputs).toEqual([{ file: '-', path: null }]);
});

test('walk passes by what is not wanted', () => {
  const folder = makeFolder({ 'a.json': '', 'b/c.json': '', 'b/d.md': '' });
  expect(walk(folder, (name) => name.endsWith('.json')).map((file) => path.relative(folder, file))).toEqual([
    'a.json',
    path.join('b', 'c.json'),
  ]);
});

test('only markdown extensions are taken off', () => {
  expect(['a.md', 'a.MARKDOWN', 'a.txt', 'day.2'].map(withoutExtension)).toEqual(['a', 'a', 'a.txt', 'day.2']);
});
