import type { Statement } from '../../../frames/statement.ts';
import { LAST_TIME, LONG_AFTER, LONG_AGO, TIME_BEFORE } from '../../../knowledge/times-past.ts';
import type { Range } from '../../../read/reading.ts';

/** What opens a sentence, or what follows a colon: when something was, up to the comma. */
const OPENING = new RegExp(
  `^ ?(?:(?:And|But|Only|Just|Already|Earlier|Back) )?(?:[Aa]t|[Ii]n|[Dd]uring|${LAST_TIME}|${TIME_BEFORE}|${LONG_AGO}(?<!before(?= (?:the|his|her|their|that|this)\\b)))(?![\\p{L}’'-])[^,;]*,`,
  'iu',
);
/** What is measured against another time, or is of this one. */
const MEASURES = /\b(?:since|after|than|following|without|before the|this|these|today|tonight|now)\b/;
/** Behind the opening: words that lead back to what the release tells, or on to something else. */
const LEADS_ON =
  /, (?:and|but|yet|then|so) |\b(?:but|now|today|tonight|this|again|here on|since|while|whereas|\p{Lu}\p{L}+day)\b|[–—;"“”]/u;

/**
 * "Four years ago, still a junior, she was fifth": the opening words hold for what follows behind an aside, too.
 * They are given as a range, for whoever knows which times are past.
 */
export function frameOf(text: string, { sentence, items }: Statement, position: number): Range | null {
  const stop = items.findLast(
    (item) => item.type === 'mark' && item.depth === 0 && /^[:;]$/.test(item.mark) && item.end <= position,
  );
  const start = stop?.end ?? sentence.start;
  const opening = OPENING.exec(text.slice(start, position))?.[0];
  if (opening === undefined || MEASURES.test(opening)) return null;
  const end = start + opening.length;
  return LEADS_ON.test(text.slice(end, position)) ? null : { start, end };
}

/** "two years after finishing third here", "six months after she took silver": of that time. */
const AFTER_TAKING = new RegExp(
  `\\b${LONG_AFTER} (?:(?:\\p{Lu}[\\p{L}’'-]+|he|she|they) (?:had )?)?(?:being|becoming|became|claim(?:ed|ing)|c[ao]m(?:e|ing)|earn(?:ed|ing)|finish(?:ed|ing)|land(?:ed|ing)|plac(?:ed|ing)|secur(?:ed|ing)|t(?:aking|ook)|was|winning|won)(?!\\p{L})[^,;]*`,
  'u',
);

/** The words "two years after winning", where the position is at what was won then. */
export function afterTaking(text: string, range: Range, position: number): string | null {
  const match = AFTER_TAKING.exec(text.slice(range.start, range.end));
  const start = range.start + (match?.index ?? 0);
  return match && position >= start && position < start + match[0].length ? match[0] : null;
}
