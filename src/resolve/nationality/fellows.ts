import { FELLOW_NOUNS } from '../../knowledge/person-roles.ts';
import { overFigures } from '../../language/figures.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Range } from '../../read/reading.ts';
import type { People } from '../entities.ts';
import { splitName } from '../person-name.ts';
import { isHeading, type Stage } from '../stage.ts';
import { isLink } from './beside.ts';
import { isQuoted } from './owned.ts';
import { coordination } from './shared.ts';

const WORDS_BEFORE = overFigures(
  /(?<![\p{L}-])(\p{L}[\p{L}-]*)((?:,? (?:and )?[\p{Ll}\p{N}][\p{L}\p{N}’'-]*){0,3}),? $/u,
);

/**
 * "compatriot X", "her teammate, 19-year-old X", "Falk's compatriots X (37.89) and Y": the nation of whoever was named
 * before. A noun in the singular speaks of the first of several names.
 */
export function fellowNation(stage: Stage, mention: Mention<'person'>, people: People): string | null {
  const [first] = coordination(stage, mention);
  const block = stage.blockAt(mention.start);
  if (!first || !block) return null;
  const noun = fellowNounBefore(stage, first) ?? (first === mention ? null : fellowNounBefore(stage, mention));
  const own = noun !== null && (isPlural(noun) || fellowNounBefore(stage, mention) !== null);
  if (!own) return null;
  const before = stage.within(stage.names, { start: block.start, end: first.start });
  const owner = before.at(-1);
  // "Lind's teammate": of Lind's nation, whoever the sentence speaks of.
  if (owner && /^['’]s (?:[\p{Ll}-]+ ){1,2}$/u.test(stage.text.slice(owner.end, first.start)))
    return people.of(owner)?.nation ?? null;
  const subject = describedSubject(stage, first);
  if (subject) return subject;
  return before.length > 0
    ? fellowOf(stage, first, before, people)
    : (nationBehind(stage, mention, people) ?? nationAbove(stage, mention, people));
}

/** "The 22-year-old Norwegian won alongside teammates X and Y": a description by nation opens the sentence, and nobody is named before. */
function describedSubject(stage: Stage, mention: Range): string | null {
  const sentence = stage.sentenceAt(mention.start);
  const before = sentence && { start: sentence.start, end: mention.start };
  if (!before || stage.within(stage.names, before).length > 0) return null;
  const described = [
    ...stage.within(stage.described, before),
    ...stage
      .within(stage.nations, before)
      .filter(({ value }) => !value.plural)
      .map(({ start, end, value }) => ({ start, end, code: value.code })),
  ];
  const opens = ({ start }: Range) => /^(?:The (?:[\p{Ll}\d-]+ ){0,3})?$/u.test(stage.text.slice(before.start, start));
  return described.find(opens)?.code ?? null;
}

/** Whose fellow: the last one named of a known nation, in one sentence rather who acts than whom they beat. */
function fellowOf(stage: Stage, mention: Range, before: readonly Mention<'person'>[], people: People): string | null {
  const known = before.filter((name) => people.of(name)?.nation);
  const own = stage.within(before, stage.sentenceAt(mention.start) ?? mention);
  const acting = own.filter((name) => !isBeaten(stage, name));
  // Of a sentence before, the one named last, be their nation known or not.
  const above = own.length > 0 ? undefined : nearestSentence(stage, before);
  const owner = acting.at(-1) ?? above?.findLast((name) => known.includes(name)) ?? undefined;
  return (owner && people.of(owner)?.nation) ?? null;
}

/** The names of the last sentence that has any. */
function nearestSentence(stage: Stage, before: readonly Mention<'person'>[]): readonly Mention<'person'>[] {
  const last = before.at(-1);
  return last ? stage.within(before, stage.sentenceAt(last.start) ?? last) : [];
}

/** "ahead of X", "with X second": others than the one the sentence speaks of. */
const BEATEN =
  /\b(?:ahead of|beat(?:ing|s)?|behind|clear of|edg(?:ed|ing)|held off|holding off|in front of|over|past|(?<=, )with) (?:[\p{L}’'-]+ ){0,4}$/u;

function isBeaten(stage: Stage, name: Range): boolean {
  const sentence = stage.sentenceAt(name.start);
  const owns = /^['’]s? \p{Ll}/u.test(stage.text.slice(name.end, name.end + 4));
  return owns || BEATEN.test(stage.text.slice(Math.max(sentence?.start ?? 0, name.start - 60), name.start));
}

const HIS = /^(?: \([^()]{1,20}\))? and (?:her|his) (?:\p{Ll}+ )?$/u;
const FELLOWS = /^ (?:[\p{Ll}-]+ ){0,2}(?:colleagues|companions|crew|partners?|squad|team|team-?mates?)(?!\p{L})/u;

/** "X and her Latvian sprint partners": the nation of somebody's fellows. */
export function nationOfFellows(stage: Stage, mention: Mention<'person'>): string | null {
  const [nation] = stage.within(stage.nations, { start: mention.end, end: mention.end + 50 });
  if (nation?.value.form !== 'adjective' || !HIS.test(stage.text.slice(mention.end, nation.start))) return null;
  return FELLOWS.test(stage.text.slice(nation.end, nation.end + 50)) ? nation.value.code : null;
}

function fellowNounBefore(stage: Stage, mention: Mention<'person'>): string | null {
  const before = stage.text
    .slice(Math.max(0, mention.start - 60), mention.start)
    .replace(/\b[Tt]eam mate(?=s?(?!\p{L}))/gu, 'teammate');
  const nouns = before.toLowerCase().match(/(?<![\p{L}-])[\p{L}-]+/gu) ?? [];
  const at = nouns.findLastIndex((word) => FELLOW_NOUNS.has(word));
  if (at < 0 || nouns.length - at > 4 || nouns.slice(at + 1).some((word) => isLink(word) && word !== 'and'))
    return null;
  const noun = nouns[at] ?? '';
  const gap = before.slice(before.toLowerCase().lastIndexOf(noun) + noun.length);
  return WORDS_BEFORE.test(`${noun}${gap}`) ? noun : null;
}

function isPlural(noun: string): boolean {
  return noun.endsWith('s') || noun.endsWith('men');
}

/** "When compatriot X fell, Y (NED) was free": nobody before, one behind in the sentence. */
function nationBehind(stage: Stage, mention: Mention<'person'>, people: People): string | null {
  const sentence = stage.sentenceAt(mention.start);
  if (
    !sentence ||
    !/^(?:After|As|Because|Once|Since|When|While|With) /.test(stage.text.slice(sentence.start, mention.start))
  )
    return null;
  const known = stage
    .within(stage.names, { start: mention.end, end: sentence.end })
    .flatMap((name) => people.of(name)?.nation ?? []);
  const [only] = new Set(known);
  return new Set(known).size === 1 ? (only ?? null) : null;
}

/** Nobody in the paragraph: those of the next above that names anybody, where all are of one nation. */
function nationAbove(stage: Stage, mention: Mention<'person'>, people: People): string | null {
  const block = stage.blockAt(mention.start);
  for (let index = (block?.index ?? 0) - 1; block && index >= block.index - PARAGRAPHS; index--) {
    const above = stage.reading.blocks[index];
    if (!above || isHeading(above)) return null;
    const told = stage.within(stage.names, above).filter((name) => !isQuoted(stage, name));
    const codes = new Set(told.map((name) => people.of(name)?.nation ?? null));
    const [only] = codes;
    if (codes.size > 0) return codes.size === 1 ? (only ?? null) : null;
  }
  return null;
}

/** How many paragraphs back somebody is spoken of on without a name. */
const PARAGRAPHS = 2;

/** "her sister X", or one family name and a word for siblings beside it. */
export function siblingNation(stage: Stage, mention: Mention<'person'>, people: People): string | null {
  const person = people.of(mention);
  const near = stage.text.slice(Math.max(0, mention.start - 40), mention.end + 40);
  if (!person || !/\b(?:sisters?|brothers?|siblings|twins?)\b/.test(near)) return null;
  const { given, family } = splitName(person.name);
  if (given === null) return null;
  return people.all.find((other) => isKin(other.name, person.name, family) && other.nation)?.nation ?? null;
}

function isKin(other: string, name: string, family: string): boolean {
  return other !== name && splitName(other).given !== null && splitName(other).family === family;
}
