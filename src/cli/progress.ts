import { Presets, SingleBar } from 'cli-progress';
import { tell } from './terminal.ts';

/** Shows how far a run is: a bar where a person looks on, a line for each release where a log is kept. */
export interface Progress {
  step(what: string, detail: string): void;
  stop(): void;
}

/** @param plainLines whether to tell of each release where there is no terminal */
export function progressOf(total: number, plainLines: boolean): Progress {
  if (process.stderr.isTTY && total > 1) return bar(total);
  let done = 0;
  return {
    step(what, detail) {
      done += 1;
      if (plainLines) tell(`${String(done).padStart(String(total).length)}/${total} ${what}: ${detail}`);
    },
    stop() {},
  };
}

function bar(total: number): Progress {
  const format = '{bar} {value}/{total} releases, {eta_formatted} to go';
  const single = new SingleBar({ format, clearOnComplete: true, hideCursor: true }, Presets.shades_classic);
  single.start(total, 0);
  return {
    step() {
      single.increment();
    },
    stop() {
      single.stop();
    },
  };
}
