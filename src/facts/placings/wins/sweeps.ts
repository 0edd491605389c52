import { focusAt, isMention, isWord, type Statement } from '../../../frames/statement.ts';
import { readNumber } from '../../../knowledge/numbers.ts';
import { matchesIn } from '../../../language/latin.ts';
import type { Mention } from '../../../mentions/mention.ts';
import type { Page } from '../../page.ts';
import { type PlacingDraft, placingsOf } from '../draft/placing.ts';
import { isDenied } from '../reported/reported.ts';

/** "Lind swept the 500m, 1000m and 1500m", "completing a sweep of the sprints, the 100m and 200m": a win in each. */
export function readSweeps(page: Page, statement: Statement): PlacingDraft[] {
  const { sentence, items } = statement;
  const { text } = page.reading;
  return matchesIn(SWEEP, text.slice(sentence.start, sentence.end)).flatMap((match) => {
    const at = sentence.start + match.index;
    const end = at + match[0].length;
    const group = isDenied(statement, at) ? null : focusAt(statement, at);
    const from = items.findIndex((item) => item.start >= end);
    const events = group && from >= 0 ? listedEvents(statement, from) : [];
    if (!group || events.length < 2) return [];
    return events.flatMap((event) =>
      placingsOf(page, { statement, at: event, rule: 'placings/swept-events', rank: 1, near: event }, group),
    );
  });
}

/** "two gold medals for Lind in the 500m and 1500m", "Lind's wins in the 500m and 1500m": as many as events are listed. */
export function readWinsOfMany(page: Page, statement: Statement): PlacingDraft[] {
  const { sentence, items, groups } = statement;
  const { text } = page.reading;
  return matchesIn(MANY, text.slice(sentence.start, sentence.end)).flatMap((match) => {
    const at = sentence.start + match.index;
    const end = at + match[0].length;
    const next = groups.find(({ start }) => start >= end);
    const whose = next?.preposition === 'for' && next.start - end < 48 ? next : null;
    const within = whose ? IN.exec(text.slice(whose.end, sentence.end)) : null;
    const from = items.findIndex((item) => whose && within && item.start >= whose.end + within[0].length);
    const listed = from < 0 ? [] : listedEvents(statement, from);
    const { count } = match.groups ?? {};
    if (!whose || isDenied(statement, at) || listed.length < 2 || listed.length !== readNumber(count ?? '')) return [];
    return listed.flatMap((event) =>
      placingsOf(page, { statement, at: event, rule: 'placings/wins-of-many', rank: 1, near: event }, whose),
    );
  });
}

const MANY = /\b(?<count>two|three|four) (?:\p{L}+ )?(?:gold medals|golds|titles|victories|wins)(?= for )/giu;
const IN = /^(?: \([^)]*\))* (?:in|on|over|at) /;

const SWEEP =
  /\b(?:sw(?:ept|eeps?|eeping)(?! (?:past|aside|clear|away|up|through|by|into|to)\b)|(?:complet|secur|clinch|seal|finish)(?:ed|es|ing) (?:an? |the |his |her )(?:[\p{L}-]+ )?(?:sweep|double|treble|triple) (?:of|in|with)) (?:all )?(?:the |both |(?:wo)?men['’]s )?/giu;

/** The events of "the 500m, 1000m and 1500m", adjectives and what else is swept between. */
function listedEvents({ items }: Statement, from: number): Mention<'event'>[] {
  const events: Mention<'event'>[] = [];
  for (const item of items.slice(from)) {
    if (isMention(item) && item.mention.kind === 'event' && item.mention.value.name !== null)
      events.push(item.mention as Mention<'event'>);
    else if (isWord(item) ? item.sense !== null || STOPS.has(item.word) : item.type !== 'mark' && events.length > 0)
      break;
  }
  return events;
}

const STOPS: ReadonlySet<string> = new Set(
  'over on at while but as with after before to when where by podium'.split(' '),
);
