import { eventKey, withGender } from '../../discourse/event-key.ts';
import { isElsewhere } from '../../discourse/preferences.ts';
import { isOrdered, type ListKind, listKind } from '../../knowledge/list-heads.ts';
import { type Gender, type Mention, ofKind } from '../../mentions/mention.ts';
import { oncePer } from '../../read/once.ts';
import { within } from '../../read/ranges.ts';
import type { Block, Range } from '../../read/reading.ts';
import type { Competitor, EventKey } from '../draft.ts';
import { overallEvent } from '../overall.ts';
import type { Page } from '../page.ts';
import { statementAt } from '../statement-at.ts';
import { eventsOfHeading } from './heading-parts.ts';
import { earlierList, isOfWinners } from './past.ts';

/** What the lines above a table or list tell of it, and what stands in front of its names. */
export interface Heading {
  readonly text: string;
  /** The event named, the lowest line first. */
  readonly event: Mention<'event'> | null;
  readonly gender: Gender | null;
  readonly round: string | null;
  /** The one nation named: whose results they are. */
  readonly nation: string | null;
  readonly kind: ListKind;
  /** The words by which it is of earlier races; null where it is of now. */
  readonly earlier: string | null;
  /** Whoever it names has won. */
  readonly winners: boolean;
  /** The lowest line names an event that is not known: "Men's Snowshoe Dash". */
  readonly strange: boolean;
}

/** Event, gender and round may stand in different lines, as in "Men's 500m" over "Final A". */
const MOST_LINES = 3;

/**
 * The headings and captions over a table or list, asked of any of its lines. `label`: the words in front of the names
 * ("Women's 500m, final:"), the lowest line of all.
 */
export function headingOf(page: Page, block: Block, label: Range | null = null): Heading {
  const { above, far } = linesAbove(page, block);
  const lines = label && label.end > label.start ? [label, ...above] : above;
  const words = lines.map((line) => page.reading.text.slice(line.start, line.end));
  const joined = words.join(' | ');
  // "Last podiums": what heads another list further up tells nothing of this one.
  const near = words.slice(0, words.length - far).join(' | ');
  const gender = firstGender(page, lines);
  const events = lines.flatMap((line) => eventsOfHeading(page, line));
  const event = events.find(({ value }) => value.name !== null && goes(value.gender, gender)) ?? null;
  const rounds = lines.flatMap((line) => ofKind(within(page.mentions, line), 'round'));
  const nations = new Set(
    lines.flatMap((line) => ofKind(within(page.mentions, line), 'nation')).map(({ value }) => value.code),
  );
  return {
    text: joined,
    event,
    gender,
    round: rounds[0]?.value.round ?? null,
    nation: nations.size === 1 ? ([...nations][0] ?? null) : null,
    kind: kindOf(page, isOrdered(near) ? near : joined),
    earlier: earlierList(page, words.slice(0, 2)),
    winners: isOfWinners(words.slice(0, 2)),
    strange: lines[0] !== undefined && !namesEvent(page, lines[0]) && isStrange(words[0] ?? ''),
  };
}

/** "Elite Men" heads who will run a marathon, and who came in how in a triathlon. */
const kindOf = ({ header }: Page, words: string): ListKind => {
  const kind = listKind(words);
  return kind === 'names' && header.sport === 'triathlon' && /^elite (?:wo)?men\b/i.test(words) ? 'results' : kind;
};

/** "Men's" and a name of more than a word for a round or a list. */
const isStrange = (words: string): boolean =>
  /\b(?:[Mm]en|[Ww]omen|[Ll]adies|MEN|WOMEN|LADIES)['’]s? (?!(?:[Ff]inals?|[Rr]esults?|[Ss]tandings?|[Rr]ace|[Ee]vent|[Pp]odium|[Tt]op|[Cc]lassification|[Oo]verall)\b)\p{Lu}\p{L}{3}/u.test(
    words,
  );

const goes = (one: Gender | null, other: Gender | null): boolean => one === null || other === null || one === other;

/**
 * The headings right above; past another list also, as long as they name no event: "Women's 500m" over records, then
 * "Medallists".
 */
function linesAbove(page: Page, block: Block): { readonly above: readonly Block[]; readonly far: number } {
  const { blocks } = page.reading;
  const lines: Block[] = [];
  let inList = true;
  let near = MOST_LINES;
  for (let index = block.index - 1; index >= 0 && lines.length < MOST_LINES; index -= 1) {
    const above = blocks[index] as Block;
    const isHead = above.zone === 'subhead' || above.zone === 'caption';
    const own: boolean = inList && above.zone === block.zone && above.group === block.group;
    const other = above.zone === 'list' && !lines.some((line) => namesEvent(page, line));
    if (isHead) lines.push(above);
    else if (!own && !other) break;
    else if (!own) near = Math.min(near, lines.length);
    inList &&= own;
  }
  return { above: lines, far: Math.max(0, lines.length - near) };
}

const namesEvent = (page: Page, line: Range): boolean =>
  ofKind(within(page.mentions, line), 'event').some(({ value }) => value.name !== null);

function firstGender(page: Page, lines: readonly Range[]): Gender | null {
  for (const line of lines) {
    const event = ofKind(within(page.mentions, line), 'event').find(({ value }) => value.gender !== null);
    const gender = event?.value.gender ?? genderIn(page.reading.text.slice(line.start, line.end));
    if (gender) return gender;
  }
  return null;
}

/** The gender a line names, where it names one only. */
export function genderIn(line: string): Gender | null {
  const women = /\b(?:wom[ae]n|ladies|girls|female)\b/i.test(line);
  const men = /\b(?:m[ae]n|gentlemen|boys|male)\b/i.test(line);
  if (women === men) return /\bmixed\b/i.test(line) ? 'mixed' : null;
  return women ? 'women' : 'men';
}

/** The one event that the headline names. */
const eventOfTitle = oncePer((page: Page): Mention<'event'> | null => {
  const titles = page.reading.blocks.filter(({ zone }) => zone === 'headline');
  const events = titles.flatMap((title) => ofKind(within(page.mentions, title), 'event'));
  const [event, ...more] = events.filter(({ value }) => value.name !== null);
  return event && more.length === 0 ? event : null;
});

function mayBe({ value }: Mention<'event'>, fits: (event: EventKey) => boolean = () => true): boolean {
  const event = eventKey(value, value.gender);
  return event !== null && fits(event);
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
  const overall = heading.kind === 'classification';
  if (heading.event && !(overall && heading.event.value.distance !== null))
    return told('event/heading', eventKey(heading.event.value, heading.event.value.gender ?? gender()), heading.event);
  const standings = overall ? told('event/overall', overallEvent(page, gender())) : null;
  if (standings) return standings;
  if (!statement || heading.strange) return null;
  // A nation may stand for its one athlete: whether it can enter tells nothing.
  const hint = about.competitor?.kind === 'nation' ? { ...about, competitor: null } : about;
  const { start } = block;
  const found = page.discourse.eventAt(statement, start, hint) ?? page.discourse.eventAt(statement, start);
  // A sheet about one event names it at its head, and what is said of others only in passing.
  const title = found && !isElsewhere(found.by) ? null : eventOfTitle(page);
  if (title && mayBe(title, about.fits))
    return told('event/heading', eventKey(title.value, title.value.gender ?? gender()), title);
  return found ? told(found.by, withGender(found.value, heading.gender)) : null;
}
