import { CONJUNCTIONS, PREPOSITIONS, RELATIVES } from '../knowledge/function-words.ts';

/** What stands in front of a match in its block, at most `length` characters: enough for the words that decide. */
export function before(match: RegExpExecArray, length = 40): string {
  return match.input.slice(Math.max(0, match.index - length), match.index);
}

/** What stands behind a match in its block, at most `length` characters. */
export function after(match: RegExpExecArray, length = 40): string {
  const end = match.index + match[0].length;
  return match.input.slice(end, end + length);
}

/** The next word behind a match when only a space lies between; else null (a stop, bracket or figure follows). */
export function nextWord(match: RegExpExecArray): string | null {
  return /^ (\p{L}[\p{L}'’-]*)/u.exec(after(match))?.[1] ?? null;
}

/** The word in front of a match when only a space lies between; else null. */
export function lastWord(match: RegExpExecArray): string | null {
  return /([\p{L}\d'’-]+) $/u.exec(before(match))?.[1] ?? null;
}

/** Prepositions, conjunctions, relatives: words that cannot belong to a noun phrase that stands before them. */
export function isFunctionWord(word: string): boolean {
  return PREPOSITIONS.has(word) || CONJUNCTIONS.has(word) || RELATIVES.has(word);
}
