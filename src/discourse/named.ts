import type { Group } from '../frames/groups.ts';
import { clauseAt, isMention, type Statement } from '../frames/statement.ts';
import { plausibleResult } from '../knowledge/events.ts';
import { oncePer } from '../read/once.ts';
import { within } from '../read/ranges.ts';
import type { Range } from '../read/reading.ts';
import type { EventKey } from '../resolve/entities.ts';
import { competitorKey } from './competitor-key.ts';
import { genderOfStretch } from './genders.ts';
import { statementsIn } from './settings.ts';

/** An event the release names, and who is named with it. */
export interface Named {
  readonly event: EventKey;
  readonly competitors: readonly string[];
  /** It is named there as what is told of, not in passing. */
  readonly isTold: boolean;
}

/** The same, with the words that name the event. */
export interface Beside extends Named {
  readonly mention: Range;
}

/**
 * Who is named with an event in its clause. Where the clause names several events, each has those in front of it since
 * the one before, "Lind won the 500m, Falk the 1000m and Solheim the mass start", and none of its own those of all.
 */
export function groupsBeside(statement: Statement, mention: Range, events: readonly Range[]): Group[] {
  const clause = clauseAt(statement, mention.start);
  const groups = within(statement.groups, clause);
  const before = within(events, clause).findLast(({ end }) => end <= mention.start);
  const next = within(events, clause).find(({ start }) => start >= mention.end);
  const leads = before ?? next;
  if (!leads || !groups.some(({ end }) => end <= Math.min(mention.start, leads.start))) return groups;
  const own = groups.filter(({ start, end }) => start >= (before?.end ?? clause.start) && end <= mention.start);
  return own.length > 0 ? own : groups;
}

/**
 * The event a paragraph returns to after `latest`, named in passing in the paragraph before: nobody of the paragraph was
 * named with that one, and somebody with exactly one other.
 */
export function returnsTo(
  statements: readonly Statement[],
  paragraph: Range,
  latest: Range,
  beside: readonly Beside[],
): EventKey | null {
  const people = new Set(
    statementsIn(statements, paragraph)
      .filter(({ sentence }) => sentence.end <= paragraph.end)
      .flatMap(({ groups }) => groups.flatMap(competitorsOf)),
  );
  const { byStart, byCompetitor } = indexOf(beside);
  const passing = byStart.get(latest.start);
  if (!passing || passing.competitors.length === 0) return null;
  const shared = [...people]
    .flatMap((key) => byCompetitor.get(key) ?? [])
    .filter(({ mention }) => mention.start < paragraph.start)
    .sort((a, b) => a.mention.start - b.mention.start);
  const events = new Map(shared.map(({ event }) => [event.name, event]));
  const [only] = events.values();
  return events.size === 1 && only && only.name !== passing.event.name ? only : null;
}

const indexOf = oncePer((beside: readonly Beside[]) => {
  const byStart = new Map(beside.toReversed().map((each) => [each.mention.start, each]));
  const byCompetitor = new Map<string, Beside[]>();
  for (const each of beside)
    for (const key of each.competitors) {
      const own = byCompetitor.get(key);
      if (own) own.push(each);
      else byCompetitor.set(key, [each]);
    }
  return { byStart, byCompetitor };
});

/**
 * The event a stretch of the release is about, where no words of its own say so: of all events the release names, the
 * one that most speaks for; of two, the one not only named in passing. Its athletes were named with that event elsewhere (the lead sums the sections up), its
 * times are results that event can have, and its people are of that event's gender.
 */
export function topicOf(statements: readonly Statement[], stretch: Range, named: readonly Named[]): EventKey | null {
  const own = statementsIn(statements, stretch);
  const people = new Set(own.flatMap(({ groups }) => groups.flatMap(competitorsOf)));
  const times = own.flatMap(resultTimes);
  const gender = genderOfStretch(statements, stretch);
  const scores = new Map<string, { event: EventKey; shared: Set<string>; isTold: boolean }>();
  for (const { event, competitors, isTold } of rosters(named)) {
    if (gender && event.gender && event.gender !== 'mixed' && event.gender !== gender) continue;
    const entry = scores.get(event.name) ?? { event, shared: new Set(), isTold };
    for (const key of people) if (competitors.has(key)) entry.shared.add(key);
    scores.set(event.name, entry);
  }
  const ranked = [...scores.values()]
    .map(({ event, shared, isTold }) => ({ event, isTold, score: scoreOf(event, shared.size, times) }))
    .sort((a, b) => b.score - a.score);
  const best = ranked.filter(({ score }) => score > 0 && score === ranked[0]?.score);
  const told = best.filter(({ isTold }) => isTold);
  const [first, second] = told.length > 0 ? told : best;
  return first && !second ? first.event : null;
}

/** Everybody named with an event, by its name and gender, in the order these are first named. */
const rosters = oncePer((named: readonly Named[]) => {
  const key = ({ event }: Named) => `${event.gender} ${event.name}`;
  return [...Map.groupBy(named, key).values()].map((all) => ({
    event: (all[0] as Named).event,
    competitors: new Set(all.flatMap(({ competitors }) => competitors)),
    isTold: all.some(({ isTold }) => isTold),
  }));
});

/** Athletes it shares count most, and each as much as of the times the event can have. */
function scoreOf(event: EventKey, shared: number, times: readonly number[]): number {
  if (times.length === 0) return shared;
  const possible = times.filter((ms) => plausibleResult(event, ms)).length / times.length;
  return possible * (shared + 1);
}

/** Keys of everyone in a group. */
export const competitorsOf = (group: Group): string[] =>
  group.members.map((member) => competitorKey(member.competitor));

/** Times of a sentence that look like results: with minutes, or ten seconds and hundredths. */
const resultTimes = (statement: Statement): number[] =>
  statement.items.flatMap((item) => {
    if (!isMention(item) || item.mention.kind !== 'time') return [];
    const { ms, form } = item.mention.value;
    return form === 'colon' || (form !== 'words' && ms >= 20_000) ? [ms] : [];
  });
