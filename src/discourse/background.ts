import type { Item } from '../frames/items.ts';
import { clauseAt, isMention, isWord, type Statement } from '../frames/statement.ts';
import type { Mention } from '../mentions/mention.ts';
import { firstAtOrAfter, rangeAt, within } from '../read/ranges.ts';
import type { Range } from '../read/reading.ts';
import { IS, isTitle } from './called.ts';
import { isInPassing, narratesInPast } from './in-passing.ts';
import { type Section, sectionAt } from './sections.ts';
import { framed, isHadDone, statementOf, type Today } from './settings.ts';

type EventMention = Mention<'event'>;

/** What there is to know of a release in front of its events. */
interface Around {
  readonly statements: readonly Statement[];
  readonly sections: readonly Section[];
  readonly today: Today;
}

/**
 * Events that move the state beyond their own sentence. A paragraph that tells of one event already looks back or away
 * in a sentence on another: "The same three had filled the podium in the 500m", "She also leads the 1000m ranking",
 * "The winner of Friday's sprint started first". A paragraph's first event is its news, whatever its words, but for one that
 * had been decided on an earlier day, or is named in passing where its section tells of another.
 *
 * @param events those that move the state within their sentence, in text order
 */
export function lastingEvents(
  events: readonly EventMention[],
  { statements, sections, today: { weekday } }: Around,
): EventMention[] {
  const lasting: EventMention[] = [];
  const inPast = narratesInPast(statements);
  for (const mention of events) {
    const statement = statementOf(statements, mention);
    const told = statement ? lasting.slice(toldFrom(lasting, statement, statements)) : [];
    const others = told.filter(({ value }) => value.name !== mention.value.name);
    const over = statement && isDecidedBefore(mention, statement, weekday);
    const last = lasting.at(-1);
    const since = last && statementOf(statements, last);
    const goesOn = since && last.start >= sectionAt(sections, mention.start).start && isOfAnother(mention, last);
    const passes =
      statement &&
      goesOn &&
      (isUnderPicture(statement) || (tellsOf(since, statement) && isInPassing(mention, statement, since, inPast)));
    if (!over && !passes && (!statement || others.length === 0 || !isBackground(mention, statement)))
      lasting.push(mention);
  }
  return lasting;
}

/** Another event than the one told of, by its name, and not by whose it is: "the men's 500m" leads on. */
const isOfAnother = ({ value }: EventMention, { value: told }: EventMention): boolean =>
  value.name !== told.name && (value.gender === null || told.gender === null || value.gender === told.gender);

/** What a picture shows is beside the text that it stands in. */
const isUnderPicture = ({ sentence }: Statement): boolean => sentence.block.zone === 'caption';

/** A headline sums up, and the text that it stands above begins anew; a heading leads on to its paragraphs. */
const tellsOf = ({ sentence: told }: Statement, { sentence }: Statement): boolean =>
  told.block.zone === 'body' ||
  (told.block.zone === 'subhead' && told.block.index > 1 && sentence.block.zone === 'body');

/** From where events are told of already: the paragraph's first, or that of the heading right above it. */
function toldFrom(lasting: readonly EventMention[], { sentence }: Statement, statements: readonly Statement[]): number {
  const index = firstAtOrAfter(lasting, sentence.block.start);
  const above = lasting[index - 1];
  const heading = index === lasting.length && above && statementOf(statements, above)?.sentence.block;
  if (!heading || heading.index !== sentence.block.index - 1) return index;
  return heading.kind === 'heading' || heading.zone === 'subhead' ? index - 1 : index;
}

/**
 * Events without those that a paragraph names again after it named them in passing and then told of another: "Just like in
 * Saturday's 1000m, Lind met Falk in the last pair of the 1500m. She had won the 1000m".
 *
 * @param setting those that move the state, in text order
 * @param all these, and those named in passing
 */
export function withoutRepeats(
  setting: readonly EventMention[],
  all: readonly EventMention[],
  blocks: readonly Range[],
) {
  const sets = new Set(setting);
  const passing = all.filter((mention) => !sets.has(mention));
  return setting.filter((mention) => {
    const start = rangeAt(blocks, mention.start)?.start;
    if (start === undefined || mention.value.gender !== null) return true;
    const before = { start, end: mention.start };
    const repeated = within(passing, before).some(({ value }) => value.name === mention.value.name);
    return !repeated || within(setting, before).every(({ value }) => value.name === mention.value.name);
  });
}

/** "That 5000m, last Sunday, had been won by Lind". */
function isDecidedBefore(mention: EventMention, { items }: Statement, weekday: number | null): boolean {
  const behind = items.filter((item) => item.start >= mention.end);
  const had = behind.findIndex((item) => isWord(item) && (item.word === 'had' || item.sense !== null));
  return (
    isHadDone(behind, had) && behind.slice(0, had).some((item) => isMention(item) && isBefore(item.mention, weekday))
  );
}

const isBefore = ({ kind, value }: Mention, weekday: number | null): boolean =>
  kind === 'date' && ((value.relative ?? 0) < 0 || (value.weekday !== null && value.weekday !== weekday));

/** By the words of its clause, and by those that set the scene in front of it: "The day before, Lind". */
function isBackground(mention: EventMention, statement: Statement): boolean {
  const range = framed(statement, clauseAt(statement, mention.start));
  const items = within(statement.items, range);
  const before = items.filter((item) => item.end <= mention.start);
  return (
    items.some(isDayEarlier) ||
    before.some((item, index) => isHadDone(before, index) || (isWord(item) && STANDING.test(item.word))) ||
    namesWinner(items, before)
  );
}

/** "the day before", "last week". */
const isDayEarlier = (item: Item): boolean =>
  isMention(item) && item.mention.kind === 'date' && (item.mention.value.relative ?? 0) < 0;

/** What somebody is or will do, not what happened. */
const STANDING = /^(?:holds|leads|owns|skips|skipped|remains|tops|hopes|plans|aims|wants)$/;

/** "The winner of Friday's sprint started": a name for somebody, in front of the verb. */
function namesWinner(items: readonly Item[], before: readonly Item[]): boolean {
  const title = before.findIndex(isTitle);
  if (title < 0 || !isWord(before[title + 1], 'of', 'in')) return false;
  const verb = items.find((item) => isWord(item) && (item.sense !== null || IS.test(item.word)));
  return isWord(verb) && !IS.test(verb.word) && verb.start > (before.at(-1)?.end ?? 0);
}
