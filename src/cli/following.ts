import { Counts } from '../batch/count.ts';
import type { Listener } from '../batch/order.ts';
import type { Report } from '../batch/plan.ts';
import { PodiumError } from '../errors.ts';
import { type Look, type Progress, progressOf } from './progress.ts';
import { summary, summaryJson } from './summary.ts';
import { EXIT, type Exit, plural, tell } from './terminal.ts';

/** Follows a run from its start to its summary. */
export class Following implements Listener {
  failed = 0;
  readonly #counts = new Counts();
  readonly #look: Look;
  readonly #progress: Progress;
  readonly #started = performance.now();

  constructor(look: Look) {
    this.#look = look;
    this.#progress = progressOf(look);
  }

  heard(report: Report): void {
    if (report.ok) this.#counts.add(report.tally, report.made);
    else this.fail(PodiumError.from(report.error));
    this.#progress.step(report);
  }

  fail(error: PodiumError): void {
    this.failed += 1;
    this.#progress.fail(error);
  }

  /**
   * Tells what the run came to.
   *
   * @param out the folder of the outputs, if they went into one
   * @param complete whether all releases were taken
   * @param interrupted the exit code of what interrupted the run, if anything did
   */
  end(out: string | undefined, complete: boolean, interrupted: Exit | null = null): Exit {
    this.#progress.stop();
    const seconds = (performance.now() - this.#started) / 1000;
    const { releases, made } = this.#counts;
    const where = out === undefined ? '' : `${plural(releases - made.unchanged, 'output')} written to ${out}`;
    const early = complete ? '' : 'ended early; the next run goes on from here';
    if (this.#look.json) {
      const event = { event: 'summary', complete, ...summaryJson(this.#counts, this.failed, seconds) };
      if (!this.#look.quiet) tell(JSON.stringify(event));
    } else if (!this.#look.quiet) {
      tell(...summary(this.#counts, this.failed, seconds, [where, early].filter(Boolean).join('; ')));
    }
    return interrupted ?? (this.failed > 0 ? EXIT.failed : EXIT.ok);
  }
}
