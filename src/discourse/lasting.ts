import type { Item } from '../frames/items.ts';
import { clauseAt, isMention, isWord, type Statement } from '../frames/statement.ts';
import type { Mention } from '../mentions/mention.ts';
import { rangeAt, within } from '../read/ranges.ts';
import type { Range, Reading } from '../read/reading.ts';
import { lastingEvents } from './background.ts';
import { type Home, isInOtherCity, isOutOfTown } from './elsewhere.ts';
import { isOfDay } from './joined.ts';
import { type Section, sectionAt } from './sections.ts';
import { commaBehind, framed, isHadDone, statementOf, type Today } from './settings.ts';

type EventMention = Mention<'event'>;

interface LastingInput {
  readonly reading: Reading;
  readonly statements: readonly Statement[];
  readonly sections: readonly Section[];
  readonly today: Today;
  readonly home: Home;
}

/** The events that move the state beyond their own sentence, and how far: to the section's end, or the paragraph's. */
export class LastingEvents {
  readonly all: readonly EventMention[];
  private readonly passing: ReadonlySet<EventMention>;
  private readonly reading: Reading;
  private readonly home: Home;
  private readonly setting: ReadonlySet<EventMention>;

  /** @param events those that move the state within their sentence, in text order */
  constructor(events: readonly EventMention[], { reading, statements, sections, today, home }: LastingInput) {
    this.reading = reading;
    this.home = home;
    this.setting = new Set(events);
    this.all = lastingEvents(events, { statements, sections, today });
    this.passing = passingEvents(this.all, statements, sections, (statement, mention) =>
      isOutOfTown(home, reading.text, statement.sentence, mention),
    );
  }

  /** Those of a stretch that still move the state at its end. */
  within(range: Range): EventMention[] {
    const block = rangeAt(this.reading.blocks, range.end);
    return within(this.all, range).filter(
      (mention) => !this.passing.has(mention) || (block !== undefined && mention.start >= block.start),
    );
  }

  /** "had won the sprint in Oslo on Tuesday and Friday's 10km, and cruised": a comma ends what is told of another town or day. */
  isLeft(statement: Statement, mention: EventMention, position: number): boolean {
    const { text } = this.reading;
    const isAside = isInOtherCity(this.home, text, mention) || (!this.setting.has(mention) && isOfDay(text, mention));
    return isAside && commaBehind(statement, mention.end) < position;
  }
}

/**
 * Those of the lasting events that end with their paragraph, for it looks back or away where its section had told of another:
 * "At the World Cup in Oslo she was third in the mass start", "Having won Friday's sprint, she".
 *
 * @param isElsewhere whether the words of a sentence place an event in another city
 */
function passingEvents(
  lasting: readonly EventMention[],
  statements: readonly Statement[],
  sections: readonly Section[],
  isElsewhere: (statement: Statement, mention: EventMention) => boolean,
): ReadonlySet<EventMention> {
  const passing = new Set<EventMention>();
  for (const mention of lasting) {
    const statement = statementOf(statements, mention);
    const { start } = sectionAt(sections, mention.start);
    const told = within(lasting, { start, end: mention.start }).some(
      (other) => other.value.name !== mention.value.name && !passing.has(other),
    );
    if (statement && told && (looksAway(mention, statement) || isElsewhere(statement, mention))) passing.add(mention);
  }
  return passing;
}

/** "last week", "had won the 500m", "following her win in the 500m", with whatever sets the scene in front. */
export function looksAway(mention: EventMention, statement: Statement): boolean {
  const items = within(statement.items, framed(statement, clauseAt(statement, mention.start)));
  const before = items.filter((item) => item.end <= mention.start);
  return (
    items.some((item) => isMention(item) && item.mention.kind === 'date' && (item.mention.value.relative ?? 0) < -1) ||
    before.some((_, index) => isHadDone(before, index) || isBacking(before, index))
  );
}

/** "Having won", "following her win in", "backing up her victory in", "her first win since the": what was before. */
function isBacking(items: readonly Item[], index: number): boolean {
  const [item, next] = items.slice(index, index + 2);
  if (!isWord(item) || next === undefined) return false;
  if (isWord(next, 'up', 'on', 'upon')) return BACKS.test(item.word);
  if (isWord(next, 'to')) return ADDS.test(item.word);
  return LOOKS_BACK.test(item.word) || (REPEATS.test(item.word) && isOwn(next));
}

const LOOKS_BACK = /^(?:having|since)$/;
const BACKS = /^(?:(?:back|follow|build)(?:s|ed|ing)?|built)$/;
const ADDS = /^add(?:s|ed|ing)?$/;
const REPEATS = /^(?:emulat|follow|match|repeat|replicat)ing$/;

/** "her". */
const isOwn = (item: Item): boolean =>
  isMention(item) && item.mention.kind === 'pronoun' && item.mention.value.possessive;
