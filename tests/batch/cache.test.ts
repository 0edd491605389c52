import { existsSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { Cache, openCache, prune, userCache } from '../../src/batch/cache.ts';
import { codeVersion } from '../../src/batch/code-version.ts';
import { tallyOf } from '../../src/batch/count.ts';
import { walk } from '../../src/batch/inputs.ts';
import { makeFolder } from '../support/folder.ts';
import { makeRelease } from '../support/release.ts';

const TALLY = tallyOf(makeRelease());
const bytes = Buffer.from('a release');
const files = (folder: string) => walk(folder, () => true);

function filled(text = 'an output\n'): { cache: Cache; folder: string; key: string } {
  const folder = makeFolder();
  const cache = new Cache({ folder, version: '1' });
  const key = cache.key(bytes, 'a.md', 'json');
  cache.put(key, text, TALLY);
  return { cache, folder, key };
}

test('what was put is got, text and numbers', () => {
  const { cache, folder, key } = filled('é🍀\n');
  expect(cache.get(key)?.text()).toBe('é🍀\n');
  expect(cache.get(key)?.tally).toEqual(TALLY);
  expect(readdirSync(folder)).toEqual([key.slice(0, 2)]);
});

test('another text, path, format or code has another key', () => {
  const key = (version: string, ...of: Parameters<Cache['key']>) => new Cache({ folder: '', version }).key(...of);
  const keys = [
    key('1', bytes, 'a.md', 'json'),
    key('1', Buffer.from('another'), 'a.md', 'json'),
    key('1', bytes, 'b.md', 'json'),
    key('1', bytes, null, 'json'),
    key('1', bytes, 'null', 'json'),
    key('1', bytes, 'a.md', 'gold'),
    key('2', bytes, 'a.md', 'json'),
  ];
  expect(new Set(keys).size).toBe(keys.length);
});

describe('what is damaged is not there', () => {
  test.each([
    ['cut short', (whole: Buffer) => whole.subarray(0, whole.length - 3)],
    ['emptied', () => Buffer.alloc(0)],
    ['of zeros', (whole: Buffer) => Buffer.alloc(whole.length)],
    ['packed otherwise', (whole: Buffer) => Buffer.concat([whole.subarray(0, whole.indexOf(10) + 1), bytes])],
  ])('%s', (_, damage) => {
    const { cache, folder, key } = filled();
    const [file = ''] = files(folder);
    writeFileSync(file, damage(readFileSync(file)));
    expect(cache.get(key)?.text()).toBeUndefined();
  });
});

test('a cache that cannot be written to is none', () => {
  const folder = path.join(makeFolder({ file: '' }), 'file');
  const cache = new Cache({ folder, version: '1' });
  cache.put('abcd', 'text', TALLY);
  expect(cache.get('abcd')).toBeUndefined();
  expect(() => openCache(path.join(folder, 'below'))).toThrow(expect.objectContaining({ code: 'cannot-write' }));
});

test('a cache that is too large loses what was not used for longest', () => {
  const { cache, folder, key } = filled();
  const other = cache.key(bytes, 'b.md', 'json');
  cache.put(other, 'another output\n', TALLY);
  const old = path.join(folder, key.slice(0, 2), key.slice(2));
  utimesSync(old, 1, 1);
  prune(folder, 10_000);
  expect(files(folder)).toHaveLength(2);
  prune(folder, statSync(old).size + 10);
  expect(existsSync(old)).toBe(false);
  expect(cache.get(other)?.text()).toBe('another output\n');
  prune(path.join(folder, 'no'), 0);
});

test('the version changes with the code, and with nothing else', () => {
  const folder = makeFolder({ 'a.ts': '1', 'b/c.js': '2', 'notes.md': '3' });
  const first = codeVersion(folder);
  writeFileSync(path.join(folder, 'notes.md'), '4');
  expect(codeVersion(folder)).toBe(first);
  writeFileSync(path.join(folder, 'b/c.js'), '5');
  expect(codeVersion(folder)).not.toBe(first);
  expect(codeVersion()).toMatch(/^[0-9a-f]{64}$/);
});

test.skipIf(process.platform === 'win32')('the folder of a user, by the rules of the system', () => {
  expect(userCache({ XDG_CACHE_HOME: '/x' }, 'linux', '/home/a')).toBe('/x/podium');
  expect(userCache({ XDG_CACHE_HOME: 'relative' }, 'linux', '/home/a')).toBe('/home/a/.cache/podium');
  expect(userCache({}, 'darwin', '/Users/a')).toBe('/Users/a/Library/Caches/podium');
  expect(userCache({ LOCALAPPDATA: '/local' }, 'win32', '/a')).toBe('/local/podium/Cache');
});
