import type { Mention } from '../mentions/mention.ts';
import type { People, PersonEntity } from './entities.ts';
import { eventGenders, eventsBeside } from './gender-events.ts';
import { fellowScopes, fellowsGender } from './gender-fellows.ts';
import { genderOfLastEvent } from './gender-told.ts';
import { genderOfName, isKinOf, kinWord, nounBeside, type Sex, wordBehind } from './gender-words.ts';
import type { Stage } from './stage.ts';

/** A sign of gender read at one mention of a person. */
type Sign = (mention: Mention<'person'>, person: PersonEntity) => Sex | null;

/** What the first round tells of one may tell the second of another. */
const FELLOW_ROUNDS = 2;

/**
 * Fills in the gender of everybody the text shows it of. Signs are asked in order of precision; the votes of one sign over
 * all of a person's mentions are counted, and only where they are even does the next sign speak.
 */
export function inferGenders(stage: Stage, people: People): void {
  const beside = eventsBeside(stage);
  const events = eventGenders(stage, beside);
  const ofFellows = fellowsGender(stage, people, beside);
  const ask = (sign: Sign) => {
    for (const person of people.all) person.gender ??= elect(person, sign);
  };
  ask((mention) => kinWord(stage, mention) ?? nounBeside(stage, mention));
  ask((mention, person) => wordBehind(stage, mention, person, people));
  ask((_, person) => genderOfName(person));
  ask(ofCompetitors(stage, events.inSentence));
  ask(ofCompetitors(stage, events.above));
  for (const scope of fellowScopes(stage))
    for (let round = 0; round < FELLOW_ROUNDS; round += 1)
      ask(ofCompetitors(stage, (mention, person) => ofFellows(mention, person, scope(mention))));
  ask(ofCompetitors(stage, genderOfLastEvent(stage, people)));
  ask(ofCompetitors(stage, events.inSection));
}

/** What most mentions say; null where they are even. */
function elect(person: PersonEntity, sign: Sign): Sex | null {
  const votes = person.mentions.map((mention) => sign(mention, person));
  const men = votes.filter((vote) => vote === 'men').length;
  const women = votes.filter((vote) => vote === 'women').length;
  return men === women ? null : men > women ? 'men' : 'women';
}

/** Events and rivals tell nothing of a coach, nor of a competitor's father. */
function ofCompetitors(stage: Stage, sign: Sign): Sign {
  return (mention, person) => (person.role === null && !isKinOf(stage, mention) ? sign(mention, person) : null);
}
