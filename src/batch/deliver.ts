import path from 'node:path';
import { goldJson, toGold } from '../schema/gold.ts';
import { toJson, toJsonLine } from '../schema/json.ts';
import type { Release } from '../schema/release.ts';
import { type Input, slashes, withoutExtension } from './inputs.ts';
import { assertOurs, WholeFile, writeWhole } from './outputs.ts';

export const FORMATS = ['json', 'ndjson', 'gold'] as const;
export type Format = (typeof FORMATS)[number];

/** The file that all releases of a run share in the format `ndjson`. */
const STREAM = 'releases.ndjson';

/** Where the outputs of a run go. */
export interface Delivery {
  /** Delivers one output; throws a `PodiumError` when it cannot be written. */
  deliver(input: Input, release: Release): void;
  /** Puts what was gathered into its place. */
  finish(): void;
}

/** One output in the words of its format, with a final newline. */
export function render(release: Release, format: Format): string {
  if (format === 'gold') return goldJson(toGold(release));
  return format === 'json' ? toJson(release) : toJsonLine(release);
}

/** Hands every output to `write`, one after the other. */
export function toStream(format: Format, write: (text: string) => void): Delivery {
  return {
    deliver(_input, release) {
      write(render(release, format));
    },
    finish() {},
  };
}

/** Writes a file for each release, in the folders that the releases lie in; `ndjson` is one file for all. */
export function toFolder(format: Format, folder: string): Delivery {
  return format === 'ndjson' ? toOneFile(path.join(folder, STREAM)) : toMirror(format, folder);
}

function toMirror(format: Format, folder: string): Delivery {
  return {
    deliver(input, release) {
      const file = slashes(path.join(folder, `${withoutExtension(input.path ?? 'stdin')}.json`));
      assertOurs(file);
      writeWhole(file, render(release, format));
    },
    finish() {},
  };
}

function toOneFile(file: string): Delivery {
  assertOurs(file);
  const whole = new WholeFile(file);
  return {
    deliver(_input, release) {
      whole.append(render(release, 'ndjson'));
    },
    finish: () => whole.commit(),
  };
}
