import { CARDINAL_PATTERN } from '../../knowledge/numbers.ts';
import { COMPETITOR_NOUNS } from '../../knowledge/person-roles.ts';
import { anyOf } from '../../knowledge/words.ts';
import type { Sentence } from '../../language/sentences.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Range } from '../../read/reading.ts';
import type { People } from '../entities.ts';
import { isHeading, type Stage } from '../stage.ts';
import { isOpponent, isPlace } from './owned.ts';

/** "Among them, A and B won": who is named next was one of those the sentence before speaks of. */
const AMONG = /^(?:Among|Amongst) them(?:,| (?:is|are|was|were)(?!\p{L}))/u;
/** "Hosts Great Britain won seven medals": a team that opens a sentence. */
const OPENS = /^(?:(?:The )?[Hh]osts?,? |[Tt]he )?$/;

/** "Among the Latvians, A was third and B sixth": whom the sentence goes over. */
const AMONG_THE = /^(?:Among|Amongst|Of) the (?:\p{Ll}+ )?$/u;

/**
 * "Latvia won seven medals. Among them, A and B took gold": those of the team that opens the sentence in front; "Among the
 * Latvians, A was third": those of the sentence.
 */
export function amongNation(stage: Stage, mention: Mention<'person'>, people: People): string | null {
  const sentence = stage.sentenceAt(mention.start);
  const [those] = sentence ? stage.within(stage.nations, sentence) : [];
  if (sentence && those?.value.plural && AMONG_THE.test(stage.text.slice(sentence.start, those.start)))
    return allMayBe(stage, those.value.code, sentence, people) ? those.value.code : null;
  const before = sentence && stage.sentences[sentence.index - 1];
  if (!sentence || before?.block !== sentence.block || !AMONG.test(stage.text.slice(sentence.start, sentence.end)))
    return null;
  const [team] = stage.within(stage.nations, before);
  const opens = team && OPENS.test(stage.text.slice(before.start, team.start));
  const code = opens && !isPlace(stage.text, team) ? team.value.code : null;
  return code !== null && allMayBe(stage, code, sentence, people) ? code : null;
}

/** "five Canadian men", "Three other Kazakhs": how many of a nation, a number in front of it. */
const COUNTED = new RegExp(`(?<!\\p{L})(?:${CARDINAL_PATTERN}|both|\\d{1,2})(?: other| more)? $`, 'iu');
/** "was the only Korean in the final, with A and B both out": counted as one. */
const ONLY = /\b[Tt]he (?:only|sole) $/;
const MEMBERS = new RegExp(`^ (?:(?:wo)?men|${anyOf(COMPETITOR_NOUNS)}s)(?!\\p{L})`, 'u');

/**
 * "Eight other Canadian men started. A was ninth, B 15th", "leading five Korean women into the final": who is named in the
 * sentence behind, or in the paragraph behind one that ends so, where nobody and nothing there is of another nation.
 */
export function countedMembers(stage: Stage, mention: Mention<'person'>, people: People): string | null {
  const own = stage.sentenceAt(mention.start);
  const block = stage.blockAt(mention.start);
  if (!own || !block || isHeading(block)) return null;
  const withThem = countedBefore(stage, mention, own, people);
  if (withThem) return withThem;
  const fellows = fellowsOf(stage, own, people);
  if (fellows) return fellows;
  const opening = stage.sentences.findLast(({ index, block: other }) => index < own.index && other !== block);
  const inside = stage.sentences[own.index - 1];
  const told = inside?.block === block ? [inside] : [];
  const above = opening && opening.block.index === block.index - 1 && !isHeading(opening.block) ? [opening] : [];
  const code =
    firstCount(stage, told, { start: own.start, end: own.end }, people) ?? firstCount(stage, above, block, people);
  return code;
}

/** "Her team-mates had a mixed night." */
const FELLOWS_OPEN =
  /^(?:Her|His|Their) (?:\p{Ll}+ )?(?:compatriots|country(?:men|women)|fellow \p{Lu}\p{Ll}+s|team-?mates)(?!\p{L})/u;

/** "Her team-mates had a mixed night. A was second and B fell": those of the nation of whom the passage has told. */
function fellowsOf(stage: Stage, own: Sentence, people: People): string | null {
  const before = stage.sentences[own.index - 1];
  const opens = before?.block === own.block && FELLOWS_OPEN.test(stage.text.slice(before.start, before.end));
  if (!opens || stage.within(stage.names, before).length > 0) return null;
  const near = { start: stage.reading.blocks[own.block.index - 1]?.start ?? 0, end: before.start };
  const told = stage.within(stage.names, near).flatMap((name) => people.of(name) ?? []);
  const [first] = told;
  return first?.nation && allMayBe(stage, first.nation, { start: own.start, end: own.start }, people)
    ? first.nation
    : null;
}

/** "The four Danish skaters were third, fourth and seventh, with A in 38.74 and B just behind": those of the same sentence. */
function countedBefore(stage: Stage, mention: Range, own: Range, people: People): string | null {
  const nation = stage.within(stage.nations, own).find((each) => isCounted(stage, each));
  const behind = nation && { start: nation.end, end: own.end };
  const [first] = behind ? stage.within(stage.names, behind) : [];
  if (!behind || !first || first.start > mention.start) return null;
  const goesOver = / with (?:the )?$/.test(stage.text.slice(nation.end, first.start));
  return goesOver && allMayBe(stage, nation.value.code, behind, people) ? nation.value.code : null;
}

/** The nation that the last of the sentences counts, where it may be that of all in the range. */
function firstCount(stage: Stage, sentences: readonly Sentence[], range: Range, people: People): string | null {
  for (const sentence of sentences) {
    const nation = stage.within(stage.nations, sentence).find((each) => isCounted(stage, each));
    const alone = new Set(stage.within(stage.names, range)).size > 1;
    if (nation && alone && allMayBe(stage, nation.value.code, range, people)) return nation.value.code;
  }
  return null;
}

function isCounted({ text }: Stage, nation: Mention<'nation'>): boolean {
  if (ONLY.test(text.slice(Math.max(0, nation.start - 16), nation.start))) return true;
  if (!COUNTED.test(text.slice(Math.max(0, nation.start - 24), nation.start)) || isOpponent(text, nation)) return false;
  return nation.value.plural || MEMBERS.test(text.slice(nation.end, nation.end + 24));
}

/** Nobody of a range is known to be of another nation, and no other is named there. */
function allMayBe(stage: Stage, code: string, range: Range, people: People): boolean {
  const known = stage.within(stage.names, range).map((name) => people.of(name)?.nation ?? code);
  const named = stage.within(stage.nations, range).map(({ value }) => value.code);
  return [...known, ...named].every((other) => other === code);
}
