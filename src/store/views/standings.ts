import { sql } from 'kysely';
import type { Db } from '../dialects/dialect.ts';
import { viewed } from './told.ts';

/**
 * Medals by nation at each competition. Where a medal of an event is told, its first three places are medals, too. A
 * medal that releases disagree on is not counted; `conflicts` has it.
 */
export function medalTable(db: Db) {
  const count = (medal: string) => sql<number>`sum(case when medal = ${sql.lit(medal)} then 1 else 0 end)`;
  const byRank = sql`case r.rank when 1 then 'gold' when 2 then 'silver' when 3 then 'bronze' end`;
  return viewed(db)
    .with('awarded', (with_) =>
      with_
        .selectFrom('results_by_event as r')
        .where('r.medal', 'is not', null)
        .select(['r.meeting', 'r.event_id', sql<string>`coalesce(r.round, '')`.as('round')])
        .distinct(),
    )
    .with('medals', (with_) =>
      with_
        .selectFrom('results_by_event as r')
        .leftJoin('awarded as w', (join) =>
          join
            .onRef('w.meeting', '=', 'r.meeting')
            .onRef('w.event_id', '=', 'r.event_id')
            .on('w.round', '=', sql<string>`coalesce(r.round, '')`),
        )
        .select(['r.meeting', 'r.competition', 'r.year', 'r.nation'])
        .select(
          sql<
            string | null
          >`coalesce(r.medal, case when w.meeting is not null and r.disagreements = 0 then ${byRank} end)`.as('medal'),
        ),
    )
    .selectFrom('medals as m')
    .leftJoin('nations as n', 'n.code', 'm.nation')
    .where('m.medal', 'is not', null)
    .groupBy(['m.meeting', 'm.nation'])
    .select((eb) => [
      'm.meeting',
      eb.fn.max('m.competition').as('competition'),
      eb.fn.max('m.year').as('year'),
      'm.nation',
      eb.fn.max('n.name').as('nation_name'),
      count('gold').as('gold'),
      count('silver').as('silver'),
      count('bronze').as('bronze'),
      eb.fn.countAll<number>().as('total'),
    ]);
}

/** Every result of every athlete: their own, and those of teams they were in. */
export function careers(db: Db) {
  const own = viewed(db).selectFrom('results_by_event as r').innerJoin('athletes as a', 'a.id', 'r.athlete_id');
  const inTeams = viewed(db)
    .selectFrom('results_by_event as r')
    .innerJoin(membersOf(db).as('m'), (join) =>
      join
        .onRef('m.meeting', '=', 'r.meeting')
        .onRef('m.event_id', '=', 'r.event_id')
        .onRef('m.competitor_id', '=', 'r.competitor_id')
        .on(sql`coalesce(m.round, '')`, '=', sql`coalesce(r.round, '')`),
    )
    .innerJoin('athletes as a', 'a.id', 'm.athlete_id');
  const columns = [
    'a.id as athlete_id',
    'a.name as athlete',
    'a.nation',
    'r.date',
    'r.competition',
    'r.event',
    'r.round',
    'r.rank',
    'r.medal',
    'r.time_ms',
    'r.gap_ms',
    'r.score',
    'r.status',
  ] as const;
  return own
    .select(columns)
    .select(sql<string | null>`null`.as('team'))
    .unionAll(inTeams.select(columns).select('r.competitor as team'));
}

function membersOf(db: Db) {
  return viewed(db)
    .selectFrom('results_told as r')
    .innerJoin('team_members as tm', (join) =>
      join.onRef('tm.release_id', '=', 'r.release_id').onRef('tm.team_no', '=', 'r.team_no'),
    )
    .innerJoin('people as p', (join) =>
      join.onRef('p.release_id', '=', 'tm.release_id').onRef('p.no', '=', 'tm.person_no'),
    )
    .innerJoin('athlete_identities as ai', 'ai.id', 'p.identity_id')
    .where('tm.substitute', '=', false)
    .select(['r.meeting', 'r.event_id', 'r.competitor_id', 'r.round', 'ai.athlete_id'])
    .distinct();
}

/** Kinds of records whose scope the tables know; continental, junior and other ones do not say whose they are. */
const SCOPED = ['world', 'olympic', 'championship', 'national', 'track', 'personal_best'] as const;

/**
 * Records by time, from when and until when each was in force as far as releases tell: the record of a day has
 * `since <= day` and `until` null or later.
 */
export function recordsInForce(db: Db) {
  const place = sql`partition by type, event_id, scope order by since, ms`;
  return db
    .with('marks', () => marks(db))
    .with('once', (next) =>
      next
        .selectFrom('marks')
        .groupBy(['type', 'event_id', 'scope', 'ms'])
        .select((eb) => [
          'type',
          'event_id',
          eb.fn.max('event').as('event'),
          'scope',
          'ms',
          eb.fn.min('holder').as('holder'),
          eb.fn.min('nation').as('nation'),
          eb.fn.min('date').as('since'),
        ]),
    )
    .with('run', (next) =>
      next
        .selectFrom('once')
        .selectAll()
        .select(
          sql<number | null>`min(ms) over (${place} rows between unbounded preceding and 1 preceding)`.as('best'),
        ),
    )
    .selectFrom('run')
    .where((eb) => eb.or([eb('best', 'is', null), eb('ms', '<', eb.ref('best'))]))
    .select(['type', 'event_id', 'event', 'scope', 'holder', 'nation', 'ms', 'since'])
    .select(sql<string | null>`lead(since) over (${place})`.as('until'));
}

/** Every time that a release calls a record which stands that day. */
function marks(db: Db) {
  const scope = sql<string>`case
    when f.type = 'national' then coalesce(a.nation, t.nation, '')
    when f.type = 'track' then coalesce(l.city, '')
    when f.type = 'championship' then coalesce(c.name, '')
    when f.type = 'personal_best' then coalesce(a.id, t.name, '')
    else '' end`;
  return db
    .selectFrom('records as f')
    .innerJoin('releases as l', 'l.id', 'f.release_id')
    .innerJoin('release_events as re', (join) =>
      join.onRef('re.release_id', '=', 'f.release_id').onRef('re.no', '=', 'f.event_no'),
    )
    .innerJoin('event_identities as ei', 'ei.id', 're.identity_id')
    .innerJoin('events as e', 'e.id', 'ei.event_id')
    .leftJoin('release_competitions as rc', (join) =>
      join.onRef('rc.release_id', '=', 'f.release_id').on('rc.main', '=', true),
    )
    .leftJoin('competition_identities as ci', 'ci.id', 'rc.identity_id')
    .leftJoin('competitions as c', 'c.id', 'ci.competition_id')
    .leftJoin('people as p', (join) =>
      join.onRef('p.release_id', '=', 'f.release_id').onRef('p.no', '=', 'f.person_no'),
    )
    .leftJoin('athlete_identities as ai', 'ai.id', 'p.identity_id')
    .leftJoin('athletes as a', 'a.id', 'ai.athlete_id')
    .leftJoin('teams as t', (join) => join.onRef('t.release_id', '=', 'f.release_id').onRef('t.no', '=', 'f.team_no'))
    .where('f.ms', 'is not', null)
    .where('l.date', 'is not', null)
    .where('f.status', 'in', ['set', 'equalled', 'standing'])
    .where('f.type', 'in', SCOPED)
    .select(['f.type', 'e.id as event_id', 'e.name as event', scope.as('scope'), 'f.ms', 'l.date'])
    .select([
      sql<string | null>`coalesce(a.name, t.name)`.as('holder'),
      sql<string | null>`coalesce(a.nation, t.nation)`.as('nation'),
    ]);
}
