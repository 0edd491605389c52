import { ORDINAL_PATTERN } from '../../knowledge/numbers.ts';
import { COMPETITOR_NOUNS, TEAM_NOUNS } from '../../knowledge/person-roles.ts';
import { anyOf } from '../../knowledge/words.ts';
import { standsIn } from '../../language/latin.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Range } from '../../read/reading.ts';
import type { People } from '../entities.ts';
import { isHeading, type Stage } from '../stage.ts';
import { isOpponent, isPlace } from './owned.ts';

/** "was 31st", "35th", "in 14th", "(36th)", "finished second": each of a list has a rank behind. */
const RANK = `(?:\\d{1,3}(?:st|nd|rd|th)|${ORDINAL_PATTERN}|last)(?!\\p{L})`;
const RANKED = new RegExp(`^(?: \\((?:[\\d:.]+, )?${RANK}|,? (?:\\p{Ll}+ ){0,3}${RANK})`, 'u');

const SIDE = `(?:(?:wo)?men|ladies|girls|boys|${anyOf(COMPETITOR_NOUNS)}s|${anyOf(TEAM_NOUNS)})`;
/** Words in front of a nation that a list is of, and between it and the first of the list. */
const TOPICS: readonly { readonly before: RegExp; readonly gap: RegExp }[] = [
  // "For the USA, A was 31st and B 35th", "Among the Danish women A was second, B fourth"
  {
    before: /^(?:Among|Amongst|For|Of) (?:the |[Tt]eam )?$/,
    gap: new RegExp(`^(?: ${SIDE})?,?(?: it was)? $`, 'u'),
  },
  // "It was a good day for the Danes, with A first and B third"
  {
    before: /\b(?:day|evening|morning|night|race|weekend) for (?:the |[Tt]eam )?$/,
    gap: new RegExp(`^(?: ${SIDE})?, with $`, 'u'),
  },
  // "The Danish women were led by A in eighth; B was 13th"
  { before: /^(?:The )?$/, gap: new RegExp(`^(?: ${SIDE})? (?:was|were) led by $`, 'u') },
  // "Best of the Danes were A in 14th and B in 18th", "The top Danes were"
  {
    before: /^(?:The )?(?:[Bb]est|[Ff]astest|[Ll]eading|[Tt]op)(?: of the)? $/,
    gap: new RegExp(`^(?: ${SIDE})? were $`, 'u'),
  },
  // "No Dane went through; A was 31st and B 35th"
  { before: /^(?:No(?:ne of the| other)?) $/, gap: /^[^;:]*[;:] $/ },
];
/** "No Dane went through. A was 31st and B 35th". */
const NONE = /^No(?:ne of the| other)? $/;
/** "A was eighth and B 13th as the Danish women did well". */
const AS_THEY = / as the $/;
const OF_SIDE = new RegExp(`^\\p{Lu}\\S+(?: \\p{Lu}\\S+)? ${SIDE}(?!\\p{L})`, 'u');

/** A list of ranks of several people, in a sentence that says before or behind them of which nation they all are. */
export function rankedListNation(stage: Stage, mention: Mention<'person'>, people: People): string | null {
  const sentence = stage.sentenceAt(mention.start);
  if (!sentence || isHeading(sentence.block)) return null;
  const names = stage.within(stage.names, sentence);
  const [first] = names;
  const last = names.at(-1);
  if (!first || !last || new Set(names.map((name) => people.of(name))).size < 2) return null;
  if (!names.every((name, index) => isRanked(stage, name, names[index + 1]?.start ?? sentence.end))) return null;
  const code =
    topicOf(stage, { start: sentence.start, end: first.start }) ??
    noneBefore(stage, sentence.index, first.start) ??
    told(stage, { start: last.end, end: sentence.end });
  const known = names.map((name) => people.of(name)?.nation ?? code);
  const nations = stage.within(stage.nations, sentence).map(({ value }) => value.code);
  return [...known, ...nations].every((other) => other === code) ? code : null;
}

const isRanked = ({ text }: Stage, { start, end }: Range, until: number): boolean =>
  standsIn(RANKED, text.slice(end, until)) && !isOpponent(text, { start, end });

function topicOf(stage: Stage, before: Range): string | null {
  const [nation] = stage.within(stage.nations, before);
  if (!nation || isPlace(stage.text, nation)) return null;
  const lead = stage.text.slice(before.start, nation.start);
  const gap = stage.text.slice(nation.end, before.end);
  return TOPICS.some((topic) => standsIn(topic.before, lead) && standsIn(topic.gap, gap)) ? nation.value.code : null;
}

function noneBefore(stage: Stage, index: number, start: number): string | null {
  const [own, before] = [stage.sentences[index], stage.sentences[index - 1]];
  if (!own || before?.block !== own.block || own.start !== start) return null;
  const [nation] = stage.within(stage.nations, before);
  const alone = stage.within(stage.names, before).length === 0;
  return nation && alone && NONE.test(stage.text.slice(before.start, nation.start)) ? nation.value.code : null;
}

function told(stage: Stage, behind: Range): string | null {
  const [nation] = stage.within(stage.nations, behind);
  if (!nation || !AS_THEY.test(stage.text.slice(behind.start, nation.start))) return null;
  return OF_SIDE.test(stage.text.slice(nation.start, behind.end)) ? nation.value.code : null;
}
