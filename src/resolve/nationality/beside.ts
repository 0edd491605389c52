import { nationOfCity } from '../../knowledge/cities.ts';
import { isDoneTo } from '../../knowledge/done-to.ts';
import { AUXILIARIES, CONJUNCTIONS, PREPOSITIONS } from '../../knowledge/function-words.ts';
import { COMPETITION_ADJECTIVES, TITLE_WORDS } from '../../knowledge/not-names.ts';
import { COMPETITOR_NOUNS, RIVAL_NOUNS } from '../../knowledge/person-roles.ts';
import { CUES } from '../../knowledge/speech.ts';
import { nationOfHomeTown } from '../../knowledge/states.ts';
import { SENSES } from '../../knowledge/verbs.ts';
import { anyOf } from '../../knowledge/words.ts';
import { overFigures } from '../../language/figures.ts';
import { firstIn, standsIn } from '../../language/latin.ts';
import type { Mention } from '../../mentions/mention.ts';
import { nationOfMistyped } from '../../mentions/names/mistyped.ts';
import { lastUntil, nextFrom } from '../../read/ranges.ts';
import type { Range } from '../../read/reading.ts';
import type { Stage } from '../stage.ts';
import { isPlace } from './owned.ts';

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

/** "the best", "the only", "best-placed", "first of the": what picks one of a nation's own. */
const PICKED =
  /(?<!\p{L})(?:best|fastest|first|highest|last|latest|leading|lone|most recent|next|one|only|previous|quickest|sole|strongest|top|youngest|oldest)(?:-\p{Ll}+)?(?: (?:placed|ranked))?(?: (?:of|among) the)? $/iu;
/** "Denmark's best". */
const PICKED_BEHIND = /^['’]s (?:best|fastest|first|highest|last|only|quickest|sole|top)\b/;
/** Between the nation and who it was: what they are, and where, no more. */
const WAS = overFigures(
  /^(?:['’]s)?(?: [\p{L}\d-]+){0,3}(?: (?:at|in|of|on|over|to|with) [^,;:.()]{1,60})?(?: again| once more)? (?:is|was|were|came|remains?|remained) (?:the (?:\p{Ll}+ )?)?$/u,
);

/** "Best of the Germans was X", "the last Canadian medallist at the World Championships was X", "Denmark's best was X". */
export function oneOfNation(stage: Stage, mention: Mention<'person'>): string | null {
  const nation = lastUntil(stage.nations, mention.start);
  const best = lastUntil(stage.described, mention.start);
  const lead = (start: number) => stage.text.slice(Math.max(0, start - 40), start);
  const between = (end: number) => stage.text.slice(end, mention.start);
  if (best && standsIn(PICKED_FIRST, stage.text.slice(best.start, best.end)) && standsIn(WAS, between(best.end)))
    return best.code;
  if (!nation || !standsIn(WAS, between(nation.end))) return null;
  const picked = standsIn(PICKED, lead(nation.start)) || standsIn(PICKED_BEHIND, between(nation.end));
  return picked && !isPlace(stage.text, nation) ? nation.value.code : null;
}

const PICKED_FIRST = /^[Tt]he (?:best|fastest|first|highest|last|next|only|quickest|top)(?:-\p{Ll}+)? /u;

/** The nation in front of a name and up to five words that may stand between them. */
const MODIFIERS = overFigures(/^(?:['’]s?)? ((?:[\p{L}\p{N}][\p{L}\p{N}’'-]* ){0,5})$/u);

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

/** "Abrelo of Japan stopped X", "Japan won the relay, X the sprint": the word behind is what the nation, or its own, did. */
export function isOfSubject(stage: Stage, nation: Mention<'nation'>, between: string): boolean {
  const word = /^ (\p{Ll}+)/u.exec(between)?.[1];
  if (nation.value.form === 'adjective' || word === undefined) return false;
  // "Danish women take back their record, Lind third"
  if (nation.value.plural && SENSES.has(word) && !COMPETITOR_NOUNS.has(word.replace(/s$/, ''))) return true;
  if (/^(?:beat|had|held|led|ran|rode|swam|took|won)$/.test(word) || (/(?:ed|[^s]s)$/.test(word) && SENSES.has(word)))
    return true;
  const before = stage.text.slice(Math.max(0, nation.start - 6), nation.start);
  return nation.value.form === 'name' && /(?<!\p{L})(?:of|from) $/u.test(before);
}

/** "The Estonian champion, X, ...", "the Kenyan teenager X": a description that the name is put behind. */
export function calledNation(stage: Stage, mention: Mention<'person'>): string | null {
  const described = lastUntil(stage.described, mention.start);
  return described && /^,? $/.test(stage.text.slice(described.end, mention.start)) ? described.code : null;
}

/** "Canada's world champion and Olympic runner-up, X". */
const OWN_TITLES = overFigures(
  /^['’]s? (?:[\p{L}\p{N}-]+ ){1,5}and (?:[\p{L}\p{N}-]+ ){0,3}(?:champion|finalist|medall?ist|runner-up|winner),? $/u,
);

/** "American world and Olympic champion X", "Chinese husband and wife X and Y". */
const TWO_TITLES = overFigures(
  /^ (?:(?:[\p{L}\p{N}-]+ ){1,4}and (?:[\p{L}\p{N}-]+ ){1,4}(?:champions?|finalists?|medall?ists?|record[- ]holders?|sensation|stars?|winners?)|(?:husband|brother)(?: and |-and-)(?:wife|sister)(?: (?:duo|pair|team))?) $/u,
);

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
const OWN_ROLE = overFigures(new RegExp(`^['’]s (?:[\\p{L}\\p{N}-]+ ){0,5}${anyOf(COMPETITOR_NOUNS)}[,.]`, 'u'));

/** "X of Kazakhstan", "X, who won Canada's bronze", "X, also from Kenya", "X (second) of the Korean team", "X (R) of team China", "X, Norway, second". */
export function nationBehind(stage: Stage, mention: Mention<'person'>): string | null {
  const of = nationAfter(
    stage,
    mention.end,
    /^(?: \(\p{L}+\))?,? (?:also )?(?:of|from|for) (?:[Tt]he )?(?:[Tt]eam )?$/u,
  );
  if (of) return of.value.code;
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

/** What parts a name from words that say what its bearer is. */
const OPENS = '(?: \\([^()]{1,20}\\))?(?:, | [–—-] | \\()';
const STARTS_FOR =
  '(?:represent(?:s|ed|ing)?|hail(?:s|ed|ing) from|com(?:es|ing) from|(?:\\p{Ll}+(?:ed|es|ing|s)|ran|rode|swam) for|from)';

/** Appositions, by the words between a name and a nation, the form of the nation's word and what stands behind it. */
const APPOSITIONS: readonly { readonly gap: RegExp; readonly adjective: boolean | null; readonly behind: RegExp }[] = [
  // "X, who was representing Cuba", "X (starting for Cuba)", "X, now competing for Cuba"
  {
    gap: new RegExp(
      `^${OPENS}(?:who )?(?:(?:also|had|has|is|now|once|still|was|previously|then) ){0,3}${STARTS_FOR} (?:the )?$`,
      'u',
    ),
    adjective: false,
    behind: /^/,
  },
  // "X, the silver medallist from Estonia", "X (a rookie from Estonia)"
  {
    gap: overFigures(
      new RegExp(
        `^${OPENS}(?:an?|the) (?:[\\p{L}\\p{N}-]+ ){0,5}(?:${anyOf(COMPETITOR_NOUNS)}|\\d+-year-old) (?:from|of) (?:the )?$`,
        'u',
      ),
    ),
    adjective: false,
    behind: /^/,
  },
  // "X, racing in Danish colours", "X, in the Danish jersey"
  {
    gap: new RegExp(`^${OPENS}(?:[\\p{Ll}]+ ){0,2}(?:in|wearing) (?:the |her |his )?$`, 'u'),
    adjective: true,
    behind: /^ (?:colou?rs|jersey|kit|shirt|singlet|skinsuit|vest)\b/,
  },
  // "X, wearing the colours of Denmark"
  {
    gap: new RegExp(`^${OPENS}(?:[\\p{Ll}]+ ){0,3}(?:colou?rs|flag|jersey) of (?:the )?$`, 'u'),
    adjective: false,
    behind: /^/,
  },
  // "X, also Danish,", "X, herself a Dane", "X – a young Dane –"
  {
    gap: overFigures(
      new RegExp(
        `^${OPENS}(?:(?:also|another|both|already|now|like (?:her|him|them)|(?:her|him|it)self|themselves) )?(?:(?:all|an?|another|both|the|two|three) )*(?:[\\p{Ll}\\p{N}][\\p{L}\\p{N}-]* ){0,3}$`,
        'u',
      ),
    ),
    adjective: null,
    behind: new RegExp(
      `^(?:[,.)]| [–—-] | (?:who|whose|from|with|in|of|based|born|living|racing|raised|residing|studying|training)(?!\\p{L})| (?:\\p{Ll}+ )?${anyOf(COMPETITOR_NOUNS)}s?(?: (?!\\p{Lu})|[,.)]))`,
      'u',
    ),
  },
];

/** "X, the Canadian anchor,", "X, a 23-year-old Norwegian who", "X, who was representing Cuba,": an apposition that tells the nation. */
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
  const [nation] = stage.within(stage.nations, { start: mention.end, end: mention.end + 90 });
  return nation && !nation.value.plural && isApposition(stage, mention, nation) ? nation.value.code : null;
}

/** Whether the words between a name and a nation, and behind it, say what the bearer is. */
export function isApposition({ text }: Stage, { end }: Range, nation: Mention<'nation'>): boolean {
  const gap = text.slice(end, nation.start);
  const behind = text.slice(nation.end, nation.end + 40);
  const adjective = nation.value.form === 'adjective';
  return APPOSITIONS.some(
    (row) =>
      (row.adjective === null ? adjective || nation.value.form === 'person' : row.adjective === adjective) &&
      standsIn(row.gap, gap) &&
      standsIn(row.behind, behind),
  );
}

export function nationAfter(stage: Stage, end: number, gap: RegExp, reach = 40): Mention<'nation'> | undefined {
  const [nation] = stage.within(stage.nations, { start: end, end: end + reach });
  return nation && gap.test(stage.text.slice(end, nation.start)) ? nation : undefined;
}
