import { PodiumError } from '../../errors.ts';

/** How long a loader waits for others, in milliseconds, before it gives up and says who holds the database. */
export const PATIENCE = 600_000;

/** Nobody is known to be the holder where the database does not tell. */
export const SOMEBODY = 'another process';

/** The error of a loader that has waited for as long as it does. */
export function busy(database: string, patience: number, holder: string, cause?: unknown): PodiumError {
  return new PodiumError('database-busy', { database, holder, seconds: Math.round(patience / 1000) }, cause);
}
