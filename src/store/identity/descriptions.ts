import { fold, foldLoosely } from '../../language/fold.ts';
import type { Competition, EventEntity, Person, Release } from '../../schema/release.ts';
import { keyOf } from '../hash.ts';
import type { Descriptions, EntityKind } from './described.ts';

/** Competitions of many sports: that a release on one sport names them does not make them of that sport. */
const MANY_SPORTS = /\b(?:olympic|olympics|paralympic|paralympics|games|universiade|eyof)\b/i;

export function competitionIdentity(
  { name, year, host }: Competition,
  { main, release }: { readonly main: boolean; readonly release: Release },
): Descriptions['competition'] {
  // A release about a competition tells of it while it is on.
  const described = {
    name,
    year: year ?? (main ? yearOf(release) : null),
    host,
    sport: MANY_SPORTS.test(name) ? null : foldOf(release.release.sport),
  };
  return keyed('competition', fold(name), described);
}

export function eventIdentity(
  { name, sport, gender, distance, team }: EventEntity,
  release: Release,
): Descriptions['event'] {
  const described = { name, sport: foldOf(sport ?? release.release.sport), gender, distance, team };
  return keyed('event', fold(name), described);
}

export function athleteIdentity(
  { name, given, family, gender, nation, role }: Person,
  { competes, release }: { readonly competes: boolean; readonly release: Release },
): Descriptions['athlete'] {
  const sport = foldOf(release.release.sport);
  const described = { name, given, family, gender, nation, sport, year: yearOf(release), competes, role };
  // Names that might be one differ at most in accents: "Sjöström", "Sjostrom", "SJOESTROEM".
  return keyed('athlete', foldLoosely(family), described);
}

/** The key of a name in decisions made by hand. */
export function nameKey(name: string): string {
  return keyOf('name', fold(name));
}

function keyed<D extends { readonly name: string }>(kind: EntityKind, block: string, described: D) {
  const id = keyOf(kind, ...(Object.values(described) as (string | number | boolean | null)[]));
  return { id, block: keyOf(kind, block), name_key: nameKey(described.name), ...described };
}

/** Sports in one form, by which databases find those of one sport; the form that podium itself writes. */
function foldOf(sport: string | null): string | null {
  return sport === null ? null : fold(sport);
}

function yearOf({ release }: Release): number | null {
  return release.date === null ? null : Number(release.date.value.slice(0, 4));
}
