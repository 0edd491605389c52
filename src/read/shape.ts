/** What the form of a line of text tells. Everything here is about form; words stand in `knowledge/`. */

/** Ends as a sentence does, closing marks and brackets aside. */
export function endsSentence(text: string): boolean {
  return /[.!?…]["”“’'»)\]]*$/u.test(text);
}

/** From the first letter or figure of a word to its end. */
const WORD = /[\p{L}\p{N}][^ ]*/gu;

export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

/** A full sentence, or several: six words and an end, or a sentence's end on the way and a good length. */
export function isProse(text: string): boolean {
  const words = countWords(text);
  if (endsSentence(text)) return words >= 6;
  return (
    words >= 14 &&
    (/\p{Ll}{2}[.!?…]["”’')\]]* ["“‘'(]?[\p{Lu}\p{N}]/u.test(text) || (words >= 25 && GOES_ON_BEHIND_FIGURE.test(text)))
  );
}

/** "in 1:53.51. The defending champion": a sentence ends with a figure. */
const GOES_ON_BEHIND_FIGURE = /\d\. (?:After|And|At|But|He|In|It|On|She|The|Then|They|This|With)\b/;

/** Letters, and all of them capitals. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text.replace(/\bMc(?=\p{Lu})|(?<=\p{Lu})['’]s\b/gu, ''));
}

/** Letters set apart, as letterheads have them: "S K A T I N G". */
export function isLetterSpaced(text: string): boolean {
  const words = text.split(' ');
  return words.length >= 5 && words.every((word) => /^[^\p{Ll}]$/u.test(word)) && /\p{Lu} \p{Lu} \p{Lu}/u.test(text);
}

/** The number of a page, with or without how many there are. */
export function isPageNumber(text: string): boolean {
  return /^(?:page |p\. ?|seite )?[-–—]? ?\d{1,3}(?: ?(?:\/|of|von) ?\d{1,3})? ?[-–—]?$/iu.test(text);
}

/** A quotation mark opens the text. */
export function opensWithQuote(text: string): boolean {
  return /^["“„«‘']/u.test(text);
}

/** More quotation marks open than close; straight ones are counted in pairs. */
export function leavesQuoteOpen(text: string): boolean {
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0;
  return count(/["]/g) % 2 === 1 || count(/“/g) > count(/”/g);
}

/** "Torvik Skating. News and results. Torvik Skating. News and results.": the title of a page, said again. */
export function isTwice(text: string): boolean {
  const half = text.slice(0, Math.floor(text.length / 2)).replace(/[ .|–—-]+$/u, '');
  return (
    half.length >= 10 && text.length < LONGEST_TITLE && text.slice(half.length).replace(/^[ .|–—-]+|\.$/gu, '') === half
  );
}
const LONGEST_TITLE = 300;
