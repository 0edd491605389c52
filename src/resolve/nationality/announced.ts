import type { Mention } from '../../mentions/mention.ts';
import type { Range } from '../../read/reading.ts';
import type { People } from '../entities.ts';
import { isHeading, type Stage } from '../stage.ts';
import { isOpponent, isPlace, isQuoted } from './owned.ts';
import { coordination } from './shared.ts';

/** What a nation has, and is, when the next sentence tells which of its own did it. */
const OWNS =
  /(?<![\p{L}\d])(?:affair|belong(?:s|ed)|bronzes?|celebrat(?:e|es|ed|ing)|cheer(?:ed|ing)?|delight(?:ed)?|double|golds?|joy|medals?|night|podium|silvers?|success|titles?|triumph|victor(?:y|ies)|wins?)(?![\p{L}\d])/iu;

/**
 * "Sunday belonged to Japan. X won", "An Irish gold in the double sculls. X and Y led", "It was Norway's third medal. X won
 * bronze, and Y took silver": those of a sentence without any other nation are of the one that the sentence in front has
 * told a success of, naming nobody.
 */
export function announcedNation(stage: Stage, mention: Mention<'person'>, people: People): string | null {
  const sentence = stage.sentenceAt(mention.start);
  const before = sentence && stage.sentences[sentence.index - 1];
  if (!sentence || before?.block !== sentence.block || isHeading(sentence.block)) return null;
  const code = isSubject(stage, mention, sentence) ? ownerOf(stage, before) : null;
  if (code === null || isRival(stage, mention, sentence)) return null;
  const others = [
    ...stage.within(stage.names, { start: sentence.start, end: mention.end }).map((name) => people.of(name)?.nation),
    ...stage.within(stage.nations, { start: sentence.start, end: mention.start }).map(({ value }) => value.code),
  ];
  return others.every((other) => (other ?? code) === code) ? code : null;
}

/** The one nation of a sentence that names nobody, where the words are of success. */
function ownerOf(stage: Stage, sentence: Range): string | null {
  const nations = stage.within(stage.nations, sentence);
  const [nation] = nations;
  const alone = new Set(nations.map(({ value }) => value.code)).size === 1;
  if (!nation || !alone || stage.within(stage.names, sentence).length > 0) return null;
  const told = nation.value.form !== 'person' || nation.value.plural;
  const rules = told && !isPlace(stage.text, nation) && !isOpponent(stage.text, nation) && !isQuoted(stage, nation);
  return rules && OWNS.test(stage.text.slice(sentence.start, sentence.end)) ? nation.value.code : null;
}

/** "X won", "In the final X won", ", and Y took silver": a name, or several in a breath, that a clause begins with. */
function isSubject(stage: Stage, mention: Mention<'person'>, sentence: Range): boolean {
  const first = coordination(stage, mention)[0] ?? mention;
  return /^(?:\p{Lu}\p{Ll}+ (?:[\p{L}\d-]+ ){0,4})?$|, (?:and|while) $/u.test(
    stage.text.slice(sentence.start, first.start),
  );
}

/** "Then came X": after what others hoped for, or had. */
const IN_CONTRAST = /^(?:But|However|Then came)(?!\p{L})/u;

/** "X and the defending champion Y met": two who race each other need not be of one nation. */
function isRival(stage: Stage, mention: Mention<'person'>, sentence: Range): boolean {
  if (IN_CONTRAST.test(stage.text.slice(sentence.start, sentence.end))) return true;
  const list = coordination(stage, mention);
  const behind = stage.text.slice(list.at(-1)?.end ?? mention.end, sentence.end);
  return list.length > 1 && list[0] !== mention && /^ (?:met|duelled|faced|raced each other)\b/.test(behind);
}
