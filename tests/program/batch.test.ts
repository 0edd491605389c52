import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { walk } from '../../src/batch/inputs.ts';
import { DEFAULT_LIMITS } from '../../src/batch/plan.ts';
import { produce } from '../../src/batch/produce.ts';
import { makeFolder } from '../support/folder.ts';
import { environment, MAIN, podium, podiumProcess } from '../support/podium.ts';
import { TEXT } from '../support/release.ts';

/** A release of its own for every number: another time, another place. */
const release = (number: number) => TEXT.replaceAll('1:53.20', `1:53.${10 + number}`);
const names = (count: number) => Array.from({ length: count }, (_, number) => `${number % 7}/${number}`);
const season = (count: number) =>
  Object.fromEntries(names(count).map((name, number) => [`in/${name}.md`, release(number)]));

function start(args: readonly string[], cwd: string): { process: ChildProcess; err: () => string } {
  const child = spawn(process.execPath, [MAIN, ...args], { cwd, env: environment({}) });
  let err = '';
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  return { process: child, err: () => err };
}

const isTemporary = (name: string) => name.endsWith('.tmp');
const all = (folder: string) => readdirSync(folder, { recursive: true }).map(String);
const outputs = (folder: string) => (existsSync(folder) ? walk(folder, (name) => name.endsWith('.json')) : []);

test('a run that is killed or interrupted leaves whole files, and the next ones end with the same bytes', async () => {
  const COUNT = 80;
  const cwd = makeFolder(season(COUNT));
  const out = path.join(cwd, 'out');
  const args = ['extract', 'in', '--out', 'out', '--cache', 'cache', '--jobs', '1', '--json'];
  const expected = new Map(
    names(COUNT).map((name, number) => {
      const input = { file: '', path: `${name}.md` };
      return [
        path.join(out, `${name}.json`),
        produce(Buffer.from(release(number)), input, 'json', DEFAULT_LIMITS).text,
      ];
    }),
  );
  const expectWhole = () => {
    for (const file of outputs(out)) expect(readFileSync(file, 'utf8')).toBe(expected.get(file));
  };
  const endAfter = async (count: number, signal: NodeJS.Signals) => {
    const { process: run, err } = start(args, cwd);
    while (outputs(out).length < count && run.exitCode === null) await setTimeout(2);
    run.kill(signal);
    await once(run, 'close');
    expectWhole();
    return { exit: run.exitCode, err: err() };
  };

  const interrupted = await endAfter(1, 'SIGINT');
  expect(interrupted.exit).toBe(130);
  expect(interrupted.err).toContain('"event":"summary","complete":false');
  expect(all(out).filter(isTemporary)).toEqual([]);
  await endAfter(outputs(out).length + 1 + Math.floor(Math.random() * 30), 'SIGKILL');

  const both = [start(args, cwd), start(args, cwd)];
  await Promise.all(both.map(({ process: run }) => once(run, 'close')));
  expect(both.map(({ process: run, err }) => [run.exitCode, err().includes('"failed":0')])).toEqual([
    [0, true],
    [0, true],
  ]);
  expectWhole();
  expect(outputs(out).sort()).toEqual([...expected.keys()].sort());
  expect(all(out).filter(isTemporary)).toEqual([]);

  const again = await podium(args, { cwd });
  expect(again.err).toContain(`"releases":${COUNT},"failed":0,"extracted":0,"cached":0,"unchanged":${COUNT}`);
}, 300_000);

test('lines in, lines out, each with its id; a bad one is a line and a message', () => {
  const lines = [
    { id: 'a', text: release(1) },
    { id: 2, text: '' },
    { id: 'c', path: '../c.md', text: release(3) },
  ];
  const input = `${lines.map((line) => JSON.stringify(line)).join('\n\n')}\nnot a release\n`;
  const { exit, out, err } = podiumProcess(['extract', '-', '--format', 'ndjson', '-q', '-j', '1'], { input });
  const made = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(made.map(({ id, schema, error }) => [id, schema ?? error.code])).toEqual([
    ['a', 'podium/release@1'],
    [2, 'empty'],
    ['c', 'podium/release@1'],
    [null, 'bad-record'],
  ]);
  expect(err).toBe(
    [
      'podium: -:3: is empty; nothing was read from it',
      'podium: -:6: is no release (not JSON); each line is {"id": ..., "text": "..."}, and --format json reads one release',
      '',
    ].join('\n'),
  );
  expect(exit).toBe(2);
});

test('a watch does what comes, and Ctrl-C ends it well', async () => {
  const cwd = makeFolder({ 'in/README.md': 'x' });
  const { process: run, err } = start(['extract', 'in', '--out', 'out', '--watch'], cwd);
  while (!err().includes('watching; Ctrl-C ends')) await setTimeout(20);
  await setTimeout(500);
  writeFileSync(path.join(cwd, 'in/a.md'), TEXT);
  while (!err().includes('in/a.md: ')) await setTimeout(20);
  run.kill('SIGINT');
  await once(run, 'close');
  expect(run.exitCode).toBe(0);
  expect(readdirSync(path.join(cwd, 'out'))).toEqual(['a.json']);
});

describe('a disk that is full', () => {
  const mounted = (folder: string): boolean => {
    mkdirSync(folder);
    const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', folder]);
    if (status === 0) onTestFinished(() => void execFileSync('umount', [folder]));
    return status === 0;
  };

  test('fails what does not fit, in one line each; what fits is whole', async ({ skip }) => {
    const cwd = makeFolder(season(6));
    const out = path.join(cwd, 'out');
    if (!mounted(out)) skip('only root can make a disk that is small enough');
    const { exit, err } = await podium(['extract', 'in', '-q', '--out', 'out'], { cwd });
    const written = outputs(out);
    for (const file of written) expect(JSON.parse(readFileSync(file, 'utf8')).schema).toBe('podium/release@1');
    const lines = err.trimEnd().split('\n');
    expect(lines[0]).toMatch(/^podium: out\/\d\/\d\.json: cannot be written \(ENOSPC, no space left on device\); /);
    expect(written.length + lines.length).toBe(6);
    expect(all(out).filter(isTemporary)).toEqual([]);
    expect(exit).toBe(2);
  });
});

test('what may not be read or written is named, and the rest goes on', async () => {
  const cwd = makeFolder({ ...season(3), 'in/secret.md': TEXT, 'out/1/keep': '' });
  for (const [name, mode] of Object.entries({ 'in/secret.md': 0o000, out: 0o777, 'out/1': 0o555, '.': 0o755 }))
    chmodSync(path.join(cwd, name), mode);
  const { exit, err } = await asNobody(() => podium(['extract', 'in', '-q', '--out', 'out'], { cwd }));
  expect(err.trimEnd().split('\n')).toEqual([
    'podium: out/1/1.json: cannot be written (EACCES, permission denied); check the folder and its permissions',
    'podium: in/secret.md: cannot be read (EACCES, permission denied); check what it is and its permissions',
  ]);
  expect(exit).toBe(2);
  expect(outputs(path.join(cwd, 'out')).map((file) => path.basename(file))).toEqual(['0.json', '2.json']);
});

/** Root may do anything, so for a while it is somebody else. */
async function asNobody<T>(step: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return step();
  process.seteuid?.(65534);
  try {
    return await step();
  } finally {
    process.seteuid?.(0);
  }
}

describe('limits are stated, and refuse with a message that names the option', () => {
  test.each([
    [['--max-size', '20B'], 'podium: in/a.md: has more than 20 bytes; cut it into releases, or raise --max-size\n'],
    [
      ['--max-depth', '1'],
      'podium: in/a.md:2: lists, quotes, brackets or emphasis stand more than 1 deep in each other; flatten them, or raise --max-depth\n',
    ],
  ])('%j', async (options, message) => {
    const cwd = makeFolder({ 'in/a.md': `- ${TEXT}\n  - more`.replace('\n\n', '\n  - deeper\n') });
    expect(await podium(['extract', 'in', '-q', '-o', 'out', ...options], { cwd })).toEqual({
      exit: 2,
      out: '',
      err: message,
    });
  });

  test.each([
    [
      ['--max-size', 'big'],
      /^podium: option '--max-size <size>' argument 'big' is invalid\. A size is a number of bytes/,
    ],
    [['--jobs', '0'], /^podium: option '-j, --jobs <n>' argument '0' is invalid\. It is a whole number from 1/],
  ])('%j is refused', async (options, message) => {
    expect((await podium(['extract', 'x', ...options])).err).toMatch(message);
  });

  test('podium extract --help states them', async () => {
    expect((await podium(['extract', '--help'])).out).toMatch(/--max-size <size> +bytes \(default: 10MB\)/);
  });
});

describe('for machines', () => {
  test('progress, failures and the summary are lines of JSON', async () => {
    const cwd = makeFolder({ ...season(1), 'in/bad.md': '' });
    const { exit, err } = await podium(['extract', 'in', '--out', 'out', '--json'], { cwd });
    const events = err
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(events).toMatchObject([
      { event: 'release', file: 'in/0/0.md', made: 'extracted', problems: 0 },
      { event: 'failed', code: 'empty', file: 'in/bad.md', message: expect.stringContaining('is empty') },
      { event: 'summary', complete: true, releases: 1, failed: 1, extracted: 1, found: { athletes: 2 } },
    ]);
    expect(exit).toBe(2);
  });

  test('--fail-fast takes no further release once one has failed, nor any when paths are wrong', async () => {
    const cwd = makeFolder({ 'in/0.md': '', ...season(5) });
    const { exit, err } = await podium(['extract', 'in/0.md', 'in', '--out', 'out', '--fail-fast', '--json', '-q'], {
      cwd,
    });
    expect(err).toMatch(/^\{"event":"failed","code":"empty".*\n$/);
    expect(outputs(path.join(cwd, 'out'))).toEqual([]);
    expect(exit).toBe(2);
    const none = await podium(['extract', 'no.md', 'in', '--out', 'none', '--fail-fast', '-q'], { cwd });
    expect(none.exit).toBe(2);
    expect(existsSync(path.join(cwd, 'none'))).toBe(false);
  });

  test('a watch of what cannot be watched is refused', async () => {
    expect((await podium(['extract', '-', '--watch'])).err).toContain('standard input cannot be watched; ');
    const shared = await podium(['extract', 'x', '--watch', '-f', 'ndjson', '-o', 'out']);
    expect(shared.err).toContain('one file for all is not done while releases come; ');
  });
});
