import type { Statement } from '../../../frames/statement.ts';
import { MEDALS } from '../../../knowledge/medals.ts';
import { overFigures } from '../../../language/figures.ts';
import type { Page } from '../../page.ts';
import { isCombined } from '../draft/overall.ts';
import { type PlacingDraft, placingsOf } from '../draft/placing.ts';
import { isWholeTitle } from './titles.ts';

/** In front of who had it last: what they had. */
const FIRST = overFigures(
  /\b(?:first|no|No|not|without|only|last|\p{L}+n['’]t) (?:[\p{L}\p{N}'’.-]+ ){0,8}?(?<noun>titles?|crown|win|victory|gold|silver|bronze|champion)(?: [\p{L}\p{N}'’.-]+){0,8}? since (?:the |\p{Lu}[\p{L}-]+(?:['’]s)? )*$/u,
);
/** Behind who had it last: when. */
const THEN = overFigures(
  /^(?: \([^)\d]*\))*(?:(?: (?:won|took|did|claimed|managed) (?:it|so|gold|the title|her title|his title))?,? (?:in|at|back in) (?<when>[^,.;]*\b(?:18|19|20)\d\d)\b| \((?<years>(?:18|19|20)\d\d[^)]{0,24})\))/,
);

/** In front of who had one last, and behind: "since X's gold in Oslo in 2028". */
const SINCE = overFigures(
  /\b(?:first|no|No|not|without|only|last|\p{L}+n['’]t) [^,;]{2,90} since (?:the |\p{Lu}[\p{L}-]+(?:['’]s)? )*$/u,
);
const OWNED = overFigures(
  /^['’]?s? (?:(?!in |at )[\p{L}\d,'’-]+ ){0,3}?(?<noun>gold|silver|bronze|title|triumph|victory|win)(?: medal)?,? (?:in|at|back in) (?<when>[^,.;]*\b(?:18|19|20)\d\d)\b/u,
);

/** "the first title for a Dutch woman since Falk in 2021", "the first Polish gold since Lind won in Oslo in 2028": theirs, then. */
export function readSince(page: Page, statement: Statement): PlacingDraft[] {
  const { sentence } = statement;
  const { text } = page.reading;
  return statement.groups.flatMap((group) => {
    const before = text.slice(sentence.start, group.start);
    const behind = text.slice(group.end, sentence.end);
    const owned = group.possessive && SINCE.test(before) ? OWNED.exec(behind)?.groups : undefined;
    const noun = group.possessive ? owned?.noun : FIRST.exec(before)?.groups?.noun;
    const { when: told, years } = owned ?? THEN.exec(behind)?.groups ?? {};
    const when = told ?? years;
    if (noun === undefined || when === undefined) return [];
    const at = { start: sentence.start, end: group.end };
    const overall = isCombined(page) || isWholeTitle(page, at);
    const rank = MEDALS.get(noun) ?? 1;
    return placingsOf(page, { statement, at: group, rule: 'placings/first-since', rank, overall }, group)
      .filter(({ event }) => event !== null)
      .map((draft) => ({ ...draft, current: false, competition: when, round: null }));
  });
}
