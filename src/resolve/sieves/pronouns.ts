import type { Mention } from '../../mentions/mention.ts';
import type { PersonEntity } from '../entities.ts';
import { type Fits, inMind, ownSubject, type Pick, sentencesBack } from './salience.ts';
import { type Place, PROMINENCE, type Scene } from './scene.ts';

/** Gender unknown goes with both. */
export function genderFits(person: PersonEntity, gender: 'men' | 'women' | 'mixed' | null): boolean {
  return gender === null || gender === 'mixed' || person.gender === null || person.gender === gender;
}

/** Whom a personal pronoun in the singular points to. Sieves: the subject of its own sentence, then who is in mind. */
export function resolvePronoun(scene: Scene, mention: Mention<'pronoun'>, place: Place): Pick | undefined {
  if (mention.value.plural || mention.value.gender === null) return undefined;
  const word = scene.text.slice(mention.start, mention.end).toLowerCase();
  const object = !mention.value.possessive && (word === 'him' || word === 'her');
  const barred = object ? nearestSubject(scene, place) : undefined;
  const fits: Fits = (person) => person !== barred && genderFits(person, mention.value.gender);
  const own = ownSubject(scene, place, fits);
  if (own) return { person: own, by: 'subject-of-sentence' };
  return inMind(scene, place, fits) ?? lastResort(scene, place, fits);
}

/** "Falk beat her": the one who acts is not the one acted upon. */
function nearestSubject(scene: Scene, place: Place): PersonEntity | undefined {
  const [group] = sentencesBack(scene, place);
  if (group?.[0]?.sentence !== place.sentence) return undefined;
  return group.findLast((antecedent) => antecedent.prominence === PROMINENCE.subject)?.person;
}

/** Nobody in the section: the last subject of the one before, as after a heading that names nobody. */
function lastResort(scene: Scene, place: Place, fits: Fits): Pick | undefined {
  if (place.quotation !== null) return undefined;
  const last = scene.antecedents.at(-1);
  if (!last || last.section === place.section) return undefined;
  const pick = inMind(scene, { ...place, section: last.section }, fits);
  return pick && { person: pick.person, by: `${pick.by}-above-heading` };
}
