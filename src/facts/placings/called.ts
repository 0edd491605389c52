import type { Group } from '../../frames/groups.ts';
import type { Statement } from '../../frames/statement.ts';
import type { Page } from '../page.ts';
import { type PlacingDraft, placingsOf } from './placing.ts';
import { isDenied } from './reported.ts';
import { titlesOfThen } from './title-words.ts';

/** Behind an owner: what only a winner has. */
const WINNING =
  /^(?:['’]s?)? (?:\p{L}+ )?winning (?:time|run|ride|race|swim|skate|effort|mark|throw|jump|attempt|routine|score|total|margin|performance)\b/u;
/** Behind a name: what its bearer is called. */
const APPOSED =
  /^(?: \([^)]*\))*, (?:the|her|his|its) (?:\p{L}+ ){0,2}winner (?:of|in|over) (?!20\d\d|last |\p{Lu}[\p{L}’'-]+ (?:last|in (?:19|20)|a (?:week|month|year)))/u;

/** In front of a name: who it is that won. */
const WINNER_WAS =
  /\b(?:the|its|a) (?:(?!race)\p{L}+ ){0,2}(?:winner (?:of|in|over) (?![^.;,]{0,30}\b(?:pairs?|heats?|semi\p{L}*|quarter\p{L}*|laps?|leg|run|round|sprint for)\b)[^.;,]{1,40}|winner) (?:was|is) (?:\p{L}+ )?$|\b(?:had|found|produced|crowned|got|has) (?:an?|its|their) (?:[\p{L}-]+ ){0,2}(?:winner|champion) in (?:\p{L}+ )?$/iu;

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
    const rank = then ? null : called ? 1 : isNamed(group) ? rankTitled(text, statement, group) : null;
    return rank && !isDenied(statement, group.end) ? ranked(page, statement, group, rank) : [];
  });
}

/** "The 1500m saw X victorious". */
const SAW = /\b(?:saw|sees) (?:[\p{L}’'-]+ ){0,4} (?:victorious|triumphant)$/u;
const SEEN = /^(?: \([^)]*\))*(?: of \p{Lu}\p{L}+)? (?:victorious|triumphant)\b/u;

/** By name, not by what somebody else is called. */
const isNamed = ({ members }: Group): boolean =>
  members.every(({ mention }) => mention.kind === 'person' || mention.kind === 'nation');

/** "The silver medallist, X,": what somebody is called in front. */
const TITLED =
  /(?:^|[.,;] |\band )(?:The|the|Its|its) (?:\p{Ll}+ ){0,2}(?:(?<first>winner|gold medall?ist)|(?<second>silver medall?ist|runner-up)|(?<third>bronze medall?ist))(?:, | )$/u;
/** Behind somebody so called: the sentence goes on about them. */
const GOES_ON = /^(?: \([^)]*\))*(?:[,.;]| (?:was|is|had|took|clocked|finished|crossed|said)\b)/;

function rankTitled(text: string, { sentence }: Statement, { start, end }: Group): number | null {
  const { first, second, third } = TITLED.exec(text.slice(sentence.start, start))?.groups ?? {};
  if (!GOES_ON.test(text.slice(end, sentence.end))) return null;
  return first ? 1 : second ? 2 : third ? 3 : null;
}

const ranked = (page: Page, statement: Statement, group: Group, rank: number): PlacingDraft[] =>
  placingsOf(page, { statement, at: group, rule: 'placings/called-winner', rank }, group);
