import type { Range } from '../../read/reading.ts';
import { type Attribution, found, nameAlone, nameLabelled, nameSigned } from './attribution.ts';
import { endsSentence, type Narrative, type Stretch, sentencesOf } from './narrative.ts';
import { clauseSubjects } from './noun-phrases.ts';

/** An utterance whose speaker may go on. */
export interface After {
  /** Index in the list of utterances. */
  readonly utterance: number;
  /** The narrative that comes between, if any: the speaker goes on only if it speaks of him. */
  readonly past: Range | null;
  /** Whether that narrative, a whole paragraph, must speak of nobody else. */
  readonly alone: boolean;
}

/** "– Ida Falk, fifth", "-- Ida Falk to her coach, before the race" in a paragraph of its own. */
export function signatureBelow(below: Narrative | undefined): Attribution | undefined {
  const words = below?.quotations.length === 0 ? (below.stretches[0]?.words ?? []) : [];
  return words[0] && /^\s*[–—―-]/.test(words[0].gap) ? found('dash', nameAlone(words) ?? nameSigned(words)) : undefined;
}

/** The subjects of the sentence before, or of the one the quotation is a fragment of. */
export function subjectHints(sentences: readonly Stretch[]): Attribution[] {
  const last = sentences.at(-1);
  if (!last) return [];
  const sieve = endsSentence(last.end) ? 'subject-before' : 'sentence-subject';
  return clauseSubjects(last.words).map((range) => ({ sieve, range, hint: true }));
}

/**
 * For a quotation that begins its paragraph: a name standing alone in one of the two paragraphs above ("Ida Falk, SWE,
 * 100 backstroke"), else the subjects of the last sentence above.
 */
export function hintsAbove([above, beyond]: readonly (Narrative | undefined)[]): Attribution[] {
  if (!above) return [];
  const names = [above, beyond].flatMap((narrative) => (narrative ? nameIn(narrative) : []));
  if (above.block.kind === 'heading' || above.block.strong) return names;
  const last = sentencesOf(above.stretches.at(-1));
  return last.length > 0 && isLine(above) ? [...names, ...subjectHints(last)] : [...subjectHints(last), ...names];
}

/**
 * Whom the paragraphs above speak of, the nearest first, sentence by sentence: for a quotation alone in its paragraph. A
 * heading ends them.
 */
export function subjectsAbove(above: readonly Narrative[]): Attribution[][] {
  const heading = above.findIndex(({ block }) => block.kind === 'heading' || block.strong);
  const told = above.slice(0, heading < 0 ? undefined : heading).filter((narrative) => !isLine(narrative));
  return told.map(({ stretches }) =>
    sentencesOf(stretches.at(-1)).flatMap((sentence) => subjectHints([sentence]).slice(0, 1)),
  );
}

/** A question that names nobody between two parts of what somebody says: "Had he known?" */
export function isAsked(sentences: readonly Stretch[]): boolean {
  const [only, ...more] = sentences;
  if (!only || more.length > 0 || !/\?/.test(only.end)) return false;
  return !only.words.slice(1).some(({ text }) => /^\p{Lu}\p{Ll}/u.test(text));
}

/** A paragraph of one line without a full stop: a heading in all but markup. */
function isLine(narrative: Narrative): boolean {
  const [stretch, ...more] = narrative.stretches;
  return stretch !== undefined && more.length === 0 && !endsSentence(stretch.end);
}

function nameIn(narrative: Narrative): Attribution[] {
  const words = narrative.stretches[0]?.words ?? [];
  const name = isLine(narrative) ? (nameLabelled(words) ?? found('name-heading', nameAlone(words))) : undefined;
  return name ? [name] : [];
}

/**
 * Whether an utterance that begins its paragraph comes after another, so that the same person may go on: in the paragraph
 * right above, or past one paragraph that tells only of that person.
 *
 * @param above the paragraph right above, and the one above that
 */
export function followsSpeech(
  earlier: readonly { readonly block: number }[],
  block: number,
  [above, beyond]: readonly (Narrative | undefined)[],
): After | null {
  const before = earlier.at(-1);
  const utterance = earlier.length - 1;
  if (before?.block === block) return { utterance, past: null, alone: false };
  if (!before || !above) return null;
  if (before.block === above.block.index) {
    const [, ...narrative] = sentencesOf(above.stretches.at(-1));
    return { utterance, past: rangeOf(narrative.at(-1)), alone: false };
  }
  const between = above.quotations.length === 0 && !isLine(above) && before.block === beyond?.block.index;
  return between ? { utterance, past: rangeOf(above.stretches[0]), alone: true } : null;
}

function rangeOf(stretch: Stretch | undefined): Range | null {
  const from = stretch?.words[0];
  const to = stretch?.words.at(-1);
  return from && to ? { start: from.start, end: to.end } : null;
}
