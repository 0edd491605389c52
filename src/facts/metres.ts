import { goesByMetres } from '../discourse/event-kinds.ts';
import type { Statement } from '../frames/statement.ts';
import type { Competitor, EventKey } from './draft.ts';
import type { Page } from './page.ts';

/** The event of what goes by a mark in metres, "fifth with 18.79m": one that is measured so, whatever race was told of last. */
export function eventOfMetres(
  page: Page,
  statement: Statement,
  position: number,
  competitor: Competitor | null,
): EventKey | null {
  return page.discourse.eventAt(statement, position, { competitor, fits: goesByMetres, measured: true })?.value ?? null;
}
