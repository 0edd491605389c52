import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readlinkSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { threadId } from 'node:worker_threads';
import { PodiumError } from '../errors.ts';
import { code, type Input, outputName, slashes } from './inputs.ts';

/** Where the output of a release goes below a folder. */
export function outputOf(input: Input, folder: string): string {
  return slashes(path.join(folder, `${outputName(input)}.json`));
}

/** The folders that get outputs. */
export function outputFolders(inputs: readonly Input[], folder: string): Set<string> {
  return new Set(inputs.map((input) => path.dirname(outputOf(input, folder))));
}

/** A file that appears whole or not at all: written beside its place, to the disk, then renamed into it. */
export class WholeFile {
  readonly file: string;
  readonly #beside: string;
  #descriptor: number | null = null;

  /** Makes the folders above it as needed. */
  constructor(file: string) {
    const folder = path.dirname(file);
    this.file = file;
    this.#beside = path.join(folder, temporaryName());
    this.#attempt(() => {
      mkdirSync(folder, { recursive: true });
      this.#descriptor = openSync(this.#beside, 'wx');
    });
  }

  append(text: string): void {
    const bytes = Buffer.from(text, 'utf8');
    this.#attempt((descriptor) => {
      for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
    });
  }

  commit(): void {
    this.#attempt((descriptor) => {
      fsyncSync(descriptor);
      this.#close();
      renameSync(this.#beside, this.file);
    });
  }

  /** Leaves what was there before as it is. */
  abandon(): void {
    this.#close();
    discard(this.#beside);
  }

  #attempt(step: (descriptor: number) => void): void {
    try {
      step(this.#descriptor ?? -1);
    } catch (error) {
      this.abandon();
      throw new PodiumError('cannot-write', { file: this.file, reason: code(error) });
    }
  }

  #close(): void {
    if (this.#descriptor !== null) closeSync(this.#descriptor);
    this.#descriptor = null;
  }
}

/** Writes a file whole or not at all. */
export function writeWhole(file: string, text: string): void {
  const whole = new WholeFile(file);
  whole.append(text);
  whole.commit();
}

/** Removes a file where that can be done: it is no reason to fail, and none to hide another. */
export function discard(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {}
}

/** `.podium-PLACE-PROCESS-THREAD-NUMBER.tmp`: short, so that the longest name a disk takes can still be written. */
const TEMPORARY = /^\.podium-([0-9a-f]{8})-(\d+)-\d+-\d+\.tmp$/;
let made = 0;

/** A name for a file until it is whole, that no other thread, process or machine gives at the same time. */
export function temporaryName(): string {
  made += 1;
  return `.podium-${place()}-${process.pid}-${threadId}-${made}.tmp`;
}

/**
 * Removes what runs that were killed have left in these folders. Only what is certainly dead goes: a file that a process
 * of this machine (and of this container) began which is no more.
 */
export function sweep(folders: Iterable<string>): void {
  for (const folder of folders)
    for (const name of namesIn(folder)) {
      const [, where, process] = TEMPORARY.exec(name) ?? [];
      if (where === place() && !runs(Number(process))) discard(path.join(folder, name));
    }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Where the number of a process means this process: the machine and, on Linux, the container. */
function place(): string {
  placed ??= createHash('sha256').update(`${hostname()} ${container()}`).digest('hex').slice(0, 8);
  return placed;
}
let placed: string | undefined;

function container(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return '';
  }
}

function runs(process_: number): boolean {
  try {
    return process.kill(process_, 0);
  } catch (error) {
    return code(error) !== 'ESRCH';
  }
}

/** How a release, a line of a stream, a draft of gold and the interchange formats begin: what a run may replace. */
const OURS = [
  /^\{\s*(?:"id":.{0,2000},\s*)?"schema":\s*"podium\/release@/,
  /^\{"id":.{0,2000},"line":\d+,"error":\{"code":/,
  /^\{\s*"source":\s*"draft by podium"/,
  /^\{"@context":\{"@base":"ni:\/\/\/sha-256;/,
  /^\{"@context":"http:\/\/www\.w3\.org\/ns\/anno\.jsonld","id":"ni:\/\/\/sha-256;/,
  /^\{"data":\{"schema":"podium\/release@/,
];
const ENOUGH = 4096;

/** Throws when something is at `file` that podium did not write: it must not be lost to a slip of the hand. */
export function assertOurs(file: string): void {
  if (existsSync(file) && !isOurs(file)) throw new PodiumError('not-ours', { file });
}

function isOurs(file: string): boolean {
  try {
    const start = beginning(file);
    return start === '' || OURS.some((form) => form.test(start));
  } catch {
    return false;
  }
}

function beginning(file: string): string {
  const descriptor = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(ENOUGH);
    return bytes.toString('utf8', 0, readSync(descriptor, bytes));
  } finally {
    closeSync(descriptor);
  }
}
