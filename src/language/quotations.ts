import type { Range } from '../read/reading.ts';

/**
 * One stretch of direct speech between quotation marks, in one block. `inner` is what stands between the marks. A
 * quotation that a paragraph break leaves open has `closed` false; `continues` then tells that the next paragraph
 * takes it up again (with or without a mark of its own).
 */
export interface Quotation extends Range {
  readonly inner: Range;
  readonly closed: boolean;
  /** Index in the list of the quotation this one goes on with, where a quotation runs over paragraphs; else null. */
  readonly continues: number | null;
  /** `speech`: an utterance; `phrase`: a title, gloss, nickname or scare quote. */
  readonly use: 'speech' | 'phrase';
}
