import type { Discourse } from '../discourse/discourse.ts';
import { eventKey } from '../discourse/event-key.ts';
import type { Page } from '../facts/page.ts';
import { nationOfCode } from '../knowledge/nations.ts';
import { type Mention, ofKind } from '../mentions/mention.ts';
import type { Range } from '../read/reading.ts';
import type { PersonEntity } from '../resolve/entities.ts';
import type { Header } from '../resolve/header.ts';
import type { TeamEntity } from '../resolve/teams.ts';
import type { Athlete, Competition, EventEntity, Nation, Person, Team } from '../schema/release.ts';
import { slug } from './ids.ts';
import type { Registry } from './registry.ts';
import type { ToSpans } from './spans.ts';

/** The nations the text mentions, and those its athletes start for. */
export function nations(page: Page, people: readonly PersonEntity[], spans: ToSpans): Nation[] {
  const mentions = nationMentions(page);
  const codes = new Set([...mentions.map(({ code }) => code), ...people.flatMap(({ nation }) => nation ?? [])]);
  return [...codes].map((code) => ({
    id: slug(code),
    code,
    iso: nationOfCode(code)?.iso ?? null,
    name: nationOfCode(code)?.name ?? code,
    mentions: spans(...mentions.filter((mention) => mention.code === code)),
  }));
}

/** A nation is named by itself, or inside a description ("the young Dutch skater") or record ("a Latvian record"). */
function nationMentions(page: Page): (Range & { code: string })[] {
  return page.mentions.flatMap(({ kind, value, start, end }) => {
    const code = kind === 'nation' ? value.code : kind === 'description' || kind === 'record' ? value.nation : null;
    return code === null ? [] : [{ code, start, end }];
  });
}

/** The events that facts are about, with every place that names them. */
export function events(page: Page, discourse: Discourse, registry: Registry, spans: ToSpans): EventEntity[] {
  const named = new Map<string, Mention<'event'>[]>();
  for (const mention of ofKind(page.mentions, 'event')) {
    const statement = page.statements.find(
      ({ sentence }) => sentence.start <= mention.start && mention.end <= sentence.end,
    );
    const gender = mention.value.gender ?? (statement && discourse.genderAt(statement, mention.start)?.value) ?? null;
    const event = eventKey(mention.value, gender);
    const id = registry.event(event);
    if (id) named.set(id, [...(named.get(id) ?? []), mention]);
  }
  return [...registry.events].map(([id, event]) => ({ id, ...event, mentions: spans(...(named.get(id) ?? [])) }));
}

export function athletesAndPeople(
  people: readonly PersonEntity[],
  registry: Registry,
  spans: ToSpans,
): { athletes: Athlete[]; people: Person[] } {
  const written = (person: PersonEntity): Athlete => ({
    id: person.key,
    name: person.name,
    given: person.given,
    family: person.family,
    gender: person.gender,
    nation: person.nation,
    variants: [...person.variants].sort(),
    mentions: spans(...person.mentions),
  });
  const competes = (person: PersonEntity) => person.competes || registry.competing.has(person);
  return {
    athletes: people.filter(competes).map(written),
    people: people.filter((person) => !competes(person)).map((person) => ({ ...written(person), role: person.role })),
  };
}

/** Teams of nations and pairs, with the members the text names. */
export function teams(registry: Registry, named: readonly TeamEntity[], spans: ToSpans): Team[] {
  return [...registry.teams.values()].map(({ id, competitor, event }) => {
    if (competitor.kind === 'pair')
      return {
        id,
        name: competitor.members.map(({ name }) => name).join(' / '),
        kind: 'pair' as const,
        nation: competitor.members[0]?.nation ?? null,
        event: registry.event(event),
        members: competitor.members.map(({ key }) => key),
        substitutes: [],
        mentions: [],
      };
    const team = event?.team
      ? named.find(
          (each) => each.kind === 'nation' && each.nation === competitor.code && fitsGender(each, event.gender),
        )
      : undefined;
    for (const member of [...(team?.members ?? []), ...(team?.substitutes ?? [])]) registry.competing.add(member);
    return {
      id,
      name: nationOfCode(competitor.code)?.name ?? competitor.code,
      kind: 'nation' as const,
      nation: competitor.code,
      event: registry.event(event),
      members: (team?.members ?? []).map(({ key }) => key),
      substitutes: (team?.substitutes ?? []).map(({ key }) => key),
      mentions: spans(...(team?.mentions ?? [])),
    };
  });
}

const fitsGender = (team: TeamEntity, gender: string | null): boolean =>
  gender === null ||
  gender === 'mixed' ||
  team.members.every((member) => member.gender === null || member.gender === gender);

/** The competition of the release first, then the others the text names. */
export function competitions(page: Page, header: Header, spans: ToSpans): Competition[] {
  const found = new Map<string, Competition>();
  const add = (name: string, year: number | null, host: string | null, mentions: Competition['mentions']) => {
    const id = slug([name, year, host].filter((part) => part !== null && !name.includes(String(part))).join(' '));
    const known = found.get(id);
    found.set(
      id,
      known ? { ...known, mentions: [...known.mentions, ...mentions] } : { id, name, year, host, mentions },
    );
  };
  if (header.competition) {
    const { name, year, host } = header.competition.value;
    add(name, year, host, spans(...header.competition.evidence));
  }
  for (const mention of ofKind(page.mentions, 'competition'))
    if (!mention.value.bare) add(mention.value.name, mention.value.year, mention.value.host, spans(mention));
  return [...found.values()].map((each) => ({ ...each, mentions: distinct(each.mentions) }));
}

function distinct(mentions: Competition['mentions']): Competition['mentions'] {
  const seen = new Set<number>();
  return mentions.filter(({ start }) => !seen.has(start) && seen.add(start));
}
