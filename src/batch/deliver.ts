import path from 'node:path';
import { assertOurs, WholeFile } from './outputs.ts';
import type { Report } from './plan.ts';

/** The file that all releases of a run share in the format `ndjson`. */
const STREAM = 'releases.ndjson';

/** Where the outputs that are handed back go. */
export interface Delivery {
  /** Takes the next report; throws a `PodiumError` when its text cannot be written. */
  take(report: Report): Promise<void> | void;
  /** Puts what was gathered into its place. */
  finish(): void;
  /** The run was ended early: what is in its place stays. */
  abandon(): void;
}

/** Hands every output to `write`, one after the other, no faster than it takes them. */
export function toStream(write: (text: string) => Promise<void>): Delivery {
  return {
    take: ({ text }) => (text === null ? undefined : write(text)),
    finish() {},
    abandon() {},
  };
}

/** Each output is in its place by the time its report comes. */
export function inPlace(): Delivery {
  return { take() {}, finish() {}, abandon() {} };
}

/** One file for all releases, which appears when all are in it. */
export function toOneFile(folder: string): Delivery {
  const file = path.join(folder, STREAM);
  assertOurs(file);
  const whole = new WholeFile(file);
  return {
    take({ text }) {
      if (text !== null) whole.append(text);
    },
    finish: () => whole.commit(),
    abandon: () => whole.abandon(),
  };
}
