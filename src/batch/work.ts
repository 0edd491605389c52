import { existsSync, readFileSync } from 'node:fs';
import { defect, PodiumError } from '../errors.ts';
import { Cache, hash } from './cache.ts';
import type { Made, Tally } from './count.ts';
import type { Input } from './inputs.ts';
import { readWithin } from './limits.ts';
import { assertOurs, outputOf, writeWhole } from './outputs.ts';
import { type Done, type Job, nameOf, type Plan, type Report } from './plan.ts';
import { readRecord } from './record.ts';

/**
 * Does one release from reading to writing: the same in this thread and in a worker. What goes wrong is a report like
 * any other; nothing is thrown.
 */
export async function work(job: Job, plan: Plan): Promise<Report> {
  const name = nameOf(job);
  let id: string | number | null = null;
  try {
    if (job.type === 'file') return await settle(readWithin(job.input.file, plan.limits), job.input, plan);
    const record = readRecord(job.bytes, plan.limits, (known) => {
      id = known;
    });
    const done = await settle(Buffer.from(record.text, 'utf8'), { file: name, path: record.path }, plan);
    return { ...done, text: withId(done.text ?? '', record.id) };
  } catch (error) {
    return failure(job, error instanceof PodiumError ? error.in(name) : defect(name, error), id);
  }
}

/** The report of a release that came to nothing. A line of a stream is answered by a line. */
export function failure(job: Job, error: PodiumError, id: string | number | null = null): Report {
  const line = job.type === 'record' ? { id, line: job.line, error: { code: error.code } } : null;
  return {
    ok: false,
    name: nameOf(job),
    error: error.toData(),
    text: line === null ? null : `${JSON.stringify(line)}\n`,
  };
}

async function settle(bytes: Uint8Array, input: Input, plan: Plan): Promise<Done> {
  const cache = plan.cache === null ? null : new Cache(plan.cache);
  const key = cache?.key(bytes, input.path, plan.format) ?? '';
  const kept = cache?.get(key);
  const place = plan.folder === null ? null : outputOf(input, plan.folder);
  if (kept && place !== null && hashOf(place) === kept.sha256) return done(input, 'unchanged', kept.tally, null);
  const text = kept?.text();
  if (kept && text !== undefined) return deliver(input, place, 'cached', kept.tally, text);
  const { produce } = await import('./produce.ts');
  const product = produce(bytes, input, plan.format, plan.limits);
  cache?.put(key, product.text, product.tally);
  return deliver(input, place, 'extracted', product.tally, product.text);
}

function deliver(input: Input, place: string | null, made: Made, tally: Tally, text: string): Done {
  if (place === null) return done(input, made, tally, text);
  assertOurs(place);
  writeWhole(place, text);
  return done(input, made, tally, null);
}

function done({ file }: Input, made: Made, tally: Tally, text: string | null): Done {
  return { ok: true, name: file, made, tally, text };
}

function hashOf(file: string): string | undefined {
  return existsSync(file) ? hash(readFileSync(file)) : undefined;
}

/** The line of a release in a stream, with the id that its text came with. */
function withId(line: string, id: string | number): string {
  return `{"id":${JSON.stringify(id)},${line.slice(1)}`;
}
