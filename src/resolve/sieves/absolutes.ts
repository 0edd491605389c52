import { overFigures } from '../../language/figures.ts';
import type { Range } from '../../read/reading.ts';
import type { PersonEntity } from '../entities.ts';
import { type Fits, sentencesBack } from './salience.ts';
import { type Place, PROMINENCE, type Scene } from './scene.ts';

/* "Lind won, with Falk breaking the record in her first race": a participle that has a subject of its own. */

/** "with world champion", before the subject of such a participle; or but a comma. */
const LED = overFigures(/(?:\bwith|,) (?:the )?(?:(?!(?:and|but|for|of|in|at|to|by|from)\b)[\p{L}\d’'-]+ ){0,4}$/u);
const DOES = /^(?: \([^()]{1,30}\))? (?:\p{Ll}+ )?(?!during\b)\p{Ll}{2,}ing\b/u;

/** Whether somebody is told as the subject of a participle, behind "with" or a comma. */
function isAbsolute(text: string, { start, end }: Range): boolean {
  return DOES.test(text.slice(end, end + 60)) && LED.test(text.slice(Math.max(0, start - 60), start));
}

/** Whose the participle is that a pronoun stands behind, up to the next comma. */
export function subjectOfParticiple(
  scene: Scene,
  { start }: Range,
  place: Place,
  fits: Fits,
): PersonEntity | undefined {
  const [group] = sentencesBack(scene, place);
  const last = group?.[0]?.sentence === place.sentence ? group.at(-1) : undefined;
  const within = last && !/[;:]|,(?!\d)| (?:and|but) /.test(scene.text.slice(last.end, start));
  return last && within && fits(last.person) && isAbsolute(scene.text, last) ? last.person : undefined;
}

/** "Falk was fourth, with the 25-year-old crossing the line in": who acts in the sentence, called by what they are. */
export function actorOfParticiple(scene: Scene, mention: Range, place: Place, fits: Fits): PersonEntity | undefined {
  if (!isAbsolute(scene.text, mention)) return undefined;
  const [group] = sentencesBack(scene, place);
  const own = group?.[0]?.sentence === place.sentence ? group : [];
  const [first, ...others] = own.filter(({ prominence }) => prominence !== PROMINENCE.other);
  const alone = first && others.every(({ person }) => person === first.person);
  return alone && fits(first.person) ? first.person : undefined;
}
