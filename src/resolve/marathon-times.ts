import { type Mention, ofKind } from '../mentions/mention.ts';

/** "the 2:20 barrier", "under 2:05", "sub-2:10": in front of or behind a mark that is looked at, not run. */
const BARRIER_BEFORE =
  /\b(?:under|below|inside|sub|break|breaks|breaking|broke|broken|beat|beating|better than|faster than|chas(?:e|ed|ing)|the|a)[ -]$/i;
const BARRIER_BEHIND = /^[ -](?:barrier|mark|schedule|pace|standard|limit|marathon|runners?)\b/;

const MINUTE = 60_000;

/**
 * Times with "2:20" in the sense of a marathon: two hours and twenty minutes where it is a barrier, for nobody runs a marathon
 * in minutes, and a kilometre of 2:50 is told as one ("in 2:50", "a kilometre of 2:50").
 */
export function marathonTimes(mentions: readonly Mention[], text: string): Mention[] {
  if (!namesMarathon(mentions)) return [...mentions];
  return mentions.map((mention): Mention => {
    if (mention.kind !== 'time' || mention.rule !== 'times/whole-seconds' || !isOfHours(mention.value.ms))
      return mention;
    const before = text.slice(Math.max(0, mention.start - 16), mention.start);
    const behind = text.slice(mention.end, mention.end + 12);
    const barrier = BARRIER_BEHIND.test(behind) || (BARRIER_BEFORE.test(before) && !/^[ -]k/i.test(behind));
    return barrier ? { ...mention, value: { ...mention.value, ms: mention.value.ms * 60 } } : mention;
  });
}

/** From two hours to just under three. */
const isOfHours = (ms: number): boolean => ms >= 2 * MINUTE && ms < 3 * MINUTE;

/** A marathon, and no race that takes two minutes. */
function namesMarathon(mentions: readonly Mention[]): boolean {
  const events = ofKind(mentions, 'event').filter(({ value }) => value.name !== null);
  const held = ofKind(mentions, 'competition').some(({ value }) => /(?<!Half )Marathon$/.test(value.name));
  const raced = held || events.some(({ value }) => value.name === 'Marathon');
  return raced && events.every(({ value }) => (value.distance ?? 0) >= LONG);
}

/** In metres; the shortest of road races, and of the track's long ones. */
const LONG = 5000;
