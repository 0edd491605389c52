import type { Range } from '../../read/reading.ts';

/** What a title is called: its rank. */
const NOUN =
  '(?:champions?|titlehold(?:er|ers)|winners?|runners?-up|(?<colour>gold|silver|bronze)(?: medall?ists?| winners?))';
/** Words between what is won and the noun: an event, the competition; no other title. */
const BETWEEN = "(?: (?!champion|runner|medal|winner|gold|silver|bronze|and \\d)[\\p{L}\\p{N}'’-]+){0,5}";
/** A title somebody carries from before: "defending champion X", "X, last year's runner-up", "the 2033 world champion". */
export const CARRIED = new RegExp(
  `\\b(?:defending|reigning|outgoing|last (?:year|season)['’]s|(?:18|19|20)\\d\\d)${BETWEEN} ${NOUN}\\b|\\bthe winner (?:here |there )?in (?:19|20)\\d\\d\\b`,
  'giu',
);
/** A title of another competition: it counts where its event is clear, as in "Olympic 1500m silver medallist X". */
export const OF_OTHERS = new RegExp(
  `\\b(?:Olympic|[Ww]orld|European|Asian|Paralympic|Commonwealth|Four Continents)${BETWEEN} ${NOUN.replace('champions', '[Cc]hampions')}\\b(?: (?:over|in|of) (?:the )?(?:\\p{L}+['’]s )?\\d[\\d,.]* ?k?m\\b)?`,
  'gu',
);

/** Behind an event: its champion, of whatever competition. */
export const OF_EVENT = /^ champions?\b(?!ship)/i;

/** Where a stretch of text holds titles, in positions of the whole text. */
export const titlesWithin = (text: string, { start, end }: Range): Range[] =>
  [CARRIED, OF_OTHERS].flatMap((words) =>
    [...text.slice(start, end).matchAll(words)].map((match) => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
    })),
  );
