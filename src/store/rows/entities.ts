import { nationOfCode } from '../../knowledge/nations.ts';
import type { Person, Release, Span } from '../../schema/release.ts';
import type { RowOf } from '../definition/index.ts';
import type { Described } from '../identity/described.ts';
import { athleteIdentity, competitionIdentity, eventIdentity } from '../identity/descriptions.ts';
import type { RowBuilder } from './builder.ts';

/** Adds everyone and everything a release names; returns the descriptions to be decided on, and the nations. */
export function addEntities(builder: RowBuilder, release: Release): Described & { nations: RowOf<'nations'>[] } {
  const nations = addNations(builder, release);
  const described: Described = {
    competition: addCompetitions(builder, release),
    event: addEvents(builder, release),
    athlete: addPeople(builder, release),
  };
  addTeams(builder, release);
  return { ...described, nations };
}

type Naming = Partial<Record<'person_no' | 'team_no' | 'event_no' | 'competition_no' | 'nation_no', number>>;

function addMentions(builder: RowBuilder, spans: readonly Span[], naming: Naming): void {
  for (const span of spans)
    builder.add('mentions', {
      no: builder.count('mentions'),
      person_no: null,
      team_no: null,
      event_no: null,
      competition_no: null,
      nation_no: null,
      ...naming,
      ...builder.place(span),
    });
}

/** The nations of the output, and any other that somebody starts for or that the release comes from. */
function addNations(builder: RowBuilder, release: Release): RowOf<'nations'>[] {
  const { athletes, people, teams } = release;
  const used = [...athletes, ...people, ...teams, { nation: release.release.place?.nation ?? null }];
  const codes = new Set([
    ...release.nations.map(({ code }) => code),
    ...used.flatMap(({ nation }) => (nation === null ? [] : [nation])),
  ]);
  const mentions = new Map(release.nations.map(({ code, mentions }) => [code, mentions]));
  for (const code of codes) {
    const no = builder.number('nations', code);
    builder.add('release_nations', { no, code });
    addMentions(builder, mentions.get(code) ?? [], { nation_no: no });
  }
  // By code alone, so that every release tells of a nation alike.
  return [...codes].map((code) => {
    const known = nationOfCode(code);
    return { code, iso: known?.iso ?? null, name: known?.name ?? code };
  });
}

function addCompetitions(builder: RowBuilder, release: Release): Described['competition'] {
  return release.competitions.map((competition) => {
    const { id, name, year, host, mentions } = competition;
    const no = builder.number('competitions', id);
    const main = id === release.release.competition;
    const identity = competitionIdentity(competition, { main, release });
    builder.add('release_competitions', { no, id, name, year, host, main, identity_id: identity.id });
    addMentions(builder, mentions, { competition_no: no });
    return identity;
  });
}

function addEvents(builder: RowBuilder, release: Release): Described['event'] {
  return release.events.map((event) => {
    const { id, name, sport, gender, distance, team, mentions } = event;
    const no = builder.number('events', id);
    const identity = eventIdentity(event, release);
    builder.add('release_events', { no, id, name, sport, gender, distance, team, identity_id: identity.id });
    addMentions(builder, mentions, { event_no: no });
    return identity;
  });
}

function addPeople(builder: RowBuilder, release: Release): Described['athlete'] {
  const athletes = release.athletes.map((athlete) => ({ person: { ...athlete, role: null }, competes: true }));
  const others = release.people.map((person) => ({ person, competes: false }));
  return [...athletes, ...others].map(({ person, competes }) => addPerson(builder, release, person, competes));
}

function addPerson(builder: RowBuilder, release: Release, person: Person, competes: boolean) {
  const { id, name, given, family, gender, nation, role, variants, mentions } = person;
  const no = builder.number('people', id);
  const identity = athleteIdentity(person, { competes, release });
  builder.add('people', { no, id, competes, name, given, family, gender, nation, role, identity_id: identity.id });
  for (const [position, variant] of variants.entries())
    builder.add('person_variants', { person_no: no, position, name: variant });
  addMentions(builder, mentions, { person_no: no });
  return identity;
}

function addTeams(builder: RowBuilder, release: Release): void {
  for (const { id, name, kind, nation, event, members, substitutes, mentions } of release.teams) {
    const no = builder.number('teams', id);
    builder.add('teams', { no, id, name, kind, nation, event_no: builder.find('events', event) });
    for (const [position, member] of [...members, ...substitutes].entries()) {
      const person_no = builder.find('people', member) ?? 0;
      builder.add('team_members', { team_no: no, position, person_no, substitute: position >= members.length });
    }
    addMentions(builder, mentions, { team_no: no });
  }
}
