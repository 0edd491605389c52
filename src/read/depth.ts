import { PodiumError } from '../errors.ts';

/** How deep a release may be nested unless somebody says otherwise. Real ones come to three or four. */
export const DEFAULT_DEPTH = 100;

const RETURN_OR_FEED = /\r\n?|\n/;

/**
 * Throws where lists and quotes, or brackets and emphasis, stand deeper in each other than a parser of markdown can take
 * in good time. Takes time in proportion to the text.
 */
export function assertShallow(text: string, limit: number): void {
  const open: number[] = [];
  const inline = new InlineDepth();
  for (const [index, line] of text.split(RETURN_OR_FEED).entries())
    if (depthOf(line, open) > limit || inline.after(line) > limit)
      throw new PodiumError('too-deep', { line: index + 1, limit });
}

const INDENT_AND_QUOTES = /[ \t>]*/y;
const ITEM = /(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)/y;
const RULE = /^[ \t]*([-*_])(?:[ \t]*\1)+[ \t]*$/;

/**
 * How many quotes and list items the text of a line stands in.
 *
 * @param open the columns at which the list items that are still open have their text; brought up to date
 */
function depthOf(line: string, open: number[]): number {
  if (line.trim() === '' || RULE.test(line)) return 0;
  let margin = matchAt(INDENT_AND_QUOTES, line, 0);
  let at = margin.length;
  while (open.length > 0 && (open.at(-1) ?? 0) > at) open.pop();
  for (let quotes = 0; ; ) {
    for (const mark of margin) if (mark === '>') quotes += 1;
    const item = matchAt(ITEM, line, at);
    if (item === '') return quotes + open.length;
    margin = matchAt(INDENT_AND_QUOTES, line, at + item.length);
    at += item.length + margin.length;
    open.push(at);
  }
}

function matchAt(pattern: RegExp, line: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(line)?.[0] ?? '';
}

const BRACKET_OR_RUN = /[[\]]|\*+|_+|~+/g;
const SPACE_OR_EDGE = /^\s?$/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** How deep brackets, emphasis and strikes of a paragraph stand in each other, counting those that are closed. */
class InlineDepth {
  /** What is open: its mark, and how deep what it holds is so far. */
  readonly #open: { readonly mark: string; height: number }[] = [];
  readonly #counts = new Map<string, number>();

  /** The deepest that a line closes. A blank line ends the paragraph, and all that is open. */
  after(line: string): number {
    if (line.trim() === '') this.#end();
    let deepest = 0;
    for (const { 0: run, index } of line.matchAll(BRACKET_OR_RUN)) {
      const mark = run[0] === ']' ? '[' : (run[0] as string);
      // The longer a run, the more emphasis it may open: two marks each for strong, one for the rest.
      const weight = Math.ceil(run.length / 2);
      const [before, behind] = [line[index - 1] ?? '', line[index + run.length] ?? ''];
      const closed = closes(run, before, behind) ? this.#close(mark, weight) : 0;
      deepest = Math.max(deepest, closed);
      if (closed === 0 && opens(run, before, behind)) this.#push(mark);
    }
    return deepest;
  }

  #push(mark: string): void {
    this.#open.push({ mark, height: 0 });
    this.#counts.set(mark, (this.#counts.get(mark) ?? 0) + 1);
  }

  /** Closes the nearest of a mark and whatever stands open in it; 0 where none is open. */
  #close(mark: string, weight: number): number {
    if ((this.#counts.get(mark) ?? 0) === 0) return 0;
    for (let inner = 0; ; ) {
      const top = this.#open.pop();
      if (!top) return 0;
      this.#counts.set(top.mark, (this.#counts.get(top.mark) ?? 1) - 1);
      inner = Math.max(inner, top.height);
      if (top.mark !== mark) continue;
      const around = this.#open.at(-1);
      if (around) around.height = Math.max(around.height, inner + weight);
      return inner + weight;
    }
  }

  #end(): void {
    this.#open.length = 0;
    this.#counts.clear();
  }
}

/** What may open stands before text; an underscore inside a word does not count. */
function opens(run: string, before: string, behind: string): boolean {
  if (run === '[') return true;
  return run !== ']' && !SPACE_OR_EDGE.test(behind) && !(run[0] === '_' && LETTER_OR_DIGIT.test(before));
}

function closes(run: string, before: string, behind: string): boolean {
  if (run === ']') return true;
  return run !== '[' && !SPACE_OR_EDGE.test(before) && !(run[0] === '_' && LETTER_OR_DIGIT.test(behind));
}
