import { FULL_WEEKDAYS, MONTHS } from '../../knowledge/calendar.ts';
import { HEADLINE_VERBS } from '../../knowledge/headline-verbs.ts';
import { FIELD_KEYS, SPONSOR_WORDS } from '../../knowledge/release-words.ts';
import { anyOf } from '../../knowledge/words.ts';
import { overFigures } from '../../language/figures.ts';
import { type Mention, ofKind } from '../../mentions/mention.ts';
import { lastUntil, within } from '../../read/ranges.ts';
import type { Block, Range, Reading } from '../../read/reading.ts';
import { competitionPart, isCompetitionLine } from '../../read/zones/competition.ts';
import { NATIONAL_TITLES, OWN_TITLES } from './home.ts';
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
  { name: 'competition/dateline', find: (context) => fromPart(context, 'dateline', / ?[|–—] ?| [·•] /u) },
  { name: 'competition/headline-opening', find: (context) => fromPart(context, 'headline', / ?: /u) },
  {
    name: 'competition/opening',
    find: (context) => withNation(context, inFull(context, fromOpening(context))),
  },
  {
    name: 'competition/headline',
    find: (context) => withNation(context, firstFound(inZone(context.reading, 'headline'), mentionIn(context))),
  },
  { name: 'competition/report', find: fromReport },
  { name: 'competition/olympic', find: fromAdjective },
  { name: 'competition/bare', find: fromBare },
];

function fieldBlocks({ reading }: CompetitionContext) {
  return fields(reading, FIELD_KEYS.competition);
}

function whole(context: CompetitionContext, range: Range): Found {
  return { value: named(context, textOf(context.reading, range)), evidence: [range] };
}

/** The line above the report that names it; day, host and sponsor around the name are left out. */
function fromLine(context: CompetitionContext): Found {
  const isLine = (text: string) => isCompetitionLine(text) && /\p{Ll}/u.test(text) && !text.includes(':');
  const lines = inZone(context.reading, 'competition', 'headline').filter(
    (block) =>
      block.kind !== 'frontmatter' &&
      !isSlug(textOf(context.reading, block)) &&
      !tellsOf(context, block) &&
      (block.zone === 'competition' || isLine(textOf(context.reading, block))),
  );
  return firstFound(lines, (block) => {
    const line = textOf(context.reading, block).replace(SPONSOR, '');
    const first = line.replace(TAIL, '').replace(KIND_OF_PAGE, '').trim();
    const name = isCompetitionLine(first) ? first : (competitionPart(line) ?? first);
    const start = block.start + line.indexOf(name);
    return whole(context, { start, end: start + name.length });
  });
}

/** "New Faces Shine at World Cup in Oslo": a headline in capitals that only tells of one. */
function tellsOf({ reading, competitions }: CompetitionContext, block: Block): boolean {
  const [first] = block.zone === 'headline' ? within(competitions, block) : [];
  if (!first) return false;
  const before = reading.text.slice(block.start, first.start);
  return (
    BEHIND_PREPOSITION.test(before) ||
    /^ (?:Gold|Medal|Podium|Title|Triumph|Victory|Win)s?(?!\p{L})/iu.test(reading.text.slice(first.end, block.end)) ||
    before.split(/[^\p{L}]+/u).some((word) => HEADLINE_VERBS.has(word.toLowerCase()))
  );
}
const BEHIND_PREPOSITION = /\p{L} (?:after|ahead of|at|before|for|from|in|to) (?:the )?(?:\d\p{L}*[ -]\p{L}* ?)?$/iu;

/** "Diamond League | Oslo, 15 June 2034", "World Cup 2033: ..." */
function fromPart(context: CompetitionContext, zone: 'dateline' | 'headline', separator: RegExp): Found {
  return firstFound(inZone(context.reading, zone), (block) => {
    const text = textOf(context.reading, block);
    const parts = text.split(separator);
    const name = parts.slice(0, zone === 'headline' ? parts.length - 1 : undefined).find(isCompetitionLine);
    if (name === undefined || parts.length < 2) return null;
    const start = block.start + text.indexOf(name);
    return whole(context, { start, end: start + name.length });
  });
}

/** The fullest name in the first paragraph that has one. */
function fromOpening(context: CompetitionContext): Found {
  return firstFound(inZone(context.reading, 'body').slice(0, OPENING_BLOCKS), mentionIn(context));
}

/** A name found in the opening as the headline has it, where that is the same and more: "World Cup" and "World Cup III". */
function inFull(context: CompetitionContext, found: Found): Found {
  const bare = found?.value.name.replace(/^\d{4} /, '').toLowerCase();
  const headline = firstFound(inZone(context.reading, 'headline'), mentionIn(context));
  return headline && bare && headline.value.name.toLowerCase().startsWith(`${bare} `) ? headline : found;
}

/** "the Short Track Trials", and elsewhere in the release "the U.S. Team Trials": those are told in full. */
function withNation(context: CompetitionContext, found: Found): Found {
  if (!found || !NATIONAL_TITLES.test(found.value.name) || OWN_TITLES.test(found.value.name)) return found;
  const own = context.competitions.find(
    (mention) =>
      OWN_TITLES.test(mention.value.name) && NATIONAL_TITLES.test(mention.value.name) && !isElsewhere(context, mention),
  );
  return own ? whole(context, own) : found;
}

/** A name further down, where the opening does not tell of a competition of another kind. */
function fromReport(context: CompetitionContext): Found {
  const opening = inZone(context.reading, 'body').slice(0, OPENING_BLOCKS);
  const kind = bareIn(context, opening)?.value.name.toLowerCase() ?? '';
  const find = mentionIn(context);
  return firstFound(inZone(context.reading, 'body', 'caption'), (block) => {
    const found = find(block);
    return found?.value.name.toLowerCase().includes(kind) ? found : null;
  });
}

/** "the Olympic women's sprint on Saturday", "took Olympic speed skating gold": the Games, told of the day's race. */
const OLYMPIC =
  /(?<![\p{L}\d-]|\d{4} )(?:Olympic|Paralympic)(?= (?:(?:wo)?men['’]s|[\p{Ll}-]+(?: [\p{Ll}-]+){0,2} (?:gold|silver|bronze|title)(?! medall?ist)) )/u;

function fromAdjective(context: CompetitionContext): Found {
  const { reading } = context;
  return firstFound([...inZone(reading, 'headline'), ...inZone(reading, 'body').slice(0, OPENING_BLOCKS)], (block) => {
    const found = OLYMPIC.exec(textOf(reading, block));
    const start = block.start + (found?.index ?? 0);
    return found && whole(context, { start, end: start + found[0].length });
  });
}

/** "at the World Cup": the kind of competition, where no name is told. */
function fromBare(context: CompetitionContext): Found {
  const bare = bareIn(context, inZone(context.reading, 'headline', 'body'));
  return bare ? { value: named(context, bare.value.name), evidence: [bare] } : null;
}

/** The first competition that blocks speak of as theirs. */
function bareIn(context: CompetitionContext, blocks: readonly Range[]): Mention<'competition'> | undefined {
  return blocks
    .flatMap((block) => within(context.competitions, block).filter((mention) => !isElsewhere(context, mention)))
    .at(0);
}

/** What leads to a competition of another time: "qualified for the", "since the", "after winning gold at the". */
const ANOTHER_BEFORE =
  /(?:\b(?:after|ahead of|before|for|host(?:ing|s)?|qualif\p{L}+ for|(?:as )?part of|since|towards|set (?:at|in)|(?:berth|place|spot|ticket|trip)s? (?:for|to)|until|won (?:at|in)|winning (?:\p{L}+ )?(?:at|in)|(?:day|week|month|year)s? ago (?:at|in)) (?:the |this (?:season|year)['’]s |last (?:season|year)['’]s |next (?:month|season|year)['’]s )?|(?<!\p{L})(?:last|next) (?:autumn|fall|month|season|spring|summer|week|winter|year)['’]s |(?<!\p{L})(?:coming up|next (?:stop|up)|up next)(?:,| (?:is|are|comes?))?:? (?:the )?|\b(?:for|to) this (?:month|season|summer|winter|year)['’]s )$/iu;
/** "who won two medals at the", "the track that hosted the event during the": what somebody or something is known for. */
const OF_THEN = overFigures(
  /\b(?:who|which|that) (?:also |had |has )?(?:won|took|claimed|earned|finished|was|were|became|hosted)(?: [^\s,.;()]+){0,6} (?:at|in|during)(?: the)? $/u,
);
/** "winner of the", "second at the", "bronze medallist at the", "fresh from her triumph at the": what somebody brings along. */
const BROUGHT_ALONG = overFigures(
  new RegExp(
    `(?:${[
      "(?:^|\\n|[,.(] |,)(?!The )(?:an? |the )?(?:[\\p{L}\\d’'-]+ ){0,3}(?:[Mm]edall?ists?|[Ww]inners?|[Cc]hampions?|[Rr]unners?-up|[Ff]inalists?) (?:of|at|in|from) ",
      ', (?:first|second|third|fourth|fifth|sixth|seventh|eighth) (?:at|in) ',
      '\\b(?:[Ff]resh|[Bb]ack) from (?:(?:an?|his|her|their|the) (?:\\p{Ll}+ ){1,3}(?:at|in) )?',
      '\\b(?:[Aa]fter|[Dd]espite|[Ff]ollowing|[Ff]or|[Ff]rom|[Ss]ince) (?:an?|his|her|their|the) (?:\\p{Ll}+ ){1,3}(?:at|in|from) ',
      '\\brecord(?: \\p{Ll}+)? (?:from|of) ',
    ].join('|')})(?:(?:the|(?:last|this) (?:season|year)['’]s) )?(?:\\d{4} )?$`,
    'u',
  ),
);
const WHO_WON = /\b(?:who|which) (?:had |has )?(?:also )?won (?:(?:the|last (?:season|year)['’]s) )?(?:\d{4} )?$/u;
/** "who won the World Cup in Oslo on Saturday": the day's own. */
const IS_TODAY = overFigures(
  new RegExp(`^[^.,;]*\\b(?:today|tonight|yesterday|${anyOf(FULL_WEEKDAYS)})(?!\\p{L})`, 'u'),
);
/** "only a month away", "around the corner": how long there is to go. */
const TO_GO =
  /^(?: in \p{Lu}[\p{L}-]+)?(?: (?:just|now|only|still|less than|barely))* (?:(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:day|week|month|year)s? (?:away|off)|(?:just )?around the corner|on the horizon|looming|approaching)/u;
const MONTH = anyOf(MONTHS.keys());
/** "gathered in Oslo for the", "made the trip to Oslo for the": what somewhere is come to for. */
const HERE_FOR = /\b(?:at|in|to) (?:the )?(?:\p{Lu}[\p{L}’'-]* ?){1,4}for (?:the )?$/u;
/** "in March", "in Oslo next month", "later this season". */
const ANOTHER_BEHIND = new RegExp(
  `^,?(?: (?:in|at) (?!${MONTH})(?:the )?(?:\\p{Lu}[\\p{L}-]+ ?){1,3}(?<! ))?,? (?:coming(?: up)?(?!\\p{L})|in (?:early |late )?${MONTH}|last |later |next |(?:earlier )?this (?:month|season|summer|winter)(?!['’]s))`,
  'u',
);
/** "SPEED SKATING-WORLD CUP/LEAD": what an agency files a report under. */
const isSlug = (line: string): boolean => /^\P{Ll}+\p{Lu}\/\p{Lu}\P{Ll}*$/u.test(line);
/** "Highlights of the World Cup": what the page is, no part of the name. */
const KIND_OF_PAGE = /^(?:highlights|preview|recap|report|results|summary|wrap) (?:from|of) (?:the )?/iu;
const TITLE_BEHIND = /^ (?:\p{Ll}+ )?(?:champions?|medall?ists?|winners?)(?!\p{L})/u;

function isElsewhere({ reading, host }: CompetitionContext, mention: Mention<'competition'>): boolean {
  const { start, end, rule, value } = mention;
  const behind = reading.text.slice(end, end + 60);
  const before = reading.text.slice(Math.max(0, start - 90), start);
  // "London 2012" in a release from elsewhere.
  if (rule === 'competitions/city-and-year' && host !== null && value.host !== host) return true;
  return (
    (ANOTHER_BEFORE.test(before) && !HERE_FOR.test(before)) ||
    OF_THEN.test(before) ||
    BROUGHT_ALONG.test(before) ||
    (WHO_WON.test(before) && !IS_TODAY.test(behind)) ||
    TO_GO.test(behind) ||
    ANOTHER_BEHIND.test(behind) ||
    TITLE_BEHIND.test(behind)
  );
}

/** "Meeting de Torvik, this season's eighth Diamond League meeting": the series is told of the meeting. */
function isSeriesOf({ reading, competitions }: CompetitionContext, mention: Mention<'competition'>): boolean {
  const meeting = lastUntil(competitions, mention.start);
  return meeting !== undefined && !meeting.value.bare && APPOSED.test(reading.text.slice(meeting.end, mention.start));
}
const APPOSED = overFigures(
  /^(?: \(\p{Lu}{3}\))?, (?:an?|the|this (?:season|year|winter|summer)['’]s) (?:[\p{L}\d-]+ ){0,6}$/u,
);

const byFederation = (name: string) => (/^(?:\d{4} )?(?:\p{Lu}{2,6} ){1,2}/u.test(name) ? 1 : 0);

/** "the NHK Trophy, fourth event of the ISU Grand Prix": the event has a name of its own, and its series is told of it. */
const OWN_NAME = 'competitions/proper-name';

function mentionIn(context: CompetitionContext): (block: Range) => Found {
  return (block) => {
    const current = within(context.competitions, block).filter(
      (mention) =>
        !mention.value.bare &&
        isThisYear(mention.value.year, context) &&
        !isElsewhere(context, mention) &&
        !isSeriesOf(context, mention),
    );
    const [best] = current.toSorted(
      ({ value: a, start, rule }, { value: b, start: other, rule: by }) =>
        Number(by === OWN_NAME) - Number(rule === OWN_NAME) ||
        byFederation(b.name) - byFederation(a.name) ||
        b.name.length - a.name.length ||
        start - other,
    );
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
