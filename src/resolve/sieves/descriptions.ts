import { nationOfCity } from '../../knowledge/cities.ts';
import { overFigures } from '../../language/figures.ts';
import type { Gender, Mention } from '../../mentions/mention.ts';
import type { Range } from '../../read/reading.ts';
import type { PersonEntity } from '../entities.ts';
import { actorOfParticiple } from './absolutes.ts';
import { genderFits } from './pronouns.ts';
import { isGoldMedallist, isRelation, resolvePlaced, resolveRelation } from './roles.ts';
import {
  type Fits,
  fitting,
  inMind,
  isOneOfTwo,
  mostProminent,
  ownSubject,
  type Pick,
  sectionBack,
  sentencesBack,
} from './salience.ts';
import { isPossessive, type Place, PROMINENCE, type Scene } from './scene.ts';

/** What the words of a description demand of a person. */
interface Demand {
  /** From and to, in years. */
  readonly age: readonly [number, number] | null;
  readonly nation: string | null;
  readonly gender: Gender | null;
  /** Named later in the sentence: somebody else. */
  readonly others: ReadonlySet<PersonEntity>;
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
  const plain = demandOf(mention);
  if (!plain) return undefined;
  const others = scene.namedBehind(mention, place);
  const demand = { ...plain, nation: plain.nation ?? nationOfTown(scene, mention), others };
  if (mention.kind === 'description' && isOfTwo(mention.value.role)) return ofTwo(scene, place, mention.value.role);
  const apposed = apposition(scene, mention, next, { ...demand, others: new Set() });
  if (apposed) return apposed;
  if (mention.kind === 'description' && (isRelation(mention.value.role) || isGoldMedallist(scene.text, mention)))
    return resolveRelation(scene, mention, place);
  if (isElsewhere(scene, mention, demand)) return undefined;
  const actor = actorOfParticiple(scene, mention, place, fitsTo(scene, demand, true));
  if (actor) return { person: actor, by: 'actor-of-participle' };
  return (
    resolvePlaced(scene, mention, place, fitsTo(scene, demand, true)) ??
    byTitle(scene, mention, place, demand) ??
    byAge(scene, place, demand) ??
    byNationInSentence(scene, place, demand) ??
    byMind(scene, place, demand) ??
    onlyOne(scene, demand)
  );
}

type OfTwo = 'former' | 'latter';

const isOfTwo = (role: string | null): role is OfTwo => role === 'former' || role === 'latter';

/** "Lunde met Pirovano. The former opened fast": the two that the nearest sentence with two has named last. */
function ofTwo(scene: Scene, place: Place, which: OfTwo): Pick | undefined {
  for (const group of sentencesBack(scene, place)) {
    const two = fitting(group, () => true).slice(-2);
    const person = two[which === 'former' ? 0 : 1];
    if (two.length === 2 && person) return { person, by: `${which}-of-two` };
  }
  return undefined;
}

const TEENS = [13, 19] as const;

/** Null for what points at nobody in the singular. */
function demandOf(mention: Mention<'description' | 'nation'>): Omit<Demand, 'others'> | null {
  if (mention.value.plural) return null;
  if (mention.kind === 'description') {
    const { age, nation, gender, role } = mention.value;
    return { age: age === null ? (role === 'teenager' ? TEENS : null) : [age, age], nation, gender };
  }
  return mention.value.form === 'person'
    ? { age: null, nation: mention.value.code, gender: mention.value.gender }
    : null;
}

/** `unknown`: a nation the text does not tell is no hindrance. */
function fitsTo(scene: Scene, demand: Demand, unknown: boolean): Fits {
  return (person) =>
    !demand.others.has(person) &&
    genderFits(person, demand.gender) &&
    (demand.nation === null || person.nation === demand.nation || (unknown && person.nation === null)) &&
    isAged(scene.ages.get(person) ?? scene.likelyAges.get(person), demand.age);
}

/** An age the text does not tell is no hindrance. */
function isAged(age: number | undefined, demand: Demand['age']): boolean {
  return demand === null || age === undefined || (age >= demand[0] && age <= demand[1]);
}

/** "the 23-year-old from Malmö": the city's nation. */
function nationOfTown(scene: Scene, mention: Range): string | null {
  const found = /^ (?:from|of) (\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2})/u.exec(
    scene.text.slice(mention.end, mention.end + 50),
  );
  const words = found?.[1]?.split(' ') ?? [];
  const names = words.map((_, index) => words.slice(0, words.length - index).join(' '));
  return names.flatMap((name) => nationOfCity(name) ?? [])[0] ?? null;
}

/** "the skater from Malmö", a place nobody knows: only the place would tell. */
function isElsewhere(scene: Scene, mention: Range, demand: Demand): boolean {
  return (
    demand.age === null &&
    demand.nation === null &&
    /^ from \p{Lu}/u.test(scene.text.slice(mention.end, mention.end + 8))
  );
}

/** Between a description and the name it is of: "The champion, Falk", "The winner was Sweden's Falk". */
const NAMES_IT = /^,? $|^ (?:was|is) (?:\p{Lu}\p{L}+(?:['’]s)? )?$/u;

/** "Ida Falk (SWE), the defending champion," and "The champion, Ida Falk,". */
function apposition(scene: Scene, mention: Range, next: Mention | undefined, demand: Demand): Pick | undefined {
  const fits = fitsTo(scene, demand, true);
  const last = scene.antecedents.at(-1);
  const closes = /^\s*[,.;)]/.test(scene.text.slice(mention.end, mention.end + 2));
  if (last && closes && fits(last.person) && /^(?:\s?\([^)]*\))?, $/.test(scene.text.slice(last.end, mention.start))) {
    return { person: last.person, by: 'apposition' };
  }
  if (next?.kind !== 'person' || !NAMES_IT.test(scene.text.slice(mention.end, next.start))) return undefined;
  const person = scene.people.of(next);
  return person && fits(person) ? { person, by: 'apposition' } : undefined;
}

/** "the Olympic champion", "the world record holder": a title with what it is of. */
const TITLE = overFigures(
  /^(?:the )?(?:[\p{Ll}\d-]+ )*?(?<of>(?:Asian|[Ee]uropean|[Nn]ational|Olympic|[Oo]verall|[Ww]orld) (?:[\p{L}\d]+ )?(?:champion|record[ -]holder|medall?ist))$/iu,
);

/** Who is called by that very title elsewhere in the release, if only one is: "Olympic champion Falk", "Falk, the Olympic champion". */
function byTitle(scene: Scene, mention: Range, place: Place, demand: Demand): Pick | undefined {
  const title = TITLE.exec(scene.text.slice(mention.start, mention.end))?.groups?.of?.toLowerCase();
  if (title === undefined || place.quotation !== null) return undefined;
  const [person, ...more] = scene.titled(title, mention.start).filter(fitsTo(scene, demand, true));
  return person && more.length === 0 ? { person, by: 'title' } : undefined;
}

/**
 * The only person whose age it is. Where the age was never stated at the name, somebody else in focus whose age is unknown
 * is as likely: two may be of one age.
 */
function byAge(scene: Scene, place: Place, demand: Demand): Pick | undefined {
  if (demand.age === null) return undefined;
  const fits = fitsTo(scene, demand, true);
  const [person, ...more] = new Set([...scene.ages.keys(), ...scene.likelyAges.keys()].filter(fits));
  if (!person || more.length > 0) return undefined;
  const isAgeless: Fits = (other) => fits(other) && !scene.ages.has(other) && !scene.likelyAges.has(other);
  const [group] = scene.ages.has(person) ? [] : sentencesBack(scene, place);
  const focus = group?.[0]?.block === place.block ? mostProminent(group, isAgeless) : undefined;
  return focus && focus.prominence > PROMINENCE.other ? undefined : { person, by: 'stated-age' };
}

/** "Falk and Ruiz were level until the Swede fell": one of those just named. */
function byNationInSentence(scene: Scene, place: Place, demand: Demand): Pick | undefined {
  if (demand.nation === null) return undefined;
  const [group] = sentencesBack(scene, place);
  if (group?.[0]?.sentence !== place.sentence) return undefined;
  const [person, ...more] = fitting(group, fitsTo(scene, demand, false));
  return person && more.length === 0 ? { person, by: 'nation-in-sentence' } : undefined;
}

/**
 * Who is in mind, of the nation asked for; one of unknown nation only as the subject just before. Never the one who acts
 * in the same sentence: "Falk skied away from the favourite".
 */
function byMind(scene: Scene, place: Place, demand: Demand): Pick | undefined {
  const actor = place.prominence === PROMINENCE.other ? ownSubject(scene, place, () => true) : undefined;
  const sure: Fits = (person) => person !== actor && fitsTo(scene, demand, false)(person);
  const loose: Fits = (person) => person !== actor && fitsTo(scene, demand, true)(person);
  const owner = actor === undefined ? ownerInSentence(scene, place, loose) : undefined;
  if (owner) return { person: owner, by: 'owner-in-sentence' };
  const groups = sentencesBack(scene, place).filter((group) => group[0]?.sentence !== place.sentence);
  const before = groups[0] && mostProminent(groups[0], loose);
  const lead =
    demand.age !== null && before && before.block !== place.block ? protagonist(scene, place, sure) : undefined;
  if (lead && lead !== before?.person && mentionsIn(scene, place, before?.person) === 1) {
    return { person: lead, by: 'protagonist-of-section' };
  }
  if (groups[0] && before && isOneOfTwo(scene, groups[0], before, loose)) return undefined;
  // "Lind beat Berg (NED). The Dutchman": whose nation is told; but in "Falk's coach Sand said" hers is not the coach's.
  const named = groups[0]?.filter(({ end }) => !/^['’]s/.test(scene.text.slice(end, end + 2))) ?? [];
  const [told, ...others] = demand.nation === null ? [] : fitting(named, sure);
  if (told && others.length === 0 && told !== before?.person) return { person: told, by: 'only-one-told-before' };
  if (before?.prominence === PROMINENCE.subject) return { person: before.person, by: 'subject-of-sentence-before' };
  return inMind(scene, place, sure) ?? nearest(groups, sure);
}

/** "Falk's record was never in danger, and the veteran did not hide it": nobody else is named in the sentence. */
function ownerInSentence(scene: Scene, place: Place, fits: Fits): PersonEntity | undefined {
  const [group] = sentencesBack(scene, place);
  if (place.prominence !== PROMINENCE.subject || group?.[0]?.sentence !== place.sentence) return undefined;
  const [owner, ...others] = new Set(group.map(({ person }) => person));
  const owns = group.some(({ end }) => isPossessive(scene.text, { start: end, end }));
  return owner && owns && others.length === 0 && fits(owner) ? owner : undefined;
}

/** How often the section has named somebody, or pointed at them, outside of speech. */
function mentionsIn(scene: Scene, place: Place, person: PersonEntity | undefined): number {
  return sectionBack(scene, place).filter((each) => each.person === person).length;
}

/** Whom the section is about: in mind more often, and more as a subject, than anybody else who fits. */
function protagonist(scene: Scene, place: Place, fits: Fits): PersonEntity | undefined {
  const weights = new Map<PersonEntity, number>();
  for (const { person, prominence } of sectionBack(scene, place)) {
    if (fits(person)) weights.set(person, (weights.get(person) ?? 0) + 1 + prominence);
  }
  const [first, second] = [...weights].sort((a, b) => b[1] - a[1]);
  return first && first[1] > MIN_WEIGHT && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}

/** Two mentions as subject and one more. */
const MIN_WEIGHT = 6;

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
  const [person, ...more] = scene.ofNation(demand.nation).filter((each) => each.competes && fits(each));
  return person && more.length === 0 ? { person, by: 'only-one-of-nation' } : undefined;
}
