import { goesByMetres, goesByPoints } from '../../discourse/event-kinds.ts';
import { partsOf } from '../../knowledge/event-parts.ts';
import { plausibleResult, splitEventName } from '../../knowledge/events.ts';
import { overFigures } from '../../language/figures.ts';
import type { EventKey } from '../draft.ts';
import { canMeasure } from '../points.ts';
import type { TimeDraft } from './draft.ts';
import type { Figure } from './figure.ts';
import type { TimeKind } from './kind-rule.ts';

/** The figure is one a finisher of the event can have; a bare decimal may be metres. */
export const canResult = (event: EventKey, ms: number): boolean =>
  goesByMetres(event)
    ? canMeasure(event, ms / 1000)
    : goesByPoints(event)
      ? canResultInPart(event, ms)
      : plausibleResult(event, ms);

/** A time in a heptathlon or decathlon is of one of its races. */
const canResultInPart = (event: EventKey, ms: number): boolean =>
  partsOf(splitEventName(event.name).name).some(
    (name) => /^\d/.test(name) && plausibleResult({ ...event, name, distance: Number.parseInt(name, 10) }, ms),
  );

/** "a quartet of Lind (57.02), Falk (57.44)": a time that one leg of a relay can take. */
export function canBeLeg(event: EventKey, ms: number): boolean {
  const { name } = splitEventName(event.name);
  const [, legs, format] = /^(\d+)x[\d.]+k?m (.+)$/.exec(name) ?? [];
  if (!legs || !format || event.distance === null) return false;
  const distance = event.distance / Number(legs);
  return plausibleResult({ ...event, name: `${distance}m ${format}`, distance }, ms);
}

/** "and finished with a 31.8": too short for a race over a distance, and a lap or a stretch of it as likely as not. */
export const canBeLap = (event: EventKey, ms: number): boolean =>
  event.distance !== null && !canResult(event, ms) && STRETCHES.some((count) => canResult(event, ms * count));

/** "a combined time of 1:16.09 for her two 500m races": longer than any finisher takes, and so no part of the race. */
const isTooLong = (event: EventKey, ms: number): boolean =>
  !canResult(event, ms) && OVER.some((times) => canResult(event, ms / times));

/** By how much a figure of more than one race, or of another one, exceeds what an event takes. */
const OVER = [1.5, 2, 3, 4, 8];

/** Laps or stretches that a race may have. */
const STRETCHES = [2, 4, 8, 16, 25];

/** "2:27:14" over 1500 metres: minutes, seconds and hundredths, where the event takes no hours; and the other way round. */
export function msInEvent({ text, mention }: Figure<'time'>, event: EventKey): number {
  const { ms } = mention.value;
  const [, first, second, third] = /^(\d{1,2})[:.;](\d\d)[:.,;](\d\d)$/.exec(text) ?? [];
  if (first === undefined || event.distance === null || canResult(event, ms)) return ms;
  const [one, two, three] = [Number(first), Number(second), Number(third)];
  const short = (one * 60 + two) * 1000 + three * 10;
  const long = ((one * 60 + two) * 60 + three) * 1000;
  return [short, long].find((other) => other !== ms && canResult(event, other)) ?? ms;
}

/** What a figure without words around it is: a result its event can have, else a part of one, else a difference. */
export function kindByLength(figure: Figure<'time'>, event: EventKey | null): TimeKind {
  const ms = event ? msInEvent(figure, event) : figure.mention.value.ms;
  if (!event || canResult(event, ms) || isTooLong(event, ms) || isToldAsResult(figure)) return 'result';
  if (ms < 5_000 || isTooShort(event, ms) || (ms < 600_000 && BEHIND_PLACE.test(figure.before))) return 'gap';
  return isLap(figure, event) ? 'lap' : 'split';
}

/** In a race of many minutes a few seconds are no part of it that anybody times, but a difference. */
const isTooShort = (event: EventKey, ms: number): boolean =>
  event.distance !== null && ms < SHORTEST_PART && !STRETCHES_OF_LONG.some((count) => canResult(event, ms * count));
const SHORTEST_PART = 15_000;
/** Of the longest race on a track: 25 laps and the half of one. */
const STRETCHES_OF_LONG = [2, 4, 8, 16, 25, 50];

/**
 * "was third in 4:03.20", "took the 3000 (3:58.10)", "a 1:58.40 PB", "Lind 1:05.30, national record": a result, whatever the
 * event was taken for; hundredths of so many seconds are no difference.
 */
const isToldAsResult = ({ text, before, after }: Figure<'time'>): boolean =>
  /^\d{1,2}[:.'’]\d\d[.,"”]\d/.test(text) &&
  (RESULT_BEFORE.test(before) || RESULT_AFTER.test(after)) &&
  !PART_NEAR.test(before.slice(-48));
const RESULT_BEFORE = overFigures(
  /\b(?:finish(?:ed|ing)?|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|won|wins?|winning|victory|took|takes|gold|silver|bronze)\b[^,;:.]{0,24} (?:(?:in|with|at) (?:an? )?|\()$/,
);
const RESULT_AFTER =
  /^,? ?\(?(?:an? )?(?:new )?(?:PBs?|SBs?|NRs?|PRs?|personal best|season['’]s best|(?:\p{L}+ )?(?:national|world|track|course|championship) record)(?!\p{L})/u;
const PART_NEAR =
  /\b(?:bell|checkpoint|half(?:way)?|kilomet(?:er|re)s?|km|laps?|leg|split|mark|passed|through|reached|turn(?:ed)?)\b/;

/** "sixth (1:44.0)": what a place has in brackets is a result, or the difference to the first. */
const BEHIND_PLACE =
  /\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d(?:st|nd|rd|th))(?: place)?(?: \(|,? at )$/;

const LAP_WORDS = /\b(?:laps?|laptimes?|circuits?)\b/i;
/** Shortest and longest full lap of 400 metres on ice; what is shorter is an opener, what is longer an intermediate time. */
const LAP_ON_ICE = [24_500, 40_000] as const;

/** A full lap, told by the word in the clause, or on ice by its length: 300 metres open a 1500m in hardly less. */
function isLap({ before, after, mention }: Figure<'time'>, event: EventKey): boolean {
  const { ms } = mention.value;
  if (ms > 100_000) return false;
  if (
    LAP_WORDS.test(before.split(/[;:–—]/).at(-1) ?? '') ||
    LAP_WORDS.test(after.split(/[;:–—]|,? (?:and|but|while) /)[0] ?? '')
  )
    return true;
  return event.sport === 'speed skating' && ms >= LAP_ON_ICE[0] && ms <= LAP_ON_ICE[1];
}

/** "24.31, 52.60, 1:21.77": what comes so much later is no lap, but told from the start. */
const LEAST_LAP = 20_000;

/** "23.72, 25.6, 26.9": a series is one competitor's, and after an opener come laps; results stand for themselves. */
export function alike(previous: TimeDraft, draft: TimeDraft): TimeDraft {
  if (previous.kind === 'result' && draft.kind === 'result') return draft;
  const [one, next] = [previous.ms ?? 0, draft.ms ?? 0];
  const kind = previous.kind === 'split' && next < 2 * one && next - one < LEAST_LAP ? 'lap' : previous.kind;
  const { competitor, event, round } = previous;
  return { ...draft, rule: 'times/series', kind, competitor, event, round };
}
