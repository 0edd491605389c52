import { type Mention, ofKind } from '../../mentions/mention.ts';
import { within } from '../../read/ranges.ts';
import type { Range } from '../../read/reading.ts';
import type { Page } from '../page.ts';

/** What sets the parts of a heading apart. */
const APART = /^(?:[.,:|/]| [–—-])? $/;
const RELAY = /(?:^|[.,:|/–—-] )(?:Relay|RELAY|relay)(?=$|[.,:|/]| [–—-])/;

/**
 * The events of a heading, a distance and what is raced over it joined where the heading sets them apart: "Women. Relay.
 * 3000 m", "Women – 3000m – Team Pursuit".
 */
export function eventsOfHeading(page: Page, line: Range): readonly Mention<'event'>[] {
  const { text } = page.reading;
  const all = ofKind(within(page.mentions, line), 'event');
  const events = all.filter(({ value }) => value.name !== null);
  const [first, second, ...more] = events;
  if (!first || more.length > 0) return all;
  if (!second) {
    const relay = isDistance(first) && RELAY.test(text.slice(line.start, line.end));
    return relay ? all.map((event) => (event === first ? joined(first, 'Relay', true) : event)) : all;
  }
  const [distance, race] = isDistance(first) ? [first, second] : [second, first];
  const { name } = race.value;
  const apart = APART.test(text.slice(first.end, second.start));
  if (!apart || !isDistance(distance) || name === null || race.value.distance !== null) return all;
  const whole = { ...joined(distance, name, race.value.team), start: first.start, end: second.end };
  return all.flatMap((event) => (event === first ? [whole] : event === second ? [] : [event]));
}

const isDistance = ({ value }: Mention<'event'>): boolean =>
  value.distance !== null && value.name === `${value.distance}m` && !value.team;

const joined = (distance: Mention<'event'>, race: string, team: boolean): Mention<'event'> => ({
  ...distance,
  value: { ...distance.value, name: `${distance.value.name} ${race}`, team },
});
