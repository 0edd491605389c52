import { PodiumError } from '../errors.ts';
import { extract } from '../extract.ts';
import { assertSound } from '../schema/integrity.ts';
import type { Release } from '../schema/release.ts';
import type { Input } from './inputs.ts';
import { DEFAULT_LIMITS, type Limits } from './plan.ts';
import { naming, readText } from './text.ts';

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

/** What a text says, validated. */
export function extractSound(
  text: string,
  { file, path }: Input,
  { depth: maxDepth }: Limits = DEFAULT_LIMITS,
): Release {
  return naming(file, () => assertSound(extract(text, path === null ? { maxDepth } : { path, maxDepth })));
}
