import { nationOfAdjective } from '../../knowledge/nations.ts';
import { readNumber } from '../../knowledge/numbers.ts';
import type { Mention } from '../../mentions/mention.ts';
import { lastUntil, placeOf } from '../../read/ranges.ts';
import type { Range } from '../../read/reading.ts';
import type { People, PersonEntity } from '../entities.ts';
import { isHeading, type Stage } from '../stage.ts';
import { isOpponent } from './owned.ts';
import { coordination } from './shared.ts';

/** "Poland, after X broke a binding,", "Norway, whose X fell,", "Italy, led off by X,": a clause about one of the team. */
export function clauseNation(stage: Stage, mention: Mention<'person'>): string | null {
  const nation = lastUntil(stage.nations, mention.start);
  if (!nation || nation.value.form === 'code' || nation.value.form === 'adjective') return null;
  const between = stage.text.slice(nation.end, mention.start);
  const member =
    OF_THE_TEAM.test(between) || (WITH.test(between) && AS.test(stage.text.slice(mention.end, mention.end + 30)));
  return member ? nation.value.code : null;
}

const OF_THE_TEAM =
  /^, (?:after|once|when|where|whose(?: (?:anchor|captain|[a-z]+ (?:leg|man|rider|skater|swimmer|woman)),?)?|(?:anchored|captained|led|led off|led home) by) $/;
/** "Germany, with the 38-year-old X as anchor", "Canada won the relay with X on the last leg". */
const WITH = /^(?:,|(?: [\p{Ll}\d’'-]+){1,6}) with (?:the )?(?:[\p{Ll}\d-]+ ){0,3}$/u;
const AS =
  /^,? (?:(?:back )?(?:in )?at (?:bow|stroke)|back in|as (?:the )?(?:anchor|captain|lead-off)|in the (?:bow|stroke) seat|on the (?:anchor|final|first|last|lead-off|opening|second|third) leg)\b/;

/** How many sentences back a plural reaches for the pair it takes up. */
const REACH = 2;
const DEFINITE = /(?:^|[^\p{L}])[Tt]he (?:[\p{Ll}\d-]+ ){0,2}$/u;
const OF_TWO = /^ (?:couple|dancers|duo|pair|pairing|siblings|skaters|twosome)\b/;

/**
 * "X/Y skated well. The Canadians took gold", "the Italian siblings": a plural that names a nation takes up the pair spoken
 * of last, where its nation is open.
 */
export function pairNation(stage: Stage, mention: Mention<'person'>, people: People): string | null {
  const person = people.of(mention);
  const block = stage.blockAt(mention.start);
  const sentence = stage.sentenceAt(mention.start);
  const last = sentence && (stage.sentences[sentence.index + REACH] ?? stage.sentences.at(-1));
  if (!person || !block || !sentence || isHeading(block) || !pairAt(stage, mention)) return null;
  const next = stage.reading.blocks[block.index + 1];
  const end = next && !isHeading(next) ? next.end : block.end;
  const reach = { start: mention.end, end: Math.min(end, (last ?? sentence).end) };
  const nation = stage.within(stage.nations, reach).find((other) => isOfTwo(stage, other));
  return nation && pairBefore(stage, nation, people)?.includes(person) ? nation.value.code : null;
}

/** Crews by how many they are. */
const CREWS: ReadonlyMap<string, number> = new Map([
  ['duo', 2],
  ['pair', 2],
  ['couple', 2],
  ['trio', 3],
  ['threesome', 3],
  ['quartet', 4],
  ['foursome', 4],
  ['quad', 4],
  ['quintet', 5],
]);

/** "A, B, C and D were beaten only by Norway. The four Italians": the next sentences take up the list by its number. */
export function countedNation(stage: Stage, mention: Mention<'person'>, people: People): string | null {
  const joined = coordination(stage, mention);
  const block = stage.blockAt(mention.start);
  const sentence = stage.sentenceAt((joined.at(-1) ?? mention).start);
  // "A won ahead of B. The two Danes": not joined, but all that the sentence names.
  const list = joined.length > 1 || !sentence ? joined : stage.within(stage.names, sentence);
  if (list.length < 2 || !block || !sentence || isHeading(block)) return null;
  const last = stage.sentences[sentence.index + REACH] ?? stage.sentences.at(-1);
  const reach = { start: sentence.end, end: Math.min(block.end, (last ?? sentence).end) };
  const nations = stage.within(stage.nations, reach);
  const taken =
    [
      ...stage.within(stage.described, reach),
      ...nations.map(({ start, end, value }) => ({ start, end, code: value.code })),
    ].find((other) => countOf(stage, other) === list.length) ??
    (joined.length > 1 && isAlone(stage, list, sentence) ? goesOnWith(stage, nations, sentence.index + 1) : undefined);
  const fits = (name: Mention<'person'>) => (people.of(name)?.nation ?? taken?.code) === taken?.code;
  return taken && list.every(fits) ? taken.code : null;
}

/** Two, and nobody else in their sentence. */
const isAlone = (stage: Stage, list: readonly Mention<'person'>[], sentence: Range): boolean =>
  list.length === 2 && stage.within(stage.names, sentence).length === 2;

/** "A and B were the best. The Latvians led from the start": a plural opens the next sentence. */
function goesOnWith(stage: Stage, nations: readonly Mention<'nation'>[], index: number) {
  const next = stage.sentences[index];
  const [nation] = nations;
  const opens = next && nation && /^The $/.test(stage.text.slice(next.start, nation.start));
  return opens && nation.value.form === 'person' && nation.value.plural ? { code: nation.value.code } : undefined;
}

/** How many "the four Italians" and "the Italian quartet" are, where their sentence opens with them: "they beat the Italian trio" tells of others. */
function countOf({ text, sentenceAt }: Stage, { start, end }: Range): number | undefined {
  const lead = text.slice(sentenceAt(start)?.start, start);
  if (!/^(?:\p{Lu}[^,]{1,40}, )?(?:[Bb]oth |[Tt]he (?:\p{Ll}+ ){0,2})?$/u.test(lead)) return undefined;
  const counted = /\b[Tt]he (\p{Ll}+) (?:\p{Ll}+ )?(?=\p{Lu})/u.exec(text.slice(Math.max(0, start - 24), end));
  if (/[Bb]oth $/.test(lead)) return 2;
  const crew = /^ (\p{Ll}+)/u.exec(text.slice(end, end + 16))?.[1] ?? /(\p{Ll}+)$/u.exec(text.slice(start, end))?.[1];
  return readNumber(counted?.[1] ?? '') ?? CREWS.get(crew ?? '');
}

function isOfTwo(stage: Stage, nation: Mention<'nation'>): boolean {
  const { form, plural } = nation.value;
  if (isOpponent(stage.text, nation)) return false;
  if (!DEFINITE.test(stage.text.slice(Math.max(0, nation.start - 30), nation.start))) return false;
  const called = form === 'person' && plural;
  return called || (form === 'adjective' && OF_TWO.test(stage.text.slice(nation.end, nation.end + 14)));
}

/** The members of the last pair before a place, where it may be of that nation and no other pair stands beside it. */
function pairBefore(stage: Stage, nation: Mention<'nation'>, people: People): PersonEntity[] | undefined {
  const name = stage.names.findLast((other) => other.end <= nation.start && pairAt(stage, other) !== undefined);
  const sentence = name && stage.sentenceAt(name.start);
  if (!name || !sentence) return undefined;
  const members = (pairAt(stage, name) ?? []).flatMap((member) => people.of(member) ?? []);
  const beside = stage.within(stage.names, { start: sentence.start, end: nation.start });
  const others = beside.filter((other) => pairAt(stage, other)).flatMap((other) => people.of(other) ?? []);
  const alone = others.every((other) => members.includes(other) || other.nation !== null);
  return alone && members.every((member) => (member.nation ?? nation.value.code) === nation.value.code)
    ? members
    : undefined;
}

/** "X and Y won": two full names that open their sentence, and a verb. */
function areSubject(stage: Stage, left: Range, right: Range): boolean {
  const names = [left, right].map(({ start, end }) => stage.text.slice(start, end));
  return (
    stage.sentenceAt(left.start)?.start === left.start &&
    names.every((name) => name.includes(' ')) &&
    /^ (?:and|&) $/.test(stage.text.slice(left.end, right.start)) &&
    /^ \p{Ll}/u.test(stage.text.slice(right.end, right.end + 2))
  );
}

/** The two names of "X/Y", "X and Y". */
function pairAt(stage: Stage, name: Mention<'person'>): Mention<'person'>[] | undefined {
  const at = placeOf(stage.names, name);
  const [before, behind] = [stage.names[at - 1], stage.names[at + 1]];
  const joined = (left?: Range, right?: Range) =>
    left && right && (/^ ?\/ ?$/.test(stage.text.slice(left.end, right.start)) || areSubject(stage, left, right));
  if (before && joined(before, name)) return [before, name];
  return behind && joined(name, behind) ? [name, behind] : undefined;
}

/** "Calgary, Canadian Championships. X won": who is named behind the national championships a paragraph opens with. */
export function championshipNation(stage: Stage, mention: Mention<'person'>): string | null {
  const block = stage.blockAt(mention.start);
  const title =
    block &&
    stage
      .within(stage.lexical, { start: block.start, end: block.start + LEAD + 1 })
      .find(({ rule }) => rule === 'competitions/national');
  if (!title || title.end > mention.start) return null;
  const words = stage.text
    .slice(title.start, title.end)
    .replace(/^\d{4} /, '')
    .split(' ');
  return nationOfAdjective(words[0] ?? '') ?? nationOfAdjective(words.slice(0, 2).join(' ')) ?? null;
}

/** How far into its paragraph, in characters, the name of championships may stand to head it. */
const LEAD = 40;
