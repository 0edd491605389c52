import { type Item, isMark } from '../frames/items.ts';
import { clauseAt, isMention, isWord, type Statement } from '../frames/statement.ts';
import { MISHAPS } from '../knowledge/mishaps.ts';
import type { Mention } from '../mentions/mention.ts';
import { firstAtOrAfter, rangeAt, within } from '../read/ranges.ts';
import type { Range, Reading } from '../read/reading.ts';
import { namesSomebody } from './called.ts';

/** In front of a mention in its clause: it looks back, ahead or aside and leaves the state as it is. */
const LOOKS_ASIDE: ReadonlySet<string> = new Set(
  'who whom which whose after following having including already previous previously past formerly earlier former ago since will would tomorrow skip skips skipped'.split(
    ' ',
  ),
);

/** The release's own year and ISO weekday, as far as known. */
export interface Today {
  readonly year: number | null;
  readonly weekday: number | null;
  /** The release tells of Olympic or Paralympic Games. */
  readonly atGames: boolean;
}

/**
 * The day that a release tells of: the first day of the week that it names on its own, "on Sunday", where it is undated or dated of
 * that day or the one behind it, as an agency's copy is.
 */
export function todayOf({ date, competition, reading, mentions }: DayInput): Today {
  const atGames = /olympi/i.test(competition ?? '');
  const told = mentions.flatMap(({ kind, value, end }) =>
    kind === 'date' && value.weekday !== null && !/^['’]s/.test(reading.text.slice(end, end + 2))
      ? [value.weekday]
      : [],
  )[0];
  if (date === null) return { year: null, weekday: told ?? null, atGames };
  const weekday = new Date(`${date}T00:00Z`).getUTCDay() || 7;
  const isDayBefore = told !== undefined && told === (weekday === 1 ? 7 : weekday - 1);
  return { year: Number(date.slice(0, 4)), weekday: isDayBefore ? told : weekday, atGames };
}

interface DayInput {
  /** ISO. */
  readonly date: string | null;
  readonly competition?: string | null;
  readonly reading: Reading;
  readonly mentions: readonly Mention[];
}

/**
 * Whether a mention of an event or round moves the state: not in a relative clause, after "after" or "had", inside
 * speech, or under a year before the release's.
 */
export function setsContext(
  mention: Mention,
  statements: readonly Statement[],
  mentions: readonly Mention[],
  { year, weekday, atGames }: Today,
): boolean {
  const statement = statementOf(statements, mention);
  if (!statement) return true;
  if (!statement.items.some((item) => item.type === 'mention' && item.mention === mention)) return false;
  if (isOfAbsentee(statement, mention) || isTakenUp(statement, mention)) return true;
  const aside = statement.sentence.block.zone === 'body' && isBracketed(statement, mention);
  if (aside || inApposition(statement, mention) || (!atGames && isOfGames(statement, mention))) return false;
  const clause = clauseAt(statement, mention.start);
  const items = statement.items.filter((item) => item.start >= clause.start && item.end <= mention.start);
  if (items.some((_, index) => looksAside(items, index, mention.kind)) || isLongAfter(statement.items, mention))
    return false;
  if (mention.kind === 'round' && isPluperfect(statement.items, mention, clause)) return false;
  const place = firstAtOrAfter(mentions, mention.start);
  const close = mentions.slice(Math.max(0, place - NEAR), place);
  if (
    close.some((other) => isOtherDay(other, mention, weekday)) &&
    (mention.kind === 'round' || hasRival(statement, mention))
  )
    return false;
  if (close.some((other) => isDayBefore(other, mention))) return false;
  return !within(mentions, framed(statement, clause)).some(
    (other) => isPast(other, year) && !isOfTitle(statement, other) && !isSetOff(statement, mention, other),
  );
}

/** "Lind, who had set a record in the 400m this morning, swam 3:58.20", "already under the standard in the 400m, won that event". */
function isTakenUp(statement: Statement, mention: Mention): boolean {
  if (mention.kind !== 'event' || mention.value.name === null || hasRival(statement, mention)) return false;
  const { items } = statement;
  const goesOn = items.findIndex(
    (item, index) =>
      item.start >= mention.end &&
      isWord(item, 'that', 'same') &&
      isWord(items[index + 1], 'event', 'race', 'distance'),
  );
  if (goesOn >= 0) return true;
  if (isOfFinal(items, mention)) return true;
  const who = items.findIndex((item) => item.end <= mention.start && isWord(item, 'who'));
  const close = items.findIndex((item) => item.start >= mention.end && isMark(item, ','));
  if (who < 0 || close < 0 || !isMark(items[who - 1], ',')) return false;
  return items.slice(who, close).some(isOfToday) && !items.slice(who, close).some((item) => isWord(item, 'will'));
}

/**
 * "Lind, who had needed luck in the heats of the 1500m, sat at the back of the final", "Having scraped into the final of the 1500m,
 * Lind won": what is told goes on in the final of that event.
 */
const isOfFinal = (items: readonly Item[], mention: Mention): boolean =>
  items.some((item, index) => {
    if (!isMention(item) || item.mention.kind !== 'round' || !/^final(?: A)?$/.test(item.mention.value.round))
      return false;
    const behind = item.start >= mention.end && isWord(items[index - 1], 'the', 'a');
    const own =
      item.end <= mention.start && isWord(items[0], 'having', 'after') && isWord(items[index + 1], 'of', 'in');
    return behind || own;
  });

/** "this morning", "earlier today", "in the heats on Saturday morning". */
const isOfToday = (item: Item): boolean =>
  isWord(item, 'morning', 'today', 'tonight', 'afternoon') ||
  (isMention(item) && item.mention.kind === 'date' && item.mention.value.relative === 0);

/** A clause with what sets its scene in front of it: "Two years ago, Lind", before any verb. */
export const framed = ({ sentence, verbs }: Statement, clause: Range): Range =>
  verbs.some(({ start }) => start < clause.start) ? clause : { start: sentence.start, end: clause.end };

/**
 * "won the 1500m in 1:53, inside the record that had stood since 2031", "won their first relay since 2031": the year is of what
 * came behind a comma, "that" or "since".
 */
const isSetOff = ({ items }: Statement, mention: Mention, year: Mention): boolean =>
  items.some(
    (item) =>
      item.start >= mention.end &&
      item.end <= year.start &&
      (isMark(item, ',') || isWord(item, 'that', 'which', 'since')),
  );

/**
 * A word that turns what follows aside, as far as the next comma: "after her 1000m gold", "will also start in the 1500m",
 * "as they had fielded in the semis" (but "had won the 500m" still speaks of the 500m). "After winning the 1500m" tells
 * the news; "after having won" looks back.
 */
function looksAside(items: readonly Item[], index: number, kind: Mention['kind']): boolean {
  const item = items[index];
  if (!isWord(item) || items.some((later, at) => at > index && isMark(later, ...(kind === 'event' ? STOPS : [',']))))
    return false;
  const next = items[index + 1];
  const news = isWord(next) && next.sense !== null && /ing$/.test(next.word) && next.word !== 'having';
  if (item.word === 'after' && (news || isLasting(items, index))) return false;
  // "beat two former champions to win the 1500m": former is who was beaten.
  if (OF_A_NOUN.has(item.word) && items.slice(index + 1).some((later) => isWord(later) && later.sense !== null))
    return false;
  if (item.word === 'next' && isWord(next) && SPANS.test(next.word)) return true;
  if (isHadBefore(items, index) || isMadeUpFor(items, index) || isStillToCome(items, index)) return true;
  if (item.word === 'which' && isExplained(items, index)) return false;
  return LOOKS_ASIDE.has(item.word) || (kind === 'round' && item.word === 'had' && !isWord(next, 'to'));
}

/** "the third distance, which was the 1000m": what that was. */
const isExplained = (items: readonly Item[], index: number): boolean =>
  isWord(items[index + 1], 'is', 'was') && items.slice(index + 2).every((item) => isWord(item, 'the'));

/** "skipped it to rest before the team pursuit": no verb between, as in "before winning the 1500m" and "before the 1500m began". */
const isStillToCome = (items: readonly Item[], index: number): boolean =>
  isWord(items[index], 'before') &&
  isWord(items[index + 1], 'the', 'his', 'her', 'their') &&
  items.slice(index + 1).every((item) => isWord(item) && item.sense === null);

/** "a win that made up for her disqualification from the 200m": where somebody had no result before. */
const isMadeUpFor = (items: readonly Item[], index: number): boolean =>
  isWord(items[index], ...MISHAPS) &&
  isWord(items[index + 1], 'from', 'in', 'over', 'of') &&
  items.slice(Math.max(0, index - 4), index).some((item) => isWord(item, 'for', 'despite', 'from'));

/** "after forty-five laps the 5000m was decided": after so much of it. */
const isLasting = (items: readonly Item[], index: number): boolean =>
  items
    .slice(index + 1, index + 6)
    .some((item, at, few) => isWord(item) && LASTED.test(item.word) && isWord(few[at + 1], 'the'));
const LASTED = /^(?:laps?|lengths|rounds|minutes?|hours?|days?|kilomet(?:re|er)s|met(?:re|er)s)$/;

/** "in the morning heats she'd already taken it": what had been before. */
const isPluperfect = (items: readonly Item[], mention: Mention, clause: Range): boolean =>
  items
    .filter((item) => item.end <= mention.start)
    .slice(-4)
    .some((item) => isWord(item, 'in', 'In', 'at', 'during')) &&
  items.some((item, index) => item.start >= mention.end && item.end <= clause.end && isHadDone(items, index));

/** "had won", "she’d never won"; but "had to", "had a". */
export const isHadDone = (items: readonly Item[], index: number): boolean =>
  isWord(items[index], 'had') && !isWord(items[index + 1], 'to', 'a', 'an', 'the', 'no');

/** "A day after finishing eleventh in the first 500m, Lind": back then, as far as the next comma. */
function isLongAfter(items: readonly Item[], mention: Mention): boolean {
  const index = items.findLastIndex(
    (item) => item.end <= mention.start && (isMark(item, ',') || isWord(item, 'after')),
  );
  const span = items[index - 1];
  return isWord(items[index], 'after') && isWord(span) && SPANS.test(span.word);
}

/** Marks that a look aside ends with: "you have seen it already: third in the 1000m". */
const STOPS = [',', ':', ';', '–', '—'];

/**
 * "adding the 1000m to the 1500m crown", "gold in the 500m, to add to her 1500m title", "to go with her silver in the
 * 1500m": what was had before.
 */
function isHadBefore(items: readonly Item[], index: number): boolean {
  const [item, next] = [items[index], items[index + 1]];
  if (!isWord(item)) return false;
  if (item.word === 'to') return isAddedTo(items, index);
  return (
    (isWord(next, 'to') && ADDS.test(item.word)) ||
    (isWord(next, 'with') && GOES.test(item.word) && isWord(items[index - 1], 'to'))
  );
}

/** "added the 1000m to". */
const isAddedTo = (items: readonly Item[], index: number): boolean => {
  const verb = items.findLastIndex((item, at) => at < index && isWord(item) && ADDS.test(item.word));
  return verb >= 0 && items.slice(verb + 1, index).some((item) => isMention(item) && item.mention.kind === 'event');
};

const ADDS = /^add(?:s|ed|ing)?$/;
const GOES = /^(?:go|put)$/;

/** Words that look back only as far as their own noun. */
const OF_A_NOUN: ReadonlySet<string> = new Set(['former', 'past', 'previous']);

/** "next week's 1500m"; but "next up was the 1500m". */
const SPANS = /^(?:hours?|days?|weeks?|weekends?|months?|seasons?|years?)(?!\p{L})/u;

/** "With last week's 1500m winner absent, ...": who is missing from a race tells which one the paragraph opens on. */
function isOfAbsentee(statement: Statement, mention: Mention): boolean {
  const { sentence, items } = statement;
  if (mention.kind !== 'event' || sentence.start > sentence.block.start || !namesSomebody(statement, mention))
    return false;
  return items.some(
    (item) => isWord(item) && (item.end <= mention.start ? WITHOUT.test(item.word) : MISSES.test(item.word)),
  );
}

const WITHOUT = /^(?:without|absence|absent)$/;
const MISSES = /^(?:absent|missing|skipp(?:ed|ing)|unavailable|sidelined|injured|ill)$/;

/** "third in the sprint,", "last year's 1500m champion": said in passing of somebody, between commas. */
function inApposition(statement: Statement, mention: Mention): boolean {
  const { items } = statement;
  const index = items.findIndex((item) => item.type === 'mention' && item.mention === mention);
  // "in both the individual and the relay event": of what kinds of races, not of one.
  const joint = isWord(items[index - 1], 'the') ? index - 2 : index - 1;
  if (isWord(items[joint], 'and') && isWord(items[joint - 1], 'individual')) return true;
  if (namesSomebody(statement, mention)) return true;
  const comma = items.findLastIndex((item, at) => at < index && item.type === 'mark' && !isMark(item, ')'));
  const between = items.slice(comma + 1, index);
  const placed = between.some(
    (item) =>
      (item.type === 'mention' && PLACES.has(item.mention.kind)) || (item.type === 'word' && TITLED.test(item.word)),
  );
  // "came up short: fourth in the 1500m": what happened, told behind a colon.
  return (
    comma > 0 &&
    !isMark(items[comma], ':') &&
    placed &&
    !between.some((item) => item.type === 'word' && item.sense !== null)
  );
}

const PLACES: ReadonlySet<string> = new Set(['place', 'description']);

/** A date or competition of a year before the release's. */
const isPast = ({ kind, value }: Mention, year: number | null): boolean =>
  ((kind === 'date' || kind === 'competition') && value.year !== null && year !== null && value.year < year) ||
  (kind === 'date' && value.relative !== null && value.relative <= -YEAR);

/** "Lind, who won Olympic gold in Oslo in the pursuit": a medal of the Games, with no verb between it and its event. */
function isOfGames({ items }: Statement, mention: Range): boolean {
  const before = items.filter((item) => item.end <= mention.start);
  const medal = before.findLastIndex((item) => isMention(item) && item.mention.kind === 'place');
  if (medal < 1 || !isWord(before[medal - 1], 'olympic', 'paralympic')) return false;
  return before.slice(medal + 1).every((item) => (isWord(item) ? item.sense === null : isMention(item)));
}

/** Days after which an earlier day was another season's: "two years ago". */
const YEAR = 300;

/** Mentions in front of another that can end within its possessive's reach: each has a character at least. */
const NEAR = 4;

/** "Monday's quarterfinals" were on another day than the release's. */
const isOtherDay = (other: Mention, mention: Mention, weekday: number | null): boolean =>
  other.kind === 'date' &&
  other.end <= mention.start &&
  mention.start - other.end < 4 &&
  weekday !== null &&
  other.value.weekday !== null &&
  other.value.weekday !== weekday;

/** "Just like in Saturday's 1000m, Lind met Falk in the last pair of the 1500m": the sentence is about another event. */
const hasRival = ({ items }: Statement, mention: Mention): boolean =>
  items.some(
    (item) =>
      isMention(item) &&
      item.mention.kind === 'event' &&
      mention.kind === 'event' &&
      item.mention.value.name !== null &&
      item.mention.value.name !== mention.value.name,
  );

/** "the third in as many finals (400m on Monday, 800m on Tuesday)": said in brackets, behind what the sentence is about. */
function isBracketed({ items }: Statement, mention: Mention): boolean {
  const open = items.findLastIndex((item) => item.start < mention.start && (isMark(item, '(') || isMark(item, ')')));
  return open > 0 && isMark(items[open], '(');
}

/** "Lind (1500m in 2030; 3000m gold in 2031) won": a career in brackets, for what is told outside of them. */
export function isHonour({ items }: Statement, mention: Mention, position: number): boolean {
  const open = items.findLastIndex((item) => item.start < mention.start && (isMark(item, '(') || isMark(item, ')')));
  if (!isMark(items[open], '(')) return false;
  const close = items.findIndex((item, index) => index > open && isMark(item, ')'));
  const inside = items.slice(open + 1, close < 0 ? undefined : close);
  if (position >= (items[open]?.start ?? 0) && position <= (inside.at(-1)?.end ?? 0)) return false;
  const told = inside.flatMap((item) => (isMention(item) && HONOURS.has(item.mention.kind) ? [item.mention.kind] : []));
  return new Set(told).size > 1;
}

/** What tells a career, two of them together: which race, which place, which year. */
const HONOURS: ReadonlySet<string> = new Set(['date', 'event', 'place']);

/** "yesterday's sprint", "last week's 1500m". */
const isDayBefore = (other: Mention, mention: Mention): boolean =>
  other.kind === 'date' &&
  other.end <= mention.start &&
  mention.start - other.end < 4 &&
  other.value.relative !== null &&
  other.value.relative < 0;

/** "2018 Olympic and world champion Lind": the year is the title's, not the race's. */
function isOfTitle({ items }: Statement, date: Mention): boolean {
  const behind = items.filter((item) => item.start >= date.end).slice(0, 7);
  const end = behind.findIndex((item) => item.type === 'mark' || (item.type === 'word' && item.sense !== null));
  return (end < 0 ? behind : behind.slice(0, end)).some((item) => isWord(item) && TITLED.test(item.word));
}

const TITLED = /^(?:champions?|medall?ists?|winners?|(?:record[- ]?|title)?holders?|finalists?|runners-up)$/;

/** The statement that a range lies in, whole. */
export function statementOf(statements: readonly Statement[], range: Range): Statement | undefined {
  const found = statements[firstFrom(statements, range.start + 1) - 1];
  return found && range.end <= found.sentence.end ? found : undefined;
}

/** The statements whose sentences start in a stretch. */
export function statementsIn(statements: readonly Statement[], { start, end }: Range): readonly Statement[] {
  return statements.slice(firstFrom(statements, start), firstFrom(statements, end));
}

/** Index of the first statement whose sentence starts at or after `start`. */
function firstFrom(statements: readonly Statement[], start: number): number {
  let low = 0;
  let high = statements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((statements[middle] as Statement).sentence.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Nearest first; of two as near, the one before the position. */
export function nearest<T extends Range>(ranges: readonly T[], position: number): T[] {
  const distance = (range: Range) => (range.end <= position ? position - range.end : range.start - position + 0.5);
  return ranges.toSorted((a, b) => distance(a) - distance(b));
}

/** Where the part of a sentence ends that a position stands in: at the next comma, else with the sentence. */
export const commaBehind = ({ items, sentence }: Statement, position: number): number =>
  items.find((item) => item.start >= position && isMark(item, ','))?.start ?? sentence.end;

/** In the programme of the days to come: no race of this release. */
export function inProgramme(reading: Reading, range: Range): boolean {
  const block = rangeAt(reading.blocks, range.start);
  return block?.zone === 'schedule' && range.end <= block.end;
}

/**
 * "qualified for the final 5000m", "continues with the relay on Sunday", "has another chance in the 1500m", "jumping at 9:30, 12.5km at 13:15", "the 1000m, which
 * begins on Tuesday", "leads by 3.1 seconds going into Sunday's stage, a 9km pursuit": a race still to come.
 */
export const isToCome = (text: string, { start, end }: Range): boolean =>
  /\b(?:qualif(?:y|ied|ies|ying) for|(?:continues?|resumes?|concludes?|ends?|closes?|goes on|go on|will [\p{L} ]{2,20}) with|ha(?:s|ve) (?:another|one more|a(?: further| second| last| final)?) (?:chance|shot|opportunity|try|go) (?:in|at|over)) the (?:final |closing |women['’]s (?:and men['’]s )?|men['’]s (?:and women['’]s )?)?$/u.test(
    text.slice(Math.max(0, start - 56), start),
  ) ||
  /(?<!\p{Lu}\p{L}*) (?:(?:going|heading|looking) (?:in|on)?to|ahead of) (?:\p{Lu}\p{L}+day|tomorrow)['’]s (?:(?!\bthe\b)[^.;:()!?]){0,56}$/u.test(
    text.slice(Math.max(0, start - 96), start),
  ) ||
  /^,? (?:(?:at|from) (?:[01]?\d|2[0-3])[:.][0-5]\d(?![\d:.]| ?(?:to|seconds|m|met(?:re|er)s|points)(?!\p{L}))|(?:which|that) (?:begins|starts|takes place|is (?:still )?(?:to come|on (?:\p{Lu}\p{L}+day|tomorrow)|scheduled|skated (?:on|tomorrow))|follows on|kicks off|will be)\b)/u.test(
    text.slice(end, end + 40),
  );
