import type { Statement } from '../frames/statement.ts';
import { isMention } from '../frames/statement.ts';
import { plausibleResult } from '../knowledge/events.ts';
import type { Range } from '../read/reading.ts';
import type { EventKey } from '../resolve/entities.ts';
import { competitorKey } from './competitor-key.ts';
import { genderOfStretch } from './genders.ts';

/** An event the release names, and the sentence that names it. */
export interface Named {
  readonly event: EventKey;
  readonly statement: Statement;
}

/**
 * The event a stretch of the release is about, where no words of its own say so: of all events the release names, the
 * one that most speaks for. Its athletes were named with that event elsewhere (the lead sums the sections up), its
 * times are results that event can have, and its people are of that event's gender.
 */
export function topicOf(statements: readonly Statement[], stretch: Range, named: readonly Named[]): EventKey | null {
  const own = statements.filter(({ sentence }) => sentence.start >= stretch.start && sentence.start < stretch.end);
  const people = new Set(own.flatMap(competitorsOf));
  const times = own.flatMap(resultTimes);
  const gender = genderOfStretch(statements, stretch);
  const score = ({ event, statement }: Named): number => {
    if (gender && event.gender && event.gender !== 'mixed' && event.gender !== gender) return 0;
    const shared = competitorsOf(statement).filter((key) => people.has(key)).length;
    const possible = times.filter((ms) => plausibleResult(event, ms)).length;
    if (times.length > 0 && possible === 0) return 0;
    return 2 * shared + (times.length > 0 ? (3 * possible) / times.length : 0);
  };
  const scores = new Map<string, { event: EventKey; score: number }>();
  for (const each of named) {
    const value = score(each);
    if (value > (scores.get(each.event.name)?.score ?? 0))
      scores.set(each.event.name, { event: each.event, score: value });
  }
  const [first, second] = [...scores.values()].sort((a, b) => b.score - a.score);
  return first && first.score > (second?.score ?? 0) ? first.event : null;
}

const competitorsOf = (statement: Statement): string[] =>
  statement.groups.flatMap((group) => group.members.map((member) => competitorKey(member.competitor)));

/** Times of a sentence that look like results: with minutes, or ten seconds and hundredths. */
const resultTimes = (statement: Statement): number[] =>
  statement.items.flatMap((item) => {
    if (!isMention(item) || item.mention.kind !== 'time') return [];
    const { ms, form } = item.mention.value;
    return form === 'colon' || (form !== 'words' && ms >= 20_000) ? [ms] : [];
  });
