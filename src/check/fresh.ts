import { Readable } from 'node:stream';
import { inProcess, isSmall, threaded } from '../batch/engine.ts';
import type { Input } from '../batch/inputs.ts';
import { DEFAULT_LIMITS, type Plan } from '../batch/plan.ts';
import { PodiumError } from '../errors.ts';

/** What a release comes to by the present rules: the text of its output, or what went wrong. */
export type Fresh =
  | { readonly input: Input; readonly json: string }
  | { readonly input: Input; readonly error: PodiumError };

const PLAN: Plan = { format: 'json', folder: null, cache: null, limits: DEFAULT_LIMITS };

/** Extracts releases again, many at a time where there are many, and hands the outputs on in the order of the releases. */
export async function* freshOutputs(inputs: readonly Input[]): AsyncGenerator<Fresh> {
  const engine = isSmall(inputs) ? inProcess(PLAN) : await threaded(PLAN);
  const settle = async (input: Input): Promise<Fresh> => {
    const report = await engine.run({ type: 'file', input });
    return report.ok ? { input, json: report.text ?? '' } : { input, error: PodiumError.from(report.error) };
  };
  try {
    yield* Readable.from(inputs).map(settle, { concurrency: engine.window }) as AsyncIterable<Fresh>;
  } finally {
    await engine.close();
  }
}
