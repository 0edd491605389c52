import { isHonour } from '../../../discourse/settings.ts';
import type { Statement } from '../../../frames/statement.ts';
import { LAST_TIME, LONG_AGO } from '../../../knowledge/times-past.ts';
import { overFigures } from '../../../language/figures.ts';
import { type Mention, ofKind, type Values } from '../../../mentions/mention.ts';
import { oncePer } from '../../../read/once.ts';
import { overlapping, within } from '../../../read/ranges.ts';
import type { Range } from '../../../read/reading.ts';
import type { Draft } from '../../draft.ts';
import { looksAhead } from '../../outlook.ts';
import type { Page } from '../../page.ts';
import { statementAt } from '../../statement-at.ts';
import { cityElsewhere } from './elsewhere.ts';
import { afterTaking, frameOf } from './framed.ts';
import { retrospectOf } from './retrospect.ts';
import { segmentAt, verbIn } from './segment.ts';
import { titlesWithin } from './title-words.ts';

/** Words that put a result at an earlier competition. */
const LOOKS_BACK = new RegExp(
  `\\b(?:${LAST_TIME}(?:['’]s)?|(?:before|until|prior to) this (?:season|winter|year|week|weekend|race)|${LONG_AGO}|(?:the|a) (?:year|season|month|week)(?:['’]s)? (?:before|earlier)|previous(?:ly)?(?! (?:days?|evenings?|nights?|leaders?|records?|marks?|best|holders?|times?)\\b)|former(?:ly)?(?! \\p{Ll}+(?:ed|ing)\\b)(?! (?:[\\p{L}-]+ ){0,3}(?:champions?|holders?|winners?|medall?ists?|partners?|team-?mates?)\\b)|in the past|in the (?:early |mid-?|late )?(?:(?:18|19|20)\\d0s|(?:\\p{L}+ties))|recent(?= (?:\\p{Lu}|world|national))|twelve months|last (?:two|three|four|five) (?:\\p{Lu}\\p{L}+ )+(?:Championships|Games|Cups)|earlier this (?:season|year|winter|month))\\b`,
  'iu',
);

/** Words that put a result at the competition the release is about. */
const NOW = /\b(?:today|tonight|this (?:afternoon|evening|morning|time)|here on \p{Lu}\p{L}+day)\b/u;

/** An earlier competition, in the text's own words where it has any. */
export interface Earlier {
  readonly competition: string | null;
}

/**
 * Whether a clause speaks of an earlier competition than the release's own: by its words ("last year"), by a year
 * before the release's, or by a competition of another year or name. The words of a title beside it do not count.
 */
export function earlierAt(page: Page, statement: Statement, position: number): Earlier | null {
  const known = knownOf(page).get(statement) ?? new Map<number, Earlier | null>();
  knownOf(page).set(statement, known);
  const told = known.get(position);
  const earlier = told === undefined ? findEarlier(page, statement, position) : told;
  known.set(position, earlier);
  return earlier;
}

/** What was found by statement and position: a time is asked again for each table that it goes into. */
const knownOf = oncePer((_: Page) => new Map<Statement, Map<number, Earlier | null>>());

function findEarlier(page: Page, statement: Statement, position: number): Earlier | null {
  const { text } = page.reading;
  const range = segmentAt(page, statement, position);
  const distance = ({ start }: Range) => Math.abs(start - position);
  if (
    NOW.test(text.slice(Math.max(range.start, position - 30), position)) ||
    NOW.test(text.slice(position, Math.min(range.end, position + 30)))
  )
    return null;
  if (BEFORE_NOW.test(text.slice(range.start, position)) && !LOOKS_BACK.test(text.slice(position, range.end)))
    return null;
  const titles = titlesWithin(text, statement.sentence).filter(({ start, end }) => position < start || position >= end);
  const tells = (at: number) =>
    !titles.some(({ start, end }) => at >= start && at < end) &&
    !isCompared(text, range.start, position, at) &&
    !isInAside(statement, at, position) &&
    !OF_VENUE.test(text.slice(Math.max(range.start, at - 80), at)) &&
    !TO_COME.test(text.slice(Math.max(range.start, at - 80), at)) &&
    !isOfOldTitle(text.slice(range.start, at), position - range.start);
  const mentions = within(page.mentions, range)
    .filter((each) => tells(each.start) && !OF_A_THING.some((words) => words.test(text.slice(each.end, each.end + 40))))
    .filter((each) => !isHonour(statement, each, position))
    .sort((a, b) => distance(a) - distance(b));
  const past = pastAmong(page, mentions);
  if (past) return { competition: text.slice(past.start, past.end) };
  const frame = framedIn(page, statement, position);
  if (frame !== null) return { competition: frame };
  const meeting = meetingOfYear(page, statement, range, position, tells);
  if (meeting !== null) return { competition: meeting };
  const since = SINCE_WINNING.exec(text.slice(range.start, position + 1));
  if (since) return { competition: since[0].slice(0, -1).trim() };
  const taken = afterTaking(text, range, position);
  if (taken !== null) return { competition: taken };
  const words = LOOKS_BACK.exec(text.slice(range.start, range.end));
  if (words && tells(range.start + words.index) && !ownsAside(page, range.start + words.index, words[0]))
    return { competition: words[0].replace(/['’]s$/, '') };
  const bettered = BETTERED.exec(text.slice(range.start, position))?.[0];
  if (bettered) return { competition: bettered.trim() };
  const level = levelOfOther(page, text.slice(range.start, position), text.slice(position, range.end));
  if (level) return { competition: level };
  const told = NOW.test(text.slice(statement.sentence.start, position));
  const city = told ? null : cityElsewhere(page, statement, range, position);
  if (city !== null) return { competition: city };
  const retrospect = retrospectOf(page, statement);
  if (retrospect !== null) return { competition: retrospect };
  return looksAhead(page) && !THESE_DAYS.test(text.slice(range.start, range.end)) ? { competition: null } : null;
}

/** The first competition of another time or name, or date of another time, among mentions. */
const pastAmong = (page: Page, mentions: readonly Mention[]): Range | undefined =>
  ofKind(mentions, 'competition').find(({ value }) => isPastYear(page, value.year) || isOther(page, value)) ??
  ofKind(mentions, 'date').find(
    (date) => (isPastYear(page, date.value.year) && !isThisSeason(page, date)) || isPastMonth(page, date.value),
  );

/** The time that the sentence opens with, where it is another. */
function framedIn(page: Page, statement: Statement, position: number): string | null {
  const { text } = page.reading;
  const frame = frameOf(text, statement, position);
  if (frame === null || verbIn(statement, frame.start, frame.end)) return null;
  const opening = text.slice(frame.start, frame.end);
  const past = pastAmong(page, within(page.mentions, frame));
  return past ? text.slice(past.start, past.end) : (LOOKS_BACK.exec(opening)?.[0] ?? null);
}

/** "At the 2028 trials" that opens the sentence, or stands in the range. */
function meetingOfYear(
  page: Page,
  { sentence }: Statement,
  { start, end }: Range,
  position: number,
  tells: (at: number) => boolean,
): string | null {
  const { text } = page.reading;
  const opening = YEAR_MEETING.exec(text.slice(sentence.start, position));
  const opens = opening?.index === 0;
  const meeting = opens ? opening : YEAR_MEETING.exec(text.slice(start, end));
  if (!meeting || !isPastYear(page, Number(meeting.groups?.year))) return null;
  return opens || tells(start + meeting.index) ? meeting[0] : null;
}

/** "at the 2028 trials": the year is no date of its own. */
const YEAR_MEETING =
  /\b(?:at|in|from) the (?<year>(?:19|20)\d\d) (?:\p{L}+ ){0,2}?(?:trials|nationals|championships|games|edition|finals?)\b/iu;

/** "X – who was nowhere at this time last year – won": told between dashes, of something else. */
function isInAside({ items }: Statement, at: number, position: number): boolean {
  const dashes = items.filter((item) => item.type === 'mark' && item.depth === 0 && /^[–—]$/.test(item.mark));
  const [opens, closes] = dashes;
  const inside = (where: number) =>
    opens !== undefined && closes !== undefined && where > opens.start && where < closes.start;
  return dashes.length === 2 && inside(at) && !inside(position);
}

/** "in Thursday's heats", "qualified this morning": of the competition that a preview is written in the middle of. */
const THESE_DAYS = /\b(?:\p{Lu}\p{L}{2,5}day|yesterday|today|tonight|this (?:morning|afternoon|evening))\b/u;

/** "at the track that hosted the 2010 Games", "on the course built for the 2030 championships": what the venue is known for. */
const OF_VENUE = overFigures(
  /\b(?:track|course|slope|piste|hill|venue|rink|oval|velodrome|pool|stadium|site|cent(?:re|er)|arena|ice)s? (?:that|which|used|built|made|of|for|from)\b[^,;.]{0,48}$/,
);

/** "to confirm her spot at the 2034 Games", "booking a ticket to", "qualified for": a competition that is still to come. */
const TO_COME =
  /\b(?:(?:a|an|his|her|their|the) (?!\p{L}*(?:first|second|third|th) )(?:\p{L}+ )?(?:spots?|places?|berths?|tickets?|selection|start|seat)|selection|(?:pre-?)?qualif\p{L}+|selected|preparations?|prepar(?:es?|ed|ing)|build-up|road|dress rehearsal) (?:[\p{L}'’-]+ ){0,3}?(?:at|for|to|in|on) (?:the )?(?:[\p{L}'’-]+ ){0,4}$/u;

/** "her first medal since winning the pursuit", with the position at the verb or behind it: the last one, not this one. */
const SINCE_WINNING = overFigures(
  /\bsince (?:(?:he|she|they) )?(?:(?:last|first) )?(?=(?:w[io]n|t[ao]k|claim|finish|land|earn|secur|becom|becam)\p{Ll})[^,;]*$/u,
);

/** "defended the title from last summer", "reclaimed the title they lost in 2030 by beating X": won now, though had or lost then. */
function isOfOldTitle(before: string, position: number): boolean {
  const match = OLD_TITLE.exec(before);
  const title = match ? match.index + (match.groups?.title ?? '').length : 0;
  return match !== null && (position <= title || position > before.length);
}

const OLD_TITLE = overFigures(
  /(?<title>\b(?:defend|reclaim|regain|retain)(?:ed|s|ing) (?:his|her|their|its|the) (?:[\p{L}\p{N}'’-]+ ){0,6}(?:titles?|crowns?)) (?:from|(?:that |which )?(?:he|she|they|it) (?:had )?(?:lost|relinquished|surrendered|gave up|missed|won|took|claimed) (?:at|in)(?: the)?) $/u,
);

/** "had won at the previous three Games before Lind's triumph": what was before is not what ended it. */
const BEFORE_NOW = /\b(?:before|until|prior to) (?:\p{Lu}[\p{L}-]*(?:['’]s)? ){1,3}$/u;

/** "improved on her fourth place": a place of before. */
const BETTERED =
  /\b(?:improv(?:e[sd]?|ing) (?:up)?on|better(?:ed|ing)) (?:his|her|their)(?: (?:(?!to\b|with\b|by\b|and\b)[\p{L}’'-]+)){0,5} $/u;

/** "redemption for last week's crash": what was then is no result. */
function ownsAside(page: Page, start: number, words: string): boolean {
  const end = start + words.length;
  const noun = /['’]s$/.test(words)
    ? /^(?: (?!(?:with|by|in|for|and|to|at|on|as|from)\b)\p{Ll}+){1,2}(?![\p{L}-])/u.exec(
        page.reading.text.slice(end, end + 40),
      )?.[0]
    : undefined;
  if (noun === undefined || OCCASION.test(noun)) return false;
  // "last season's best fourth place": up to the word behind.
  return !overlapping(page.mentions, { start: end, end: end + noun.length + 2 }).some(({ kind }) => RESULTS.has(kind));
}

const OCCASION =
  /\b(?:championships?|games|trials|races?|meetings?|meets?|events?|competitions?|rounds?|stages?|legs?|stops?|finals?|results?)\b/;
const RESULTS: ReadonlySet<string> = new Set(['competition', 'event', 'place', 'round']);

/** Told only for comparison: "the first since Berg in 2031", with the place in front of "since". */
const isCompared = (text: string, start: number, position: number, at: number): boolean =>
  (position < at && ADDS.test(text.slice(start, position)) && TO_THAT.test(text.slice(position, at))) ||
  (COMPARES.test(text.slice(start, at)) &&
    ![OWNS_IT, WHERE].some((words) => words.test(text.slice(at, Math.max(at, position))))) ||
  (position > at && BACK_FROM.test(text.slice(start, at)) && WITH_A_PLACE.test(text.slice(at, position))) ||
  (position > at && (RECORD_AHEAD.test(text.slice(start, at)) || FOLLOWS.test(text.slice(start, at)))) ||
  (position > at && BETTERS.test(text.slice(start, at)) && /\b(?:by|with|when|as)\b/.test(text.slice(at, position))) ||
  IN_COMPARISON.test(text.slice(Math.min(position, at), at));

const IN_COMPARISON = overFigures(
  /\b(?:since|after|following|than|to (?:go with|add to|join)|in addition to|on top of|(?:repeat|replay|repetition|rerun|reversal) of)\b[^,;]*$/,
);

/** "bounced back from last week's 16th place with bronze": the medal is of now. */
const BACK_FROM = /\b(?:bounc|c[ao]m|fought|return|rebound|recover)\p{L}* (?:back )?from $/u;
const WITH_A_PLACE = overFigures(/^[^,;]{3,60} (?:with|to|by) (?:[\p{L}'’-]+ ){0,4}$/u);

/** "adds the title to her gold from last year": with the place at the title, which is of now. */
const ADDS = /\badd(?:s|ed|ing)? (?:[\p{L}’'-]+ ){0,5}$/u;
const TO_THAT = /^[\p{L} ]{3,40}? to (?:the|his|her|their|its) /u;

/** "after last week's bronze": the place itself is of then. */
const OWNS_IT =
  /^\p{L}+(?: \p{L}+)?['’]s (?:(?!bronze|gold|silver|title|victory|win|with)[\p{Ll}\d][\p{L}\d-]* |World Cup ){0,2}$/u;

/** "broke the record set by Berg two years ago, winning": it was the record that was set then. */
const RECORD_AHEAD = overFigures(
  /\b(?:records?|mark|best|time)\b(?: of [\d:.]+)?,? (?:(?:that|which) [^,;]{2,40} )?(?:set|held|skated|swum|run|clocked|posted|established)\b(?: by [^,;]{2,40})? $/,
);

/** "following her win in Hamar last month Berg won in": what follows is of now. */
const FOLLOWS = overFigures(
  /\b(?:(?:following|after) (?:his|her|their)|back from|recover(?:ed|ing) from) [^,;]{1,60}$/,
);

/** "no medal since the 2030 Games, where Falk was third": what was there. */
const WHERE = /, (?:where|when|(?:at|in) which) /;

/** "bettered his fifth place of a year ago by finishing third": how is of now. */
const BETTERS = overFigures(
  /\b(?:(?:better|equall?|match|surpass|eclips|emulat|repeat)(?:ed|ing)|improv(?:ed|ing)(?: on| upon)?|went (?:one|two) better than) [^,;]{0,60}$/u,
);

/** "the first victory since 2031", "her third title after 2027 and 2029": the result is of now. */
const COMPARES = /\b(?:since|after|than)(?: the)?(?: \d{4},?(?: and)?)* $/i;

/** Behind a year or competition: "beat Falk's 2015 track record to win", "inside the World Championships standard". */
const RECORD_BEHIND =
  /^ (?:[\p{L}-]+ ){0,2}(?:Olympians?|records?|marks?|bests?|time|standards?|qualif\p{L}+|teams?|squads?|selection|berths?|spots?|tickets?)\b/u;

/** "On the 2010 Olympic track", "at the 2030 Games venue": what was built or used then. */
const VENUE_BEHIND =
  /^ (?:\p{Lu}[\p{L}-]+ ){0,3}(?:tracks?|courses?|slopes?|pistes?|hills?|venues?|rinks?|ovals?|hosts?)\b/u;
/** "ahead of Bislett Games winner Falk": what somebody is called. */
const TITLE_BEHIND =
  /^ (?:\d[\d,]* ?k?m )?(?:(?:gold|silver|bronze) )?(?:winners?|champions?|medall?ists?|runners?-up|finalists?) \p{Lu}/u;
const OF_A_THING = [RECORD_BEHIND, TITLE_BEHIND, VENUE_BEHIND];

/** A release without a date names no year of its own, but for its competition's: any other is looked back at. */
const isPastYear = (page: Page, year: number | null): boolean => {
  if (year === null) return false;
  return page.date === null
    ? !(page.header.competition ?? '').includes(`${year}`)
    : year < Number(page.date.slice(0, 4));
};

/** "of the 2022/2023 winter", "in 2022-23": a season that the release's own year ends, or that goes on in the next. */
function isThisSeason({ date, reading }: Page, { start }: Range): boolean {
  const [, century, last] = SEASON.exec(reading.text.slice(start, start + 9)) ?? [];
  if (date === null || century === undefined || last === undefined) return false;
  const end = `${century}${last.slice(-2)}`;
  return end > date.slice(0, 4) || (end === date.slice(0, 4) && date.slice(5, 7) < LAST_MONTHS);
}

/** From September on, a winter's season is the one that the next year ends. */
const LAST_MONTHS = '09';

const SEASON = /^(19|20)\d\d[/–-]((?:19|20)?\d\d)(?!\d)/;

/** Another month, but for the days right before the release. */
function isPastMonth(page: Page, { year, month, day }: Values['date']): boolean {
  if (year !== null || month === null || page.date === null || month === Number(page.date.slice(5, 7))) return false;
  const told = Date.parse(page.date);
  const then = Date.UTC(Number(page.date.slice(0, 4)), month - 1, day ?? 1);
  return day === null || Math.abs(told - then) > FEW_DAYS;
}

const FEW_DAYS = 10 * 24 * 3_600_000;

/** Whether a fact is of an earlier competition, by the words around its first evidence. */
export function isEarlier(page: Page, { evidence: [at] }: Draft): boolean {
  const statement = at && statementAt(page, at.start);
  return statement ? earlierAt(page, statement, at.start) !== null : false;
}

/** "fourth in the Olympic 100m final", "who won Olympic silver": of a competition that the release is not about. */
function levelOfOther(page: Page, before: string, behind: string): string | null {
  const level = LEVEL_BEFORE.exec(before)?.groups?.level ?? LEVEL_BEHIND.exec(behind)?.groups?.level;
  return level && page.header.competition && differ(plain(page.header.competition), plain(level)) ? level : null;
}

const LEVEL = '(?<level>Olympic|Paralympic|Commonwealth|[Ww]orld)';
/** The noun, with nothing but the event between. */
const LEVEL_BEFORE = new RegExp(
  `\\b${LEVEL} (?!Cup|Tour|record|lead|berth|cycle|season|spot|year)(?:\\d[\\d,]*m |(?!champion|medall|winner|holder|to |and |in |of |at )\\p{Ll}[\\p{L}-]+ ){0,3}$`,
  'u',
);
const LEVEL_BEHIND = new RegExp(`^\\p{L}+(?: place)? (?:in|at) the ${LEVEL} (?!Cup|Tour|record|lead)`, 'u');

/** Another competition than the one the release is about: another name, or the same series in another place. */
function isOther(page: Page, { name, host, bare }: Values['competition']): boolean {
  const { competition, place } = page.header;
  if (bare || !competition) return false;
  const [own, other] = [plain(competition), plain(name)];
  if (own === other || namesInHead(page).has(other)) return false;
  const within = own.includes(other) || other.includes(own);
  if (!within && (differ(own, other) || !sharesWords(own, other))) return true;
  if (NARROWS.test(other) && !NARROWS.test(own)) return true;
  return host !== null && place !== null && plain(host) !== plain(place) && !own.includes(plain(host));
}

/** "The World Indoor Championships" are others than the World Championships. */
const NARROWS = /\b(?:indoor|junior|masters|short course|student|u\d\d|under\d\d|university|youth)\b/;

const HEADS = new WeakMap<Page, ReadonlySet<string>>();

/** What the head of the release calls its competition: "ISU Grand Prix – NHK Trophy" are two names of one. */
function namesInHead(page: Page): ReadonlySet<string> {
  const known = HEADS.get(page);
  if (known) return known;
  const body = page.statements.find(({ sentence }) => sentence.block.zone === 'body')?.sentence.start ?? 0;
  const heads = ofKind(page.mentions, 'competition').filter(({ end }) => end <= body);
  const names = new Set(heads.map(({ value }) => plain(value.name)));
  HEADS.set(page, names);
  return names;
}

/** "Worlds" is short for the World Championships. */
const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/\bworlds\b/, 'world championships')
    .replace(/\beuropeans\b/, 'european championships')
    .replace(/\bgrand prix\b/, 'grandprix')
    .replace(/[^\p{L}\p{N} ]/gu, '');

/** What a competition is, and whose: of two that both say it in other words, neither is the other. */
const SAYS: readonly RegExp[] = [
  /\b(?:challenge|championships?|cup|tour|games|grandprix|league|trophy)\b/,
  /\b(?:olympics?|paralympics?|world|european?|asian|african|commonwealth|four continents|national|university|universities)\b/,
];

const differ = (own: string, other: string): boolean =>
  SAYS.some((words) => {
    const [one, two] = [words.exec(own)?.[0], words.exec(other)?.[0]];
    return one !== undefined && two !== undefined && one.replace(/s$/, '') !== two.replace(/s$/, '');
  });

function sharesWords(a: string, b: string): boolean {
  const words = new Set(a.split(' ').filter((word) => word.length > 3));
  return b.split(' ').some((word) => words.has(word));
}
