import { SIBLING_NOUNS } from '../knowledge/person-roles.ts';
import { fold } from '../language/fold.ts';
import type { Mention } from '../mentions/mention.ts';
import { firstAtOrAfter, nextFrom } from '../read/ranges.ts';
import { type Assignment, assignShortNames } from './assign.ts';
import { type Cluster, clusterFullNames } from './clusters.ts';
import type { People, PersonEntity } from './entities.ts';
import { inferGenders } from './gender.ts';
import { codeBehind } from './nationality/beside.ts';
import { resolveNationalities } from './nationality.ts';
import { calmForm, proseForm, splitName } from './person-name.ts';
import { assignRoles } from './roles.ts';
import { type PeopleInput, type Stage, stageOf } from './stage.ts';

/**
 * Who is who. Names are clustered into people; then nations, genders and roles are worked out, each by sieves from the
 * most precise to the least, for each needs what those before have found.
 */
export function resolvePeople(input: PeopleInput): People {
  const stage = stageOf(input);
  const { clusters, assignments } = gather(stage);
  const { all, owners } = toEntities(clusters, assignments);
  const open = new Map(
    assignments.filter(({ chosen }) => !chosen).map(({ mention, candidates }) => [mention, candidates]),
  );
  const entityOf = new Map(clusters.map((cluster, index) => [cluster, all[index] as PersonEntity]));
  const people: People = {
    all,
    of: (mention) => owners.get(mention),
    candidates: (mention) => (open.get(mention) ?? []).flatMap((cluster) => entityOf.get(cluster) ?? []),
  };
  resolveNationalities(stage, people);
  for (const person of all) Object.assign(person, namesOf(person));
  assignRoles(stage, people);
  inferGenders(stage, people);
  return people;
}

function gather(stage: Stage): { clusters: Cluster[]; assignments: Assignment[] } {
  const full = stage.names.filter(isFull);
  const clusters = clusterFullNames(full, (mention) => codeBehind(stage, mention));
  const short = stage.names.filter((mention) => !isFull(mention));
  const assignments = assignShortNames(stage, clusters, short);
  const known = assignments.filter(({ candidates }) => candidates.length > 0);
  const strangers = assignments.filter(({ candidates }) => candidates.length === 0).map(({ mention }) => mention);
  const added: Cluster[] = [];
  for (const mention of strangers) {
    const name = completed(stage, mention, known);
    const twin = added.find((cluster) => fold(cluster.name).split(' ').includes(fold(mention.value.name)));
    if (twin) twin.mentions.push(mention);
    else added.push({ mentions: [mention], name, code: codeBehind(stage, mention) });
  }
  return { clusters: [...clusters, ...added], assignments: known };
}

function isFull(mention: Mention<'person'>): boolean {
  return mention.rule === 'names/full';
}

function isSiblingCue(stage: Stage, mention: Mention<'person'>): boolean {
  const before = /(?<!\p{L})(\p{L}+),? $/u.exec(stage.text.slice(Math.max(0, mention.start - 20), mention.start));
  return SIBLING_NOUNS.has(before?.[1] ?? '');
}

/** A given name alone, with the family name its surroundings tell. */
function completed(stage: Stage, mention: Mention<'person'>, known: readonly Assignment[]): string {
  const { name } = mention.value;
  const family = familyOfSiblings(stage, mention) ?? familyOfNext(stage, mention);
  if (family !== null) return `${name} ${family}`;
  return isSiblingCue(stage, mention) ? siblingName(stage, mention, known) : name;
}

/** "the Abrelo sisters Anna and Britt". */
function familyOfSiblings(stage: Stage, mention: Mention<'person'>): string | null {
  const before = stage.text.slice(Math.max(0, mention.start - 60), mention.start);
  const named =
    /(?<!\p{L})(\p{Lu}\p{Ll}[\p{L}’']*)[- ](?:brothers|siblings|sisters|twins),? (?:\p{Lu}[\p{L}’'-]* (?:and|&) )?$/u;
  return named.exec(before)?.[1] ?? null;
}

/** "Anna and Britt Abrelo": the family name of the next one. */
function familyOfNext(stage: Stage, mention: Mention<'person'>): string | null {
  const next = nextFrom(stage.names, mention.start + 1);
  const joined = next && isFull(next) && /^ (?:and|&) $/.test(stage.text.slice(mention.end, next.start));
  return joined ? splitName(next.value.name).family : null;
}

/** "his twin brother Jonas": the family name of whom the sentence, or the one before, is about. */
function siblingName(stage: Stage, mention: Mention<'person'>, known: readonly Assignment[]): string {
  const { name } = mention.value;
  const whole = stage.names[firstAtOrAfter(stage.names, mention.start) - 1];
  const owner = whole && stage.blockAt(whole.start) === stage.blockAt(mention.start) ? whole : undefined;
  if (!owner) return name;
  const chosen = known.find((assignment) => assignment.mention === owner)?.chosen;
  const full = chosen?.name ?? owner.value.name;
  return `${name} ${splitName(full).family}`;
}

function toEntities(clusters: readonly Cluster[], assignments: readonly Assignment[]) {
  const owners = new Map<Mention<'person'>, PersonEntity>();
  const keys = new Map<string, number>();
  const order = clusters.toSorted((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
  const entities = new Map<Cluster, PersonEntity>();
  for (const cluster of order) {
    const short = assignments.filter(({ chosen }) => chosen === cluster).map(({ mention }) => mention);
    const mentions = [...cluster.mentions, ...short].sort((a, b) => a.start - b.start);
    const entity: PersonEntity = {
      key: numbered(keys, keyOf(cluster.name)),
      name: cluster.name,
      given: null,
      family: cluster.name,
      gender: null,
      nation: null,
      role: null,
      competes: true,
      variants: new Set(mentions.map((mention) => mention.value.name).filter((name) => name !== cluster.name)),
      mentions,
    };
    for (const mention of mentions) owners.set(mention, entity);
    entities.set(cluster, entity);
  }
  return { all: clusters.map((cluster) => entities.get(cluster) as PersonEntity), owners };
}

function keyOf(name: string): string {
  return (
    fold(name)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'unnamed'
  );
}

function numbered(keys: Map<string, number>, key: string): string {
  const count = (keys.get(key) ?? 0) + 1;
  keys.set(key, count);
  return count === 1 ? key : `${key}-${count}`;
}

/** Given and family name, now that the nation is known; spellings that only repeat a part of the name are no variants. */
function namesOf(person: PersonEntity): { given: string | null; family: string; variants: Set<string> } {
  const shouted = person.mentions.find(({ value }) => calmForm(value.name) === person.name)?.value.name;
  const { given, family } = splitName(shouted === undefined ? person.name : proseForm(shouted), person.nation);
  const whole = person.name.toLowerCase();
  const isPart = (name: string) => ` ${whole} `.includes(` ${name.toLowerCase()} `);
  return { given, family, variants: new Set([...person.variants].filter((name) => !isPart(name))) };
}
