import type { PersonEntity } from '../entities.ts';
import { type Antecedent, type Place, PROMINENCE, type Scene } from './scene.ts';

/** Whether somebody can be meant. */
export type Fits = (person: PersonEntity) => boolean;

/** What a sieve finds, and the part of its order of preference that decided. */
export interface Pick {
  readonly person: PersonEntity;
  readonly by: string;
}

/** How many sentences, and paragraphs, back a pronoun or description reaches. */
const REACH = 8;
const REACH_BLOCKS = 2;
/** How many antecedents are looked at in all. */
const MEMORY = 80;

/** Antecedents by sentence, the nearest first; speech left out, unless the place itself stands in that speech. */
export function sentencesBack(scene: Scene, place: Place): Antecedent[][] {
  const groups: Antecedent[][] = [];
  const last = scene.antecedents.length - 1;
  for (let index = last; index >= 0 && last - index < MEMORY; index -= 1) {
    const antecedent = scene.antecedents[index] as Antecedent;
    if (antecedent.section !== place.section || antecedent.block < place.block - REACH_BLOCKS) break;
    if (antecedent.quotation !== place.quotation) continue;
    const group = groups.at(-1);
    if (group?.[0]?.sentence === antecedent.sentence) group.unshift(antecedent);
    else if (groups.length < REACH) groups.push([antecedent]);
    else break;
  }
  return groups;
}

/** What the section has named so far outside of speech, the nearest first. */
export function sectionBack(scene: Scene, place: Place): Antecedent[] {
  const found: Antecedent[] = [];
  for (let index = scene.antecedents.length - 1; index >= 0 && found.length < MEMORY; index -= 1) {
    const antecedent = scene.antecedents[index] as Antecedent;
    if (antecedent.section !== place.section) break;
    if (antecedent.quotation === null) found.push(antecedent);
  }
  return found;
}

/**
 * The most prominent antecedent of one sentence: of two subjects the one the sentence speaks of more often, then the
 * first. Undefined where nobody fits.
 */
export function mostProminent(group: readonly Antecedent[], fits: Fits): Antecedent | undefined {
  const weight = ({ person, prominence }: Antecedent) =>
    prominence * 100 + group.filter((other) => other.person === person).length;
  let best: Antecedent | undefined;
  for (const antecedent of group) {
    if (fits(antecedent.person) && (!best || weight(antecedent) > weight(best))) best = antecedent;
  }
  return best;
}

/** From a first subject to the one that a "but" brings: what the first had done is what went before. */
const HAD_BUT = /^(?: \([^)]{1,30}\))? had [^;]*, but (?:then )?(?:the )?$/;

/** "Ruiz had led in 1:54.20, but Falk was faster": what is told goes on with the second. */
function arrived({ text }: Scene, group: readonly Antecedent[], fits: Fits): Antecedent | undefined {
  const [first, ...others] = group.filter(({ prominence }) => prominence === PROMINENCE.subject);
  return others.find(
    ({ person, start }) =>
      first && person !== first.person && fits(person) && HAD_BUT.test(text.slice(first.end, start)),
  );
}

/** "Falk and Ruiz led": where both fit, neither is meant. */
export function isOneOfTwo(scene: Scene, group: readonly Antecedent[], best: Antecedent, fits: Fits): boolean {
  const other = group[group.indexOf(best) + 1];
  if (!other || !fits(other.person) || other.person === best.person) return false;
  return /^(?: \([^)]{1,30}\))? (?:and|&) $/.test(scene.text.slice(best.end, other.start));
}

/** All who fit in one sentence, each once. */
export function fitting(group: readonly Antecedent[], fits: Fits): PersonEntity[] {
  return [...new Set(group.map((antecedent) => antecedent.person).filter(fits))];
}

/** The nearest subject before a place in its own sentence. */
export function ownSubject(scene: Scene, place: Place, fits: Fits): PersonEntity | undefined {
  const [group] = sentencesBack(scene, place);
  if (group?.[0]?.sentence !== place.sentence) return undefined;
  const acts = ({ person, prominence, start }: Antecedent) =>
    prominence > PROMINENCE.other && fits(person) && !OWNED.test(scene.text.slice(Math.max(0, start - 60), start));
  return group.findLast(acts)?.person;
}

/** "while her opponent Falk faded, she found something": told beside the one whose opponent it is. */
const OWNED = /\b(?:while|as|when|whereas|although|though) (?:her|his) (?:[\p{L}-]+ ){1,4}$/u;

/**
 * Whom earlier sentences leave in mind: the subject or topic of the nearest one that has any, or the only one it names;
 * failing that the nearest subject further back.
 */
export function inMind(scene: Scene, place: Place, fits: Fits): Pick | undefined {
  const groups = sentencesBack(scene, place).filter((group) => group[0]?.sentence !== place.sentence);
  for (const [index, group] of groups.entries()) {
    const best = arrived(scene, group, fits) ?? mostProminent(group, fits);
    if (!best) continue;
    if (isOneOfTwo(scene, group, best, fits)) return undefined;
    const near = index === 0 ? 'sentence-before' : 'earlier-sentence';
    if (best.prominence > PROMINENCE.other) return { person: best.person, by: `subject-of-${near}` };
    if (index === 0 && fitting(group, fits).length === 1)
      return { person: best.person, by: 'only-one-in-sentence-before' };
  }
  const everybody = fitting(groups.flat(), fits);
  return everybody.length === 1 && everybody[0] ? { person: everybody[0], by: 'only-one-in-section' } : undefined;
}
