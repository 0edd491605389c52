import { ROLES } from '../../knowledge/roles.ts';
import { UTTERANCE_NOUNS } from '../../knowledge/speech.ts';
import { overFigures } from '../../language/figures.ts';
import type { Mention } from '../../mentions/mention.ts';
import { firstAtOrAfter } from '../../read/ranges.ts';
import type { Block, Range } from '../../read/reading.ts';
import type { PersonEntity, Reference } from '../../resolve/entities.ts';
import { isFigure, isRelation } from '../../resolve/sieves/roles.ts';
import type { Page } from '../page.ts';
import type { Attribution } from './attribution.ts';
import type { After } from './hints.ts';
import type { Utterance } from './utterances.ts';

/** Who spoke: the person, what decided, and the words that name them. All null where nothing tells. */
export interface Speaker {
  readonly person: PersonEntity | null;
  readonly sieve: string | null;
  readonly range: Range | null;
}

type SpeakerPage = Pick<Page, 'reading' | 'mentions' | 'referee'>;
type Pointer = Mention<'person' | 'pronoun' | 'description' | 'nation'>;

/** What may stand between "her coach" and the coach's name. */
const APPOSED = overFigures(
  /^(?: (?:at|for|from|in|of|with) [^,.;:()]{1,40})?, (?:(?:former|head|once|the|a|an) )?(?:[\p{L}-]+ ){0,4}$/u,
);

const NOBODY: Speaker = { person: null, sieve: null, range: null };

/**
 * The speaker of every utterance. A stated attribution decides alone, even where its words lead to nobody known ("a
 * spokesman said", "said (NED)"); without one the hints are tried in order, then the only person of the paragraph.
 */
export function speakersOf(page: SpeakerPage, utterances: readonly Utterance[]): Speaker[] {
  const pointers = page.mentions.filter(isPointer);
  const speakers: Speaker[] = [];
  for (const utterance of utterances) speakers.push(speakerOf(page, pointers, utterance, speakers));
  return speakers;
}

function isPointer(mention: Mention): mention is Pointer {
  return ['person', 'pronoun', 'description', 'nation'].includes(mention.kind);
}

function speakerOf(
  page: SpeakerPage,
  pointers: readonly Pointer[],
  utterance: Utterance,
  earlier: readonly Speaker[],
): Speaker {
  const { attribution } = utterance;
  if (!attribution) return suggested(page, pointers, utterance, earlier) ?? NOBODY;
  const stated = goesOnUnknown(page, utterance, earlier) ?? named(page, pointers, attribution);
  const open = stated.person === null && isOpenDescription(page, pointers, attribution.range);
  return (open && suggested(page, pointers, utterance, earlier)) || stated;
}

/** Whom the words around an utterance suggest. */
function suggested(
  page: SpeakerPage,
  pointers: readonly Pointer[],
  utterance: Utterance,
  earlier: readonly Speaker[],
): Speaker | undefined {
  const { after, hints, attribution } = utterance;
  const before = after ? earlier[after.utterance] : undefined;
  if (before?.person && after && speaksOf(page, pointers, after, before.person)) {
    return { ...before, sieve: 'same-speaker', range: null };
  }
  const block = page.reading.blocks[utterance.block];
  const only = block && onlyPerson(page, pointers, utterance, block);
  // ‘“I came here to win!” And with that Falk was gone.’: whom the paragraph goes on to tell of, not the one above.
  if (only && block && !attribution && utterance.parts[0]?.start === block.start) return only;
  for (const hint of hints) {
    const speaker = named(page, pointers, hint);
    if (speaker.person) return speaker;
  }
  for (const paragraph of utterance.about) {
    const told = paragraph.map((subject) => named(page, pointers, subject)).filter(({ person }) => person !== null);
    const [speaker, ...others] = told;
    if (speaker && others.every(({ person }) => person === speaker.person)) return speaker;
    if (speaker) break;
  }
  return only && attribution ? { ...only, range: attribution.range } : only;
}

/** Nouns for one who performs, besides the roles: "the perfectionist", "the 2031 debutante", "the Torvik native". */
const PERFORMER = /(?:ian|ist|man|girl|boy|hero|heroine|king|lady|legend|native|prodigy|queen|star|student|woman)$/;

/**
 * Words for one who competes that say nothing of nation or age, and so may mean whoever is spoken of. Somebody of
 * another trade, of kin or of a nation must be found by that, or is nobody known.
 */
function isOpenDescription(page: SpeakerPage, pointers: readonly Pointer[], range: Range | null): boolean {
  if (!range) return false;
  const noun = /\p{L}+$/u.exec(page.reading.text.slice(range.start, range.end))?.[0].toLowerCase() ?? '';
  const role = ROLES.get(noun)?.role ?? null;
  const relation = isRelation(role) && !isFigure(role);
  if (relation || !(ROLES.get(noun)?.plural === false || PERFORMER.test(noun))) return false;
  return !pointers.some(
    ({ start, end, kind, value }) =>
      start < range.end && end > range.start && (kind !== 'description' || value.nation !== null || value.age !== null),
  );
}

/** Whether the narrative between, where there is any, names somebody or points at them. */
function speaksOf(page: SpeakerPage, pointers: readonly Pointer[], after: After, person: PersonEntity): boolean {
  const { past, alone } = after;
  if (!past) return true;
  const inside = pointers.slice(firstAtOrAfter(pointers, past.start), firstAtOrAfter(pointers, past.end));
  const found = inside.flatMap((pointer) => page.referee.resolve(pointer)?.person ?? []);
  return found.includes(person) && (!alone || found.every((other) => other === person));
}

/** "A spokesman said … he said": the pronoun goes on with the one nobody knows. */
function goesOnUnknown(page: SpeakerPage, utterance: Utterance, earlier: readonly Speaker[]): Speaker | undefined {
  const range = utterance.attribution?.range;
  const before = earlier.at(-1);
  if (
    !range ||
    !before?.range ||
    before.person ||
    before.range.start < (page.reading.blocks[utterance.block]?.start ?? 0)
  )
    return undefined;
  const word = page.reading.text.slice(range.start, range.end);
  return /^(?:he|she|they)$/i.test(word) ? { ...NOBODY, range } : undefined;
}

function named(page: SpeakerPage, pointers: readonly Pointer[], attribution: Attribution): Speaker {
  const { range, sieve, hint } = attribution;
  const found = range && resolveRange(page, pointers, range, hint === true);
  if (!found) return { person: null, sieve: null, range };
  const how = found.sieve === 'person/name' ? sieve : `${sieve} + ${found.sieve}`;
  return { person: found.person, sieve: how, range };
}

/**
 * The person a noun phrase names: its own name, not that of an owner ("Falk's coach Ida Ruiz"); the name behind a comma
 * ("her coach, Ida Ruiz,"); else what its pronoun or description points to.
 */
function resolveRange(
  page: SpeakerPage,
  pointers: readonly Pointer[],
  range: Range,
  hint: boolean,
): Reference | undefined {
  const { text } = page.reading;
  const first = firstAtOrAfter(pointers, range.start - 40);
  const inside = pointers.slice(first, first + 24);
  const own = inside.filter((pointer) => pointer.start < range.end && pointer.end > range.start);
  const noun = /\p{Ll}[\p{L}-]*$/u.exec(text.slice(range.start, range.end))?.[0] ?? '';
  const utters = UTTERANCE_NOUNS.has(noun) || (hint && noun !== '' && !isSomebody(noun));
  const name = own.find((pointer) => pointer.kind === 'person' && (utters || !owns(text, pointer, range)));
  if (name) return page.referee.resolve(name);
  const behind = inside.find((pointer) => pointer.kind === 'person' && pointer.start >= range.end);
  if (behind && APPOSED.test(text.slice(range.end, behind.start)) && !isNameList(text, behind)) {
    return page.referee.resolve(behind);
  }
  const pointing = own.filter((pointer) => pointer.kind !== 'person' && (utters || !isOwner(pointer, range)));
  for (const pointer of pointing) {
    const reference = page.referee.resolve(pointer);
    if (reference) return reference;
  }
  return undefined;
}

const isSomebody = (noun: string): boolean => ROLES.has(noun) || PERFORMER.test(noun);

/** A possessive with more of the phrase behind it; but whose "verdict", "answer" or "secret" it is speaks. */
function owns(text: string, mention: Range, phrase: Range): boolean {
  const rest = text.slice(mention.end, phrase.end);
  return mention.end < phrase.end && (/^['’]/.test(rest) || /['’]s?$/.test(text.slice(mention.start, mention.end)));
}

/** "his" in "his coach": the owner is not the one who speaks. */
function isOwner(pointer: Pointer, phrase: Range): boolean {
  return pointer.kind === 'pronoun' && pointer.value.possessive && pointer.end < phrase.end;
}

/** "her coach, Ida Ruiz, said" but not "the coach, Ida Ruiz and Eva Falk". */
function isNameList(text: string, mention: Range): boolean {
  return /^ and /.test(text.slice(mention.end, mention.end + 5));
}

/** A paragraph with more mentions is about nobody alone. */
const CROWD = 60;

/** Where the narrative of a paragraph is about one person alone, that person is quoted. */
function onlyPerson(
  page: SpeakerPage,
  pointers: readonly Pointer[],
  utterance: Utterance,
  block: Block,
): Speaker | undefined {
  const from = firstAtOrAfter(pointers, block.start);
  const to = firstAtOrAfter(pointers, block.end);
  if (to - from > CROWD) return undefined;
  const spoken = (range: Range) => utterance.parts.some((part) => range.start >= part.start && range.end <= part.end);
  const people = new Map<PersonEntity, Range>();
  for (const pointer of pointers.slice(from, to)) {
    const person = spoken(pointer) ? undefined : page.referee.resolve(pointer)?.person;
    if (person && !people.has(person)) people.set(person, pointer);
  }
  const [only, ...more] = people;
  return only && more.length === 0 ? { person: only[0], sieve: 'only-person', range: only[1] } : undefined;
}
