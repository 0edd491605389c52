import { isOrdered } from '../../knowledge/list-heads.ts';
import type { Entry, EntryFigure } from './entry.ts';

/** Whoever is this much faster than the winner was not in the race: the figure is how far back. */
const BACK = 5;
const LEAST_NAMES = 3;

/** What the lines of one list tell together: places by their order, gaps behind the time of the first. */
export function asList(entries: readonly Entry[]): Entry[] {
  return inOrder(withGaps(entries));
}

/** "1. X 22:31.4, 2. Y 5.6": the winner's time, and how far the others were back. */
function withGaps(entries: readonly Entry[]): Entry[] {
  let leader: number | null = null;
  return entries.map((entry) => {
    const result = entry.figures.find((figure) => figure.is === 'result');
    if (entry.rank?.value === 1) leader = result?.value ?? null;
    if (!result || leader === null || entry.rank?.value === 1 || result.value * BACK >= leader) return entry;
    const back: EntryFigure = { ...result, is: 'gap' };
    return { ...entry, figures: entry.figures.map((figure) => (figure === result ? back : figure)) };
  });
}

/** Names one a line below "Top five finishers", their times rising: the first is the winner. */
function inOrder(entries: readonly Entry[]): Entry[] {
  const [first] = entries;
  // A line that names nobody known has a place too: the order is then not known.
  const unbroken = entries.every(({ block }, index) => block.index === (first?.block.index ?? 0) + index);
  const bare = entries.every(({ rank, event, status }) => rank === null && event === null && status === null);
  if (!first || !bare || !unbroken || entries.length < LEAST_NAMES || !isOrdered(first.heading.text))
    return [...entries];
  const times = entries.map(({ figures }) => figures.find((figure) => figure.is === 'result')?.value ?? 0);
  const rising = times.every((time, index) => index === 0 || time >= (times[index - 1] as number));
  if (!rising || times[0] === 0) return [...entries];
  return entries.map((entry, index) => ({ ...entry, rank: { value: index + 1, at: entry.contender, by: 'order' } }));
}

/**
 * Lines of one list that say the same of their events: where one gives three names in their order, "500m A 37.4, B 37.6,
 * C 37.9", those with fewer do too, "1000m B 1:15.2, A 1:15.3", "1500m B 1:56.0".
 */
export function amongSiblings(entries: readonly Entry[]): Entry[] {
  const ordered = new Set(entries.flatMap(({ block, rank }) => (rank?.by === 'order' ? (block.group ?? []) : [])));
  const lines = Map.groupBy(entries, ({ block, heading }) => `${block.index}|${heading.text}`);
  return [...lines.values()].flatMap((line) => {
    const [first] = line;
    const group = first?.block.group ?? null;
    const label = first?.heading.event;
    const labelled = first && label && label.start >= first.block.start && label.start < first.contender.start;
    const bare = line.every(({ rank, event }) => rank === null && event === null);
    const rising = areRising(line);
    if (!labelled || !bare || !rising || group === null || !ordered.has(group) || line.length > 2) return line;
    return line.map((entry, index) => (entry.status ? entry : { ...entry, rank: rankOf(entry, index) }));
  });
}

/** Results of which none is better than the one before. */
function areRising(line: readonly Entry[]): boolean {
  const times = line.flatMap(({ figures }) => figures.find((figure) => figure.is === 'result')?.value ?? []);
  return times.every((time, index) => index === 0 || time >= (times[index - 1] as number));
}

const rankOf = ({ contender }: Entry, index: number) => ({ value: index + 1, at: contender, by: 'order' as const });
