import { firstAtOrAfter } from '../read/ranges.ts';
import type { Block, Range, Reading } from '../read/reading.ts';
import type { Zone } from '../read/zones.ts';
import type { Mention, Rule } from './mention.ts';
import { TriggerTable } from './triggers.ts';

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
  const table = TABLES.get(rules) ?? new TriggerTable(rules);
  TABLES.set(rules, table);
  const found: Mention[] = [];
  const texts = reading.blocks.map((block) => reading.text.slice(block.start, block.end));
  table.search(texts, (match, index, at) => {
    const [rule, block] = [rules[index] as Rule, reading.blocks[at] as Block];
    const mention = readsZone(rule, block.zone) ? mentionOf(rule, match, block.start) : null;
    if (mention) found.push(mention);
  });
  return settle(found, rules, taken, reading.text.length);
}

const TABLES = new WeakMap<readonly Rule[], TriggerTable>();

/** All matches of one rule in one block. */
export function applyRule(rule: Rule, text: string, block: Block): Mention[] {
  if (!readsZone(rule, block.zone)) return [];
  return [...text.slice(block.start, block.end).matchAll(rule.pattern)]
    .map((match) => mentionOf(rule, match, block.start))
    .filter((mention) => mention !== null);
}

function readsZone(rule: Rule, zone: Zone): boolean {
  return (rule.zones ?? READ_ZONES).includes(zone);
}

/** What a match says; null where the words around it speak against it. */
function mentionOf(rule: Rule, match: RegExpExecArray, offset: number): Mention | null {
  const value = rule.read(match);
  if (value === undefined) return null;
  const [from, to] = match.indices?.groups?.span ?? [match.index, match.index + match[0].length];
  return { start: offset + from, end: offset + to, kind: rule.kind, value, rule: rule.name } as Mention;
}

function settle(found: readonly Mention[], rules: readonly Rule[], taken: readonly Range[], length: number): Mention[] {
  const priority = new Map(rules.map((rule, index) => [rule.name, index]));
  const rank = (mention: Mention) => priority.get(mention.rule) ?? rules.length;
  const order = found.toSorted((a, b) => b.end - b.start - (a.end - a.start) || rank(a) - rank(b) || a.start - b.start);
  const kept: Mention[] = [];
  // By character, so that a long text costs no more a mention than a short one.
  const held = new Uint8Array(length);
  const hold = ({ start, end }: Range) => held.fill(1, start, end);
  taken.forEach(hold);
  for (const mention of order) {
    if (held.subarray(mention.start, mention.end).includes(1)) continue;
    hold(mention);
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
