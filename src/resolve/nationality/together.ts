import { nationOfAdjective } from '../../knowledge/nations.ts';
import { overFigures } from '../../language/figures.ts';
import type { Mention } from '../../mentions/mention.ts';
import { lastUntil, nextFrom } from '../../read/ranges.ts';
import type { Range } from '../../read/reading.ts';
import type { People } from '../entities.ts';
import { isHeading, type Stage } from '../stage.ts';
import { isOpponent, isPlace } from './owned.ts';
import { coordination } from './shared.ts';

/** "all-Dutch": a nation's adjective that is one word with "all". */
const ALL = /\b[Aa]ll-(\p{Lu}[\p{L}]+)/u;
/** Behind a nation's adjective: places that several share, by how many there are of them. */
const SWEEP = /^ (?:clean |medal |podium )*(?:sweep|1-2-3|one-two-three)(?!\p{L})/u;
const DOUBLE = /^ (?:1-2|one-two|double)(?![\p{L}-])/u;

/**
 * "an all-Dutch duel in which A beat B", "A and B met in the sixth, all-Italian, pairing", "A led another Dutch sweep,
 * beating B": everybody named in the sentence, or as many as share the places, where nobody there is of another nation. "There
 * was a Dutch sweep in the 500m. A won ahead of B and C": of a sentence that names nobody, the first ones behind.
 */
export function allOfNation(stage: Stage, mention: Mention<'person'>, people: People): string | null {
  const sentence = stage.sentenceAt(mention.start);
  if (!sentence || isHeading(sentence.block)) return null;
  const here = togetherIn(stage, sentence);
  if (here) {
    const names = stage.within(stage.names, sentence).slice(0, here.many);
    return names.includes(mention) && areOpen(names, here.code, people) ? here.code : null;
  }
  return sweepBefore(stage, mention, people);
}

/** How far back, in sentences, the places that several share may be told. */
const REACH = 3;

function sweepBefore(stage: Stage, mention: Mention<'person'>, people: People): string | null {
  const own = stage.sentenceAt(mention.start);
  for (let index = (own?.index ?? 0) - 1; own && index >= own.index - REACH; index--) {
    const sentence = stage.sentences[index];
    if (!sentence || isHeading(sentence.block) || sentence.block.index < own.block.index - 1) return null;
    const together = togetherIn(stage, sentence);
    if (!together || !Number.isFinite(together.many)) continue;
    const told = stage.within(stage.names, { start: sentence.start, end: own.end });
    const first = [...new Set(told.map((name) => people.of(name)))].slice(0, together.many);
    const isOne = first.includes(people.of(mention)) && first.length === together.many;
    return isOne && first.every((person) => (person?.nation ?? together.code) === together.code) ? together.code : null;
  }
  return null;
}

const areOpen = (names: readonly Mention<'person'>[], code: string, people: People): boolean =>
  names.every((name) => (people.of(name)?.nation ?? code) === code);

/** The nation that several of a sentence are of, and how many. */
function togetherIn(stage: Stage, sentence: Range): { readonly code: string; readonly many: number } | null {
  const all = nationOfAdjective(ALL.exec(stage.text.slice(sentence.start, sentence.end))?.[1] ?? '');
  if (all) return { code: all, many: Number.POSITIVE_INFINITY };
  for (const { end, value } of stage.within(stage.nations, sentence)) {
    const behind = stage.text.slice(end, end + 40);
    const many = SWEEP.test(behind) ? 3 : DOUBLE.test(behind) ? 2 : 0;
    if (many > 0) return { code: value.code, many };
  }
  return null;
}

/** Between a nation and the first of those who are of it. */
const INCLUDING =
  /^ (?:\p{Ll}[\p{L}-]* ){0,2}\p{Ll}[\p{L}-]*s(?: [\p{Ll}\p{N}’'-]+){0,5}, (?:including|among them|amongst them|namely) (?:[\p{Ll}\p{N}’'-]+ ){0,4}$/u;

/** "Norway was represented by A and B", "Norway, fielding a new combination of A and B". */
const SENDING = overFigures(
  /^(?: (?:[\p{Ll}-]+ ){0,2}represented (?:here )?by|[^.;:()]{0,60} (?:an?|its|the|their) (?:[\p{Ll}-]+ ){0,2}(?:combination|crew|line-?up|pairing|partnership|quartet|team|trio) of) (?:the )?(?:\p{Ll}+ ){0,2}$/u,
);

/** "three Dutch riders behind him, including A and world champion B", "Norway was represented by A and B". */
export function includedNation(stage: Stage, mention: Mention<'person'>): string | null {
  const [first] = coordination(stage, mention);
  const nation = first && lastUntil(stage.nations, first.start);
  if (!first || !nation || first.start - nation.end > 90) return null;
  const between = stage.text.slice(nation.end, first.start);
  const included = nation.value.form === 'adjective' && INCLUDING.test(between);
  const sent = SENDING.test(between) && !isPlace(stage.text, nation) && !isOpponent(stage.text, nation);
  const alone = stage.within(stage.names, { start: nation.end, end: first.start }).length === 0;
  return included || (sent && alone) ? nation.value.code : null;
}

const IN_CREW = /^(?: \p{Ll}[\p{Ll}\p{N}-]*){1,8} the $/u;
const NUMBERED = /^ [1-4](?![\d.,:])/;

/** "X and Y teamed up in the Germany 1 sled": a nation's crew by its number. */
export function numberedCrewNation(stage: Stage, mention: Mention<'person'>): string | null {
  const last = coordination(stage, mention).at(-1) ?? mention;
  const nation = nextFrom(stage.nations, last.end);
  if (!nation || nation.value.form === 'adjective' || !NUMBERED.test(stage.text.slice(nation.end, nation.end + 3)))
    return null;
  return IN_CREW.test(stage.text.slice(last.end, nation.start)) ? nation.value.code : null;
}

/**
 * "Great Britain: A", "### Italy", "**HOME HOPES**": whoever is named in a section that a nation heads is of it, where all
 * the nation's own are told together.
 */
export function sectionNation(stage: Stage, mention: Mention<'person'>): string | null {
  const block = stage.blockAt(mention.start);
  const heading = block && (isHeading(block) ? block : stage.headings.findLast(({ index }) => index < block.index));
  if (!block || !heading || heading.zone === 'headline' || stage.sectionOf(heading) !== stage.sectionOf(block))
    return null;
  if (HOME_SECTION.test(stage.text.slice(heading.start, heading.end))) return stage.host ?? null;
  const [nation, ...others] = stage.within(stage.nations, heading);
  const heads = nation?.start === heading.start && /^:|^$/.test(stage.text.slice(nation.end, heading.end));
  const inside = stage.within(stage.nations, { start: block.start, end: mention.start });
  const alone = inside.every(({ value }) => value.code === nation?.value.code);
  return heads && others.length === 0 && alone && nation.value.form === 'name' ? nation.value.code : null;
}

const HOME_SECTION = /^(?:the )?home (?:charge|favou?rites|heroes|hopes?|interest|stars?|team)\b/iu;
