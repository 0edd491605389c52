import { NATIONS, nationOfName } from '../../knowledge/nations.ts';
import { editDistance } from '../../language/edit-distance.ts';
import { fold } from '../../language/fold.ts';

const LONG_ADJECTIVES: readonly (readonly [adjective: string, code: string])[] = NATIONS.flatMap((nation) =>
  nation.adjectives.filter((word) => word.length > 5).map((word): [string, string] => [fold(word), nation.code]),
);

/**
 * IOC code of a nation's adjective that is one letter off ("Norwegain"), or of its name without the apostrophe of the
 * possessive ("Koreas"), which the nation rules therefore do not find.
 */
export function nationOfMistyped(word: string): string | undefined {
  const owner = word.endsWith('s') ? nationOfName(word.slice(0, -1)) : undefined;
  if (owner) return owner;
  const folded = fold(word);
  if (folded.length < 6 || !/(?:an|ese|ish)$/.test(folded)) return undefined;
  return LONG_ADJECTIVES.find(([adjective]) => editDistance(folded, adjective, 1) === 1)?.[1];
}
