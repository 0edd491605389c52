import { eventKey, isCalled, withGender } from '../../../discourse/event-key.ts';
import { isForPairs } from '../../../discourse/event-kinds.ts';
import { sectionAt } from '../../../discourse/sections.ts';
import type { Group } from '../../../frames/groups.ts';
import type { Item } from '../../../frames/items.ts';
import { clauseAt, isMention } from '../../../frames/statement.ts';
import { REPEATS } from '../../../knowledge/repeat-verbs.ts';
import { overFigures } from '../../../language/figures.ts';
import { type Gender, type Mention, ofKind } from '../../../mentions/mention.ts';
import { oncePer } from '../../../read/once.ts';
import { lastUntil, nextFrom, within } from '../../../read/ranges.ts';
import type { Range } from '../../../read/reading.ts';
import type { Competitor, EventKey } from '../../draft.ts';
import { eventOfMetres } from '../../metres.ts';
import { isOverallName, overallEvent } from '../../overall.ts';
import type { Page } from '../../page.ts';
import { canResult } from '../../times/lengths.ts';
import type { Told } from './told.ts';

/** The event a place is in: named for it alone, the overall one, the one in front of its noun, else the discourse's. */
export function eventOf(page: Page, told: Told, competitor: Competitor): EventKey | null {
  const event = eventByWords(page, told, competitor);
  const mark = event !== null && event.distance !== null ? markBehind(page, told.at) : undefined;
  return mark ? eventOfMetres(page, told.statement, mark.start, competitor) : event;
}

function eventByWords(page: Page, told: Told, competitor: Competitor): EventKey | null {
  const { statement, at, near, overall } = told;
  const gender = overall ? (page.discourse.genderAt(statement, at.start, { competitor })?.value ?? null) : null;
  const combined = overall && !near ? overallAt(page, told, gender) : null;
  if (combined) {
    page.observe?.({ question: 'event', at, by: 'event/overall', answer: combined.name });
    return combined;
  }
  const attached = near ?? eventBefore(page, at) ?? eventBehind(page, at) ?? eventOfWhom(page, at) ?? at;
  const position = attached === at ? positionOf(told) : attached.start;
  const taken = attached === at ? eventsOfOthers(page, told) : [];
  const result = attached === at ? resultBehind(page, at) : undefined;
  const forTwo = competitor.kind === 'pair' && PAIRED.has(page.header.sport ?? '');
  const fits = (event: EventKey) =>
    (!forTwo || isForPairs(event)) && !taken.some(({ value }) => value.name !== null && isCalled(event, value.name));
  const timed = (event: EventKey) => fits(event) && (!result || canResult(event, result.value.ms));
  const forPairs = pairsEventAt(page, told, competitor);
  if (forPairs) return forPairs;
  const decided =
    (result && page.discourse.eventAt(statement, result.start, { competitor, fits: timed, measured: true })) ??
    page.discourse.eventAt(statement, position, { competitor, fits }) ??
    page.discourse.eventAt(statement, position, { competitor });
  if (decided && attached !== at)
    page.observe?.({ question: 'event', at, by: 'event/attached', answer: decided.value.name, from: attached });
  return decided && told.gender ? withGender(decided.value, told.gender) : (decided?.value ?? null);
}

/** Sports in which two named together start as one. Source: ISU and FIL, programmes. */
export const PAIRED: ReadonlySet<string> = new Set(['figure skating', 'luge']);

/** "came fourth in 38.06", "third (4:02.33)": the time that a place was won with; the event can have it, too. */
function resultBehind(page: Page, { end }: Range): Mention<'time'> | undefined {
  const next = nextFrom(ofKind(page.mentions, 'time'), end);
  if (!next || next.start - end > 40 || next.value.ms < SHORTEST || next.value.form === 'signed') return undefined;
  return WITH_TIME.test(page.reading.text.slice(end, next.start)) ? next : undefined;
}

/** "fifth with 18.79m", "won with a national record of 5.91m", "ninth (7.56m)": a place won by a mark is in no race. */
function markBehind(page: Page, { end }: Range): Mention<'score'> | undefined {
  const next = nextFrom(ofKind(page.mentions, 'score'), end);
  if (!next || next.start - end > 50 || next.value.unit !== 'metres') return undefined;
  return WITH_MARK.test(page.reading.text.slice(end, next.start)) ? next : undefined;
}

const WITH_MARK = /^(?: place)?,? (?:(?:with|at|in|from)(?: an? (?:[\p{L}'’-]+ ){1,5}(?:of)?)? ?|\()$/u;

const WITH_TIME = /^(?: place)?,? (?:(?:in|with)(?: an? (?:\p{L}+ ){1,3}of)? |\()$/u;
/** What is shorter may be a difference. */
const SHORTEST = 20_000;

/** The event for pairs that the sentence speaks of, for one of the two: its place is told with the pair. */
function pairsEventAt(page: Page, { statement, at }: Told, competitor: Competitor): EventKey | null {
  const decided = competitor.kind === 'athlete' ? page.discourse.eventAt(statement, at.start) : null;
  const near = decided?.by === 'event/clause' || decided?.by === 'event/sentence';
  return decided && near && isForPairs(decided.value) ? decided.value : null;
}

/** The combination a clause or its section names last, "the Sprint title", else the competition's own. */
function overallAt(page: Page, { statement, at }: Told, gender: Gender | null): EventKey | null {
  const { start } = sectionAt(page.discourse.sections, at.start);
  const { end } = clauseAt(statement, at.start);
  const named = within(ofKind(page.mentions, 'event'), { start, end }).findLast(
    ({ value }) => isOverallName(value) && (value.gender ?? gender) === gender,
  );
  return named ? eventKey(named.value, gender) : overallEvent(page, gender);
}

/** Words between an event and the noun of a place it describes: "1000m World Cup win", "Pairs gold". */
const DESCRIBES = /^ (?:(?:World|Cup|Tour|Olympic|European|final) )*$/;

/** "1000m gold": the event right in front of the medal is the medal's. */
function eventBefore(page: Page, at: Range): Mention<'event'> | undefined {
  const event = lastUntil(ofKind(page.mentions, 'event'), at.start - 1);
  const described = event && event.end > at.start - 30 && DESCRIBES.test(page.reading.text.slice(event.end, at.start));
  return described && event.value.name !== null ? event : undefined;
}

/** "seventh in the elimination race": the event that the place is in. */
export function eventBehind(page: Page, at: Range): Mention<'event'> | undefined {
  const next = nextFrom(namedEvents(page), at.end + 1);
  return next && IN_EVENT.test(page.reading.text.slice(at.end, next.start)) ? next : undefined;
}

/** "silver for Lind in the 1500m", "gold went to Falk in the 500m": the event told behind who has the place. */
function eventOfWhom(page: Page, at: Range): Mention<'event'> | undefined {
  const next = nextFrom(namedEvents(page), at.end + 1);
  return next && FOR_WHOM.test(page.reading.text.slice(at.end, next.start)) ? next : undefined;
}

const FOR_WHOM =
  /^(?: medal)? (?:for|by|from|(?:went|goes|going) to) (?:(?!and |in |over |at |with |ahead |from |while |who )[\p{L}'’.()-]+ ){1,7}(?:in|over) (?:the )?$/u;

/** Without "the women's race". */
const namedEvents = oncePer((page: Page) => ofKind(page.mentions, 'event').filter(({ value }) => value.name !== null));

const IN_EVENT =
  /^(?: medal| place)?(?: finish)? (?:in|over|of|at|from) (?:(?:the|his|her|their|last|first|second|final|ever|World|Cup|\p{Lu}\p{Ll}+day['’]s) ){0,5}$/u;

/** In front of what somebody has besides: "added silver to go with her 1000m gold". */
const BESIDES =
  /\b(?:to go with|to (?:his|her|their|its)|in addition to|on top of|alongside|besides?|following|after)\b/i;

/** "her second title after Friday's 1000m", "third, as in the 1500m", "replicating her finish from the 1500m": of another one. */
const AFTERWARDS = overFigures(
  new RegExp(
    String.raw`\b${REPEATS}(?:ed|ing) (?:his|her|their) [^,;]*$|\b(?:(?:after|following) (?!the )|(?:as|like|same as) (?:in|over) (?:the )?)(?:(?!the )[\p{L}’']+ ){0,2}$`,
    'u',
  ),
);

/** "Defending champion Lind won bronze in the keirin": of what she starts in, in the clause that the title leads into. */
const isTitle = ({ rule }: Told): boolean => rule === 'placings/title-before';

/** "two relay wins, a first career victory for Lind and a 500m gold for Falk": each has a race of its own, if it is told. */
const OF_A_LIST = /^ (?:bronzes|golds|medals|podiums|silvers|titles|triumphs|victories|wins), (?:an?|the) /;

const positionOf = (told: Told): number =>
  isTitle(told) ? Math.min(told.at.end + 1, told.statement.sentence.end - 1) : told.at.start;

/** Events behind a place that are another medal's. */
function eventsOfOthers(page: Page, told: Told): Mention<'event'>[] {
  const { statement, at } = told;
  if (isTitle(told)) return [];
  const { end } = clauseAt(statement, at.start);
  const events = within(ofKind(page.mentions, 'event'), statement.sentence);
  if (events.some((event) => OF_A_LIST.test(page.reading.text.slice(event.end, at.start)))) return events;
  const places = within(ofKind(page.mentions, 'place'), { start: at.end, end: statement.sentence.end });
  const followed = within(ofKind(page.mentions, 'event'), { start: at.end, end }).filter(({ start }) =>
    AFTERWARDS.test(page.reading.text.slice(at.end, start)),
  );
  const described = places.flatMap((place) => {
    const event = eventBefore(page, place) ?? eventBehind(page, place);
    if (!event || event.start <= at.end) return [];
    const besides = BESIDES.test(page.reading.text.slice(at.end, Math.min(event.start, place.start)));
    return (besides && place.end <= end) || isOfTheSame(page, told, place) ? [event] : [];
  });
  // "won the first 500m and was second in Saturday's 500m": raced twice.
  const own = within(ofKind(page.mentions, 'event'), { start: at.end, end }).find(({ value }) => value.name !== null);
  const twice = (event: Mention<'event'>) =>
    own !== undefined && own !== event && !described.includes(own) && own.value.name === event.value.name;
  return [...followed, ...described.filter((event) => !twice(event))];
}

/** "won on Saturday and was second in the 200m": of two places that one has in a breath each is in a race of its own. */
const isOfTheSame = (
  { reading: { text } }: Page,
  { statement: { verbs, groups }, at, rank }: Told,
  { start, value }: Mention<'place'>,
): boolean =>
  value.rank !== rank &&
  (verbs.some((verb) => verb.start >= at.end && verb.end <= start) || GOES_ON.test(text.slice(at.end, start))) &&
  !groups.some((group) => group.start >= at.end && group.end <= start && !group.possessive);

const GOES_ON = /\b(?:and|but|then|before) (?:\p{L}+ly |also |then )?(?:was|had|being)\b/u;

const eventIn = (item: Item): Mention<'event'>[] =>
  isMention(item) && item.mention.kind === 'event' && item.mention.value.name !== null
    ? [item.mention as Mention<'event'>]
    : [];

/**
 * "A (500m) and B (1000m) won titles", "A and B won the 500m and 1000m respectively", "the Women's and Men's 500m respectively": the n-th event is the n-th
 * name's. Null where the sentence does not say so, or counts differ.
 */
export function eventsOf(page: Page, { statement }: Told, group: Group): Mention<'event'>[] | null {
  const { sentence } = statement;
  const bracketed = group.members.map(({ brackets }) => brackets.flatMap(eventIn)[0]);
  if (bracketed.every((event) => event !== undefined)) return bracketed;
  const genders = group.members.map(({ competitor }) => competitor.kind === 'athlete' && competitor.person.gender);
  const differ = new Set(genders).size === genders.length && genders.every(Boolean);
  if (!differ && !/\brespectively\b/.test(page.reading.text.slice(sentence.start, sentence.end))) return null;
  const events = within(ofKind(page.mentions, 'event'), sentence);
  return events.length === group.members.length ? events : null;
}
