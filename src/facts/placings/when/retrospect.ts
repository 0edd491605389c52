import { isMention, isWord, type Statement } from '../../../frames/statement.ts';
import { LAST_TIME, LONG_AGO, TIME_BEFORE } from '../../../knowledge/times-past.ts';
import { oncePer } from '../../../read/once.ts';
import type { Page } from '../../page.ts';
import { statementBefore } from '../../statement-at.ts';

/** How a sentence opens that leads back to another season, with nothing of today in front. */
const OPENS_BACK = new RegExp(
  `^(?:(?:And|But|Back|Only|Just|Already|Earlier) )?(?:(?:[Ii]n|[Ll]ate in|[Ee]arly in) (?<year>(?:19|20)\\d\\d)|[Aa]t (?:${LAST_TIME}['’]s|the (?<edition>(?:19|20)\\d\\d))|${LAST_TIME}|${LONG_AGO}|${TIME_BEFORE}|[Tt]hat (?:first |same |very )?(?:year|season|winter|summer))\\b`,
  'iu',
);
/** Words of the time that was led back to. */
const THEN = /\b[Tt]hat (?:first |same |very )?(?:year|season|winter|summer)\b(?!['’]s)/u;
/** Words that lead to what the release tells, or to what holds for good. */
const LEADS_ON =
  /\b(?:[Hh]ere|now|[Tt]oday|tonight|yesterday|[Tt]his|again|since|has|have|is|are|will|but|\p{Lu}\p{L}+day(?!['’]s))\b/u;
/** How many sentences at most such a look back goes on for. */
const FAR = 4;

/**
 * "Two years ago Lind raced in juniors. She was fifth in the sprint": a sentence on the same person, right behind one that leads back to
 * another season, is of then, too, as long as neither its words nor its figures lead on; so is one that says "that year".
 */
export function retrospectOf(page: Page, statement: Statement): string | null {
  const known = wordsOf(page);
  const told = known.get(statement);
  const words = told === undefined ? find(page, statement) : told;
  known.set(statement, words);
  return words;
}

const wordsOf = oncePer((_: Page) => new Map<Statement, string | null>());

function find(page: Page, statement: Statement): string | null {
  const text = textOf(page, statement);
  if (LEADS_ON.test(text)) return null;
  const own = THEN.exec(text)?.[0];
  if (own !== undefined) return own;
  if (!goesOn(statement) || hasResult(statement)) return null;
  let before = statementBefore(page, statement);
  for (let far = 0; far < FAR && before?.sentence.block === statement.sentence.block; far++) {
    const said = textOf(page, before);
    const opening = OPENS_BACK.exec(said);
    if (opening && isPast(page, opening.groups?.year ?? opening.groups?.edition)) return opening[0];
    if (LEADS_ON.test(said) || !goesOn(before) || hasResult(before)) return null;
    before = statementBefore(page, before);
  }
  return null;
}

const textOf = (page: Page, { sentence }: Statement): string => page.reading.text.slice(sentence.start, sentence.end);

const isPast = ({ date }: Page, year: string | undefined): boolean =>
  year === undefined || (date !== null && year < date.slice(0, 4));

/** It begins with who was spoken of, or "There": "She was fifth", "His best place was second". */
function goesOn({ items }: Statement): boolean {
  const [first] = items;
  return isWord(first, 'there', 'then') || (isMention(first) && first.mention.kind === 'pronoun');
}

/** A time with minutes, which is told of the race of today. */
const hasResult = ({ items }: Statement): boolean =>
  items.some((item) => isMention(item) && item.mention.kind === 'time' && item.mention.value.form === 'colon');
