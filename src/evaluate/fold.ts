/** Letters that keep their stroke or ligature through decomposition, and what they are written as without. */
const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  Ø: 'o',
  ł: 'l',
  Ł: 'l',
  đ: 'd',
  Đ: 'd',
  ß: 'ss',
  æ: 'ae',
  Æ: 'ae',
};

/** A name or text as it is compared: without case, accents and punctuation, its words separated by one space. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[øłđßæ]/giu, (letter) => PLAIN[letter] ?? letter)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** An event's name as it is compared: one word for each gender, metres as "m" and kilometres as "km", joined to their number. */
export function foldEvent(text: string): string {
  return fold(text)
    .replace(/\b(\d+) (\d{3}) ?m\b/, '$1$2m')
    .replace(/ladies/g, 'women')
    .replace(/\bwomens?(?: s)?\b/g, 'women')
    .replace(/\bmens?(?: s)?\b/g, 'men')
    .replace(/\bmet(?:re|er)s?\b/g, 'm')
    .replace(/(\d) ?k(?:ilomet(?:re|er)s?)?\b/g, '$1km')
    .replace(/(\d) m\b/g, '$1m');
}
