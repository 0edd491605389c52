import type { Mention } from '../mentions/mention.ts';
import type { Block, Range, Reading } from '../read/reading.ts';

/** So many entries make a live report. */
const ENTRIES = 3;
/** Shorter than this an entry is a line of results, "10.38 Lind, Sweden". */
const LEAST_SENTENCE = 16;
/** What opens an entry: when it was written. */
const STAMP =
  /^(?<span>(?<hours>[01]?\d|2[0-3])(?<mark>[.:])(?<minutes>[0-5]\d))(?= ?(?:h|[ap]\.?m\.?)?(?: ?[-–—|:] ?| |\n|$))/;
/** In front of a time of day further on: "is at 12.10", "from 10.30". */
const AT = /\b(?:at|from|until|till|around) $/;

/**
 * The words of a live report without its time stamps: "**17.20** - And that was it. Thanks for reading!" is told at twenty
 * past five, and nobody raced so long. Where they are written with a point, "the eight is at 12.10" is a time of day, too.
 */
export function withoutStamps(mentions: readonly Mention[], { blocks, text }: Reading): Mention[] {
  const entries = blocks.flatMap((block) => stampOf(block, text) ?? []);
  const told = entries.filter(({ told }) => told).length;
  if (entries.length < ENTRIES || told < entries.length / 2) return [...mentions];
  const dotted = entries.every(({ mark }) => mark === '.');
  const rest = mentions.filter(({ start, end }) => !entries.some((entry) => entry.start < end && start < entry.end));
  return dotted ? rest.map((mention) => asClock(mention, text)) : rest;
}

interface Stamp extends Range {
  readonly mark: string;
  /** A sentence follows. */
  readonly told: boolean;
}

function stampOf({ start, end, zone }: Block, text: string): Stamp | null {
  if (zone !== 'body' && zone !== 'list' && zone !== 'subhead') return null;
  const words = text.slice(start, end);
  const found = STAMP.exec(words);
  if (!found) return null;
  const stamp = found[0].length;
  const isTold = words.length - stamp >= LEAST_SENTENCE && /\p{L}[.!?…]["”’)]*(?: |$)/u.test(words.slice(stamp));
  return { start, end: start + stamp, mark: found.groups?.mark ?? '', told: isTold || words.length === stamp };
}

function asClock(mention: Mention, text: string): Mention {
  const { start, end, kind } = mention;
  const [, hours = '', minutes] = /^([01]?\d|2[0-3])\.([0-5]\d)$/.exec(text.slice(start, end)) ?? [];
  if (kind !== 'time' || minutes === undefined || !AT.test(text.slice(Math.max(0, start - 8), start))) return mention;
  return { start, end, kind: 'clock', rule: 'clocks/live', value: { time: `${hours.padStart(2, '0')}:${minutes}` } };
}
