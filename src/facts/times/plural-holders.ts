import type { Group } from '../../frames/groups.ts';
import { isMention, type Statement } from '../../frames/statement.ts';
import { PAIR_NOUNS, TEAM_NOUNS } from '../../knowledge/person-roles.ts';
import { anyOf } from '../../knowledge/words.ts';
import type { Range } from '../../read/reading.ts';
import { oneOrPair } from '../competitors.ts';
import type { Competitor } from '../draft.ts';
import type { Page } from '../page.ts';
import { statementBefore } from '../statement-at.ts';
import type { Figure } from './figure.ts';

/**
 * "Norway led from the start. They crossed the line in 3:41.07, with Italy second", "Their time of 3:41.07", "With a lap to go
 * they were 0.40 up on Canada": who the sentence before is about.
 */
export function theyBefore(figure: Figure, page: Page): Competitor | undefined {
  const { statement, mention } = figure;
  const own = theyWithin(figure, page);
  if (own) return own;
  const between = statement.groups.some(
    ({ end, role, preposition }) =>
      end <= mention.start && (role === 'subject' || (preposition === null && !goesOn(figure, end))),
  );
  const crew = CREW.test(figure.before);
  if (between || !(crew || pointsBack(page, statement, mention.start))) return undefined;
  const before = statementBefore(page, statement);
  if (!before || (before.sentence.block !== statement.sentence.block && !crew)) return undefined;
  const subject = before.groups.find(({ role }) => role === 'subject');
  const [team, ...teams] = before.groups.filter(isTeam);
  // "A, B and C gave Latvia gold. Their": the team, where the members are the subject.
  const they = oneOrPair((teams.length === 0 && team) || (subject ?? null)) ?? undefined;
  return crew && they?.kind === 'athlete' ? undefined : they;
}

/** "Norway won from Canada, and they took the relay in 3:41.07": who acts in the sentence, where nobody does behind "they". */
function theyWithin({ statement: { items, groups }, mention }: Figure, page: Page): Competitor | undefined {
  const they = items.findLast((item) => item.end <= mention.start && isThey(page, item));
  const acts = they && groups.find(({ role, end }) => role === 'subject' && end <= they.start);
  const later = acts && groups.some(({ start, end }) => start > they.start && end <= mention.start);
  const team = acts && !later ? oneOrPair(acts) : undefined;
  return team && team.kind !== 'athlete' ? team : undefined;
}

const isThey = ({ reading }: Page, { start, end }: Range): boolean => /^they$/i.test(reading.text.slice(start, end));

/** "They outpaced A and B to finish in", "They beat Canada, clocking": behind an object it goes on about them. */
const goesOn = ({ statement, before }: Figure, end: number): boolean =>
  GOES_ON.test(before.slice(end - statement.sentence.start));

const GOES_ON =
  /^(?: \([^)]*\))*,? (?:to (?:finish|win|clock|stop|cross|post)|(?:finish|winn|clock|stopp|cross|post)ing|and (?:won|(?:finish|clock|stopp|cross|post)ed))\b/;

/** "The sisters won in", "The trio clocked": several who start as one. */
const CREW = new RegExp(`^The ${anyOf([...PAIR_NOUNS, ...TEAM_NOUNS])} `);

/** The first who is spoken of in front of a position are "they", or what is told is theirs. */
function pointsBack(page: Page, { items }: Statement, position: number): boolean {
  const first = items.find((item) => isMention(item) && NAMES.has(item.mention.kind));
  if (!first || !isMention(first) || first.mention.kind !== 'pronoun' || first.start > position) return false;
  const { plural, possessive } = first.mention.value;
  return plural && (possessive ? first === items[0] : isThey(page, first));
}

/** The team that did it or got it: not that which somebody raced against. */
const isTeam = ({ members: [member], preposition }: Group): boolean =>
  member?.competitor.kind === 'nation' && (preposition === null || preposition === 'for');

const NAMES: ReadonlySet<string> = new Set(['person', 'nation', 'pronoun', 'description']);
