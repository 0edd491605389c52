import { goesByMetres, goesByPoints } from '../discourse/event-kinds.ts';
import { focusAt, type Statement } from '../frames/statement.ts';
import { splitEventName } from '../knowledge/events.ts';
import { JUDGED_SEGMENTS } from '../knowledge/result-columns.ts';
import { type Mention, ofKind } from '../mentions/mention.ts';
import { oncePer } from '../read/once.ts';
import { within } from '../read/ranges.ts';
import type { Range } from '../read/reading.ts';
import type { EventKey } from './draft.ts';
import type { Page } from './page.ts';

/** How far apart figures of one size may be: scores of one classification lie closer than this. */
const LIKE_SIZE = 0.12;
/** Below this a bare decimal beside points is a difference in seconds or points alike. */
const LEAST = 20;

/**
 * Whether a bare decimal that reads like seconds is points: in a judged sport, in an event that goes by points alone,
 * or among figures of like size that carry the word ("117.130 points. X had 117.990"), in its paragraph or, above any time
 * in seconds, anywhere.
 */
export function isPoints(page: Page, statement: Statement, mention: Mention<'time'>): boolean {
  if (mention.value.form !== 'decimal') return false;
  if (isJudged(page)) return true;
  const value = mention.value.ms / 1000;
  if (value < LEAST) return isFinerThanTimes(page, mention);
  const near = ofKind(within(page.mentions, around(statement)), 'score').some(
    (score) =>
      score.value.unit !== 'metres' &&
      Math.abs(score.value.value - value) <= LIKE_SIZE * value &&
      decimals(page, score) === decimals(page, mention),
  );
  return near || isTooLong(page, mention);
}

/** Whether a bare decimal is so long that it would be told in minutes, in a release with points of as many digits. */
export const isTooLong = (page: Page, mention: Mention<'time'>): boolean =>
  mention.value.form === 'decimal' &&
  mention.value.ms >= NO_TIME * 1000 &&
  ofKind(page.mentions, 'score').some(
    (score) => score.value.unit !== 'metres' && decimals(page, score) === decimals(page, mention),
  );

/** "148.525 points, a difference of 0.075" where races are timed to the hundredth: it has the digits of points, not of times. */
function isFinerThanTimes(page: Page, mention: Mention<'time'>): boolean {
  const digits = decimals(page, mention);
  const clocked = ofKind(page.mentions, 'time').filter(({ value }) => value.form === 'colon' && value.ms % 1000 !== 0);
  return (
    digits === 3 &&
    clocked.length > 1 &&
    clocked.every((time) => decimals(page, time) < digits) &&
    ofKind(page.mentions, 'score').some((score) => decimals(page, score) === digits)
  );
}

/** So many seconds would be told in minutes: "147.643" is points wherever the release has such. */
const NO_TIME = 100;

/** Whether a bare "8.32" is a mark in metres: in an event that goes by them. */
export function isMetres(page: Page, statement: Statement, mention: Mention<'time'>): boolean {
  const { form, ms } = mention.value;
  if (form !== 'decimal' || ms >= MOST_METRES * 1000 || decimals(page, mention) !== 2) return false;
  if (statement.groups.length === 0) return false;
  // "the hammer was won by Lind. Falk passed 200m in 23.10": whose event it is says what is measured.
  const competitor = focusAt(statement, mention.start)?.members[0]?.competitor;
  const event = page.discourse.likelyEventAt(statement, mention.start, competitor);
  return event !== null && canMeasure(event, ms / 1000);
}

/** No throw goes farther. */
const MOST_METRES = 110;
/** How far or high nobody has jumped or put yet: what is more in these is a time. */
const MOST: Readonly<Record<string, number>> = {
  'High Jump': 2.6,
  'Long Jump': 9.2,
  'Pole Vault': 6.6,
  'Shot Put': 24,
  'Triple Jump': 18.6,
};

/** Whether the event goes by metres and so many can be reached in it. */
export const canMeasure = (event: EventKey, metres: number): boolean =>
  goesByMetres(event) && metres <= (MOST[splitEventName(event.name).name] ?? MOST_METRES);

/** Nothing in the release is timed: it is about ski jumping, or speaks of parts of judged events and of no distance. */
export const isJudged = oncePer((page: Page): boolean => {
  if (isTimed(page)) return false;
  if (page.header.sport === 'ski jumping') return true;
  const judged = ofKind(page.mentions, 'round').some(({ value }) => JUDGED_SEGMENTS.has(value.round));
  const events = ofKind(page.mentions, 'event').filter(({ value }) => value.name !== null);
  if (events.some(({ value }) => value.distance !== null)) return false;
  const byPoints = events.some(({ value }) =>
    goesByPoints({ name: value.name ?? '', sport: value.sport, gender: null, distance: null, team: value.team }),
  );
  return judged || (byPoints && events.some(({ value }) => value.sport === 'figure skating'));
});

/** "3:35.38": what has minutes and hundredths is timed. */
const isTimed = ({ mentions }: Page): boolean =>
  ofKind(mentions, 'time').some(({ value }) => value.form === 'colon' && value.ms % 1000 !== 0);

/** The paragraph of a statement: figures of one classification are told together. */
const around = (statement: Statement): Range => statement.sentence.block;

/** Digits behind the point. */
function decimals(page: Page, range: Range): number {
  return /[.,](\d+)/.exec(page.reading.text.slice(range.start, range.end))?.[1]?.length ?? 0;
}
