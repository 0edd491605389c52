import { type Family, SENSES } from './verbs.ts';

/** Families of verbs whose object is somebody; of their verbs, those that may have a thing or a place instead. */
const TO_SOMEBODY: ReadonlySet<Family> = new Set(['beat', 'replace']);
const TO_THINGS: ReadonlySet<string> = new Set(['better', 'keep', 'leave', 'reel in', 'substitute', 'surpass']);

/** Of the longest form: "have too much for". */
const MOST_WORDS = 4;

/** "got the better of X", "overhauling X": a verb that can only be done to somebody. */
export function isDoneTo(before: string): boolean {
  const words = before.trimEnd().split(' ').slice(-MOST_WORDS);
  return words.some((word, index) =>
    SENSES.get(word)?.some(
      ({ family, verb, words: form }) =>
        TO_SOMEBODY.has(family) && !TO_THINGS.has(verb) && form.join(' ') === words.slice(index).join(' '),
    ),
  );
}
