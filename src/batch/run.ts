import * as z from 'zod';
import { PodiumError } from '../errors.ts';
import { extract } from '../extract.ts';
import { decode } from '../read/decode.ts';
import { assertSound, firstIssue } from '../schema/integrity.ts';
import type { Release } from '../schema/release.ts';
import type { Input } from './inputs.ts';
import { assertShallow, readWithin } from './limits.ts';
import { DEFAULT_LIMITS, type Limits } from './plan.ts';

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
export function readText(file: string, limits: Limits = DEFAULT_LIMITS): string {
  return naming(file, () => textOf(readWithin(file, limits), limits));
}

/** The text of a release from its bytes; throws a `PodiumError` when they are none, or nested beyond the limit. */
export function textOf(bytes: Uint8Array, limits: Limits): string {
  const text = decode(bytes);
  assertShallow(text, limits);
  return text;
}

/** What a text says, validated. */
export function extractSound(text: string, { file, path }: Input): Release {
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
