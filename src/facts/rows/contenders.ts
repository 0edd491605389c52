import { areOne } from '../../discourse/event-kinds.ts';
import { iocCode } from '../../knowledge/nations.ts';
import { foldLoosely } from '../../language/fold.ts';
import { type Gender, type Mention, ofKind } from '../../mentions/mention.ts';
import { oncePer } from '../../read/once.ts';
import { within } from '../../read/ranges.ts';
import type { Range } from '../../read/reading.ts';
import type { PersonEntity } from '../../resolve/entities.ts';
import type { Competitor, EventKey } from '../draft.ts';
import type { Page } from '../page.ts';

/** A competitor where a line of results names it. */
export interface Contender extends Range {
  readonly competitor: Competitor;
}

/** What makes several names of a stretch one competitor: a stroke only, or whatever joins names, as in a crew. */
export type Joint = 'stroke' | 'any';

/** Names in a breath are one competitor of an event for two, or for a team; without an event, in sports of sledges. */
export const jointOf = (event: EventKey | null, sport: string | null): Joint =>
  event?.team || areOne(event, sport) ? 'any' : 'stroke';

/**
 * The competitors a stretch of a result line names, in order: athletes, pairs ("A/B"), or the nations of teams where
 * nobody is named outside brackets.
 *
 * @param gender whose event it is, to tell apart those of one family name
 */
export function contendersIn(
  page: Page,
  range: Range,
  gender: Gender | null = null,
  joint: Joint = 'stroke',
): Contender[] {
  const { text } = page.reading;
  const open = within(page.mentions, range).filter((mention) => depthAt(text, range, mention.start) === 0);
  const named = ofKind(open, 'person');
  const names = named.filter((mention, index) => !introduces(text, mention, named[index + 1]));
  const people = names.flatMap((mention, index) => {
    const partner = [names[index - 1], names[index + 1]].find((other) => other && isPair(text, mention, other));
    const person = ofFamily(page, mention, partner, gender) ?? page.people.of(mention);
    return person ? [{ person, start: mention.start, end: mention.end }] : [];
  });
  if (people.length > 0) return joinPairs(text, people, JOINTS[joint]);
  return teamsIn(text, range, ofKind(open, 'nation').filter(namesTeam));
}

/** "Lind's team-mate Anna Berg": whose somebody is tells who follows. */
const introduces = (text: string, { end }: Range, next: Range | undefined): boolean =>
  next !== undefined && /^['’]s? (?:[\p{Ll}-]+ ){1,4}$/u.test(text.slice(end, next.start));

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

/**
 * Of several people of a family name, the one that the line tells apart: by an initial ("Abrelo Ca.", "K. Abrelo"), by
 * the partner of a pair, by whose event it is.
 */
function ofFamily(
  page: Page,
  mention: Mention<'person'>,
  partner: Mention<'person'> | undefined,
  gender: Gender | null,
): PersonEntity | undefined {
  const family = foldLoosely(mention.value.name);
  const named = families(page).get(family) ?? [];
  if (named.length < 2) return undefined;
  const initial = initialAt(page.reading.text, mention);
  const tests: ((person: PersonEntity) => boolean)[] = [
    ({ given }) => initial !== '' && given !== null && foldLoosely(given).startsWith(initial),
    (person) => partner !== undefined && isPartner(page, person, mention, partner),
    (person) => gender !== null && person.gender === gender,
  ];
  for (const test of tests) {
    const found = named.filter(test);
    if (found.length === 1) return found[0];
  }
  return undefined;
}

/** Everybody by the family name. */
const families = oncePer((page: Page) => Map.groupBy(page.people.all, (person) => foldLoosely(person.family)));

function initialAt(text: string, { start, end }: Range): string {
  const behind = /^,? (\p{Lu}\p{Ll}{0,3})\./u.exec(text.slice(end, end + 8))?.[1];
  const before = /(\p{Lu}\p{Ll}{0,3})\.-? ?$/u.exec(text.slice(Math.max(0, start - 6), start))?.[1];
  return foldLoosely(behind ?? before ?? '');
}

const STROKE = /^(?: \([A-Z]{3}\))? ?\/ ?$/;
const JOINTS: Readonly<Record<Joint, RegExp>> = {
  stroke: STROKE,
  any: /^(?: \([^)]*\))*(?: ?[/,&+] ?|,? and | [–—-] )$/,
};

const isPair = (text: string, one: Range, other: Range): boolean =>
  STROKE.test(one.start < other.start ? text.slice(one.end, other.start) : text.slice(other.end, one.start));

/** How far two partners stand apart, with a nation or club between them. */
const LONGEST_BETWEEN = 24;
const PARTNERS = /^(?: \([^)]*\))?(?: and | & | ?\/ ?)$/;

/** Whether the text names somebody in one breath with the partner elsewhere. */
function isPartner(page: Page, person: PersonEntity, mention: Mention<'person'>, other: Mention<'person'>): boolean {
  const { text } = page.reading;
  const joined = (one: Range, two: Range) =>
    one.end <= two.start && two.start - one.end < LONGEST_BETWEEN && PARTNERS.test(text.slice(one.end, two.start));
  const theirs = page.people.of(other)?.mentions ?? [];
  return person.mentions.some(
    (own) => own !== mention && theirs.some((their) => joined(own, their) || joined(their, own)),
  );
}

interface Named extends Range {
  readonly person: PersonEntity;
}

/** Names that are joined are one competitor: two a pair, more a team of their nation. */
function joinPairs(text: string, people: readonly Named[], joint: RegExp): Contender[] {
  const runs: Named[][] = [];
  for (const named of people) {
    const last = runs.at(-1)?.at(-1);
    const joined = last !== undefined && joint.test(text.slice(last.end, named.start));
    if (joined) runs.at(-1)?.push(named);
    else runs.push([named]);
  }
  return runs.map((run) => {
    const [first, second] = run as [Named, Named | undefined];
    const range = { start: first.start, end: (run.at(-1) as Named).end };
    const nation = run.find(({ person }) => person.nation)?.person.nation;
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
