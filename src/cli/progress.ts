import { type Bar, MultiBar, Presets } from 'cli-progress';
import { factCount, problemCount } from '../batch/count.ts';
import type { Report } from '../batch/plan.ts';
import type { PodiumError } from '../errors.ts';
import { errorLine } from './messages.ts';
import { complain, plural, tell } from './terminal.ts';

/** Shows how a run is going and what goes wrong. */
export interface Progress {
  step(report: Report): void;
  fail(error: PodiumError): void;
  stop(): void;
}

export interface Look {
  /** How many releases there are; null where nobody knows; `endless` where more come for as long as one looks. */
  readonly total: number | 'endless' | null;
  /** Nothing but what goes wrong. */
  readonly quiet: boolean;
  /** Lines of JSON for a machine. */
  readonly json: boolean;
  /** Whether outputs go into files, so that each release may have a line here. */
  readonly lines: boolean;
}

/** Releases up to which a log has a line for each; a longer run tells every ten seconds how far it is. */
const EACH = 100;
const EVERY = 10_000;

export function progressOf({ total, quiet, json, lines }: Look): Progress {
  if (json) return jsonLines(quiet);
  if (quiet) return { step() {}, fail: complain, stop() {} };
  if (total === 'endless') return everyRelease(total);
  const inTheWay = !lines && process.stdout.isTTY;
  if (process.stderr.isTTY && !inTheWay && total !== null && total > 1) return bar(total);
  if (total === null || total > EACH) return nowAndThen(total);
  return lines ? everyRelease(total) : { step() {}, fail: complain, stop() {} };
}

/** A bar where a person looks on; what goes wrong stands above it. */
function bar(total: number): Progress {
  const format = '{bar} {value}/{total} releases, {rate}/s, {left} to go, {failed} failed';
  const bars = new MultiBar({ format, clearOnComplete: true, hideCursor: true }, Presets.shades_classic);
  const pace = new Pace(total);
  const one: Bar = bars.create(total, 0, pace.told());
  return {
    step(report) {
      pace.step(report);
      one.increment(1, pace.told());
    },
    fail: (error) => bars.log(`${errorLine(error)}\n`),
    stop: () => bars.stop(),
  };
}

function everyRelease(total: number | 'endless'): Progress {
  let done = 0;
  return {
    step(report) {
      done += 1;
      const at = total === 'endless' ? '' : `${String(done).padStart(String(total).length)}/${total} `;
      tell(`${at}${report.name}: ${detail(report)}`);
    },
    fail: complain,
    stop() {},
  };
}

function nowAndThen(total: number | null): Progress {
  const pace = new Pace(total);
  let next = performance.now() + EVERY;
  return {
    step(report) {
      pace.step(report);
      if (performance.now() < next) return;
      next = performance.now() + EVERY;
      const { rate, left, failed } = pace.told();
      const of = total === null ? '' : `/${total}`;
      tell(`${pace.done}${of} releases, ${rate}/s${total === null ? '' : `, ${left} to go`}, ${failed} failed`);
    },
    fail: complain,
    stop() {},
  };
}

function jsonLines(quiet: boolean): Progress {
  return {
    step(report) {
      if (quiet || !report.ok) return;
      const { name: file, made, tally } = report;
      tell(JSON.stringify({ event: 'release', file, made, facts: factCount(tally), problems: problemCount(tally) }));
    },
    fail(error) {
      const { code, values } = error;
      tell(JSON.stringify({ event: 'failed', code, ...values, message: errorLine(error) }));
    },
    stop() {},
  };
}

function detail(report: Report): string {
  if (!report.ok) return 'failed';
  const { tally, made } = report;
  const how = made === 'extracted' ? '' : made === 'unchanged' ? ', unchanged' : ', from the cache';
  return `${plural(factCount(tally), 'fact')}, ${plural(problemCount(tally), 'problem')}${how}`;
}

/** How fast a run goes. */
class Pace {
  done = 0;
  #failed = 0;
  readonly #total: number | null;
  readonly #started = performance.now();

  constructor(total: number | null) {
    this.#total = total;
  }

  step(report: Report): void {
    this.done += 1;
    if (!report.ok) this.#failed += 1;
  }

  told(): { rate: string; left: string; failed: number } {
    const rate = this.done / Math.max(0.001, (performance.now() - this.#started) / 1000);
    const left = this.#total === null || this.done === 0 ? '?' : duration((this.#total - this.done) / rate);
    return { rate: rate.toFixed(rate < 10 ? 1 : 0), left, failed: this.#failed };
  }
}

/** Seconds as a person says them: `40 s`, `3 min`, `2 h 5 min`. */
export function duration(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
