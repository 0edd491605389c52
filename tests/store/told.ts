import { extract } from '../../src/extract.ts';
import { toJsonLine } from '../../src/schema/json.ts';
import type { Release } from '../../src/schema/release.ts';

/** What a release of one year and sport tells of one person. */
export interface Told {
  readonly name: string;
  readonly nation?: string | null;
  readonly gender?: 'men' | 'women' | null;
  readonly sport?: string | null;
  readonly year?: number;
  /** Whether the person competes, or is only spoken of. */
  readonly competes?: boolean;
}

export function output(told: Told, index: number): string {
  const { name, nation = 'SWE', gender = 'women', sport = 'speed skating', year = 2032 } = told;
  const release: Release = extract(`# News ${index}\n\nHamar, Norway, 6 March ${year}\n\nNobody is named here.\n`);
  const [given, ...family] = name.split(' ') as [string, ...string[]];
  release.source.path = `${index}.md`;
  release.release.sport = sport;
  const person = {
    id: 'someone',
    name,
    given: family.length === 0 ? null : given,
    family: family.join(' ') || given,
    gender,
    nation,
    variants: [],
    mentions: [],
  };
  if (told.competes ?? true) release.athletes = [person];
  else release.people = [{ ...person, role: null }];
  return toJsonLine(release);
}
