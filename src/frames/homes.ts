import { type Item, isMark, isMention, isWord, type WordItem } from './items.ts';

/** Small words inside the name of a town: "Bergen op Zoom", "Saint-Jean de Matha". */
const PARTICLES = ['am', 'an', 'da', 'de', 'del', 'den', 'der', 'do', 'du', 'la', 'le', 'op', 'sur', 'under', 'upon'];
const MOST_WORDS = 4;

/**
 * Index of the last item of a home behind a name: "of Oslo", "from Moose Jaw, Sask.,". A comma that closes what stands
 * behind the town is part of it, unless it parts the name from the next one. The index itself where no home is told.
 */
export function homeUntil(text: string, items: readonly Item[], last: number): number {
  const name = items[last];
  if (!isWord(items[last + 1], 'of', 'from') || !(isMention(name) || isMark(name, ')'))) return last;
  const town = placeUntil(text, items, last + 2);
  if (town === null) return last;
  if (!isMark(items[town + 1], ',')) return town;
  const region = placeUntil(text, items, town + 2) ?? nationUntil(items, town + 2);
  const closing = region === null ? undefined : items[region + 1];
  if (region === null || !(closing === undefined || closing.type === 'mark' || isWord(closing, 'and', 'who')))
    return town;
  const next = items[region + 2];
  return isMark(closing, ',') && !isMention(next) ? region + 1 : region;
}

/** Index of the last item of a side behind a name: "Japan for the women"; the index itself where none is told. */
export function sideUntil(items: readonly Item[], last: number): number {
  const [link, article, side] = items.slice(last + 1, last + 4);
  const told = isWord(link, 'for', 'among') && isWord(article, 'the') && isWord(side, ...SIDES);
  return told ? last + 3 : last;
}

const SIDES = ['boys', 'girls', 'ladies', 'men', 'women'];

/** "Alberta", "Sask.", "N.B.": the region or nation behind a town. */
const nationUntil = (items: readonly Item[], index: number): number | null => {
  const item = items[index];
  return isMention(item) && item.mention.kind === 'nation' && item.mention.value.form !== 'person' ? index : null;
};

/** The last of the capitals that begin here. */
function placeUntil(text: string, items: readonly Item[], from: number): number | null {
  let end = from - 1;
  for (let index = from; index < from + MOST_WORDS; index += 1) {
    const item = items[index];
    if (!isWord(item)) break;
    if (isCapital(text, item)) end = index;
    else if (index === from || !PARTICLES.includes(item.word)) break;
  }
  return end < from ? null : end;
}

const isCapital = (text: string, { start, end, sense }: WordItem): boolean =>
  sense === null && /^\p{Lu}/u.test(text.slice(start, end));
