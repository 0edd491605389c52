import type { Group } from '../../../frames/groups.ts';
import type { Member } from '../../../frames/heads.ts';
import type { Statement } from '../../../frames/statement.ts';
import { nationOfAdjective } from '../../../knowledge/nations.ts';
import { overFigures } from '../../../language/figures.ts';
import { ofKind } from '../../../mentions/mention.ts';
import { within } from '../../../read/ranges.ts';
import type { Page } from '../../page.ts';
import { type PlacingDraft, placingsOf } from '../draft/placing.ts';
import { isDenied } from '../reported/reported.ts';
import { titlesOfThen } from '../when/title-words.ts';

/** Behind an owner: what only a winner has. */
const WINNING =
  /^(?:['’]s?)? (?:\p{L}+ )?winning (?:time|run|ride|race|swim|skate|effort|mark|throw|jump|attempt|routine|score|total|margin|performance)\b/u;
/** Behind a name: what its bearer is called. */
const APPOSED =
  /^(?: \([^)]*\))*, (?:the|her|his|its) (?:\p{L}+ ){0,2}winner (?:of|in|over) (?!20\d\d|last |\p{Lu}[\p{L}’'-]+ (?:last|in (?:19|20)|a (?:week|month|year)))/u;

/** In front of a name: who it is that won. */
const WINNER_WAS = overFigures(
  /\b(?:the|its|a) (?:(?!race)\p{L}+ ){0,2}(?:winner (?:of|in|over) (?![^.;,]{0,30}\b(?:pairs?|heats?|semi\p{L}*|quarter\p{L}*|laps?|leg|run|round|sprint for)\b)[^.;,]{1,40}|winner) (?:was|is) (?:\p{L}+ )?$|\b(?:had|found|produced|crowned|got|has) (?:an?|its|their) (?:[\p{L}-]+ ){0,2}(?:winner|champion) in (?:\p{L}+ )?$/iu,
);

/** "X's winning time", "X, the winner of the 1500m", "the winner of the 1500m was X": called a winner in passing. */
export function readCalled(page: Page, statement: Statement): PlacingDraft[] {
  const { text } = page.reading;
  const { end } = statement.sentence;
  return statement.groups.flatMap((group) => {
    const called =
      (group.possessive ? WINNING : APPOSED).test(text.slice(group.end, end)) ||
      SAW.test(text.slice(statement.sentence.start, group.start) + SEEN.exec(text.slice(group.end, end))?.[0]) ||
      (!group.possessive && isNamed(group) && WINNER_WAS.test(text.slice(statement.sentence.start, group.start)));
    const then = titlesOfThen(text, statement.sentence).some(
      ({ start }) => start > group.end && start - group.end < 12,
    );
    const rank = then ? null : called ? 1 : null;
    const titled = rank || then ? [] : readTitled(page, statement, group);
    return isDenied(statement, group.end) ? [] : [...(rank ? ranked(page, statement, group, rank) : []), ...titled];
  });
}

/** "The 1500m saw X victorious". */
const SAW = /\b(?:saw|sees) (?:[\p{L}’'-]+ ){0,4} (?:victorious|triumphant)$/u;
const SEEN = /^(?: \([^)]*\))*(?: of \p{Lu}\p{L}+)? (?:victorious|triumphant)\b/u;

/** By name, not by what somebody else is called. */
const isNamed = ({ members }: Group): boolean =>
  members.every(({ mention }) => mention.kind === 'person' || mention.kind === 'nation');

/** What a medal makes of somebody, by its rank. */
const HONOUR =
  '(?:(?<first>winner|victor|gold medall?ist)|(?<second>silver medall?ist|runner-up)|(?<third>bronze medall?ist))';
/** What tells of another race or another time in front of it. */
const NOT_OF_THIS =
  '(?!(?:defending|former|indoor|junior|last|national|outgoing|overall|past|previous|reigning|world)\\b)';
/** "the silver medallist, X", "behind the eventual winner X": what somebody is called in front. */
const TITLED = new RegExp(
  `\\b(?:[Tt]he|[Ii]ts) (?:(?<of>\\p{Lu}\\p{L}+) )?(?:${NOT_OF_THIS}\\p{Ll}+ ){0,2}${HONOUR},? (?:the )?(?:\\p{Lu}[\\p{L}-]+(?:['’]s?)? )?$`,
  'u',
);
/** "X, the eventual winner,": what somebody is called behind. */
const TITLED_BEHIND = new RegExp(
  `^(?: \\([^)]*\\))*, the (?:${NOT_OF_THIS}\\p{Ll}+ ){0,2}${HONOUR}(?: (?:here|today|tonight|on the (?:day|night)))?(?=[,.;)]|$)`,
  'u',
);

/** Those of a group who are called by their medal in this race, one by one. */
const readTitled = (page: Page, statement: Statement, group: Group): PlacingDraft[] =>
  group.members.flatMap((member) => {
    const rank = rankTitled(page, statement, member);
    return rank === null ? [] : ranked(page, statement, { ...group, members: [member] }, rank);
  });

function rankTitled(page: Page, { sentence }: Statement, { mention, start, end }: Member): number | null {
  const { text } = page.reading;
  if (mention.kind !== 'person' && mention.kind !== 'nation') return null;
  const front = TITLED.exec(text.slice(sentence.start, start));
  const match = front ?? TITLED_BEHIND.exec(text.slice(end, sentence.end));
  if (!match) return null;
  const from = (front ? sentence.start : end) + match.index;
  // "the sprint winner X": of another race.
  if (within(ofKind(page.mentions, 'event'), { start: from, end: from + match[0].length }).length > 0) return null;
  const { first, second, of } = match.groups ?? {};
  // "the Norwegian winner X", not "the Olympic winner X".
  if (of !== undefined && nationOfAdjective(of) === undefined) return null;
  return first ? 1 : second ? 2 : 3;
}

const ranked = (page: Page, statement: Statement, group: Group, rank: number): PlacingDraft[] =>
  placingsOf(page, { statement, at: group, rule: 'placings/called-winner', rank }, group);
