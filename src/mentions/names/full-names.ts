import { nationOfCity } from '../../knowledge/cities.ts';
import { CAPITAL_PARTICLES, FAMILY_FIRST, SUFFIXES } from '../../knowledge/name-particles.ts';
import { iocCode, nationOfPerson } from '../../knowledge/nations.ts';
import {
  COMPETITION_ADJECTIVES,
  FAMILY_TRADES,
  POST_NOMINALS,
  PROGRAMME_WORDS,
  THING_NOUNS,
  TITLE_WORDS,
} from '../../knowledge/not-names.ts';
import { DOUBTFUL_OPENERS, looksLikeOpener, OPENING_WORDS } from '../../knowledge/opening-words.ts';
import { COMPETITOR_NOUNS } from '../../knowledge/person-roles.ts';
import { BODY_SPORTS } from '../../knowledge/release-words.ts';
import { STATUS_CODES } from '../../knowledge/result-columns.ts';
import { sportWords } from '../../knowledge/sports.ts';
import { isState } from '../../knowledge/states.ts';
import { anyOf } from '../../knowledge/words.ts';
import { foldLoosely } from '../../language/fold.ts';
import type { Block, Range } from '../../read/reading.ts';
import { ENOUGH, type Evidence, evidenceOf, isCapitals, isGivenName, isRole, isTitleCase, weigh } from './evidence.ts';
import { nationOfMistyped } from './mistyped.ts';
import type { Scene } from './scene.ts';
import { nameOf, type Run, type Word } from './words.ts';

/** Two or more words of a run that may be somebody's full name. */
export interface Candidate extends Range {
  readonly block: Block;
  readonly words: readonly Word[];
  readonly name: string;
  /** Name as it is compared over the release. */
  readonly key: string;
  readonly evidence: ReadonlySet<Evidence>;
}

/** The full names of a release: candidates that have enough evidence, all occurrences taken together. */
export function findFullNames(scene: Scene, runs: readonly Run[]): Candidate[] {
  const candidates = runs.flatMap((run) => {
    const words = trim(scene.reading.text, run);
    return isFullForm(words) ? [candidateOf(scene, run.block, words)] : [];
  });
  const alone = wordsAlone(scene, runs, candidates);
  const evidence = gather(candidates, alone);
  spreadOverLists(scene.reading.text, candidates, evidence);
  const found = candidates.filter((candidate) => weigh(evidence.get(candidate.key) ?? []) >= ENOUGH);
  return dropJoinedFamilies(dropLedFamilies(withoutEpithets(scene.reading.text, found)));
}

/** A run without the words around it that are no part of the name: "Defending champion", "Coach". */
export function trim(text: string, run: Run): readonly Word[] {
  const heading = isTitleCase(text, run.block);
  const title = run.words.findLastIndex(
    (word, index) =>
      isTitle(word) &&
      (run.words.length - index > 2 || KIN_TITLES.has(word.folded) || isTitled(run.words.slice(0, index))),
  );
  const first = run.words.findIndex((word, index) => index > title && !isLeading(word, index, run.words, heading));
  const words = first < 0 ? [] : withoutPlace(text, spokenTo(run.words.slice(first)));
  let length = lengthBeforePlace(words);
  while (length > 0 && isTrailing(words[length - 1] as Word)) length--;
  return words.slice(0, length);
}

/** "Grandma Anna": whoever is called so, one name is all of the name. */
const KIN_TITLES: ReadonlySet<string> = new Set(
  'aunt auntie dad grandad grandma grandpa granny mum nan uncle'.split(' '),
);

/** "Win Two for Anna Abrelo Third Place for Sundelo": a headline's next item begins with the place. */
function lengthBeforePlace(words: readonly Word[]): number {
  const at = words.findIndex(
    ({ folded }, index) =>
      index > 1 && /^(?:first|second|third|fourth|fifth)$/.test(folded) && PLACES.test(words[index + 1]?.folded ?? ''),
  );
  return at < 0 ? words.length : at;
}

const PLACES = /^(?:place|places|spot|win|victory|title|medal|podium)$/;

/** "Olympic" and "World Record" in front of "Champion Abrelo", "Holder Abrelo": with them the title is all that leads to a family. */
const isTitled = (words: readonly Word[]): boolean =>
  words.length > 0 &&
  words.every((word) =>
    [COMPETITION_ADJECTIVES, TITLE_WORDS, PROGRAMME_WORDS, THING_NOUNS].some((table) => table.has(word.folded)),
  );

/** "give it to Anna I'm fine": with "I'm" a clause begins. */
function spokenTo(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(({ text }) => /^I(?:['’](?:m|ll|ve|d))?$/.test(text));
  return at > 0 ? words.slice(0, at) : words;
}

/** "in Kolomna Anna Abrelo", "on the Alpe Torvik Anna Abrelo": the place that a preposition leads to is no part of the name. */
function withoutPlace(text: string, words: readonly Word[]): readonly Word[] {
  const [first] = words;
  if (!first || words.length < 3) return words;
  if (!PLACE_LED.test(text.slice(Math.max(0, first.start - 14), first.start))) return words;
  // "At Stade Anna Torvik": a venue that is called after somebody.
  if (words.some(({ folded }) => VENUES_IN_FRONT.test(folded))) return words;
  // "In St. Moritz Anna Abrelo", "at Lake Anna Britt Abrelo": places are called after saints and others.
  const least = CALLED_AFTER.test(first.folded) ? 2 : 1;
  if (least === 1 && isGivenName(first.folded)) return words;
  const given = words.findIndex(({ folded }, index) => index >= least && isGivenName(folded));
  const textOf = (part: readonly Word[]) => part.map((word) => word.text).join(' ');
  const city = words.findIndex((_, index) => nationOfCity(textOf(words.slice(0, index))));
  const from = given > 0 ? given : city;
  return from > 0 && from < words.length - 1 ? words.slice(from) : words;
}

/** Words that a place's own name begins with, and goes on with whom it is called after. */
const CALLED_AFTER =
  /^(?:cape|fort|isle|lac|lago|lake|mont|monte|mount|port|porto|puerto|saint|sainte|san|sankt|santa|santo|sao|st|ste|val|valle)$/;
/** Words for a venue that stand in front of what it is called, of French, Italian, Spanish, Portuguese, German, Dutch and Polish. */
const VENUES_IN_FRONT =
  /^(?:arena|autodromo|centre|centro|circuit|circuito|complejo|complexe|estadi|estadio|gymnase|hala|halle|palacio|palais|palazzo|parc|parco|parque|patinoire|piscina|piscine|pista|piste|plaza|stade|stadio|stadion|stadium|velodrom|velodrome|velodromo)$/;

/** "in", "on the": what leads to a place. */
const PLACE_LED = /(?:^|\s)(?:(?:at|from|in|near|outside)(?: the)?|(?:across|around|down|on|up) the) $/i;

function isTitle(word: Word): boolean {
  return TITLE_WORDS.has(word.folded) || (isRole(word.folded) && !isGivenName(word.folded));
}

/** "Said Abrelo:" at the start of a sentence: no given name but who spoke. */
const isSaid = (word: Word, index: number, words: readonly Word[]): boolean =>
  index === 0 && word.text === 'Said' && word.opening && words.length < 4;

/** "Ladies Anna Abrelo won": the side a passage is of, in a line of its own in front. */
const SIDES: ReadonlySet<string> = new Set(['ladies', 'women', 'men', 'girls', 'boys']);

function isLeading(word: Word, index: number, words: readonly Word[], heading: boolean): boolean {
  if (SIDES.has(word.folded) && index === 0 && words.length > 2 && !word.possessive) return true;
  if (isTitle(word) || KIN_TITLES.has(word.folded) || isSaid(word, index, words)) return true;
  if (isInitials(word) || (word.text === 'He' && words.length === 2)) return false;
  if (
    words.length - index > 2 &&
    !isGivenName(word.folded) &&
    /^(?:\p{Lu}\p{Ll}+-)?\p{Lu}\p{Ll}+(?:ian|ean|ese|ish)$/u.test(word.text)
  )
    return true;
  if (
    /-(?:year|time)-|-champion$|-of-\p{L}+er$|-(?:based|born|bred|raised|trained)$/u.test(word.folded) ||
    (!isGivenName(word.folded) && nationOfMistyped(word.text))
  )
    return true;
  const [next] = words.slice(index + 1);
  if (words.length - index > 2 && next && nationOfPerson(word.text) && isGivenName(next.folded)) return true;
  const opening = words.slice(0, index + 1).some((other) => other.opening) || heading;
  return opening && !word.possessive && isOpener(word, words.slice(index + 1));
}

/** "Unless", "Undaunted", "Overall", and behind it a name. */
function isOpener(word: Word, behind: readonly Word[]): boolean {
  if (mayBeGiven(word, behind) || nationOfCity(`${word.text} ${behind[0]?.text}`)) return false;
  if (OPENING_WORDS.has(word.folded)) return true;
  if (behind.length < 2 || isGivenName(word.folded)) return false;
  return looksLikeOpener(word.folded) || (PROGRAMME_WORDS.has(word.folded) && isGivenName(behind[0]?.folded ?? ''));
}

/** "Will Abrelo", "Oh Se-jong": words that open sentences, and in front of one more a given name or a family's. */
function mayBeGiven(word: Word, [next, ...more]: readonly Word[]): boolean {
  if (!next || more.length > 0) return false;
  return DOUBTFUL_OPENERS.has(word.folded)
    ? !isGivenName(next.folded)
    : FAMILY_FIRST.has(word.folded) && /^\p{Lu}\p{Ll}+-\p{Ll}{2,}$/u.test(next.text);
}

function isTrailing(word: Word): boolean {
  return (
    word.shape === 'particle' ||
    /^(?:photo|picture|the|video)$/.test(word.folded) ||
    POST_NOMINALS.has(word.text) ||
    (isCapitals(word.text) &&
      (PROGRAMME_WORDS.has(word.folded) || iocCode(word.text) !== undefined || STATUS_CODES.has(word.text)))
  );
}

function isInitials(word: Word): boolean {
  return /^(?:(?:\p{Lu}\.)+|\p{Lu} \p{Lu})$/u.test(word.text);
}

function isFullForm(words: readonly Word[]): boolean {
  const names = words.filter((word) => word.shape === 'capital' && !isInitials(word) && !SUFFIXES.has(word.folded));
  const initials = words.some(isInitials);
  if (words.some((word) => word.possessive && word !== words.at(-1))) return false;
  if (isFamilyAlone(words) || (isRole(words.at(-1)?.folded ?? '') && !isGivenAndFamily(words))) return false;
  if (isTeamOf(words)) return false;
  if (words.every((word) => PROGRAMME_WORDS.has(word.folded) || THING_NOUNS.has(word.folded))) return false;
  if (words.length === 2 && COMPETITION_ADJECTIVES.has(words[1]?.folded ?? '')) return false;
  // "National Centre Torvik", "Torvik Swim Academy East": where somebody trains.
  if (words.slice(0, -1).some(({ folded }) => TRAINING_PLACES.test(folded))) return false;
  // "US Speedskating", "SA Aquatics": a federation.
  if (BODIES_OF_SPORT.has(words.at(-1)?.folded ?? '') || CONTINENTS.has(words.map(({ folded }) => folded).join(' ')))
    return false;
  if (words.length > 6 || names.every((word) => isCapitals(word.text) && word.text.length <= 3)) return false;
  return names.length >= 2 || (names.length === 1 && initials && words.length === 2 && isInitials(words[0] as Word));
}

const TRAINING_PLACES = /^(?:academy|centre|center|institute)$/;
const BODIES_OF_SPORT: ReadonlySet<string> = new Set(
  [...sportWords(), ...BODY_SPORTS].filter((word) => /^[^ ]+(?:ing|ics)$/.test(word)),
);
const CONTINENTS: ReadonlySet<string> = new Set(
  ['north', 'south', 'central', 'latin'].map((side) => `${side} america`).concat('southeast asia', 'central asia'),
);

/** "Anna Archer": a family name that is a trade too, right behind a given name. */
function isGivenAndFamily(words: readonly Word[]): boolean {
  const [given, family, ...more] = words;
  if (more.length > 0 || given === undefined || family?.shape !== 'capital') return false;
  return isGivenName(given.folded) || (FAMILY_TRADES.has(family.folded) && !PROGRAMME_WORDS.has(given.folded));
}

/** "Team USATF", "NZL Purple", "USATF South Carolina": a team, by its code, its letters or its state. */
function isTeamOf(words: readonly Word[]): boolean {
  const [first, second, ...more] = words;
  if (!first || !second || isGivenName(second.folded)) return false;
  const coded = more.length === 0 && isCapitals(first.text) && iocCode(first.text) !== undefined;
  const rest = words.slice(1).map(({ text }) => text);
  return first.folded === 'team' || (coded && !FAMILY_FIRST.has(first.folded)) || isState(rest.join(' '));
}

/** "Van der Berkel", "Ter Laan", "Dalla Costa": particles and one name. */
function isFamilyAlone(words: readonly Word[]): boolean {
  const [first] = words;
  const particle = (word: Word) => CAPITAL_PARTICLES.has(word.folded) || word.shape === 'particle';
  if (!first || !particle(first) || isGivenName(first.folded) || FAMILY_FIRST.has(first.folded)) return false;
  return words.filter((word) => !particle(word)).length === 1;
}

function candidateOf(scene: Scene, block: Block, run: readonly Word[]): Candidate {
  const start = (run[0] as Word).start;
  const end = (run.at(-1) as Word).end;
  const name = nameOf(scene.reading.text, { start, end });
  const words = run.filter((word) => word.start === start || !/["“]/.test(scene.reading.text.charAt(word.start - 1)));
  return { block, words, start, end, name, key: foldLoosely(name), evidence: evidenceOf(scene, block, words) };
}

function isActing(evidence: ReadonlySet<Evidence>): boolean {
  return evidence.has('speech') || evidence.has('verb');
}

/**
 * Words that stand somewhere as a run of their own, and do not owe their capital to a sentence's start or have a verb of
 * speech or of results behind them.
 */
function wordsAlone(scene: Scene, runs: readonly Run[], candidates: readonly Candidate[]): ReadonlySet<string> {
  const used = new Set(candidates.map((candidate) => candidate.start));
  const alone = new Set<string>();
  for (const run of runs) {
    const names = run.words.filter(({ shape, opening, folded }, index) => {
      return shape === 'capital' && !(index === 0 && opening && run.words.length > 1 && OPENING_WORDS.has(folded));
    });
    const [first] = names;
    if (!first || used.has(run.start) || names.length !== 1) continue;
    const acts = () => !OPENING_WORDS.has(first.folded) && isActing(evidenceOf(scene, run.block, [first]));
    if (!first.opening || first.possessive || acts()) alone.add(first.folded);
  }
  return alone;
}

function gather(candidates: readonly Candidate[], alone: ReadonlySet<string>): Map<string, Set<Evidence>> {
  const evidence = new Map<string, Set<Evidence>>();
  const initials = new Set(candidates.filter(({ words }) => isInitials(words[0] as Word)).map(initialForm));
  for (const candidate of candidates) {
    const sum = evidence.get(candidate.key) ?? new Set<Evidence>();
    for (const kind of candidate.evidence) sum.add(kind);
    if (initials.has(initialForm(candidate))) sum.add('repeated');
    const [first] = candidate.words;
    const family = candidate.words.findLast((word) => !SUFFIXES.has(word.folded));
    const short = first && FAMILY_FIRST.has(first.folded) ? first : family;
    if (short && alone.has(short.folded)) sum.add('repeated');
    evidence.set(candidate.key, sum);
  }
  return evidence;
}

/** "Anna Abrelo" and "A. Abrelo" of the results alike. */
function initialForm({ words }: Candidate): string {
  return [words[0]?.folded.charAt(0), ...words.slice(1).map(({ folded }) => folded)].join(' ');
}

const COORDINATION = new RegExp(
  `^(?:'s|’s)?(?: \\([A-Z]{3}\\))?(?:, (?:and )?| and (?:${anyOf(COMPETITOR_NOUNS)} )?| & |\\/)$`,
);

/** "A, B and C": who is coordinated with a sure name is likely one too. */
function spreadOverLists(text: string, candidates: readonly Candidate[], evidence: Map<string, Set<Evidence>>): void {
  const sure = (candidate: Candidate) => weigh(evidence.get(candidate.key) ?? []) >= ENOUGH;
  const join = (one: Candidate | undefined, other: Candidate | undefined) => {
    if (!one || !other || !sure(one) || sure(other)) return;
    const [left, right] = one.start < other.start ? [one, other] : [other, one];
    if (left.block === right.block && COORDINATION.test(text.slice(left.end, right.start))) {
      evidence.get(other.key)?.add('listed');
    }
  };
  for (let at = 1; at < candidates.length; at++) join(candidates[at - 1], candidates[at]);
  for (let at = candidates.length - 1; at > 0; at--) join(candidates[at], candidates[at - 1]);
}

/** "Highflyer Anna Abrelo" at the start of a sentence, where the release says "Anna Abrelo" more often: the name without what leads to it. */
function withoutEpithets(text: string, found: readonly Candidate[]): Candidate[] {
  const counts = Map.groupBy(found, ({ key }) => key);
  const count = (key: string) => counts.get(key)?.length ?? 0;
  return found.map((candidate) => {
    const [first, ...words] = candidate.words;
    const [start, end] = [words[0]?.start, words.at(-1)?.end];
    if (!first?.opening || words.length < 2 || start === undefined || end === undefined || isGivenName(first.folded))
      return candidate;
    const name = nameOf(text, { start, end });
    const key = foldLoosely(name);
    return count(key) > count(candidate.key) ? { ...candidate, words, start, name, key } : candidate;
  });
}

/** "Joining Abrelo", "Scot Abrelo", a headline's "Versatile Abrelo": no given name but what leads to a known family name. */
function dropLedFamilies(found: readonly Candidate[]): Candidate[] {
  const sure = found.filter((name) => !isLed(name));
  const families = new Set(sure.map(({ words }) => words.at(-1)?.folded));
  const keys = new Set(sure.map(({ key }) => key));
  return found.filter((name) => !isLed(name) || keys.has(name.key) || !families.has(name.words.at(-1)?.folded));
}

const keyOf = (words: readonly Word[]): string => foldLoosely(words.map(({ text }) => text).join(' '));

function isLed({ block, start, words: [first, ...rest] }: Candidate): boolean {
  if (!first || (rest.length !== 1 && !isFamilyAlone(rest))) return false;
  if (nationOfPerson(first.text)) return true;
  if (block.zone === 'headline' && start === block.start) return !isGivenName(first.folded);
  return (
    first.opening &&
    (looksLikeOpener(first.folded) || OPENING_WORDS.has(first.folded)) &&
    (DOUBTFUL_OPENERS.has(first.folded) || !isGivenName(first.folded))
  );
}

/** A name without its last words, and without its first ones. */
const beginnings = (key: string): string[] => [...key.matchAll(/ /g)].map(({ index }) => key.slice(0, index));
const endings = (key: string): string[] => [...key.matchAll(/ /g)].map(({ index }) => key.slice(index + 1));

/**
 * Captions name pairs by two family names in a row: no name when both are the last words of other people's names. Nor is
 * the end of a longer name one ("Berkel-de Laan").
 */
function dropJoinedFamilies(found: readonly Candidate[]): Candidate[] {
  const keys = new Set(found.map(({ key }) => key));
  const families = new Map<string, Set<string>>();
  for (const { words, key } of found) {
    const family = words.at(-1)?.folded ?? '';
    families.set(family, (families.get(family) ?? new Set()).add(key));
  }
  const isFamily = (word: Word | undefined, key: string) =>
    word !== undefined && [...(families.get(word.folded) ?? [])].some((other) => other !== key);
  const mixed = found.filter(({ words }) => words.some(({ text }) => !isCapitals(text)));
  const shouted = new Set(mixed.map(({ words }) => keyOf(words.filter(({ text }) => isCapitals(text)))));
  // "Anna Abrelo Halfway to Gold": in a heading all capitals the words behind a name look like its own.
  const isLonger = ({ words, key, evidence }: Candidate) =>
    words.length > 2 && evidence.has('titleCase') && beginnings(key).some((other) => keys.has(other));
  const ends = new Set([...shouted, ...[...keys].flatMap(endings)]);
  return found.filter(
    (name) =>
      !isLonger(name) &&
      !ends.has(name.key) &&
      (name.words.length > 2 || !isFamily(name.words[0], name.key) || !isFamily(name.words[1], name.key)),
  );
}
