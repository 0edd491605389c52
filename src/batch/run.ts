import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { PodiumError } from '../errors.ts';
import { extract } from '../extract.ts';
import { decode } from '../read/decode.ts';
import { assertSound, firstIssue } from '../schema/integrity.ts';
import type { Release } from '../schema/release.ts';
import { code, type Input, STDIN } from './inputs.ts';

/** What became of one input. `text` is the file as it is on disk. */
export type Outcome =
  | { readonly input: Input; readonly release: Release; readonly text: string }
  | { readonly input: Input; readonly error: PodiumError };

/** Extracts one release after the other. A bad file is an outcome like any other, and the rest goes on. */
export function* extractAll(inputs: readonly Input[]): Generator<Outcome> {
  for (const input of inputs) {
    try {
      const text = readText(input.file);
      yield { input, text, release: extractSound(text, input) };
    } catch (error) {
      if (!(error instanceof PodiumError)) throw error;
      yield { input, error };
    }
  }
}

/** The text of a release, byte for byte; throws a `PodiumError` that names the file when it is none. */
export function readText(file: string): string {
  return naming(file, () => decode(readBytes(file)));
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file === STDIN ? process.stdin.fd : file);
  } catch (error) {
    throw new PodiumError('unreadable', { reason: code(error) });
  }
}

function extractSound(text: string, { file, path }: Input): Release {
  return naming(file, () => assertSound(extract(text, path === null ? {} : { path })));
}

/** Takes a step for one file, and names the file in whatever goes wrong; what nobody foresaw becomes a `defect`. */
export function naming<T>(file: string, step: () => T): T {
  try {
    return step();
  } catch (error) {
    if (error instanceof PodiumError) throw error.in(file);
    if (!(error instanceof z.ZodError)) throw new PodiumError('defect', { file, reason: String(error) }, error);
    const { place, reason } = firstIssue(error);
    throw new PodiumError('defect', { file, reason: `${place}: ${reason}` }, error);
  }
}
