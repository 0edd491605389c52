import { sportOfKind } from '../../knowledge/competitions.ts';
import { EVENTS_ON_SNOW, eventsOf } from '../../knowledge/events.ts';
import { PUBLISHERS } from '../../knowledge/publishers.ts';
import { FIELD_KEYS } from '../../knowledge/release-words.ts';
import { FIGURE_SKATING_ROUNDS } from '../../knowledge/rounds.ts';
import { paraSportOf, SPORTS, sportOfWords, sportWords } from '../../knowledge/sports.ts';
import { anyOf, WORD_END, WORD_START } from '../../knowledge/words.ts';
import { matchesIn } from '../../language/latin.ts';
import { type Mention, ofKind } from '../../mentions/mention.ts';
import type { Range, Reading } from '../../read/reading.ts';
import { fields, inZone, type Sieve, textOf } from './stated.ts';

export interface SportContext {
  readonly reading: Reading;
  readonly events: readonly Mention<'event'>[];
  readonly rounds: readonly Mention<'round'>[];
  readonly competitions: readonly Mention<'competition'>[];
  readonly competition: string | null;
  readonly publisher: string | null;
}

type Found = { readonly value: string; readonly evidence: readonly Range[] } | null;

const WORDS = new RegExp(`${WORD_START}${anyOf(sportWords())}${WORD_END}`, 'giu');
/** "#SpeedSkating", "speed-skating": the words of a tag, parted. */
const TAG_JOINT = /(?<=\p{Ll})(?=\p{Lu})|[-_/]/gu;
const PARA = /(?<!\p{L})para(?:lympi[cs]+| )/iu;

/** Where a release says its sport, most certain first. Among several in one place the one named most often wins. */
export const sportSieves: readonly Sieve<string, SportContext>[] = [
  { name: 'sport/front-matter', find: (context) => named(context, fields(context.reading, FIELD_KEYS.sport)) },
  { name: 'sport/competition', find: (context) => named(context, inZone(context.reading, 'competition')) },
  { name: 'sport/letterhead', find: ofLetterhead },
  {
    name: 'sport/headline',
    find: (context) => onShortTrack(context, named(context, inZone(context.reading, 'headline', 'dateline'))),
  },
  { name: 'sport/competition-name', find: ofCompetition },
  { name: 'sport/publisher', find: ofPublisher },
  { name: 'sport/competitions', find: ofCompetitions },
  { name: 'sport/rounds', find: ofRounds },
  { name: 'sport/events', find: ofEvents },
  { name: 'sport/federation-and-events', find: ofFederationAndEvents },
  { name: 'sport/programme', find: ofProgramme },
  { name: 'sport/report', find: (context) => named(context, inZone(context.reading, 'body', 'subhead', 'caption')) },
  { name: 'sport/words-of-events', find: ofWordsOfEvents },
  { name: 'sport/skaters', find: ofSkaters },
];

/** The sport that the ranges name most often; of equals ("World Cup Bob + Skeleton") the one that the report names most. */
function named({ reading, competition }: SportContext, ranges: readonly Range[]): Found {
  const found = ranges.flatMap((range) => {
    const text = textOf(reading, range);
    return [...sportsIn(text)].map((sport) => ({ sport, range }));
  });
  const most = mostNamed(found.map((entry) => entry.sport));
  const inReport = () => inZone(reading, ...REPORT).flatMap((block) => sportsIn(textOf(reading, block)));
  const sport = most.length > 1 ? (mostNamed(inReport().filter((each) => most.includes(each)))[0] ?? most[0]) : most[0];
  if (!sport) return null;
  const evidence = found.filter((entry) => entry.sport === sport).map(({ range: { start, end } }) => ({ start, end }));
  const front = [competition ?? '', ...inZone(reading, 'headline').map((block) => textOf(reading, block))];
  return { value: paraSport(sport, front), evidence: evidence.slice(0, 1) };
}

/** Every sport that a text names in words. */
export const sportsNamed = (text: string): ReadonlySet<string> =>
  new Set(matchesIn(WORDS, text).flatMap((match) => sportOfWords(match[0]) ?? []));

/** Sports that a text names in words; of a tag, the words it is made of. */
function sportsIn(text: string): string[] {
  const parted = text.replace(/[#@]?[\p{L}\d]+(?:[-_/][\p{L}\d]+)*/gu, (word) => word.replace(TAG_JOINT, ' '));
  return [...matchesIn(WORDS, text), ...(parted === text ? [] : matchesIn(WORDS, parted))].flatMap((match) => {
    const sport = sportOfWords(match[0]);
    return sport ? [sport] : [];
  });
}

/** At the Paralympics, athletics is para athletics. */
function paraSport(sport: string, front: readonly string[]): string {
  return front.some((text) => PARA.test(text)) ? paraSportOf(sport) : sport;
}

/** Of a federation of skaters, the letterhead says "Speed Skating" over short track, too; its boilerplate names both. */
function ofLetterhead(context: SportContext): Found {
  return onShortTrack(context, named(context, inZone(context.reading, 'letterhead', 'menu')));
}

/** "ISU Speed Skating World Cup", "US Speedskating": speed skating, unless the report tells of short track and of nothing else. */
function onShortTrack(context: SportContext, found: Found): Found {
  if (found?.value !== 'speed skating') return found;
  const report = inZone(context.reading, ...REPORT).map((block) => textOf(context.reading, block));
  const says = (words: RegExp) => report.some((text) => words.test(text));
  return says(SHORT_TRACK) && !says(LONG_TRACK) ? { ...found, value: 'short track' } : found;
}

/** Zones in which a release tells its own news. */
const REPORT = ['headline', 'competition', 'dateline', 'subhead', 'body', 'caption'] as const;
const SHORT_TRACK = /(?<!\p{L})short[ -]track(?!\p{L})/iu;
const LONG_TRACK = /(?<!\p{L})(?:long[ -]track|oval|pairing|team pursuit|mass start|10[., ]?000)(?!\p{L})/iu;

function ofCompetition(context: SportContext): Found {
  const { competition } = context;
  const sport = competition === null ? null : (mostFrequent(sportsIn(competition)) ?? sportOfKind(competition));
  return onShortTrack(context, sport ? { value: sport, evidence: [] } : null);
}

/** "IBSF World Cup Skeleton, race five of eight": the one sport that competitions named in the text have in their names. */
function ofCompetitions({ competitions }: SportContext): Found {
  // "who had won the relay at the World Short Track Championships 2028": what its people came from.
  const latest = Math.max(...competitions.map(({ value }) => value.year ?? 0));
  const present = competitions.filter(({ value }) => value.year === null || value.year === latest);
  const named = present.flatMap(({ value, start, end }) =>
    [...sportsIn(value.name), ...sportsOfFederation(value.name), sportOfKind(value.name)]
      .filter((sport) => sport !== null)
      .map((sport) => ({
        sport,
        evidence: [{ start, end }],
      })),
  );
  const [first] = named;
  return first && named.every(({ sport }) => sport === first.sport)
    ? { value: first.sport, evidence: first.evidence }
    : null;
}

/** "BMW IBU World Cup": the sport of a federation that has one. */
function sportsOfFederation(name: string): string[] {
  const words = new Set(name.split(' '));
  const sports = SPORTS.filter(({ federations }) => federations.some((federation) => words.has(federation)));
  return sports.length === 1 ? sports.map((sport) => sport.name) : [];
}

/** A federation of one sport. */
function ofPublisher({ publisher, reading }: SportContext): Found {
  const names = PUBLISHERS.find(({ name }) => name === publisher)?.names ?? [];
  const sports = SPORTS.filter(({ federations }) => federations.some((federation) => names.includes(federation)));
  const own = sports.filter(({ name }) => !name.startsWith('para '));
  const [only] = own;
  if (!only || own.length > 1) return null;
  const headlines = inZone(reading, 'headline').map((block) => textOf(reading, block));
  return { value: paraSport(only.name, headlines), evidence: [] };
}

/** The sport most of the events belong to that belong to one only. */
function ofEvents({ events, reading }: SportContext): Found {
  const sport = mostFrequent(events.flatMap(({ value }) => (value.sport ? [value.sport] : [])));
  const [first, second] = events.filter(({ value }) => value.sport === sport);
  // One "mixed team event" of a sport is not much where the text names another sport.
  const words = inZone(reading, ...REPORT).flatMap((block) => sportsIn(textOf(reading, block)));
  if (!second && words.length > 0 && !words.includes(sport ?? '')) return null;
  return sport && first ? { value: sport, evidence: [{ start: first.start, end: first.end }] } : null;
}

/** Of a federation's sports the one that holds the most of the events: "Team Sprint" and "1000m" of the ISU are speed skating's. */
function ofFederationAndEvents({ events, competition, publisher, reading }: SportContext): Found {
  const initials = new Set(
    `${competition ?? ''} ${publisher ?? ''} ${reading.text}`.match(/(?<!\p{L})\p{Lu}{3,4}(?!\p{L})/gu),
  );
  const names = new Set(PUBLISHERS.find(({ name }) => name === publisher)?.names ?? []);
  const sports = SPORTS.filter(({ federations }) => federations.some((each) => initials.has(each) || names.has(each)));
  const scored = sports
    .map(({ name, distances }) => ({
      name,
      count: events.filter(({ value }) => isEventOf(value, name, distances)).length,
    }))
    .sort((a, b) => b.count - a.count);
  const [best, second] = scored;
  if (!best || best.count === 0) return null;
  const value =
    best.count > (second?.count ?? 0)
      ? best.name
      : onIce(
          reading,
          scored.filter(({ count }) => count === best.count),
        );
  return value === null ? null : { value, evidence: [] };
}

/** Both sports of skaters race over the same distances, the one in pairs and divisions, the other in heats. */
function onIce(reading: Reading, equals: readonly { readonly name: string }[]): string | null {
  if (equals.length !== 2 || !equals.every(({ name }) => name === 'short track' || name === 'speed skating'))
    return null;
  const report = inZone(reading, ...REPORT).map((block) => textOf(reading, block));
  const count = (words: RegExp) => report.reduce((sum, text) => sum + [...text.matchAll(words)].length, 0);
  const [pairs, heats] = [count(IN_PAIRS), count(IN_HEATS)];
  if (pairs === heats) return null;
  return pairs > heats ? 'speed skating' : 'short track';
}

/** "the 1000m, the men's relay, an A final": distances of skaters, and the words of one of their two sports. */
function ofSkaters({ events, reading }: SportContext): Found {
  const scored = SPORTS.filter(({ name }) => name === 'short track' || name === 'speed skating').map((sport) => ({
    name: sport.name,
    count: events.filter(({ value }) => isEventOf(value, sport.name, sport.distances)).length,
  }));
  const all = events.filter(({ value }) => value.name !== null).length;
  const skated = inZone(reading, ...REPORT).some((block) => SKATES.test(textOf(reading, block)));
  const value = skated && scored.every(({ count }) => count > 1 && count * 2 > all) ? onIce(reading, scored) : null;
  return value === null ? null : { value, evidence: [] };
}

const SKATES = /(?<!\p{L})(?:skat(?:e|es|ed|er|ers|ing)|World Tour|on (?:the )?ice)(?!\p{L})/u;

const IN_PAIRS = /(?<!\p{L})(?:pair(?:ing)?s?|division|lap ?times?|oval|mass start)(?!\p{L})/giu;
const IN_HEATS = /(?<!\p{L})(?:heats?|(?:semi|quarter)-?finals?|relays?|penalt(?:y|ies|ised|ized))(?!\p{L})/giu;

/** The one sport that has nearly all of the events: 500m, 3000m, a team sprint and a mass start are speed skating's. */
function ofProgramme({ events }: SportContext): Found {
  const named = new Map(events.map((event) => [`${event.value.name}`, event.value]));
  const scored = SPORTS.map(({ name, distances }) => ({
    name,
    count: [...named.values()].filter((value) => isEventOf(value, name, distances)).length,
  })).sort((a, b) => b.count - a.count);
  const [best, second] = scored;
  const sure = best && best.count >= 4 && best.count * 4 >= named.size * 3 && best.count > (second?.count ?? 0);
  return sure ? { value: best.name, evidence: [] } : null;
}

function isEventOf(
  { name, distance }: Mention<'event'>['value'],
  sport: string,
  distances: readonly number[],
): boolean {
  if (name !== null && eventsOf(name).some((event) => event.sport === sport)) return true;
  return distance !== null && distances.includes(distance) && (name === null || /^\d/.test(name));
}

/** Parts of an event that one sport alone has: "Free Skating". */
function ofRounds({ rounds }: SportContext): Found {
  const first = rounds.find(({ value }) => FIGURE_SKATING_ROUNDS.has(value.round));
  return first ? { value: 'figure skating', evidence: [{ start: first.start, end: first.end }] } : null;
}

const ON_SNOW = new RegExp(`${WORD_START}${anyOf([...EVENTS_ON_SNOW.keys()])}${WORD_END}`, 'giu');
/** "Slalom" and "downhill" are paddled and cycled, too. */
const SKIS = /(?<!\p{L})(?:FIS|ski(?:s|er|ers|ed|ing)?)(?!\p{L})/iu;

/** The sport on snow whose events' words a report of skiers has most often, where it does not name one. */
function ofWordsOfEvents({ reading }: SportContext): Found {
  const report = inZone(reading, ...REPORT);
  if (!report.some((block) => SKIS.test(textOf(reading, block)))) return null;
  const found = report.flatMap((block) =>
    [...textOf(reading, block).matchAll(ON_SNOW)].map(({ 0: words, index }) => {
      const start = block.start + index;
      return { sport: EVENTS_ON_SNOW.get(words.toLowerCase()) ?? '', range: { start, end: start + words.length } };
    }),
  );
  const sport = mostFrequent(found.map((entry) => entry.sport));
  return sport
    ? {
        value: sport,
        evidence: found
          .filter((entry) => entry.sport === sport)
          .slice(0, 1)
          .map(({ range }) => range),
      }
    : null;
}

const mostFrequent = (names: readonly string[]): string | undefined => mostNamed(names)[0];

/** All that are named as often as the most frequent, the first named first. */
function mostNamed(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...counts].flatMap(([name, count]) => (count === most ? [name] : []));
}

export function sportContext(
  reading: Reading,
  mentions: readonly Mention[],
  competition: string | null,
  publisher: string | null,
): SportContext {
  return {
    reading,
    events: ofKind(mentions, 'event'),
    rounds: ofKind(mentions, 'round'),
    competitions: ofKind(mentions, 'competition'),
    competition,
    publisher,
  };
}
