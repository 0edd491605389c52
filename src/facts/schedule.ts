import { withGender } from '../discourse/event-key.ts';
import { isWord, type Statement } from '../frames/statement.ts';
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
      push(page, programme, part, { slots: slotsIn(page, part), day: above, rule: 'schedule/line' });
    }
  }
}

/**
 * A row of a table that gives an event a time of day, and names nobody; a list names who starts, but no result; nor does
 * the one line of a programme that reads like a heading, "Tomorrow: Women's 500m 12:15".
 */
function isProgrammeRow(page: Page, { zone, start, end }: Block): boolean {
  if (zone !== 'table' && zone !== 'list' && zone !== 'subhead') return false;
  const kinds = new Set(within(page.mentions, { start, end }).map(({ kind }) => kind));
  const race = kinds.has('event') || (zone === 'list' && kinds.has('round'));
  return kinds.has('clock') && race && !kinds.has(zone === 'table' ? 'person' : 'time');
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
  return within(ofKind(page.mentions, 'date'), range).filter(
    ({ value }) => value.day !== null || value.weekday !== null || (value.relative !== null && value.relative >= 0),
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
    const slots = slotsIn(page, sentence).map((slot) => told(page, statement, slot));
    push(page, programme, sentence, { slots, day, rule: 'schedule/announced' });
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

/** Somebody did something: no announcement, whatever else the sentence tells. */
const DONE: ReadonlySet<string> = new Set(['beat', 'lose', 'settle', 'take', 'win']);

/** "Heats 9:30, finals 18:00", "The final is on Thursday at 21:35": what and when, and nothing that anybody did. */
function isPlan({ verbs, items }: Statement, kinds: ReadonlySet<string>): boolean {
  const what = ['event', 'round', 'date'].some((kind) => kinds.has(kind)) || items.some((item) => isWord(item, 'race'));
  return what && !kinds.has('time') && !verbs.some(({ sense }) => DONE.has(sense.family));
}

/** "13:33 What a race": when a line of a live report was written. */
const isStamp = ({ block }: Statement['sentence'], clock: Range, kinds: ReadonlySet<string>): boolean =>
  clock.start === block.start && !kinds.has('event');

/** A sentence with a time of day of a race, or one that goes on about the day announced. */
function announces(page: Page, statement: Statement, day: Mention<'date'> | null): boolean {
  const { sentence } = statement;
  const words = page.reading.text.slice(sentence.start, sentence.end);
  if (statement.items.some((item) => item.type === 'speech') || NO_RACE.test(words)) return false;
  const mentions = within(page.mentions, sentence);
  const kinds = new Set(mentions.map(({ kind }) => kind));
  const [clock] = ofKind(mentions, 'clock');
  if (clock && isStamp(sentence, clock, kinds)) return false;
  if (clock) return GOES_ON.test(words) || OPENS_WITH_DAY.test(words) || isPlan(statement, kinds);
  return day !== null && GOES_ON.test(words) && /\bwill\b/.test(words);
}

/** "the final", of the event told of, where a programme's "finals" are of all. */
const DEFINITE = /\b(?:the|his|her|their) (?:\p{Lu}?\p{L}+ )?$/iu;
/** "the team sprints": of women and men. */
const SEVERAL = /(?:event|pursuit|race|relay|sprint|start)s$/iu;
/** Behind an event that women and men have, each their own. */
const OF_BOTH = /^ (?:for|of) (?:both )?(?:wo)?men and /u;

/** A slot of a sentence, with what it leaves to those in front of it: whose the event is, and which event "the final" is of. */
function told(page: Page, statement: Statement, slot: Slot): Slot {
  const { text } = page.reading;
  const { event, start, end } = slot;
  if (event === null) {
    const one = DEFINITE.test(text.slice(statement.sentence.start, start)) && !/s$/.test(text.slice(start, end));
    return one && slot.clock ? { ...slot, event: page.discourse.eventAt(statement, start)?.value ?? null } : slot;
  }
  if (event.gender !== null || OF_BOTH.test(text.slice(end, end + 24)) || SEVERAL.test(text.slice(start, end)))
    return slot;
  return { ...slot, event: withGender(event, page.discourse.genderAt(statement, start)?.value ?? null) };
}

interface Part {
  readonly slots: readonly Slot[];
  readonly day: Mention<'date'> | null;
  readonly rule: string;
}

function push(page: Page, programme: Programme, range: Range, { slots, day, rule }: Part): void {
  const date = day && programmeDay(day, page.date);
  const headed = headedRound(page, range);
  for (const { event, round: own, clock, start, end } of slots) {
    const round = own ?? headed;
    const evidence = [{ start, end }, ...(clock ? [{ start: clock.start, end: clock.end }] : [])];
    const base = { rule, certainty: 'stated' as const, evidence, because: [] };
    programme.schedule.push({ ...base, event, round, date, localTime: clock?.value.time ?? null });
    for (const at of evidence)
      if (event) page.observe?.({ question: 'event', at, by: 'event/programme', answer: event.name });
  }
  for (const clock of within(ofKind(page.mentions, 'clock'), range)) {
    const own = slots.filter((slot) => slot.clock === clock || isSameTime(page, slot.clock, clock));
    programme.times.push(clockTime(page, clock, own, headed));
  }
}

/** "FINALS (all times local)" right over the lines of a programme: the round of what names none of its own. */
function headedRound(page: Page, { start }: Range): string | null {
  const block = page.reading.blocks.findLast((each) => each.start <= start);
  const above = block && page.reading.blocks.slice(0, block.index).findLast((each) => each.zone !== block.zone);
  if (above?.zone !== 'subhead' || above.index < (block?.index ?? 0) - LINES_BELOW) return null;
  const [only, ...others] = ofKind(within(page.mentions, above), 'round');
  return only && others.length === 0 ? only.value.round : null;
}

/** A heading reaches so far. */
const LINES_BELOW = 20;

/** "11.00am (3.00pm NZT)": the same moment, told for those at home. */
function isSameTime(page: Page, clock: Mention<'clock'> | null, other: Mention<'clock'>): boolean {
  if (!clock || other.start < clock.end || other.start - clock.end > 16) return false;
  return /^[^()]{0,12}\($/.test(page.reading.text.slice(clock.end, other.start));
}

/** The time of day as a time of the output: its event only where it is of one alone, its round where it is of one. */
function clockTime(page: Page, clock: Mention<'clock'>, own: readonly Slot[], headed: string | null): TimeDraft {
  const events = own.map(({ event }) => event);
  const rounds = new Set(own.map(({ round }) => round ?? headed));
  return {
    rule: 'schedule/clock',
    certainty: 'stated',
    evidence: [{ start: clock.start, end: clock.end }],
    because: [],
    kind: 'clock',
    ms: null,
    text: page.reading.text.slice(clock.start, clock.end),
    competitor: null,
    event: events.length === 1 ? (events[0] ?? null) : null,
    round: rounds.size === 1 ? ([...rounds][0] ?? null) : null,
  };
}
