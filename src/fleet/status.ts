import { ask, DEAD, type Jobs, RELEASES, reaching, SCHEMA } from './queue.ts';

/** How a fleet is doing. */
export interface Status {
  /** Releases that wait for a worker, those among them that failed before, and those that a worker has. */
  readonly waiting: number;
  readonly retrying: number;
  readonly working: number;
  /** Releases loaded in the last minute, hour and day. */
  readonly done: { readonly minute: number; readonly hour: number; readonly day: number };
  /** Seconds that the release which waits longest has waited; null where none waits. */
  readonly lag: number | null;
  readonly workers: number;
  /** How many are dead, and the latest of them. */
  readonly dead: number;
  readonly letters: readonly Letter[];
}

/** A release that failed for good, and why. */
export interface Letter {
  readonly collection: string;
  readonly path: string;
  /** When it was given up, as an ISO date and time in UTC. */
  readonly at: string;
  /** An error of podium; null for a release whose workers were lost time and again. */
  readonly reason: { readonly code: string; readonly values: Readonly<Record<string, string | number>> } | null;
}

/** Dead releases that are listed, the latest first. */
const LETTERS = 20;

const COUNTS = `
  select
    count(*) filter (where state in ('created', 'retry'))::int as waiting,
    count(*) filter (where state = 'retry')::int as retrying,
    count(*) filter (where state = 'active')::int as working,
    count(*) filter (where state = 'completed' and completed_on > now() - interval '1 minute')::int as minute,
    count(*) filter (where state = 'completed' and completed_on > now() - interval '1 hour')::int as hour,
    count(*) filter (where state = 'completed' and completed_on > now() - interval '1 day')::int as day,
    extract(epoch from now() - min(created_on) filter (where state in ('created', 'retry')))::float as lag
  from ${SCHEMA}.job where name = $1`;

const WORKERS = `
  select count(distinct (application_name, client_addr))::int as workers
  from pg_stat_activity where datname = current_database() and application_name like 'podium worker %'`;

const LATEST = `
  select data->>'collection' as collection, data->>'path' as path, coalesce(data->'reason', output->'reason') as reason, created_on as at
  from ${SCHEMA}.job where name = $1 order by created_on desc, id limit ${LETTERS}`;

type Counts = Pick<Status, 'waiting' | 'retrying' | 'working' | 'lag'> & Status['done'];

/** What the queue of a database says of its fleet at this moment. */
export function statusOf(jobs: Jobs): Promise<Status> {
  return reaching(jobs.target.name, async () => {
    const [counts] = await ask<Counts>(jobs, COUNTS, [RELEASES]);
    const [{ workers } = { workers: 0 }] = await ask<{ workers: number }>(jobs, WORKERS);
    const [{ dead } = { dead: 0 }] = await ask<{ dead: number }>(
      jobs,
      `select count(*)::int as dead from ${SCHEMA}.job where name = $1`,
      [DEAD],
    );
    const letters = await ask<Omit<Letter, 'at'> & { at: Date }>(jobs, LATEST, [DEAD]);
    const { minute, hour, day, ...now } = counts as Counts;
    const told = letters.map((letter) => ({ ...letter, at: letter.at.toISOString() }));
    return { ...now, done: { minute, hour, day }, workers, dead, letters: told };
  });
}
