import * as z from 'zod';
import { defect, PodiumError } from '../errors.ts';
import { decode } from '../read/decode.ts';
import { firstIssue } from '../schema/integrity.ts';
import { readWithin } from './limits.ts';
import { DEFAULT_LIMITS, type Limits } from './plan.ts';

/** The text of a release, byte for byte; throws a `PodiumError` that names the file when it is none. */
export function readText(file: string, limits: Limits = DEFAULT_LIMITS): string {
  return naming(file, () => decode(readWithin(file, limits)));
}

/** Takes a step for one file, and names the file in whatever goes wrong; what nobody foresaw becomes a `defect`. */
export function naming<T>(file: string, step: () => T): T {
  try {
    return step();
  } catch (error) {
    if (error instanceof PodiumError) throw error.in(file);
    if (!(error instanceof z.ZodError)) throw defect(file, error);
    const { place, reason } = firstIssue(error);
    throw new PodiumError('defect', { file, reason: `${place}: ${reason}` }, error);
  }
}
