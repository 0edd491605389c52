import type { Mention, Values } from '../../src/mentions/mention.ts';
import { read } from '../../src/read/read.ts';
import type { Reading } from '../../src/read/reading.ts';
import { type Header, readHeader } from '../../src/resolve/header.ts';

export const LEAD = 'Edda Quist won the third race of the winter on Saturday, and nobody came within a second of her.';

export type Find = (reading: Reading) => Mention;

export function range(reading: Reading, words: string) {
  const start = reading.text.indexOf(words);
  if (start < 0) throw new Error(`not in the reading: ${words}`);
  return { start, end: start + words.length };
}

/** A date mention as the rules would find it. */
export function date(words: string, iso: string | null, parts: Partial<Values['date']> = {}): Find {
  const value = { iso, year: null, month: null, day: null, weekday: null, relative: null, ...parts };
  return (reading) => ({ ...range(reading, words), kind: 'date', rule: 'test', value });
}

export function competition(words: string, value: Partial<Values['competition']> = {}): Find {
  const whole = { name: words, year: null, host: null, bare: false, ...value };
  return (reading) => ({ ...range(reading, words), kind: 'competition', rule: 'test', value: whole });
}

export function event(words: string, sport: string, distance: number | null = null): Find {
  const value = { gender: null, name: words, sport: sport || null, distance, team: false, division: null };
  return (reading) => ({ ...range(reading, words), kind: 'event', rule: 'test', value });
}

export const nationAt = (at: { start: number; end: number }, code: string): Mention => ({
  ...at,
  kind: 'nation',
  rule: 'test',
  value: { code, form: 'name', gender: null, plural: false },
});

export function header(source: string, ...finds: Find[]): Header {
  const reading = read(source);
  return readHeader(
    reading,
    finds.map((find) => find(reading)),
  );
}
