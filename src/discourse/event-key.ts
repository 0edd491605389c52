import type { EventKey } from '../resolve/entities.ts';
import type { Gender, Mention } from '../mentions/mention.ts';

const LABEL: Readonly<Record<Gender, string>> = { men: "Men's", women: "Women's", mixed: 'Mixed' };

/** Events that are mixed by nature and carry no gender in their name. */
const WITHOUT_GENDER: ReadonlySet<string> = new Set(['Pairs', 'Ice Dance']);

/** The canonical event of a name and a gender: "Women's 1500m", "Mixed Relay", "Pairs". */
export function eventKey(value: Mention<'event'>['value'], gender: Gender | null): EventKey | null {
  if (value.name === null) return null;
  const whose = WITHOUT_GENDER.has(value.name) ? null : (value.gender ?? gender);
  return {
    name: whose ? `${LABEL[whose]} ${value.name}` : value.name,
    sport: value.sport,
    gender: whose,
    distance: value.distance,
    team: value.team,
  };
}
