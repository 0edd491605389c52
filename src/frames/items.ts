import { DETERMINERS, PREPOSITIONS, RELATIVES } from '../knowledge/function-words.ts';
import { SENSES, type Sense } from '../knowledge/verbs.ts';
import { matchesIn } from '../language/latin.ts';
import type { Quotation } from '../language/quotations.ts';
import type { Sentence, Token } from '../language/sentences.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Range } from '../read/reading.ts';

/** One step of a sentence, left to right: a mention, a word, a punctuation mark, or a whole stretch of speech. */
export type Item = Range & { readonly depth: number } & (
    | { readonly type: 'mention'; readonly mention: Mention }
    | { readonly type: 'word'; readonly word: string; readonly sense: Sense | null }
    | { readonly type: 'mark'; readonly mark: string }
    | { readonly type: 'speech' }
  );

export type MentionItem = Extract<Item, { type: 'mention' }>;
export type WordItem = Extract<Item, { type: 'word' }>;

const MARKS = /[,;:()[\]–—/]|\s-\s/gu;

/**
 * The sentence as items. Text inside speech is left out, one item standing for it; `depth` counts open brackets.
 *
 * @param mentions all mentions of the sentence's block, in text order
 * @param speech quotations of the block that are speech, in text order
 */
export function itemize(
  text: string,
  sentence: Range & Pick<Sentence, 'tokens'>,
  mentions: readonly Mention[],
  speech: readonly Range[],
): Item[] {
  const inside = (range: Range) => range.start >= sentence.start && range.end <= sentence.end;
  const hidden = speech.filter((range) => range.start < sentence.end && range.end > sentence.start);
  const open = (range: Range) => !hidden.some((quote) => range.start < quote.end && range.end > quote.start);
  const own = mentions.filter((mention) => inside(mention) && open(mention));
  const words = sentence.tokens.filter(
    (token) => open(token) && !own.some((mention) => token.start < mention.end && token.end > mention.start),
  );
  const solid: Range[] = [...own, ...words, ...hidden].sort((a, b) => a.start - b.start);
  const items: Item[] = [];
  let at = sentence.start;
  let depth = 0;
  const marks = (end: number) => {
    for (const match of matchesIn(MARKS, text.slice(at, Math.max(at, end)))) {
      const start = at + match.index;
      const mark = match[0].trim();
      if (mark === ')' || mark === ']') depth = Math.max(0, depth - 1);
      items.push({ type: 'mark', mark, start, end: start + match[0].length, depth });
      if (mark === '(' || mark === '[') depth += 1;
    }
  };
  for (let index = 0; index < solid.length; index += 1) {
    const part = solid[index] as Mention | Token | Quotation;
    marks(part.start);
    const range = { start: part.start, end: part.end, depth };
    if ('kind' in part) items.push({ ...range, type: 'mention', mention: part });
    else if ('normal' in part) {
      const compound = text[part.start - 1] === '-' || text[part.end] === '-';
      const sense = compound ? null : senseAt(text, solid, index);
      const last = solid[index + (sense ? sense.words.length - 1 : 0)] as Range;
      items.push({ ...range, end: last.end, type: 'word', word: part.normal, sense });
      if (sense) index += sense.words.length - 1;
      at = last.end;
      continue;
    } else items.push({ ...range, type: 'speech' });
    at = Math.max(at, part.end);
  }
  marks(sentence.end);
  return items;
}

/**
 * The longest verb of the table that begins at this word; none behind an article or owner or before a title,
 * where it is no verb ("the lead", "his win", "defending champion").
 */
function senseAt(text: string, solid: readonly Range[], index: number): Sense | null {
  const normal = (at: number) => (solid[at] as Partial<Token> | undefined)?.normal;
  const senses = SENSES.get(normal(index) ?? '') ?? [];
  const finite = /ed$/.test(normal(index) ?? '') || (/ing$/.test(normal(index) ?? '') && !isAdjective(normal, index));
  const noun =
    !finite &&
    ((DETERMINERS.has(normal(index - 1) ?? '') && !(normal(index - 1) === 'that' && PAST.test(normal(index) ?? ''))) ||
      ownsNext(text, solid[index - 1], solid[index] as Range) ||
      isNounPhrase(normal(index - 2), normal(index - 1), normal(index)));
  const opener = normal(index) === 'opening' && normal(index - 1) === 'season';
  if (noun || opener || TITLE.test(normal(index + 1) ?? '') || isAttribute(normal, index)) return null;
  const said = senses.filter((sense) => sense.words.every((word, step) => normal(index + step) === word));
  const [first] = said;
  if (!first) return null;
  const other = said.find(({ family, words }) => family === 'goTo' && words.length === first.words.length);
  return other && isSomebody(solid[index + first.words.length]) ? other : first;
}

/** Forms that are no noun: "the team that won" is no article's. */
const PAST = /^(?:broke|came|fell|got|held|led|ran|rode|swam|threw|took|was|were|went|won)$/;

/** "The 200m fell to Lind", "fell to fourth": whether a medal went to somebody, or somebody to a place. */
const isSomebody = (part: Range | undefined): boolean =>
  part !== undefined && 'kind' in part && ['person', 'nation', 'description'].includes((part as Mention).kind);

const TITLE = /^(?:champions?|titleholders?|medall?ists?|winners?)$/;

/** "Defending Olympic champion X", "reigning 1500m world champion X"; but "defending her title". */
function isAttribute(normal: (at: number) => string | undefined, index: number): boolean {
  if (!/^(?:defending|reigning)$/.test(normal(index) ?? '')) return false;
  const behind = [1, 2, 3, 4].map((step) => normal(index + step));
  const title = behind.findIndex((word) => word !== undefined && TITLE.test(word));
  return title >= 0 && !behind.slice(0, title).some((word) => word !== undefined && DETERMINERS.has(word));
}

/** "the opening 500m", "her winning time"; but "left her trailing by two seconds". */
const isAdjective = (normal: (at: number) => string | undefined, index: number): boolean =>
  DETERMINERS.has(normal(index - 1) ?? '') &&
  !(normal(index - 1) === 'her' && PREPOSITIONS.has(normal(index + 1) ?? ''));

/** "his win", "Lind's lead": an owner stands right in front. */
function ownsNext(text: string, before: Range | undefined, { start }: Range): boolean {
  if (!before || !('kind' in before)) return false;
  const { kind, value } = before as Mention;
  return (kind === 'pronoun' && value.possessive) || /['’]s? ?$/.test(text.slice(before.start, start));
}

/** "a fast start", "their next win": an article, an adjective, and a noun that could be a verb. */
const isNounPhrase = (article: string | undefined, adjective: string | undefined, noun: string | undefined): boolean =>
  (article === 'a' || article === 'an') &&
  adjective !== undefined &&
  /^(?:start|lead|win|finish|split|turn|pass|lap|run|ride|fall|crash)$/.test(noun ?? '');

export const isMention = (item: Item | undefined): item is MentionItem => item?.type === 'mention';
export const isWord = (item: Item | undefined, ...words: readonly string[]): item is WordItem =>
  item?.type === 'word' && (words.length === 0 || words.includes(item.word));
export const isMark = (item: Item | undefined, ...marks: readonly string[]): boolean =>
  item?.type === 'mark' && (marks.length === 0 || marks.includes(item.mark));
/** "who", "which". */
export const isRelative = (item: Item | undefined): boolean => item?.type === 'word' && RELATIVES.has(item.word);
/** "he", "they": not "his". */
export const isPronoun = (item: Item | undefined): boolean =>
  item?.type === 'mention' && item.mention.kind === 'pronoun' && !item.mention.value.possessive;
