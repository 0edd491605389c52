import { INTERCHANGE } from '../interchange/formats.ts';
import { decode } from '../read/decode.ts';
import { goldJson, toGold } from '../schema/gold.ts';
import { toJson, toJsonLine } from '../schema/json.ts';
import type { Release } from '../schema/release.ts';
import { type Tally, tallyOf } from './count.ts';
import type { Input } from './inputs.ts';
import type { Format, Limits } from './plan.ts';
import { extractSound } from './run.ts';
import { naming } from './text.ts';

/** An output in the words of its format, and what it comes to in numbers. */
export interface Product {
  readonly text: string;
  readonly tally: Tally;
}

/**
 * What the bytes of one release say. This module loads the rules: whoever may do without them imports it late.
 *
 * @param input what the release is called in the output and in messages
 */
export function produce(bytes: Uint8Array, input: Input, format: Format, limits: Limits): Product {
  const text = naming(input.file, () => decode(bytes));
  const release = extractSound(text, input, limits);
  return { text: naming(input.file, () => render(release, text, format)), tally: tallyOf(release) };
}

/** One output in the words of its format, with a final newline. */
function render(release: Release, text: string, format: Format): string {
  if (format === 'gold') return goldJson(toGold(release));
  if (format === 'json') return toJson(release);
  return format === 'ndjson' ? toJsonLine(release) : INTERCHANGE[format](release, text);
}
