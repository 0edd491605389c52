import { iocCode } from '../../knowledge/nations.ts';
import { foldLoosely } from '../../language/fold.ts';
import { type Mention, ofKind } from '../../mentions/mention.ts';
import { within } from '../../read/ranges.ts';
import type { Range } from '../../read/reading.ts';
import type { PersonEntity } from '../../resolve/entities.ts';
import type { Competitor } from '../draft.ts';
import type { Page } from '../page.ts';

/** A competitor where a line of results names it. */
export interface Contender extends Range {
  readonly competitor: Competitor;
}

/**
 * The competitors a stretch of a result line names, in order: athletes, pairs ("A/B"), or the nations of teams where
 * nobody is named outside brackets.
 */
export function contendersIn(page: Page, range: Range): Contender[] {
  const { text } = page.reading;
  const open = within(page.mentions, range).filter((mention) => depthAt(text, range, mention.start) === 0);
  const names = ofKind(open, 'person');
  const people = names.flatMap((mention, index) => {
    const beside = [names[index - 1], names[index + 1]].filter((other) => other && isPair(text, mention, other));
    const person = byInitial(page, mention) ?? byPartner(page, mention, beside[0]) ?? page.people.of(mention);
    return person ? [{ person, start: mention.start, end: mention.end }] : [];
  });
  if (people.length > 0) return joinPairs(text, people);
  return teamsIn(text, range, ofKind(open, 'nation').filter(namesTeam));
}

const namesTeam = ({ value }: Mention<'nation'>): boolean => value.form !== 'adjective' && value.form !== 'person';

/** Nations that stand for themselves: a nation behind words that may be a name is that name's. */
function teamsIn(text: string, range: Range, nations: readonly Mention<'nation'>[]): Contender[] {
  const first = nations[0];
  if (!first || !isBare(text.slice(range.start, first.start))) return [];
  return nations
    .filter(({ start }, index) => index === 0 || isBare(text.slice(nations[index - 1]?.end, start)))
    .map(teamOf);
}

/** Nothing in front of a nation but marks, brackets, figures and the words that lead to one. */
function isBare(before: string): boolean {
  const words = before.replace(/\([^)]*\)/g, '').replace(/\b(?:Team|The|Rep\.?|Republic|Federation|Fed\.?)\b/g, '');
  return !/\p{Lu}\p{L}|\p{Lu}\./u.test(words);
}

function teamOf({ value, start, end }: Mention<'nation'>): Contender {
  return { competitor: { kind: 'nation', code: value.code }, start, end };
}

/** "Abrelo Ca.", "K. Abrelo": of several people of a name, the one of the initial. */
function byInitial(page: Page, mention: Mention<'person'>): PersonEntity | undefined {
  const { text } = page.reading;
  const behind = /^,? (\p{Lu}\p{Ll}{0,3})\./u.exec(text.slice(mention.end, mention.end + 8))?.[1];
  const before = /(\p{Lu}\p{Ll}{0,3})\.-? ?$/u.exec(text.slice(Math.max(0, mention.start - 6), mention.start))?.[1];
  const initial = foldLoosely(behind ?? before ?? '');
  if (initial === '') return undefined;
  const family = foldLoosely(mention.value.name);
  const named = page.people.all.filter((person) => foldLoosely(person.family) === family);
  const found = named.filter(({ given }) => given !== null && foldLoosely(given).startsWith(initial));
  return found.length === 1 ? found[0] : undefined;
}

const STROKE = /^(?: \([A-Z]{3}\))? ?\/ ?$/;

const isPair = (text: string, one: Range, other: Range): boolean =>
  STROKE.test(one.start < other.start ? text.slice(one.end, other.start) : text.slice(other.end, one.start));

/** "Abrelo / Torvik": of several people of a name, the one whom the text names in one breath with the partner. */
function byPartner(
  page: Page,
  mention: Mention<'person'>,
  other: Mention<'person'> | undefined,
): PersonEntity | undefined {
  const partner = other && page.people.of(other);
  if (!partner) return undefined;
  const { text } = page.reading;
  const joined = (one: Range, two: Range) =>
    one.end <= two.start &&
    two.start - one.end < 24 &&
    /^(?: \([^)]*\))?(?: and | & | ?\/ ?)$/.test(text.slice(one.end, two.start));
  const family = foldLoosely(mention.value.name);
  const named = page.people.all.filter((person) => foldLoosely(person.family) === family);
  const found = named.filter((person) =>
    person.mentions.some(
      (own) => own !== mention && partner.mentions.some((theirs) => joined(own, theirs) || joined(theirs, own)),
    ),
  );
  return named.length > 1 && found.length === 1 ? found[0] : undefined;
}

interface Named extends Range {
  readonly person: PersonEntity;
}

/** Names with a stroke between them are one competitor: two a pair, more a team of their nation. */
function joinPairs(text: string, people: readonly Named[]): Contender[] {
  const runs: Named[][] = [];
  for (const named of people) {
    const last = runs.at(-1)?.at(-1);
    const joined = last !== undefined && STROKE.test(text.slice(last.end, named.start));
    if (joined) runs.at(-1)?.push(named);
    else runs.push([named]);
  }
  return runs.map((run) => {
    const [first, second] = run as [Named, Named | undefined];
    const range = { start: first.start, end: (run.at(-1) as Named).end };
    const { nation } = first.person;
    if (run.length > 2 && nation) return { ...range, competitor: { kind: 'nation', code: nation } };
    if (second) return { ...range, competitor: { kind: 'pair', members: run.map(({ person }) => person) } };
    return { ...range, competitor: { kind: 'athlete', person: first.person } };
  });
}

/** The nation a cell holds, by code or name. */
export function nationIn(page: Page, cell: Range): Contender | null {
  const [mention] = ofKind(within(page.mentions, cell), 'nation');
  if (mention) return teamOf(mention);
  const code = iocCode(page.reading.text.slice(cell.start, cell.end).trim());
  return code ? { competitor: { kind: 'nation', code }, start: cell.start, end: cell.end } : null;
}

/** Open brackets at a position, counted from the start of the stretch. */
export function depthAt(text: string, range: Range, position: number): number {
  let depth = 0;
  for (let at = range.start; at < position; at += 1) {
    if (text[at] === '(') depth += 1;
    else if (text[at] === ')') depth = Math.max(0, depth - 1);
  }
  return depth;
}
