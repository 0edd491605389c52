import { AUXILIARIES, CONJUNCTIONS, PREPOSITIONS } from '../knowledge/function-words.ts';
import { ROLES } from '../knowledge/roles.ts';
import { CUES } from '../knowledge/speech.ts';
import type { Range } from '../read/reading.ts';

/** From the words of somebody who speaks to who says them, where no mark parts the two: a comma, or a stop that asks. */
const JOINT = /[,!?…](?=\s)|[,.!?…]?\s?[-–—](?=\s)/gu;
/** Where the sentence that tells ends: its stop and what may stand behind it. */
const STOP = /(?<!\b(?:Dr|Jr|Mr|Mrs|Ms|Sr|St|\p{Lu}))[.!?…](?=\s|$)/u;
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}'’-]*[\p{L}\p{N}])?/gu;
/** So many words may lead from the name to its verb: "Dutch head coach Ida Falk said". */
const MOST_WORDS = 6;
const POINTERS: ReadonlySet<string> = new Set(['he', 'her', 'his', 'she', 'the', 'they', 'their', 'a', 'an']);
const FIRST_PERSON =
  /(?<![\p{L}])(?:I|[Mm]e|[Mm]y|[Mm]yself|[Ww]e|[Uu]s|[Oo]ur|I['’](?:m|d|ve|ll)|[Ww]e['’](?:re|d|ve|ll))(?![\p{L}'’])/u;

/** Whether the words are somebody's own: "I", "my", "we". */
export const isFirstPerson = (words: string): boolean => FIRST_PERSON.test(words);

/**
 * Where in speech that no mark ends it is told who speaks: "It was a nice race, said Falk." The range begins behind the
 * comma that belongs to the speech and ends with the stop of the sentence.
 *
 * @param dashed only where a dash stands on that side: "…, - said Falk. - …"
 */
export function findTelling(text: string, within: Range, dashed = false): Range | undefined {
  const slice = text.slice(within.start, within.end);
  for (const { index, 0: joint } of slice.matchAll(JOINT)) {
    if (dashed && !/[-–—]$/.test(joint)) continue;
    const behind = index + joint.length;
    const sentence = sentenceAt(slice, behind);
    if (sentence === undefined || !tells(slice.slice(0, index), sentence)) continue;
    const spoken = index + joint.replace(/\s?[-–—]$/, '').length;
    return { start: within.start + spoken, end: within.start + behind + sentence.length };
  }
  return undefined;
}

/** A sentence that tells who speaks is no longer. */
const LONGEST = 200;

/** The sentence at a place, its stop with it; undefined for one that goes on and on. */
function sentenceAt(slice: string, from: number): string | undefined {
  const near = slice.slice(from, from + LONGEST);
  const stop = STOP.exec(near);
  if (stop) return near.slice(0, stop.index + 1);
  return from + LONGEST < slice.length ? undefined : near;
}

function tells(speech: string, sentence: string): boolean {
  const words = sentence.match(WORD) ?? [];
  const inverted = isInverted(words);
  if (/["“”«»]/.test(sentence) || !(inverted || isDirect(words))) return false;
  const [opens, ...more] = speech.match(WORD) ?? [];
  if (opens === undefined || more.length === 0) return false;
  const adverbial = [PREPOSITIONS, CONJUNCTIONS].some((table) => table.has(opens.toLowerCase()));
  const whole = more.length > 1 && (!adverbial || isFirstPerson(speech));
  return inverted || (whole && !/\bthat\b/.test(sentence));
}

/** "said Falk", "added the Swede", "said coach Falk". */
function isInverted(words: readonly string[]): boolean {
  const [verb = '', next = ''] = words;
  if (CUES.get(verb)?.form !== 'finite') return false;
  return startsName(next) || POINTERS.has(next) || ROLES.has(next);
}

/** "Falk said", "the tired Swede added", "she explained". */
function isDirect(words: readonly string[]): boolean {
  const [first = ''] = words;
  if (!startsName(first) && !POINTERS.has(first)) return false;
  const at = words.slice(1, MOST_WORDS).findIndex((word) => CUES.get(word)?.form === 'finite') + 1;
  return at > 0 && words.slice(1, at).every((word) => !AUXILIARIES.has(word) && !PREPOSITIONS.has(word));
}

const startsName = (word: string) => /^\p{Lu}/u.test(word) && !/^(?:I|We|It|You|My|Our)(?:['’]|$)/.test(word);
