import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { PodiumError } from '../errors.ts';
import { DRAFT } from '../schema/gold.ts';
import { code } from './inputs.ts';

/** A file that appears whole or not at all: written beside its place, to the disk, then renamed into it. */
export class WholeFile {
  readonly file: string;
  readonly #beside: string;
  #descriptor: number | null = null;

  /** Makes the folders above it as needed. */
  constructor(file: string) {
    const folder = path.dirname(file);
    this.file = file;
    this.#beside = path.join(folder, `.${path.basename(file)}.${process.pid}.tmp`);
    this.#attempt(() => {
      mkdirSync(folder, { recursive: true });
      this.#descriptor = openSync(this.#beside, 'w');
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

  #attempt(step: (descriptor: number) => void): void {
    try {
      step(this.#descriptor ?? -1);
    } catch (error) {
      this.#close();
      if (existsSync(this.#beside)) rmSync(this.#beside);
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

/** Throws when something is at `file` that podium did not write: it must not be lost to a slip of the hand. */
export function assertOurs(file: string): void {
  if (existsSync(file) && !isOurs(file)) throw new PodiumError('not-ours', { file });
}

function isOurs(file: string): boolean {
  try {
    const text = readFileSync(file, 'utf8');
    const first = file.endsWith('.ndjson') ? text.slice(0, text.indexOf('\n')) : text;
    if (text === '') return true;
    const value = JSON.parse(first) as { schema?: unknown; source?: unknown };
    return String(value.schema).startsWith('podium/release@') || value.source === DRAFT;
  } catch {
    return false;
  }
}
