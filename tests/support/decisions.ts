import type { Decision, Question } from '../../src/discourse/observer.ts';
import { extract } from '../../src/extract.ts';
import { read } from '../../src/read/read.ts';

/** What was decided last about the words of a passage, read as a release of its own; the last of them, if they come twice. */
export function decisionAt(question: Question, passage: string, words: string): Decision | undefined {
  const text = `# Skaters meet in Hamar\n\nHamar, Norway, 6 March 2032\n\n${passage}\n`;
  const position = read(text).text.lastIndexOf(words);
  if (position < 0) throw new Error(`no "${words}" in: ${passage}`);
  const decisions: Decision[] = [];
  extract(text, { observe: (decision) => decisions.push(decision) });
  return decisions.findLast(({ question: asked, at }) => asked === question && at.start === position);
}
