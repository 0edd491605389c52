import { sectionAt } from '../../discourse/sections.ts';
import type { Statement } from '../../frames/statement.ts';
import { recordVerbs } from '../../knowledge/record-verbs.ts';
import { recordTypeOf } from '../../knowledge/records.ts';
import { overFigures } from '../../language/figures.ts';
import { matchesIn, standsIn } from '../../language/latin.ts';
import { type Mention, ofKind } from '../../mentions/mention.ts';
import { recordComparisonRules } from '../../mentions/record-comparisons.ts';
import { runAround, within } from '../../read/ranges.ts';
import type { Range } from '../../read/reading.ts';
import type { Page } from '../page.ts';
import { statementAt } from '../statement-at.ts';
import { anaphorsIn, type FocusAt } from './anaphors.ts';
import { HAD_STOOD } from './figure.ts';
import { isPersonal } from './record.ts';
import { isHeading, type Mark, type RecordReference } from './reference.ts';
import { meantType } from './types.ts';

/** "(previous: 1:53.50, Falk)", "(WR; old, 39.58, Falk)": the record in focus as it was, its mark in the same brackets. */
const IN_BRACKETS =
  /(?<=^|(?:[([]|[(;] ?))(?:previous(?:ly)?|prev\.?|old|former(?:ly)?)(?: (?:world |national )?(?:record|mark|best|WR|NR))?(?=(?::|,)? (?!(?:[\p{L}’'-]+ ){0,4}[\p{L}-]*(?:holder|champion|winner|medall?ist)))/giu;
/** Every reference to a record in the narrative and its headings, in text order. */
export function findReferences(page: Page, marks: readonly Mark[]): RecordReference[] {
  const found: RecordReference[] = [];
  for (const statement of page.statements) {
    if (statement.sentence.block.zone !== 'body' && !isHeading(statement)) continue;
    const named = [...namedIn(page, statement), ...heldIn(page, statement)].sort((a, b) => a.start - b.start);
    const focus = (at: number) => focusBefore(page, found, named, at);
    const others = [
      ...anaphorsIn(page, statement, named, focus),
      ...bracketsIn(page, statement, marks, focus),
      ...figuresIn(page, statement, marks, named, focus),
    ];
    found.push(...[...named, ...others].sort((a, b) => a.start - b.start));
  }
  return found;
}

function namedIn(page: Page, statement: Statement): RecordReference[] {
  const { text } = page.reading;
  const mentions = ofKind(
    statement.items.flatMap((item) => (item.type === 'mention' ? [item.mention] : [])),
    'record',
  ).map((mention) => ({ ...mention, end: mention.end + wordBehind(text, mention) }));
  return mentions.map((mention, index) => {
    const alone = COMPARES.has(mention.rule);
    const run = alone
      ? [mention]
      : runAround(mentions, index, text, /^(?:,|\/)?(?: and| as well as)? ?(?:an?|the)? ?$/);
    const chain = { start: run[0]?.start ?? mention.start, end: run.at(-1)?.end ?? mention.end };
    const { start, end, value } = mention;
    return {
      statement,
      start,
      end,
      type: meantType(page, mention),
      nation: value.nation,
      form: 'named',
      compares: COMPARES.has(mention.rule),
      chain,
      figure: null,
      antecedent: null,
    };
  });
}

/** How far behind "the world" the word stands in "the world 1500m record". */
const wordBehind = (text: string, { end, rule }: Mention<'record'>): number =>
  rule === 'records/event-between' || rule === 'records/lead-between'
    ? (/^.*?\b(?:records?|leads?)\b(?: times?| marks?)?/i.exec(text.slice(end))?.[0].length ?? 0)
    : 0;

/** "the world record holder": the record of who is described by it. */
function heldIn(page: Page, statement: Statement): RecordReference[] {
  const described = ofKind(
    statement.items.flatMap((item) => (item.type === 'mention' ? [item.mention] : [])),
    'description',
  );
  return described.flatMap(({ start, end, value }): RecordReference[] => {
    const words = /^(.+?)[ -]records?(?=[ -]?holder)/i.exec(page.reading.text.slice(start, end));
    const scope = words?.[1]?.split(' ') ?? [];
    const type =
      scope.map((_, index) => recordTypeOf(scope.slice(index).join(' '))).find((each) => each !== undefined) ??
      (value.nation ? 'national' : undefined);
    if (!words || !type) return [];
    const opening = ARTICLE.exec(words[0])?.[0].length ?? 0;
    const range = { start: start + opening, end: start + words[0].length };
    return [
      {
        statement,
        ...range,
        type,
        nation: value.nation,
        form: 'named',
        compares: false,
        chain: range,
        figure: null,
        antecedent: null,
      },
    ];
  });
}

/** "is the new", before "world record holder": no part of the record. */
const ARTICLE = /^(?:the|an?|this) (?:new )?/i;

const COMPARES: ReadonlySet<string> = new Set(recordComparisonRules.map(({ name }) => name));

/**
 * The record last spoken of in the section, of the same event if there is one, or right before the section, of the event
 * of both; records of one person alone are soon forgotten.
 */
function focusBefore(page: Page, found: readonly RecordReference[], named: readonly RecordReference[], at: number) {
  const section = sectionAt(page.discourse.sections, at);
  const all = [...found, ...named].filter(
    (other) => other.start < at && other.form === 'named' && !isPersonal(other.type),
  );
  const spoken = all.filter(({ start }) => start >= section.start);
  const last = spoken.at(-1);
  if (last && spoken.every(({ type }) => type === last.type)) return last;
  const event = (reference: RecordReference) =>
    page.discourse.likelyEventAt(reference.statement, reference.end)?.name ?? null;
  const here = statementAt(page, at);
  const own = here && (page.discourse.likelyEventAt(here, at)?.name ?? null);
  if (!last) return all.slice(-1).find((other) => own !== null && event(other) === own);
  return last.statement === here ? last : (spoken.findLast((other) => event(other) === own) ?? last);
}

/** Records as they were, told in brackets. */
function bracketsIn(page: Page, statement: Statement, marks: readonly Mark[], focusAt: FocusAt): RecordReference[] {
  const { sentence } = statement;
  const text = page.reading.text.slice(sentence.start, sentence.end);
  return matchesIn(IN_BRACKETS, text).flatMap((match): RecordReference[] => {
    const start = sentence.start + match.index;
    const range = { start, end: start + match[0].length };
    const focus = focusAt(start);
    const closed = match.index === 0 ? text.length : text.indexOf(')', match.index);
    const figure = within(marks, { start: range.end, end: sentence.start + closed })[0];
    if (!focus || !figure) return [];
    return [
      {
        statement,
        ...range,
        type: focus.type,
        nation: focus.nation,
        form: 'brackets',
        compares: false,
        chain: range,
        figure,
        antecedent: focus,
      },
    ];
  });
}

/** What stands before a figure that is a record beaten, missed or equalled: the deed, and whose the figure is. */
const BEFORE_FIGURE = new RegExp(
  `\\b(?:${recordVerbs('break')}|${recordVerbs('equal')}|improv\\p{L}+ on|under|inside|off|from|up on|down on|replac(?:e|ed|es|ing)|wip(?:e|ed|es|ing) out|(?:faster|quicker|better|longer|higher|farther) than|short of|outside) (?:the |(?:his|her|their|its)(?: own)? |[\\p{L} ]{2,40}['’]s? )(?:old |previous |existing |former )?$`,
  'iu',
);
/** What stands behind it and tells that it is not of today. */
const BEHIND_FIGURE = overFigures(
  /^(?: (?:best|mark|standard|time))?(?:[^.;]{0,60}\b(?:had (?:\w+ )?(?:set|skated|swum|run|clocked|ridden|posted|rowed|recorded|earned|scored|received|got|gotten)|since|(?:19|20)\d\d|last (?:year|season|winter))\b|(?:,? which| that)?(?:(?: \p{Lu}[\p{L}’'-]+){1,3}| the \p{L}+| (?:s?he|they)(?:['’]d| had)?) (?:set|skated|swam|swum|ran|run|rode|rowed|clocked|posted|recorded|cleared|threw|jumped)\b| (?:set|held|skated|swum|run|ridden|rowed|clocked|posted|established|owned) (?:by|in|at|here)\b| from (?:the )?\p{Lu})/u,
);

/** "Only the 39.27 of Wu (CHN) is faster." */
const IS_BETTER = overFigures(/^ (?:of|by) [^.;]{3,40} (?:is|was|has been) (?:faster|quicker|better|higher|longer)\b/);

/** Beaten, missed or equalled; of another day, or somebody's where the sentence speaks of their record. */
function isTaken(before: string, behind: string, near: boolean): boolean {
  if (/\bOnly (?:the )?$/.test(before) && standsIn(IS_BETTER, behind)) return true;
  if (!standsIn(BEFORE_FIGURE, before)) return false;
  return standsIn(BEHIND_FIGURE, behind) || (near && /(?:['’]s?|\b(?:his|her|their|its)) (?:\p{L}+ )?$/iu.test(before));
}

/** Behind a record: the figure is told with it. */
const OF_IT = /^(?: times?| marks?)? (?:of|at) (?:an? )?$/;

/** "her 6.99 personal best", "the 2:21:09 course record": the mark is told by the record it belongs to. */
const isBeside = (text: string, mark: Range, record: Range): boolean =>
  record.start >= mark.end && /^(?: ?(?:m|s)\b)? (?:[\p{Ll}\d]+ )?$/u.test(text.slice(mark.end, record.start));

/** "improving the 6:47.12 that Falk had skated in 2029": a mark that stands for the record in focus. */
function figuresIn(
  page: Page,
  statement: Statement,
  marks: readonly Mark[],
  named: readonly RecordReference[],
  focusAt: FocusAt,
): RecordReference[] {
  const { sentence } = statement;
  const { text } = page.reading;
  return within(marks, sentence).flatMap((mark): RecordReference[] => {
    if (mark.draft.certainty !== 'stated') return [];
    const focus = focusAt(mark.start);
    const before = text.slice(Math.max(sentence.start, mark.start - 70), mark.start);
    const behind = text.slice(mark.end, sentence.end);
    if (
      !focus ||
      standsIn(OF_IT, text.slice(focus.end, mark.start)) ||
      named.some((other) => isBeside(text, mark, other))
    )
      return [];
    if (!standsIn(HAD_STOOD, behind) && !isTaken(before, behind, focus.statement === statement)) return [];
    const range = { start: mark.start, end: mark.end };
    return [
      {
        ...{ statement, ...range, type: focus.type, nation: focus.nation },
        ...{ form: 'figure', compares: false, chain: range, figure: mark, antecedent: focus },
      },
    ];
  });
}
