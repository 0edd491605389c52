import { type Mention, ofKind } from '../mentions/mention.ts';
import type { Range } from '../read/reading.ts';

/** "the 2:20 barrier", "under 2:05", "sub-2:10": in front of or behind a mark that is looked at, not run. */
const BARRIER_BEFORE =
  /\b(?:under|below|inside|sub|break|breaks|breaking|broke|broken|beat|beating|better than|faster than|chas(?:e|ed|ing)|(?:time|best|result) of(?: about| around| roughly)?|the|a)[ -]$/i;
const BARRIER_BEHIND = /^[ -](?:barrier|mark|schedule|pace|standard|limit|marathon|runners?)\b/;

const MINUTE = 60_000;

/**
 * Times in the sense of a marathon. "2:20" is two hours and twenty minutes where it is a barrier, for nobody runs a marathon in
 * minutes, and a kilometre of 2:50 is told as one ("in 2:50", "a kilometre of 2:50"). "2.08.29" is hours, minutes and seconds
 * where no race is told of that takes so many minutes.
 */
export function marathonTimes(mentions: readonly Mention[], text: string): Mention[] {
  const events = ofKind(mentions, 'event').filter(({ value }) => value.name !== null);
  const names = new Set([...events.map(({ value }) => value.name), ...racesHeld(mentions)]);
  const [marathon, half] = [names.has('Marathon'), names.has('Half Marathon')];
  if (!marathon && !half) return [...mentions];
  const raced = events.filter(({ end }) => !SPECIALITY.test(text.slice(end, end + 12)));
  const long = marathon && raced.every(({ value }) => (value.distance ?? 0) >= LONG);
  const dotted = events.every(({ value }) => value.distance === null || value.distance > MINUTES_LONG);
  return mentions.map((mention): Mention => {
    if (mention.kind !== 'time') return mention;
    const ms = (long && barrier(mention, text)) || (dotted && inHours(mention, text));
    return ms ? { ...mention, value: { ...mention.value, ms } } : mention;
  });
}

function barrier({ start, end, rule, value }: Mention<'time'>, text: string): number | null {
  if (rule !== 'times/whole-seconds' || !isOfHours(value.ms)) return null;
  const [before, behind] = [text.slice(Math.max(0, start - 24), start), text.slice(end, end + 12)];
  const looked = BARRIER_BEHIND.test(behind) || (BARRIER_BEFORE.test(before) && !/^[ -]k/i.test(behind));
  return looked ? value.ms * 60 : null;
}

/** "2.08.29", written with dots throughout. */
function inHours({ start, end }: Range, text: string): number | null {
  const [, hours, minutes, seconds] = /^(\d)\.([0-5]\d)\.([0-5]\d)$/.exec(text.slice(start, end)) ?? [];
  return hours === undefined ? null : Number(hours) * 60 * MINUTE + Number(minutes) * MINUTE + Number(seconds) * 1000;
}

/** From two hours to just under three. */
const isOfHours = (ms: number): boolean => ms >= 2 * MINUTE && ms < 3 * MINUTE;

/** "The Hamburg Marathon": the races that competitions are by their names. */
const racesHeld = (mentions: readonly Mention[]): string[] =>
  ofKind(mentions, 'competition').flatMap(({ value }) => /(?:Half )?Marathon$/.exec(value.name)?.[0] ?? []);

/** "a former 1500m specialist": no race of the release. */
const SPECIALITY = /^[ -](?:specialist|runner|star)\b/;

/** In metres; the shortest of road races, and of the track's long ones. */
const LONG = 5000;
/** In metres; the longest race of the track that takes less than three minutes. */
const MINUTES_LONG = 1200;
