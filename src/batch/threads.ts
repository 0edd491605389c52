import { Worker } from 'node:worker_threads';
import { PodiumError } from '../errors.ts';
import type { Engine, Limits } from './plan.ts';

/** Jobs that are taken for each thread: while a long one is done, the others go on with these. */
const AHEAD = 8;
/**
 * A job's time is that of the processor: on a machine that is busy with others it must not fail for their sake. Only what
 * waits for ever (a disk that does not answer) is given up by the clock, after so many times as long.
 */
const PATIENCE = 10;
const MEGABYTE = 1_000_000;

/** What threads do. */
export interface Desk<J, R> {
  /** What a thread runs: it answers each job with one report. */
  readonly script: URL;
  /** Plain data that every thread starts with. */
  readonly data: unknown;
  readonly limits: Pick<Limits, 'seconds' | 'memory'>;
  /** The report of a job that took its thread with it. */
  failed(job: J, error: PodiumError): R;
}

interface Task<J, R> {
  readonly job: J;
  readonly settle: (report: R) => void;
}

/**
 * Worker threads that take one job after the other. A job that runs too long, or needs too much memory, takes its thread
 * with it: the job has failed, and a fresh thread goes on with the next.
 */
export class Threads<J, R> implements Engine<J, R> {
  readonly window: number;
  readonly #size: number;
  readonly #desk: Desk<J, R>;
  readonly #seats = new Set<Seat<J, R>>();
  readonly #waiting: Task<J, R>[] = [];

  constructor(size: number, desk: Desk<J, R>) {
    this.window = size * AHEAD;
    this.#size = size;
    this.#desk = desk;
  }

  run(job: J): Promise<R> {
    const { promise, resolve } = Promise.withResolvers<R>();
    this.#waiting.push({ job, settle: resolve });
    this.#assign();
    return promise;
  }

  async close(): Promise<void> {
    await Promise.all([...this.#seats].map((seat) => seat.close()));
  }

  #assign(): void {
    const task = this.#waiting[0];
    if (!task) return;
    const seat = [...this.#seats].find(({ free }) => free) ?? this.#open();
    if (!seat) return;
    this.#waiting.shift();
    seat.take(task);
  }

  #open(): Seat<J, R> | undefined {
    if (this.#seats.size >= this.#size) return undefined;
    const seat = new Seat(this.#desk, (broken) => {
      if (broken) this.#seats.delete(seat);
      this.#assign();
    });
    this.#seats.add(seat);
    return seat;
  }
}

/** One worker thread and the job it has. */
class Seat<J, R> {
  readonly #desk: Desk<J, R>;
  readonly #worker: Worker;
  readonly #left: (broken: boolean) => void;
  #task: Task<J, R> | null = null;
  #timer: NodeJS.Timeout | undefined;
  #deadline = 0;

  /** @param left is told when the seat has nothing to do any more, or is broken and can do nothing */
  constructor(desk: Desk<J, R>, left: (broken: boolean) => void) {
    this.#desk = desk;
    this.#left = left;
    const { script, data, limits } = desk;
    const resourceLimits = { maxOldGenerationSizeMb: Math.ceil(limits.memory / MEGABYTE) };
    this.#worker = new Worker(script, { workerData: data, resourceLimits });
    this.#worker.on('message', (report: R) => this.#finish(report, false));
    this.#worker.on('error', (error: NodeJS.ErrnoException) => this.#break(error));
  }

  get free(): boolean {
    return this.#task === null;
  }

  take(task: Task<J, R>): void {
    const { seconds } = this.#desk.limits;
    this.#task = task;
    this.#deadline = performance.now() + PATIENCE * seconds * 1000;
    this.#worker.postMessage(task.job);
    void this.#look(task, seconds);
  }

  /** Looks again when the job can have used up its time, until it has or is done. */
  async #look(task: Task<J, R>, seconds: number): Promise<void> {
    const before = await this.#used();
    const wait = (left: number) => {
      this.#timer = setTimeout(async () => {
        const used = (await this.#used()) - before;
        if (this.#task !== task) return;
        if (used >= seconds || performance.now() >= this.#deadline) this.#giveUp(seconds);
        else wait(seconds - used);
      }, left * 1000);
    };
    if (this.#task === task) wait(seconds);
  }

  /** Seconds for which the thread has had a processor; none while it is being started. */
  async #used(): Promise<number> {
    try {
      const { user, system } = await this.#worker.cpuUsage();
      return (user + system) / 1e6;
    } catch {
      return 0;
    }
  }

  /** Ends the thread, and nobody waits any longer for what it was at. */
  async close(): Promise<void> {
    this.#task = null;
    clearTimeout(this.#timer);
    await this.#worker.terminate();
  }

  #finish(report: R, broken: boolean): void {
    const task = this.#task;
    this.#task = null;
    clearTimeout(this.#timer);
    task?.settle(report);
    this.#left(broken);
  }

  #giveUp(seconds: number): void {
    this.#fail('too-slow', { seconds });
    void this.#worker.terminate();
  }

  #break(error: NodeJS.ErrnoException): void {
    if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') this.#fail('out-of-memory', { limit: this.#desk.limits.memory });
    else this.#fail('defect', { reason: String(error) }, error);
  }

  #fail(...[code, values, cause]: ConstructorParameters<typeof PodiumError>): void {
    if (this.#task === null) return;
    this.#finish(this.#desk.failed(this.#task.job, new PodiumError(code, values, cause)), true);
  }
}
