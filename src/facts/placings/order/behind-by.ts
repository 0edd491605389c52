import type { Group } from '../../../frames/groups.ts';
import type { WordItem } from '../../../frames/items.ts';
import { isMention, isWord, type Statement } from '../../../frames/statement.ts';
import { AUXILIARIES, CONJUNCTIONS, PREPOSITIONS, RELATIVES } from '../../../knowledge/function-words.ts';
import type { Family } from '../../../knowledge/verbs.ts';
import { overFigures } from '../../../language/figures.ts';
import type { Page } from '../../page.ts';
import { startOf } from '../draft/leader.ts';
import type { PlacingDraft } from '../draft/placing.ts';

/** Between a place and who was in front: the words that say "behind", and what the one in front is called. */
const LINK =
  /^(?<between>.*[ ,])?(?<link>behind|after|adrift of|shy of|short of|off|down on|slower than|back (?:of|from)|in arrears of|worse than)(?<titles>(?: the (?:winning|best) (?:time|mark|total|score) of)? .*)$/su;
/** By how much, right in front of those words. */
const AMOUNT =
  /(?:\d[\d.,:]*(?: ?(?:s|secs?|seconds?|minutes?|m|met(?:er|re)s?|points?|hundredths?|tenths?|thousandths?))?(?: of an? (?:second|point))?|\b(?:seconds?|tenths?|hundredths?|thousandths?|points?|lengths?|strides?|met(?:er|re)s?|canvas|whisker|blade|toe|fraction)(?: (?:and a bit|or so))?),? $/u;
/** "third in 1:54.20, after": nothing but the figure of the place between it and those words. */
const WITH_FIGURE =
  /^(?: (?:place|position|spot|medal))?(?: overall)?(?:,? (?:in|with|at|on) (?:an? )?[\d:.,]+\d\S*)?,? $/u;
/** "beaten by 0.04 by". */
const BEATEN_BY = overFigures(
  /\b(?:beaten|pipped|edged(?: out)?|bettered|outsprinted) by [^,;]{1,30} by(?: the)? (?:\p{Lu}?[\p{L}’'-]+ ){0,3}$/u,
);
/** "beaten to the line by". */
const BEATEN_TO = /^,? (?:just |only |narrowly )?(?:beaten|pipped) (?:to|on|at) the (?:line|tape|wall|post) by /u;

const OF_RESULTS: ReadonlySet<Family> = new Set(['clock', 'finish']);

/**
 * "silver, finishing 0.07 seconds behind X", "second, a tenth shy of X", "third in 1:54.20 after X and Y", "runner-up, beaten by
 * 0.04 by X": whoever has the place before was behind those of the group.
 */
export function isBehindBy(page: Page, statement: Statement, group: Group, lead: PlacingDraft): boolean {
  const from = lead.evidence[0]?.end ?? startOf(lead);
  const words = page.reading.text.slice(from, group.start);
  if (words.length > FARTHEST || /;/.test(words) || hasOthers(statement, from, group)) return false;
  if (BEATEN_BY.test(words)) return true;
  if (BEATEN_TO.test(words)) return onlyDescribes(statement, group.start - 1 - lastWords(words), group.start);
  const { between = '', link = '', titles = '' } = LINK.exec(words)?.groups ?? {};
  const at = group.start - titles.length;
  const describes = onlyDescribes(statement, WINNING.test(titles) ? group.start : at, group.start);
  if (!link || !describes || /\bleader\b/.test(titles) || !keepsToResult(statement, from, at)) return false;
  if (link === 'after') return WITH_FIGURE.test(between) && group.role === 'object';
  return AMOUNT.test(between) || (link === 'behind' && WITH_FIGURE.test(between));
}

const FARTHEST = 180;
const WINNING = /^ the (?:winning|best) /;

/** Length of what stands behind the last "by". */
const lastWords = (words: string): number => words.length - words.lastIndexOf(' by ') - ' by '.length;

/** Somebody else is named between. */
const hasOthers = ({ groups }: Statement, from: number, group: Group): boolean =>
  groups.some(
    ({ start, end, members }) =>
      start >= from && end <= group.start && members.some(({ mention }) => mention.kind !== 'pronoun'),
  );

const keepsToResult = ({ verbs }: Statement, from: number, to: number): boolean =>
  verbs.every(({ start, end, sense }) => start < from || end > to || OF_RESULTS.has(sense.family));

/** Nothing but what somebody is called stands between two positions: no verb, and no word that steers the sentence. */
export const onlyDescribes = ({ items }: Statement, from: number, to: number): boolean =>
  items.every(
    (item) =>
      item.start < from ||
      item.end > to ||
      (isWord(item)
        ? describesNoun(item)
        : item.type === 'mark' || (isMention(item) && DESCRIBING.has(item.mention.kind))),
  );

/** Nouns, adjectives and articles; "and" joins titles. */
const describesNoun = ({ word, sense }: WordItem): boolean =>
  (sense === null || /(?:ing|ed)$/.test(word)) &&
  ![PREPOSITIONS, CONJUNCTIONS, RELATIVES, AUXILIARIES].some((words) => words.has(word));

const DESCRIBING: ReadonlySet<string> = new Set([
  'competition',
  'date',
  'description',
  'event',
  'nation',
  'place',
  'pronoun',
  'record',
]);
