import type { Group } from '../../../frames/groups.ts';
import type { Statement } from '../../../frames/statement.ts';
import { overFigures } from '../../../language/figures.ts';
import type { Page } from '../../page.ts';
import { inFront, inOrder, isOf, type Known, latest, startOf } from '../draft/leader.ts';
import type { PlacingDraft } from '../draft/placing.ts';
import { inARow } from './behind.ts';

/** Behind a group that opens the sentence behind somebody: the verb of those who came next. */
const CAME = overFigures(
  /^(?: \([^)]*\))*(?:,[^,]*)?,? (?:[\p{L}’'\d]+ ){0,4}(?:came|finished|followed|were|was|crossed the line)(?: home)?(?: (?!not\b)[\p{L}’'-]+){0,3} $/u,
);
const OPENS = overFigures(
  /^(?:(?:[^,;.]{1,30} )?[Bb]ehind|Next (?:best |home )?(?:[^,;.]{1,40} )?(?:after|behind)) (?:[\p{L}’'-]+ ){0,3}$/u,
);

/** "Behind winner X came Y and Z": right behind the place of X. */
export function readOpening(page: Page, statement: Statement, known: Known): PlacingDraft[] {
  const { text } = page.reading;
  const [leader, group] = statement.groups;
  if (!leader || !group || !OPENS.test(text.slice(statement.sentence.start, leader.start))) return [];
  if (!CAME.test(text.slice(leader.end, group.start))) return [];
  const lead = placeOf(leader, known);
  if (!lead || known.own.some((draft) => isOf(group)(draft))) return [];
  return inOrder(page, { statement, rule: 'placings/behind-came' }, inARow(statement, group), lead, known.own);
}

/** "Behind X, Y took silver": X was first. */
export function readOpener(page: Page, statement: Statement, { own }: Known): PlacingDraft[] {
  const { text } = page.reading;
  const [leaders, next] = statement.groups;
  if (!leaders || !next || leaders.possessive || !OPENS.test(text.slice(statement.sentence.start, leaders.start)))
    return [];
  const lead = own.find((draft) => draft.current && draft.rank > 1 && isOf(next)(draft));
  if (!lead || !/^(?: \([^)]*\))*, /.test(text.slice(leaders.end, next.start))) return [];
  if (own.some((draft) => draft.current && isOf(leaders)(draft))) return [];
  return inFront(page, { statement, rule: 'placings/behind-opens' }, leaders, lead);
}

/** The place of today that a group has, told here or before. */
const placeOf = (group: Group, { own, stated }: Known): PlacingDraft | undefined =>
  [...own, ...stated.toReversed()].find((draft) => draft.current && isOf(group)(draft));

/** "Y followed in 1:53.40, Z in 1:53.90", right after a sentence that told a place: the next ones. */
export function readFollowed(page: Page, statement: Statement, { own, stated }: Known): PlacingDraft[] {
  const { text } = page.reading;
  const { sentence, groups } = statement;
  const [first, ...rest] = groups;
  const follows =
    first &&
    (FOLLOWED.test(text.slice(first.end, sentence.end)) || NEXT_CAME.test(text.slice(sentence.start, first.start)));
  if (!first || own.length > 0 || !follows) return [];
  const before = latest(
    stated.filter(({ current }) => current),
    sentence.start,
  );
  const adjoins = before && sentence.start - startOf(before) < NEAR && startOf(before) >= sentence.block.start;
  if (!adjoins || isOf(first)(before)) return [];
  const behind = rest.every(
    (group) => IN_TIME.test(text.slice(group.end, sentence.end)) || THEN.test(text.slice(sentence.start, group.start)),
  )
    ? rest
    : [];
  const members = [first, ...behind].flatMap((group) => group.members);
  return inOrder(page, { statement, rule: 'placings/followed' }, members, before, stated);
}

const FOLLOWED =
  /^(?: \([^)]*\))* (?:(?:followed|came next|(?:was|were) (?:the )?next|came home next)(?: home)?(?: (?:in|with|at|on)\b|[,.;]|$)|(?:chased|followed|trailed) (?:him|her|them|(?:the )?\p{Lu}[\p{L}’'-]+) (?:home|across the line|over the line)\b)/u;
/** "Next came X, then Y". */
const NEXT_CAME =
  /^Next (?:came|was|were|home (?:was|were|came)|across the line (?:was|were|came)) (?:[\p{L}’'-]+ ){0,3}$/u;
const THEN = /, (?:and )?then (?:[\p{L}’'-]+ ){0,3}$/u;
const IN_TIME = /^(?: \([^)]*\))* (?:in|with|at) \d/;

/** A sentence follows another where no more than a sentence's length lies between their words. */
const NEAR = 220;
