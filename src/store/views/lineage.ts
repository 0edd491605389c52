import { type Expression, type InferResult, type Kysely, sql } from 'kysely';
import { CELLS } from '../definition/facts.ts';
import type { Db, Making } from '../dialects/dialect.ts';
import { viewed } from './told.ts';

/** Every fact with the words it stands on and their sentence: one row a stretch of words. */
export function factsWithSentence(db: Db) {
  return db
    .selectFrom('facts as f')
    .innerJoin('releases as l', 'l.id', 'f.release_id')
    .leftJoin('evidence as e', (join) =>
      join.onRef('e.release_id', '=', 'f.release_id').onRef('e.fact_no', '=', 'f.no'),
    )
    .leftJoin('sentences as s', (join) =>
      join.onRef('s.release_id', '=', 'e.release_id').onRef('s.no', '=', 'e.sentence_no'),
    )
    .select([
      'f.release_id',
      'f.no as fact_no',
      'l.headline',
      'l.date',
      'f.kind',
      'f.id',
      'f.certainty',
      'f.rule',
      'e.position',
      'e.line',
      'e.starts',
      'e.ends',
      'e.text as words',
      's.text as sentence',
    ]);
}

/** What people said, athletes and others, with the sentence. */
export function quotesByAthlete(db: Db) {
  return db
    .selectFrom('quotes as q')
    .innerJoin('releases as l', 'l.id', 'q.release_id')
    .innerJoin('people as p', (join) =>
      join.onRef('p.release_id', '=', 'q.release_id').onRef('p.no', '=', 'q.speaker_no'),
    )
    .innerJoin('athlete_identities as ai', 'ai.id', 'p.identity_id')
    .leftJoin('athletes as a', 'a.id', 'ai.athlete_id')
    .innerJoin('evidence as e', (join) =>
      join.onRef('e.release_id', '=', 'q.release_id').onRef('e.fact_no', '=', 'q.fact_no').on('e.position', '=', 0),
    )
    .leftJoin('sentences as s', (join) =>
      join.onRef('s.release_id', '=', 'e.release_id').onRef('s.no', '=', 'e.sentence_no'),
    )
    .select([
      'a.id as athlete_id',
      sql<string>`coalesce(a.name, p.name)`.as('speaker'),
      sql<string | null>`coalesce(a.nation, p.nation)`.as('nation'),
      'p.role',
      'l.date',
      'q.text as quote',
      's.text as sentence',
      'q.release_id',
      'q.fact_no',
    ]);
}

/** What releases disagree on: one row a cell of a result and a pair of releases, with the sentence of each. */
export function conflicts(db: Db, making: Making) {
  const [first, ...others] = CELLS.map((cell, index) => disagreement(db, making, cell, index === 0));
  return others.reduce((all, next) => all.unionAll(next), first as NonNullable<typeof first>);
}

type Cell = (typeof CELLS)[number];
const COLUMN = {
  rank: 'rank',
  medal: 'medal',
  time: 'time_ms',
  gap: 'gap_ms',
  score: 'score',
  status: 'status',
} as const satisfies Readonly<Record<Cell, string>>;

/**
 * Every result as told, with the least and the most that any release tells of each of its cells. Releases are compared in
 * pairs only where these differ: pairs of all that agree would be as many as the square of the releases.
 */
function weighed(db: Db) {
  const over = (extreme: 'min' | 'max', column: string) =>
    sql`${sql.raw(extreme)}(${sql.ref(column)}) over (partition by competition_id, event_id, round, competitor_id)`;
  return viewed(db)
    .selectFrom('results_told')
    .where('competition_id', 'is not', null)
    .selectAll()
    .select(
      CELLS.map((cell) =>
        sql<number>`case when ${over('min', COLUMN[cell])} <> ${over('max', COLUMN[cell])} then 1 else 0 end`.as(
          `${cell}_disputed`,
        ),
      ),
    );
}

/** What Kysely knows beside `weighed`. */
type Weighed = { weighed: InferResult<ReturnType<typeof weighed>>[number] };

/** @param opens whether `weighed` is defined here, for all that are joined to this */
function disagreement(db: Db, making: Making, cell: Cell, opens: boolean) {
  const column = COLUMN[cell];
  const value = (of: Expression<unknown>) =>
    cell === 'medal' || cell === 'status' ? sql<string>`${of}` : making.asText(of);
  const words = (side: 'a' | 'b') => sentenceOf(db, cell, side);
  const all = opens ? viewed(db).with('weighed', () => weighed(db)) : viewed(db);
  return (all as unknown as Kysely<Weighed>)
    .selectFrom('weighed as a')
    .innerJoin('weighed as b', (join) =>
      join
        .onRef('b.competition_id', '=', 'a.competition_id')
        .onRef('b.event_id', '=', 'a.event_id')
        .onRef('b.competitor_id', '=', 'a.competitor_id')
        .on(sql`coalesce(a.round, '')`, '=', sql`coalesce(b.round, '')`)
        .onRef('a.release_id', '<', 'b.release_id')
        .onRef(`a.${column}`, '<>', `b.${column}`),
    )
    .where(`a.${cell}_disputed`, '=', 1)
    .where(`b.${cell}_disputed`, '=', 1)
    .select([
      'a.competition_id',
      'a.competition',
      'a.year',
      'a.event',
      'a.round',
      'a.competitor',
      sql<string>`${sql.lit(cell)}`.as('cell'),
    ])
    .select((eb) => [
      value(eb.ref(`a.${column}`)).as('one'),
      value(eb.ref(`b.${column}`)).as('other'),
      'a.release_id as one_release',
      'b.release_id as other_release',
      words('a').as('one_sentence'),
      words('b').as('other_sentence'),
    ]);
}

/** The sentence, or where the text was not at hand the words, of the first fact that a cell stands on. */
function sentenceOf(db: Db, cell: Cell, side: 'a' | 'b') {
  const result = sql.ref<number>(`${side}.result_no`);
  const release = sql.ref<string>(`${side}.release_id`);
  const first = db
    .selectFrom('result_facts as rf')
    .where('rf.release_id', '=', release)
    .where('rf.result_no', '=', result)
    .where('rf.cell', '=', cell)
    .select((eb) => eb.fn.min('rf.fact_no').as('fact_no'));
  const words = db
    .selectFrom('evidence as e')
    .leftJoin('sentences as s', (join) =>
      join.onRef('s.release_id', '=', 'e.release_id').onRef('s.no', '=', 'e.sentence_no'),
    )
    .where('e.release_id', '=', release)
    .where('e.fact_no', '=', first)
    .where('e.position', '=', 0)
    .select(sql<string>`coalesce(s.text, e.text)`.as('words'));
  return sql<string | null>`(${words})`;
}

/** Which athlete each description in the releases was decided to be, how, and why. */
export function whoIsWho(db: Db) {
  return db
    .selectFrom('athlete_identities as i')
    .leftJoin('athletes as a', 'a.id', 'i.athlete_id')
    .select([
      'i.athlete_id',
      'a.name as athlete',
      'i.name as told_as',
      'i.nation',
      'i.sport',
      'i.year',
      'i.decision',
      'i.reason',
    ]);
}
