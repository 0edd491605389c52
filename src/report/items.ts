import type { FactExplanation, FactList } from '../explain/facts.ts';
import type { Release, Span } from '../schema/release.ts';

/** What the page lists and filters by: the kinds of facts, and entities together. */
export type Shown = FactList | 'entities';

/** One thing that words of the release stand for: a fact or an entity. */
export interface Item {
  readonly id: string;
  readonly kind: Shown;
  readonly title: string;
  /** Why it is there, a line each. */
  readonly why: readonly string[];
  /** The words it stands on. */
  readonly spans: readonly Span[];
}

const ENTITIES = ['athletes', 'teams', 'people', 'nations', 'events', 'competitions'] as const;

/** What is said of an entity under its name, by key. */
const SAID = ['nation', 'gender', 'kind', 'code', 'sport', 'distance', 'year', 'host', 'variants'] as const;

/** All facts of a release, then its entities: their numbers are what the marks of the text hold. */
export function itemsOf(release: Release, facts: readonly FactExplanation[]): Item[] {
  return [...facts.map(ofFact), ...ENTITIES.flatMap((list) => release[list].map((entity) => ofEntity(list, entity)))];
}

function ofFact({ id, list, says, certainty, rule, evidence, links, because }: FactExplanation): Item {
  return {
    id,
    kind: list,
    title: Object.entries(says)
      .map(([key, value]) => `${key} ${value}`)
      .join(', '),
    why: [
      `${certainty} by ${rule}`,
      ...evidence.map(({ line, text }) => `line ${line}: “${text}”`),
      ...links.map(({ question, answer, by }) => `${question} ${answer} by ${by}`),
      ...because.map((reason) => `because of ${reason.id}`),
      id,
    ],
    spans: evidence,
  };
}

function ofEntity(list: (typeof ENTITIES)[number], entity: Release[(typeof ENTITIES)[number]][number]): Item {
  const values = entity as unknown as Readonly<Record<string, unknown>>;
  const said = SAID.flatMap((key) => {
    const value = [values[key] ?? []].flat().join(', ');
    return value === '' ? [] : [`${key} ${value}`];
  });
  const lines = [...new Set(entity.mentions.map(({ line }) => line))];
  const named = lines.length === 0 ? [] : [`named on line${lines.length === 1 ? '' : 's'} ${lines.join(', ')}`];
  return {
    id: entity.id,
    kind: 'entities',
    title: `${list}: ${entity.name}`,
    why: [...said, ...named, entity.id],
    spans: entity.mentions,
  };
}
