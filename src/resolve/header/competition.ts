import { FIELD_KEYS, SPONSOR_WORDS } from '../../knowledge/release-words.ts';
import { anyOf } from '../../knowledge/words.ts';
import { type Mention, ofKind } from '../../mentions/mention.ts';
import { within } from '../../read/ranges.ts';
import type { Range, Reading } from '../../read/reading.ts';
import { isCompetitionLine } from '../../read/zones/competition.ts';
import { fields, firstFound, inZone, type Sieve, textOf } from './stated.ts';

/** `name` as the release writes it in full, year included. `host`: the city, where one is known. */
export interface CompetitionName {
  readonly name: string;
  readonly year: number | null;
  readonly host: string | null;
}

export interface CompetitionContext {
  readonly reading: Reading;
  readonly competitions: readonly Mention<'competition'>[];
  readonly date: string | null;
  readonly host: string | null;
}

type Found = { readonly value: CompetitionName; readonly evidence: readonly Range[] } | null;

const OPENING_BLOCKS = 2;
const SPONSOR = new RegExp(`[,(]? ?${anyOf(SPONSOR_WORDS)} .*$`, 'iu');
/** "the 2031/32 World Tour": in prose a season before the name is no part of it. */
const SEASON = /^(?:the )?\d{4}[/–-]\d{2,4} /iu;
/** Behind the name: the host, the day, the session. */
const TAIL = /(?: [-–—|] |,? \(|: ).*$/u;

/** Where a release says which competition it is about, most certain first. */
export const competitionSieves: readonly Sieve<CompetitionName, CompetitionContext>[] = [
  {
    name: 'competition/front-matter',
    find: (context) => firstFound(fieldBlocks(context), (block) => whole(context, block)),
  },
  { name: 'competition/line', find: fromLine },
  { name: 'competition/dateline', find: (context) => fromPart(context, 'dateline', / ?[|–—] ?/u) },
  { name: 'competition/headline-opening', find: (context) => fromPart(context, 'headline', /: /u) },
  { name: 'competition/opening', find: fromOpening },
  {
    name: 'competition/headline',
    find: (context) => firstFound(inZone(context.reading, 'headline'), mentionIn(context)),
  },
];

function fieldBlocks({ reading }: CompetitionContext) {
  return fields(reading, FIELD_KEYS.competition);
}

function whole(context: CompetitionContext, range: Range): Found {
  return { value: named(context, textOf(context.reading, range)), evidence: [range] };
}

/** The line above the report that names it; day, host and sponsor behind the name are left out. */
function fromLine(context: CompetitionContext): Found {
  const lines = inZone(context.reading, 'competition').filter((block) => block.kind !== 'frontmatter');
  return firstFound(lines, (block) => {
    const name = textOf(context.reading, block).replace(SPONSOR, '').replace(TAIL, '').trim();
    return whole(context, { start: block.start, end: block.start + name.length });
  });
}

/** "Diamond League | Oslo, 15 June 2034", "World Cup 2033: ..." */
function fromPart(context: CompetitionContext, zone: 'dateline' | 'headline', separator: RegExp): Found {
  return firstFound(inZone(context.reading, zone), (block) => {
    const text = textOf(context.reading, block);
    const at = text.search(separator);
    const first = at > 0 ? text.slice(0, at) : '';
    if (!isCompetitionLine(first)) return null;
    return whole(context, { start: block.start, end: block.start + first.length });
  });
}

/** The fullest name in the first paragraph that has one. */
function fromOpening(context: CompetitionContext): Found {
  return firstFound(inZone(context.reading, 'body').slice(0, OPENING_BLOCKS), mentionIn(context));
}

function mentionIn(context: CompetitionContext): (block: Range) => Found {
  return (block) => {
    const current = within(context.competitions, block).filter(
      ({ value }) => !value.bare && isThisYear(value.year, context),
    );
    const [best] = current.toSorted((a, b) => b.value.name.length - a.value.name.length || a.start - b.start);
    if (!best) return null;
    const text = textOf(context.reading, best).replace(SEASON, '');
    const value = named(context, best.value.host ? withoutHost(text, best.value.host) : text);
    return { value: { ...value, host: best.value.host ?? value.host }, evidence: [best] };
  };
}

/** A season's competition may be named for the year before or after the day. */
function isThisYear(year: number | null, { date }: CompetitionContext): boolean {
  return year === null || date === null || Math.abs(year - Number(date.slice(0, 4))) <= 1;
}

/** "World Championships in Doha" is named "World Championships"; "Beijing 2022" keeps its host. */
function withoutHost(text: string, host: string): string {
  return text.replace(new RegExp(`,? (?:in|at|of) (?:the )?${anyOf([host])}.*$`, 'u'), '');
}

function named(context: CompetitionContext, written: string): CompetitionName {
  const name = asInReport(context.reading, written.replace(/^the /iu, ''));
  const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(name)?.[0] ?? context.date?.slice(0, 4);
  return { name, year: year === undefined ? null : Number(year), host: context.host };
}

/** A name set in capitals, in the report's own letters where the report has it. */
function asInReport(reading: Reading, name: string): string {
  if (/\p{Ll}/u.test(name)) return name;
  const [words, year = ''] = name.split(/(?= \d{4}(?:\/\d{2,4})?$)/u);
  const folded = (words ?? name).toLowerCase();
  const body = reading.blocks.filter((block) => block.zone === 'body' || block.zone === 'caption');
  return (
    firstFound(body, (block) => {
      const text = textOf(reading, block);
      const at = text.toLowerCase().indexOf(folded);
      return at >= 0 ? text.slice(at, at + folded.length) + year : null;
    }) ?? name
  );
}

export function competitionContext(
  reading: Reading,
  mentions: readonly Mention[],
  date: string | null,
  host: string | null,
): CompetitionContext {
  return { reading, competitions: ofKind(mentions, 'competition'), date, host };
}
