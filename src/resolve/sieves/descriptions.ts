import type { Gender, Mention } from '../../mentions/mention.ts';
import type { Range } from '../../read/reading.ts';
import type { PersonEntity } from '../entities.ts';
import { genderFits } from './pronouns.ts';
import { isRelation, resolveRelation } from './roles.ts';
import { type Fits, fitting, inMind, mostProminent, type Pick, sentencesBack } from './salience.ts';
import { type Place, PROMINENCE, type Scene } from './scene.ts';

/** What the words of a description demand of a person. */
interface Demand {
  readonly age: number | null;
  readonly nation: string | null;
  readonly gender: Gender | null;
}

/**
 * Whom "the 23-year-old", "the Swede", "her rival" points to. Sieves: a name in apposition, what the role says, a stated
 * age, a nation within the sentence, who is in mind, the only one of that nation.
 */
export function resolveDescription(
  scene: Scene,
  mention: Mention<'description' | 'nation'>,
  place: Place,
  next: Mention | undefined,
): Pick | undefined {
  const demand = demandOf(mention);
  if (!demand) return undefined;
  const apposed = apposition(scene, mention, next, demand);
  if (apposed) return apposed;
  if (mention.kind === 'description' && isRelation(mention.value.role)) return resolveRelation(scene, mention, place);
  return (
    byAge(scene, demand) ??
    byNationInSentence(scene, place, demand) ??
    byMind(scene, place, demand) ??
    onlyOne(scene, demand)
  );
}

/** Null for what points at nobody in the singular. */
function demandOf(mention: Mention<'description' | 'nation'>): Demand | null {
  if (mention.value.plural) return null;
  if (mention.kind === 'description') return mention.value;
  return mention.value.form === 'person'
    ? { age: null, nation: mention.value.code, gender: mention.value.gender }
    : null;
}

/** `unknown`: a nation or age the text does not tell is no hindrance. */
function fitsTo(scene: Scene, demand: Demand, unknown: boolean): Fits {
  return (person) =>
    genderFits(person, demand.gender) &&
    (demand.nation === null || person.nation === demand.nation || (unknown && person.nation === null)) &&
    (demand.age === null || (scene.ages.get(person) ?? demand.age) === demand.age);
}

/** "Ida Falk (SWE), the defending champion," and "The champion, Ida Falk,". */
function apposition(scene: Scene, mention: Range, next: Mention | undefined, demand: Demand): Pick | undefined {
  const fits = fitsTo(scene, demand, true);
  const last = scene.antecedents.at(-1);
  const closes = /^\s*[,.;)]/.test(scene.text.slice(mention.end, mention.end + 2));
  if (last && closes && fits(last.person) && /^(?:\s?\([^)]*\))?, $/.test(scene.text.slice(last.end, mention.start))) {
    return { person: last.person, by: 'apposition' };
  }
  if (next?.kind !== 'person' || !/^,? $/.test(scene.text.slice(mention.end, next.start))) return undefined;
  const person = scene.people.of(next);
  return person && fits(person) ? { person, by: 'apposition' } : undefined;
}

/** The only person whose stated age it is. */
function byAge(scene: Scene, demand: Demand): Pick | undefined {
  if (demand.age === null) return undefined;
  const fits = fitsTo(scene, demand, true);
  const aged = [...scene.ages].filter(([person, age]) => age === demand.age && fits(person)).map(([person]) => person);
  return aged.length === 1 && aged[0] ? { person: aged[0], by: 'stated-age' } : undefined;
}

/** "Falk and Ruiz were level until the Swede fell": one of those just named. */
function byNationInSentence(scene: Scene, place: Place, demand: Demand): Pick | undefined {
  if (demand.nation === null) return undefined;
  const [group] = sentencesBack(scene, place);
  if (group?.[0]?.sentence !== place.sentence) return undefined;
  const [person, ...more] = fitting(group, fitsTo(scene, demand, false));
  return person && more.length === 0 ? { person, by: 'nation-in-sentence' } : undefined;
}

/** Who is in mind, of the nation asked for; one of unknown nation only as the subject just before. */
function byMind(scene: Scene, place: Place, demand: Demand): Pick | undefined {
  const sure = fitsTo(scene, demand, false);
  const groups = sentencesBack(scene, place).filter((group) => group[0]?.sentence !== place.sentence);
  const before = groups[0] && mostProminent(groups[0], fitsTo(scene, demand, true));
  if (before?.prominence === PROMINENCE.subject) return { person: before.person, by: 'subject-of-sentence-before' };
  return inMind(scene, place, sure) ?? nearest(groups, sure);
}

/** A nation narrows so much that the nearest one who fits is meant, where a sentence has only one. */
function nearest(groups: readonly (readonly { person: PersonEntity }[])[], fits: Fits): Pick | undefined {
  for (const group of groups) {
    const [person, ...more] = [...new Set(group.map((antecedent) => antecedent.person).filter(fits))];
    if (person) return more.length === 0 ? { person, by: 'nearest-of-nation' } : undefined;
  }
  return undefined;
}

/** The only one in the whole release, and more than the gender is asked for. */
function onlyOne(scene: Scene, demand: Demand): Pick | undefined {
  if (demand.nation === null) return undefined;
  const fits = fitsTo(scene, demand, false);
  const [person, ...more] = scene.people.all.filter((each) => each.competes && fits(each));
  return person && more.length === 0 ? { person, by: 'only-one-of-nation' } : undefined;
}
