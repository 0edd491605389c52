import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { Cache } from '../../src/batch/cache.ts';
import { DEFAULT_LIMITS, type Job, type Plan } from '../../src/batch/plan.ts';
import { produce } from '../../src/batch/produce.ts';
import { Threads } from '../../src/batch/threads.ts';
import { work } from '../../src/batch/work.ts';
import { makeFolder } from '../support/folder.ts';
import { TEXT } from '../support/release.ts';

function setUp(text = TEXT) {
  const folder = makeFolder({ 'in/a.md': text });
  const at = (name: string) => path.join(folder, name);
  const plan: Plan = {
    format: 'json',
    folder: at('out'),
    cache: { folder: at('cache'), version: '1' },
    limits: DEFAULT_LIMITS,
  };
  const job: Job = { type: 'file', input: { file: at('in/a.md'), path: 'a.md' } };
  return { at, plan, job, output: at('out/a.json') };
}

describe('a release', () => {
  test('is extracted once, and found unchanged from then on', async () => {
    const { plan, job, output } = setUp();
    expect(await work(job, plan)).toMatchObject({ ok: true, made: 'extracted', text: null });
    const { mtimeMs } = statSync(output);
    expect(await work(job, plan)).toMatchObject({ ok: true, made: 'unchanged', tally: { found: { athletes: 2 } } });
    expect(statSync(output).mtimeMs).toBe(mtimeMs);
  });

  test('whose output went away or was bent gets it back from the cache, the same bytes', async () => {
    const { plan, job, output } = setUp();
    await work(job, plan);
    const whole = readFileSync(output, 'utf8');
    rmSync(output);
    expect(await work(job, plan)).toMatchObject({ made: 'cached' });
    expect(readFileSync(output, 'utf8')).toBe(whole);
    writeFileSync(output, whole.slice(0, -20));
    expect(await work(job, plan)).toMatchObject({ made: 'cached' });
    expect(readFileSync(output, 'utf8')).toBe(whole);
  });

  test('that changed is extracted again, and so is one that other rules read', async () => {
    const { plan, job, at } = setUp();
    await work(job, plan);
    writeFileSync(at('in/a.md'), TEXT.replace('1:53.20', '1:53.21'));
    expect(await work(job, plan)).toMatchObject({ made: 'extracted' });
    expect(readFileSync(at('out/a.json'), 'utf8')).toContain('1:53.21');
    const cache = { folder: at('cache'), version: '2' };
    expect(await work(job, { ...plan, cache })).toMatchObject({ made: 'extracted' });
  });

  test('without a cache is extracted every time, and the cache may be deleted', async () => {
    const { plan, job, at } = setUp();
    await work(job, plan);
    expect(await work(job, { ...plan, cache: null })).toMatchObject({ made: 'extracted' });
    rmSync(at('cache'), { recursive: true });
    expect(await work(job, plan)).toMatchObject({ made: 'extracted' });
    expect(existsSync(at('cache'))).toBe(true);
  });

  test('that vanishes before it is read is a failure', async () => {
    const { plan, job, at } = setUp();
    rmSync(at('in/a.md'));
    expect(await work(job, plan)).toMatchObject({
      ok: false,
      error: { code: 'unreadable', values: { reason: 'ENOENT' } },
    });
  });

  test('whose place is taken by what is not ours is a failure, though the cache knows it', async () => {
    const { plan, job, output } = setUp();
    await work(job, plan);
    writeFileSync(output, 'mine');
    expect(await work(job, plan)).toMatchObject({ ok: false, error: { code: 'not-ours', values: { file: output } } });
    expect(readFileSync(output, 'utf8')).toBe('mine');
  });

  test('called __proto__ is written under that name', async () => {
    const { plan, job, at } = setUp();
    const named: Job = {
      type: 'file',
      input: { file: job.type === 'file' ? job.input.file : '', path: '__proto__.md' },
    };
    await work(named, plan);
    expect(readdirSync(at('out'))).toEqual(['__proto__.json']);
    expect(JSON.parse(readFileSync(at('out/__proto__.json'), 'utf8')).source.path).toBe('__proto__.md');
  });
});

describe('what hostile releases hold is text like any other', () => {
  const produced = (text: string) => produce(Buffer.from(text), { file: 'a.md', path: null }, 'json', DEFAULT_LIMITS);
  test.each([
    ['quotes that never close', '"Vera Lindqvist said '.repeat(1500)],
    ['brackets in brackets', `${'['.repeat(90)}Vera Lindqvist (SWE) won${']'.repeat(90)}`],
    ['brackets that never close', `${'['.repeat(1500)}Vera Lindqvist (SWE) won`],
    ['zero-width and bidirectional characters', 'Ve\u200bra \u202eLindqvist\u2066 (SWE)\ufeff won in 1:53.20.'],
    ['HTML and scripts', '<script>alert("1:53.20")</script> <b onclick=x>Vera</b> &lt;img src=x onerror=1&gt; ]]>'],
    ['names of JavaScript', 'Constructor Prototype (NOR) beat __proto__ and ToString ValueOf (SWE) in 1:53.20.'],
    ['a line of a hundred thousand characters', 'x'.repeat(100_000)],
  ])('%s', (_, text) => {
    const { source, times } = JSON.parse(produced(text).text);
    expect(source.length).toBe([...text].length);
    const points = [...text];
    for (const { evidence } of times as { evidence: { start: number; end: number; text: string }[] }[])
      for (const span of evidence) expect(points.slice(span.start, span.end).join('')).toBe(span.text);
  });
});

describe('a line of a stream', () => {
  const stream: Plan = { format: 'ndjson', folder: null, cache: null, limits: DEFAULT_LIMITS };
  const lineOf = async (line: object, number = 1, plan = stream) => {
    const report = await work({ type: 'record', line: number, bytes: Buffer.from(JSON.stringify(line)) }, plan);
    return { report, out: JSON.parse(report.text ?? '') };
  };

  test('is answered by the release with the id in front', async () => {
    const { out, report } = await lineOf({ id: 7, path: 'a.md', text: TEXT });
    expect(Object.keys(out).slice(0, 2)).toEqual(['id', 'schema']);
    expect(out).toMatchObject({ id: 7, source: { path: 'a.md' } });
    expect(report.name).toBe('-:1');
  });

  test('that failed is answered by its id and a code', async () => {
    expect((await lineOf({ id: 'a', text: '' }, 3)).out).toEqual({ id: 'a', line: 3, error: { code: 'empty' } });
    expect((await lineOf({ text: 'x' }, 4)).out).toEqual({ id: null, line: 4, error: { code: 'bad-record' } });
    const limits = { ...DEFAULT_LIMITS, bytes: 3 };
    const large = await lineOf({ id: 'b', text: 'ééé' }, 5, { ...stream, limits });
    expect(large.out).toEqual({ id: 'b', line: 5, error: { code: 'too-large' } });
  });

  test('is the same with and without the cache, whatever the id', async () => {
    const cache = { folder: makeFolder(), version: '1' };
    const made = await Promise.all([1, 'two'].map((id) => lineOf({ id, text: TEXT }, 1, { ...stream, cache })));
    const again = await lineOf({ id: 'two', text: TEXT }, 1, { ...stream, cache });
    expect(again.report).toMatchObject({ made: 'cached' });
    expect(again.out).toEqual(made[1]?.out);
    expect(new Cache(cache).get('00')).toBeUndefined();
  });
});

describe('threads', () => {
  const failed = async (limits: Partial<Plan['limits']>) => {
    const { plan, job } = setUp();
    const threads = new Threads(1, { ...plan, limits: { ...DEFAULT_LIMITS, ...limits } });
    const reports = await Promise.all([threads.run(job), threads.run(job)]);
    await threads.close();
    return reports;
  };

  test('give up what takes too long, and go on with the next', async () => {
    const report = { ok: false, error: { code: 'too-slow', values: { seconds: 0.02 } } };
    expect(await failed({ seconds: 0.02 })).toMatchObject([report, report]);
  });

  test('survive what needs too much memory', async () => {
    const report = { ok: false, error: { code: 'out-of-memory', values: { limit: 5_000_000 } } };
    expect(await failed({ memory: 5_000_000 })).toMatchObject([report, report]);
  });

  test('let the process end when they are closed at work', () => {
    const { at, plan, job } = setUp(`${TEXT}\n\n`.repeat(1500));
    const script = `import { Threads } from '${new URL('../../src/batch/threads.ts', import.meta.url)}';
      const threads = new Threads(1, ${JSON.stringify(plan)});
      void threads.run(${JSON.stringify(job)});
      await new Promise((done) => setTimeout(done, 2000));
      await threads.close();`;
    writeFileSync(at('closed.mjs'), script);
    // Its limit of time, still running, would hold the process for a minute at least.
    const ended = spawnSync(process.execPath, [at('closed.mjs')], { timeout: 30_000 });
    expect(ended.status).toBe(0);
  });
});
