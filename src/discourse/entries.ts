import type { Statement } from '../frames/statement.ts';
import { within } from '../read/ranges.ts';
import type { Range } from '../read/reading.ts';
import type { Competitor, EventKey } from '../resolve/entities.ts';
import { competitorKey } from './competitor-key.ts';
import type { Hint } from './hint.ts';
import { bracketAt } from './round-words.ts';
import { commaBehind } from './settings.ts';

/** A time, whose it is and of which event. */
interface Noted {
  readonly event: EventKey;
  readonly at: Range;
}

/** In which events competitors were found to take part, and of which their times are. */
export class Entries {
  private readonly events = new Map<string, EventKey[]>();
  private readonly times = new Map<string, Noted[]>();

  note(competitor: Competitor, event: EventKey): void {
    for (const key of keysOf(competitor)) push(this.events, key, event);
  }

  noteTime(competitor: Competitor, event: EventKey, at: Range): void {
    for (const key of keysOf(competitor)) push(this.times, key, { event, at });
  }

  of(competitor: Competitor): readonly EventKey[] {
    return this.events.get(competitorKey(competitor)) ?? [];
  }

  /** Of the competitor's times in the sentence of a position, the last first; those in brackets are of another race. */
  ofOwnTimes({ sentence }: Statement, position: number, { competitor }: Hint, text: string): EventKey[] {
    const own = (competitor && this.times.get(competitorKey(competitor))) ?? [];
    const bracket = bracketAt(text, position);
    const here = ({ at: { start, end } }: Noted) =>
      start >= sentence.start && end <= sentence.end && start !== position && bracketAt(text, start) === bracket;
    return own.flatMap((noted) => (here(noted) ? [noted.event] : [])).toReversed();
  }
}

/**
 * "She clocked 6:50.21, 0.60 faster than the record": of the figure in front of it in the sentence, whatever that was found to
 * be of, where no event is named since, nor behind it up to the next comma.
 */
export function besideFigure(
  statement: Statement,
  position: number,
  { previous, measured }: Hint,
  events: readonly Range[],
  text: string,
): EventKey[] {
  if (measured || !previous || previous.start < statement.sentence.start) return [];
  const since = within(events, { start: previous.end, end: commaBehind(statement, position) });
  const goesOn = since.length === 0 && bracketAt(text, previous.start) === bracketAt(text, position);
  return goesOn ? [previous.event] : [];
}

const keysOf = (competitor: Competitor): string[] => [
  competitorKey(competitor),
  ...(competitor.kind === 'pair' ? competitor.members.map((member) => member.key) : []),
];

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
