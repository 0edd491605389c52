import type { Mention } from '../mentions/mention.ts';
import { stampsOf } from '../read/margin.ts';
import type { Reading } from '../read/reading.ts';

/** In front of a time of day: "is at 12.10", "from 10.30". */
const AT = /\b(?:at|from|until|till|around) $/;

/** In a live report that stamps its entries with a point, "the eight is at 12.10" tells a time of day, too. */
export function dottedClocks(mentions: Mention[], reading: Reading): Mention[] {
  const stamps = stampsOf(reading);
  const dotted = stamps.length > 0 && stamps.every(({ mark }) => mark === '.');
  return dotted ? mentions.map((mention) => asClock(mention, reading.text)) : mentions;
}

function asClock(mention: Mention, text: string): Mention {
  const { start, end, kind } = mention;
  const [, hours = '', minutes] = /^([01]?\d|2[0-3])\.([0-5]\d)$/.exec(text.slice(start, end)) ?? [];
  if (kind !== 'time' || minutes === undefined || !AT.test(text.slice(Math.max(0, start - 8), start))) return mention;
  return { start, end, kind: 'clock', rule: 'clocks/live', value: { time: `${hours.padStart(2, '0')}:${minutes}` } };
}
