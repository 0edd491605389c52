import { CONJUNCTIONS, PREPOSITIONS } from '../../knowledge/function-words.ts';
import { NATIONAL_GOODS } from '../../knowledge/national-goods.ts';
import { COMPETITOR_NOUNS, TEAM_NOUNS } from '../../knowledge/person-roles.ts';
import { SENSES } from '../../knowledge/verbs.ts';
import { anyOf } from '../../knowledge/words.ts';
import { overFigures } from '../../language/figures.ts';
import { standsIn } from '../../language/latin.ts';
import type { Mention } from '../../mentions/mention.ts';
import { nextFrom } from '../../read/ranges.ts';
import type { Range } from '../../read/reading.ts';
import type { People } from '../entities.ts';
import { HOSTS } from '../hosts.ts';
import type { Stage } from '../stage.ts';
import { leadsTo } from './beside.ts';
import { isOpponent, isPlace, isQuoted } from './owned.ts';
import { coordination } from './shared.ts';

/** Ways in which words in front of a nation and behind it tell that somebody did something as one of its own. */
interface Sign {
  readonly before: RegExp;
  readonly behind: RegExp;
  /** Of which form the nation's word is; of any where none is given. */
  readonly form?: 'adjective' | 'noun';
  /** Said of one of several only: of the last one named. */
  readonly single?: boolean;
  /** Where it was is told. */
  readonly place?: boolean;
  /** Told of the hosts only: on the ice of others anybody may win. */
  readonly hosts?: boolean;
}

/** A word of a noun phrase: no preposition and no conjunction. */
const WORDS = `(?:(?!${anyOf([...PREPOSITIONS, ...CONJUNCTIONS])} )[\\p{L}\\p{N}’-]+ )`;
const ANY = /$/;
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const ALL_GOODS = NATIONAL_GOODS.flatMap((good) => [good, capital(good)]);
const GOODS = `${anyOf([...ALL_GOODS, 'first', 'second', 'third', 'fourth', 'only'])}s?`;
/** The good is nobody else's: "an Ethiopian record from Falk". */
const NOBODY_ELSES = '(?!\\p{L}|[ -]holders?(?!\\p{L})| (?:by|for|from|of) \\p{Lu})';
const SUPERLATIVE =
  '(?:best|fastest|first|highest|last|lone|lowest|most \\p{Ll}+|next|only|quickest|second|sole|strongest|third|top|youngest|oldest)(?:-\\p{Ll}+)?';
const MEMBER = `(?:${anyOf(COMPETITOR_NOUNS)}|(?:wo)?man|hope|lady|representative|starter)`;
const CREW = `(?:${anyOf(TEAM_NOUNS)}|boat|eight|line-?up|pair|quad|sleigh|women|men)`;

const SIGNS: readonly Sign[] = [
  // "Denmark's first medal", "another Danish gold", "broke her own Danish record"
  { before: ANY, behind: overFigures(new RegExp(`^(?:['’]s?)? ${WORDS}{0,3}?${GOODS}${NOBODY_ELSES}`, 'u')) },
  // "gave Denmark its first medal", "won Denmark gold", "brought Denmark another title"
  {
    before:
      /\b(?:br(?:ing|ought)|claim|deliver|earn|gave|giv|hand|land|secur|w[io]n)(?:e|ed|es|ing|ning|s)?(?: for)? (?:the )?$/u,
    behind: overFigures(new RegExp(`^ (?:an?|another|its|the|their) |^ ${WORDS}?${GOODS}(?!\\p{L})`, 'u')),
  },
  // "powered Denmark to gold", "took Denmark into the final", "helped the Danish team to bronze", "put Denmark on the podium"
  {
    before:
      /\b(?:anchor|assist|br(?:ing|ought)|captain|carr(?=ie|y)|driv|drove|fir|guid|haul|help|inspir|lead|led|lift|pilot|power|propel+|pull|push|put|se[nd][dt]|skipper|steer|strok|tak|took)(?:d|e|ed|es|ied|ing|ting|s|y|ying)? (?:the )?$/u,
    behind: overFigures(
      new RegExp(
        `^ (?:${CREW} )?(?:ahead|(?:back |straight |up )?(?:clear|home|into|past|through)|(?:firmly |back )?on(?:to)? (?:an?|the) ${WORDS}{0,3}(?:map|podium|score ?board|score sheet)|in front|in(?:to)? the lead|(?:in |to )?(?:claim|clinch|earn|secur|tak|win)(?:e|ing|ning)?|to the ${WORDS}{0,2}(?:final|podium)|to (?:an? |its |the |their )?${WORDS}{0,3}(?:${GOODS}|glory))(?!\\p{L})`,
        'u',
      ),
    ),
  },
  // "led the Danes in 15th", "paced the Danish women with a tenth place"
  {
    before: /\b(?:head|lead|led|pac)(?:ed|ing|s)? (?:all |the )*$/,
    behind:
      /^(?: (?:charge|contingent|effort|girls|ladies|men|squad|team|way|women))? (?:in|with) (?:an? |her |his )?(?:\d{1,3}(?:st|nd|rd|th)|\p{Ll}+(?:st|nd|rd|th)|top-\d+)(?![\p{L}\d])/u,
  },
  // "made Denmark proud", "did Denmark proud"
  { before: /\b(?:did|do(?:es|ing)?|ma[dk](?:e|es|ing)) (?:all )?(?:of )?$/, behind: /^ (?:happy|proud)\b/ },
  // "for Denmark", "a first for the Danes"
  { before: /\bfor (?:the |team )?$/i, behind: /^(?! (?:fans|media|press|public|team|time))/, form: 'noun' },
  // "the best result by a Dane", "a record for a Danish woman"
  { before: /\b(?:for|by) an? $/, behind: ANY },
  // "to the delight of the Danish fans", "gave the Danish crowd something to shout about"
  {
    before:
      /\b(?:brought|cheer(?:ed|s)? (?:on )?by|cheers (?:from|of)|delight(?:ed| of)|gave|had|sent|thrilled) (?:the |her |his )(?:many )?$/,
    behind: /^ (?:crowds?|fans|public|spectators|supporters)\b/,
    form: 'adjective',
    place: true,
  },
  // "part of the Danish quartet", "piloted the Danish crew", "formed the winning Danish team", "anchor of the Danish relay"
  {
    before:
      /\b(?:anchor(?:ed|ing|s)?|captain(?:ed|ing|s)?|compris(?:e|ed|ing)|completed|driv(?:e|ing)|drove|form(?:ed|ing|s)?|(?:(?:anchor|captain|leader|members?|part) of)|joined|lead|led|ma[dk](?:e|ing) up|pilot(?:ed|ing)?|skipper(?:ed|ing)?|steer(?:ed|ing)?|strok(?:ed|ing)) (?:an? |the )(?:[\p{Ll}-]+ ){0,2}$/u,
    behind: overFigures(new RegExp(`^(?:['’]s)? ${WORDS}{0,2}${CREW}(?!\\p{L}| by (?:an?|\\d|half|two|three) )`, 'u')),
  },
  // "was the best Dane", "is the only Danish woman", "became the second Danish champion", "as the highest-placed of the Danes"
  {
    before: overFigures(
      new RegExp(
        `\\b(?:as|be|been|being|bec[ao]m(?:e|es|ing)|is|are|remain(?:s|ed)?|was|were) (?:[\\p{Ll}]+ )?(?:the )?${SUPERLATIVE} (?:${WORDS}{0,2}|of the ${WORDS}?)$`,
        'u',
      ),
    ),
    behind: overFigures(
      new RegExp(
        `^(?:[.,;:!?)]| (?!\\p{L}+ing\\b)(?:in|on|over|to|at|since|across|with|this|after|by|ever)\\b| ${WORDS}{0,2}${MEMBER}s?(?!\\p{L}))`,
        'u',
      ),
    ),
  },
  // "were the Danish representatives"
  {
    before: /\b(?:are|is|was|were) (?:the |an? )?(?:only |other |sole |two |three )?$/,
    behind: /^ (?:finalist|hope|representative|starter)s?\b/,
    form: 'adjective',
  },
  // "won from X and Y in Korea's trials"
  {
    before: /\b(?:at|in) $/,
    behind: /^['’]s (?:(?:own|national|Olympic|World) ){0,2}(?:[Cc]hampionships|[Nn]ationals|[Tt]rials)\b/,
    place: true,
  },
  // "racing on home ice"
  {
    before: /\bon (?:her |his |their )?$/,
    behind: /^ (?:ice|roads|snow|soil|tracks?|waters?)(?!\p{L})/u,
    place: true,
    hosts: true,
  },
  // "won in the centre of her hometown Torvik in Norway"
  { before: /\b(?:his|her) home ?town (?:of )?\p{Lu}[\p{L}-]+(?:,| in) $/u, behind: /^/, single: true, place: true },
];

/** What is done to a nation's hopes by others, and where it is told that they have none. */
const SPOILED =
  /\b(?:an? end to|break(?:ing|s)?|broke|cost|dash(?:ed|ing)?|den(?:y|ied|ies|ying)|depriv(?:ed|ing)|end(?:ed|ing|s)?|foil(?:ed|ing)?|halt(?:ed|ing)?|interrupt(?:ed|ing)?|no|over(?:took|haul(?:ed|ing))|prevent(?:ed|ing)?|rob(?:bed|bing)?|ruin(?:ed|ing)?|shatter(?:ed|ing)?|snapp?(?:ed|ing)?|spoil(?:ed|ing|t)?|stopp?(?:ed|ing)?|thwart(?:ed|ing)?|upset(?:ting)?|without) (?:the |an?(?:other)? |any )?(?:[\p{Ll}-]+ ){0,2}$/u;

/** Records are broken, and droughts ended, by a nation's own. */
const RECORD = overFigures(
  new RegExp(`^(?:['’]s)? ${WORDS}{0,3}(?:[Rr]ecord|best|mark|drought|wait)s?(?!\\p{L})`, 'u'),
);
/** "X won, but the Danish": with another subject a clause begins. */
const NEXT_SUBJECT = /(?:, (?:and|but|while|whereas)|;| (?:while|whereas)) (?:also |the )*$/;

/** "a night of Danish records", "four meeting records, two Danish records": whose they are is told elsewhere. */
const COUNTED =
  /(?:\b(?:evening|day|flurry|night|spate|string|weekend) of|\b(?:bests|leads|records),(?: and)? (?:\d+|\p{Ll}+)) $/u;
const RECORDS = /^ (?:\p{Ll}+ )?records(?!\p{L})/u;

/** Whether the words around a nation tell of what one of its own did; `before` begins behind who is named. */
function isDeedOf(stage: Stage, before: Range, nation: Mention<'nation'>, alone: boolean): boolean {
  if (isQuoted(stage, nation)) return false;
  const place = isPlace(stage.text, nation);
  const lead = stage.text.slice(before.start, before.end);
  // "cut 0.15 from her own Swiss record"
  if (!/ own $/.test(lead) && isOpponent(stage.text, nation)) return false;
  const behind = stage.text.slice(nation.end, nation.end + 70);
  if (NEXT_SUBJECT.test(lead) || (standsIn(SPOILED, lead) && !standsIn(RECORD, behind))) return false;
  if (standsIn(COUNTED, lead) && standsIn(RECORDS, behind)) return false;
  const form = nation.value.form === 'adjective' ? 'adjective' : 'noun';
  return SIGNS.some(
    (sign) =>
      (alone || !sign.single) &&
      (!place || sign.place) &&
      (!sign.hosts || nation.rule === HOSTS) &&
      (sign.form ?? form) === form &&
      standsIn(sign.before, lead) &&
      standsIn(sign.behind, behind),
  );
}

/** "X took third, a Latvian record"; "X's third place was Finland's first podium"; "X and Y gave Switzerland its first". */
export function deedNation(stage: Stage, mention: Mention<'person'>, people: People): string | null {
  const sentence = stage.sentenceAt(mention.start);
  const list = coordination(stage, mention);
  const last = list.at(-1);
  if (!sentence || !last || isObject(stage, list[0] ?? mention, sentence)) return null;
  const alone = list.length === 1 || last === mention;
  const codes = new Set(list.flatMap((name) => people.of(name)?.nation ?? []));
  const done = stage.within(stage.nations, { start: last.end, end: sentence.end }).find((nation) => {
    const fits = list.length === 1 || [...codes].every((code) => code === nation.value.code);
    const before = { start: last.end, end: nation.start };
    return fits && isDeedOf(stage, before, nation, alone) && isNearest(stage, last, nation, people);
  });
  return done && !describesNext(stage, done) ? done.value.code : null;
}

/** "Lind out-split Falk to win in a Danish record": who stands behind another and a verb did nothing. */
function isObject(stage: Stage, mention: Range, sentence: Range): boolean {
  const before = { start: sentence.start, end: mention.start };
  if (stage.within(stage.names, before).length === 0) return false;
  const word = /(?<![\p{L}-])(\p{Ll}[\p{Ll}-]*) $/u.exec(stage.text.slice(before.start, before.end))?.[1] ?? '';
  return (SENSES.has(word) || /(?:ed|ing|split)$/.test(word)) && !COMPETITOR_NOUNS.has(word);
}

/** "for Denmark's Falk": the nation of who is named behind. */
function describesNext(stage: Stage, nation: Range): boolean {
  const next = nextFrom(stage.names, nation.end);
  return next !== undefined && next.start - nation.end < 60 && leadsTo(stage.text.slice(nation.end, next.start));
}

/** Nobody stands between a mention and what is said of it but people of other nations. */
function isNearest(stage: Stage, mention: Mention<'person'>, nation: Mention<'nation'>, people: People): boolean {
  const person = people.of(mention);
  return stage
    .within(stage.names, { start: mention.end, end: nation.start })
    .every(
      (other) => people.of(other) === person || ![null, nation.value.code].includes(people.of(other)?.nation ?? null),
    );
}

/** "It was", "She gave", "The win is": a sentence that goes on with who did what was told. */
const GOES_ON = new RegExp(
  `^(?:It|He|She|They|That|This|(?:(?:Her|His|Its|That|The|Their|This) (?:\\p{L}+ ){0,2}(?:${anyOf([...NATIONAL_GOODS])}|performance|time))) `,
  'u',
);

/** "X won ahead of Y (NOR). It was Denmark's first gold", "She is the first Dane to do so": the next sentence, which names nobody. */
export function toldAfterNation(stage: Stage, mention: Mention<'person'>, people: People): string | null {
  const own = stage.sentenceAt(mention.start);
  const next = own && stage.sentences[own.index + 1];
  if (!own || next?.block !== own.block || !GOES_ON.test(stage.text.slice(next.start, next.end))) return null;
  if (stage.within(stage.names, next).length > 0) return null;
  const [first] = stage.within(stage.names, own);
  const list = coordination(stage, mention);
  const [nation, ...more] = stage.within(stage.nations, next);
  if (!first || first !== list[0] || isOpponent(stage.text, first) || !nation) return null;
  const { code } = nation.value;
  if (more.some(({ value }) => value.code !== code)) return null;
  const fits = list.every((name) => (people.of(name)?.nation ?? code) === code);
  const before = { start: next.start, end: nation.start };
  return fits && isDeedOf(stage, before, nation, list.length === 1) ? code : null;
}
