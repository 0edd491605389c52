import nlp from 'compromise/one';
import { ADVERBS, IRREGULAR_PARTICIPLES } from '../knowledge/function-words.ts';
import type { Block, Range, Reading } from '../read/reading.ts';

/** One word with its offsets in the reading. `normal`: lower case, accents folded, as compromise normalizes it. */
export interface Token extends Range {
  readonly text: string;
  readonly normal: string;
}

/** One sentence of one block. A sentence never runs over a block, nor ends inside a quotation or bracket's middle. */
export interface Sentence extends Range {
  readonly index: number;
  readonly block: Block;
  readonly tokens: readonly Token[];
}

interface Term {
  readonly pre: string;
  readonly text: string;
  readonly post: string;
  readonly normal: string;
}

/** compromise's own list of abbreviations after which a full stop ends no sentence. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  Object.keys((nlp.model() as { one: { abbreviations: object } }).one.abbreviations),
);

/**
 * compromise's first step alone: terms with the white space and marks around them. Its later steps (contractions,
 * lexicon, frequencies) cost as much again, and nothing here reads them.
 */
const { methods } = nlp.world() as {
  methods: { one: { tokenize: { fromString: (text: string, world: object) => Term[][] } } };
};
const splitTerms = (text: string): Term[][] => methods.one.tokenize.fromString(text, nlp.world());

/** The words of every block, in reading order: compromise's tokenizer, its white space added up to offsets. */
export function tokenize(text: string, block: Block): Token[] {
  const tokens: Token[] = [];
  let at = block.start;
  const terms = splitTerms(text.slice(block.start, block.end)).flat();
  terms.forEach((term, index) => {
    const start = at + term.pre.length;
    const end = start + term.text.length;
    if (CLITIC.test(term.text)) tokens.push(...parted(term, start, terms.slice(index + 1, index + 4)));
    else if (term.text !== '') tokens.push({ start, end, text: term.text, normal: term.normal });
    at = end + term.post.length;
  });
  return tokens;
}

/** "she’d", "who’d": two words. */
const CLITIC = /^\p{L}+['’]d$/u;

/** "she’d just won" is "she had", "she’d win" is "she would". */
function parted({ text, normal }: Term, start: number, behind: readonly Term[]): Token[] {
  const middle = start + text.length - "'d".length;
  const isAdverb = (word: string) => ADVERBS.has(word) || /ly$/.test(word);
  const verb = behind.find((term) => !isAdverb(term.normal))?.normal ?? '';
  const isDone = /ed$/.test(verb) || IRREGULAR_PARTICIPLES.has(verb);
  return [
    { start, end: middle, text: text.slice(0, -2), normal: normal.slice(0, -2) },
    { start: middle, end: start + text.length, text: text.slice(-2), normal: isDone ? 'had' : 'would' },
  ];
}

/**
 * Sentences of every block. The boundaries are ours, for compromise keeps a whole quotation, however long, in one
 * sentence: a sentence ends at . ! ? … before white space and a capital, digit, bracket or quotation mark.
 */
export function splitSentences(reading: Reading): Sentence[] {
  const sentences: Sentence[] = [];
  for (const block of reading.blocks) {
    let tokens: Token[] = [];
    const all = tokenize(reading.text, block);
    const close = (end: number) => {
      const first = tokens[0];
      if (first) sentences.push({ index: sentences.length, block, tokens, start: first.start, end });
      tokens = [];
    };
    all.forEach((token, index) => {
      tokens.push(token);
      const next = all[index + 1];
      const between = reading.text.slice(token.end, next ? next.start : block.end);
      if (!next) close(block.end);
      else if (endsSentence(token, between, next) && !isRank(reading.text, token, next))
        close(token.end + between.trimEnd().length);
    });
  }
  return sentences;
}

/** "Women: 4. Lind; 5. Falk": the number in front of a name, behind a colon or semicolon. */
const isRank = (text: string, { start, text: number }: Token, next: Token): boolean =>
  /^\d{1,2}$/.test(number) && /[:;(] $/.test(text.slice(start - 2, start)) && /^\p{Lu}/u.test(next.text);

function endsSentence(token: Token, between: string, next: Token): boolean {
  if (!/^[)\]"'”’]*[.!?…]+[)\]"'”’“]*\s/u.test(between)) return false;
  if (/^\./.test(between) && (ABBREVIATIONS.has(token.normal) || /^\p{Lu}$/u.test(token.text))) return false;
  // "No. 2 was Lind".
  if (/^\./.test(between) && /^N(?:o|os|r)$/.test(token.text) && /^\d/.test(next.text)) return false;
  return /^[\p{Lu}\p{N}]/u.test(next.text) || /["“‘(['][^\s]*$/u.test(between);
}
