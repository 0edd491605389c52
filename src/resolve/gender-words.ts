import { genderOfGivenName } from '../knowledge/given-names.ts';
import { KIN_NOUNS, STAFF_NOUNS } from '../knowledge/person-roles.ts';
import { overFigures } from '../language/figures.ts';
import { fold } from '../language/fold.ts';
import { type Gender, type Mention, ofKind } from '../mentions/mention.ts';
import type { Range } from '../read/reading.ts';
import type { People, PersonEntity } from './entities.ts';
import { isHeading, type Stage } from './stage.ts';

export type Sex = Exclude<Gender, 'mixed'>;

/** "her sister X", "X, the younger brother of Y"; "X's brother" says nothing of X. */
export function kinWord(stage: Stage, mention: Mention<'person'>): Sex | null {
  const before = stage.text.slice(Math.max(0, mention.start - 20), mention.start);
  const behind = stage.text.slice(mention.end, mention.end + 40);
  const noun =
    /(?<!\p{L})(\p{L}+),? $/u.exec(before)?.[1] ??
    /^(?: \([A-Z]{3}\))?, (?:\p{L}+ ){0,3}?(\p{L}+) (?:of|to) /u.exec(behind)?.[1];
  return KIN_NOUNS.get((noun ?? '').toLowerCase()) ?? null;
}

const OF_WHOM = overFigures(/(?<!\p{L})(\p{L}+) (?:of|to) [^,.;]*$/u);
/** "is the daughter of former rider X": a relative, whatever the contest of those around. */
export function isKinOf(stage: Stage, mention: Range): boolean {
  const before = stage.text.slice(Math.max(0, mention.start - 60), mention.start);
  const noun = OF_WHOM.exec(before)?.[1];
  return KIN_NOUNS.has((noun ?? '').toLowerCase());
}

/** "the Dutchman X", "X, the Frenchwoman,", "the 23-year-old Czech lady X". */
export function nounBeside(stage: Stage, mention: Mention<'person'>): Sex | null {
  const around = { start: mention.start - 60, end: mention.end + 30 };
  const nouns = [...stage.within(stage.nations, around), ...stage.within(ofKind(stage.lexical, 'description'), around)];
  const beside = nouns.find((noun) => {
    const gap =
      noun.end <= mention.start ? stage.text.slice(noun.end, mention.start) : stage.text.slice(mention.end, noun.start);
    return noun.value.gender !== null && /^(?: |, (?:the )?)$/.test(gap);
  });
  return asSex(beside?.value.gender);
}

/** Words that bring somebody else into the sentence, whom a pronoun behind them may mean. */
const OTHERS = new Set([...KIN_NOUNS.keys(), ...STAFF_NOUNS]);

/**
 * The first word behind a mention that points back at one person, in its sentence or later in the paragraph: "she", "his",
 * or "The Dutchman" at the start of a sentence. Nobody else may be named in between whom it could mean, nor in front, but
 * where a clause begins with the mention; "him" and "her" mean somebody else than the one who acts. A coach's "his", and
 * the "she" of "the coach said she would", is most often the skater: of the coach tells only what the next sentence
 * begins with.
 */
export function wordBehind(stage: Stage, mention: Mention<'person'>, person: PersonEntity, people: People): Sex | null {
  const sentence = stage.sentenceAt(mention.start);
  const block = stage.blockAt(mention.start);
  if (!sentence || !block || isHeading(block)) return null;
  const following = stage.sentences[sentence.index + 1];
  const word = pointers(stage, { start: mention.end, end: block.end }, person)[0];
  if (!word || inQuotation(stage, word)) return null;
  const from = opensClause(stage.text, sentence, mention) ? mention.start : sentence.start;
  const others = stage
    .within(stage.names, { start: from, end: word.start })
    .flatMap((name) => people.of(name) ?? [])
    .filter((other) => other !== person && (genderOfName(other) ?? word.value.gender) === word.value.gender);
  const between = stage.text.slice(mention.end, word.start).toLowerCase();
  if (person.role !== null && !(following && opens(stage, following, word))) return null;
  const strangers = between.split(/[^\p{L}]+/u).some((each) => OTHERS.has(each));
  return others.length === 0 && !strangers ? asSex(word.value.gender) : null;
}

/** "Lind won the 500m, and Japan's Mori added another": somebody new acts in a clause of their own. */
const opensClause = (text: string, sentence: Range, mention: Range): boolean =>
  NEW_CLAUSE.test(text.slice(sentence.start, mention.start)) && ACTS.test(text.slice(mention.end, mention.end + 40));

const NEW_CLAUSE = /[,;:–—] (?:and|while|but|whereas|as|then) (?:(?:the )?(?:[\p{L}-]+(?:['’]s)? ){1,3})?$/u;
const ACTS =
  /^(?: \([A-Z]{3}\))?,? (?!(?:and|at|after|behind|by|during|for|from|in|of|on|or|over|to|with|who|whose)(?!\p{L}))\p{Ll}/u;

function opens(stage: Stage, sentence: Range, word: Range): boolean {
  return (
    word.start >= sentence.start &&
    /^(?:S?he|The )$/.test(stage.text.slice(sentence.start, word.start) || stage.text.slice(word.start, word.end))
  );
}

function pointers(stage: Stage, range: Range, person: PersonEntity): Mention<'pronoun' | 'nation'>[] {
  const pronouns = stage
    .within(ofKind(stage.lexical, 'pronoun'), range)
    .filter(({ value }) => value.gender && !value.plural)
    .filter((word) => word.value.possessive || !/^(?:him|her)$/i.test(stage.text.slice(word.start, word.end)));
  const nouns = stage
    .within(stage.nations, range)
    .filter(
      ({ value, start }) =>
        value.gender !== null && !value.plural && /[.!?] The $/.test(stage.text.slice(start - 6, start)),
    );
  const own = nouns.filter(({ value }) => person.nation === null || value.code === person.nation);
  return [...pronouns, ...own].sort((a, b) => a.start - b.start);
}

/** Inside speech a pronoun is seldom of the speaker: an odd number of marks stands before it. */
function inQuotation(stage: Stage, range: Range): boolean {
  const block = stage.blockAt(range.start);
  const before = stage.text.slice(block?.start ?? 0, range.start);
  return (before.match(/["“”]/g)?.length ?? 0) % 2 === 1;
}

function asSex(gender: Gender | null | undefined): Sex | null {
  return gender === 'men' || gender === 'women' ? gender : null;
}

/** What only women's family names end with, in Czech, Slovak and Russian: "Nikola Vondrová" is no man. */
const WOMENS_ENDING = /(?:ová|skaya|ská)$/u;

/** A woman's family name, else the whole given name, else its first part: "Jean" alone is a woman's where "Jean-Marc" is a man's. */
export function genderOfName(person: PersonEntity): Sex | null {
  if (WOMENS_ENDING.test(person.name)) return 'women';
  const given = fold(person.given ?? '');
  return genderOfGivenName(given, person.nation) ?? genderOfGivenName(given.split(/[ -]/)[0] ?? '', person.nation);
}
