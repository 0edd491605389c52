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

describe('a pattern', () => {
  const files = {
    'in/2034/a.md': '1',
    'in/2034/deep/b.md': '2',
    'in/2035/c.md': '3',
    'in/2034/.hidden/d.md': 'x',
    'in/node_modules/e/f.md': 'x',
    'in/2034/notes.txt': '4',
  };
  const paths = (pattern: string, folder = makeFolder(files)) =>
    findReleases([path.join(folder, pattern)]).inputs.map((input) => input.path);

  test('names the files that match it, in a stable order, relative to the folder above its first wildcard', () => {
    expect(paths('in/**/*.md')).toEqual(['2034/a.md', '2034/deep/b.md', '2035/c.md']);
    expect(paths('in/2034/*')).toEqual(['a.md', 'notes.txt']);
    expect(paths('in/203[45]/?.md')).toEqual(['2034/a.md', '2035/c.md']);
    expect(paths('in/{2035,2036}/*.md')).toEqual(['2035/c.md']);
  });

  test('that nothing matches is a failure', () => {
    const folder = makeFolder(files);
    expect(findReleases([path.join(folder, 'no/*.md')]).failures).toMatchObject([{ code: 'no-matches' }]);
  });

  test('is a file first, where one has that name', () => {
    expect(paths('[a].md', makeFolder({ '[a].md': 'x', 'a.md': 'y' }))).toEqual(['[a].md']);
  });
});

describe('what leads round in a circle, or out', () => {
  test('a link to a folder is not followed', () => {
    const folder = makeFolder({ 'in/a.md': 'x', 'in/b/c.md': 'y' });
    symlinkSync('..', path.join(folder, 'in/b/up'));
    symlinkSync('self', path.join(folder, 'in/self'));
    expect(findReleases([path.join(folder, 'in')]).inputs.map((input) => input.path)).toEqual(['a.md', 'b/c.md']);
    expect(findReleases([path.join(folder, 'in/**/*.md')]).inputs).toHaveLength(2);
  });

  test('a link to itself is a failure', () => {
    const folder = makeFolder();
    symlinkSync('self.md', path.join(folder, 'self.md'));
    expect(findReleases([path.join(folder, 'self.md')]).failures).toMatchObject([
      { code: 'unreadable', values: { reason: 'ELOOP' } },
    ]);
  });

  test('no path leads out of the folder it was found through', () => {
    const folder = makeFolder({ 'in/a.md': 'x', 'b.md': 'y' });
    const given = ['in/../b.md', 'in/./../in/a.md', 'in/../in/*.md'].map((name) => `${folder}/${name}`);
    expect(findReleases(given).inputs.map((input) => input.path)).toEqual(['b.md', 'a.md']);
  });
});

test('names that mean something to JavaScript are names', () => {
  const folder = makeFolder({ '__proto__.md': '1', 'constructor.md': '2', 'toString/__proto__.md': '3' });
  const { inputs, failures } = findReleases([folder]);
  expect(inputs.map((input) => input.path)).toEqual(['__proto__.md', 'constructor.md', 'toString/__proto__.md']);
  expect(failures).toEqual([]);
});

test('standard input and a release of that name would be written to one file', () => {
  const folder = makeFolder({ 'stdin.md': 'x' });
  expect(findReleases(['-', path.join(folder, 'stdin.md')]).failures).toMatchObject([{ code: 'same-output' }]);
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
