import type { Group } from '../../frames/groups.ts';
import { clauseAt, type Statement } from '../../frames/statement.ts';
import type { Range } from '../../read/reading.ts';
import { asOne } from '../competitors.ts';
import type { Page } from '../page.ts';
import { earlierAt } from './earlier.ts';
import { isBeating, sidesOf } from './finals.ts';
import { gainedOver, inferred, inOrder, isOf, type Known, startOf, winOf } from './leader.ts';
import type { PlacingDraft } from './placing.ts';

/** Behind who was beaten: by how much. */
const BY_MARGIN =
  /^(?: \([^)]*\))*(?:, [^,;.]{2,60},)? by (?:[\p{L}’'-]+ ){0,4}?(?:\d|(?:[\p{L}-]+ ){0,2}(?:seconds?|tenths?|hundredths?|thousandths?|points?|met(?:er|re)s?|lengths?|margin)\b)/u;
/** A part of the race or a pair of it: who loses that is not yet second. */
const PART =
  /\b(?:semi|quarter|heats?|pair(?:ing)?|duel|head-to-head|qualif\p{L}*|laps?|legs?|split|exchange|rounds?|direct)\b/iu;

/** "beat X by 0.44", "edged X to take gold", "overtook A and B for the victory": those beaten came right behind. */
export function readBeaten(page: Page, statement: Statement, known: Known): PlacingDraft[] {
  const { text } = page.reading;
  return statement.verbs.flatMap((verb) => {
    if (!isBeating(statement, verb)) return [];
    const [winners, losers] = sidesOf(statement, verb);
    const clause = clauseAt(statement, verb.start);
    if (!winners || !losers || winners === losers || PART.test(text.slice(clause.start, clause.end))) return [];
    if (earlierAt(page, statement, verb.start)) return [];
    const lead =
      gainedOver(page, statement, winners, losers, known.own) ??
      winByMargin(page, statement, verb, known, [winners, losers]);
    return lead ? inOrder(page, { statement, rule: 'placings/beaten' }, losers.members, lead, known.own) : [];
  });
}

/** "was beaten into second by X": X had the place before. */
export function readBeatenInto(page: Page, statement: Statement, own: readonly PlacingDraft[]): PlacingDraft[] {
  const { text } = page.reading;
  return own.flatMap((draft) => {
    const [at] = draft.evidence;
    const group =
      at && draft.rank > 1
        ? statement.groups.find(({ start, role }) => start >= at.end && role === 'agent')
        : undefined;
    const into = at && INTO.test(text.slice(statement.sentence.start, at.start));
    if (!group || !into || !/^ (?:place )?by /.test(text.slice(at.end, group.start))) return [];
    return group.members.flatMap((member) =>
      inferred(page, { statement, at: member, rule: 'placings/beaten-into', rank: draft.rank - 1 }, member, draft),
    );
  });
}

/** "was beaten by X and took silver": X was first. */
export function readBeatenTo(page: Page, statement: Statement, own: readonly PlacingDraft[]): PlacingDraft[] {
  const { text } = page.reading;
  return statement.verbs.flatMap((verb) => {
    if (!isBeating(statement, verb)) return [];
    const [winners, losers] = sidesOf(statement, verb);
    if (winners?.role !== 'agent' || !losers) return [];
    const isLosers = isOf(losers);
    const second = own.find(
      (draft) => draft.current && draft.rank === 2 && isLosers(draft) && startOf(draft) > winners.end,
    );
    if (!second || PART.test(text.slice(verb.end, startOf(second)))) return [];
    const told = { statement, at: winners, rule: 'placings/beaten-to', rank: 1 };
    return winners.members.length === 1
      ? winners.members.flatMap((member) => inferred(page, told, member, second))
      : [];
  });
}

const INTO = /\b(?:beaten|pushed|pipped|edged|relegated|knocked) (?:back |down )?(?:in)?to $/;

/** The win of who beats the others by so much, in the event the verb speaks of. */
function winByMargin(
  page: Page,
  statement: Statement,
  { start }: Range,
  { stated }: Known,
  [winners, losers]: readonly [Group, Group],
): PlacingDraft | undefined {
  if (!BY_MARGIN.test(page.reading.text.slice(losers.end, statement.sentence.end))) return undefined;
  const event = page.discourse.eventAt(statement, start, { competitor: asOne(winners.members) })?.value.name ?? null;
  return winOf(winners, event, start, stated);
}
