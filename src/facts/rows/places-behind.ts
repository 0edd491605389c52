import { type Mention, ofKind } from '../../mentions/mention.ts';
import { within } from '../../read/ranges.ts';
import type { Range } from '../../read/reading.ts';
import type { Page } from '../page.ts';
import type { Entry } from './entry.ts';

/** A medal that stands for itself between the parts of a line: "Lind, 500m, silver (37.60)". */
const ALONE_BEFORE = /(?:^|[,;:(–—-]) ?$/;
const ALONE_BEHIND = /^(?: medal)? ?(?:$|[,;.)(–—|-]|\d)/;

/** "8th", "bronze" behind a name. */
export function placeIn(page: Page, range: Range): Entry['rank'] {
  const { text } = page.reading;
  const place = ofKind(within(page.mentions, range), 'place').find(
    ({ start, end, value }) =>
      value.form === 'ordinal' ||
      (value.form === 'medal' &&
        ALONE_BEFORE.test(text.slice(range.start, start)) &&
        ALONE_BEHIND.test(text.slice(end, range.end))),
  );
  return place ? { value: place.value.rank, at: { start: place.start, end: place.end }, by: 'number' } : null;
}

/** The events of one competitor in a line, each with the stretch that holds its place: "Lind: 500m (1st), 1500m (2nd)". */
export interface Race extends Range {
  readonly event: Mention<'event'>;
}

/** What stands behind a name, cut by its events: a place stands behind its event, or all stand in front. */
export function racesIn(page: Page, range: Range): Race[] {
  const events = ofKind(within(page.mentions, range), 'event').filter(({ value }) => value.name !== null);
  const [first] = events;
  if (!first || events.length < 2) return [];
  const leads = placeIn(page, { start: range.start, end: first.start }) !== null;
  const races = events.map((event, index) =>
    leads
      ? { event, start: events[index - 1]?.end ?? range.start, end: event.end }
      : { event, start: event.start, end: events[index + 1]?.start ?? range.end },
  );
  return races.every((race) => placeIn(page, race) !== null) ? races : [];
}
