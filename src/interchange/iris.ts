import { FACT_LISTS } from '../schema/integrity.ts';
import type { Release, Span } from '../schema/release.ts';

/** Lists of a release whose entries have ids of their own. */
export type Listed =
  | 'competitions'
  | 'events'
  | 'nations'
  | 'athletes'
  | 'people'
  | 'teams'
  | 'times'
  | 'scores'
  | 'placings'
  | 'records'
  | 'quotes'
  | 'schedule'
  | 'incidents'
  | 'results';

/**
 * The release named by what is in it (RFC 6920): the same file has the same name wherever it lies, and what was read
 * from another state of it can never be taken for this.
 */
export function releaseIri({ source }: Release): string {
  return `ni:///sha-256;${Buffer.from(source.sha256, 'hex').toString('base64url')}`;
}

/** What an entry is called within its release: `#athletes/ida-solheim`. */
export function fragment(list: Listed, id: string): string {
  return `#${list}/${id}`;
}

/** A stretch of the release, by code points (RFC 5147): `#char=46,53`. */
export function words({ start, end }: Pick<Span, 'start' | 'end'>): string {
  return `#char=${start},${end}`;
}

/** Finds what an id points at where its list is not said: whoever competes or speaks, and facts. */
export function finder(release: Release): { who: (id: string) => string; fact: (id: string) => string } {
  const fragments = (lists: readonly (Listed & keyof Release)[]) => {
    const known = new Map(lists.flatMap((list) => release[list].map(({ id }) => [id, fragment(list, id)] as const)));
    return (id: string) => known.get(id) ?? `#${id}`;
  };
  return { who: fragments(['athletes', 'people', 'teams']), fact: fragments(FACT_LISTS) };
}
