import type { Group } from '../frames/groups.ts';
import type { Statement } from '../frames/statement.ts';
import { overFigures } from '../language/figures.ts';
import type { Range } from '../read/reading.ts';

const GIVING =
  'give[sn]?|gave|earn(?:s|ed)?|brings?|brought|hand(?:s|ed)?|sees?|saw|put(?:s)?|moves?d?|lift(?:s|ed)?|carr(?:y|ies|ied)|secure[sd]?|sen[dt]s?|propel(?:s|led)?|place[sd]?|help(?:s|ed)?|push(?:es|ed)?|made|reward(?:s|ed)?';

/** Between what opens a sentence and whom it is given to: "earned", "was not enough for", "was just reward for". */
const GIVES = overFigures(
  new RegExp(
    `^[^,;]{0,60}\\b(?:enough (?:for|to (?:give|earn|put|take|lift|reward))|(?:too )?(?:good|late|little) for|rewards? for|${GIVING})(?: \\p{Ll}+ for)?(?: the| both)?(?: [\\p{L}\\p{N}'’-]+){0,3} (?:(?:by|from) (?:the )?)?$`,
    'u',
  ),
);

/** "which gave Belgium its first medal", "that put her": what follows is given something, and did nothing. */
export const isGiving = (words: string): boolean => IN_GIVING.test(words);
const IN_GIVING = new RegExp(`\\b(?:that|which) (?:${GIVING})\\b`);

/**
 * "A personal best of 34.49 was not enough for Falk", "2:11.610 earned Falk bronze", "Ruiz led, but a lap of 26.9 put Falk in
 * front": where what stands in a range opens the sentence or goes on behind a comma, before anybody is named, it is of the one
 * it is given to.
 */
export function givenTo(text: string, statement: Statement, range: Range): Group | null {
  const { sentence, groups } = statement;
  const opening = text.slice(sentence.start, range.start).split(JOINT).at(-1) ?? '';
  const first = groups.find(({ end }) => end > range.start - opening.length);
  if (!first || first.start < range.end) return null;
  return GIVES.test(text.slice(range.end, first.start)) ? first : null;
}

const JOINT = /; |, (?:but|and|while|yet) /;
