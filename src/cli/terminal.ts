import { once } from 'node:events';
import type { PodiumError } from '../errors.ts';
import { errorLine } from './messages.ts';

/** How a command ended: all well; the outputs differ; something failed; ended by Ctrl-C, or by SIGTERM. */
export const EXIT = { ok: 0, differs: 1, failed: 2, interrupted: 130, terminated: 143 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** Writes to standard output: what was asked for. */
export function print(...lines: readonly string[]): void {
  for (const line of lines) process.stdout.write(`${line}\n`);
}

/** Writes to standard error: how it is going and what went wrong, so that standard output can be piped on. */
export function tell(...lines: readonly string[]): void {
  for (const line of lines) process.stderr.write(`${line}\n`);
}

/** Tells of an error in one line; with PODIUM_DEBUG set, also where it arose. */
export function complain(error: PodiumError): void {
  tell(errorLine(error));
  if (process.env.PODIUM_DEBUG && error.cause instanceof Error) tell(error.cause.stack ?? '');
}

/** Ends quietly when whoever reads standard output has read enough, as `head` does. */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(EXIT.ok);
  });
}

/** Writes to standard output no faster than it is read. */
export async function pour(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/**
 * Lets a run come to a good end: the first Ctrl-C or SIGTERM aborts the signal, the second ends the program at once.
 * `exit` is what it then ends with; `release` gives the signals back.
 */
export function interruptible(): { stop: AbortSignal; exit: () => Exit | null; release: () => void } {
  const controller = new AbortController();
  let exit: Exit | null = null;
  const end = (code: Exit) => () => {
    if (exit !== null) process.exit(code);
    exit = code;
    controller.abort();
  };
  const [interrupt, terminate] = [end(EXIT.interrupted), end(EXIT.terminated)];
  process.on('SIGINT', interrupt).on('SIGTERM', terminate);
  const release = () => {
    process.off('SIGINT', interrupt).off('SIGTERM', terminate);
  };
  return { stop: controller.signal, exit: () => exit, release };
}

/** Counted things: `1 release`, `24 releases`. */
export function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
