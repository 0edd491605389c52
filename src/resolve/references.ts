import type { Mention } from '../mentions/mention.ts';
import type { Referee, Reference } from './entities.ts';
import { resolveDescription } from './sieves/descriptions.ts';
import { resolveName } from './sieves/names.ts';
import { resolvePronoun } from './sieves/pronouns.ts';
import type { Pick } from './sieves/salience.ts';
import { type Place, Scene, type SceneInput } from './sieves/scene.ts';

/**
 * Reads the release once, in text order, and remembers whom every name, pronoun and description points to. Words found
 * to mean somebody become antecedents themselves. Names and pronouns in speech are kept apart: they reach, and are
 * reached, only inside the same quotation.
 *
 * The sieve of a reference is its kind and what decided: `pronoun/subject-of-sentence-before`, `description/apposition`.
 */
export function createReferee(input: SceneInput): Referee {
  const scene = new Scene(input);
  const references = new Map<number, Reference>();
  const mentions = input.mentions.filter(pointsAtPeople).toSorted((a, b) => a.start - b.start);
  mentions.forEach((mention, index) => {
    const place = scene.placeOf(mention);
    const pick = resolveOne(scene, mention, place, mentions[index + 1]);
    if (!pick) return;
    references.set(mention.start, { person: pick.person, sieve: `${mention.kind}/${pick.by}` });
    scene.add(mention, pick.person, place);
    if (mention.kind === 'description' && mention.value.age !== null)
      scene.likelyAges.set(pick.person, mention.value.age);
  });
  return { resolve: (mention) => references.get(mention.start) };
}

type Pointing = Mention<'person' | 'pronoun' | 'description' | 'nation'>;

function pointsAtPeople(mention: Mention): mention is Pointing {
  if (mention.kind === 'nation') return mention.value.form === 'person' && !mention.value.plural;
  return mention.kind === 'person' || mention.kind === 'pronoun' || mention.kind === 'description';
}

function resolveOne(scene: Scene, mention: Pointing, place: Place, next: Pointing | undefined): Pick | undefined {
  if (mention.kind === 'person') return resolveName(scene, mention, place);
  if (mention.kind === 'pronoun') return resolvePronoun(scene, mention, place);
  return resolveDescription(scene, mention, place, next);
}
