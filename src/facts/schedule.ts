import type { Statement } from '../frames/statement.ts';
import { type Mention, ofKind } from '../mentions/mention.ts';
import { within } from '../read/ranges.ts';
import type { Block, Range } from '../read/reading.ts';
import type { Draft, EventKey } from './draft.ts';
import type { Page } from './page.ts';
import { programmeDay } from './programme/days.ts';
import { type Slot, slotsIn } from './programme/slots.ts';
import type { TimeDraft } from './times/draft.ts';

export interface ScheduleDraft extends Draft {
  readonly event: EventKey | null;
  readonly round: string | null;
  /** ISO date. */
  readonly date: string | null;
  /** "HH:MM" at the place of the competition. */
  readonly localTime: string | null;
}

export interface Programme {
  readonly times: TimeDraft[];
  readonly schedule: ScheduleDraft[];
}

/** What is still to come: the programme at the end of a release, and the sentences that speak of it. */
export function readSchedule(page: Page): Programme {
  const programme: Programme = { times: [], schedule: [] };
  readLines(page, programme);
  readProse(page, programme);
  const start = (draft: Draft) => draft.evidence[0]?.start ?? 0;
  return {
    times: programme.times.sort((a, b) => start(a) - start(b)),
    schedule: programme.schedule.sort((a, b) => start(a) - start(b)),
  };
}

/** The lines of the programme: a date stands in a line or over the lines it is for. */
function readLines(page: Page, programme: Programme): void {
  let above: Mention<'date'> | null = null;
  for (const block of page.reading.blocks) {
    if (block.zone === 'subhead') above = datesIn(page, block)[0] ?? null;
    if (block.zone !== 'schedule' && !isProgrammeRow(page, block)) continue;
    for (const part of partsOf(page, block)) {
      const date: Mention<'date'> | undefined = datesIn(page, part)[0];
      if (date) above = date;
      push(page, programme, part, slotsIn(page, part), above, 'schedule/line');
    }
  }
}

/** A row of a table that gives an event a time of day, and names nobody; a list names who starts, but no result. */
function isProgrammeRow(page: Page, block: Block): boolean {
  if (block.zone !== 'table' && block.zone !== 'list') return false;
  const kinds = new Set(within(page.mentions, block).map(({ kind }) => kind));
  const race = kinds.has('event') || (block.zone === 'list' && kinds.has('round'));
  return kinds.has('clock') && race && !kinds.has(block.zone === 'table' ? 'person' : 'time');
}

/** A line may hold several days: "Sunday: ... Monday: ...". Each part begins with its date. */
function partsOf(page: Page, block: Block): Range[] {
  const dates = datesIn(page, block);
  const opens = dates.filter(
    (date, index) => index > 0 && /[.;|] $/.test(page.reading.text.slice(block.start, date.start)),
  );
  const starts = [block.start, ...opens.map((date) => date.start)];
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? block.end }));
}

/** Days, not seasons and years. */
function datesIn(page: Page, range: Range): Mention<'date'>[] {
  return ofKind(page.mentions, 'date').filter(
    ({ start, end, value }) =>
      start >= range.start &&
      end <= range.end &&
      (value.day !== null || value.weekday !== null || (value.relative !== null && value.relative >= 0)),
  );
}

/** Competition goes on: "resumes on Sunday at 13:00", "will be decided", "starts at 14:05". */
const GOES_ON =
  /\b(?:resum(?:es?|ing)|continu(?:es?|ing)|starts?|starting|goes (?:on )?(?=(?:mon|tues|wednes|thurs|fri|satur|sun)day)|begins?|beginning|gets? under ?way|kicks? off|opens?|concludes?|closes?|ends?|follows?|followed by|(?:is|are) (?:scheduled|up next|next|due)|next up|scheduled for|(?:will|to) (?:also )?(?:be )?(?:decided|held|contested|raced|skated|run|rowed|swum|resume|continue|start|begin|conclude|follow|close|take place|be))\b/i;
/** A time of day that is not of the competition. */
const NO_RACE =
  /\b(?:tickets?|box office|doors?|broadcast|live ?stream(?:ed|ing)?|television|TV|published|issued|press conference|accreditation|media cent(?:re|er)|embargo(?:ed)?|parking|shuttle|rain(?:ed)?|updated|office hours|on sale|sold out)\b/i;

/** Sentences of the report that announce what comes next. */
function readProse(page: Page, programme: Programme): void {
  let block: Block | null = null;
  let day: Mention<'date'> | null = null;
  for (const statement of page.statements) {
    const { sentence } = statement;
    if (sentence.block.zone !== 'body') continue;
    if (sentence.block !== block) day = headed(page, sentence.block);
    block = sentence.block;
    if (!announces(page, statement, day)) continue;
    day = datesIn(page, sentence)[0] ?? day;
    push(page, programme, sentence, slotsIn(page, sentence), day, 'schedule/announced');
  }
}

/** The day that stands right over a paragraph: "Tomorrow", then "Heats from 09:30". */
function headed(page: Page, block: Block): Mention<'date'> | null {
  const above = page.reading.blocks[block.index - 1];
  return above?.zone === 'subhead' ? (datesIn(page, above)[0] ?? null) : null;
}

/** The sentence opens with the day that it is of: "Sunday is relay day: women at 10:30". */
const OPENS_WITH_DAY =
  /^\W*(?:(?:on|this|next) )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow)(?!['’\p{L}])/iu;

/** "Heats 9:30, finals 18:00", "13:00 Women's 3000m": a line of the programme in a paragraph says nothing but what and when. */
function isLine(statement: Statement, kinds: ReadonlySet<string>): boolean {
  return statement.verbs.length === 0 && (kinds.has('event') || kinds.has('round')) && !kinds.has('time');
}

/** A sentence with a time of day of a race, or one that goes on about the day announced. */
function announces(page: Page, statement: Statement, day: Mention<'date'> | null): boolean {
  const { sentence } = statement;
  const words = page.reading.text.slice(sentence.start, sentence.end);
  if (statement.items.some((item) => item.type === 'speech') || NO_RACE.test(words)) return false;
  const kinds = new Set(within(page.mentions, sentence).map(({ kind }) => kind));
  if (kinds.has('clock')) return GOES_ON.test(words) || OPENS_WITH_DAY.test(words) || isLine(statement, kinds);
  return day !== null && GOES_ON.test(words) && /\bwill\b/.test(words);
}

function push(
  page: Page,
  programme: Programme,
  range: Range,
  slots: readonly Slot[],
  day: Mention<'date'> | null,
  rule: string,
): void {
  const date = day && programmeDay(day, page.date);
  for (const { event, round, clock, start, end } of slots) {
    const evidence = [{ start, end }, ...(clock ? [{ start: clock.start, end: clock.end }] : [])];
    const base = { rule, certainty: 'stated' as const, evidence, because: [] };
    programme.schedule.push({ ...base, event, round, date, localTime: clock?.value.time ?? null });
    for (const at of evidence)
      if (event) page.observe?.({ question: 'event', at, by: 'event/programme', answer: event.name });
  }
  for (const clock of ofKind(page.mentions, 'clock')) {
    if (clock.start < range.start || clock.end > range.end) continue;
    const own = slots.filter((slot) => slot.clock === clock || isSameTime(page, slot.clock, clock));
    programme.times.push(clockTime(page, clock, own.length === 1 ? (own[0] ?? null) : null));
  }
}

/** "11.00am (3.00pm NZT)": the same moment, told for those at home. */
function isSameTime(page: Page, clock: Mention<'clock'> | null, other: Mention<'clock'>): boolean {
  if (!clock || other.start < clock.end || other.start - clock.end > 16) return false;
  return /^[^()]{0,12}\($/.test(page.reading.text.slice(clock.end, other.start));
}

/** The time of day as a time of the output: its event only where it is of one alone. */
function clockTime(page: Page, clock: Mention<'clock'>, slot: Slot | null): TimeDraft {
  return {
    rule: 'schedule/clock',
    certainty: 'stated',
    evidence: [{ start: clock.start, end: clock.end }],
    because: [],
    kind: 'clock',
    ms: null,
    text: page.reading.text.slice(clock.start, clock.end),
    competitor: null,
    event: slot?.event ?? null,
    round: slot?.round ?? null,
  };
}
