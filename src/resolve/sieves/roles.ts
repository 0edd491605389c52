import { KIN_NOUNS, SIBLING_NOUNS, STAFF_NOUNS } from '../../knowledge/person-roles.ts';
import { overFigures } from '../../language/figures.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Range } from '../../read/reading.ts';
import type { PersonEntity } from '../entities.ts';
import { genderFits } from './pronouns.ts';
import { type Fits, fitting, inMind, ownSubject, type Pick, sentencesBack } from './salience.ts';
import { type Place, PROMINENCE, type Scene } from './scene.ts';

/** Roles that name somebody other than the one they are a role to. */
const COUNTERPARTS: ReadonlySet<string> = new Set([
  'compatriot',
  'pair mate',
  'partner',
  'predecessor',
  'rival',
  'successor',
  'teammate',
]);

/** Whether the role says whom it means: the general sieves for descriptions must then stay silent. */
export function isRelation(role: string | null): boolean {
  return role !== null && (COUNTERPARTS.has(role) || KIN_NOUNS.has(role) || STAFF_NOUNS.has(role) || FIGURES.has(role));
}

/** What a sentence says of somebody who is then called by it. */
const FIGURES: ReadonlyMap<string, { readonly before: RegExp; readonly after: RegExp }> = new Map([
  [
    'record holder',
    {
      before: /record (?:of|by|set by|held by|in the name of) $/,
      after: overFigures(
        /^(?:['’]s? (?:[\p{L}\d-]+ ){0,4}record| \([A-Z]{3}\)(?:, set)| (?:had )?(?:owned|held|set|skated|swum|run) )/u,
      ),
    },
  ],
  [
    'winner',
    {
      before: /\b(?:gold (?:medal )?(?:went|goes) to|won by|[Ww]inner was) $/,
      after: overFigures(
        /^(?: \([A-Z]{3}\))?(?: of (?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)?(?:,[^,.;]{3,60},)?(?:[^,.;]{3,40} to)? (?:beats?|edged|(?:finish|cross|touch)(?:ed)? (?:ahead|clear|first|the line first)|outsprinted|pipped|won|wins?|took (?:the )?gold|prevailed|triumphed|claimed (?:the )?(?:gold|victory))\b/u,
      ),
    },
  ],
]);

/** Who came second or third by what the text has just said, where nothing but the place is in the words. */
const PLACED: ReadonlyMap<string, { readonly before: RegExp; readonly after: RegExp }> = new Map([
  [
    'runner-up',
    {
      before:
        /\b(?:ahead of|followed by|[Ss]econd (?:place )?(?:was|went to)|[Ss]ilver (?:medal )?(?:was for|went|goes) to|[Rr]unner-up was|(?:beat|beating|edging|pipping)) (?:\p{Lu}\p{L}+['’]s )?$/u,
      after: overFigures(
        /^(?: \([^()]{1,20}\))?(?:,[^,.;]{3,60},| \p{Ll}+)? (?:(?:came|finished|placed|was|in) (?:a close )?second|(?:took|got|won|earned|claimed) (?:the )?silver)\b/u,
      ),
    },
  ],
  [
    'third',
    {
      before: overFigures(
        /\b(?:[Tt]hird (?:place )?(?:was|went to)|[Bb]ronze (?:medal )?(?:was for|went|goes) to|(?:ahead of|followed by|from) [^.;:]{4,60} and) (?:\p{Lu}\p{L}+['’]s )?$/u,
      ),
      after: overFigures(
        /^(?: \([^()]{1,20}\))?(?:,[^,.;]{3,60},| \p{Ll}+)? (?:(?:came|finished|placed|was|in) third|(?:took|got|won|earned|claimed) (?:the )?bronze)\b/u,
      ),
    },
  ],
]);

const SECOND = /^[Tt]he (?:[\p{Ll}-]+ )?(?:runner-up|silver medall?ist)$/u;
const THIRD = /^[Tt]he (?:[\p{Ll}-]+ )?bronze medall?ist$/u;

/** "the runner-up", "the surprised bronze medallist": whom the paragraph or the one above puts there. */
export function resolvePlaced(scene: Scene, mention: Range, place: Place, fits: Fits): Pick | undefined {
  const words = scene.text.slice(mention.start, mention.end);
  const figure = PLACED.get(SECOND.test(words) ? 'runner-up' : THIRD.test(words) ? 'third' : '');
  return figure && said(scene, place, figure, fits);
}

/** Whether the role is what a race makes of somebody: who that is may also be whoever is spoken of. */
export const isFigure = (role: string | null): boolean => role !== null && FIGURES.has(role);

/** "the gold medallist": who has just won. */
export const isGoldMedallist = (text: string, { start, end }: Range): boolean =>
  /\bgold medall?ist$/i.test(text.slice(start, end));

/** "her sister", "his rival", "the Dutch coach", "the record holder": by what the role says. */
export function resolveRelation(scene: Scene, mention: Mention<'description'>, place: Place): Pick | undefined {
  const { role, gender } = mention.value;
  if (role === null) return undefined;
  const fits: Fits = (person) => genderFits(person, gender) && nationFits(person, mention.value.nation);
  if (STAFF_NOUNS.has(role)) return staff(scene, place, role, fits);
  const figure = FIGURES.get(isGoldMedallist(scene.text, mention) ? 'winner' : role);
  if (figure) return bearer(scene, place, figure, fits);
  const owner = ownerOf(scene, mention, place);
  if (!owner) return undefined;
  if (KIN_NOUNS.has(role)) return SIBLING_NOUNS.has(role) ? sibling(scene, owner, fits) : undefined;
  return counterpart(scene, place, owner, role, fits);
}

const nationFits = (person: PersonEntity, nation: string | null) => nation === null || person.nation === nation;

/** Whose sister or rival: the pronoun in front says the gender; with "the" the subject of the sentence. */
function ownerOf(scene: Scene, mention: Mention<'description'>, place: Place): PersonEntity | undefined {
  const word = scene.text
    .slice(mention.start, mention.end)
    .match(/^\p{L}+/u)?.[0]
    .toLowerCase();
  const gender = word === 'her' ? 'women' : word === 'his' ? 'men' : null;
  const fits: Fits = (person) => genderFits(person, gender);
  return ownSubject(scene, place, fits) ?? inMind(scene, place, fits)?.person;
}

/** Somebody else of the same family name, where there is only one. */
function sibling(scene: Scene, owner: PersonEntity, fits: Fits): Pick | undefined {
  const kin = scene.people.all.filter((person) => person !== owner && person.family === owner.family && fits(person));
  return kin.length === 1 && kin[0] ? { person: kin[0], by: 'same-family-name' } : undefined;
}

/** The nearest other person: of the owner's nation for a compatriot or teammate. */
function counterpart(scene: Scene, place: Place, owner: PersonEntity, role: string, fits: Fits): Pick | undefined {
  const fellow = role === 'compatriot' || role === 'teammate';
  const other: Fits = (person) =>
    person !== owner &&
    fits(person) &&
    person.role === null &&
    genderFits(person, owner.gender) &&
    (!fellow || person.nation === owner.nation);
  for (const group of sentencesBack(scene, place).slice(0, 3)) {
    const others = fitting(group, other);
    if (others.length > 1) return undefined;
    if (others[0]) return { person: others[0], by: 'nearest-other' };
  }
  return undefined;
}

/** The coach, president, referee last spoken of. */
function staff(scene: Scene, place: Place, role: string, fits: Fits): Pick | undefined {
  const is: Fits = (person) => person.role?.split(' ').includes(role) === true && fits(person);
  for (const group of sentencesBack(scene, place)) {
    const [person, ...more] = fitting(group, is);
    if (person) return more.length === 0 ? { person, by: 'by-role' } : undefined;
  }
  const all = scene.people.all.filter(is);
  return all.length === 1 && all[0] ? { person: all[0], by: 'by-role' } : undefined;
}

/** The person of whom the text has just said what the role says. */
function bearer(
  scene: Scene,
  place: Place,
  figure: { readonly before: RegExp; readonly after: RegExp },
  fits: Fits,
): Pick | undefined {
  const found = said(scene, place, figure, fits);
  if (found) return found;
  return place.prominence === PROMINENCE.subject ? inMind(scene, place, fits) : undefined;
}

/** The nearest person of whom the text says so. */
function said(
  scene: Scene,
  place: Place,
  figure: { readonly before: RegExp; readonly after: RegExp },
  fits: Fits,
): Pick | undefined {
  for (const antecedent of sentencesBack(scene, place).flatMap((group) => group.toReversed())) {
    const says =
      figure.before.test(scene.text.slice(Math.max(0, antecedent.start - 80), antecedent.start)) ||
      figure.after.test(scene.text.slice(antecedent.end, antecedent.end + 120));
    if (says && fits(antecedent.person)) return { person: antecedent.person, by: 'by-what-was-said' };
  }
  return undefined;
}
