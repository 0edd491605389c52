import { spellCompetition } from '../knowledge/competitions.ts';
import type { Values } from './mention.ts';

export type CompetitionValue = Values['competition'];

/** A year or a season in front of a competition's name or behind it. */
export const YEAR = '(?:(?:19|20)\\d\\d(?:[/–-](?:\\d{4}|\\d{2}))?(?!\\d))';

type Groups = { readonly [name: string]: string | undefined } | undefined;

/** A competition from the named groups of a match. */
export function competition(groups: Groups, bare = false): CompetitionValue | undefined {
  if (groups?.name === undefined) return undefined;
  const year = groups.yearBefore ?? groups.yearInside ?? groups.yearBehind;
  const name = spellCompetition(`${groups.name}${groups.tail ?? ''}`);
  return { name, year: year === undefined ? null : Number(year.slice(0, 4)), host: groups.host ?? null, bare };
}
