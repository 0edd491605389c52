import { eventKey } from '../../discourse/event-key.ts';
import { splitEventName } from '../../knowledge/events.ts';
import { eventOfRound } from '../../knowledge/rounds.ts';
import { type Mention, ofKind } from '../../mentions/mention.ts';
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

type Clock = Mention<'clock'>;
type RoundMention = Mention<'round'>;

/** Who starts, right in front of the time of day: "(women at 10:30, men at 13:00)". */
const WHOSE = /\b(women|ladies|men)(?:['’]s?)?(?: race)?(?: at| from|:)? $/i;

/** The events a stretch of the programme names, each with its time of day. */
export function slotsIn(page: Page, range: Range): Slot[] {
  const mentions = within(page.mentions, range);
  const clocks = ofKind(mentions, 'clock');
  const rounds = ofKind(mentions, 'round');
  const named = ofKind(mentions, 'event').flatMap((each) => namedEvent(each) ?? []);
  const shared = sharedEvent(page, named, clocks);
  if (shared.length > 0) return shared;
  const clockOfEvent = clocksOf(page, clocks, named);
  const clockOfRound = clocksOf(page, clocks, rounds);
  if (named.length === 0) return rounds.map((round) => bareRound(round, clockOfRound(round)));
  // "Finals start with the 100m, then the 200m": one round, named first, is that of all.
  const [only, ...others] = rounds;
  const shares = only !== undefined && others.length === 0 && named.every(({ start }) => start > only.end);
  const roundOf = (event: Range) =>
    nearest(rounds, event) ?? (shares ? only : roundAt(clockOfEvent(event), clocks, rounds, named));
  const slots = named.map((slot) => ({
    ...slot,
    round: roundOf(slot)?.value.round ?? null,
    clock: clockOfEvent(slot),
  }));
  const told = named.map(roundOf);
  const left = rounds.filter((round) => !told.includes(round));
  const bare = left.map((round) => bareRound(round, clockOfRound(round)));
  return [
    ...withOpener(page, slots),
    ...bare.filter(({ clock }) => clock && !slots.some((slot) => slot.clock === clock)),
  ];
}

/**
 * The clock of what is named: the one in brackets behind it; else the one in front, where the first of them stands before
 * all that is named and none behind it all, "13:00 Women's 500m, 14:05 Men's 1000m"; else the one behind.
 */
function clocksOf(page: Page, clocks: readonly Clock[], named: readonly Range[]): (range: Range) => Clock | null {
  const { text } = page.reading;
  const bracketOf = ({ end }: Range) =>
    clocks.find(({ start }) => start >= end && /^ ?\($/.test(text.slice(end, start)));
  const bracketed = new Set(named.map(bracketOf));
  const open = clocks.filter((clock) => !bracketed.has(clock));
  const outer = [...named, ...open].sort((a, b) => a.start - b.start);
  const clockFirst = open.some((clock) => clock === outer[0]) && !open.some((clock) => clock === outer.at(-1));
  return (range) =>
    bracketOf(range) ??
    (clockFirst ? open.findLast(({ end }) => end <= range.start) : open.find(({ start }) => start >= range.end)) ??
    null;
}

/** What begins at a time of day, and what comes behind that: only the first has it. */
const OPENS = /\b(?:start|begin|open|get\p{L}* under ?way|kick\p{L}* off)\p{L}* with (?:the )?$/u;
const FOLLOWS = /^,? (?:followed|whose|then|and then|before|ahead of)(?!\p{L})/u;

/** "at 13:00 with the 3000m, followed by the 1500m": of the events that follow on one time of day, it is the first one's. */
function withOpener(page: Page, slots: readonly Slot[]): Slot[] {
  const { text } = page.reading;
  return slots.map((slot, index) => {
    const first = slots.findIndex(({ clock }) => clock !== null && clock === slot.clock);
    const leads = slots[first];
    if (!leads?.clock || first === index || leads.clock.start > leads.start) return slot;
    const opens =
      OPENS.test(text.slice(leads.clock.end, leads.start)) || FOLLOWS.test(text.slice(leads.end, leads.end + 16));
    return opens ? { ...slot, clock: null } : slot;
  });
}

interface NamedEvent extends Range {
  readonly event: EventKey;
}

function namedEvent({ value, start, end }: Mention<'event'>): NamedEvent | null {
  const event = eventKey(value, null);
  return event && { event, start, end };
}

/** One event at two times, the women's and the men's. */
function sharedEvent(page: Page, named: readonly NamedEvent[], clocks: readonly Clock[]): Slot[] {
  return clocks.flatMap((clock): Slot[] => {
    const words = WHOSE.exec(page.reading.text.slice(Math.max(0, clock.start - 24), clock.start))?.[1]?.toLowerCase();
    const of = named.findLast(({ end, event }) => end <= clock.start && event.gender === null);
    if (words === undefined || !of) return [];
    const { name } = splitEventName(of.event.name);
    const event = eventKey({ ...of.event, name, division: null }, words === 'men' ? 'men' : 'women');
    return [{ start: of.start, end: of.end, event, round: null, clock }];
  });
}

/** A line that names only a round: "heats and repechage"; "Rhythm Dance" names its event, too. */
function bareRound({ value, start, end }: RoundMention, clock: Clock | null): Slot {
  const name = eventOfRound(value.round);
  const event = name === null ? null : { name, sport: null, gender: null, distance: null, team: false };
  return { start, end, event, round: value.round, clock };
}

/** The round that stands beside an event, at most a few words away. */
function nearest(rounds: readonly RoundMention[], event: Range): RoundMention | undefined {
  const distance = ({ start, end }: Range) => (start >= event.end ? start - event.end : event.start - end);
  return rounds.filter((round) => distance(round) <= 24).toSorted((a, b) => distance(a) - distance(b))[0];
}

/** "Heats from 9:30, finals from 18:00": the round named last in front of a time of day, no other time or event since. */
function roundAt(
  clock: Clock | null,
  clocks: readonly Clock[],
  rounds: readonly RoundMention[],
  named: readonly Range[],
): RoundMention | undefined {
  if (!clock) return undefined;
  const since = [...clocks, ...named].filter(({ end }) => end <= clock.start).map(({ end }) => end);
  return rounds.findLast(({ start, end }) => end <= clock.start && start >= Math.max(0, ...since));
}
