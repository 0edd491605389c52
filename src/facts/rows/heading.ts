import { eventKey, withGender } from '../../discourse/event-key.ts';
import { type Gender, type Mention, ofKind } from '../../mentions/mention.ts';
import { within } from '../../read/ranges.ts';
import type { Block, Range } from '../../read/reading.ts';
import type { Competitor, EventKey } from '../draft.ts';
import { overallEvent } from '../overall.ts';
import type { Page } from '../page.ts';
import { statementAt } from '../statement-at.ts';

/** What the lines right above a table or list tell of it. */
export interface Heading {
  readonly text: string;
  /** The event named, the lowest line first. */
  readonly event: Mention<'event'> | null;
  readonly gender: Gender | null;
  readonly round: string | null;
  /** Ranks and points over several races or parts: a final classification. */
  readonly overall: boolean;
  /** A season's standings: its ranks are no results. */
  readonly standings: boolean;
}

/** Event and gender may stand in different lines, as in "Men's 500m" over "Final A". */
const MOST_LINES = 3;

/** The headings and captions that stand directly above a table or list, asked of any of its lines. */
export function headingOf(page: Page, block: Block): Heading {
  const { blocks, text } = page.reading;
  const lines: Block[] = [];
  let first = block.index;
  while (blocks[first - 1]?.zone === block.zone && blocks[first - 1]?.group === block.group) first -= 1;
  for (let index = first - 1; index >= 0 && lines.length < MOST_LINES; index -= 1) {
    const above = blocks[index] as Block;
    if (above.zone !== 'subhead' && above.zone !== 'caption') break;
    lines.push(above);
  }
  const words = lines.map((line) => text.slice(line.start, line.end));
  const events = lines.flatMap((line) => ofKind(within(page.mentions, line), 'event'));
  const rounds = lines.flatMap((line) => ofKind(within(page.mentions, line), 'round'));
  const joined = words.join(' | ');
  return {
    text: joined,
    event: events.find((mention) => mention.value.name !== null) ?? null,
    gender: events.find(({ value }) => value.gender !== null)?.value.gender ?? firstGender(words),
    round: rounds[0]?.value.round ?? null,
    overall: /\b(?:classification|overall|samalog|final standings|final ranking)\b/i.test(joined),
    standings: isStandings(joined),
  };
}

const isStandings = (words: string): boolean =>
  /\b(?:standings?|rankings?)\b/i.test(words) && !/\bfinal (?:standings?|ranking)\b/i.test(words);

function firstGender(lines: readonly string[]): Gender | null {
  for (const line of lines) {
    const gender = genderIn(line);
    if (gender) return gender;
  }
  return null;
}

/** The gender a line names, where it names one only. */
export function genderIn(line: string): Gender | null {
  const women = /\b(?:women|ladies|girls)\b/i.test(line);
  const men = /\b(?:men|gentlemen|boys)\b/i.test(line);
  if (women === men) return /\bmixed\b/i.test(line) ? 'mixed' : null;
  return women ? 'women' : 'men';
}

/** The event of a line of a table or list: named in it, above it, or the one the text has come to. */
export function eventOfLine(
  page: Page,
  block: Block,
  heading: Heading,
  own: Mention<'event'> | null,
  about: { readonly competitor: Competitor | null; readonly fits?: (event: EventKey) => boolean },
): EventKey | null {
  const statement = statementAt(page, block.start);
  const person = about.competitor?.kind === 'athlete' ? about.competitor.person.gender : null;
  const told = (by: string, event: EventKey | null, from: Range | null = null) => {
    const at = { start: block.start, end: block.start };
    if (event) page.observe?.({ question: 'event', at, by, answer: event.name, ...(from ? { from } : {}) });
    return event;
  };
  const gender = () =>
    heading.gender ?? person ?? (statement && page.discourse.genderAt(statement, block.start, about)?.value) ?? null;
  if (own?.value.name) return told('event/line', eventKey(own.value, own.value.gender ?? gender()), own);
  if (heading.event && !(heading.overall && heading.event.value.distance !== null))
    return told('event/heading', eventKey(heading.event.value, heading.event.value.gender ?? gender()), heading.event);
  const overall = heading.overall ? told('event/overall', overallEvent(page, gender())) : null;
  if (overall) return overall;
  if (!statement) return null;
  const found = page.discourse.eventAt(statement, block.start, about) ?? page.discourse.eventAt(statement, block.start);
  return found ? told(found.by, withGender(found.value, heading.gender)) : null;
}
