import { COMPETITOR_NOUNS, RIVAL_NOUNS } from '../../knowledge/person-roles.ts';
import { anyOf } from '../../knowledge/words.ts';
import { overFigures } from '../../language/figures.ts';
import type { Sentence } from '../../language/sentences.ts';
import type { Mention } from '../../mentions/mention.ts';
import { lastUntil } from '../../read/ranges.ts';
import type { Range } from '../../read/reading.ts';
import type { People, PersonEntity } from '../entities.ts';
import { type Described, isHeading, type Stage } from '../stage.ts';
import { ownsRival } from './beside.ts';
import { isNone, isOpponent, isOwnedByAnother, isPlace, isQuoted } from './owned.ts';
import { coordination } from './shared.ts';

const RANKED_BEFORE = /\b(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ll]ast|[Nn]ext|[Oo]nly|[Tt]op) $/;
const SUCCEEDS = /^(?: [\p{Ll}\p{N}’'-]+){0,12} (?:after|since) (?:[\p{Ll}-]+ ){0,3}$/u;
/** "She is the second Latvian champion; the first was X". */
const FIRST_WAS = overFigures(
  /^(?: [\p{L}\p{N}’'-]+){1,9}(?:,|;|\.| [–—-])(?: and| with)? [Tt]he (?:first|last|other|previous|third)(?: one)? (?:being|had been|is|was) (?:the )?$/u,
);

/** "the first Kenyan to win since X", "only the second Kenyan couple to do so after X and Y": who came before was one too. */
export function successionNation(stage: Stage, mention: Mention<'person'>): string | null {
  const [first] = coordination(stage, mention);
  const nation = first && lastUntil(stage.nations, first.start);
  if (!first || !nation || nation.value.form === 'name' || nation.value.form === 'code') return null;
  const ranked = RANKED_BEFORE.test(stage.text.slice(Math.max(0, nation.start - 12), nation.start));
  const between = stage.text.slice(nation.end, first.start);
  return ranked && (SUCCEEDS.test(between) || FIRST_WAS.test(between)) ? nation.value.code : null;
}

const DEFINITE = /(?:^|[^\p{L}])[Tt]he (?:[\p{Ll}\d-]+ ){0,2}$/u;

/**
 * "The 26-year-old Norwegian", "said the Georgian": a description that names a nation and fits nobody named before in the
 * passage is of the last one without a nation, the first of a sentence before the others.
 */
export function describedNation(stage: Stage, mention: Mention<'person'>, people: People): string | null {
  const person = people.of(mention);
  const block = stage.blockAt(mention.start);
  if (!person || !block || isHeading(block)) return null;
  const end = (stage.reading.blocks[block.index + 1] ?? block).end;
  const around = { start: mention.end, end };
  const bare = stage
    .within(stage.nations, around)
    .filter(
      (nation) =>
        !nation.value.plural &&
        (isTitleFrom(stage, nation) ||
          isRival(stage, nation) ||
          isOwnTitle(stage, nation) ||
          (isDescription(stage, nation) && !isApposed(stage, nation))),
    );
  const all = [
    ...stage.within(stage.described, around).filter((described) => !isApposed(stage, described)),
    ...bare.map(({ start, end, value }) => ({ start, end, code: value.code })),
  ];
  return (
    all.sort((a, b) => a.start - b.start).find((described) => describee(stage, described, people) === person)?.code ??
    null
  );
}

const RIVAL = new RegExp(`^ (?:\\p{Ll}+ )?${anyOf(RIVAL_NOUNS)}(?!\\p{L}|,? \\p{Lu})`, 'u');

/** "forced his Dutch rival to hold back": somebody named before. */
const isRival = ({ text }: Stage, { start, end }: Range): boolean =>
  /\b(?:his|her) $/.test(text.slice(Math.max(0, start - 5), start)) && RIVAL.test(text.slice(end, end + 40));

/** "Latvia's Olympic champion was content": nobody is named behind. */
const OWN_TITLE = overFigures(
  new RegExp(
    `^['’]s (?:[\\p{L}\\p{N}-]+ ){0,4}(?:${anyOf(COMPETITOR_NOUNS)}|flag-?bearer) (?!and |or |in the )\\p{Ll}`,
    'u',
  ),
);

const isOwnTitle = ({ text }: Stage, { end, value }: Mention<'nation'>): boolean =>
  value.form === 'name' && OWN_TITLE.test(text.slice(end, end + 70));

const TITLE_FROM = overFigures(
  new RegExp(`\\b[Tt]he (?:[\\p{L}\\p{N}-]+ ){0,3}(?:${[...COMPETITOR_NOUNS].join('|')}) from (?:the )?$`, 'iu'),
);

/** "the three-time World Champion from Germany beat her". */
function isTitleFrom({ text }: Stage, { start, end, value }: Mention<'nation'>): boolean {
  const goesOn = /^ \p{Ll}/u.test(text.slice(end, end + 2));
  return value.form === 'name' && goesOn && TITLE_FROM.test(text.slice(Math.max(0, start - 60), start));
}

/** Between a nation and the name it is of: "The Korean, Anna Abrelo,", "the Swede Anna Abrelo", "the Korean anchor, Anna Abrelo". */
const TO_NAME = new RegExp(`^(?: (?:\\p{Ll}+ )?${anyOf(COMPETITOR_NOUNS)})?,? $`, 'u');

/** The name behind says whom it is of. */
function isApposed(stage: Stage, nation: Range): boolean {
  const [name] = stage.within(stage.names, { start: nation.end, end: nation.end + 30 });
  return name !== undefined && TO_NAME.test(stage.text.slice(nation.end, name.start));
}

function isDescription(stage: Stage, nation: Mention<'nation'>): boolean {
  if (nation.value.form === 'name') return isSkater(stage, nation) && isDefinite(stage, nation);
  return looksDescribed(stage, nation) && (nation.value.form === 'person' || isSkater(stage, nation));
}

/** "the Norwegian ...", whatever it is of: nothing that tells the nation of somebody named behind it. */
function looksDescribed(stage: Stage, nation: Mention<'nation'>): boolean {
  if (nation.value.form !== 'person' && nation.value.form !== 'adjective') return false;
  return isDefinite(stage, nation) && NOT_A_TEAM.test(stage.text.slice(nation.end, nation.end + 24));
}

const NOT_A_TEAM =
  /^(?:[.,;:!?)”"'’]| \d| (?!(?:record|title|champion|team|squad|federation|fans|women|men|ladies|relay|coach|crowd|public)\b)(?:\p{Ll}|$))/u;

function isDefinite(stage: Stage, nation: Range): boolean {
  return DEFINITE.test(stage.text.slice(Math.max(0, nation.start - 40), nation.start));
}

/** "Czech lady", "Botswana sprinter": the noun behind is for a person. "The Russian city" is none. */
function isSkater(stage: Stage, nation: Range): boolean {
  const words = stage.text.slice(nation.end, nation.end + 40).match(/^(?: \p{Ll}[\p{Ll}-]*){1,2}/u)?.[0] ?? '';
  return words.split(' ').some((word) => COMPETITOR_NOUNS.has(word) || PERSON_NOUNS.test(word));
}

/** Whom a description fits: sentence by sentence backwards, somebody of that nation, else the first whose nation is open. */
function describee(stage: Stage, nation: Described, people: People): PersonEntity | undefined {
  const last = stage.sentenceAt(nation.start);
  if (!last) return undefined;
  const inBlock = stage.within(stage.names, { start: last.block.start, end: nation.start }).length > 0;
  const blocks = inBlock && isKnownOf(stage, nation, people) ? 0 : BLOCKS;
  for (let index = last.index; index > last.index - REACH; index--) {
    const sentence = stage.sentences[index];
    if (!sentence || sentence.block.index < last.block.index - blocks || isHeading(sentence.block)) return undefined;
    const named = stage.within(stage.names, { start: sentence.start, end: Math.min(sentence.end, nation.start) });
    if (named.some((name) => people.of(name)?.nation === nation.code)) return undefined;
    const meant = sentence === last ? notOpposed(stage, nation, named) : named;
    const open = meant.find((name) => people.of(name)?.nation === null && mayBeMeant(stage, sentence, name, last));
    // "Falk (RUS) missed one more than the Norwegian": of whoever was told of before, where all here are known to be others.
    const others = named.every((name) => people.of(name)?.nation);
    if (meant !== named && !open && named.length > 0 && !others) return undefined;
    if (open) return sentence === last && isOfAnother(stage, nation, last, people) ? undefined : people.of(open);
  }
  return undefined;
}

/** Whom somebody is "beaten by" is another: in "X took the wheel of Y and passed the German" the last one, if anybody. */
function notOpposed(stage: Stage, nation: Range, named: readonly Mention<'person'>[]): readonly Mention<'person'>[] {
  if (!isOpponent(stage.text, nation) && !isCounterpart(stage, nation)) return named;
  const [first] = named;
  const together = first ? coordination(stage, first) : [];
  const subject = (name: Range) => CLAUSE_BEFORE.test(stage.text.slice(Math.max(0, name.start - 8), name.start));
  return named.filter((name) => !together.includes(name) && !subject(name)).slice(-1);
}

/** "; Falk went past the German": who begins a clause did it. */
const CLAUSE_BEFORE = /(?:[;:]|,? (?:and|but|while)) $/u;

/** Somebody of that nation has been named: where the paragraph speaks of others, the words may mean them, however far back. */
function isKnownOf(stage: Stage, nation: Described, people: People): boolean {
  return stage.names.some((name) => name.start < nation.start && people.of(name)?.nation === nation.code);
}

const BY = /\b(?:after|because|before|by|once|until|when|with) the (?:[\p{Ll}-]+ )?$/u;

/** "touched by the Kazakh", "level with the Swede", "won after the Pole fell": one who has to do with whom the sentence is about. */
function isCounterpart(stage: Stage, nation: Range): boolean {
  return BY.test(stage.text.slice(Math.max(0, nation.start - 30), nation.start));
}

/** In a sentence with others a description takes up somebody of that nation named in the passage. */
function isOfAnother(stage: Stage, nation: Described, last: Sentence, people: People): boolean {
  const from = stage.sentences[Math.max(0, last.index - REACH + 1)];
  if (!from) return false;
  const named = stage.within(stage.names, { start: from.start, end: nation.start });
  return named.some((name) => {
    const block = stage.blockAt(name.start);
    const near = block !== undefined && !isHeading(block) && block.index >= last.block.index - BLOCKS;
    return near && people.of(name)?.nation === nation.code;
  });
}

/** In a sentence before, nobody mentioned in passing: "ahead of a field including Falk" is not about Falk. */
function mayBeMeant(stage: Stage, sentence: Range, name: Range, last: Range): boolean {
  return sentence === last || !IN_PASSING.test(stage.text.slice(Math.max(sentence.start, name.start - 90), name.start));
}

const IN_PASSING = overFigures(/\b(?:including|such as|like|unlike|than) (?:[\p{L}\p{N}-]+ ){0,8}$/u);

const PERSON_NOUNS = /^(?:boy|girl|hero|heroine|king|lady|legend|man|newcomer|prodigy|queen|star|woman)$/;

/** Sentences a description looks back over, its own included, and paragraphs: on the web they hold one sentence each. */
const REACH = 5;
const BLOCKS = 3;

/** All sentences in which the person stands alone name but one nation. */
export function soleNation(stage: Stage, mention: Mention<'person'>, people: People): string | null {
  return sharedBySentences(stage, people.of(mention), people, (others) => others.length === 0);
}

/** All sentences in which the person stands with others of one nation name but that one. */
export function companyNation(stage: Stage, mention: Mention<'person'>, people: People): string | null {
  return sharedBySentences(stage, people.of(mention), people, (others, codes) =>
    others.every((other) => other?.nation && codes.size === 1 && codes.has(other.nation)),
  );
}

/** The one nation named in every sentence about a person whose company is right; none where there are several. */
function sharedBySentences(
  stage: Stage,
  person: PersonEntity | undefined,
  people: People,
  isRight: (others: readonly (PersonEntity | undefined)[], codes: ReadonlySet<string>) => boolean,
): string | null {
  const found = new Set<string>();
  for (const mention of person?.mentions ?? []) {
    const sentence = stage.sentenceAt(mention.start);
    if (!sentence || isHeading(sentence.block) || isOpponent(stage.text, mention)) continue;
    const others = stage
      .within(stage.names, sentence)
      .map((name) => people.of(name))
      .filter((name) => name !== person);
    const codes = new Set(
      stage
        .within(stage.nations, sentence)
        .filter((nation) => (others.length === 0 && nation.start > mention.start) || !looksDescribed(stage, nation))
        .filter((nation) => isOpenTeam(stage, nation, person, people))
        .map((nation) => nation.value.code),
    );
    if (isRight(others, codes)) for (const code of codes) found.add(code);
  }
  const [only] = found;
  return found.size === 1 ? (only ?? null) : null;
}

/** "a field that included two", before "Italians". */
const AMONG_OTHERS = /\binclud(?:e|ed|es|ing) (?:\p{L}+ ){0,2}$/u;

/** "X fell, and the favourites for the relay, Poland, were out": told of others in a clause of its own. */
const OF_OTHERS = overFigures(/\b(?:and|but|while|whereas) the [^,;.]{3,60}, (?:the )?$/u);

/** A nation that may be the person's: nobody else's, no place, no opponent. */
function isOpenTeam(
  stage: Stage,
  nation: Mention<'nation'>,
  person: PersonEntity | undefined,
  people: People,
): boolean {
  if (isPlace(stage.text, nation) || isOpponent(stage.text, nation) || isQuoted(stage, nation)) return false;
  if (isNone(stage.text, nation) || (nation.value.form === 'person' && isCounterpart(stage, nation))) return false;
  if (nation.value.plural && AMONG_OTHERS.test(stage.text.slice(Math.max(0, nation.start - 40), nation.start)))
    return false;
  if (ownsRival(stage.text.slice(nation.end, nation.end + 40))) return false;
  if (OF_OTHERS.test(stage.text.slice(Math.max(0, nation.start - 90), nation.start))) return false;
  return person !== undefined && !isOwnedByAnother(stage, nation, person, people);
}

/** A paragraph about the person alone that names but one nation. */
export function passageNation(stage: Stage, mention: Mention<'person'>, people: People): string | null {
  const block = stage.blockAt(mention.start);
  if (!block || isHeading(block) || isOpponent(stage.text, mention)) return null;
  const person = people.of(mention);
  if (stage.within(stage.names, block).some((name) => people.of(name) !== person)) return null;
  const nations = stage.within(stage.nations, block);
  const codes = new Set(nations.map((nation) => nation.value.code));
  const [only] = codes;
  return codes.size === 1 && nations.some((nation) => isOpenTeam(stage, nation, person, people))
    ? (only ?? null)
    : null;
}
