/** A class, "[^,;.]" or "[\p{L}\d-]+", with the sign that repeats it; or a sign that is escaped. */
const CLASS = /\\.|\[(\^?)((?:\\.|[^\]\\])*)\]([+*{]?)/gs;
/** Signs that end a part of a sentence, but not between two figures. */
const MARKS = [',', '.', ':'];
/** A full stop that ends no sentence: "St. Moritz", "J. Lind", "No. 2". */
const SHORTENS = String.raw`\.(?= [\p{Lu}\d])(?<=(?:^|[^\p{L}])(?:St|Mt|Ft|Dr|Mrs?|Ms|Nos?|Nr|\p{Lu})\.)`;
const SHORTENS_LATIN = String.raw`\.(?= [A-ZÀ-Þ\d])(?<=\b(?:St|Mt|Ft|Dr|Mrs?|Ms|Nos?|Nr|[A-Z])\.)`;

/** What a distance is measured in: figures in front of it are one word with it. */
const UNIT = String.raw`(?:k?m|(?:kilo)?met(?:re|er)s?)(?!\p{L})`;

/**
 * A pattern that takes figures for what they are. In parts of a sentence, its classes of all but some signs, `[^,;.]`, run
 * on over "10,000m", "7.5km", "1:53.2" and "St. Moritz"; and among words, its repeated classes of letters and digits,
 * `[\p{L}\d-]+`, have "10,000m", "7.5 km" and "1000 metres" for one word, as "1000m" is.
 */
export function overFigures({ source, flags }: RegExp): RegExp {
  const stop = flags.includes('u') ? SHORTENS : SHORTENS_LATIN;
  const wide = source.replace(CLASS, (piece, not: string, signs = '', repeated = '') => {
    if (not === '^') return partOf(piece.slice(0, piece.length - repeated.length), signs, stop) + repeated;
    return repeated === '+' && isWord(signs) ? wordOf(piece.slice(0, -1)) : piece;
  });
  return new RegExp(wide, flags);
}

const DIGITS = /\\d|\\p\{N\}/;

/** A class of all but some signs, with the marks among them that stand in figures. */
function partOf(written: string, signs: string, stop: string): string {
  const marks = MARKS.filter((mark) => signs.includes(mark)).join('');
  if (marks === '' || DIGITS.test(signs)) return written;
  return `(?:${written}|(?<=\\d)[${marks}](?=\\d)${marks.includes('.') ? `|${stop}` : ''})`;
}

const isWord = (signs: string): boolean => signs.includes('\\p{L}') && DIGITS.test(signs) && !signs.includes(',');

/** Never a part of a distance, so that there is one way to read it. */
function wordOf(written: string): string {
  const marks = written.includes('.') ? ',' : '.,';
  return `(?:${written}|(?<=\\d)[${marks}](?=\\d+[ -]?${UNIT})|(?<=\\d) (?=${UNIT}))+(?!(?<=\\d) ${UNIT})`;
}
