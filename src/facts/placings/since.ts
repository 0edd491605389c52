import type { Statement } from '../../frames/statement.ts';
import { MEDALS } from '../../knowledge/medals.ts';
import type { Page } from '../page.ts';
import { type PlacingDraft, placingsOf } from './placing.ts';

/** In front of who had it last: what they had. */
const FIRST =
  /\bfirst (?:[\p{L}\p{N}'’.-]+ ){0,8}?(?<noun>titles?|crown|win|victory|gold|silver|bronze|champion)(?: [\p{L}\p{N}'’.-]+){0,8}? since (?:the |\p{Lu}[\p{L}-]+(?:['’]s)? )*$/u;
/** Behind who had it last: when. */
const THEN =
  /^(?: \([^)]*\))*(?: (?:won|took|did|claimed|managed) (?:it|so|gold|the title|her title|his title))?,? (?:in|at|back in) (?<when>[^,.;]*\b(?:18|19|20)\d\d)\b/;

/** "the first title for a Dutch woman since Falk in 2021", "the first Polish gold since Lind won in Oslo in 2028": theirs, then. */
export function readSince(page: Page, statement: Statement): PlacingDraft[] {
  const { sentence } = statement;
  const { text } = page.reading;
  return statement.groups.flatMap((group) => {
    const noun = FIRST.exec(text.slice(sentence.start, group.start))?.groups?.noun;
    const when = THEN.exec(text.slice(group.end, sentence.end))?.groups?.when;
    if (noun === undefined || when === undefined || group.possessive) return [];
    const told = { statement, at: group, rule: 'placings/first-since', rank: MEDALS.get(noun) ?? 1 };
    return placingsOf(page, told, group)
      .filter(({ event }) => event !== null)
      .map((draft) => ({ ...draft, current: false, competition: when, round: null }));
  });
}
