import { createHash } from 'node:crypto';
import type { Page } from '../facts/page.ts';
import type { ProblemDraft } from '../facts/problems/find.ts';
import type { ResultDraft } from '../facts/results.ts';
import type { CompetitionEntity } from '../resolve/competitions.ts';
import type { Header } from '../resolve/header.ts';
import type { TeamEntity } from '../resolve/teams.ts';
import { type Release, SCHEMA } from '../schema/release.ts';
import { athletesAndPeople, competitions, events, nations } from './entities.ts';
import type { FactDrafts } from './facts.ts';
import { nameFacts, writeFacts } from './facts.ts';
import { Registry } from './registry.ts';
import { writeProblems, writeResults } from './results.ts';
import { spanner, type ToSpans } from './spans.ts';
import { teams } from './teams.ts';

export interface Findings {
  readonly page: Page;
  readonly header: Header;
  readonly competitions: readonly CompetitionEntity[];
  readonly teams: readonly TeamEntity[];
  readonly facts: FactDrafts;
  readonly results: readonly ResultDraft[];
  readonly problems: readonly ProblemDraft[];
  /** The path written into `source.path`. */
  readonly path: string | null;
}

/** Writes down what was found: entities with their ids, facts that point at them, every range as spans of the file. */
export function publish({ page, header, facts: drafts, path, ...found }: Findings): Release {
  const spans = spanner(page.reading);
  const registry = new Registry();
  const ids = nameFacts(drafts, registry);
  const facts = writeFacts(drafts, ids, registry, spans);
  const results = writeResults(found.results, ids, registry);
  const problems = writeProblems(found.problems, ids, spans);
  const held = competitions(found.competitions, spans);
  const teamsOut = teams(page, registry, found.teams, spans);
  return {
    schema: SCHEMA,
    source: sourceOf(page.reading.source, path),
    release: head(header, held[0]?.id ?? null, spans),
    competitions: held,
    events: events(page, registry, spans),
    nations: nations(page, page.people.all, spans),
    ...athletesAndPeople(page.people.all, registry, spans),
    teams: teamsOut,
    ...facts,
    results,
    problems,
  };
}

function sourceOf(source: string, path: string | null): Release['source'] {
  return {
    path,
    sha256: createHash('sha256').update(source, 'utf8').digest('hex'),
    length: [...source].length,
    mediaType: 'text/markdown',
  };
}

function head(header: Header, competition: string | null, spans: ToSpans): Release['release'] {
  const stated = <T>(field: { value: T; rule: string; evidence: readonly { start: number; end: number }[] } | null) =>
    field && { value: field.value, rule: field.rule, evidence: spans(...field.evidence) };
  const { place } = header;
  return {
    headline: stated(header.headline),
    date: stated(header.date),
    place: place && { ...place.value, rule: place.rule, evidence: spans(...place.evidence) },
    publisher: header.publisher?.value ?? null,
    competition: header.competition ? competition : null,
    sport: header.sport?.value ?? null,
  };
}
