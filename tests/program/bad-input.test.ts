import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { toJson } from '../../src/schema/json.ts';
import { makeFolder } from '../support/folder.ts';
import { podium, podiumProcess } from '../support/podium.ts';
import { makeRelease, TEXT } from '../support/release.ts';

/** Extracts a folder that holds one good release and the given files; the good one must always come through. */
async function extractWith(files: Readonly<Record<string, string | Uint8Array>>) {
  const cwd = makeFolder({ 'in/good.md': TEXT, ...files });
  const { exit, err, out } = await podium(['extract', 'in', '--out', 'out', '--quiet'], { cwd });
  return { exit, err, out, written: readdirSync(path.join(cwd, 'out'), { recursive: true }).sort() };
}

describe('a bad release is named in one line, and the good one goes on', () => {
  test.each([
    [
      'not UTF-8',
      Uint8Array.of(0x23, 0x0a, 0x48, 0xe9, 0x6c, 0x0a),
      'podium: in/bad.md:2: byte 3 is not UTF-8; save the file as UTF-8\n',
    ],
    [
      'UTF-16',
      Uint8Array.of(0xff, 0xfe, 0x48, 0x00),
      'podium: in/bad.md: is UTF-16 (it begins with FF FE); save the file as UTF-8\n',
    ],
    [
      'binary',
      Uint8Array.of(0x89, 0x50, 0x0a, 0x00, 0x01),
      'podium: in/bad.md:2: byte 3 is zero, so this is no text; name markdown files only\n',
    ],
    ['empty', '', 'podium: in/bad.md: is empty; nothing was read from it\n'],
    ['blank', ' \n\r\n\t\n', 'podium: in/bad.md: is empty; nothing was read from it\n'],
  ])('%s', async (_, content, message) => {
    expect(await extractWith({ 'in/bad.md': content })).toEqual({
      exit: 2,
      err: message,
      out: '',
      written: ['good.json'],
    });
  });

  test('unreadable', async () => {
    const cwd = makeFolder({ 'in/good.md': TEXT });
    symlinkSync('gone.md', path.join(cwd, 'in/bad.md'));
    expect(await podium(['extract', 'in', '-q', '-o', 'out'], { cwd })).toEqual({
      exit: 2,
      out: '',
      err: 'podium: in/bad.md: cannot be read (ENOENT, no such file or directory); check what it is and its permissions\n',
    });
    expect(readdirSync(path.join(cwd, 'out'))).toEqual(['good.json']);
  });

  test('two that would be written to one file', async () => {
    const { exit, err, written } = await extractWith({ 'in/a.md': TEXT, 'in/a.markdown': TEXT });
    expect(err).toBe(
      'podium: in/a.markdown: would be written to the same file as in/a.md; rename one, or extract them one by one\n',
    );
    expect({ exit, written }).toEqual({ exit: 2, written: ['good.json'] });
  });

  test("one whose place is taken by a file that is not podium's", async () => {
    const { exit, err, written } = await extractWith({ 'in/bad.md': TEXT, 'out/bad.json': '{"mine":true}' });
    expect(err).toBe(
      'podium: out/bad.json: is in the way and was not written by podium; move it, or choose another --out\n',
    );
    expect({ exit, written }).toEqual({ exit: 2, written: ['bad.json', 'good.json'] });
  });
});

describe('extract refuses', () => {
  test('nothing at all', async () => {
    expect(await podium(['extract'])).toEqual({
      exit: 2,
      out: '',
      err: 'podium: no releases named; name files or folders, or - for standard input\n',
    });
  });

  test('a folder without releases', async () => {
    const cwd = makeFolder({ 'in/README.md': 'x' });
    expect(await podium(['extract', 'in', '-q'], { cwd })).toEqual({
      exit: 2,
      out: '',
      err: 'podium: in: no releases in this folder (.md or .markdown, README.md aside); name another\n',
    });
  });

  test('a path with nothing there', async () => {
    expect((await podium(['extract', 'no.md', '-q'], { cwd: makeFolder() })).err).toBe(
      'podium: no.md: no such file or folder; check the path\n',
    );
  });

  test('an --out that is a file', async () => {
    const cwd = makeFolder({ 'a.md': TEXT, out: 'x' });
    const { exit, err } = await podium(['extract', 'a.md', '-q', '-o', 'out'], { cwd });
    expect(err).toMatch(
      /^podium: out\/a\.json: cannot be written \(E\w+, [a-z ]+\); check the folder and its permissions\n$/,
    );
    expect(exit).toBe(2);
  });

  test('bad standard input', () => {
    expect(podiumProcess(['extract', '-', '-q'], { input: '' })).toEqual({
      exit: 2,
      out: '',
      err: 'podium: -: is empty; nothing was read from it\n',
    });
  });
});

describe('the command line refuses', () => {
  test.each([
    [['extrac'], "podium: unknown command 'extrac' (Did you mean extract?); podium --help explains\n"],
    [
      ['extract', '--fromat', 'x'],
      "podium: unknown option '--fromat' (Did you mean --format?); podium --help explains\n",
    ],
    [['evaluate'], "podium: missing required argument 'paths'; podium --help explains\n"],
    [
      ['extract', 'x', '-f', 'xml'],
      "podium: option '-f, --format <format>' argument 'xml' is invalid. Allowed choices are json, ndjson, gold, jsonld, webannotation, label-studio; podium --help explains\n",
    ],
  ])('%j', async (args, message) => {
    expect(await podium(args)).toEqual({ exit: 2, out: '', err: message });
  });
});

describe('check refuses an accepted output', () => {
  const checkAgainst = async (golden: string) => {
    const cwd = makeFolder({ 'corpus/a.md': TEXT, 'output/a.json': golden });
    const { exit, err } = await podium(['check'], { cwd });
    return { exit, err };
  };

  test("that is not podium's", async () => {
    expect(await checkAgainst('{"mine":true}')).toEqual({
      exit: 2,
      err: 'podium: output/a.json: is not an output of podium (schema: expected "podium/release@1"); accept the release again, or remove it\n',
    });
  });

  test('of a newer schema', async () => {
    expect(await checkAgainst('{"schema":"podium/release@7"}')).toEqual({
      exit: 2,
      err: 'podium: output/a.json: is podium/release@7, and this podium knows podium/release@1; update podium\n',
    });
  });

  test('that was bent', async () => {
    const bent = toJson(makeRelease()).replace('"competitor": "ida-solheim"', '"competitor": "nobody"');
    expect(await checkAgainst(bent)).toEqual({
      exit: 2,
      err: 'podium: output/a.json: is not an output of podium (times[2].competitor: nothing has the id nobody); accept the release again, or remove it\n',
    });
  });
});

describe('evaluate refuses', () => {
  const gold = '{"document":{},"times":[{"text":"1:00","ms":"x"}]}';
  test.each([
    [{ 'in/a.md': TEXT }, 'podium: in: no gold here (NAME.gold.json beside NAME.md); name a folder that has some\n'],
    [
      { 'in/a.gold.json': '{}' },
      'podium: in/a.gold.json: its release in/a.md is not there; bring it back, or remove the gold\n',
    ],
    [
      { 'in/a.md': TEXT, 'in/a.gold.json': gold },
      'podium: in/a.gold.json: is not in the gold form (times[0].ms: Invalid input: expected number, received string); docs/gold.md describes it\n',
    ],
  ])('%j', async (files, message) => {
    const { exit, err } = await podium(['evaluate', 'in'], { cwd: makeFolder(files as Record<string, string>) });
    expect({ exit, err }).toEqual({ exit: 2, err: message });
  });
});

test('what was accepted stays when its release turns bad', async () => {
  const accepted = toJson(makeRelease());
  const cwd = makeFolder({ 'corpus/a.md': Uint8Array.of(0xc3), 'output/a.json': accepted });
  expect((await podium(['accept'], { cwd })).exit).toBe(2);
  expect(readFileSync(path.join(cwd, 'output/a.json'), 'utf8')).toBe(accepted);
});
