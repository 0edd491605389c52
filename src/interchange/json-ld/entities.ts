import type { Release, Span } from '../../schema/release.ts';
import { finder, fragment, words } from '../iris.ts';
import { GENDERS, phaseOf } from './context.ts';
import { decimal, type Node, node, typed } from './node.ts';

/** The release itself, and who and what is named in it. */
export function entityNodes(release: Release): Node[] {
  return [
    article(release),
    ...release.competitions.map(({ id, name, year, host, mentions }) =>
      node({
        '@id': fragment('competitions', id),
        '@type': ['SportsEvent', 'iptc:Competition'],
        name,
        startDate: year === null ? null : typed('xsd:gYear', String(year).padStart(4, '0')),
        location: host === null ? null : { '@type': 'Place', name: host },
        subjectOf: cited(mentions),
      }),
    ),
    ...events(release),
    ...phases(release),
    ...nations(release),
    ...people(release),
    ...teams(release),
  ];
}

/** The words something stands on. */
export function cited(spans: readonly Span[]): string[] {
  return spans.map(words);
}

/** Where a round is found in the graph. */
export function phase(event: string, round: string): string {
  return `${fragment('events', event)}/${encodeURIComponent(round)}`;
}

/** What happens in an event, or in one of its rounds: the node that stands for it. */
export function contest(event: string | null, round: string | null): string | null {
  if (event === null) return null;
  return round === null ? fragment('events', event) : phase(event, round);
}

function article({ source, release }: Release): Node {
  const { headline, date, place, publisher, competition, sport } = release;
  return node({
    '@id': '',
    '@type': ['Article', 'TextObject'],
    identifier: source.path,
    sha256: source.sha256,
    encodingFormat: source.mediaType,
    headline: headline?.value,
    datePublished: date === null ? null : typed('xsd:date', date.value),
    locationCreated:
      place === null
        ? null
        : node({
            '@type': 'Place',
            name: place.city,
            containedInPlace: place.nation === null ? null : country(place.nation),
          }),
    publisher: publisher === null ? null : { '@type': 'Organization', name: publisher },
    about: competition === null ? null : fragment('competitions', competition),
    keywords: sport,
  });
}

function events({ events, results, schedule }: Release): Node[] {
  return events.map(({ id, name, sport, gender, distance, mentions }) =>
    node({
      '@id': fragment('events', id),
      '@type': ['SportsEvent', 'iptc:Competition'],
      name,
      sport,
      'spfacet:gender': gender === null ? null : GENDERS[gender],
      // The vocabulary asks for words here.
      'spfacet:distance': distance === null ? null : `${distance} m`,
      'iptc:participation': results
        .filter((row) => row.event === id && row.round === null)
        .map((row) => fragment('results', row.id)),
      eventSchedule: schedule
        .filter((item) => item.event === id && item.round === null)
        .map((item) => fragment('schedule', item.id)),
      subjectOf: cited(mentions),
    }),
  );
}

/** Every round of an event that a result, the programme or a fact names. */
function phases({ events, results, schedule, times, placings, incidents }: Release): Node[] {
  return events.flatMap(({ id }) => {
    const here = [results, schedule, times, placings, incidents].flatMap((list) =>
      (list as { event: string | null; round: string | null }[]).filter(({ event }) => event === id),
    );
    const rounds = new Set(here.flatMap(({ round }) => (round === null ? [] : [round])));
    return [...rounds].map((round) => {
      const of = (list: readonly { id: string; event: string | null; round: string | null }[]) =>
        list.filter((item) => item.event === id && item.round === round).map((item) => item.id);
      const code = phaseOf(round);
      return node({
        '@id': phase(id, round),
        '@type': ['SportsEvent', 'iptc:CompetitionPhase'],
        name: round,
        superEvent: fragment('events', id),
        'iptc:phaseInCompetition': fragment('events', id),
        'iptc:competitionPhaseType': code === null ? null : typed('xsd:anyURI', code),
        'iptc:participation': of(results).map((row) => fragment('results', row)),
        eventSchedule: of(schedule).map((item) => fragment('schedule', item)),
      });
    });
  });
}

/** The nations of the output, and those that somebody only starts for. */
function nations({ nations, athletes, people, release }: Release): Node[] {
  const named = new Set(nations.map(({ code }) => code));
  const codes = [...athletes, ...people, { nation: release.place?.nation ?? null }].map(({ nation }) => nation);
  const others = new Set(codes.filter((code) => code !== null && !named.has(code)) as string[]);
  return [
    ...nations.map(({ code, iso, name, mentions }) =>
      node({
        '@id': country(code),
        '@type': 'Country',
        name,
        identifier: [codeOf('IOC', code), ...(iso === null ? [] : [codeOf('ISO 3166-1 alpha-3', iso)])],
        subjectOf: cited(mentions),
      }),
    ),
    ...[...others].map((code) => node({ '@id': country(code), '@type': 'Country', identifier: codeOf('IOC', code) })),
  ];
}

/** By its code, which is known where no list has it. */
function country(code: string): string {
  return fragment('nations', code.toLowerCase());
}

function codeOf(propertyID: string, value: string): Node {
  return { '@type': 'PropertyValue', propertyID, value };
}

function people(release: Release): Node[] {
  const { athletes, people } = release;
  const person = (each: Release['athletes'][number]) => ({
    name: each.name,
    givenName: each.given,
    familyName: each.family,
    gender: each.gender === null ? null : each.gender === 'men' ? 'http://schema.org/Male' : 'http://schema.org/Female',
    nationality: each.nation === null ? null : country(each.nation),
    alternateName: each.variants,
    subjectOf: cited(each.mentions),
  });
  return [
    ...athletes.map((athlete) =>
      node({
        '@id': fragment('athletes', athlete.id),
        '@type': ['Person', 'iptc:Athlete'],
        ...person(athlete),
        award: medals(release, athlete.id),
        'iptc:nationality': athlete.nation,
      }),
    ),
    ...people.map((one) =>
      node({ '@id': fragment('people', one.id), '@type': 'Person', ...person(one), jobTitle: one.role }),
    ),
  ];
}

function teams(release: Release): Node[] {
  const { who } = finder(release);
  return release.teams.map(({ id, name, nation, members, substitutes, mentions }) =>
    node({
      '@id': fragment('teams', id),
      '@type': ['SportsTeam', 'iptc:Team'],
      name,
      identifier: nation === null ? null : codeOf('IOC', nation),
      award: medals(release, id),
      athlete: members.map(who),
      member: substitutes.map(who),
      subjectOf: cited(mentions),
    }),
  );
}

/** The medals that somebody won here, as words: "gold medal, Women's 1500m". */
function medals({ results, events }: Release, competitor: string): string[] {
  return results.flatMap(({ competitor: winner, event, medal }) => {
    if (winner !== competitor || medal === null) return [];
    const name = events.find(({ id }) => id === event)?.name;
    return [name === undefined ? `${medal.value} medal` : `${medal.value} medal, ${name}`];
  });
}

/** A number of metres or points, with its unit. */
export function measured(value: number, unit: 'points' | 'metres'): Node {
  return unit === 'metres' ? { value: decimal(value), unitCode: 'MTR' } : { value: decimal(value), unitText: 'points' };
}
