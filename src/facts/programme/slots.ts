import { eventKey } from '../../discourse/event-key.ts';
import type { Gender, Mention } from '../../mentions/mention.ts';
import type { Range } from '../../read/reading.ts';
import type { EventKey } from '../draft.ts';
import type { Page } from '../page.ts';

/** An event of the programme, where it is named, with the round beside it. */
export interface Slot extends Range {
  readonly event: EventKey | null;
  readonly round: string | null;
  readonly clock: Mention<'clock'> | null;
}

/** "Women's and Men's 1000m": the first of two shares the second's name. */
const SHARES_NAME = /^ ?(?:and|&|\/|,|then) ?(?:the )?$/i;
const GENDER_SHARES = /\b(women|ladies|men)['’]?s?['’]? (?:and|&|\/) (?:the )?$/i;

/** The events a stretch of the programme names, each with its time of day. */
export function slotsIn(page: Page, range: Range): Slot[] {
  const mentions = page.mentions.filter((each) => each.start >= range.start && each.end <= range.end);
  const clocks = mentions.filter((each) => each.kind === 'clock');
  const rounds = mentions.filter((each) => each.kind === 'round');
  const named = eventsIn(
    page,
    mentions.filter((each) => each.kind === 'event'),
  );
  const first = [...named, ...rounds].sort((a, b) => a.start - b.start)[0];
  const clockFirst = clocks[0] !== undefined && first !== undefined && clocks[0].start < first.start;
  const clockOf = ({ start, end }: Range) =>
    (clockFirst ? clocks.findLast((clock) => clock.end <= start) : clocks.find((clock) => clock.start >= end)) ?? null;
  const roundOf = (event: Range) => nearest(rounds, event)?.value.round ?? null;
  if (named.length === 0) return rounds.slice(0, 1).map((round) => bareRound(round, clockOf(round)));
  return named.map((slot) => ({ ...slot, round: roundOf(slot), clock: clockOf(slot) }));
}

interface NamedEvent extends Range {
  readonly event: EventKey;
}

function eventsIn(page: Page, mentions: readonly Mention<'event'>[]): NamedEvent[] {
  const { text } = page.reading;
  return mentions.flatMap((mention, index): NamedEvent[] => {
    const next = mentions[index + 1];
    const shared =
      mention.value.name === null && next && SHARES_NAME.test(text.slice(mention.end, next.start)) ? next : null;
    const event = eventKey(shared ? { ...shared.value, gender: mention.value.gender } : mention.value, null);
    if (!event) return [];
    const range = { start: mention.start, end: mention.end };
    const gender = genderInFront(text.slice(Math.max(0, mention.start - 24), mention.start));
    const other =
      gender &&
      gender !== mention.value.gender &&
      mention.value.name !== null &&
      !sharesAlready(mentions[index - 1], mention, text);
    const twin = other ? eventKey({ ...mention.value, gender }, gender) : null;
    return twin
      ? [
          { ...range, event: twin },
          { ...range, event },
        ]
      : [{ ...range, event }];
  });
}

const sharesAlready = (previous: Mention<'event'> | undefined, mention: Range, text: string): boolean =>
  previous !== undefined && previous.value.name === null && SHARES_NAME.test(text.slice(previous.end, mention.start));

function genderInFront(words: string): Gender | null {
  const gender = GENDER_SHARES.exec(words)?.[1]?.toLowerCase();
  return gender === undefined ? null : gender === 'men' ? 'men' : 'women';
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
