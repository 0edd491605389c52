import { FULL_WEEKDAYS, MONTHS } from '../knowledge/calendar.ts';
import { MENS_NAMES, UNISEX_NAMES, WOMENS_NAMES } from '../knowledge/given-names.ts';
import { MEDAL_COMPOUNDS, MEDALS, MOCK_MEDALS, STEPS, TITLE_COMPOUNDS, VICTORIES } from '../knowledge/medals.ts';
import { CARDINAL_PATTERN, ORDINAL_PATTERN, ORDINALS, readNumber } from '../knowledge/numbers.ts';
import { AGO } from '../knowledge/times-past.ts';
import { anyOf } from '../knowledge/words.ts';
import { overFigures } from '../language/figures.ts';
import { fold } from '../language/fold.ts';
import { after, before, isFunctionWord, lastWord, nextWord } from './context.ts';
import type { Rule, Values } from './mention.ts';

type Place = Values['place'];

/** "3rd", "4 th" (a raised suffix that a PDF set apart), "third". */
const ORDINAL = String.raw`(?<![\p{L}\d.,:/-])(?:(?<figure>\d{1,3}) ?(?:st|nd|rd|th)|(?<word>${ORDINAL_PATTERN}))`;
const PLACE_NOUN = '(?:[ -](?:places?|positions?|spot|rank)|-placed)';

/** Words that make an ordinal count something, or a noun of its own: "the second of her career", "a second". */
const DETERMINERS: ReadonlySet<string> = new Set(
  `the a an his her their its our my your this that every each one per no another whose split any`.split(/\s+/),
);
/** What may follow a rank that stands alone, prepositions and conjunctions aside. */
const RANK_TAIL: ReadonlySet<string> = new Set(
  `a an almost another her his is more their nearly some well was were went goes came belonged belongs overall respectively too again this today yesterday here there home
  once twice back also only just not best-placed six`.split(/\s+/),
);
const TIMES_WORD = new RegExp(`^ (?:${CARDINAL_PATTERN}|many|several) times\\b`, 'i');
const WHEN = new RegExp(`^ (?:(?:last|next|this) \\p{L}|${AGO}\\b)`, 'u');
const DAY = new RegExp(`^ ${anyOf(FULL_WEEKDAYS)}\\b`);
const MONTH_BEFORE = new RegExp(`\\b${anyOf(MONTHS.keys())}\\.? $`);
const MONTH_AFTER = new RegExp(`^ (?:of )?${anyOf(MONTHS.keys())}\\b`);

/** "the last third of the race". */
const PART_OF = /^(?:first|last|final|second|opening|middle|closing) third of\b/i;
/** "the third World Cup in Nagano and fourth in Hamar": the meetings of a series are counted on. */
const COUNTED_ON = overFigures(
  new RegExp(
    `\\bthe (?:${ORDINAL_PATTERN}) (?:World (?:Cup|Tour)|Grand Prix|stop|leg|round|stage|event|meeting|competition)\\b[^.;]*\\band (?:the )?$`,
    'iu',
  ),
);

const isCountedOn = (match: RegExpExecArray): boolean =>
  /^ (?:in|at) \p{Lu}/u.test(after(match)) && COUNTED_ON.test(before(match, 80));

function rankOf(match: RegExpExecArray): number {
  const { figure, word } = match.groups ?? {};
  return figure ? Number(figure) : (ORDINALS.get((word ?? '').toLowerCase()) ?? 0);
}

function place(rank: number, form: Place['form']): Place | undefined {
  return rank > 0 ? { rank, form } : undefined;
}

/** Whether an ordinal that stands alone is a rank: nothing in front or behind may be what it counts. */
function standsAlone(match: RegExpExecArray): boolean {
  const behind = after(match);
  const front = lastWord(match)?.toLowerCase() ?? '';
  if (DETERMINERS.has(front) || /['’]s?$/.test(front) || MONTH_BEFORE.test(before(match)) || MONTH_AFTER.test(behind))
    return false;
  if (
    (/^(?:at|for) first$/i.test(`${front} ${match[0]}`) && !/\d ?(?:m|s|points|seconds)? for $/.test(before(match))) ||
    /^first (?:of all|and foremost|and last)/i.test(match[0] + behind)
  )
    return false;
  // "Second, she was tired"; but "Second, at 6.7s, was X".
  if (
    /^(?:First|Second)$/.test(match[0]) &&
    /^,(?! (?:in|at|by|with) [^,]{0,12}\d[^,]*, (?:was|were|came)\b)/.test(behind)
  )
    return false;
  if (/\d of $/.test(before(match)) || (/^second$/i.test(match[0]) && A_WHOLE.test(before(match)))) return false;
  if (PART_OF.test(`${front} ${match[0]}${behind}`) || isCountedOn(match)) return false;
  if (
    /^\s*$/.test(behind) ||
    /^ ?[,;.:!?)\]”"’—–|]/.test(behind) ||
    /^ ?\((?!\d{4})/.test(behind) ||
    /^ - /.test(behind)
  )
    return true;
  if (/^ \+?\d{0,3}[:.]\d/.test(behind) || TIMES_WORD.test(behind) || WHEN.test(behind) || DAY.test(behind))
    return true;
  if (/^ best(?:[.,;]|$| (?:behind|in|to|on|with)(?!\p{L}))/u.test(behind)) return true;
  return endsRank(match);
}

/** The word behind a rank is none that it could count. */
function endsRank(match: RegExpExecArray): boolean {
  const next = nextWord(match)?.toLowerCase();
  if (next === undefined) return false;
  if (FINISHED.test(before(match)) && /\p{L}{3}ed$/u.test(next)) return true;
  return isFunctionWord(next) || RANK_TAIL.has(next) || /\p{L}{3}(?:ly|ing)$/u.test(next);
}

/** In front of a rank: "crossed the line first followed by X". */
const FINISHED = /\b(?:crossed the (?:finish(?:ing)? )?line|finished|came (?:home|in)|placed) $/;

/** Behind a number: a place on a list of all there are or ever were. */
const OF_ALL_TIME =
  /^ (?:seed|in the world|ranked|on the (?:[\p{L}-]+ ){0,3}list|(?:[\p{L}-]+ ){0,3}(?:all[- ]time|ever|performances?|performers?)(?!\p{L}))/iu;

/** In front of a second of the clock: "a further second back", "lost a whole second". */
const A_WHOLE =
  /\b(?:an?|another|each|every|one|the last) (?:additional|clear|full|further|good|mere|precious|single|split|valuable|whole) $/;

/** "fifth Vera Lind", not "fifth podium in": capitals count, whatever the case of the rank. */
const TWO_CAPITALS = /^:? (?:the )?\p{Lu}\p{L}+(?:['’-]\p{L}+)* (?:\p{Lu}\p{L}|(?:him|her|it)self\b)/u;

const ordinalRules: readonly Rule<'place'>[] = [
  {
    name: 'places/ordinal-place',
    kind: 'place',
    pattern: new RegExp(`${ORDINAL}${PLACE_NOUN}(?![\\p{L}\\d])`, 'gu'),
    read: (match) => {
      if (/\bin the $/i.test(before(match)) && /^first place$/i.test(match[0])) return undefined;
      return place(rankOf(match), 'ordinal');
    },
  },
  {
    name: 'places/joined-place',
    kind: 'place',
    pattern: new RegExp(
      `${ORDINAL}(?= (?:and|or|to) (?:\\d{1,2} ?(?:st|nd|rd|th)|${ORDINAL_PATTERN})${PLACE_NOUN})`,
      'gu',
    ),
    read: (match) => place(rankOf(match), 'ordinal'),
  },
  {
    name: 'places/ordinal',
    kind: 'place',
    pattern: new RegExp(`${ORDINAL}(?![\\p{L}\\d'’-])`, 'gu'),
    read: (match) => (standsAlone(match) ? place(rankOf(match), 'ordinal') : undefined),
  },
  {
    name: 'places/rank-of-name',
    kind: 'place',
    pattern: new RegExp(
      `(?<=^|[.;:,–—]["”’)]* |\\band )(?<word>${ORDINAL_PATTERN})(?=:? (?:the )?\\p{Lu}\\p{L}+(?:['’-]\\p{L}+)* \\p{Lu}\\p{L})`,
      'giu',
    ),
    read: (match) =>
      /^first$/i.test(match[0]) || DAY.test(after(match)) || !TWO_CAPITALS.test(after(match))
        ? undefined
        : place(rankOf(match), 'ordinal'),
  },
  {
    name: 'places/number',
    kind: 'place',
    pattern: /(?<![\p{L}\d])(?:No\.|Nr\.|number|#) ?(\d{1,2})(?![\d\p{L}]|[.:]\d)/gu,
    read: (match) => {
      const other =
        /\b(?:world(?:['’]s)?|rankings?|standings|bib|start|wearing|wore|ranked|race|start|lane|heat|pair|seed(?:ed)?) $/i.test(
          before(match),
        );
      return other || match.input[match.index - 1] === '=' || OF_ALL_TIME.test(after(match))
        ? undefined
        : place(Number(match[1]), 'ordinal');
    },
  },
  {
    name: 'places/number-word',
    kind: 'place',
    pattern: new RegExp(
      `(?<=\\b(?:was|were|is|are|became|becomes?|finished|came|ended(?: up)?|placed|as) )number (?<word>${CARDINAL_PATTERN})(?= (?:in|on|at|over|behind|after|again|for)\\b|[.,;]|$)`,
      'gu',
    ),
    read: (match) =>
      /^ in the world/.test(after(match)) ? undefined : place(readNumber(match.groups?.word ?? '') ?? 0, 'ordinal'),
  },
  {
    name: 'places/numbered-line',
    kind: 'place',
    zones: ['list', 'table'],
    pattern: /^(\d{1,3})\.?(?= \p{Lu})/gu,
    read: (match) => place(Number(match[1]), 'ordinal'),
  },
  {
    name: 'places/numbered-name',
    kind: 'place',
    pattern: /(?<=(?:[:;,(] |^))(\d{1,2})[.)](?= \p{Lu})/gu,
    read: (match) => (endsSentence(match) ? undefined : place(Number(match[1]), 'ordinal')),
  },
  {
    name: 'places/runner-up',
    kind: 'place',
    pattern: /(?<![\p{L}-])runners?-up(?!\p{L})/giu,
    read: () => place(2, 'ordinal'),
  },
];

/** "Anna Gold of Norway": a family name behind a given one. */
function isSurname(match: RegExpExecArray): boolean {
  const given = lastWord(match);
  if (!/^(?:Gold|Silver)$/.test(match[0]) || given === null || !/^\p{Lu}\p{Ll}/u.test(given)) return false;
  const names = [MENS_NAMES, UNISEX_NAMES, WOMENS_NAMES];
  return (
    names.some((known) => known.has(fold(given))) &&
    /^(?: \(|,|['’]s?(?!\p{L})| (?!at |for |goes |in |medal|on |to |went )\p{Ll})/u.test(after(match))
  );
}

/** "third was Lind, 20. The": behind a comma a number that follows no other is an age, and the stop ends its sentence. */
function endsSentence(match: RegExpExecArray): boolean {
  const ahead = before(match, 80);
  return match[1] !== '1' && ahead.endsWith(', ') && !/(?:^|[:;,(] )\d{1,2}[.)] \p{Lu}/u.test(ahead);
}

const NO_MEDAL = new RegExp(`^(?:-(?:\\p{L}|$)| ${anyOf(MEDAL_COMPOUNDS)}(?!\\p{L}))`, 'iu');
/** In front of medals or titles that are counted, not won here: "five gold medals", "three of them gold". */
const COUNT_BEFORE = new RegExp(
  `(?:(?:(?<![\\d.:])\\d{1,3}|\\b(?:${CARDINAL_PATTERN}|many|most|more|several|all)) (?:(?!and )\\p{L}+ ){0,2}|\\bof )$`,
  'iu',
);
/** In front of a medal's colour alone: "six gold, three silver", "two were silver". */
const COUNTED_COLOUR = new RegExp(
  `(?:(?<![\\d.:])\\d{1,2}|\\b(?!one )(?:${CARDINAL_PATTERN})) (?:(?:was|were|is|are) )?$`,
  'i',
);

const medalRules: readonly Rule<'place'>[] = [
  {
    name: 'places/medal',
    kind: 'place',
    pattern: new RegExp(
      `(?<![\\p{L}\\d-])(${anyOf(MEDALS.keys())})(?:[- ](?:medal(?:[- ](?:position|spot|place))?|medals|medall?ists?))?(?!\\p{L}|['’]\\p{L}{2})`,
      'giu',
    ),
    read: (match) => {
      const [text, colour = ''] = match;
      const front = before(match);
      const counted =
        (/medals$/i.test(text) && COUNT_BEFORE.test(front)) ||
        COUNTED_COLOUR.test(front) ||
        /\bof (?:them|which) $/.test(front);
      const named = /^\p{Lu}\p{Ll}+$/u.test(text) && /^ \p{Lu}\p{Ll}/u.test(after(match)) && front !== '';
      const level = /^\p{Lu}\p{Ll}+$/u.test(text) && /\b(?:Label|League|Level|Meetings?|Series|Tour) $/.test(front);
      if (counted || named || level || isSurname(match) || NO_MEDAL.test(after(match))) return undefined;
      return place(MEDALS.get(colour.toLowerCase()) ?? 0, 'medal');
    },
  },
  {
    name: 'places/mock-medal',
    kind: 'place',
    pattern: new RegExp(`(?<![\\p{L}\\d-])${anyOf(MOCK_MEDALS)} medals?(?!\\p{L})`, 'giu'),
    read: () => place(4, 'medal'),
  },
];

const NO_TITLE = new RegExp(`^(?:-| ${anyOf(TITLE_COMPOUNDS)}(?!\\p{L}))`, 'iu');
/** In front of the nouns "win" and "triumph", whatever follows. */
const OWNERS: ReadonlySet<string> = new Set(`the a an his her their its this that another whose`.split(/\s+/));
/** In front of the verb "win": "to win", "they win", "can win". */
const VERB_BEFORE: ReadonlySet<string> = new Set(
  `to will would can could may might must should did do not never ever i you we they who and or both always just let`.split(
    /\s+/,
  ),
);

/** Behind a winner: what was won is a medal, told by itself, or a part of the event. */
const OF_PART =
  /^ (?:of|in) (?:the |her |his |an? )?(?:\p{L}+ ){0,2}(?:gold|silver|bronze|jumping|jump|ski jump|heats?|semi-?finals?|quarter-?finals?|qualif\p{L}+|prologue|short program(?:me)?|rhythm dance|B[ -](?:final|division)|opening leg|first (?:run|leg|lap|round))\b/iu;

const titleRules: readonly Rule<'place'>[] = [
  {
    name: 'places/title',
    kind: 'place',
    pattern: new RegExp(`(?<![\\p{L}\\d-])${anyOf(VICTORIES)}(?![\\p{L}'’])`, 'giu'),
    read: (match) => {
      if (NO_TITLE.test(after(match)) || (/s$/i.test(match[0]) && COUNT_BEFORE.test(before(match)))) return undefined;
      return /^(?:win|triumph)$/i.test(match[0]) && !isNoun(match) ? undefined : place(1, 'title');
    },
  },
  {
    name: 'places/champion',
    kind: 'place',
    pattern: /(?<![\p{L}-])champions?(?= (?:was|were|is|are) (?:the )?\p{Lu})/gu,
    read: (match) => (OF_BEFORE.test(before(match, 60)) ? undefined : place(1, 'title')),
  },
  {
    name: 'places/winner',
    kind: 'place',
    pattern: /(?<![\p{L}-])winners?(?![\p{L}'’-])/giu,
    read: (match) => {
      const counted = /s$/i.test(match[0]) && COUNT_BEFORE.test(before(match));
      const ofMedal = /\b(?:gold|silver|bronze)(?:[ -]medal)? $/i.test(before(match));
      const ofPart = OF_PART.test(after(match));
      return counted || ofMedal || ofPart ? undefined : place(1, 'title');
    },
  },
];

/** In front of "champion": it tells of an earlier one. */
const OF_BEFORE = overFigures(
  /\b(?:defending|reigning|former|outgoing|previous|double|last|\d{4}|Olympic|two-time|\p{L}+-time|once|year['’]s|season['’]s) (?:[\p{L}\p{N}'’-]+ ){0,4}$/u,
);

/** "win" and "triumph" are verbs as well: nouns have something in front that is no subject, and no object behind. */
function isNoun(match: RegExpExecArray): boolean {
  const front = lastWord(match)?.toLowerCase();
  if (front === undefined || VERB_BEFORE.has(front)) return false;
  if (OWNERS.has(front) || /['’]s$/.test(front)) return true;
  const next = nextWord(match)?.toLowerCase();
  return next === undefined
    ? !/^ [\d\p{Lu}]/u.test(after(match))
    : isFunctionWord(next) ||
        next === 'here' ||
        next === 'was' ||
        (/day$/.test(next) && NOUN_PHRASE.test(before(match, 60)));
}

/** In front of a noun, where a day without "on" is behind it: "took her first World Cup win Sunday". */
const NOUN_PHRASE =
  /(?<![\p{L}'’])(?:an?|the|his|her|their|first|second|third|\d+(?:st|nd|rd|th)|career) (?:[\p{L}-]+ ){0,4}$/u;

const PODIUM = '(?:the |a )?(?:podium|medals?(?: places| positions)?|rostrum)';

/** "finished top", "ended up on top", "came top of the podium". */
const TOP = String.raw`(?:(?<=\b(?:finish(?:ed|es|ing)?|end(?:ed|s|ing)? up) )(?:on )?top|(?<=\b(?:c[ao]m(?:e|es|ing)|placed|ranked) )top)`;
/** Behind it: what a winner is at the top of. */
const OF_ALL = /^ of (?:the )?(?:\p{L}+ ){0,2}(?:classification|field|pile|podium|rankings?|standings|table)(?!\p{L})/u;

const podiumRules: readonly Rule<'place'>[] = [
  {
    name: 'places/off-the-podium',
    kind: 'place',
    pattern: new RegExp(
      `(?<![\\p{L}-])(?:(?:just |only )?(?:one|a single|a) (?:step|place|spot|position|rung) (?:off|outside|below|short of|away from|from)|just (?:off|outside|short of|shy of)) ${PODIUM}(?!\\p{L})`,
      'giu',
    ),
    read: () => place(4, 'podium'),
  },
  {
    name: 'places/missed-the-podium',
    kind: 'place',
    pattern: new RegExp(
      `(?<![\\p{L}-])(?:(?:narrowly |just )miss(?:ed|es|ing)(?: out on)? ${PODIUM}|miss(?:ed|es|ing)(?: out on)? ${PODIUM}(?= by (?:just |only |a mere )?[\\d.]))(?!\\p{L})`,
      'giu',
    ),
    read: () => place(4, 'podium'),
  },
  {
    name: 'places/step-of-the-podium',
    kind: 'place',
    pattern: new RegExp(
      `(?<![\\p{L}-])(?<step>${anyOf(STEPS.keys())}) (?:(?:podium |medal )(?:place|spot|step|position)|(?:place|spot|step|position|rung) (?:on|of) the podium)(?!\\p{L})`,
      'giu',
    ),
    read: (match) => place(STEPS.get((match.groups?.step ?? '').toLowerCase()) ?? 0, 'podium'),
  },
  {
    name: 'places/top',
    kind: 'place',
    pattern: new RegExp(`${TOP}(?=[.,;)]|$| (?:after|again|ahead|and|at|from|in|of|on|overall|with)(?!\\p{L}))`, 'gu'),
    read: (match) => (/^ of /.test(after(match)) && !OF_ALL.test(after(match)) ? undefined : place(1, 'ordinal')),
  },
  {
    name: 'places/top-of-the-podium',
    kind: 'place',
    pattern: /(?<![\p{L}-])(?:on |the )?top (?:spot|step|of the podium)(?!\p{L})/giu,
    read: () => place(1, 'podium'),
  },
];

/** Ranks: ordinals, medals, titles, and places told by the podium. */
export const placeRules: readonly Rule<'place'>[] = [...ordinalRules, ...medalRules, ...titleRules, ...podiumRules];
