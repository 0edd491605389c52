import type { Range, Reading } from './reading.ts';

/** What opens an entry: "17.41", "20h15", "20:36". */
const STAMP = /^\W{0,2}(?<hours>[01]?\d|2[0-3])(?<mark>[.:h])(?<minutes>[0-5]\d)(?=\W?(?:[\s–—|-]|$))/u;
const LEAST_STAMPS = 3;
/** What a live report says behind a stamp is told in sentences; a list of times holds names. */
const TOLD = /[.!?:…][”"’)]?$/u;
/** "13:30 Women's 1500m. Lind starts in the last pair": a programme, whose times are those of races. */
const OF_PROGRAMME = /^[\s–—|:*-]*(?:(?:wo)?men|ladies|mixed|boys|girls)(?:['’]s?)?(?: [^.!?:,;\s]+){1,5}[.,](?: |$)/iu;

export interface Stamp extends Range {
  readonly mark: string;
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
export function stampsOf({ blocks, text }: Reading): Stamp[] {
  const stamps = blocks.flatMap((block) => stampAt(text.slice(block.start, block.end), block.start));
  const told = stamps.filter((stamp) => stamp.told).length;
  const turns = stamps.filter((stamp, index) => turnsBack(stamps[index - 1], stamp, stamps[index + 1])).length;
  // One entry may have been put in where it does not belong.
  const inOrder = turns * 3 <= stamps.length;
  return stamps.length >= LEAST_STAMPS && told * 2 > stamps.length && inOrder ? stamps : [];
}

function stampAt(line: string, offset: number): Stamp[] {
  const match = STAMP.exec(line);
  const behind = line.slice(match?.[0].length);
  if (!match || OF_PROGRAMME.test(behind)) return [];
  const { hours, mark, minutes } = match.groups as { hours: string; mark: string; minutes: string };
  const minute = Number(hours) * 60 + Number(minutes);
  const told = behind.trim() === '' || TOLD.test(line);
  return [{ start: offset, end: offset + match[0].length, mark, minute, told }];
}

/** Whether the order of time turns round at the stamp in the middle. */
const turnsBack = (one: Stamp | undefined, { minute }: Stamp, other: Stamp | undefined): boolean =>
  one !== undefined && other !== undefined && (minute - one.minute) * (other.minute - minute) < 0;
