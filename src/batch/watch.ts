import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Found, findReleases, fixedPart, isPattern } from './inputs.ts';

/** Milliseconds for which a file must keep its size before it is read: what writes it may not be done. */
const SETTLED = 300;
/** Milliseconds that are waited for more files before those that have come are done together. */
const GATHERED = 100;

export interface Watched {
  readonly paths: readonly string[];
  /** Ends the watch. */
  readonly stop: AbortSignal;
  /** Does what came or changed; the first round is of all that is there. */
  round(found: Found): Promise<void>;
}

/** Does releases as they come and change, until it is stopped. Outputs of releases that go away stay. */
export async function watchReleases({ paths, stop, round }: Watched): Promise<void> {
  const changed = new Set<string>();
  const watcher = await observe(paths, (file) => changed.add(path.resolve(file)));
  try {
    // A folder that is yet to fill up is no failure.
    const { inputs, failures } = findReleases(paths);
    await round({ inputs, failures: failures.filter(({ code }) => code !== 'no-releases' && code !== 'no-matches') });
    while (!stop.aborted) {
      await setTimeout(GATHERED, undefined, { signal: stop }).catch(() => {});
      if (changed.size === 0 || stop.aborted) continue;
      const files = new Set(changed);
      changed.clear();
      await round(only(findReleases(paths), (file) => files.has(path.resolve(file))));
    }
  } finally {
    await watcher.close();
  }
}

/** Of what was found, what is about files that pass. */
function only({ inputs, failures }: Found, wanted: (file: string) => boolean): Found {
  return {
    inputs: inputs.filter(({ file }) => wanted(file)),
    failures: failures.filter(({ values }) => wanted(String(values.file))),
  };
}

async function observe(paths: readonly string[], seen: (file: string) => void) {
  const { watch } = await import('chokidar');
  const watcher = watch(
    paths.map((given) => (isPattern(given) ? fixedPart(given) : given)),
    { awaitWriteFinish: { stabilityThreshold: SETTLED, pollInterval: 50 }, ignoreInitial: true, followSymlinks: false },
  );
  watcher.on('add', seen).on('change', seen);
  await new Promise<void>((resolve, reject) => {
    watcher.once('ready', resolve);
    watcher.once('error', reject);
  });
  return watcher;
}
