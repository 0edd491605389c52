import { competitorKey } from '../../discourse/competitor-key.ts';
import type { Member } from '../../frames/groups.ts';
import { focusAt, isMention, isWord, type Statement } from '../../frames/statement.ts';
import type { Competitor } from '../draft.ts';
import type { Figure } from './figure.ts';

/** "33.856 to 33.862", "1:29.771 against 1:29.774", "1:36.074-1:36.262": the better one is the winner's, the other the loser's. */
export function versus(figure: Figure): Competitor | undefined {
  const { groups, sentence } = figure.statement;
  const first = /^(?: (?:to|against|versus|vs\.?) |[-–])(?=\d)/.test(figure.after);
  const second = /\d(?:(?: points| pts)? (?:to|against|versus|vs\.?) |[-–])$/.test(figure.before);
  if ((!first && !second) || IMPROVED.test(figure.before)) return undefined;
  const members = groups.flatMap((group) => [...group.members]);
  const before = members.filter(({ end }) => end <= figure.mention.start);
  // "led 76.32 to 75.10, ahead of Falk": the other may be named behind.
  const told = before.length > 1 ? before : members;
  const named = keysOf(told).length > 2 ? lastTwo(figure, told) : told;
  const keys = keysOf(named);
  if (keys.length !== 2) return undefined;
  const verdict = verdictOf(figure.statement, named);
  const isBetter = verdict && isBetterOfTwo(figure, first);
  if (verdict && isBetter !== null)
    return named.find((member) => (competitorKey(member.competitor) === verdict) === isBetter)?.competitor;
  const sided = /\bon (?=[^,;:]+['’]s? side|(?:his|her|their) side)/.exec(figure.before);
  const winner =
    !/\bseparat\p{L}+ /u.test(figure.before) &&
    /: (?:[\d.,]+ (?:points )?(?:to|against|versus|vs\.?) )?$/.test(figure.before)
      ? before.at(-1)
      : named[0];
  const better = sided ? named.find((member) => member.start >= sentence.start + sided.index) : winner;
  const winning = better && competitorKey(better.competitor);
  return named.find((member) => (competitorKey(member.competitor) === winning) === first)?.competitor;
}

const keysOf = (members: readonly Member[]): string[] => [
  ...new Set(members.map((member) => competitorKey(member.competitor))),
];

/** "When A and B clashed, Lind slipped through and held off Falk, 2:21.40 to 2:21.45": who acts, and who was named last. */
function lastTwo(figure: Figure, named: readonly Member[]): readonly Member[] {
  const subject = focusAt(figure.statement, figure.mention.start)?.members.at(-1);
  const last = named.at(-1);
  return subject && last ? [subject, last] : named;
}

/** The key of whom the verb between two makes the winner: "Lind beat Falk", "Falk was beaten by Lind", "Falk lost to Lind". */
function verdictOf({ verbs, items, groups }: Statement, [one, ...others]: readonly Member[]): string | null {
  const other = others.find((each) => one && competitorKey(each.competitor) !== competitorKey(one.competitor));
  const verb = verbs.findLast(
    ({ start, sense }) =>
      one && other && start > one.end && start < other.start && /^(?:beat|lose)$/.test(sense.family),
  );
  if (!one || !other || !verb) return null;
  const agent = groups.some(({ start, preposition }) => start === other.start && preposition === 'by');
  const passive =
    agent && isWord(items[items.indexOf(verb) - 1], 'was', 'were', 'been', 'being', 'is', 'are', 'narrowly');
  return competitorKey((verb.sense.family === 'lose' || passive ? other : one).competitor);
}

/** Whether a figure is better than the one it is set against; null where they are alike, or not of one measure. */
function isBetterOfTwo({ statement, mention }: Figure, first: boolean): boolean | null {
  const figures = statement.items.flatMap((item) =>
    isMention(item) && item.mention.kind === mention.kind ? [item.mention as typeof mention] : [],
  );
  const other = figures[figures.indexOf(mention) + (first ? 1 : -1)];
  if (!other) return null;
  const ahead = worth(mention) - worth(other);
  return ahead === 0 ? null : ahead > 0;
}

/** The more, the better. */
const worth = (mention: Figure['mention']): number =>
  mention.kind === 'time' ? -mention.value.ms : mention.value.value;

/** "lowered the record of 6:03.32 to 6:01.86": one after the other, nobody against nobody. */
const IMPROVED = /\b(?:records?|mark|best|time|from)(?: of| from)? (?:[\d:.,]+ to )?$/;
