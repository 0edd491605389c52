import { nationOfCity } from '../../knowledge/cities.ts';
import { isDoneTo } from '../../knowledge/done-to.ts';
import { AUXILIARIES, CONJUNCTIONS, PREPOSITIONS } from '../../knowledge/function-words.ts';
import { COMPETITION_ADJECTIVES, TITLE_WORDS } from '../../knowledge/not-names.ts';
import { COMPETITOR_NOUNS, RIVAL_NOUNS } from '../../knowledge/person-roles.ts';
import { CUES } from '../../knowledge/speech.ts';
import { nationOfHomeTown } from '../../knowledge/states.ts';
import { anyOf } from '../../knowledge/words.ts';
import { firstIn, standsIn } from '../../language/latin.ts';
import type { Mention } from '../../mentions/mention.ts';
import { nationOfMistyped } from '../../mentions/names/mistyped.ts';
import { lastUntil, nextFrom } from '../../read/ranges.ts';
import type { Stage } from '../stage.ts';

/** Between a name and a code: "X (37.45, NED)", "X (2nd/NED)". */
const FIGURE_BEFORE_CODE = /^ [([][\d:.+]{1,9}(?:s|pts|st|nd|rd|th)?(?:, |\/| )$/;

/** "X (NED)", "X (Netherlands)", "X NED" in captions, "X/NED", "X (37.45, NED)". */
export function codeBehind(stage: Stage, mention: Mention<'person'>): string | null {
  const nation = nationAfter(
    stage,
    mention.end,
    /^(?:['’]s?)?(?: \d[\d:.]*\p{Ll}{0,3})?(?: ?\(| ?\[|, |\/| )(?:\d{2}, )?(?:also )?$/u,
  );
  if (!nation) return nationAfter(stage, mention.end, FIGURE_BEFORE_CODE)?.value.code ?? null;
  const bracketed = /[([](?:\d{2}, )?(?:also )?$/.test(stage.text.slice(mention.end, nation.start));
  return bracketed || nation.value.form === 'code' ? nation.value.code : null;
}

/** "X (Torvik Falls, Conn.)": the state behind a home town tells the nation. */
export function homeTownNation(stage: Stage, mention: Mention<'person'>): string | null {
  return nationOfHomeTown(stage.text.slice(mention.end, mention.end + 70)) ?? null;
}

/** "X of Ottawa", "X, the 22-year-old from Ottawa", "X, 22, Ottawa,", "X (Ottawa)", "Ottawa’s X", "Ottawa native X": by a city that everybody knows, where nothing else tells. */
export function cityNation({ text, ownOnly }: Stage, { start, end, value }: Mention<'person'>): string | null {
  // At a nation's own championships London is another one.
  if (ownOnly) return null;
  const behind = firstIn(CITY_BEHIND, text.slice(end, end + 60))?.[1];
  const words = firstIn(CITY_BEFORE, text.slice(Math.max(0, start - 40), start))?.[1]?.split(' ') ?? [];
  // "Then Toronto’s X": the first word of a sentence is no part of the city.
  const before = words.map((_, index) => words.slice(index).join(' '));
  const cities = value.name.includes(' ') ? [behind ?? '', ...before] : [];
  return cities.map(nationOfCity).find((nation) => nation !== undefined) ?? null;
}

const CITY = '(\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+){0,2})';
const CITY_BEHIND = new RegExp(
  `^(?:,? of |, (?:an?|the) (?:[\\p{Ll}\\d-]+ ){1,4}from |, \\d{2},(?: of)? | \\()${CITY}(?![\\p{L}’'-]| \\p{Lu})`,
  'u',
);
const CITY_BEFORE = new RegExp(`${CITY}(?:['’]s| native| resident|-born)(?: [\\p{Ll}-]+){0,2} $`, 'u');

/** A row or list item names one nation for everybody in it. */
export function rowNation(stage: Stage, mention: Mention<'person'>): string | null {
  const block = stage.blockAt(mention.start);
  if (block?.kind !== 'row') return null;
  const codes = new Set(stage.within(stage.nations, block).map((nation) => nation.value.code));
  return codes.size === 1 ? ([...codes][0] ?? null) : null;
}

/** "the last Canadian medallist at the World Championships was X": one whose nation an adjective tells. */
const ONE_OF_THEM = new RegExp(
  `^ (?:[\\p{L}\\d-]+ ){0,3}${anyOf(COMPETITOR_NOUNS)}(?: (?:at|in|of|on|over|to) [^,;:.()]{1,60})? (?:was|is) $`,
  'u',
);

/** "the top American in that race was X". */
const BEST = /^[Tt]he (?:best|fastest|first|highest|last|next|only|quickest|top)(?:-\p{Ll}+)? /u;
const WAS = /^(?: (?:at|in|of|on|over) [^,;:.()]{1,60})? (?:was|is) $/u;

/** "Best of the Germans was X": one of those named in the plural; "the best Dutch skater here was X". */
export function oneOfNation(stage: Stage, mention: Mention<'person'>): string | null {
  const nation = lastUntil(stage.nations, mention.start);
  if (nation && isSuperlative(stage, nation) && standsIn(ONE_OF_THEM, stage.text.slice(nation.end, mention.start)))
    return nation.value.code;
  const best = lastUntil(stage.described, mention.start);
  const isBest = best && BEST.test(stage.text.slice(best.start, best.end));
  if (isBest && standsIn(WAS, stage.text.slice(best.end, mention.start))) return best.code;
  if (!nation || !/^ (?:again |once more )?(?:is|was|were) $/.test(stage.text.slice(nation.end, mention.start)))
    return null;
  const ofThem =
    /\b(?:[Bb]est|[Ff]astest|[Ff]irst|[Hh]ighest|[Oo]ne|[Qq]uickest) (?:placed |ranked )?(?:of|among) the $/;
  return ofThem.test(stage.text.slice(Math.max(0, nation.start - 40), nation.start)) ? nation.value.code : null;
}

/** "the only Canadian", "the best-placed Dutch". */
const isSuperlative = (stage: Stage, { start, value }: Mention<'nation'>): boolean =>
  value.form === 'adjective' &&
  /\b[Tt]he (?:best|fastest|first|highest|last|latest|most recent|next|only|previous|top)(?:-\p{Ll}+)? $/u.test(
    stage.text.slice(Math.max(0, start - 40), start),
  );

/** The nation in front of a name and up to five words that may stand between them. */
const MODIFIERS = /^(?:['’]s?)? ((?:[\p{L}\p{N}][\p{L}\p{N}’'-]* ){0,5})$/u;

/** "Norway's X", "the Dutchman X", "Czech veteran X", "Japan coach X", "Norway's Olympic champion X". */
export function nationBefore(stage: Stage, mention: Mention<'person'>): string | null {
  const nation = lastUntil(stage.nations, mention.start);
  const word = /(?<!\p{L})(\p{Lu}\p{L}+) $/u.exec(
    stage.text.slice(Math.max(0, mention.start - 30), mention.start),
  )?.[1];
  const mistyped = word && (!nation || nation.end < mention.start - word.length) && nationOfMistyped(word);
  if (mistyped) return mistyped;
  if (!nation || nation.value.plural || mention.start - nation.end > 60) return null;
  const between = stage.text.slice(nation.end, mention.start);
  return leadsTo(between) && !isOfSubject(stage, nation, between) ? nation.value.code : null;
}

/** "Abrelo of Japan stopped X": the nation is of whoever did it, and the word behind is what was done. */
export function isOfSubject(stage: Stage, nation: Mention<'nation'>, between: string): boolean {
  return (
    nation.value.form === 'name' &&
    /^ \p{Ll}+/u.test(between) &&
    /(?<!\p{L})(?:of|from) $/u.test(stage.text.slice(Math.max(0, nation.start - 6), nation.start))
  );
}

/** "The Estonian champion, X, ...", "the Kenyan teenager X": a description that the name is put behind. */
export function calledNation(stage: Stage, mention: Mention<'person'>): string | null {
  const described = lastUntil(stage.described, mention.start);
  return described && /^,? $/.test(stage.text.slice(described.end, mention.start)) ? described.code : null;
}

/** "Canada's world champion and Olympic runner-up, X". */
const OWN_TITLES =
  /^['’]s? (?:[\p{L}\p{N}-]+ ){1,5}and (?:[\p{L}\p{N}-]+ ){0,3}(?:champion|finalist|medall?ist|runner-up|winner),? $/u;

/** "American world and Olympic champion X", "Chinese husband and wife X and Y". */
const TWO_TITLES =
  /^ (?:(?:[\p{L}\p{N}-]+ ){1,4}and (?:[\p{L}\p{N}-]+ ){1,4}(?:champions?|finalists?|medall?ists?|record[- ]holders?|sensation|stars?|winners?)|(?:husband|brother)(?: and |-and-)(?:wife|sister)(?: (?:duo|pair|team))?) $/u;

/** "the Norwegian's main rival X": of another nation, as a rule. */
export const ownsRival = (behind: string): boolean => standsIn(RIVAL_OF, behind);
const RIVAL_OF = new RegExp(`^['’]s? (?:\\p{Ll}+ ){0,3}${anyOf(RIVAL_NOUNS)}\\b`, 'u');

/** Whether nothing but words that describe a name stand between a nation and the name. */
export function leadsTo(between: string): boolean {
  if (standsIn(OWN_TITLES, between) || standsIn(TWO_TITLES, between)) return true;
  if (isDoneTo(between) || ownsRival(between)) return false;
  const words = firstIn(MODIFIERS, between)?.[1];
  return words?.split(' ').slice(0, -1).every(mayModify) ?? false;
}

/** A word of the phrase that leads to a name: no preposition, conjunction or verb, no capital but a title's. */
function mayModify(word: string): boolean {
  if (isLink(word.toLowerCase())) return false;
  const lower = word.toLowerCase();
  return (
    !/^\p{Lu}/u.test(word) || COMPETITION_ADJECTIVES.has(lower) || TITLE_WORDS.has(lower) || COMPETITOR_NOUNS.has(lower)
  );
}

/** A word that ends the phrase before a name: what stands before it does not describe the name. */
export function isLink(word: string): boolean {
  return PREPOSITIONS.has(word) || CONJUNCTIONS.has(word) || AUXILIARIES.has(word) || CUES.get(word)?.form === 'finite';
}

/** "X, China's reigning Asian champion,". */
const OWN_ROLE = new RegExp(`^['’]s (?:[\\p{L}\\p{N}-]+ ){0,5}${anyOf(COMPETITOR_NOUNS)}[,.]`, 'u');

/** ", the 2030 silver medallist from ", ", a rookie from ". */
const CALLED_FROM = new RegExp(
  `^(?: \\([^()]{1,20}\\))?, (?:an?|the) (?:[\\p{L}\\p{N}-]+ ){0,5}${anyOf(COMPETITOR_NOUNS)} (?:from|of) (?:the )?$`,
  'u',
);

/** "X of Kazakhstan", "X, the silver medallist from Estonia", "X, who won Canada's bronze", "X, also from Kenya", "X (second) of the Korean team", "X (R) of team China", "X, Norway, second". */
export function nationBehind(stage: Stage, mention: Mention<'person'>): string | null {
  const of = nationAfter(
    stage,
    mention.end,
    /^(?: \(\p{L}+\))?,? (?:also )?(?:of|from|for) (?:[Tt]he )?(?:[Tt]eam )?$/u,
  );
  if (of) return of.value.code;
  const called = nationAfter(stage, mention.end, CALLED_FROM, 90);
  if (called) return called.value.code;
  const won = nationAfter(stage, mention.end, /^(?: \([^()]*\))?, who (?:had |once )?(?:claimed|earned|took|won) $/);
  if (won && /^['’]s? /.test(stage.text.slice(won.end, won.end + 3))) return won.value.code;
  const dashed = nationAfter(stage, mention.end, /^ [-–—] $/);
  if (
    dashed &&
    dashed.value.form !== 'adjective' &&
    /^(?: [-–—] |,|$|\n)/.test(stage.text.slice(dashed.end, dashed.end + 3))
  )
    return dashed.value.code;
  const apposed = nationAfter(stage, mention.end, /^(?: \(\p{L}+\))?, (?:the )?$/u);
  if (apposed?.value.form !== 'name') return null;
  if (standsIn(OWN_ROLE, stage.text.slice(apposed.end, apposed.end + 70))) return apposed.value.code;
  const behind = stage.text.slice(apposed.end, apposed.end + 5);
  const another = nextFrom(stage.nations, apposed.start + 1);
  const listed = another !== undefined && /^,? (?:and )?$/.test(stage.text.slice(apposed.end, another.start));
  return /^(?:,(?! and)|$|\n)/.test(behind) && !listed ? apposed.value.code : null;
}

/** "the Pole in front of him, X, fell": where somebody of the nation is, and then the name. */
const IN_FRONT = /^ (?:ahead of|behind|beside|in front of|next to) (?:her|him|them), $/;

/** "X, the Canadian anchor,", "X, a 23-year-old Norwegian who": an apposition that tells the nation. */
export function apposedNation(stage: Stage, mention: Mention<'person'>): string | null {
  const front = stage.nations.findLast(({ end }) => end < mention.start);
  if (
    front?.value.form === 'person' &&
    !front.value.plural &&
    standsIn(IN_FRONT, stage.text.slice(front.end, mention.start))
  )
    return front.value.code;
  const [described] = stage.within(stage.described, { start: mention.end, end: mention.end + 30 });
  if (described && /^(?: \([^()]{1,20}\))?, $/.test(stage.text.slice(mention.end, described.start)))
    return described.code;
  const gap = /^(?: \([^()]{1,20}\))?, (?:an?|the) (?:[\p{Ll}\p{N}][\p{L}\p{N}-]* ){0,3}$/u;
  const nation = stage.within(stage.nations, { start: mention.end, end: mention.end + 70 })[0];
  if (!nation || nation.value.plural || !gap.test(stage.text.slice(mention.end, nation.start))) return null;
  const next = /^(?:[,.)]| (who|whose|from|with|in|of)(?!\p{L})| (\p{Ll}[\p{Ll}-]*))/u.exec(
    stage.text.slice(nation.end, nation.end + 30),
  );
  if (!next || (nation.value.form !== 'person' && nation.value.form !== 'adjective')) return null;
  return next[2] === undefined || COMPETITOR_NOUNS.has(next[2]) || standsIn(WHERE_NOW, next[2])
    ? nation.value.code
    : null;
}

/** "a Swede living in Rome", "an Italian based in Oslo". */
const WHERE_NOW = /^(?:based|born|living|racing|raised|residing|studying|training)$/;

export function nationAfter(stage: Stage, end: number, gap: RegExp, reach = 40): Mention<'nation'> | undefined {
  const [nation] = stage.within(stage.nations, { start: end, end: end + reach });
  return nation && gap.test(stage.text.slice(end, nation.start)) ? nation : undefined;
}
