/** Letters that Unicode does not take apart into a base and an accent. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
};

/** Lower case, accents off, one kind of apostrophe, hyphen and blank: "Sjöström" and "SJOSTROM" come out alike. */
export function fold(text: string): string {
  const plain = /^[ -~]*$/.test(text);
  const lower = (plain ? text : text.normalize('NFD').replace(/\p{M}+/gu, '')).toLowerCase();
  if (plain) return lower;
  return lower
    .replace(/[øđðłßæœþıħŧ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[‐‑–]/g, '-')
    .replace(/\s+/g, ' ');
}

/** As `fold`, and the vowels that ASCII lists write with two letters as one: "OESTERLUND" and "Österlund" alike. */
export function foldLoosely(text: string): string {
  return fold(text)
    .replace(/aa/g, 'a')
    .replace(/([aou])e/g, '$1');
}
