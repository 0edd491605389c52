import { eventKey } from '../discourse/event-key.ts';
import type { Page } from '../facts/page.ts';
import { statementAt } from '../facts/statement-at.ts';
import { nationOfCode } from '../knowledge/nations.ts';
import { type Mention, ofKind } from '../mentions/mention.ts';
import type { Range } from '../read/reading.ts';
import type { CompetitionEntity } from '../resolve/competitions.ts';
import type { PersonEntity } from '../resolve/entities.ts';
import type { Athlete, Competition, EventEntity, Nation, Person } from '../schema/release.ts';
import { idGiver, slug } from './ids.ts';
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
export function events(page: Page, registry: Registry, spans: ToSpans): EventEntity[] {
  const named = new Map<string, Mention<'event'>[]>();
  for (const mention of ofKind(page.mentions, 'event')) {
    const statement = statementAt(page, mention.start);
    const gender =
      mention.value.gender ?? (statement && page.discourse.genderAt(statement, mention.start)?.value) ?? null;
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

/** The competition of the release first, then the others the text names. */
export function competitions(entities: readonly CompetitionEntity[], spans: ToSpans): Competition[] {
  const id = idGiver();
  return entities.map(({ name, year, host, mentions }) => {
    const more = [year, host].filter((part) => part !== null && !name.includes(String(part)));
    return { id: id(slug([name, ...more].join(' '))), name, year, host, mentions: spans(...mentions) };
  });
}
