import type { Group } from '../../../frames/groups.ts';
import { clauseAt, focusAt, type Statement } from '../../../frames/statement.ts';
import type { Page } from '../../page.ts';
import { isOf } from '../draft/leader.ts';
import { type PlacingDraft, placingsOf } from '../draft/placing.ts';
import { isDenied } from '../reported/reported.ts';

/** "finished 0.70 ahead of Falk and 0.85 ahead of Ruiz": first, second and third, where no words of their own say other. */
export function readAheadOfBoth(page: Page, statement: Statement, own: readonly PlacingDraft[]): PlacingDraft[] {
  const { text } = page.reading;
  const { sentence, groups, verbs } = statement;
  const isMeasured = (group: Group) => BY_SO_MUCH.test(text.slice(sentence.start, group.start)) && !group.possessive;
  return groups.flatMap((second, index) => {
    const third = groups[index + 1];
    if (!third || !isMeasured(second) || !isMeasured(third)) return [];
    if (!/^(?: \([^)]*\))*(?: of \p{Lu}\p{L}+)?,? and /u.test(text.slice(second.end, third.start))) return [];
    const verb = verbs.findLast(({ end }) => end <= second.start);
    const first = verb && ENDS.test(verb.sense.family) ? focusAt(statement, second.start) : null;
    const three = first ? [first, second, third] : [];
    if (!verb || three.some(({ members }) => members.length !== 1) || isDenied(statement, verb.start)) return [];
    if (three.some((group) => own.some(isOf(group)))) return [];
    const clause = clauseAt(statement, second.start);
    if (ON_THE_WAY.test(text.slice(clause.start, sentence.end))) return [];
    return three.flatMap((group, at) =>
      placingsOf(page, { statement, at: second, rule: 'placings/ahead-of-both', rank: at + 1 }, group).map((draft) => ({
        ...draft,
        certainty: 'inferred' as const,
      })),
    );
  });
}

const BY_SO_MUCH =
  /\d(?: seconds?| points?| metres?|s)? (?:ahead of|above|clear of|in front of) (?:the )?(?:\p{Lu}[\p{L}-]+(?:['’]s)? )?$/u;
const ENDS = /^(?:finish|win|clock)$/;
const ON_THE_WAY =
  /\b(?:standings|overall|laps?|leg|halfway|bell|split|after the|semi-?finals?|heats?|qualif\p{L}*)\b/iu;
