import { firstAtOrAfter } from '../read/ranges.ts';
import type { Block, Range, Reading } from '../read/reading.ts';
import type { Zone } from '../read/zones.ts';
import type { Mention, Rule } from './mention.ts';

/** Zones of prose, tables and lists: where a rule reads unless it names its own. */
export const READ_ZONES: readonly Zone[] = [
  'dateline',
  'headline',
  'competition',
  'subhead',
  'body',
  'caption',
  'table',
  'list',
  'schedule',
];

/**
 * Everything the rules find, in text order and without overlap.
 *
 * The conflict policy is one total order: of two overlapping mentions the longer stays; of two equally long the one
 * whose rule stands first in the list. `taken` are ranges that are not open any more.
 */
export function annotate(reading: Reading, rules: readonly Rule[], taken: readonly Range[] = []): Mention[] {
  // One rule over all blocks, then the next: its compiled pattern stays in the processor's cache.
  const found = rules.flatMap((rule) => reading.blocks.flatMap((block) => applyRule(rule, reading.text, block)));
  return settle(found, rules, taken);
}

/** All matches of one rule in one block. */
export function applyRule(rule: Rule, text: string, block: Block): Mention[] {
  if (!(rule.zones ?? READ_ZONES).includes(block.zone)) return [];
  const found: Mention[] = [];
  for (const match of matches(rule.pattern, text.slice(block.start, block.end))) {
    const value = rule.read(match);
    if (value === undefined) continue;
    const [from, to] = match.indices?.groups?.span ?? [match.index, match.index + match[0].length];
    const at = { start: block.start + from, end: block.start + to };
    found.push({ ...at, kind: rule.kind, value, rule: rule.name } as Mention);
  }
  return found;
}

/** All matches, as `matchAll` has them; that one copies its pattern at each call, which costs more than the search. */
function matches(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}

function settle(found: readonly Mention[], rules: readonly Rule[], taken: readonly Range[]): Mention[] {
  const priority = new Map(rules.map((rule, index) => [rule.name, index]));
  const rank = (mention: Mention) => priority.get(mention.rule) ?? rules.length;
  const order = found.toSorted((a, b) => b.end - b.start - (a.end - a.start) || rank(a) - rank(b) || a.start - b.start);
  const kept: Mention[] = [];
  const held: Range[] = taken.toSorted((a, b) => a.start - b.start);
  for (const mention of order) {
    const place = firstAtOrAfter(held, mention.start);
    const before = held[place - 1];
    const after = held[place];
    if ((before && before.end > mention.start) || (after && after.start < mention.end)) continue;
    held.splice(place, 0, mention);
    kept.push(mention);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** Both lists in text order; a mention of the first that one of the second overlaps gives way. */
export function merge(found: readonly Mention[], stronger: readonly Mention[]): Mention[] {
  const held = stronger.toSorted((a, b) => a.start - b.start);
  const free = found.filter((mention) => {
    const place = firstAtOrAfter(held, mention.start);
    return (
      (held[place - 1]?.end ?? 0) <= mention.start && (held[place]?.start ?? Number.POSITIVE_INFINITY) >= mention.end
    );
  });
  return [...free, ...held].sort((a, b) => a.start - b.start);
}
