import type { Range } from '../../read/reading.ts';
import { type Attribution, found, nameAlone } from './attribution.ts';
import { endsSentence, type Narrative, type Stretch, sentencesOf } from './narrative.ts';
import { clauseSubjects } from './noun-phrases.ts';

/** An utterance whose speaker may go on. */
export interface After {
  /** Index in the list of utterances. */
  readonly utterance: number;
  /** The sentence of narrative that comes between, if any: the speaker goes on only if it speaks of him. */
  readonly past: Range | null;
}

/** "– Ida Falk, fifth" in a paragraph of its own. */
export function signatureBelow(below: Narrative | undefined): Attribution | undefined {
  const words = below?.quotations.length === 0 ? (below.stretches[0]?.words ?? []) : [];
  return words[0] && /^\s*[–—―-]/.test(words[0].gap) ? found('dash', nameAlone(words)) : undefined;
}

/** The subjects of the sentence before, or of the one the quotation is a fragment of. */
export function subjectHints(sentences: readonly Stretch[]): Attribution[] {
  const last = sentences.at(-1);
  if (!last) return [];
  const sieve = endsSentence(last.end) ? 'subject-before' : 'sentence-subject';
  return clauseSubjects(last.words).map((range) => ({ sieve, range }));
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

/** A paragraph of one line without a full stop: a heading in all but markup. */
function isLine(narrative: Narrative): boolean {
  const [stretch, ...more] = narrative.stretches;
  return stretch !== undefined && more.length === 0 && !endsSentence(stretch.end);
}

function nameIn(narrative: Narrative): Attribution[] {
  const name = isLine(narrative) ? found('name-heading', nameAlone(narrative.stretches[0]?.words ?? [])) : undefined;
  return name ? [name] : [];
}

/** Whether an utterance that begins its paragraph comes after another, so that the same person may go on. */
export function followsSpeech(
  earlier: readonly { readonly block: number }[],
  block: number,
  above: Narrative | undefined,
): After | null {
  const before = earlier.at(-1);
  const utterance = earlier.length - 1;
  if (before?.block === block) return { utterance, past: null };
  if (!before || !above || before.block !== above.block.index) return null;
  const [, ...narrative] = sentencesOf(above.stretches.at(-1));
  const last = narrative.at(-1)?.words;
  const from = last?.[0];
  const to = last?.at(-1);
  return { utterance, past: from && to ? { start: from.start, end: to.end } : null };
}
