import { placeOfColumn } from '../../knowledge/result-columns.ts';
import { ofKind } from '../../mentions/mention.ts';
import { within } from '../../read/ranges.ts';
import type { Block } from '../../read/reading.ts';
import type { Page } from '../page.ts';
import { contendersOf } from './crew.ts';
import type { Entry } from './entry.ts';
import { headingOf } from './heading.ts';
import { figuresIn } from './line-figures.ts';
import { earlierList } from './past.ts';

/**
 * A table that has a column for each step of the podium, "Event | Gold | Silver | Bronze", "Year | 1st | 2nd | 3rd":
 * whoever a cell names has that place, in the event or the year of the row. Counts of medals name nobody.
 */
export function entriesOfMedalColumns(page: Page, [header, ...rows]: readonly Block[]): Entry[] {
  const { text } = page.reading;
  const wordsOf = (range: { start: number; end: number }) => text.slice(range.start, range.end).trim();
  if (!header) return [];
  const ranks = header.cells.map((cell) => placeOfColumn(wordsOf(cell)));
  const title = headingOf(page, header);
  return rows.flatMap((block) => {
    const about = block.cells.filter((_, index) => (ranks[index] ?? null) === null);
    const event = about
      .flatMap((cell) => ofKind(within(page.mentions, cell), 'event'))
      .find(({ value }) => value.name !== null);
    const earlier = earlierList(page, about.map(wordsOf)) ?? title.earlier;
    const heading = { ...title, earlier, gender: event?.value.gender ?? title.gender };
    return block.cells.flatMap((cell, index) => {
      const rank = ranks[index] ?? null;
      const contenders = rank === null ? [] : contendersOf(page, block, heading, event ?? null, cell);
      return contenders.map((contender, place): Entry => {
        const behind = { start: contender.end, end: contenders[place + 1]?.start ?? cell.end };
        const figures = figuresIn(page, block, heading, behind);
        const at = { start: contender.start, end: contender.end };
        const step = rank === null ? null : { value: rank, at, by: 'number' as const };
        return { block, heading, event: event ?? null, contender, rank: step, figures, status: null };
      });
    });
  });
}
