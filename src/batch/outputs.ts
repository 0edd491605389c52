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

/**
 * Writes a file whole or not at all: beside it, to the disk, then renamed into its place. Folders are made as needed.
 */
export function writeWhole(file: string, text: string): void {
  const folder = path.dirname(file);
  const beside = path.join(folder, `.${path.basename(file)}.${process.pid}.tmp`);
  try {
    mkdirSync(folder, { recursive: true });
    writeThrough(beside, text);
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw new PodiumError('cannot-write', { file, reason: code(error) });
  }
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

function writeThrough(file: string, text: string): void {
  const descriptor = openSync(file, 'w');
  try {
    const bytes = Buffer.from(text, 'utf8');
    for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
