import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { type Batch, runBatch } from '../../src/batch/batch.ts';
import { tallyOf } from '../../src/batch/count.ts';
import { type Job, nameOf, type Report } from '../../src/batch/plan.ts';
import { failure } from '../../src/batch/work.ts';
import { PodiumError } from '../../src/errors.ts';
import { makeRelease } from '../support/release.ts';

const job = (name: string): Job => ({ type: 'file', input: { file: name, path: name } });
const names = (count: number) => Array.from({ length: count }, (_, index) => `r${index}`);
const good = (made: Job): Report => ({
  ok: true,
  name: nameOf(made),
  made: 'extracted',
  tally: tallyOf(makeRelease()),
  text: nameOf(made),
});

/** Runs a batch whose releases take a random time each; those in `bad` fail. */
async function run(given: Partial<Batch> & { count: number; bad?: string[]; window?: number }) {
  const { count, bad = [], window = 16, ...rest } = given;
  const seen = { heard: [] as string[], taken: 0, begun: 0, most: 0, end: '' };
  let running = 0;
  async function* jobs(): AsyncGenerator<Job> {
    for (const name of names(count)) {
      seen.taken += 1;
      yield job(name);
    }
  }
  const complete = await runBatch({
    jobs: jobs(),
    engine: {
      window,
      async run(one) {
        running += 1;
        seen.begun += 1;
        seen.most = Math.max(seen.most, seen.taken - seen.heard.length);
        await setTimeout(Math.random() * 4);
        running -= 1;
        return bad.includes(nameOf(one)) ? failure(one, new PodiumError('empty')) : good(one);
      },
      async close() {},
    },
    delivery: {
      take() {},
      finish: () => {
        seen.end = 'finished';
      },
      abandon: () => {
        seen.end = 'abandoned';
      },
    },
    failFast: false,
    stop: new AbortController().signal,
    heard: ({ name }) => seen.heard.push(name),
    ...rest,
  });
  return { ...seen, complete, running };
}

test('reports come in the order of the jobs, whatever each takes', async () => {
  const { heard, complete, end } = await run({ count: 60, bad: ['r7'] });
  expect(heard).toEqual(names(60));
  expect({ complete, end }).toEqual({ complete: true, end: 'finished' });
});

test('no more is read ahead than a bounded number', async () => {
  const { most } = await run({ count: 500 });
  expect(most).toBeGreaterThan(2);
  expect(most).toBeLessThanOrEqual(40);
});

test('the first failure ends a run that is to fail fast; what was begun is heard of', async () => {
  const { heard, begun, taken, complete, end, running } = await run({ count: 500, bad: ['r5'], failFast: true });
  expect(heard).toContain('r5');
  expect(taken).toBeLessThan(60);
  expect(heard).toEqual(names(begun));
  expect({ complete, end, running }).toEqual({ complete: false, end: 'abandoned', running: 0 });
});

test('a run that is stopped brings to an end what was begun', async () => {
  const stop = new AbortController();
  const { heard, complete, end, running } = await run({
    count: 500,
    stop: stop.signal,
    heard: ({ name }) => {
      if (name === 'r9') stop.abort();
    },
  });
  expect(heard).toEqual([]);
  expect({ complete, end, running }).toEqual({ complete: false, end: 'abandoned', running: 0 });
});

describe('an output that all share and that cannot be written', () => {
  test('is one failure, and ends the run', async () => {
    const heard: Report[] = [];
    const { complete, taken } = await run({
      count: 500,
      delivery: {
        take({ name }) {
          if (name === 'r3') throw new PodiumError('cannot-write', { file: 'all', reason: 'ENOSPC' });
        },
        finish: () => expect.unreachable(),
        abandon() {},
      },
      heard: (report) => heard.push(report),
    });
    expect(heard.map(({ ok }) => ok)).toEqual([true, true, true, false]);
    expect(taken).toBeLessThan(60);
    expect(complete).toBe(false);
  });
});
