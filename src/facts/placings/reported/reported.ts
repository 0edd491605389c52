import type { Refusal, RefusalCode } from '../../../discourse/observer.ts';
import type { Item, WordItem } from '../../../frames/items.ts';
import { clauseAt, focusAt, isMention, isWord, type Statement, type VerbItem } from '../../../frames/statement.ts';
import { CONJUNCTIONS, INTENDS, NEGATIONS, UNREAL } from '../../../knowledge/function-words.ts';
import type { Family } from '../../../knowledge/verbs.ts';
import { overFigures } from '../../../language/figures.ts';
import { fitting, matchesIn } from '../../../language/latin.ts';
import type { Page } from '../../page.ts';
import { type Place, wordsOf } from '../draft/place.ts';
import type { Sign } from './sign.ts';
import { RACED_FOR, SIGNS } from './unreported.ts';

/** Verbs that do not give the subject the place that follows. */
const OTHERWISE: ReadonlySet<Family> = new Set(['lose', 'breakRecord', 'pass', 'lead']);

/** Words of prospects, whose object is not taken unless another verb takes it. */
const PROSPECTS: readonly RegExp[] = [
  /\b(?:chances?|hop(?:es?|ed|ing)|dream(?:s|ed|t|ing)?|ambitions?|sights?|eyes?|aim(?:s|ed|ing)?|bid|favou?rites?|contenders?|candidates?|shot|quest|pursuit|hunt|search) (?:(?!and |to )[\p{L}'’.-]+ ){0,3}?(?:of|for|at|on|to) /giu,
  /\b(?:fights?|fighting|fought|meet|faces?|battl(?:es?|ed|ing)|rac(?:es?|ed|ing)|challeng(?:es?|ed|ing)|vying|contention|compet(?:es?|ed|ing)) (?:(?!and |to )[\p{L}'’.-]+ ){0,4}?for /giu,
  /\b(?:thr(?:ow|ew|own|owing) away|chas(?:e[sd]?|ing)|threaten(?:s|ed|ing)?|eye(?:s|d|ing)|target(?:s|ed|ing)?|seek(?:s|ing)?|sought|anticipat(?:e[sd]?|ing)|prevent(?:s|ed|ing)?|den(?:y|ies|ied|ying)|block(?:s|ed|ing)?|recapture|to retain|to defend) /giu,
];

/** What may stand between a word of prospects and the place: articles, owners, adjectives, a verb in -ing. */
const TO_THE_PLACE = overFigures(/^(?:(?!and |but |to |in |with |by )[\p{L}\p{N}'’‘.()-]+ ){0,8}$/u);

type Find = (place: Place, page: Page) => string | null;

/** All signs that a place is not reported as taken, in the order in which they are asked, each with how its words are found. */
const FINDERS: readonly (readonly [code: RefusalCode, find: Find])[] = [
  ['negated', ({ statement, mention }) => denialOf(statement, mention.start)],
  ['prospect', prospectOf],
  ...SIGNS.map((sign): [RefusalCode, Find] => [sign.code, (place, page) => foundBeside(sign, place, page)]),
  [
    'counted',
    (place, page) =>
      (isPlural(page, place) || isCounted(place)) && !IN_YEARS.test(place.after) ? wordsOf(page, place.mention) : null,
  ],
  ['for-now', (place) => (isStandingNow(place) ? (place.verb?.word ?? null) : null)],
  ['other-verb', otherVerb],
];

/** Why a place is not reported as taken: denied, hoped for, fought over, provisional, taken away; null where it is. */
export function whyUnreported(page: Page, place: Place): Refusal | null {
  for (const [code, find] of FINDERS) {
    const words = find(place, page);
    if (words !== null) return { code, values: { words } };
  }
  return null;
}

/** The words of a sign beside a place; null where they do not stand there. */
function foundBeside(
  { side, words, form, unless, unlessBehind }: Sign,
  { mention, statement, before, after }: Place,
  page: Page,
) {
  if (form !== undefined && mention.value.form !== form) return null;
  const { text } = page.reading;
  const front = text.slice(statement.sentence.start, mention.start);
  const beside = { clause: before, sentence: front, behind: after }[side];
  if (unless && fitting(unless, front).test(front)) return null;
  if (unlessBehind && fitting(unlessBehind, after).test(after)) return null;
  return fitting(words, beside).exec(beside)?.[0].trim() ?? null;
}

function otherVerb({ verb, mention, before, led }: Place): string | null {
  const otherwise =
    verb !== null &&
    !led &&
    OTHERWISE.has(verb.sense.family) &&
    !WITH_A.test(before) &&
    !CAME_FOR.test(before) &&
    !(verb.sense.verb === 'pass' && FOR_IT.test(before));
  return otherwise && mention.value.form !== 'ordinal' ? verb.word : null;
}

/** "came through for bronze". */
const CAME_FOR = /\bc[ao]m(?:e|es|ing) through (?:[\p{L}-]+ ){0,3}?for (?:the |a )?$/u;

/** "passed X on the last lap for the win": what it was good for. */
const FOR_IT = / for (?:the )?(?:[\p{L}-]+ )?$/u;

/** "started with a win". */
const WITH_A = /\bwith (?:an? |the |his |her |their )?(?:[\p{L}-]+ )?$/u;

/** "a record seventh", "one victory each"; "it was her fourth fifth place" counts a place told before. */
const isCounted = ({ before, after, mention }: Place): boolean =>
  (mention.value.form === 'ordinal' && OF_MANY.test(after) && /\b(?:and|her|his|their|the|its) $/i.test(before)) ||
  (mention.value.form === 'medal' && isTallied(before, after)) ||
  /\b(?:twice|thrice|\w+-time)(?: an?| the)? $/i.test(before) ||
  (/\bbiggest $/i.test(before) && /^ (?:of the|with)\b/i.test(after)) ||
  (mention.value.form !== 'title' &&
    /\b(?:record|record-[a-z]+|career|straight|successive|consecutive) $/i.test(before)) ||
  (mention.value.form === 'ordinal' && /\b(?:it|this|that) (?:was|is) (?:his|her|their) \p{L}+ $/iu.test(before)) ||
  (/\b(?:it|this|that) (?:was|is) the \p{L}+ (?:[\p{L}-]+ ){0,3}$/iu.test(before) && /^ (?:for|of)\b/.test(after)) ||
  /^ (?:each|apiece|(?:two|three|four|five|six|\w+teen|\d+|several|many) times)\b|^s? of (?:two|three|four|five|six|seven|\d+|several|many|the first)\b/.test(
    after,
  );

/** "his first gold and second of these championships": the second of so many. */
const OF_MANY =
  /^ of (?:this|these|the|his|her|their) (?:[\p{L}-]+ )?(?:competition|championships?|games|weekend|week|season|winter|summer|year|career|meeting|tournament|series)\b/iu;

/** "two gold medals, a silver and a bronze": medals counted one kind after the other. */
const COLOUR = '(?:golds?|silvers?|bronzes?)(?: medals?)?';
const TALLIED = new RegExp(
  `\\b(?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten) ${COLOUR}(?:(?:,| and|, and) (?:\\p{L}+ )?${COLOUR})*(?:,| and|, and) (?:an? |one )?$`,
  'iu',
);
/** "Norway have a gold, a silver and a bronze": all that they have won. */
const isOfTally = (before: string, after: string): boolean => {
  const listed = HAVE_LISTED.exec(before)?.groups?.listed;
  return listed !== undefined && (listed !== '' || LISTS_MORE.test(after));
};

const HAVE_LISTED = new RegExp(
  `\\b(?:has|have) (?:now |already |so far )?(?<listed>(?:(?:an?|one|two|three|\\d) ${COLOUR}(?:,| and|, and) ){0,2})(?:an?|one) $`,
  'iu',
);
const LISTS_MORE = new RegExp(`^(?: medals?)?(?:,| and|, and) (?:an?|one|two|three|\\d) ${COLOUR}\\b`, 'iu');
const TALLIES = new RegExp(
  `^(?: medals?)?(?:(?:,| and|, and) (?:an? |one )${COLOUR})*(?:,| and|, and) (?:two|three|four|five|six|\\d{1,2}) ${COLOUR}\\b`,
  'iu',
);

const isTallied = (before: string, after: string): boolean =>
  TALLIED.test(before) || TALLIES.test(after) || isOfTally(before, after) || isOneEach(before, after);

/** "finished with one gold and one silver": figures, where two races would have a medal each. */
const isOneEach = (before: string, after: string): boolean =>
  ONE_BEFORE.test(before) || (/\bone $/i.test(before) && ONE_BEHIND.test(after));

const ONE_BEFORE = new RegExp(`\\bone ${COLOUR}(?:,| and|, and) one $`, 'iu');
const ONE_BEHIND = new RegExp(`^(?: medals?)?(?:,| and|, and) one ${COLOUR}\\b`, 'iu');

/** "is second": a release tells its results in the past tense; who is second is so for the time being. */
const isStandingNow = ({ verb, mention, before }: Place): boolean =>
  mention.value.form === 'ordinal' &&
  isWord(verb ?? undefined, 'is', 'are') &&
  /\b(?:is|are) (?:now |currently |still |also )?(?:in |ranked |lying )?(?:the )?$/.test(before);

export const isDenied = (statement: Statement, position: number): boolean => denialOf(statement, position) !== null;

const RESTARTS: ReadonlySet<string> = new Set(['but', 'still']);

/** A conjunction, and no condition of what follows. */
const joins = (word: string): boolean => CONJUNCTIONS.has(word) && !UNREAL.has(word) && word !== 'unless';

/** The word of negation or of the unreal, up to the next comma or "but": "thought they had won", not "did not start and X won". */
function denialOf(statement: Statement, position: number): string | null {
  const clause = clauseAt(statement, position);
  const items = statement.items.filter((item) => item.end <= position && item.depth === 0);
  const from = items.findLastIndex(
    (item) =>
      (item.type === 'mark' && /[,;:–—]/.test(item.mark)) ||
      (isWord(item) && (RESTARTS.has(item.word) || (item.start <= clause.start && joins(item.word)))),
  );
  const own = items.slice(from + 1);
  const yet = own.findLastIndex((item) => isWord(item, 'yet'));
  if (yet >= 0 && isWord(own[yet + 1], 'to')) return 'yet';
  const duty = own.findLastIndex((item, at) => isWord(item, 'has', 'have') && isWord(own[at + 1], 'to'));
  if (duty >= 0 && !isWord(own[duty + 2], 'settle', 'make', 'content', 'be')) return 'has to';
  const intends = own.findLast(
    (item, at) => isWord(item) && (INTENDS.has(item.word) || isFailing(own, at)) && isWord(own[at + 1], 'to'),
  );
  if (isWord(intends)) return intends.word;
  const index = own.findLastIndex(
    (item, at) =>
      isWord(item) &&
      (NEGATIONS.has(item.word) || (UNREAL.has(item.word) && !isSomebodysHope(own, at) && !isHisTry(own, at))),
  );
  if (index < 0) return null;
  const [word, next, third] = own.slice(index, index + 3) as [WordItem, Item?, Item?];
  const only =
    isWord(next, 'only', 'celebrate', 'eventually', 'later', 'ultimately') ||
    own.slice(index + 1, index + 4).some((item) => isWord(item, 'cruise', 'coast', 'ease')) ||
    isWord(third, 'than') ||
    (word.word === 'could' && isWord(third, 'only'));
  const bettered = word.word === 'no' && isWord(next, 'better', 'higher', 'doubt', 'mistake', 'secret', 'surprise');
  // "could not stop Lind taking gold": she took it.
  const helpless = own.slice(index + 1, index + 4).some((item) => isWord(item, 'stop', 'prevent', 'deny', 'keep'));
  // "was never headed to win": nobody was in front.
  const untroubled =
    word.word === 'never' && own.slice(index + 1, index + 4).some((item) => isWord(item, ...UNTROUBLED));
  return only || bettered || untroubled || (helpless && word.word !== 'no') ? null : word.word;
}

/** "failed to win"; but "failed to stop Lind taking gold": she took it. */
const isFailing = (items: readonly Item[], index: number): boolean =>
  isWord(items[index], 'failed', 'fails', 'failing') &&
  !isWord(items[index + 2], 'stop', 'prevent', 'deny', 'keep', 'catch', 'match');

/** "Home hope Lind was second", "favourites Solheim and Falk": what somebody is called; "backed up her win with gold". */
const isSomebodysHope = (items: readonly Item[], index: number): boolean => {
  const next = items[index + 1];
  const called = isMention(next) && (next.mention.kind === 'person' || next.mention.kind === 'nation');
  return called ? isWord(items[index], ...CALLED) : isWord(items[index], 'backed') && isWord(next, 'up');
};

const CALLED = ['hope', 'hopes', 'favourite', 'favorite', 'favourites', 'favorites'];

/** "on his final try": an attempt that was made. */
const isHisTry = (items: readonly Item[], index: number): boolean =>
  isWord(items[index], 'try', 'tries') &&
  items
    .slice(Math.max(0, index - 2), index)
    .some((item) => isMention(item) || isWord(item, 'the', 'a', 'first', 'last', 'final'));

/** Behind "never": what the winner was not. */
const UNTROUBLED = 'headed threatened challenged relinquished caught troubled passed overtaken surrendered'.split(' ');

/** "a chance of winning gold", "chasing her third title": the place is what was hoped for, unless a verb takes it. */
function prospectOf({ before, verb, statement, mention }: Place): string | null {
  if (RACED_FOR.test(before)) return null;
  const offset = mention.start - before.length;
  for (const words of PROSPECTS) {
    const match = matchesIn(words, before).at(-1);
    if (!match || REACHED.test(before.slice(0, match.index))) continue;
    const end = match.index + match[0].length;
    const taken =
      (verb !== null && verb.start > offset + end && !isNonFinite(verb, statement)) ||
      (/^to (?:retain|defend) $/.test(match[0]) && hasBeaten(statement, offset + match.index));
    if (!taken && TO_THE_PLACE.test(before.slice(end))) return match[0].trim();
  }
  return null;
}

/** "held off Falk to retain": a win is told in front. */
const hasBeaten = ({ verbs }: Statement, position: number): boolean =>
  /^(?:beat|win)$/.test(verbs.findLast(({ end }) => end <= position)?.sense.family ?? '');

/** "totalled 182.86 points to defend their title": behind a figure it tells what that was enough for. */
const REACHED = /\d(?: points| seconds| minutes)?,? $/;

/** "winning", "to win". */
function isNonFinite(verb: VerbItem, { items }: Statement): boolean {
  const before = items[items.indexOf(verb) - 1];
  return /ing$/.test(verb.word) || isWord(before, 'to');
}

/** "won consecutive gold medals in the 1000m in 2026 and 2030": one in each. */
const IN_YEARS =
  /^(?: in (?:the |\p{L}+['’]s )*[\p{L}\d,]+(?: (?:k?m|metres|meters|relay))?)? in (?:19|20)\d\d(?:, (?:19|20)\d\d)*,? and (?:19|20)\d\d\b/u;

/** "she won gold medals every year": counted, for an athlete on its own. */
function isPlural(page: Page, { statement, mention, verb }: Place): boolean {
  if (!/(?:medals|titles|crowns|victories|wins|golds|silvers)$/i.test(wordsOf(page, mention)) || !verb) return false;
  const [member, ...others] = focusAt(statement, mention.start)?.members ?? [];
  return others.length === 0 && member?.competitor.kind === 'athlete';
}
