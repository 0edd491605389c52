import type { Mention } from '../../mentions/mention.ts';
import type { Range } from '../../read/reading.ts';
import type { PersonEntity } from '../entities.ts';
import { subjectOfParticiple } from './absolutes.ts';
import { type Fits, inMind, ownSubject, type Pick, sentencesBack } from './salience.ts';
import { type Place, PROMINENCE, type Scene } from './scene.ts';

/** Gender unknown goes with both. */
export function genderFits(person: PersonEntity, gender: 'men' | 'women' | 'mixed' | null): boolean {
  return gender === null || gender === 'mixed' || person.gender === null || person.gender === gender;
}

/** Whom a personal pronoun in the singular points to. Sieves: the subject behind a
 * clause in front, of its own participle, of its own sentence, then who is in mind. */
export function resolvePronoun(scene: Scene, mention: Mention<'pronoun'>, place: Place): Pick | undefined {
  if (mention.value.plural || mention.value.gender === null) return undefined;
  const word = scene.text.slice(mention.start, mention.end).toLowerCase();
  const object = !mention.value.possessive && (word === 'him' || word === 'her') && !isPlace(scene.text, mention);
  const barred = object ? actor(scene, mention, place) : undefined;
  const others = object || mention.value.possessive ? NONE : scene.namedBehind(mention, place);
  const fits: Fits = (person) => person !== barred && !others.has(person) && genderFits(person, mention.value.gender);
  const ahead = scene.namedAhead(mention, place);
  if (ahead && fits(ahead)) return { person: ahead, by: 'subject-behind' };
  const beside = object || mention.value.possessive ? undefined : toldWhere(scene, mention, place, fits);
  if (beside) return { person: beside, by: 'named-where' };
  const doing = object ? undefined : subjectOfParticiple(scene, mention, place, fits);
  if (doing) return { person: doing, by: 'subject-of-participle' };
  const own = ownSubject(scene, place, fits);
  if (own) return { person: own, by: 'subject-of-sentence' };
  return inMind(scene, place, fits) ?? lastResort(scene, place, fits);
}

const NONE: ReadonlySet<PersonEntity> = new Set();

/** "Behind Lind was Falk in the 1500m, where she": what happened in a race is told of who was named with it. */
function toldWhere(scene: Scene, mention: Range, place: Place, fits: Fits): PersonEntity | undefined {
  if (!/ where $/.test(scene.text.slice(mention.start - 7, mention.start))) return undefined;
  const [group] = sentencesBack(scene, place);
  const last = group?.[0]?.sentence === place.sentence ? group.at(-1) : undefined;
  return last && fits(last.person) ? last.person : undefined;
}

/** Words that begin a clause with a subject of its own: "punctures that slowed her", "Ruiz won and the crowd cheered her". */
const NEW_CLAUSE = /[;:]|\b(?:and|after|as|because|before|but|that|when|which|while)\b/;

/** "kept Ruiz behind her", "took Ruiz with him": the place is that of the one who acts. */
const isPlace = (text: string, mention: Range) =>
  /\b(?:around|behind|with) $/.test(text.slice(mention.start - 8, mention.start));

/** "Falk beat her": the one who acts is not the one acted upon. */
function actor(scene: Scene, mention: Range, place: Place): PersonEntity | undefined {
  const [group] = sentencesBack(scene, place);
  if (group?.[0]?.sentence !== place.sentence) return undefined;
  const subject = group.findLast((antecedent) => antecedent.prominence === PROMINENCE.subject);
  if (!subject || NEW_CLAUSE.test(scene.text.slice(subject.end, mention.start))) return undefined;
  return subject.person;
}

/** Nobody in the section: the last subject of the one before, as after a heading that names nobody. */
function lastResort(scene: Scene, place: Place, fits: Fits): Pick | undefined {
  if (place.quotation !== null) return undefined;
  const last = scene.antecedents.at(-1);
  if (!last || last.section === place.section) return undefined;
  const pick = inMind(scene, { ...place, section: last.section, block: last.block }, fits);
  return pick && { person: pick.person, by: `${pick.by}-above-heading` };
}
