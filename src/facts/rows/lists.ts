import { isOrdered, listKind } from '../../knowledge/list-heads.ts';
import { overFigures } from '../../language/figures.ts';
import { type Gender, type Mention, ofKind } from '../../mentions/mention.ts';
import { within } from '../../read/ranges.ts';
import { type RankMark, rankMarks } from '../../read/rank-marks.ts';
import type { Block, Range } from '../../read/reading.ts';
import type { Page } from '../page.ts';
import { statementAt } from '../statement-at.ts';
import { type Contender, contendersIn, depthAt } from './contenders.ts';
import { contendersOf } from './crew.ts';
import type { Entry } from './entry.ts';
import { genderIn, type Heading, headingOf } from './heading.ts';
import { figuresIn, statusIn } from './line-figures.ts';
import { earlierList } from './past.ts';
import { placeIn, type Race, racesIn } from './places-behind.ts';

type Rank = NonNullable<Entry['rank']>;

/** "Result:", "Medals:": a line that is a list of results although it stands in the text. */
const LABEL = overFigures(
  /^(?:final )?(?:results?|medals?|medall?ists|podium|classification|standings?|top (?:three|five|six|ten|\d{1,2}))\b[^:.]{0,60}:/i,
);
/** What may stand between two who share a place: nations in brackets, the figure of the first, and "and". */
const SHARED = /^(?: ?\([^)]*\))*(?:(?:,? [\d:.]+)?,? and|,| &) $/;
/** Gold, silver and bronze of a nation: a medal table. */
const MEDALS_WON = /^ ?\(?\d+[-–]\d+[-–]\d+/;

/** Whether a block holds results although it is no list. */
export const isResultLine = (page: Page, block: Block): boolean =>
  block.zone === 'body' && LABEL.test(page.reading.text.slice(block.start, block.end));

/** A stretch of a line that is about one place, or about whoever is named up to a semicolon. */
interface Part extends Range {
  readonly rank: Rank | null;
}

interface Line {
  readonly heading: Heading;
  /** The gender its label names, or one before it in the block: "Men. 500m: 1. X. 1000m: 2. X". */
  readonly said: Gender | null;
  /** Words in front of the names say that these stand in their order. */
  readonly ordered: boolean;
  readonly parts: readonly Part[];
}

/** The competitors of one line of a list: one ("1. X (NED) 12:44.18") or several ("500m: 1. X, 2. Y and Z"). */
export function entriesOfItem(page: Page, block: Block): Entry[] {
  const lines: Line[] = [];
  for (const range of linesOf(page, block)) lines.push(lineOf(page, block, range, lines.at(-1)?.said ?? null));
  const isMarked = ({ parts }: Line) => parts.some(({ rank }) => rank !== null);
  if (!lines.some(isMarked) && isSentence(page, block)) return [];
  return lines.flatMap((line) => {
    const entries = line.parts.flatMap((part) => entriesOfPart(page, block, line.heading, part));
    if (isMarked(line)) return entries;
    return line.heading.winners ? asWinner(entries) : line.ordered ? inOrder(entries) : entries;
  });
}

/** "500m: 1. X. Men. 5000m relay: 2. Italy.": each event in front of a colon begins a line of its own. */
function linesOf(page: Page, block: Block): Range[] {
  const { text } = page.reading;
  const sides = Array.from(text.slice(block.start, block.end).matchAll(SIDE_LABEL), ({ index }) => block.start + index);
  const events = ofKind(within(page.mentions, block), 'event').flatMap(({ start, end, value }) => {
    const isLabel = value.name !== null && EVENT_LABEL.test(text.slice(end, end + 32));
    const topic = OPENED.exec(text.slice(Math.max(block.start, start - 12), start))?.groups?.topic ?? '';
    const cut = start - topic.length;
    return isLabel && cut > block.start && /[.;–—] $/.test(text.slice(cut - 2, cut)) ? [cut] : [];
  });
  const cuts = [...new Set([...events, ...sides])].toSorted((a, b) => a - b);
  return [block.start, ...cuts].map((start, index) => ({ start, end: cuts[index] ?? block.end }));
}

/** "Women: 4. X; 5. Y. Men: 4. Z": whose places begin anew. */
const SIDE_LABEL = /(?<=[.;] )(?:Women|Men|Ladies)(?:['’]s?)?: (?=\d{1,2}[.)] )/gu;
/** In front of the event of a label: whose races follow. */
const OPENED = /(?:^|[.;–—] )(?<topic>(?:Women|Men|Ladies|Mixed)(?:['’]s?)?[.:] )$/i;
/** Behind the event of a label: a round at most. */
const EVENT_LABEL = /^[^:.;\d]{0,30}:/;

function lineOf(page: Page, block: Block, { start: opening, end: close }: Range, gender: Gender | null): Line {
  const text = page.reading.text.slice(opening, close);
  const marks = marksOf(page, opening, text);
  const label = labelOf(page, opening, text, marks[0]?.start ?? null);
  const words = text.slice(0, label.end - opening);
  const own = headingOf(page, block, label);
  const said = genderIn(words) ?? gender;
  const heading = { ...own, gender: said ?? own.gender };
  const ordered = LABEL.test(words) || isOrdered(heading.text) || heading.event !== null;
  const from = label.end - opening;
  const opened =
    marks.length === 0 || (marks[0]?.start ?? 0) > from ? [{ start: from, end: from, rank: null }, ...marks] : marks;
  const parts = opened.flatMap(({ start, end, rank }, index) => {
    const next = opened[index + 1]?.start ?? text.length;
    const at = { start: opening + start, end: opening + text.slice(0, end).trimEnd().length };
    const place: Rank | null = rank === null ? null : { value: rank, at, by: 'number' };
    return splitParts(text, end, next, opening, place);
  });
  return { heading, said, ordered, parts };
}

/** The ranks of a line; a single one behind the event's label begins what the label is of: "5000m relay: 2. Italy". */
function marksOf(page: Page, start: number, text: string): RankMark[] {
  const marks = rankMarks(text);
  const event = ofKind(within(page.mentions, { start, end: start + text.length }), 'event')[0];
  if (marks.length > 0 || !event?.value.name || event.start > start) return marks;
  const from = event.end - start;
  const label = from + (/^[^:.;\d]{0,30}: /.exec(text.slice(from))?.[0].length ?? 0);
  const shifted = label > from ? rankMarks(text.slice(label)) : [];
  return shifted.map((mark) => ({ ...mark, start: mark.start + label, end: mark.end + label }));
}

/**
 * "Women's 500m: ", "Result: ": what stands before the first rank, or before the first colon or dash; the event that opens
 * a line right in front of a name and its figure, where only print sets it apart: "500m A 37.41, B 37.60".
 */
function labelOf(page: Page, start: number, text: string, ranks: number | null): Range {
  if (ranks !== null) return { start, end: start + ranks };
  const head = /^[^:]{1,90}?(?::(?!\d)| [–—-]{1,2} )/.exec(text)?.[0] ?? '';
  const range = { start, end: start + head.length };
  const named = within(page.mentions, range);
  const tells = named.some((mention) => mention.kind === 'event' || mention.kind === 'round');
  const looksBack = earlierList(page, [head]) !== null && ofKind(named, 'person').length === 0;
  if (tells || LABEL.test(text) || listKind(head) !== 'results' || looksBack) return range;
  return { start, end: openingEvent(page, start, text) ?? start };
}

function openingEvent(page: Page, start: number, text: string): number | null {
  const mentions = within(page.mentions, { start, end: start + text.length });
  const event = ofKind(mentions, 'event').find(({ value }) => value.name !== null);
  if (!event || /[\p{L}\d]/u.test(text.slice(0, event.start - start))) return null;
  const side = OPENING_SIDE.exec(text.slice(event.end - start))?.[0].length ?? 0;
  const end = event.end + side;
  const [name] = mentions.filter((mention) => mention.start >= end);
  const figure = mentions.find(({ kind }) => kind === 'time' || kind === 'score');
  return figure && name?.start === end && (name.kind === 'person' || name.kind === 'nation') ? end : null;
}

/** Behind the event that opens a line: whose race it is, and the space in front of the name. */
const OPENING_SIDE = /^(?: \(?(?:women|men|ladies|mixed)\)?)? /i;

/** The parts up to each semicolon outside of brackets; a rank is for the first of them. */
function splitParts(text: string, from: number, to: number, offset: number, rank: Rank | null): Part[] {
  const outer = { start: from, end: to };
  const cuts = Array.from(text.slice(from, to).matchAll(/[;·]/g), ({ index }) => from + index).filter(
    (index) => depthAt(text, outer, index) === 0,
  );
  return [...cuts, to].map((cut, index) => {
    const start = index === 0 ? from : (cuts[index - 1] as number) + 1;
    return { start: offset + start, end: offset + cut, rank: index === 0 ? rank : null };
  });
}

/** A full sentence that happens to stand in a list is prose: it has a verb, and no rank in front. */
function isSentence(page: Page, block: Block): boolean {
  if (!/[.!?]$/.test(page.reading.text.slice(block.start, block.end))) return false;
  return (statementAt(page, block.start)?.verbs.length ?? 0) > 0;
}

function entriesOfPart(page: Page, block: Block, heading: Heading, part: Part): Entry[] {
  const { text } = page.reading;
  const event = ofKind(within(page.mentions, part), 'event').find(({ value }) => value.name !== null) ?? null;
  const contenders = contendersOf(page, block, heading, event, part);
  if (contenders.length === 0) return entryOfNation(page, block, heading, part, event);
  const [first] = contenders as [Contender];
  if (MEDALS_WON.test(text.slice(first.end, part.end))) return [];
  const races = part.rank || contenders.length > 1 ? [] : racesIn(page, { start: first.end, end: part.end });
  if (races.length > 0) return races.map((race) => entryOfRace(page, block, heading, first, race));
  const sharing = part.rank ? sharingOf(page, contenders, heading) : contenders;
  const gap = (index: number) => ({
    start: sharing[index - 1]?.end ?? part.start,
    end: sharing[index]?.start ?? part.end,
  });
  // "37.41 A, 37.60 B": each figure in front of its name.
  const hasFigure = (index: number) => figuresIn(page, block, heading, gap(index)).length > 0;
  const leads = hasFigure(0) && !hasFigure(sharing.length);
  return sharing.map((contender, index) => {
    const next = part.rank ? part.end : (sharing[index + 1]?.start ?? part.end);
    const behind = { start: contender.end, end: next };
    const rank = part.rank
      ? { ...part.rank, at: { start: part.rank.at.start, end: contender.end } }
      : placeIn(page, behind);
    const before = part.rank ? { start: part.start, end: contender.start } : gap(index);
    const figures = figuresIn(page, block, heading, leads ? before : behind);
    return { block, heading, event, contender, rank, figures, status: statusIn(page, behind) };
  });
}

/** "Lind: 500m (1st), 1500m (2nd)": one of the races of whoever the line is about. */
function entryOfRace(page: Page, block: Block, heading: Heading, contender: Contender, race: Race): Entry {
  const { event, start, end } = race;
  const figures = figuresIn(page, block, heading, race);
  const status = statusIn(page, race);
  return { block, heading, event, contender, rank: placeIn(page, { start, end }), figures, status };
}

/** Who shares a written place; the members of a team are its nation, named once. */
function sharingOf(page: Page, contenders: readonly Contender[], heading: Heading): Contender[] {
  const { text } = page.reading;
  const apart = contenders.findIndex(
    (contender, index) => index > 0 && !SHARED.test(text.slice(contenders[index - 1]?.end, contender.start)),
  );
  const sharing = contenders.slice(0, apart < 0 ? undefined : apart);
  const [first, ...others] = sharing as [Contender, ...Contender[]];
  const { event } = heading;
  const team = event?.value.team === true && others.length > 0 && first.competitor.kind === 'athlete';
  return team ? [first] : sharing;
}

/** "Relay: 6th, +2:41.0" in the results of one nation: its team. */
function entryOfNation(
  page: Page,
  block: Block,
  heading: Heading,
  part: Part,
  event: Mention<'event'> | null,
): Entry[] {
  const team = (event ?? heading.event)?.value.team === true;
  const rank = part.rank ?? placeIn(page, part);
  const code = team && rank ? (heading.nation ?? nationOfList(page, block)) : null;
  if (code === null || rank === null) return [];
  const contender: Contender = { ...rank.at, competitor: { kind: 'nation', code } };
  const figures = figuresIn(page, block, heading, part);
  return [{ block, heading, event, contender, rank, figures, status: statusIn(page, part) }];
}

/** The nation of everybody whom a list names: it is that nation's, and "Relay: bronze" is its team's. */
function nationOfList(page: Page, { group }: Block): string | null {
  if (group === null) return null;
  const lines = page.reading.blocks.filter((block) => block.group === group);
  const people = lines.flatMap((line) => contendersIn(page, line)[0]?.competitor ?? []);
  const codes = new Set(people.map((whom) => (whom.kind === 'athlete' ? whom.person.nation : null)));
  const [code = null] = codes;
  return codes.size === 1 ? code : null;
}

/** Three to eight names behind the event or the word "result" stand in the order they came in. */
function inOrder(entries: readonly Entry[]): Entry[] {
  if (entries.length < 3 || entries.length > 8 || entries.some(({ rank, event }) => rank || event)) return [...entries];
  return entries.map((entry, index) =>
    entry.status ? entry : { ...entry, rank: { value: index + 1, at: entry.contender, by: 'order' } },
  );
}

/** The one name of a line below "Last five winners". */
function asWinner(entries: readonly Entry[]): Entry[] {
  return entries.map((entry) =>
    entries.length > 1 || entry.rank ? entry : { ...entry, rank: { value: 1, at: entry.contender, by: 'order' } },
  );
}
