import type { PodiumError } from '../errors.ts';
import { runBatch } from './batch.ts';
import { prune } from './cache.ts';
import { type Delivery, inPlace, toOneFile, toStream } from './deliver.ts';
import { inProcess, isSmall, threaded } from './engine.ts';
import { type Found, findReleases, type Input, STDIN } from './inputs.ts';
import { outputFolders, sweep } from './outputs.ts';
import type { Engine, Job, Plan, Report } from './plan.ts';
import { records } from './records.ts';
import { watchReleases } from './watch.ts';

/** What is to be done: which releases, how, and where what they say goes. */
export interface Order {
  readonly paths: readonly string[];
  readonly plan: Plan;
  /** The folder of the one file that all releases share; null where each has its own, or all are printed. */
  readonly shared: string | null;
  /** Threads; undefined leaves it to the number of releases and cores. */
  readonly jobs: number | undefined;
  /** Takes no further release once one has failed. */
  readonly failFast: boolean;
  /** Takes what is printed. */
  write(text: string): Promise<void>;
}

/** Hears what becomes of an order. */
export interface Listener {
  heard(report: Report): void;
  /** A path that stands for no release, or releases that are refused together. */
  fail(error: PodiumError): void;
}

/** An order whose releases are found. */
export class Run {
  readonly #order: Order;
  readonly #found: Found;
  #extracted = 0;

  constructor(order: Order) {
    this.#order = order;
    this.#found = findReleases(order.paths);
  }

  /** How many releases there are; null where a stream does not say. */
  get total(): number | null {
    return this.#streams ? null : this.#found.inputs.length;
  }

  /** Whether the releases are done in this thread, which then hears of nothing else until each is done. */
  get inProcess(): boolean {
    const { jobs = 1 } = this.#order;
    return jobs === 1 && !this.#streams && isSmall(this.#found.inputs);
  }

  /** Does all releases. Says whether all were taken. */
  async once(listener: Listener, stop: AbortSignal): Promise<boolean> {
    const { plan, jobs } = this.#order;
    const engine = this.inProcess ? inProcess(plan) : await threaded(plan, jobs);
    return this.#with(engine, () => this.#round(this.#found, { engine, listener, stop }));
  }

  /** Does all releases, then those that come or change, until it is stopped. */
  async onAndOn(listener: Listener, stop: AbortSignal): Promise<void> {
    const { paths, plan, jobs } = this.#order;
    const engine = await threaded(plan, jobs);
    const round = async (found: Found) => {
      await this.#round(found, { engine, listener, stop });
    };
    await this.#with(engine, () => watchReleases({ paths, stop, round }));
  }

  get #streams(): boolean {
    return this.#found.inputs.some((input) => isStream(input, this.#order.plan));
  }

  async #with<T>(engine: Engine, step: () => Promise<T>): Promise<T> {
    try {
      return await step();
    } finally {
      await engine.close();
      const { cache } = this.#order.plan;
      if (cache && this.#extracted > 0) prune(cache.folder);
    }
  }

  async #round({ inputs, failures }: Found, { engine, listener, stop }: Round): Promise<boolean> {
    const { plan, failFast } = this.#order;
    for (const error of failures) listener.fail(error);
    if (failFast && failures.length > 0) return false;
    const delivery = this.#delivery(inputs);
    const heard = (report: Report) => {
      if (report.ok && report.made === 'extracted') this.#extracted += 1;
      listener.heard(report);
    };
    return runBatch({ jobs: jobsOf(inputs, plan, stop), engine, delivery, failFast, stop, heard });
  }

  /** Where this round's outputs go; what killed runs left there is removed. */
  #delivery(inputs: readonly Input[]): Delivery {
    const { plan, shared, write } = this.#order;
    if (plan.folder !== null) sweep(outputFolders(inputs, plan.folder));
    if (shared !== null) sweep([shared]);
    if (plan.folder !== null) return inPlace();
    return shared === null ? toStream(write) : toOneFile(shared);
  }
}

interface Round {
  readonly engine: Engine;
  readonly listener: Listener;
  readonly stop: AbortSignal;
}

/** Standard input is a stream of releases where a stream is what is written; else it is one release. */
function isStream({ file }: Input, { format }: Plan): boolean {
  return file === STDIN && format === 'ndjson';
}

async function* jobsOf(inputs: readonly Input[], plan: Plan, stop: AbortSignal): AsyncGenerator<Job> {
  for (const input of inputs)
    if (isStream(input, plan)) yield* records(process.stdin, plan.limits, stop);
    else yield { type: 'file', input };
}
