import { ofKind } from '../../mentions/mention.ts';
import { oncePer } from '../../read/once.ts';
import type { EventKey } from '../draft.ts';
import type { Page } from '../page.ts';
import { statementAt } from '../statement-at.ts';
import type { Entry, EntryFigure } from './entry.ts';

/**
 * The event of a table or list without a heading: the one in which the report tells the same figures. Most votes win;
 * null where the report tells none of them.
 */
export function eventByFigures(page: Page, entries: readonly Entry[]): EventKey | null {
  const votes = new Map<string, { event: EventKey; count: number }>();
  for (const { contender, figures } of entries)
    for (const figure of figures) {
      const at = toldAt(page, figure);
      const statement = at === null ? null : statementAt(page, at);
      if (at === null || !statement) continue;
      const event = page.discourse.eventAt(statement, at, { competitor: contender.competitor })?.value;
      if (event) votes.set(event.name, { event, count: (votes.get(event.name)?.count ?? 0) + 1 });
    }
  return [...votes.values()].toSorted((a, b) => b.count - a.count)[0]?.event ?? null;
}

const timesBySize = oncePer((page: Page) => Map.groupBy(ofKind(page.mentions, 'time'), ({ value }) => value.ms));
const scoresBySize = oncePer((page: Page) => Map.groupBy(ofKind(page.mentions, 'score'), ({ value }) => value.value));

/** Where the report gives a figure of a table; null where it does not. */
function toldAt(page: Page, { is, value }: EntryFigure): number | null {
  const same = is !== 'points' && is !== 'metres' ? timesBySize(page).get(value) : scoresBySize(page).get(value);
  const told = same?.find((mention) => statementAt(page, mention.start)?.sentence.block.zone === 'body');
  return told?.start ?? null;
}
