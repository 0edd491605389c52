import type { Quotation } from '../../language/quotations.ts';
import type { Sentence, Token } from '../../language/sentences.ts';
import type { Block, Range, Reading } from '../../read/reading.ts';

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
  /** One more than quotations; none in a block far from any quotation. */
  readonly stretches: readonly Stretch[];
}

/**
 * The blocks taken apart into quotations and what is told between them, in reading order. A block far from any
 * quotation gets no stretches.
 */
export function narrate(
  reading: Reading,
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
): Narrative[] {
  const quoted = perBlock(reading.blocks, quotations);
  const told = perBlock(reading.blocks, sentences);
  const speaks = (index: number) => (quoted[index]?.length ?? 0) > 0;
  return reading.blocks.map((block, index) => {
    const own = quoted[index] ?? [];
    const near = [-1, 0, 1, 2, 3, 4, 5].some((step) => speaks(index + step));
    return { block, quotations: own, stretches: near ? cut(reading.text, block, told[index] ?? [], own) : [] };
  });
}

/** Sorted ranges dealt out to the blocks they stand in. */
function perBlock<T extends Range>(blocks: readonly Block[], ranges: readonly T[]): T[][] {
  let next = 0;
  return blocks.map((block) => {
    const own: T[] = [];
    for (let range = ranges[next]; range && range.start < block.end; range = ranges[next]) {
      own.push(range);
      next += 1;
    }
    return own;
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
export function sentencesOf(stretch: Stretch | undefined): Stretch[] {
  if (!stretch) return [];
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
