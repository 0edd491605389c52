import type { ErrorData } from '../errors.ts';
import { DEFAULT_DEPTH } from '../read/depth.ts';
import type { Made, Tally } from './count.ts';
import type { Input } from './inputs.ts';

export const FORMATS = ['json', 'ndjson', 'gold', 'jsonld', 'webannotation', 'label-studio'] as const;
export type Format = (typeof FORMATS)[number];

/** What a release may ask of the machine. What is beyond is refused with an error that names the limit. */
export interface Limits {
  /** Bytes of one release. */
  readonly bytes: number;
  /** How deep lists and quotes, or brackets and emphasis, may stand in each other. */
  readonly depth: number;
  /** Seconds of the processor that one release may take in a worker thread, the start of the thread included. */
  readonly seconds: number;
  /** Bytes that one worker thread may hold. */
  readonly memory: number;
}

export const DEFAULT_LIMITS: Limits = { bytes: 10_000_000, depth: DEFAULT_DEPTH, seconds: 60, memory: 2_000_000_000 };

/** How every release of a run is to be read and where what it says goes. Plain data, the same for all threads. */
export interface Plan {
  readonly format: Format;
  /** The folder that gets a file for each release; null where the text is handed back. */
  readonly folder: string | null;
  readonly cache: CachePlace | null;
  readonly limits: Limits;
}

export interface CachePlace {
  readonly folder: string;
  /** What stands for the rules, so that what other rules made is never taken. */
  readonly version: string;
}

/** One release to be read: a file (or standard input), or a line of a stream, numbered from 1. */
export type Job =
  | { readonly type: 'file'; readonly input: Input }
  | { readonly type: 'record'; readonly line: number; readonly bytes: Uint8Array };

/** What became of one release. Plain data, small unless the text is asked for. */
export type Report = Done | Failed;

export interface Done {
  readonly ok: true;
  readonly name: string;
  readonly made: Made;
  readonly tally: Tally;
  /** The output, where the plan names no folder; else null. */
  readonly text: string | null;
}

export interface Failed {
  readonly ok: false;
  readonly name: string;
  readonly error: ErrorData;
  /** What goes into a stream of lines in place of the release; null for files. */
  readonly text: string | null;
}

/** What does the jobs of a run. */
export interface Engine {
  /** How many jobs it takes before the first of them is done: enough that a long one keeps no other waiting. */
  readonly window: number;
  run(job: Job): Promise<Report>;
  /** Ends what it started; nothing may be running. */
  close(): Promise<void>;
}

/** What a message calls the release of a job. */
export function nameOf(job: Job): string {
  return job.type === 'file' ? job.input.file : `-:${job.line}`;
}
