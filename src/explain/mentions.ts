import { annotate, applyRule, READ_ZONES } from '../mentions/annotate.ts';
import { RULES } from '../mentions/index.ts';
import type { Mention, Rule } from '../mentions/mention.ts';
import type { Block, Range, Reading } from '../read/reading.ts';

/** What became of a place where a rule's pattern matched. */
export type Fate =
  | { readonly type: 'kept' }
  /** Another mention of the same words was longer, or as long and its rule stands first. */
  | { readonly type: 'lost'; readonly to: string; readonly words: string }
  /** The words fit, and a condition of the rule on what stands around them did not hold. */
  | { readonly type: 'refused' }
  /** The rule does not read this zone. */
  | { readonly type: 'wrong-zone' };

/** A place where a rule of words came close, in offsets of the reading. */
export interface Candidate extends Range {
  readonly rule: string;
  readonly kind: string;
  readonly words: string;
  /** What the rule reads in the words; null where it refused them. */
  readonly value: unknown;
  readonly fate: Fate;
}

/** Every match of every rule in a block, and what became of it, in text order, what was kept first. */
export function candidatesIn(reading: Reading, block: Block): Candidate[] {
  const kept = annotate({ ...reading, blocks: [block] }, RULES);
  return RULES.flatMap((rule) => ofRule(reading, block, rule, kept)).sort(
    (a, b) => a.start - b.start || Number(b.fate.type === 'kept') - Number(a.fate.type === 'kept') || b.end - a.end,
  );
}

function ofRule(reading: Reading, block: Block, rule: Rule, kept: readonly Mention[]): Candidate[] {
  const read = applyRule({ ...rule, zones: [block.zone] }, reading.text, block);
  const inZone = (rule.zones ?? READ_ZONES).includes(block.zone);
  const describe = (range: Range, value: unknown, fate: Fate): Candidate => ({
    start: range.start,
    end: range.end,
    rule: rule.name,
    kind: rule.kind,
    words: reading.text.slice(range.start, range.end),
    value,
    fate,
  });
  const accepted = read.map((mention) =>
    describe(mention, mention.value, inZone ? fateOf(mention, reading, kept) : { type: 'wrong-zone' }),
  );
  const refused = refusals(reading, block, rule)
    .filter((range) => !read.some((mention) => touches(mention, range)))
    .map((range) => describe(range, null, { type: 'refused' }));
  return [...accepted, ...refused];
}

function fateOf(mention: Mention, reading: Reading, kept: readonly Mention[]): Fate {
  const winner = kept.find((other) => touches(mention, other));
  if (!winner || (winner.rule === mention.rule && winner.start === mention.start)) return { type: 'kept' };
  return { type: 'lost', to: winner.rule, words: reading.text.slice(winner.start, winner.end) };
}

/** Where the pattern matches, and `read` answers `undefined`. */
function refusals(reading: Reading, block: Block, rule: Rule): Range[] {
  const text = reading.text.slice(block.start, block.end);
  return [...text.matchAll(rule.pattern)]
    .filter((match) => match[0] !== '' && rule.read(match) === undefined)
    .map((match) => ({ start: block.start + match.index, end: block.start + match.index + match[0].length }));
}

/** Whether two ranges share a character. */
export function touches(one: Range, other: Range): boolean {
  return one.start < other.end && other.start < one.end;
}
