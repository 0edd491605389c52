import { goesByMetres, goesByPoints } from '../../../discourse/event-kinds.ts';
import type { Group } from '../../../frames/groups.ts';
import { isWord, type Statement } from '../../../frames/statement.ts';
import type { Family } from '../../../knowledge/verbs.ts';
import { sameCompetitor } from '../../competitors.ts';
import type { Page } from '../../page.ts';
import type { Known } from '../draft/leader.ts';
import { type PlacingDraft, placingsOf } from '../draft/placing.ts';
import { ON_THE_WAY } from '../order/on-the-way.ts';

/** The least that make a list of results. */
const A_LIST = 3;

/** Behind a name: what it had, with at most a verb of having it in front. */
const FIGURE =
  /^(?: \((?!\d)[^)]*\))*(?: of \p{Lu}\p{L}+)?(?: on (?:the )?\p{Lu}\p{L}+)?,?(?: (?:was |were )?(?:\p{L}+ed|ran|swam|threw|came home|went|won))?(?: (?:in|on|with|at|to))?(?: an? (?:\p{L}+ ){0,3}(?:of )?)? ?\(?(?<figure>\d[\d.,:]*\d|\d+)(?: ?(?:m|s|sec|seconds|points|pts))?\)?/u;
/** Between what one had and the next: nothing but whose the next is. */
const NEXT =
  /^(?:,|;|,? and|,? then|,? with)(?: (?:the|a|an|then|and|for))*(?: (?!with |to |in |by )\p{Lu}[\p{L}.-]+(?:['’]s?)?)* $/u;
/** Behind a figure: it is of the way, or a difference. */
const NO_RESULT = /^(?: \([^)]*\))* (?:at|after|through|to go|behind|back|adrift|ahead|clear|slower|faster)\b/;

const OF_RESULTS: ReadonlySet<Family> = new Set(['clock', 'finish', 'win']);

/**
 * "A touched in 53.01, B in 53.02 and C in 53.04", "A on 131 points, B on 124 and C on 123", "A 83.40m, B 80.12m, C 78.95m":
 * a row of names, each with the figure that decides the event, best first, where the release ranks nobody else so.
 */
export function readSeries(page: Page, statement: Statement, { own, stated }: Known): PlacingDraft[] {
  const run = runOf(page, statement);
  const [first] = run;
  if (!first || run.length < A_LIST || !isOfResult(page, statement, run)) return [];
  const drafts = run.flatMap(({ group }, index) =>
    placingsOf(page, { statement, at: group, rule: 'placings/series', rank: index + 1 }, group),
  );
  const [draft] = drafts;
  const event = draft?.event;
  if (
    !event ||
    drafts.length !== run.length ||
    !drafts.every((each) => each.current && each.event?.name === event.name)
  )
    return [];
  const figures = run.map(({ figure }) => amountOf(figure));
  const falls = goesByMetres(event) || (goesByPoints(event) && event.sport !== 'speed skating');
  if (!ascends(falls ? figures.map((figure) => -figure) : figures)) return [];
  const ranked = [...own, ...stated].filter((other) => other.current && other.event?.name === event.name);
  const differs = drafts.some((each) =>
    ranked.some((other) => (other.rank === each.rank) !== sameCompetitor(other.competitor, each.competitor)),
  );
  const isFinal = draft.round === null || draft.round === 'final';
  return differs || !isFinal ? [] : drafts.map((each) => ({ ...each, certainty: 'inferred' as const }));
}

interface Entry {
  readonly group: Group;
  readonly figure: string;
}

/** The longest row of names with figures behind them. */
function runOf(page: Page, { groups, items, sentence }: Statement): Entry[] {
  const { text } = page.reading;
  let run: Entry[] = [];
  let best: Entry[] = [];
  let end = 0;
  for (const group of groups) {
    if (items[group.first]?.depth !== 0 || group.possessive) continue;
    const match = FIGURE.exec(text.slice(group.end, sentence.end));
    const close = group.end + (match?.[0].length ?? 0);
    const figure = match?.groups?.figure;
    if (figure === undefined || group.members.length > 1 || NO_RESULT.test(text.slice(close, sentence.end))) {
      run = [];
      continue;
    }
    run = run.length > 0 && NEXT.test(text.slice(end, group.start)) ? [...run, { group, figure }] : [{ group, figure }];
    if (run.length > best.length) best = run;
    end = close;
  }
  return best;
}

/** Nothing but a verb of results in the row, and no word in front of it of a part of the race. */
function isOfResult(page: Page, { verbs, items, sentence }: Statement, run: readonly Entry[]): boolean {
  const [from, to] = [run[0]?.group.start ?? 0, run.at(-1)?.group.end ?? 0];
  const inside = verbs.filter(({ start }) => start >= from && start < to);
  return (
    !ON_THE_WAY.test(page.reading.text.slice(sentence.start, from)) &&
    inside.every(({ sense }) => OF_RESULTS.has(sense.family)) &&
    !items.some((item) => item.start < from && isWord(item, ...OF_PARTS))
  );
}

const OF_PARTS = [
  'fastest',
  'quickest',
  'leading',
  'led',
  'lead',
  'leads',
  'standings',
  'ranking',
  'behind',
  'after',
  'before',
  'when',
  'while',
  'heats',
  'qualified',
  'through',
];

/** "1:54.10" in seconds, "83,40" as it is. */
const amountOf = (figure: string): number =>
  figure.split(':').reduce((sum, part) => sum * 60 + Number(part.replace(',', '.')), 0);

const ascends = (values: readonly number[]): boolean =>
  values.every((value, index) => Number.isFinite(value) && (index === 0 || value > (values[index - 1] as number)));
