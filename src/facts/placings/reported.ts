import type { Refusal, RefusalCode } from '../../discourse/observer.ts';
import type { Item, WordItem } from '../../frames/items.ts';
import { clauseAt, focusAt, isWord, type Statement, type VerbItem } from '../../frames/statement.ts';
import { CONJUNCTIONS, NEGATIONS, UNREAL } from '../../knowledge/function-words.ts';
import type { Family } from '../../knowledge/verbs.ts';
import { fitting } from '../../language/latin.ts';
import type { Page } from '../page.ts';
import { type Place, wordsOf } from './place.ts';

/** Verbs that do not give the subject the place that follows. */
const OTHERWISE: ReadonlySet<Family> = new Set(['lose', 'breakRecord', 'pass', 'lead']);

/** In front of a place it was fought over, hoped for, left or missed: the place is what the preposition governs. */
const GOVERNED: readonly RegExp[] = [
  /\b(?:battle|fight|fighting|race|sprint|duel|contention|chance|hopes?|favou?rite|bid|eyes?|shoot-?out|going|contest|match|playing|vying) for (?:the |a |an |her |his |their )*$/i,
  /\b(?:like|as good as|treated (?:it|this|that) as) (?:the |a |an |her |his |their )*$/i,
  /\b(?:start(?:s|ed|ing)?|(?<!\b(?:was|were|been|being) )left|leaving|set off|began|lying|lay|running|skating) [^,;]{0,30}\b(?:in|from) $/i,
  /\b(?:from|over|since|about|towards?|off|near|missed|missing|short of|without|(?<!\bno (?:better|higher|further) )than) (?:the |a |an |her |his |their |overall |(?:[\p{L}-]+ ){0,2}\p{L}+['’]s ){0,5}$/iu,
];

/** "won the ride for bronze", "took the sprint for second": what was raced for is won. */
const RACED_FOR =
  /\b(?:w[io]n(?:s|ning)?|t(?:ake[sn]?|ook|aking)|claim(?:s|ed|ing)?) (?:the |an? )(?:[\p{L}-]+ ){0,2}(?:battle|fight|race|sprint|duel|ride|match|contest|final|shoot-?out|run-off|photo[- ]finish) for (?:the |(?:\p{L}+ )?(?=bronze|silver))?$/iu;

/** In front of a title somebody has since earlier: no win of today. */
const HELD = /\b(?:held|holds?|holding|owns?|owned) (?:on to )?(?:the|a|his|her|their|both) (?:\p{L}+ ){0,3}$/iu;

/** Words of prospects, whose object is not taken unless another verb takes it. */
const PROSPECTS: readonly RegExp[] = [
  /\b(?:chances?|hop(?:es?|ed|ing)|dream(?:s|ed|t|ing)?|ambitions?|sights?|eyes?|aim(?:s|ed|ing)?|bid|favou?rites?|contenders?|candidates?|shot|quest) (?:(?!and |to )[\p{L}'’.-]+ ){0,3}?(?:of|for|at|on|to) /giu,
  /\b(?:fights?|fighting|fought|meet|faces?|battl(?:es?|ed|ing)|rac(?:es?|ed|ing)|challeng(?:es?|ed|ing)|vying|contention|compet(?:es?|ed|ing)) (?:(?!and |to )[\p{L}'’.-]+ ){0,4}?for /giu,
  /\b(?:thr(?:ow|ew|own|owing) away|chas(?:e[sd]?|ing)|threaten(?:s|ed|ing)?|eye(?:s|d|ing)|target(?:s|ed|ing)?|seek(?:s|ing)?|sought|anticipat(?:e[sd]?|ing)|prevent(?:s|ed|ing)?|den(?:y|ies|ied|ying)|block(?:s|ed|ing)?|recapture|to retain|to defend) /giu,
];

/** What may stand between a word of prospects and the place: articles, owners, adjectives, a verb in -ing. */
const TO_THE_PLACE = /^(?:(?!and |but |to |in |with |by )[\p{L}\p{N}'’‘.()-]+ ){0,8}$/u;

/** Words in front of a place that was only in sight. */
const IN_SIGHT = /\b(?:on (?:course|track|pace)|close|set|ready|poised|looking|needed|not enough) (?:to|for)\b[^,;]*$/i;

/** Words behind a place that is no result: "bronze medal race", "title dreams", "second with two laps to go". */
const NOT_RESULT =
  /^(?: medal| place| position| spot)?(?: for (?:\p{Lu}[\p{L}’'-]+ ?){1,3})? ?(?<= )(?:would|could|might|may|will|should)\b|^(?: medal)?[ -](?:race|final|match|medall?ists?|run-off|dreams?|ambitions?|charge|challenge|rivals?|hopes?|chances?)\b|^ (?:(?:was|were|is) )?(?:out of reach|beyond (?:him|her|them)|at stake|up for grabs|in sight|within reach|(?:still )?(?:wide )?open|(?:going|heading|coming) into (?:the|her|his)|to (?:skate|race|play|fight|swim|run|ride|go) for)\b|^(?: place| position)? (?:at (?:that|this|the) (?:moment|time|point|stage|halfway|bell)|at halfway|so far|until (?:then|that point|(?:the|a|his|her|two|three|four|five|\d+)\b)|for (?:most|much|the (?:first|opening|best part)|long|a (?:while|time|few))\b|with [\w-]+ (?:laps?|lengths?|turns?|met(?:er|re)s|m|kilomet(?:er|re)s|km|minutes?|strokes?) (?:to go|left|remaining)|of (?:the|his|her) (?:first|last|previous) (?:two|three|four|five))\b/iu;

/** Behind a place: how far the race was then, "second after the prone stage". */
const STAGE_AFTER =
  /^(?: place| position| spot)?(?: behind (?:the )?(?:\p{Lu}[\p{L}’'-]+ ?){1,3}(?<! ))?,? (?:after|following|through|at) (?:(?:the|his|her|their|cleaning|a|clean|run|round|lap|opening|first|second|third|fourth|fifth|prone|standing|final|last|shooting|short|free|rhythm|original|compulsory|one|two|three|four|\d+) )*(?:program(?:me)?|skate|dance|jumping|day(?: \d)?|yesterday(?:['’]s \w+)?|run|stage|shooting|prone|standing|legs?|laps?|jump|rounds?|split|exchange|change|bell|half|checkpoint|time check|halfway mark|(?:one|two|three) events|\d+ ?(?:km|m|metres|meters|kilometres))\b(?! (?:race|start|final|of the season|in \d|medal))/iu;
/** In front of a place: the race was under way, or not begun. */
const STAGE_BEFORE =
  /\b(?:left the range|came out of the range|left the stadium|sitting|sat|starting|(?:head|com|go)ing into|(?:went|came|goes|headed|heads) into|enter(?:ed|s|ing)|handed over|tagged|reached halfway|lying|lay|hiding|hid|lurking|lurked|tucked (?:in|away)|exchang(?:ed|ing)|turn(?:ed|s|ing)|qualified|qualifying|drawn|seeded|overnight|briefly|temporarily|provisionally|briefly took|mov(?:ed|ing) (?:up )?into)(?: (?:[\p{L}'’-]+ ){0,4}(?:in|from|as|up to))? (?:the |provisional )?$/iu;
/** In front of a rank: what was reached at it, short of the finish. */
const TO_A_POINT =
  /\b(?:to|at|past|over|around) (?:the )?[^,;.]{0,24}\b(?:markers?|marks?|points?|buoys?|hurdles?|corners?|bends?|exchanges?|checkpoints?) $/iu;
/** In front of a place: at which point of the race. */
const AT_A_POINT =
  /\b(?:at|after|by|through|out of|into|from) (?:the )?(?:(?:first|second|third|fourth|last|final|opening|halfway|half|\d+(?: ?k?m)?|\p{L}+) ){0,2}(?:intermediate|split|checkpoint|time check|prone|standing|exchange|handover|bell|halfway|mark|half-way|lap)s?,? (?:[\p{L}'’-]+ ){0,3}(?:was|were|lay|sat|had been) (?:in |only |still |already )*(?:the )?$/iu;
/** Behind a rank: how much was still to be raced, with no verb of the finish between. */
const TO_GO =
  /^(?: (?!after|as|having|but|when|while|despite|and)[\p{L}()’'-]+){0,6} with (?:only |just |about )?[\w.-]+ (?:laps?|lengths?|turns?|met(?:er|re)s|m|kilomet(?:er|re)s|km|minutes?|strokes?|loops?) (?:to go|left|remaining)\b/u;
/** Behind a place that was taken away again. */
const TAKEN_AWAY =
  /^[^;]*\bdisqualified (?:him|her|them)\b|^[^.;]{0,40}\b(?:but|only to be|before being|until|and) (?:[\p{L}'’]+ ){0,3}?(?:disqualified|penali[sz]ed|relegated|handed a penalty|given a penalty|received a (?:penalty|yellow card)|stripped)\b|^[^.]{0,30}(?:\bbut|\bbefore|;)(?: (?:he|she|they))? (?:recover(?:ed|ing)|rall(?:ied|ying)|(?:fought|fighting|battled|battling|bounced|came|coming|worked (?:his|her) way|climbed|climbing|moved|moving) back)\b/iu;

/** "A slow last lap cost her the bronze". */
const COST = /\bcost(?:s|ing)? (?:[\p{L}'’.-]+ ){1,3}(?:(?:the|a|an|his|her|their) )?$/iu;

/** The sentence up to a position. */
const ledTo = (page: Page, { sentence }: Statement, position: number): string =>
  page.reading.text.slice(sentence.start, position);

/** The words a pattern finds; null where it finds none. */
const found = (pattern: RegExp, text: string): string | null => fitting(pattern, text).exec(text)?.[0].trim() ?? null;

/** Signs that a place is not reported as taken, each with the words that say so. */
const SIGNS: readonly (readonly [code: RefusalCode, words: (place: Place, page: Page) => string | null])[] = [
  ['negated', ({ statement, mention }) => denialOf(statement, mention.start)],
  ['prospect', prospectOf],
  ['no-result', ({ after }) => found(NOT_RESULT, after)],
  ['not-taken', ({ before, mention }) => (mention.value.form === 'title' ? found(HELD, before) : null)],
  ['in-sight', ({ before }) => found(NEARLY, before)],
  ['in-sight', ({ before }) => found(IN_SIGHT, before)],
  [
    'not-taken',
    ({ before }) =>
      RACED_FOR.test(before)
        ? null
        : (GOVERNED.map((words) => found(words, before)).find((words) => words !== null) ?? null),
  ],
  ['under-way', ({ before }) => found(STAGE_BEFORE, before) ?? found(TO_A_POINT, before)],
  ['not-taken', ({ statement, mention }, page) => found(COST, ledTo(page, statement, mention.start))],
  ['under-way', ({ statement, mention }, page) => found(AT_A_POINT, ledTo(page, statement, mention.start))],
  ['under-way', ({ after, mention }) => (mention.value.form === 'ordinal' ? found(TO_GO, after) : null)],
  ['taken-away', ({ after }) => found(TAKEN_AWAY, after)],
  ['under-way', ({ after, mention }) => (mention.value.form === 'ordinal' ? found(STAGE_AFTER, after) : null)],
  ['counted', (place, page) => (isPlural(page, place) || isCounted(place) ? wordsOf(page, place.mention) : null)],
  ['for-now', (place) => (isStandingNow(place) ? (place.verb?.word ?? null) : null)],
  ['other-verb', otherVerb],
];

/** Why a place is not reported as taken: denied, hoped for, fought over, provisional, taken away; null where it is. */
export function whyUnreported(page: Page, place: Place): Refusal | null {
  for (const [code, sign] of SIGNS) {
    const words = sign(place, page);
    if (words !== null) return { code, values: { words } };
  }
  return null;
}

function otherVerb({ verb, mention, before }: Place): string | null {
  const otherwise = verb !== null && OTHERWISE.has(verb.sense.family) && !WITH_A.test(before);
  return otherwise && mention.value.form !== 'ordinal' ? verb.word : null;
}

/** "started with a win". */
const WITH_A = /\bwith (?:an? |the |his |her |their )?(?:[\p{L}-]+ )?$/u;

/** "almost moved her into second". */
const NEARLY = /\b(?:almost|nearly|narrowly failed to) (?:[a-z]+ed|took|won)\b[^,;]*$/i;

/** "a record seventh", "one victory each"; "it was her fourth fifth place" counts a place told before. */
const isCounted = ({ before, after, mention }: Place): boolean =>
  (mention.value.form === 'ordinal' && OF_MANY.test(after) && /\b(?:and|her|his|their|the|its) $/i.test(before)) ||
  (mention.value.form === 'medal' && (TALLIED.test(before) || TALLIES.test(after))) ||
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
const TALLIES = new RegExp(
  `^(?: medals?)?(?:(?:,| and|, and) (?:an? |one )${COLOUR})*(?:,| and|, and) (?:two|three|four|five|six|\\d{1,2}) ${COLOUR}\\b`,
  'iu',
);

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
  const index = own.findLastIndex((item) => isWord(item) && (NEGATIONS.has(item.word) || UNREAL.has(item.word)));
  if (index < 0) return null;
  const [word, next, third] = own.slice(index, index + 3) as [WordItem, Item?, Item?];
  const only =
    isWord(next, 'only', 'celebrate', 'eventually', 'later', 'ultimately') ||
    isWord(third, 'than') ||
    (word.word === 'could' && isWord(third, 'only'));
  const bettered = word.word === 'no' && isWord(next, 'better', 'higher');
  return only || bettered ? null : word.word;
}

/** "a chance of winning gold", "chasing her third title": the place is what was hoped for, unless a verb takes it. */
function prospectOf({ before, verb, statement, mention }: Place): string | null {
  if (RACED_FOR.test(before)) return null;
  const offset = mention.start - before.length;
  for (const words of PROSPECTS) {
    const match = [...before.matchAll(fitting(words, before))].at(-1);
    if (!match) continue;
    const end = match.index + match[0].length;
    const taken = verb !== null && verb.start > offset + end && !isNonFinite(verb, statement);
    if (!taken && TO_THE_PLACE.test(before.slice(end))) return match[0].trim();
  }
  return null;
}

/** "winning", "to win". */
function isNonFinite(verb: VerbItem, { items }: Statement): boolean {
  const before = items[items.indexOf(verb) - 1];
  return /ing$/.test(verb.word) || isWord(before, 'to');
}

/** "she won gold medals every year": counted, for an athlete on its own. */
function isPlural(page: Page, { statement, mention, verb }: Place): boolean {
  if (!/(?:medals|titles|crowns|victories|wins|golds|silvers)$/i.test(wordsOf(page, mention)) || !verb) return false;
  const [member, ...others] = focusAt(statement, mention.start)?.members ?? [];
  return others.length === 0 && member?.competitor.kind === 'athlete';
}
