import type { Range, Reading } from './reading.ts';

/** "17.41", "20h15": a time of day that no rule of clocks would take for one, in front of what happened then. */
const STAMP = /^\W{0,2}(?<hours>[01]?\d|2[0-3])[.h](?<minutes>[0-5]\d)(?=[\s:–—-])/u;
const LEAST_STAMPS = 3;
/** What a live report says behind a stamp is told in sentences; a list of times holds names. */
const TOLD = /[.!?:…][”"’)]?$/u;

interface Stamp extends Range {
  readonly minute: number;
  readonly told: boolean;
}

/** What stands in front of what a report tells, and is none of it: the stamps of its entries, the numbers of its points. */
export const marginOf = (reading: Reading): Range[] => [...stampsOf(reading), ...numbersOf(reading)];

/** The numbers of items that are told in sentences, "3. Lind hugs her coach.", are no ranks. */
function numbersOf({ blocks, text }: Reading): Range[] {
  return blocks.flatMap(({ start, end, kind, zone }) => {
    const number = kind === 'item' && zone === 'body' ? /^\d{1,3}(?:\.\)?|\))(?= )/.exec(text.slice(start, end)) : null;
    return number ? [{ start, end: start + number[0].length }] : [];
  });
}

/**
 * The times of day that open the entries of a live report, newest first or last: "17.20 And so the top five", over
 * several blocks. They are when it was written, and no times that anybody raced.
 */
function stampsOf({ blocks, text }: Reading): Range[] {
  const stamps = blocks.flatMap((block) => stampAt(text.slice(block.start, block.end), block.start));
  const told = stamps.filter((stamp) => stamp.told).length;
  const turns = stamps.filter((stamp, index) => turnsBack(stamps[index - 1], stamp, stamps[index + 1])).length;
  // One entry may have been put in where it does not belong.
  const inOrder = turns * 3 <= stamps.length;
  return stamps.length >= LEAST_STAMPS && told * 2 > stamps.length && inOrder ? stamps : [];
}

function stampAt(line: string, offset: number): Stamp[] {
  const match = STAMP.exec(line);
  if (!match) return [];
  const { hours, minutes } = match.groups as { hours: string; minutes: string };
  const minute = Number(hours) * 60 + Number(minutes);
  return [{ start: offset, end: offset + match[0].length, minute, told: TOLD.test(line) }];
}

/** Whether the order of time turns round at the stamp in the middle. */
const turnsBack = (one: Stamp | undefined, { minute }: Stamp, other: Stamp | undefined): boolean =>
  one !== undefined && other !== undefined && (minute - one.minute) * (other.minute - minute) < 0;
