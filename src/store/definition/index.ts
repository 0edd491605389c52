import * as facts from './facts.ts';
import * as releases from './releases.ts';
import type { Row, Table } from './table.ts';
import * as who from './who.ts';

/** The version of the database's schema that this podium writes; a change that databases must follow raises it. */
export const VERSION = 1;

/** Every table by name, each after those it points at. */
export const SCHEMA_TABLES = {
  nations: who.nations,
  competitions: who.competitions,
  competition_identities: who.competitionIdentities,
  events: who.events,
  event_identities: who.eventIdentities,
  athletes: who.athletes,
  athlete_identities: who.athleteIdentities,
  curated: who.curated,
  runs: releases.runs,
  releases: releases.releases,
  release_paths: releases.releasePaths,
  sentences: releases.sentences,
  release_nations: releases.releaseNations,
  release_competitions: releases.releaseCompetitions,
  release_events: releases.releaseEvents,
  people: releases.people,
  person_variants: releases.personVariants,
  teams: releases.teams,
  team_members: releases.teamMembers,
  mentions: releases.mentions,
  facts: facts.facts,
  evidence: facts.evidence,
  reasons: facts.reasons,
  times: facts.times,
  scores: facts.scores,
  placings: facts.placings,
  records: facts.records,
  quotes: facts.quotes,
  schedule: facts.schedule,
  incidents: facts.incidents,
  results: facts.results,
  result_cells: facts.resultCells,
  result_facts: facts.resultFacts,
  problems: facts.problems,
  problem_facts: facts.problemFacts,
  problem_evidence: facts.problemEvidence,
} as const;

export type Tables = typeof SCHEMA_TABLES;
export type TableName = keyof Tables;
/** What Kysely knows of the tables. */
export type Database = { [N in TableName]: Row<Tables[N]> };
export type RowOf<N extends TableName> = Database[N];

export const TABLES: readonly Table[] = Object.values(SCHEMA_TABLES);
export const TABLE_NAMES = Object.keys(SCHEMA_TABLES) as TableName[];
/** The tables whose rows belong to one release and go with it. */
export const OF_RELEASE = TABLE_NAMES.filter((name) => 'release_id' in SCHEMA_TABLES[name].columns) as ReleaseTable[];
export type ReleaseTable = { [N in TableName]: 'release_id' extends keyof Database[N] ? N : never }[TableName];
