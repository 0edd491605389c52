import { type Draft, draft } from './drafts.ts';
import { splitLine } from './runs.ts';
import { isRanking } from './zones/report.ts';

/** "Men 1500m: 1 Name", "Result: 1. Name": where a list of places begins, at a sentence's start. */
const NAMED_HEAD = String.raw`\p{Lu}[^.;:!?()]{0,60}?(?:\.|:| [–—-]) ?1[.)]? `;
/** "1000 m: 6. Name", "Women. 500m relay: 2. Name": the list of those of one nation, whatever their first place. */
const DISTANCE_HEAD = String.raw`(?:(?:Women|Men|Ladies)[.:] )?\d{1,2}[., ]?\d{0,3} ?m(?: [\p{L} ]{1,20})?: ?\d{1,3}[.)] `;
const LIST_HEAD = new RegExp(String.raw`(?<=^|[.;!?] )(?:${NAMED_HEAD}|${DISTANCE_HEAD})(?=\p{Lu}\p{L})`, 'gu');

/** Lists of places that a paragraph holds one after the other, or behind its sentences, become lines of their own. */
export function splitResultLines(blocks: readonly Draft[]): Draft[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'paragraph' || block.origin !== 'text') return [block];
    return cut(block, listStarts(block.text));
  });
}

/** Where the lists begin that are lists to their end. */
function listStarts(text: string): number[] {
  const starts = Array.from(text.matchAll(LIST_HEAD), ({ index }) => index);
  return starts.filter((start, index) => isRanking(text.slice(start, starts[index + 1]).trimEnd(), undefined));
}

function cut(block: Draft, starts: readonly number[]): Draft[] {
  const pieces: Draft[] = [];
  let rest = block.runs;
  for (const start of starts.filter((at) => at > 0).toReversed()) {
    const [before, after] = splitLine(rest, start);
    pieces.unshift(draft(block, after));
    rest = before;
  }
  return pieces.length === 0 ? [block] : [draft(block, rest), ...pieces];
}
