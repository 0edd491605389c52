import { Worker } from 'node:worker_threads';
import { PodiumError } from '../errors.ts';
import { type Engine, type Job, nameOf, type Plan, type Report } from './plan.ts';
import { failure } from './work.ts';

/** Jobs that are taken for each thread: while a long one is done, the others go on with these. */
const AHEAD = 8;
/**
 * A job's time is that of the processor: on a machine that is busy with others it must not fail for their sake. Only what
 * waits for ever (a disk that does not answer) is given up by the clock, after so many times as long.
 */
const PATIENCE = 10;
const MEGABYTE = 1_000_000;
/** The worker lies beside this file, in the same language. */
const WORKER = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);

interface Task {
  readonly job: Job;
  readonly settle: (report: Report) => void;
}

/**
 * Worker threads that take one job after the other. A job that runs too long, or needs too much memory, takes its thread
 * with it: the job has failed, and a fresh thread goes on with the next.
 */
export class Threads implements Engine {
  readonly window: number;
  readonly #size: number;
  readonly #plan: Plan;
  readonly #seats = new Set<Seat>();
  readonly #waiting: Task[] = [];

  constructor(size: number, plan: Plan) {
    this.window = size * AHEAD;
    this.#size = size;
    this.#plan = plan;
  }

  run(job: Job): Promise<Report> {
    const { promise, resolve } = Promise.withResolvers<Report>();
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

  #open(): Seat | undefined {
    if (this.#seats.size >= this.#size) return undefined;
    const seat = new Seat(this.#plan, (broken) => {
      if (broken) this.#seats.delete(seat);
      this.#assign();
    });
    this.#seats.add(seat);
    return seat;
  }
}

/** One worker thread and the job it has. */
class Seat {
  readonly #plan: Plan;
  readonly #worker: Worker;
  readonly #left: (broken: boolean) => void;
  #task: Task | null = null;
  #timer: NodeJS.Timeout | undefined;
  #deadline = 0;

  /** @param left is told when the seat has nothing to do any more, or is broken and can do nothing */
  constructor(plan: Plan, left: (broken: boolean) => void) {
    this.#plan = plan;
    this.#left = left;
    const resourceLimits = { maxOldGenerationSizeMb: Math.ceil(plan.limits.memory / MEGABYTE) };
    this.#worker = new Worker(WORKER, { workerData: plan, resourceLimits });
    this.#worker.on('message', (report: Report) => this.#finish(report, false));
    this.#worker.on('error', (error: NodeJS.ErrnoException) => this.#break(error));
  }

  get free(): boolean {
    return this.#task === null;
  }

  take(task: Task): void {
    const { seconds } = this.#plan.limits;
    this.#task = task;
    this.#deadline = performance.now() + PATIENCE * seconds * 1000;
    this.#worker.postMessage(task.job);
    void this.#look(task, seconds);
  }

  /** Looks again when the job can have used up its time, until it has or is done. */
  async #look(task: Task, seconds: number): Promise<void> {
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

  #finish(report: Report, broken: boolean): void {
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
    if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') this.#fail('out-of-memory', { limit: this.#plan.limits.memory });
    else this.#fail('defect', { reason: String(error) }, error);
  }

  #fail(...[code, values, cause]: ConstructorParameters<typeof PodiumError>): void {
    if (this.#task === null) return;
    const { job } = this.#task;
    this.#finish(failure(job, new PodiumError(code, { file: nameOf(job), ...values }, cause)), true);
  }
}
