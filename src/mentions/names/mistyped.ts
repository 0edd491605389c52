import { NATIONS } from '../../knowledge/nations.ts';
import { editDistance } from '../../language/edit-distance.ts';
import { fold } from '../../language/fold.ts';

const LONG_ADJECTIVES: readonly (readonly [adjective: string, code: string])[] = NATIONS.flatMap((nation) =>
  nation.adjectives.filter((word) => word.length > 5).map((word): [string, string] => [fold(word), nation.code]),
);

/** IOC code of a nation's adjective that is one letter off ("Norwegain"), which the nation rules therefore do not find. */
export function nationOfMistyped(word: string): string | undefined {
  const folded = fold(word);
  if (folded.length < 6 || !/(?:an|ese|ish)$/.test(folded)) return undefined;
  return LONG_ADJECTIVES.find(([adjective]) => editDistance(folded, adjective, 1) === 1)?.[1];
}
