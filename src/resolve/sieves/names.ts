import type { Mention } from '../../mentions/mention.ts';
import { type Fits, fitting, inMind, ownSubject, type Pick, sentencesBack } from './salience.ts';
import type { Place, Scene } from './scene.ts';

/** A name that several people share: the one of them last spoken of. */
export function resolveName(scene: Scene, mention: Mention<'person'>, place: Place): Pick | undefined {
  const person = scene.people.of(mention);
  if (person) return { person, by: 'name' };
  const candidates = new Set(scene.people.candidates(mention));
  if (candidates.size === 0) return undefined;
  const fits: Fits = (each) => candidates.has(each);
  const own = ownSubject(scene, place, fits);
  if (own) return { person: own, by: 'shared-name-subject-of-sentence' };
  for (const group of sentencesBack(scene, place)) {
    const [nearest, ...more] = fitting(group, fits);
    if (nearest && more.length === 0) return { person: nearest, by: 'shared-name-nearest' };
    if (nearest) break;
  }
  const pick = inMind(scene, place, fits);
  return pick && { person: pick.person, by: `shared-name-${pick.by}` };
}
