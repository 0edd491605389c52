import { STRETCHES } from './calendar.ts';
import { CARDINAL_PATTERN } from './numbers.ts';
import { anyOf } from './words.ts';

/**
 * How a text says that something was before what it tells: sources of patterns, with or without a capital at the front. They
 * stand in no group of their own names and end with a letter, so that whoever uses them says what may follow.
 */

/** Longer than a competition: two days ago it may have been on. */
const LONG = anyOf([...STRETCHES.keys()].filter((stretch) => stretch !== 'day'));
const COUNT = `(?:[Aa]n?|${CARDINAL_PATTERN}|\\d+)`;

/** "last season", "Last weekend". */
export const LAST_TIME = `[Ll]ast ${LONG}`;
/** "two years ago", "a month earlier", "Three winters before". */
export const LONG_AGO = `${COUNT} ${LONG}s? (?:ago|earlier|before)`;
/** "three days ago" too. */
export const AGO = `${COUNT} (?:days?|${LONG}s?) (?:ago|earlier|before)`;
/** "the year before". */
export const TIME_BEFORE = `[Tt]he ${LONG} before`;
/** "two years after". */
export const LONG_AFTER = `${COUNT} ${LONG}s? after`;
