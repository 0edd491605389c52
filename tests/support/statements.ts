import { analyseAll } from '../../src/frames/analyse.ts';
import type { Statement } from '../../src/frames/statement.ts';
import { findQuotations } from '../../src/language/quotations.ts';
import { splitSentences } from '../../src/language/sentences.ts';
import { annotate, merge } from '../../src/mentions/annotate.ts';
import { RULES } from '../../src/mentions/index.ts';
import { findNames } from '../../src/mentions/names.ts';
import { resolvePeople } from '../../src/resolve/people.ts';
import { createReferee } from '../../src/resolve/references.ts';
import { readingOf } from './reading.ts';

/** The statements of some paragraphs, and their text. */
export function statementsOf(...paragraphs: readonly string[]): { text: string; statements: readonly Statement[] } {
  const reading = readingOf(paragraphs);
  const sentences = splitSentences(reading);
  const quotations = findQuotations(reading);
  const lexical = annotate(reading, RULES);
  const names = findNames(reading, lexical, sentences);
  const mentions = merge(lexical, names);
  const people = resolvePeople({ reading, sentences, lexical, names, year: 2032, host: null });
  const referee = createReferee({ reading, sentences, quotations, mentions, people });
  const { statements } = analyseAll({ reading, sentences, quotations, mentions, people, referee });
  return { text: reading.text, statements };
}
