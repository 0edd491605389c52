import type { Quotation } from '../../language/quotations.ts';
import type { Sentence, Token } from '../../language/sentences.ts';
import type { Block, Reading } from '../../read/reading.ts';

/** A word of the narrative. `gap`: what stands between it and the word or quotation before it, white space kept. */
export interface Word extends Token {
  readonly gap: string;
  readonly sentence: number;
}

/** The narrative between two quotations of a block, or between a quotation and the block's end. */
export interface Stretch {
  readonly words: readonly Word[];
  /** What stands between the last word and the quotation or block end that follows. */
  readonly end: string;
}

/** A block as an alternation: stretch, quotation, stretch, quotation, ... stretch. */
export interface Narrative {
  readonly block: Block;
  readonly quotations: readonly Quotation[];
  /** One more than quotations. */
  readonly stretches: readonly Stretch[];
}

/** Every block taken apart into quotations and what is told between them, in reading order. */
export function narrate(
  reading: Reading,
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
): Narrative[] {
  let sentence = 0;
  let quotation = 0;
  return reading.blocks.map((block) => {
    const own: Quotation[] = [];
    for (let next = quotations[quotation]; next && next.start < block.end; next = quotations[quotation]) {
      own.push(next);
      quotation += 1;
    }
    const mine: Sentence[] = [];
    for (let next = sentences[sentence]; next && next.start < block.end; next = sentences[sentence]) {
      mine.push(next);
      sentence += 1;
    }
    return { block, quotations: own, stretches: cut(reading.text, block, mine, own) };
  });
}

function cut(text: string, block: Block, sentences: readonly Sentence[], quotations: readonly Quotation[]): Stretch[] {
  const stretches: Stretch[] = [];
  let words: Word[] = [];
  let at = block.start;
  let next = 0;
  const close = (end: number) => {
    stretches.push({ words, end: text.slice(at, Math.max(at, end)) });
    words = [];
  };
  for (const sentence of sentences) {
    for (const token of sentence.tokens) {
      for (let quote = quotations[next]; quote && token.start >= quote.start; quote = quotations[next]) {
        close(quote.start);
        at = quote.end;
        next += 1;
      }
      if (token.start < at || !/[\p{L}\p{N}]/u.test(token.text)) continue;
      words.push({ ...token, gap: text.slice(at, token.start), sentence: sentence.index });
      at = token.end;
    }
  }
  for (const quote of quotations.slice(next)) {
    close(quote.start);
    at = quote.end;
  }
  close(block.end);
  return stretches;
}

/** The sentences of a stretch, each with what ends it. */
export function sentencesOf(stretch: Stretch): Stretch[] {
  const parts: Stretch[] = [];
  let words: Word[] = [];
  for (const word of stretch.words) {
    if (words.length > 0 && words.at(-1)?.sentence !== word.sentence) {
      parts.push({ words, end: word.gap });
      words = [];
    }
    words.push(word);
  }
  if (words.length > 0) parts.push({ words, end: stretch.end });
  return parts;
}

export const endsSentence = (mark: string) => /[.!?…]/.test(mark);
