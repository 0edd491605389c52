import { availableParallelism } from 'node:os';
import { DEFAULT_LIMITS, type Engine } from '../batch/plan.ts';
import { type ErrorData, PodiumError } from '../errors.ts';
import { type Releases, readSource } from './reading.ts';
import type { Loadable } from './rows/rows.ts';
import type { Source } from './sources.ts';

/** Sources that one thread is given at once. */
export type ReadJob = readonly Source[];
/** What became of each: its rows, written down, or what is wrong with it. */
export type ReadReport = readonly ({ readonly loadable: string } | { readonly error: ErrorData })[];

/** Sources up to which a thread takes longer to start than to be of use. */
const FEW = 8;
/** Outputs of one job: it must take longer than the thread that writes may keep the others waiting. */
const TOGETHER = 16;
/** The far end lies beside this file, in the same language. */
const READER = new URL(import.meta.url.endsWith('.ts') ? './reader.ts' : './reader.js', import.meta.url);

/** Makes rows of sources on all cores while others are written. */
export class Readers {
  readonly #releases: Releases;
  readonly #jobs: number;
  #threads: Engine<ReadJob, ReadReport> | null = null;

  constructor(releases: Releases, jobs = availableParallelism()) {
    this.#releases = releases;
    this.#jobs = jobs;
  }

  /** Begins with sources; what becomes of them comes in their order. A few are read as they are asked for, in this thread. */
  async start(sources: readonly Source[]): Promise<AsyncIterable<Loadable | PodiumError>> {
    if (this.#threads === null && (sources.length <= FEW || this.#jobs === 1)) return this.#here(sources);
    this.#threads ??= await this.#open();
    const threads = this.#threads;
    return arriving(jobsOf(sources).map((job) => threads.run(job)));
  }

  async close(): Promise<void> {
    await this.#threads?.close();
  }

  async *#here(sources: readonly Source[]): AsyncGenerator<Loadable | PodiumError> {
    for (const source of sources) yield await readSource(source, this.#releases);
  }

  async #open(): Promise<Engine<ReadJob, ReadReport>> {
    const { Threads } = await import('../batch/threads.ts');
    return new Threads<ReadJob, ReadReport>(this.#jobs, {
      script: READER,
      data: { releases: this.#releases },
      limits: DEFAULT_LIMITS,
      failed: (job, error) => job.map(({ file }) => ({ error: error.in(file).toData() })),
    });
  }
}

async function* arriving(reports: readonly Promise<ReadReport>[]): AsyncGenerator<Loadable | PodiumError> {
  for (const report of reports)
    for (const made of await report)
      yield 'error' in made ? PodiumError.from(made.error) : (JSON.parse(made.loadable) as Loadable);
}

/** Outputs go together; a release takes long enough by itself, and takes no other with it when it takes too long. */
function jobsOf(sources: readonly Source[]): ReadJob[] {
  const jobs: Source[][] = [];
  for (const source of sources) {
    const last = jobs.at(-1);
    if (last && last.length < TOGETHER && 'output' in source && last.every((other) => 'output' in other))
      last.push(source);
    else jobs.push([source]);
  }
  return jobs;
}
