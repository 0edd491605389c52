import { type InferResult, type Kysely, sql } from 'kysely';
import type { Database } from '../definition/index.ts';
import type { Db } from '../dialects/dialect.ts';

/** Results as each release tells them, with the entities they are about. */
export function resultsTold(db: Db) {
  return db
    .selectFrom('results as r')
    .innerJoin('releases as l', 'l.id', 'r.release_id')
    .innerJoin('release_events as re', (join) =>
      join.onRef('re.release_id', '=', 'r.release_id').onRef('re.no', '=', 'r.event_no'),
    )
    .innerJoin('event_identities as ei', 'ei.id', 're.identity_id')
    .innerJoin('events as e', 'e.id', 'ei.event_id')
    .leftJoin('release_competitions as rc', (join) =>
      join.onRef('rc.release_id', '=', 'r.release_id').on('rc.main', '=', true),
    )
    .leftJoin('competition_identities as ci', 'ci.id', 'rc.identity_id')
    .leftJoin('competitions as c', 'c.id', 'ci.competition_id')
    .leftJoin('people as p', (join) =>
      join.onRef('p.release_id', '=', 'r.release_id').onRef('p.no', '=', 'r.person_no'),
    )
    .leftJoin('athlete_identities as ai', 'ai.id', 'p.identity_id')
    .leftJoin('athletes as a', 'a.id', 'ai.athlete_id')
    .leftJoin('teams as t', (join) => join.onRef('t.release_id', '=', 'r.release_id').onRef('t.no', '=', 'r.team_no'))
    .select([
      'r.release_id',
      'r.no as result_no',
      'r.team_no',
      'l.date',
      sql<string>`coalesce(c.id, l.id)`.as('meeting'),
      'c.id as competition_id',
      'c.name as competition',
      'c.year',
      'e.id as event_id',
      'e.name as event',
      'e.sport',
      'e.gender',
      'r.round',
      sql<string>`coalesce(a.id, case when t.kind = 'nation' then coalesce(t.nation, t.name) else t.name end)`.as(
        'competitor_id',
      ),
      sql<string>`coalesce(a.name, t.name)`.as('competitor'),
      'a.id as athlete_id',
      sql<string | null>`coalesce(a.nation, t.nation)`.as('nation'),
      'r.rank',
      'r.medal',
      'r.time_ms',
      'r.gap_ms',
      'r.score',
      'r.status',
    ]);
}

/** Results over all releases: one row a competitor, event and round. Where releases disagree, a cell is empty. */
export function resultsByEvent(db: Db) {
  const agreed = <T>(column: string) =>
    sql<T | null>`case when min(${sql.ref(column)}) = max(${sql.ref(column)}) then min(${sql.ref(column)}) end`;
  const cells = ['rank', 'medal', 'time_ms', 'gap_ms', 'score', 'status'];
  const disagrees = cells.map((cell) => {
    const ref = sql.ref(cell);
    return sql`case when min(${ref}) <> max(${ref}) then 1 else 0 end`;
  });
  return viewed(db)
    .selectFrom('results_told')
    .groupBy(['meeting', 'event_id', 'round', 'competitor_id'])
    .select((eb) => [
      'meeting',
      eb.fn.max('competition_id').as('competition_id'),
      eb.fn.max('competition').as('competition'),
      eb.fn.max('year').as('year'),
      eb.fn.min('date').as('date'),
      'event_id',
      eb.fn.max('event').as('event'),
      eb.fn.max('sport').as('sport'),
      eb.fn.max('gender').as('gender'),
      'round',
      'competitor_id',
      eb.fn.max('competitor').as('competitor'),
      eb.fn.max('athlete_id').as('athlete_id'),
      eb.fn.max('nation').as('nation'),
      agreed<number>('rank').as('rank'),
      agreed<string>('medal').as('medal'),
      agreed<number>('time_ms').as('time_ms'),
      agreed<number>('gap_ms').as('gap_ms'),
      agreed<number>('score').as('score'),
      agreed<string>('status').as('status'),
      sql<number>`count(distinct release_id)`.as('releases'),
      sql<number>`${sql.join(disagrees, sql` + `)}`.as('disagreements'),
    ]);
}

/** What Kysely knows of the views that others stand on. */
type Viewed = Database & {
  results_told: InferResult<ReturnType<typeof resultsTold>>[number];
  results_by_event: InferResult<ReturnType<typeof resultsByEvent>>[number];
};

export function viewed(db: Db): Kysely<Viewed> {
  return db as unknown as Kysely<Viewed>;
}
