import { eventKey } from '../../discourse/event-key.ts';
import { splitEventName } from '../../knowledge/events.ts';
import type { Mention } from '../../mentions/mention.ts';
import { within } from '../../read/ranges.ts';
import type { Range } from '../../read/reading.ts';
import type { EventKey } from '../draft.ts';
import type { Page } from '../page.ts';

/** An event of the programme, where it is named, with the round beside it. */
export interface Slot extends Range {
  readonly event: EventKey | null;
  readonly round: string | null;
  readonly clock: Mention<'clock'> | null;
}

/** Who starts, right in front of the time of day: "(women at 10:30, men at 13:00)". */
const WHOSE = /\b(women|ladies|men)(?:['’]s?)?(?: race)?(?: at| from|:)? $/i;

/** The events a stretch of the programme names, each with its time of day. */
export function slotsIn(page: Page, range: Range): Slot[] {
  const mentions = within(page.mentions, range);
  const clocks = mentions.filter((each) => each.kind === 'clock');
  const rounds = mentions.filter((each) => each.kind === 'round');
  const named = mentions.flatMap((each) => (each.kind === 'event' ? (namedEvent(each) ?? []) : []));
  const shared = sharedEvent(page, named, clocks);
  if (shared.length > 0) return shared;
  const first = named[0] ?? rounds[0];
  const clockFirst = clocks[0] !== undefined && first !== undefined && clocks[0].start < first.start;
  const inBrackets = ({ end }: Range) =>
    clocks.find((clock) => clock.start >= end && /^ ?\($/.test(page.reading.text.slice(end, clock.start)));
  const clockOf = ({ start, end }: Range) =>
    inBrackets({ start, end }) ??
    (clockFirst ? clocks.findLast((clock) => clock.end <= start) : clocks.find((clock) => clock.start >= end)) ??
    null;
  // "Finals start with the 100m, then the 200m": one round, named first, is that of all.
  const [only, ...others] = rounds;
  const shares = only !== undefined && others.length === 0 && named.every(({ start }) => start > only.end);
  const roundOf = (event: Range) => (nearest(rounds, event) ?? (shares ? only : undefined))?.value.round ?? null;
  if (named.length === 0) return rounds.map((round) => bareRound(round, clockOf(round)));
  const slots = named.map((slot) => ({ ...slot, round: roundOf(slot), clock: clockOf(slot) }));
  const left = rounds.filter((round) => !shares && !named.some((event) => nearest([round], event)));
  const bare = left.map((round) => bareRound(round, clockOf(round)));
  return [...slots, ...bare.filter(({ clock }) => clock && !slots.some((slot) => slot.clock === clock))];
}

interface NamedEvent extends Range {
  readonly event: EventKey;
}

function namedEvent({ value, start, end }: Mention<'event'>): NamedEvent | null {
  const event = eventKey(value, null);
  return event && { event, start, end };
}

/** One event at two times, the women's and the men's. */
function sharedEvent(page: Page, named: readonly NamedEvent[], clocks: readonly Mention<'clock'>[]): Slot[] {
  return clocks.flatMap((clock): Slot[] => {
    const words = WHOSE.exec(page.reading.text.slice(Math.max(0, clock.start - 24), clock.start))?.[1]?.toLowerCase();
    const of = named.findLast(({ end, event }) => end <= clock.start && event.gender === null);
    if (words === undefined || !of) return [];
    const { name } = splitEventName(of.event.name);
    const event = eventKey({ ...of.event, name, division: null }, words === 'men' ? 'men' : 'women');
    return [{ start: of.start, end: of.end, event, round: null, clock }];
  });
}

/** A line that names only a round: "heats and repechage". */
function bareRound(round: Mention<'round'>, clock: Mention<'clock'> | null): Slot {
  return { start: round.start, end: round.end, event: null, round: round.value.round, clock };
}

/** The round that stands beside an event, at most a few words away. */
function nearest(rounds: readonly Mention<'round'>[], event: Range): Mention<'round'> | undefined {
  const distance = ({ start, end }: Range) => (start >= event.end ? start - event.end : event.start - end);
  return rounds.filter((round) => distance(round) <= 24).toSorted((a, b) => distance(a) - distance(b))[0];
}
