import { nationOfCity } from '../../knowledge/cities.ts';
import { isDoneTo } from '../../knowledge/done-to.ts';
import { AUXILIARIES, CONJUNCTIONS, PREPOSITIONS } from '../../knowledge/function-words.ts';
import { MENS_NAMES, UNISEX_NAMES, WOMENS_NAMES } from '../../knowledge/given-names.ts';
import { COMMON_FAMILY_FIRST, FAMILY_FIRST } from '../../knowledge/name-particles.ts';
import { iocCode } from '../../knowledge/nations.ts';
import { CLUB_INITIALS, FAMILY_THINGS, PROGRAMME_WORDS, THING_NOUNS, TRAVEL_VERBS } from '../../knowledge/not-names.ts';
import { COMPETITOR_NOUNS, FELLOW_NOUNS, KIN_NOUNS, STAFF_NOUNS } from '../../knowledge/person-roles.ts';
import { VENUE_NOUNS } from '../../knowledge/release-words.ts';
import { CUES } from '../../knowledge/speech.ts';
import { nationOfHomeTown, nationOfState } from '../../knowledge/states.ts';
import { SENSES } from '../../knowledge/verbs.ts';
import { overFigures } from '../../language/figures.ts';
import { firstIn, standsIn } from '../../language/latin.ts';
import type { Block, Range } from '../../read/reading.ts';
import type { Zone } from '../../read/zones.ts';
import type { Scene } from './scene.ts';
import type { Word } from './words.ts';

/**
 * What speaks for and against capitalised words being a name, and how loudly. Evidence is gathered over the whole
 * release, each kind counted once: a name needs `ENOUGH`, and what the text vouches for in one place it may use bare in
 * another.
 */
export const WEIGHTS = {
  link: 3,
  code: 3,
  row: 3,
  speech: 3,
  verb: 2,
  nationBefore: 2,
  nationBehind: 2,
  role: 2,
  age: 2,
  mark: 2,
  given: 2,
  repeated: 2,
  listed: 2,
  numbered: 1,
  familyFirst: 1,
  accent: 1,
  hyphen: 1,
  particle: 1,
  pair: 1,
  relation: 1,
  possessive: 1,
  bracket: 1,
  described: 1,
  past: 2,
  article: -3,
  place: -4,
  city: -4,
  thing: -6,
  thingLike: -2,
  programme: -3,
  quotedTitle: -4,
  club: -6,
  titleCase: -2,
} as const;

export type Evidence = keyof typeof WEIGHTS;
export const ENOUGH = 2;

export function weigh(evidence: Iterable<Evidence>): number {
  let sum = 0;
  for (const kind of evidence) sum += WEIGHTS[kind];
  return sum;
}

const AGE = /^(?: \([^()]{2,30}\))?(?:, (?:aged )?\d{2}[,.) ]| \(\d{2}\))/;
const AGE_BEFORE = /\d{1,2}(?:-year-old|(?:st|nd|rd|th)-placed) $/;
/** "X (Torvik Harriers)", "X (Torvik)": club or town behind a name. */
const BRACKET = /^ \(\p{Lu}[\p{L}’' -]+\)/u;
/** "X (Torvik 37 – 2:08.03)": a mark behind the club. */
const CLUB_AND_MARK = /^ \(\p{Lu}[^()]{1,40}(?:,| [–—-]) $/u;
/** "bronze for X in 15:01.77". */
const IN_MARK = /^ (?:in|with) (?:an? )?$/;
/** "X's 50.02", "X's winning time of 22.10". */
const OWN_MARK = /^['’]s? (?:\p{Ll}+ )?(?:(?:mark|time|effort|run|swim|best|throw|leap) of )?(?:an? )?$/u;
/** Where club or coach stand: behind a name, in its brackets. */
const IN_BRACKETS = overFigures(
  /\p{Lu}[\p{L}’'-]+ \((?:\d{2}(?: years)?, |(?:[Cc]lub|[Cc]oach|[Tt]rainer):? |\p{Lu}[^():;]*(?:, | & ))?$/u,
);
const DESCRIBED = /(?:^|\s)(?:[Tt]he|[Aa]n?) (?<words>(?:[\p{Ll}-]+ ){1,3})$/u;
/** "X, China's reigning champion", "X and her twin". */
const OWN_APPOSITION = overFigures(/^['’]s (?:[\p{L}\p{N}-]+ ){0,5}(?<noun>\p{Ll}+)/u);
/** "X, Abrelo's teammate". */
const OF_ANOTHER = /^(?: \([^()]{1,20}\))?, \p{Lu}[\p{L}’'-]+?['’]s (\p{Ll}+(?: \p{Ll}+)?)/u;
const AND_KIN = /^(?: \([^()]{1,20}\))? and (?:her|his) (?:\p{Ll}+ )?(?<noun>\p{Ll}+)/u;
/** "the Anna Torvik corner": named for somebody. */
const PLACE_NOUNS =
  /^(?:arena|bend|corner|curve|foundation|hall|hill|memorial|pavilion|pool|rink|stadium|stand|trophy|velodrome)$/;
/** Buildings that no family is called after: "Douglas Stadium". */
const NO_FAMILY = /^(?:arena|centre|center|dome|gymnasium|stadium|velodrome)$/;
/** "(Anna Writer/RNA)", "Anna Writer/dpa": who took the picture; initials of a nation are an athlete's. */
const CREDIT =
  /^ ?\/ ?(?:(?<initials>\p{Lu}{2,5})|dpa|Reuters|(?:\p{Lu}\p{L}* ){0,2}(?:Images|Photos?|Press)|Getty|Xinhua)(?=\)|\n|$)/u;
/** "By Anna Writer", "(Writing by Anna Writer; editing by P. Writer)", "Photos: Anna Writer": who made it. */
const CREDIT_BEFORE =
  /(?:^|\n|[*(] ?)[Bb]y $|\b(?:[Ee]diting|[Pp]hotograph(?:s|y)?|[Pp]hotos?|[Pp]ictures?|[Rr]eporting|[Ss]tory|[Tt]ext|[Ww]ords|[Ww]riting)(?: by|:) $|© ?(?:[\p{L} ]{2,30} ?\/ ?)?$/u;
/** "to music by Anna Torvik", "the soundtrack of", `"Nocturne" by`, `"Nocturne" (in C) by`; "a free program to Don Torvik". */
const MUSIC_OF =
  /(?:\b(?:music|piece|score|song|soundtrack|suite|symphony|tune)s? (?:by|from|of)|[”"’](?: \([^()]{1,40}\))? by|\b(?:[Pp]rogram(?:me)?|[Rr]outine)s? (?:set )?to) $/u;
/** "Thanks to Torvik Tyres, Torvik Dairy and": sponsors, where nothing makes somebody of them. */
const THANKED = overFigures(
  /(?:^|[.!?] )(?:(?:Big|Huge|Many|Special) )?[Tt]hank(?:s| you)(?: also| again)? to [^.!?]*$|\b(?:sponsor(?:s|ed by)|supported by)[:,]? [^.!?]*$/u,
);
/** "the Torvik Dolphins swimmer": whom somebody competes for. */
const NOUN_BEHIND = /^ (\p{Ll}+)(?![\p{L}-])/u;
/** "cleared", "landed": a regular past right behind, whatever the verb. */
const PAST = /^ (?:\p{Ll}+-)?\p{Ll}{3,}ed(?!\p{L})/u;
/** "X (NED)", "X NED", "X, NED", "X/NED", "X (2nd/NED)". */
const CODE_GAP = /^(?: ?(?:\((?:both |all )?|\[)?|, |\/| \([\d:.+]{1,9}(?:s|pts|st|nd|rd|th)?(?:, |\/| ))$/;
const FROM_GAP = /^(?: \(\p{L}+\))?,? (?:also |both |all )?(?:of|from|for) (?:the )?(?:[Tt]eam )?$/u;
/** "X, Norway, third", "X (s), France", "X, the Canadian anchor", "X, a 23-year-old Norwegian". */
const APPOSED_NATION = /^(?: \(\p{L}+\))?, $/u;
const APPOSED_PERSON = /^, (?:an?|the) (?:[\p{Ll}\p{N}][\p{L}\p{N}-]* ){0,3}$/u;
const RELATION =
  /(?:\b(?:ahead of|followed by|won by|by(?: the(?: \p{Ll}+){1,3})?|over|behind|beat|beating|hold off|to|from|with|and|alongside|went to)|[,/&]) $/u;
/** "X, whose opening 15.02m", "X (NOR), whose last lap". */
const OWNS_A_FIGURE =
  /^(?: \([^()]{1,30}\))?, whose (?:[\p{Ll}-]+ ){0,3}(?:\d|time|laps?|run|jump|throw|finish|best|split|coach|brother|sister|team-?mate)(?!\p{Ll})/u;
/** "X, the defending champion", "X – the 2030 champion –", "X, the Dutch coach". */
const APPOSITION =
  /^(?:,| [–—]) ((?:(?:the|an?) (?:former |new )?\p{Lu}[\p{L}’'-]+ )?(?:[\p{Ll}\d][\p{Ll}\d’'-]* ){0,7}\p{Ll}[\p{Ll}’'-]*)/u;
const ADVERBS =
  'again|all|almost|also|always|both|even|finally|first|just|later|never|next|now|once|only|soon|still|then|too|twice|yet';
/** "X said", "X also skated", "X had never won", "X didn't": the word that acts, adverbs before it skipped. */
const SPEAKER_BEHIND = new RegExp(`^,? (?:(?:${ADVERBS}|\\p{Ll}{3,}ly) ){0,2}(\\p{L}+(?:['’]t)?)`, 'u');
const WORD_BEFORE = /(?<![\p{L}'’-])(\p{L}[\p{L}'’-]*),? $/u;
/** "sisters" Anna, "sisters Anna and" Britt Abrelo. */
export const SIBLINGS = /\b(?:brothers|siblings|sisters|twins),? (?:\p{Lu}[\p{L}’'-]* (?:and|&) )?$/u;
const TWO_BEFORE = /(?<!\p{L})(\p{L}+) (\p{L}+) $/u;

/** Every kind of evidence one occurrence of a candidate gives. */
export function evidenceOf(scene: Scene, block: Block, words: readonly Word[]): Set<Evidence> {
  const [first] = words;
  const last = words.at(-1);
  const found = new Set<Evidence>();
  if (!first || !last) return found;
  const range = { start: first.start, end: last.end };
  fromForm(words, found);
  fromBefore(scene, block, range, found);
  fromBehind(scene, block, range, last, found);
  if (scene.linked(range)) found.add('link');
  // "Min Ye Park (KOR)": no park.
  if (found.has('code') && COMMON_FAMILY_FIRST.has(last.folded)) found.delete('thing');
  if (inRow(block, range)) found.add('row');
  if (isTitleCase(scene.reading.text, block)) found.add('titleCase');
  if (inQuotedTitle(scene.reading.text, block, range)) found.add('quotedTitle');
  return found;
}

function fromForm(words: readonly Word[], found: Set<Evidence>): void {
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return;
  const given = isGivenName(first.folded);
  if (given || isSwapped(words)) found.add('given');
  if (FAMILY_FIRST.has(first.folded) && words.length > 1) found.add('familyFirst');
  if (last.possessive) found.add('possessive');
  const thing = thingOf(last.folded);
  if (thing !== null) {
    const mayBeFamily = words.length === 2 && !standsIn(NO_FAMILY, thing) && (given || FAMILY_THINGS.has(thing));
    found.add(mayBeFamily ? 'thingLike' : 'thing');
  }
  if (nationOfCity(words.map((word) => word.text).join(' '))) found.add('city');
  for (const [kind, shows] of WORD_SIGNS) if (words.some(shows)) found.add(kind);
}

/** The word for a thing, singular or plural, that a word is; null for none. */
function thingOf(word: string): string | null {
  return [word, word.replace(/s$/, '')].find((noun) => THING_NOUNS.has(noun)) ?? null;
}

const WORD_SIGNS: readonly (readonly [Evidence, (word: Word) => boolean])[] = [
  ['accent', (word) => /[^ -~’‐‑]/.test(word.text)],
  ['hyphen', (word) => /[-‐‑]/.test(word.text)],
  ['particle', (word) => word.shape === 'particle'],
  ['programme', (word) => PROGRAMME_WORDS.has(word.folded) && !isGivenName(word.folded)],
  ['club', (word) => CLUB_INITIALS.has(word.text)],
];

/** "ABRELUND Anna": a family name in capitals before a given name that is not. Letters that nobody can speak are no name. */
function isSwapped(words: readonly Word[]): boolean {
  const [first] = words;
  const last = words.at(-1);
  const spoken = /[AEIOUYÀ-ÖØ-Ý]/.test(first?.text.normalize('NFD') ?? '');
  return first !== undefined && last !== undefined && spoken && isCapitals(first.text) && !isCapitals(last.text);
}

export function isCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

export function isGivenName(folded: string): boolean {
  const known = (name: string) => MENS_NAMES.has(name) || WOMENS_NAMES.has(name) || UNISEX_NAMES.has(name);
  return known(folded) || known(folded.split('-')[0] ?? '');
}

function fromBefore(scene: Scene, block: Block, range: Range, found: Set<Evidence>): void {
  const before = scene.before(block, range.start);
  const nation = scene.mentionBefore(range.start, /^(?:['’]s?)? $/);
  if (nation?.kind === 'nation') found.add('nationBefore');
  if (/(?:^|\s)(?:[Tt]he|[Aa]n?) $/.test(before)) found.add('article');
  if (/(?:^|\s)(?:[Ii]n|[Aa]t) $/.test(before)) found.add('place');
  if (travelsTo(before) && (!found.has('given') || found.has('city'))) found.add('place');
  if (/(?:^|[\s|])\d{1,3}[.)]? $/.test(before)) found.add('numbered');
  if (standsIn(RELATION, before)) found.add('relation');
  if (before.endsWith('/')) found.add('pair');
  if (standsIn(AGE_BEFORE, before)) found.add('age');
  else if (isDescribed(before)) found.add('described');
  if (namesHome(scene, before, range.start)) found.add('club');
  if (isThanked(before, found)) found.add('place');
  if (leadsToSomebody(before)) found.add('verb');
  if (/["”»]\s*(?:--|[–—―-]) ?$/.test(before)) found.add('speech');
  const word = (firstIn(WORD_BEFORE, before)?.[1] ?? '').toLowerCase();
  if (isRole(word) || standsIn(SIBLINGS, before) || /\bchef de mission $/i.test(before)) found.add('role');
  if (CUES.get(word)?.form === 'finite') found.add('verb');
  if (VENUE_NOUNS.includes(word)) found.add('place');
}

const isOffstage = (before: string): boolean => standsIn(CREDIT_BEFORE, before) || standsIn(MUSIC_OF, before);

const isThanked = (before: string, found: ReadonlySet<Evidence>): boolean =>
  standsIn(THANKED, before) && !found.has('given');

/** "went to", "on the way to"; "gave way to Anna Abrelo" has a given name behind. */
function travelsTo(before: string): boolean {
  const [, verb = '', preposition = ''] = firstIn(TWO_BEFORE, before) ?? [];
  return preposition === 'to' && TRAVEL_VERBS.has(verb.toLowerCase());
}

/** Where a club, a home town or who made it stands: behind a credit, in somebody's brackets, or behind "of" and "from". */
const namesHome = (scene: Scene, before: string, start: number): boolean =>
  standsIn(OF_HOME, before) ||
  isOffstage(before) ||
  nationOfState(firstIn(STATE_BEFORE, before)?.groups?.state ?? '') !== undefined ||
  (standsIn(IN_BRACKETS, before) && !isTeamsBracket(scene, start));

/** "(Torvik Falls, Ohio/" a club. */
const STATE_BEFORE = overFigures(/\([^():;]*, (?<state>\p{Lu}[\p{L}. ]{1,20}) ?\/ ?$/u);

/** "Anna Torvik of" a club, "the 23-year-old from" a town. */
const OF_HOME = /\p{Lu}\p{Ll}[\p{L}’'-]* \p{Lu}[\p{L}’'-]+(?: \([^()]{1,40}\))? of $|-year-old (?:\p{Ll}+ )?from $/u;

/** "the evergreen X": no preposition between. */
function isDescribed(before: string): boolean {
  const words = firstIn(DESCRIBED, before)?.groups?.words;
  return words !== undefined && !words.split(' ').some((word) => PREPOSITIONS.has(word) || CONJUNCTIONS.has(word));
}

const MEDAL_TO = /\b(?:[Gg]old|[Ss]ilver|[Bb]ronze|[Ss]econd|[Tt]hird)(?: was| went| goes)? (?:for|to) $/;

/** "was won by", "the keirin went to", "followed home by", "edging": only somebody can be meant. */
const DONE_BY =
  /\b(?:courtesy of|thanks to|(?:won|taken|claimed|clinched|secured|captured|completed|occupied|filled|followed|overtaken|beaten|outsprinted)(?: home)? by|(?:event|race|title|crown|medal|place|spot|sprint|keirin|victory|win|\d ?k?m) (?:went|goes|fell) to|(?:beat|beating|edg(?:ed|ing)(?: out)?|outsprint(?:ed|ing)|outkick(?:ed|ing)|pipp(?:ed|ing)|dethron(?:ed|ing)|overhaul(?:ed|ing)|(?:won|win|winning|victory|second|seconds|home|gold|just|narrowly|\d) ahead of)) $/iu;

/** "a night to forget for", "a first title for", "there was no stopping", "was led throughout by". */
const TURN_OF =
  /\b(?:(?:day|night|evening|race|result|win|victory|title|crown|record|best|debut|season|weekend|disappointment|relief|blow|double|success|return|heartbreak|to forget|to remember) for|no (?:stopping|catching|denying|beating|holding)|no (?:answer|match) (?:to|for)|(?:was|were) led (?:\p{Ll}+ ){0,8}by) $/u;

/** "Third was", "The fastest of the heats was", "Best Dutchman in the final was". */
const BROUGHT = overFigures(
  /(?:^|[.:;!?] )(?:[Tt]he )?(?:\p{L}+ )?(?:winner|runner-up|leader|fastest|quickest|best|first|second|third|fourth|fifth|sixth|seventh|eighth|next)\b[^,;:.]{0,60} (?:was|were|is|came|come) $/iu,
);

const leadsToSomebody = (before: string): boolean =>
  [MEDAL_TO, DONE_BY, TURN_OF, BROUGHT].some((words) => standsIn(words, before)) || isDoneTo(before);

/** "Denmark (Anna Abrelo", "USA II (Anna Abrelo", "Australia Green (Anna Abrelo", "silver was Denmark's (Anna Abrelo": those in the brackets are the team. */
function isTeamsBracket(scene: Scene, start: number): boolean {
  const open = scene.reading.text.lastIndexOf('(', start);
  return scene.mentionBefore(open, /^(?:['’]s?)?(?: (?:I{1,3}|[ABC]|[1-3]|\p{Lu}\p{Ll}+))? $/u) !== undefined;
}

function fromBehind(scene: Scene, block: Block, range: Range, last: Word, found: Set<Evidence>): void {
  const behind = scene.behind(block, range.end);
  const code = scene.mentionBehind(range.end, CODE_GAP);
  if (code?.kind === 'nation' && (code.value.form === 'code' || behind.startsWith(' ('))) found.add('code');
  if (isOfNation(scene, range.end) || nationOfHomeTown(behind)) found.add('nationBehind');
  if (isMarked(scene, block, range)) found.add('mark');
  if (standsIn(AGE, behind)) found.add('age');
  if (standsIn(BRACKET, behind)) found.add('bracket');
  if (standsIn(PAST, behind)) found.add('past');
  if (isRole(firstIn(AND_KIN, behind)?.groups?.noun ?? '')) found.add('role');
  if (firstIn(OF_ANOTHER, behind)?.[1]?.split(' ').some(isRole)) found.add('role');
  if (behind.startsWith('/')) found.add('pair');
  const noun = firstIn(NOUN_BEHIND, behind)?.[1] ?? '';
  if (COMPETITOR_NOUNS.has(noun) || standsIn(PLACE_NOUNS, noun) || isCredit(behind)) found.add('club');
  const apposition = firstIn(APPOSITION, behind)?.[1] ?? '';
  if (apposition.split(' ').some(isRole)) found.add('role');
  const verb = last.possessive ? null : verbBehind(behind);
  if (verb) found.add(verb);
}

function isCredit(behind: string): boolean {
  const credit = firstIn(CREDIT, behind);
  return credit !== null && iocCode(credit.groups?.initials ?? '') === undefined;
}

/** A mark or a medal behind, "X in 37.40"; "X 4th", "X, third in", "with X second" are ranks of X. */
function isMarked(scene: Scene, block: Block, range: Range): boolean {
  const mark = scene.mentionBehind(range.end, /^(?:,? \(?| in )$/);
  const rank =
    mark?.kind === 'place' &&
    mark.value.form === 'ordinal' &&
    (/^\d/.test(scene.reading.text.slice(mark.start)) ||
      mark.start - range.end === 2 ||
      scene.before(block, range.start).endsWith(' with '));
  // "and X bronze in 50.12", "gave X silver", ", X third".
  const gapped = mark?.kind === 'place' && standsIn(JOINED, scene.before(block, range.start));
  const medal = scene.mentionBehind(range.end, /^ (?:with|taking|winning|claiming|settling for) (?:the |a )?$/);
  const marks = [mark, ...[CLUB_AND_MARK, IN_MARK, OWN_MARK].map((gap) => scene.mentionBehind(range.end, gap))];
  const figure = marks.some((each) => each?.kind === 'time' || each?.kind === 'score');
  return figure || rank || gapped || medal?.kind === 'place';
}

const JOINED = /(?:,| and| with| while| gave| earned| brought| handed) $/;

/** A nation behind that can only be a person's. */
function isOfNation(scene: Scene, end: number): boolean {
  if (scene.mentionBehind(end, FROM_GAP)?.kind === 'nation') return true;
  const name = scene.mentionBehind(end, APPOSED_NATION);
  if (name?.kind === 'nation') {
    const own = firstIn(OWN_APPOSITION, scene.reading.text.slice(name.end, name.end + 60))?.groups?.noun;
    if (own !== undefined && isRole(own)) return true;
  }
  if (name?.kind === 'nation' && name.value.form === 'name')
    return /^(?:,(?! and)|$|\n)/.test(scene.reading.text.slice(name.end, name.end + 6));
  const person = scene.mentionBehind(end, APPOSED_PERSON);
  return (
    person?.kind === 'nation' &&
    !person.value.plural &&
    (person.value.form === 'person' || person.value.form === 'adjective')
  );
}

/** What the word right behind says: a verb of speech, one of results, or none. */
function verbBehind(behind: string): 'speech' | 'verb' | null {
  const next = firstIn(SPEAKER_BEHIND, behind)?.[1];
  if (standsIn(OWNS_A_FIGURE, behind)) return 'verb';
  if (next === undefined) return null;
  const cue = CUES.get(next);
  if (cue?.form === 'finite') return cue.kind === 'manner' ? 'verb' : 'speech';
  return SENSES.has(next) || AUXILIARIES.has(next.replace('’', "'")) || next === 'who' ? 'verb' : null;
}

export function isRole(word: string): boolean {
  const singular = word.endsWith('s') ? word.slice(0, -1) : word;
  return [word, singular].some(
    (noun) => STAFF_NOUNS.has(noun) || COMPETITOR_NOUNS.has(noun) || KIN_NOUNS.has(noun) || FELLOW_NOUNS.has(noun),
  );
}

/** A cell of a table that holds nothing else. */
function inRow(block: Block, range: Range): boolean {
  return block.cells.some(
    (cell) =>
      cell.start <= range.start && range.end <= cell.end && cell.end - cell.start <= range.end - range.start + 2,
  );
}

const TITLE_ZONES: ReadonlySet<Zone> = new Set<Zone>(['headline', 'subhead', 'list']);

/** A heading, or the title of another page in a list, in which nearly every longer word has a capital tells nothing by its capitals. */
export function isTitleCase(text: string, block: Block): boolean {
  if (!TITLE_ZONES.has(block.zone) && block.kind !== 'heading') return false;
  const words = text.slice(block.start, block.end).match(/\p{L}{4,}/gu) ?? [];
  const capital = words.filter((word) => /^\p{Lu}/u.test(word));
  if (block.zone === 'list' && /[\d(]/.test(text.slice(block.start, block.end))) return false;
  const least = block.zone === 'list' ? 6 : 3;
  return words.length >= least && capital.length >= words.length * 0.8;
}

const SMALL_TITLE_WORDS = /^(?:a|an|and|at|by|for|from|in|of|on|or|the|to|with|la|le|de|du|der|des|di)$/;

/** How far a title's marks may stand from a name in it. */
const LONGEST_TITLE = 60;

/** “Nocturne for a Winter Queen”: between marks, short, all capitals but the small words. */
function inQuotedTitle(text: string, block: Block, range: Range): boolean {
  const before = text.slice(Math.max(block.start, range.start - LONGEST_TITLE), range.start + 1);
  const back = Math.max(...['“', '"', '„', '«'].map((mark) => before.lastIndexOf(mark)));
  const close = text.slice(range.end, Math.min(block.end, range.end + LONGEST_TITLE)).search(/["”“»]/);
  if (back < 0 || close < 0) return false;
  const open = range.start + 1 - before.length + back;
  // ‘…." – Anna Torvik’: a mark that closes.
  if (open > block.start && /[.,!?\p{L}]/u.test(text.charAt(open - 1))) return false;
  const words = text.slice(open + 1, range.end + close).match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  if (/["”»]/.test(text.slice(open + 1, range.start)) || words.length < 2) return false;
  return words.every((word) => /^\p{Lu}/u.test(word) || standsIn(SMALL_TITLE_WORDS, word));
}
