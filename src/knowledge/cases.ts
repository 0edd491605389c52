/**
 * Words as prose writes them: as they are, and with a capital at the start of a sentence. Patterns made from them need
 * no flag `i`, which costs several times the time.
 */
export function atAnyStart(words: Iterable<string>): string[] {
  return [...words].flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]);
}
