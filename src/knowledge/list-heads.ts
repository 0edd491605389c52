/**
 * What a list or table is of, by the words over it or in front of it.
 *
 * Source: headings of results, standings, start lists and records in releases of international and national
 * federations, 2008-2026.
 */

/** `marks`: records, personal bests, standards and the like: what was reached elsewhere. `names`: who is to compete. */
export type ListKind = 'results' | 'classification' | 'standings' | 'marks' | 'names';

/** Kinds by their words, the first that matches decides. */
const KINDS: readonly (readonly [ListKind, RegExp])[] = [
  ['classification', /\b(?:final (?:standings?|ranking)|classification|samalog)\b/i],
  [
    'standings',
    /\b(?:medals? (?:table|tally|count)|standings?|rankings?|world cup (?:overall|total)|overall world cup|order of merit)\b/i,
  ],
  [
    'names',
    /\b(?:start(?:ing)? (?:lists?|orders?)|line-?ups?|entr(?:y lists?|ies|ants)|squads?|rosters?|nominated|nominations?|selected (?:for|to)|selections?|team for|to watch|favou?rites|pairings|draw|reserves?|predictions?|forecast|tips?(?=:|$)|(?:my|our) (?:picks?|podium|top \w+)|elite (?:men|women|field)|programme|schedule)\b/i,
  ],
  [
    'marks',
    /\b(?:records?|(?:personal|season'?s?|world|lifetime) bests?|all-time|(?:qualifying|qualification|entry) (?:standards?|times?|marks?)|standards?|(?:world|european|asian|african|national|season['’]s|(?:this|last) (?:season|year)['’]s)(?: [a-z]+)? (?:top )?lists?)\b/i,
  ],
  ['classification', /\boverall\b/i],
];

/** What the words over a list make it; results where they say nothing else. */
export function listKind(words: string): ListKind {
  const kind = KINDS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'results';
  return kind === 'names' && /\bresults?\b/i.test(words) ? 'results' : kind;
}

/** Words over names that stand in the order they came in. */
const IN_ORDER =
  /\b(?:results?|medals?|medall?ists|podiums?|finishers|placings|classification|final standings|top (?:three|four|five|six|eight|ten|\d{1,2}))\b/i;

/** Whether names below or behind these words stand in the order they came in. */
export const isOrdered = (words: string): boolean => IN_ORDER.test(words);
