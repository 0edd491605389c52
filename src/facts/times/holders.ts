import type { Group } from '../../frames/groups.ts';
import { clauseAt, isMention, isWord } from '../../frames/statement.ts';
import { one } from '../competitors.ts';
import type { Competitor } from '../draft.ts';
import type { Page } from '../page.ts';
import { isPossessiveOf } from '../possession.ts';
import { type Figure, focusOf, verbBefore } from './figure.ts';
import type { Holder } from './kinds.ts';

/** A competitor and the sieve that found it. `null`: nobody's, or several people's at once. */
export interface Held {
  readonly competitor: Competitor | null;
  readonly sieve: string;
}

type Sieve = readonly [name: string, find: (figure: Figure, page: Page) => Competitor | null | undefined];

/** Whose a figure is, most precise first; `undefined` passes the question on. */
const SIEVES: readonly Sieve[] = [
  ['brackets', (figure) => figure.owner?.competitor],
  ['respectively', respectively],
  ['apposed', apposed],
  ['possessive', (figure, page) => possessor(figure, page)],
  ['named-behind', namedBehind],
  ['relative-behind', relativeBehind],
  ['second', second],
  ['focus', (figure) => one(focusOf(figure))],
  ['nearest', (figure) => one(figure.statement.groups.findLast((group) => group.end <= figure.mention.start) ?? null)],
];

/** Whose the figure is, by the holder its kind asks for. */
export function holderOf(figure: Figure, holder: Holder, page: Page, carried: Group | null): Held {
  if (holder === 'nobody') return { competitor: null, sieve: 'nobody' };
  if (holder === 'speaker') return { competitor: speakerOf(figure), sieve: 'speaker' };
  if (holder === 'kept') return { competitor: keptBehind(figure), sieve: 'kept' };
  if (holder === 'verb') {
    const verb = verbBefore(figure);
    const group = verb ? focusOf(figure, verb.start) : focusOf(figure);
    if (group) return { competitor: one(group) ?? null, sieve: 'verb' };
  }
  for (const [sieve, find] of SIEVES) {
    const competitor = find(figure, page);
    if (competitor !== undefined) return { competitor, sieve };
  }
  return { competitor: one(carried) ?? null, sieve: carried ? 'carried' : 'none' };
}

/** "I gave away 0.86 to him": the speaker's own. */
function speakerOf({ speaker, statement, mention }: Figure): Competitor | null {
  const clause = clauseAt(statement, mention.start);
  const first = statement.items.find((item) => item.start >= clause.start && isWord(item, 'i'));
  return speaker && first && first.start < mention.start ? { kind: 'athlete', person: speaker } : null;
}

/** "Dejene Debela, 2:05:46, and", "Grzelczyk-Rak (POL) 22.41m": the figure right behind the name. */
function apposed(figure: Figure): Competitor | undefined {
  const { groups } = figure.statement;
  const member = groups.flatMap((group) => group.members).findLast((each) => each.end <= figure.mention.start);
  if (!member || !/^(?:[,.;)]| and\b|$)/.test(figure.after)) return undefined;
  const between = figure.before.slice(member.end - figure.statement.sentence.start);
  return /^(?: \([^()]{1,12}\))?,? $/.test(between) ? member.competitor : undefined;
}

/** "won with 22.41m, ahead of Ferrandi with 22.18m": who is spoken of has a figure already. */
function second(figure: Figure): Competitor | null | undefined {
  const { statement, mention } = figure;
  const group = statement.groups.findLast((each) => each.end <= mention.start);
  const focus = focusOf(figure);
  if (!group || group === focus || group.role !== 'object') return undefined;
  const between = figure.before.slice(group.end - statement.sentence.start);
  if (!/^(?: \([^()]{1,24}\))? (?:with|in|on|at) (?:an? |the )?$/.test(between)) return undefined;
  const first = statement.items.some(
    (item) =>
      isMention(item) &&
      item.mention.kind === mention.kind &&
      item.start >= (focus?.start ?? 0) &&
      item.end <= group.start,
  );
  return first ? one(group) : undefined;
}

/** "X and Y ... with 2:20:51 and 2:20:55, respectively": the n-th figure is the n-th name's. */
function respectively(figure: Figure): Competitor | undefined {
  const { statement, mention } = figure;
  if (!/\brespectively\b/.test(figure.after)) return undefined;
  const figures = statement.items.flatMap((item) =>
    item.type === 'mention' && item.mention.kind === mention.kind ? [item.mention] : [],
  );
  const group = statement.groups.findLast((each) => each.members.length === figures.length);
  return group?.members[figures.indexOf(mention)]?.competitor;
}

/** "Hamersma's track record of 1:43.70". */
function possessor(figure: Figure, page: Page): Competitor | undefined {
  const group = figure.statement.groups.findLast((each) => each.end <= figure.mention.start);
  return group && isPossessiveOf(page.reading.text, group, figure.mention) ? (one(group) ?? undefined) : undefined;
}

/** Words between a figure and the name of its owner behind it. */
const OWNED_BY =
  /^ (?:for|by|of|from) (?:the |his |her |compatriot )?(?:\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?['’]s? )?$|^,? (?:which |that )?(?:(?:was|is|had been) )?(?:held|set|skated|swum|run|ridden|owned|clocked|posted|established)(?: since \d{4})? by (?:the )?$|\bin the name of (?:the )?$|\bbelong(?:s|ed|ing) to (?:the )?$/u;

/** "147.450 for Ter Horst", "2:17:01, held by Keitany", "2:11.610, had stood in the name of X". */
function namedBehind(figure: Figure): Competitor | null | undefined {
  const group = figure.statement.groups.find((each) => each.start >= figure.end);
  if (!group || group.start - figure.end > 48) return undefined;
  // Points from somebody are a lead over them.
  if (figure.mention.kind === 'score' && /^ from /.test(figure.after)) return undefined;
  return OWNED_BY.test(figure.after.slice(0, group.start - figure.end)) ? one(group) : undefined;
}

/** "the 6:47.12 that Vondráčková had skated", "1:53:57.0, which he set in 2028". */
function relativeBehind(figure: Figure): Competitor | null | undefined {
  if (!/^,? (?:that|which) /.test(figure.after)) return undefined;
  const group = figure.statement.groups.find((each) => each.start >= figure.end);
  return group?.role === 'subject' ? one(group) : undefined;
}

/** "kept the Dutch squad 1.34s behind", "keeping Y at bay by 0.01": who stands between the verb and the figure. */
function keptBehind(figure: Figure): Competitor | null {
  const verb = verbBefore(figure);
  const { groups } = figure.statement;
  const group = groups.findLast((each) => each.end <= figure.mention.start && (!verb || each.start >= verb.end));
  return one(group ?? null) ?? null;
}
