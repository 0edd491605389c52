import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { goldSchema } from '../../src/schema/gold.ts';
import { makeFolder } from '../support/folder.ts';
import { podium, podiumProcess } from '../support/podium.ts';
import { TEXT } from '../support/release.ts';

const season = (more: Readonly<Record<string, string>> = {}) =>
  makeFolder({ 'in/hamar.md': TEXT, 'in/luge/sigulda.md': TEXT.replaceAll('Hamar', 'Sigulda'), ...more });

describe.each(['jsonld', 'webannotation', 'label-studio'])('extract --format %s', (format) => {
  test('is one document a release, one on each line', async () => {
    const { exit, out } = await podium(['extract', 'in', '-q', '--format', format], { cwd: season() });
    const lines = out.trimEnd().split('\n');
    expect(lines.map((line) => typeof JSON.parse(line))).toEqual(['object', 'object']);
    expect(exit).toBe(0);
  });

  test('is a file a release below --out, which the next run replaces', async () => {
    const cwd = season();
    const args = ['extract', 'in', '-q', '--format', format, '--out', 'out', '--no-cache'];
    expect(await podium(args, { cwd })).toEqual({ exit: 0, out: '', err: '' });
    const before = readFileSync(path.join(cwd, 'out/hamar.json'), 'utf8');
    writeFileSync(path.join(cwd, 'in/hamar.md'), TEXT.replace('1:53.20', '1:53.21'));
    expect(await podium(args, { cwd })).toEqual({ exit: 0, out: '', err: '' });
    expect(readFileSync(path.join(cwd, 'out/hamar.json'), 'utf8')).not.toBe(before);
    expect(readdirSync(path.join(cwd, 'out'), { recursive: true })).toHaveLength(3);
  });
});

test('a release on standard input is counted as it came, byte-order mark and carriage returns included', () => {
  const input = `\uFEFF${TEXT.replaceAll('\n', '\r\n')}`;
  const { exit, out } = podiumProcess(['extract', '-', '-q', '--format', 'label-studio'], { input });
  const { data, predictions } = JSON.parse(out);
  expect(data).toMatchObject({ path: null, text: input });
  for (const { type, value } of predictions[0].result)
    if (type === 'labels') expect([...input].slice(value.start, value.end).join('')).toBe(value.text);
  expect(exit).toBe(0);
});

test('podium schema --format label-studio is the labelling interface of its tasks', async () => {
  const { exit, out } = await podium(['schema', '--format', 'label-studio']);
  expect(out).toMatch(/^<View>\n[\s\S]+<\/View>\n$/);
  expect(exit).toBe(0);
});

describe('podium gold', () => {
  /** A folder with releases and what Label Studio exports once their tasks were taken as they are. */
  async function annotated(bend: (task: Record<string, unknown>, index: number) => object = (task) => task) {
    const cwd = season();
    const { out } = await podium(['extract', 'in', '-q', '--format', 'label-studio'], { cwd });
    const tasks = out
      .trimEnd()
      .split('\n')
      .map((line, index) => {
        const { data, predictions } = JSON.parse(line);
        return bend({ id: index + 1, data, annotations: [{ id: index, result: predictions[0].result }] }, index);
      });
    writeFileSync(path.join(cwd, 'export.json'), JSON.stringify(tasks));
    const read = async (args: readonly string[] = []) => podium(['gold', 'export.json', ...args], { cwd });
    const file = (name: string) => path.join(cwd, name);
    return { cwd, read, file };
  }

  test('writes gold beside the releases, which evaluate then reads', async () => {
    const { cwd, read, file } = await annotated();
    expect(await read(['--out', 'in'])).toEqual({ exit: 0, out: '', err: '2 releases read as gold into in\n' });
    const { out } = await podium(['extract', 'in/hamar.md', '-q', '--format', 'gold'], { cwd });
    const gold = readFileSync(file('in/hamar.gold.json'), 'utf8');
    expect(gold).toBe(out.replace('draft by podium', 'annotated in Label Studio'));
    expect((await podium(['evaluate', 'in/hamar.md', '--reveal', '--misses'], { cwd })).exit).toBe(0);
    expect(await read(['--out', 'in', '-q'])).toEqual({ exit: 0, out: '', err: '' });
  });

  test('prints it without --out', async () => {
    const { read } = await annotated((task, index) => (index === 0 ? task : { ...task, annotations: [] }));
    const { exit, out, err } = await read();
    expect(goldSchema.parse(JSON.parse(out)).document?.headline).toBe('Lindqvist wins in Hamar');
    expect(err).toBe(
      'podium: export.json: luge/sigulda.md was skipped or never submitted; annotate it, or leave it out of the export\n' +
        '1 release read as gold\n',
    );
    expect(exit).toBe(2);
  });

  test('replaces drafts, and the work of people only with --force', async () => {
    const { cwd, read, file } = await annotated();
    await podium(['extract', 'in/hamar.md', '-q', '--format', 'gold', '--out', 'draft'], { cwd });
    writeFileSync(file('in/hamar.gold.json'), readFileSync(file('draft/hamar.json')));
    writeFileSync(file('in/luge/sigulda.gold.json'), '{"source": "by hand"}');
    expect(await read(['--out', 'in', '-q'])).toEqual({
      exit: 2,
      out: '',
      err: 'podium: in/luge/sigulda.gold.json: is there and says something else; compare the two, and replace it with --force\n',
    });
    expect(readFileSync(file('in/hamar.gold.json'), 'utf8')).toContain('annotated in Label Studio');
    expect(readFileSync(file('in/luge/sigulda.gold.json'), 'utf8')).toBe('{"source": "by hand"}');
    expect((await read(['--out', 'in', '-q', '--force'])).exit).toBe(0);
    expect(readFileSync(file('in/luge/sigulda.gold.json'), 'utf8')).toContain('annotated in Label Studio');
  });

  test('gives no gold to a release that has changed since, unless --force', async () => {
    const { read, file } = await annotated();
    writeFileSync(file('in/hamar.md'), TEXT.replace('1:53.20', '1:53.21'));
    expect(await read(['--out', 'in', '-q'])).toEqual({
      exit: 2,
      out: '',
      err: 'podium: in/hamar.md: is not the text that was annotated; annotate it as it is now, or take its gold as it is with --force\n',
    });
    expect(readdirSync(file('in'))).not.toContain('hamar.gold.json');
    expect(await read(['--out', 'in', '-q', '--force'])).toEqual({ exit: 0, out: '', err: '' });
  });

  test.each(['../../outside.md', '/tmp/outside.md'])('writes nothing outside the folder: %s', async (name) => {
    const { cwd, read } = await annotated(({ data, ...task }) => ({
      ...task,
      data: { ...(data as object), path: name },
    }));
    const { exit, err } = await read(['--out', 'in', '-q']);
    expect(err).toMatch(/^podium: export\.json: is no JSON export .*\(data\.path: \S+outside leads out of in\)/);
    expect(exit).toBe(2);
    expect(readdirSync(path.join(cwd, 'in'), { recursive: true })).not.toContain('outside.gold.json');
  });

  test.each([
    [
      'not JSON',
      '{',
      /^podium: e\.json: is no JSON export of Label Studio .*\(the file: .*\); docs\/interchange\.md tells how\n$/,
    ],
    ['JSON-MIN', '[{"id":1,"text":"x","fact":[]}]', /^podium: e\.json: is no JSON export .*\(\[0\]\.data: /],
    ['tasks of another project', '[{"data":{"image":"x.png"},"annotations":[]}]', /\(\[0\]\.data\.text: /],
  ])('refuses what is %s', async (_, content, message) => {
    const { exit, err } = await podium(['gold', 'e.json', '-q'], { cwd: makeFolder({ 'e.json': content }) });
    expect(err).toMatch(message);
    expect(exit).toBe(2);
  });

  test('names an export that is not there', async () => {
    const { exit, err } = await podium(['gold', 'no.json', '-q'], { cwd: makeFolder() });
    expect(err).toMatch(/^podium: no\.json: cannot be read \(ENOENT, no such file or directory\)/);
    expect(exit).toBe(2);
  });
});
