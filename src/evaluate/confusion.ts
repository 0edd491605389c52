import type { Entry } from './align.ts';
import type { Scored } from './evaluate.ts';
import { foldEvent } from './fold.ts';
import type { Mistake } from './mistakes.ts';
import { kindOfLink } from './score.ts';

/** What was found where gold has something, for one key of the facts of a kind. */
export interface Cell {
  readonly field: string;
  readonly gold: string;
  readonly got: string;
  readonly count: number;
}

/** Which part of the facts of a kind, or of a link, is wrong. */
export interface Confusion {
  readonly kind: string;
  readonly right: number;
  readonly notFound: number;
  readonly notAFact: number;
  /** Facts told wrongly, by the keys that are wrong (`event`, `event and current`), the most first. */
  readonly wrong: readonly { readonly fields: string; readonly count: number }[];
  /**
   * Gold against found, by key. Of keys with few values (`kind`, `status`, `type`, `current`) every pair, those that agree
   * included; of others the sort of the difference, so that no name of a release shows.
   */
  readonly values: readonly Cell[];
}

/** Keys with a small vocabulary, whose values are told in full. */
export const CLOSED: ReadonlySet<string> = new Set(['kind', 'status', 'type', 'current']);
/** Keys whose values are told where they differ. */
const TOLD: ReadonlySet<string> = new Set(['rank', 'round']);
/** Stands for what is not there. */
export const NOTHING = 'none';

export function confusions(scored: readonly Scored[]): Confusion[] {
  const rights = scored.flatMap(({ score }) => [
    ...score.facts.flatMap((fact) => (fact.type === 'right' ? [{ kind: fact.list, gold: fact.gold }] : [])),
    ...score.links.filter(({ agrees }) => agrees).map((link) => ({ kind: kindOfLink(link), gold: link.gold })),
  ]);
  const mistakes = Map.groupBy(
    scored.flatMap((release) => release.mistakes),
    ({ kind }) => kind,
  );
  const right = Map.groupBy(rights, ({ kind }) => kind);
  return [...new Set([...right.keys(), ...mistakes.keys()])].map((kind) =>
    confusion(kind, right.get(kind)?.map(({ gold }) => gold) ?? [], mistakes.get(kind) ?? []),
  );
}

function confusion(kind: string, right: readonly Entry[], mistakes: readonly Mistake[]): Confusion {
  const wrong = mistakes.filter(({ type }) => type === 'wrong');
  const isLink = kind.includes('.');
  return {
    kind,
    right: right.length,
    notFound: mistakes.filter(({ type }) => type === 'not-found').length,
    notAFact: mistakes.filter(({ type }) => type === 'not-a-fact').length,
    wrong: isLink
      ? []
      : tally(wrong.map(({ fields }) => fields.join(' and '))).map(([fields, count]) => ({ fields, count })),
    values: tally([...(isLink ? [] : right.flatMap(agreements)), ...mistakes.flatMap(differences)]).map(
      ([key, count]) => {
        const [field, gold, got] = JSON.parse(key) as [string, string, string];
        return { field, gold, got, count };
      },
    ),
  };
}

/** What is counted, the most first. */
export function tally(items: readonly string[]): [item: string, count: number][] {
  const groups = [...Map.groupBy(items, (item) => item)];
  return groups.map(([item, all]): [string, number] => [item, all.length]).sort(([, a], [, b]) => b - a);
}

function agreements(entry: Entry): string[] {
  return Object.keys(entry).flatMap((field) =>
    CLOSED.has(field) && entry[field] !== null ? [cell(field, String(entry[field]), String(entry[field]))] : [],
  );
}

function differences({ type, fields, gold, got }: Mistake): string[] {
  if (type !== 'wrong') {
    const entry = (gold ?? got) as Entry;
    const closed = Object.keys(entry).filter((field) => CLOSED.has(field) && (entry[field] ?? null) !== null);
    return closed.map((field) =>
      gold ? cell(field, String(entry[field]), NOTHING) : cell(field, NOTHING, String(entry[field])),
    );
  }
  return fields.map((field) => {
    const [demanded, found] = [gold?.[field], got?.[field] ?? null];
    if (CLOSED.has(field) || TOLD.has(field)) return cell(field, String(demanded), String(found ?? NOTHING));
    return cell(field, sortOf(String(demanded), field), found === null ? NOTHING : difference(demanded, found, field));
  });
}

const cell = (...values: [field: string, gold: string, got: string]): string => JSON.stringify(values);

/** The sort of a value that is not told itself. */
function sortOf(value: string, field: string): string {
  if (!COMPETITORS.has(field)) return field;
  if (/^[A-Z]{3}$/.test(value)) return 'a nation';
  return value.includes(' / ') ? 'a pair' : 'a person';
}

const COMPETITORS: ReadonlySet<string> = new Set(['competitor', 'holder', 'speaker']);
const GENDER = /^(?:wo)?men|^mixed/;

function difference(gold: unknown, got: unknown, field: string): string {
  const [demanded, found] = [String(gold), String(got)];
  if (field !== 'event') {
    const sort = sortOf(found, field);
    return sort === sortOf(demanded, field) ? `another ${sort.replace(/^a /, '')}` : sort;
  }
  const [one, other] = [foldEvent(demanded), foldEvent(found)].map((event) => event.replace(GENDER, '').trim());
  return one === other ? 'of another gender' : 'another event';
}
