import { type Item, isMark, type WordItem } from '../frames/items.ts';
import { clauseAt, isMention, isWord, type Statement } from '../frames/statement.ts';
import { AUXILIARIES, INTENDS, UNREAL } from '../knowledge/function-words.ts';
import type { Mention } from '../mentions/mention.ts';
import { within } from '../read/ranges.ts';
import type { Range } from '../read/reading.ts';
import { framed } from './settings.ts';

type EventMention = Mention<'event'>;

/** How a verb tells: as done, as it stands now, as wished or planned, or as somebody said. */
type Mood = 'told' | 'standing' | 'unreal' | 'said';

/**
 * Whether a release narrates in the past tense: then a sentence in the present tells how things stand, "She has a chance in the
 * 500m", "Her next race is the 500m", and no race. What is said of nobody, "Tickets are available", tells no race either.
 */
export function narratesInPast(statements: readonly Statement[]): boolean {
  const moods = statements
    .filter(({ sentence, groups }) => sentence.block.zone === 'body' && groups.length > 0)
    .map(({ items }) => moodOf(items))
    .filter((mood) => mood === 'told' || mood === 'standing');
  return moods.filter((mood) => mood === 'told').length * 2 > moods.length;
}

/**
 * Whether an event is only named in passing where another one is told of: its clause tells how things stand, what is to come or what was
 * said, or it looks back at the race of an earlier day in a sentence on whoever was spoken of.
 *
 * @param told the statement that named the event told of
 * @param inPast whether the release narrates in the past tense
 */
export function isInPassing(mention: EventMention, statement: Statement, told: Statement, inPast: boolean): boolean {
  const items = within(statement.items, framed(statement, clauseAt(statement, mention.start)));
  if (told !== statement && isStillAhead(items, mention)) return true;
  if (items.some(isTime) || isLabel(statement, mention)) return false;
  if (told !== statement && names(told, mention)) return false;
  const mood = moodOf(items);
  if (mood === 'unreal' || (mood === 'said' && !items.some(({ type }) => type === 'speech'))) return true;
  return (
    isOfItsOwnDay(items, mention, told) ||
    (mood === 'standing' && inPast && !leadsOn(statement, mention)) ||
    items.some((item, index) => isToCome(items, item, index)) ||
    isOfRanking(statement, mention) ||
    isKnownFor(items, mention) ||
    isLongOver(statement, mention) ||
    (goesOnWithWhom(statement) && isOfDayBefore(statement, told))
  );
}

/** "There are many ways to win a 1000m, and Lind chose", "The 500m is her distance, and she proved it": it goes on to tell. */
function leadsOn({ items }: Statement, { end }: Range): boolean {
  const joint = items.findIndex((item) => item.start >= end && isWord(item, 'and', 'but', 'so'));
  return joint >= 0 && items.slice(joint).some((item) => isWord(item) && isOfPast(item));
}

const names = ({ items }: Statement, { value }: EventMention): boolean =>
  items.some((item) => isMention(item) && item.mention.kind === 'event' && item.mention.value.name === value.name);

/** "**Men's steeple** – Nobody wanted the lead": what a paragraph is headed by. */
function isLabel({ sentence, items }: Statement, { start, end }: Range): boolean {
  const next = items.find((item) => item.start >= end);
  return start <= sentence.block.start + 1 && (next === undefined || isMark(next, ':', '–', '—', '-', '('));
}

/** The mood of the first finite verb; null where there is none. */
function moodOf(items: readonly Item[]): Mood | null {
  for (const [index, item] of items.entries()) {
    // "This place, combined with her gold in the 500m, makes": a participle.
    const joins = isWord(item) && /ed$/.test(item.word) && isWord(items[index + 1], 'with');
    const mood = isWord(item) && !joins ? moodOfWord(item, items[index - 1]) : null;
    if (mood) return isWord(item, 'has', 'have') && hasDone(items.slice(index + 1, index + 3)) ? 'told' : mood;
  }
  return null;
}

/** "has won the 500m"; not "has also won". */
const hasDone = ([next, second]: readonly Item[]): boolean =>
  (isWord(next) && next.sense !== null && next.sense.family !== 'finish') ||
  (isWord(next, 'just', 'successfully', 'officially') && isWord(second) && second.sense !== null);

function moodOfWord({ word, sense }: WordItem, before: Item | undefined): Mood | null {
  if (PAST.has(word)) return 'told';
  if (UNREAL.has(word) || INTENDS.has(word)) return 'unreal';
  if (AUXILIARIES.has(word)) return PRESENT.has(word) ? 'standing' : null;
  if (SAYS.has(word)) return 'said';
  if (sense !== null) return /ing$/.test(word) ? null : /[^s]s$/.test(word) ? 'standing' : 'told';
  return STANDS.test(word) || (isSubject(before) && /[^su]s$/.test(word)) ? 'standing' : null;
}

const PAST: ReadonlySet<string> = new Set("could couldn't did didn't had hadn't was wasn't were weren't".split(' '));
const PRESENT: ReadonlySet<string> = new Set(
  "are aren't can can't cannot does doesn't has hasn't have haven't is isn't must".split(' '),
);
const SAYS: ReadonlySet<string> = new Set(
  'admitted believes explained feels insisted knows said says thinks'.split(' '),
);
/** Verbs of what is to come, and of what somebody is or has, that tell no result. */
const STANDS =
  /^(?:awaits|concludes|continues|ensures|features|focuses|follows|heads|holds|includes|looks|makes|owns|remains|resumes|skips|starts|turns)$/;

/** "She now turns", "That makes": what a verb is likely to stand behind. */
const isSubject = (item: Item | undefined): boolean =>
  isWord(item, 'it', 'that', 'this', 'now', 'also', 'still', 'almost') ||
  (isMention(item) && item.mention.kind === 'pronoun' && !item.mention.value.possessive);

/**
 * "after missing the podium in Friday's 500m", "made up for her fall in Friday's 500m": a day before that of the race told of, or one
 * in a phrase that only leads to what is told.
 */
function isOfItsOwnDay(items: readonly Item[], mention: Range, told: Statement): boolean {
  const index = placeIn(items, mention);
  const day = items[index - 1];
  if (!isMention(day) || day.mention.kind !== 'date' || mention.start - day.end >= 4) return false;
  const before = items.slice(0, index - 1);
  const now = weekdayOf(told);
  if (now !== null) return (day.mention.value.weekday ?? now) < now && before.some(isVerb);
  const leads = before.findLastIndex((item) => isWord(item, 'after', 'despite', 'following', 'for', 'from'));
  return leads >= 0 && !before.slice(leads).some((item) => isWord(item) && isOfPast(item));
}

const isVerb = (item: Item): boolean => isWord(item) && (isOfPast(item) || /ing$/.test(item.word));

const isOfPast = ({ word, sense }: WordItem): boolean =>
  PAST.has(word) || (sense !== null && !/(?:ing|[^s]s)$/.test(word)) || /ed$/.test(word);

const isTime = (item: Item): boolean => isMention(item) && item.mention.kind === 'time';

/** "tomorrow", "later this week", "on Sunday" where that is a day to come. */
const isToCome = (items: readonly Item[], item: Item, index: number): boolean =>
  isWord(item, 'tomorrow', 'upcoming') ||
  (isWord(item, 'later') &&
    items.slice(index + 1, index + 4).some((next) => isWord(next, 'week', 'month', 'season'))) ||
  (isMention(item) && item.mention.kind === 'date' && (item.mention.value.relative ?? 0) > 0);

/** Where a mention stands among the items of a sentence; -1 where it does not. */
const placeIn = (items: readonly Item[], mention: Range): number =>
  items.findIndex((item) => isMention(item) && item.mention === mention);

/** "the 500m standings". */
function isOfRanking({ items }: Statement, mention: Range): boolean {
  const index = placeIn(items, mention);
  return isWord(items[index + 1], 'standings', 'ranking', 'rankings', 'classification', 'specialist');
}

/** "3.1 seconds up before Sunday's last stage, a pursuit": a race of a named day that others are told to be before. */
function isStillAhead(items: readonly Item[], mention: Range): boolean {
  const index = placeIn(items, mention);
  const before = items.slice(Math.max(0, index - 7), index);
  const lead = before.findLastIndex((item) => isWord(item, 'before'));
  const between = before.slice(lead + 1);
  const isDay = (item: Item) => isMention(item) && item.mention.kind === 'date';
  return lead >= 0 && between.some(isDay) && !between.some(isVerb);
}

/** "better known for the steeplechase": what somebody does elsewhere. */
function isKnownFor(items: readonly Item[], mention: Range): boolean {
  const index = placeIn(items, mention);
  const before = items.slice(Math.max(0, index - 4), index);
  const known = before.findIndex((item) => isWord(item, 'known', 'famous', 'renowned', 'remembered'));
  return known >= 0 && before.slice(known).some((item) => isWord(item, 'for', 'as', 'in', 'over'));
}

/** "a different story from the 500m, where she had fallen": told behind it as what had been. */
function isLongOver({ items }: Statement, mention: Range): boolean {
  const index = placeIn(items, mention);
  const behind = items.slice(index + 1, index + 6);
  const where = behind.findIndex((item) => isWord(item, 'where', 'which'));
  return where >= 0 && where < 3 && behind.slice(where + 1).some((item) => isWord(item, 'had'));
}

/** "She was only sixth", "Her team-mate Holm won", "It made up for": the sentence goes on from whoever was spoken of. */
function goesOnWithWhom({ items, verbs, sentence }: Statement): boolean {
  if (/^(?:his|her|their)$/.test(sentence.tokens[0]?.normal ?? '')) return true;
  const verb = verbs[0]?.start ?? Number.POSITIVE_INFINITY;
  return items.some(
    (item) => item.start < verb && (isWord(item, 'it') || (isMention(item) && item.mention.kind === 'pronoun')),
  );
}

/** Its weekday is one before the day of the race that is told of. */
function isOfDayBefore(statement: Statement, told: Statement): boolean {
  const [then, now] = [weekdayOf(statement), weekdayOf(told)];
  return then !== null && now !== null && then < now;
}

const weekdayOf = ({ items }: Statement): number | null =>
  items
    .flatMap((item) => (isMention(item) && item.mention.kind === 'date' ? (item.mention.value.weekday ?? []) : []))
    .at(0) ?? null;
