import type { Group } from '../../../frames/groups.ts';
import { focusAt, isMention, type Statement } from '../../../frames/statement.ts';
import { readNumber } from '../../../knowledge/numbers.ts';
import { overFigures } from '../../../language/figures.ts';
import type { Page } from '../../page.ts';
import { inferred, isOf, type Known, latest, startOf } from '../draft/leader.ts';
import { type PlacingDraft, placingsOf } from '../draft/placing.ts';
import { ON_THE_WAY } from './on-the-way.ts';

const TITLES = "(?:(?!and |of |over )[\\p{L}’'-]+ ){0,4}";
/** In front of who came second: by how much the winner was ahead. */
const AHEAD_BY = overFigures(
  new RegExp(
    `\\b(?:advantage|lead|cushion|margin) of (?:just |only |a mere |almost |nearly )?[\\d.,:]+\\d(?: ?s| seconds| points)? over ${TITLES}$`,
    'u',
  ),
);
/** In front of who came next: by how much more. */
const AND_BY = overFigures(
  new RegExp(`^(?: \\([^)]*\\))*,? and (?:of )?[\\d.,:]+\\d(?: ?s| seconds| points)? over ${TITLES}$`, 'u'),
);
/** "His 2:13.75 gave him an advantage of 0.42 over A and of 0.55 over B": the winner's lead over the next. */
export function readMargins(page: Page, statement: Statement, { own, stated }: Known): PlacingDraft[] {
  const { text } = page.reading;
  const { sentence, groups } = statement;
  return groups.flatMap((group, index) => {
    const before = text.slice(sentence.start, group.start);
    const ahead = AHEAD_BY.exec(before);
    const leader = ahead ? leaderOf(statement, sentence.start + ahead.index) : null;
    if (!leader || leader === group || ON_THE_WAY.test(text.slice(sentence.start, sentence.end))) return [];
    const isLeaders = isOf(leader);
    const told = [...own, ...stated].find((draft) => draft.current && draft.rank === 1 && isLeaders(draft));
    const at = { statement, at: leader, rule: 'placings/margin', rank: 1 };
    const won = told || !hasTime(statement, leader) ? [] : placingsOf(page, at, leader);
    const lead = told ?? won[0];
    const next = groups[index + 1];
    const behind = next && AND_BY.test(text.slice(group.end, next.start)) ? [group, next] : [group];
    if (!lead || won.length > 1 || behind.some((each) => own.some(isOf(each)))) return [];
    const rest = behind.flatMap(({ members }, place) =>
      members.flatMap((member) =>
        inferred(page, { statement, at: member, rule: 'placings/margin', rank: place + 2 }, member, lead),
      ),
    );
    return [...won.map((draft) => ({ ...draft, certainty: 'inferred' as const })), ...rest];
  });
}

/** "gave X a cushion of": the object in front, else the subject. */
function leaderOf(statement: Statement, position: number): Group | null {
  const given = statement.groups.findLast((group) => group.end <= position && position - group.end < 30);
  return given?.role === 'object' && given.preposition === null ? given : focusAt(statement, position);
}

/** "His 1:36.206 gave X": by the time of a whole race. */
const hasTime = ({ items }: Statement, { start }: Group): boolean =>
  items.some(
    (item) =>
      item.end <= start && isMention(item) && item.mention.kind === 'time' && item.mention.value.form !== 'signed',
  );

/** In front of who was one place away from a place told right before. */
const ONE_AWAY = overFigures(
  new RegExp(
    `\\b(?<count>one|a|two|three) (?:places?|spots?|positions?) (?<where>behind|ahead of|in front of|adrift of) ${TITLES}$`,
    'u',
  ),
);

/** "sixth, one place behind X": X was fifth. */
export function readOneAway(page: Page, statement: Statement, own: readonly PlacingDraft[]): PlacingDraft[] {
  const { text } = page.reading;
  return statement.groups.flatMap((group) => {
    const away = ONE_AWAY.exec(text.slice(statement.sentence.start, group.start))?.groups;
    const told = away && latest(own, group.start);
    const count = away?.count === 'a' ? 1 : readNumber(away?.count ?? '');
    if (!told || !count || startOf(told) > group.start || own.some(isOf(group))) return [];
    const rank = told.rank + (/^(?:behind|adrift)/.test(away.where ?? '') ? -count : count);
    if (rank < 1) return [];
    return group.members.flatMap((member) =>
      inferred(page, { statement, at: member, rule: 'placings/one-away', rank }, member, told),
    );
  });
}
