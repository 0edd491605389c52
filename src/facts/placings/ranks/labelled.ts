import type { Group } from '../../../frames/groups.ts';
import { isMention, type Statement } from '../../../frames/statement.ts';
import { overFigures } from '../../../language/figures.ts';
import type { Range } from '../../../read/reading.ts';
import type { Page } from '../../page.ts';
import { type PlacingDraft, placing, placingsOf } from '../draft/placing.ts';

/** What a label names in front of its colon. */
const LABEL = overFigures(/^[^:.]{3,70}: /);
/** Between two who are told one after the other. */
const IN_TURN =
  /^(?: \([^)]*\))*(?:,| [–—])? (?:and )?(?:then|followed by|ahead of|before|from) (?:the )?(?:\p{Lu}[\p{L}-]+(?:['’]s)? )*$/u;
/** Behind the first name: a figure, and those who came behind. */
const AHEAD_OF_OTHERS = overFigures(
  /^(?: \([^)]*\))*,? (?:in )?[\d:.,]+(?: (?:points|seconds|minutes|m))?,? [^.;]{0,40}?\b(?:ahead of|clear of|in front of|followed by|from) /u,
);

/** "Women's 500m: A, then B, then C" gives all in turn; "Women's 500m: A 38.10, ahead of B" the first. */
export function readLabelled(page: Page, statement: Statement): PlacingDraft[] {
  const { sentence, groups } = statement;
  const { text } = page.reading;
  const label = LABEL.exec(text.slice(sentence.start, sentence.end))?.[0];
  const from = sentence.start + (label?.length ?? 0);
  const [first, ...rest] = groups.filter(({ start }) => start >= from);
  if (!label || !first || !namesEvent(statement, from) || !isAt(text, from, first)) return [];
  const all = [first, ...inTurn(text, first, rest)];
  if (all.length === 1 && !AHEAD_OF_OTHERS.test(text.slice(first.end, sentence.end))) return [];
  return all.flatMap((group, index) => {
    const told = { statement, at: group, rule: 'placings/labelled', rank: index + 1 };
    const [member] = group.members;
    return group.members.length === 1 && member
      ? placing(page, told, member.competitor)
      : placingsOf(page, told, group);
  });
}

const namesEvent = ({ items }: Statement, end: number): boolean =>
  items.some(
    (item) => isMention(item) && item.mention.kind === 'event' && item.mention.value.name !== null && item.end <= end,
  );

/** Only an article, an owner or a nation stands in front of the name. */
const isAt = (text: string, from: number, { start }: Range): boolean =>
  /^(?:the )?(?:\p{Lu}[\p{L}-]+(?:['’]s)? )*$/u.test(text.slice(from, start));

/** Those told one after the other behind the first, as far as that goes. */
function inTurn(text: string, first: Group, rest: readonly Group[]): Group[] {
  let last = first;
  const found: Group[] = [];
  for (const group of rest) {
    if (!IN_TURN.test(text.slice(last.end, group.start))) break;
    found.push(group);
    last = group;
  }
  return found;
}
