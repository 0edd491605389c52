import { eventsOf, NAMED_EVENTS } from '../knowledge/events.ts';
import { anyOf, WORD_END, WORD_START } from '../knowledge/words.ts';
import type { Mention, Values } from '../mentions/mention.ts';
import { within } from '../read/ranges.ts';
import type { Range, Reading } from '../read/reading.ts';

type EventValue = Values['event'];

/** A stroke where the text names one: in an event, or on its own ("the breaststroke events"). */
export interface Stroke extends Range {
  readonly name: string;
}

/** Sports in which a distance alone names no event, and the stroke is said once for several. Source: World Aquatics. */
const OF_STROKES: ReadonlySet<string> = new Set(['swimming']);

const NAMES = NAMED_EVENTS.filter(
  ({ sport, entry, reading }) => sport === 'swimming' && entry === 'one' && reading === 'distance',
);
const WORDS = new RegExp(`${WORD_START}${anyOf(NAMES.map(({ name }) => name.toLowerCase()))}${WORD_END}`, 'giu');

/** Every stroke a release of swimming names, in text order; none for other sports. */
export function findStrokes(reading: Reading, events: readonly Mention<'event'>[], sport: string | null): Stroke[] {
  if (sport === null || !OF_STROKES.has(sport)) return [];
  const bare = [...reading.text.matchAll(WORDS)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
    name: eventsOf(words).find(({ sport }) => sport === 'swimming')?.name ?? words,
  }));
  const named = events.flatMap(({ start, end, value }) => {
    const name = NAMES.find((row) => value.name?.endsWith(` ${row.name}`))?.name;
    return name ? [{ start, end, name }] : [];
  });
  return [...bare, ...named].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The stroke that the paragraph of an event named last in front of it, or else its heading. */
export function strokeAt(
  strokes: readonly Stroke[],
  { start }: Range,
  [block, heading]: readonly (Range | null | undefined)[],
): Stroke | undefined {
  if (strokes.length === 0) return undefined;
  const here = block ? within(strokes, { start: block.start, end: start }) : [];
  return here.at(-1) ?? (heading ? within(strokes, heading).at(-1) : undefined);
}

/** "won the 50m and the 100m": over the stroke that the paragraph, or else its heading, named last. */
export function withStroke(value: EventValue, stroke: Stroke | undefined): EventValue {
  if (!stroke || !/^\d+m$/.test(value.name ?? '')) return value;
  return { ...value, name: `${value.name} ${stroke.name}`, sport: value.sport ?? 'swimming' };
}
