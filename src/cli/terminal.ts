import type { PodiumError } from '../errors.ts';
import { errorLine } from './messages.ts';

/** How a command ended: all well; the outputs differ; something failed. */
export const EXIT = { ok: 0, differs: 1, failed: 2 } as const;
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

/** Counted things: `1 release`, `24 releases`. */
export function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
