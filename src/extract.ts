import { Discourse } from './discourse/discourse.ts';
import { isOfOthers } from './discourse/elsewhere.ts';
import type { Observer } from './discourse/observer.ts';
import { readIncidents } from './facts/incidents.ts';
import type { Page } from './facts/page.ts';
import { withoutOtherwiseListed } from './facts/placings/contradicted.ts';
import { withoutDisqualified } from './facts/placings/disqualified.ts';
import { ranksByGap } from './facts/placings/figures/by-gap.ts';
import { ranksByTime } from './facts/placings/figures/by-time.ts';
import { distinctPlacings, readPlacings } from './facts/placings/read.ts';
import { isEarlier } from './facts/placings/when/earlier.ts';
import { findProblems } from './facts/problems/find.ts';
import { readQuotes } from './facts/quotes.ts';
import { readRecordLines } from './facts/records/lines.ts';
import { readRecords } from './facts/records/read.ts';
import { tabulate } from './facts/results.ts';
import { readRows } from './facts/rows/read.ts';
import { readSchedule } from './facts/schedule.ts';
import { withOwners } from './facts/score-owners.ts';
import { readScores } from './facts/scores.ts';
import { readTimes } from './facts/times/read.ts';
import { analyseAll } from './frames/analyse.ts';
import { overallOfChampionship } from './knowledge/overall-championships.ts';
import { programmeOf } from './knowledge/sports.ts';
import { findQuotations } from './language/quotations.ts';
import { splitSentences } from './language/sentences.ts';
import { annotate, merge } from './mentions/annotate.ts';
import { eventRulesOf } from './mentions/events-of-sport.ts';
import { RULES } from './mentions/index.ts';
import type { Mention } from './mentions/mention.ts';
import { findNames } from './mentions/names.ts';
import type { FactDrafts } from './publish/facts.ts';
import { publish } from './publish/publish.ts';
import { marginOf } from './read/margin.ts';
import { firstAtOrAfter } from './read/ranges.ts';
import { read } from './read/read.ts';
import type { Reading } from './read/reading.ts';
import { resolveCompetitions } from './resolve/competitions.ts';
import { dottedClocks } from './resolve/dotted-clocks.ts';
import { eventsInSport } from './resolve/events-in-sport.ts';
import { sportsNamed } from './resolve/header/sport.ts';
import { isNational, readHeader } from './resolve/header.ts';
import { withHosts } from './resolve/hosts.ts';
import { marathonTimes } from './resolve/marathon-times.ts';
import { nationsInYear } from './resolve/nations-in-year.ts';
import { resolvePeople } from './resolve/people.ts';
import { createReferee } from './resolve/references.ts';
import { relativeEvents } from './resolve/relative-events.ts';
import { specificEvents } from './resolve/specific-events.ts';
import { resolveTeams } from './resolve/teams.ts';
import type { Release } from './schema/release.ts';

/** What `extract` wants to know beyond the text. */
export interface Options {
  /** The path written into `source.path`. */
  readonly path?: string;
  /**
   * How deep lists and quotes, or brackets and emphasis, may stand in each other (100). What is deeper is refused with a
   * `PodiumError` of the code `too-deep`, for no parser of markdown reads it in good time.
   */
  readonly maxDepth?: number;
  /** Is told of every decision on the way to the facts. */
  readonly observe?: Observer;
}

/**
 * Everything a release says, as data. Pure and synchronous: the same text gives the same object.
 *
 * @param text the file as it is on disk, byte-order mark and carriage returns included
 */
export function extract(text: string, options: Options = {}): Release {
  // The text as a reader sees it.
  const reading = read(text, options.maxDepth);
  const sentences = splitSentences(reading);
  const quotations = findQuotations(reading);

  // What it says, span by span.
  const lexical = annotate(reading, RULES, marginOf(reading));
  const header = readHeader(reading, lexical);
  const date = header.date?.value ?? null;
  const year = date === null ? null : Number(date.slice(0, 4));
  const head = headOf(header);
  const dated = withHosts(reading, inTheSenseOf(reading, lexical, head, year), nationsOf(header).host);
  const names = findNames(reading, dated, sentences);
  const mentions = merge(dated, names);
  reportWords(mentions, options.observe);

  // Who is who.
  const people = resolvePeople({ reading, sentences, lexical: dated, names, year, ...nationsOf(header) });
  const competitions = resolveCompetitions(mentions, header);
  const referee = createReferee({ reading, sentences, quotations, mentions, people });

  // Who did what, in which event and round.
  const { statements, spoken } = analyseAll({ reading, sentences, quotations, mentions, people, referee });
  const discourse = new Discourse({ reading, statements, mentions, date, ...head, observe: options.observe });
  const page: Page = {
    reading,
    mentions,
    sentences,
    quotations,
    statements,
    spoken,
    people,
    referee,
    discourse,
    date,
    header: head,
    observe: options.observe,
  };
  const teams = resolveTeams({ reading, sentences, lexical: dated, names, people });

  const told = readFacts(page);

  // What the facts add up to, and what does not add up.
  const add = (facts: FactDrafts) => tabulate(facts, reading.text, (time) => isEarlier(page, time));
  const facts = withRanks(page, told, add);
  const results = add(facts);
  const problems = findProblems(page, facts);

  return publish({ page, header, competitions, teams, facts, results, problems, path: options.path ?? null });
}

/** Whom the athletes of a release start for where it says nothing else. */
const nationsOf = (header: ReturnType<typeof readHeader>) => ({
  host: header.place?.value.nation ?? null,
  home: header.home?.value ?? null,
  ownOnly: isNational(header),
});

/** What of the head of a release decides on facts. */
const headOf = ({ competition, place, sport }: ReturnType<typeof readHeader>): Page['header'] => ({
  competition: competition?.value.name ?? null,
  place: place?.value.city ?? null,
  sport: sport ? programmeOf(sport.value) : null,
});

function reportWords(mentions: readonly Mention[], observe: Observer | undefined): void {
  for (const { rule, kind, start, end } of mentions)
    observe?.({ question: 'words', at: { start, end }, by: rule, answer: kind });
}

/** The words as a release of this sport and year means them. */
function inTheSenseOf(reading: Reading, lexical: readonly Mention[], home: Page['header'], year: number | null) {
  const { sport } = home;
  const tournament = overallOfChampionship(home.competition ?? '', year);
  const own = annotate(reading, eventRulesOf(sport, tournament));
  const found = merge(own, withoutPartsOf(own, lexical));
  const named = sportsNamed(reading.text);
  const inSport = relativeEvents(eventsInSport(nationsInYear(found, year), sport, named), sport, reading.text);
  const events = specificEvents(inSport, sport, INDOORS.test(reading.text), (mention) =>
    isOfOthers(home, reading.text, mention),
  );
  return dottedClocks(marathonTimes(events, reading.text), reading);
}

/** Without what is only a part of an event's words, "men's sprint" in "men's sprint team", or describes who starts in it, "the team". */
function withoutPartsOf(events: readonly Mention[], mentions: readonly Mention[]): Mention[] {
  return mentions.filter((mention) => {
    const last = events[firstAtOrAfter(events, mention.end) - 1];
    if (!last || last.end <= mention.start) return true;
    if (mention.kind === 'description') return last.end !== mention.end;
    if (mention.kind === 'distance') return false;
    const shorter = last.end - last.start > mention.end - mention.start;
    return mention.kind !== 'event' || !(shorter || mention.value.relative !== undefined);
  });
}

const INDOORS = /(?<!\p{L})indoors?(?!\p{L})/iu;

/** The ranks that follow from gaps, then those that follow from all that is in the table. */
function withRanks(page: Page, told: FactDrafts, add: (facts: FactDrafts) => ReturnType<typeof tabulate>): FactDrafts {
  const times = told.times.filter((time) => !isEarlier(page, time));
  const behind = ranksByGap(page, times, told.placings);
  const ranked = { ...told, placings: [...told.placings, ...behind] };
  return { ...ranked, placings: [...ranked.placings, ...ranksByTime(add(ranked))] };
}

/** Every fact of the page: prose, tables and lists, and the programme, in the order of the output. */
function readFacts(page: Page): FactDrafts {
  const quotes = readQuotes(page);
  const prose = readTimes(page, quotes);
  const rows = readRows(page);
  const scores = withOwners(readScores(page), rows.scores);
  const lines = readRecordLines(page, [{ times: prose, scores }, rows]);
  const programme = readSchedule(page);
  const incidents = [...readIncidents(page), ...rows.incidents];
  return {
    times: [...prose, ...rows.times, ...lines.times, ...programme.times],
    scores: [...scores, ...rows.scores, ...lines.scores],
    placings: withoutDisqualified(
      distinctPlacings([...withoutOtherwiseListed(readPlacings(page), rows.placings), ...rows.placings]),
      incidents,
    ),
    records: readRecords(page, prose, scores, [rows, lines]),
    quotes,
    schedule: programme.schedule,
    incidents,
  };
}
