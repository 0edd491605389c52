import type { NearMiss } from '../../discourse/observer.ts';
import { overFigures } from '../../language/figures.ts';
import { type Around, firstFitting, nearMisses } from '../word-rules.ts';
import type { Figure } from './figure.ts';
import type { KindRule } from './kind-rule.ts';
import { isAmount, isDifference, isOverSomebody, isRound, isShort, isTenths, separates } from './kind-shapes.ts';
import {
  after,
  anyOf,
  before,
  KEEPS,
  LEADS,
  LOSES_OR_GAINS,
  MARGIN,
  OF_TWO,
  OWN_GAP,
  SOME,
  TRAILS,
  WHOLE,
} from './kind-words.ts';
import { LEG_RULES } from './kinds-of-legs.ts';
import { PART_RULES, STRETCH_BEHIND } from './kinds-of-parts.ts';

/** "crossing 1:47.9 after Lind": what follows may be minutes. */
const CROSSING = /\b(?:arriv|cross|finish)(?:ed|ing|es)(?: the line)? $/;

/** "kept her lead to finish at 7:41.50": what follows is no difference. */
const TO_FINISH = overFigures(/\bto (?:finish|win|stop|touch|cross)\b[^;,.]*$/);

/** In speech: "I skated a", "the board said", "when I saw my": what follows was done. */
const SHOWN =
  /\b(?:(?:I|[Ww]e)(?: just| only| also)? (?:clocked|finished in|ran|rode|rowed|skated|swam|won in)|(?:board|clock|display|screen|scoreboard) (?:read|reads|said|says|show(?:s|ed)|stopped at)|saw) (?:my |our |the |that )?(?:an? )?$|\p{L}[’']s $/u;

/**
 * In order: the first rule whose words fit decides. What no rule claims is a result if the event can have it, a split
 * if it is too short for that.
 */
export const KIND_RULES: readonly KindRule[] = [
  { name: 'times/signed', kind: 'gap', holder: 'focus', when: ({ mention }) => mention.value.form === 'signed' },
  {
    name: 'times/trails-words',
    kind: 'gap',
    holder: 'focus',
    after: after(
      `(?:further |farther |even )?${TRAILS}\\b(?:(?<=gap|deficit)|(?! to\\b(?! (?:claim|come|complete|earn|finish|secure|take)\\b)))`,
    ),
    when: ({ mention }) => mention.value.form === 'words',
  },
  {
    name: 'times/barrier',
    kind: 'other',
    holder: 'nobody',
    after: /^[ -]?(?:barrier|wall|limit|standard|qualifying|landmark|mark\b(?! of))/,
    when: isRound,
  },
  {
    name: 'times/standard-behind',
    kind: 'other',
    holder: 'nobody',
    before: /\b(?:the|an?) $/,
    after: /^ (?:Olympic |World |selection |entry )?(?:qualifying (?:mark|standard|time)|standard|norm|cut-off)\b/,
  },
  {
    name: 'times/covered-in',
    kind: 'result',
    holder: 'focus',
    before: new RegExp(
      `\\b(?:cover|complet|finish)\\p{L}* ${WHOLE} (?:laps|lengths|circuits|kilomet(?:re|er)s|km|met(?:re|er)s|m|miles|course|distance) in (?:just |only )?(?:a time of )?$`,
      'u',
    ),
  },
  {
    name: 'times/would-be',
    kind: 'other',
    holder: 'nobody',
    after: /^ (?:would|will|might|could|may) (?:be|do|suffice|win|not be)\b/,
    when: (figure) => isRound(figure) || isTenths(figure),
  },
  {
    name: 'times/needed-for',
    kind: 'other',
    holder: 'nobody',
    before: /\b(?:need(?:s|ed|ing)?|requir(?:es|ed|ing)?)(?: to (?:run|skate|swim|ride|row))?(?: an?)? $/,
    after: overFigures(
      /^(?: or (?:better|faster|less))? (?:for (?:the \d[\d,]*|gold|silver|bronze|victory)|to (?:beat(?![^.;]* by \d)|catch|overtake|qualify|reach|stay|take|win))\b/,
    ),
    when: ({ mention }) => mention.value.form === 'colon',
  },
  {
    name: 'times/would-have-been',
    kind: 'other',
    holder: 'nobody',
    before: /\ban? (?:time|lap|race|result|run) of $/,
    after: /^ would have (?:been (?:enough|sufficient|needed|good enough)|sufficed|done)\b/,
  },
  { name: 'times/pace', kind: 'other', holder: 'nobody', after: /^[ -]pace\b/ },
  {
    name: 'times/below',
    kind: 'other',
    holder: 'nobody',
    before:
      /(?:\b(?:below|under|less than|faster than|quicker than|inside|beneath|breaks?|breaking|broke|cracks?|cracked|cracking|better(?:s|ed|ing)?) |\bsub[- ])(?:the )?$/i,
    when: (figure) =>
      !separates(figure) &&
      !/\bby (?:just |only )?(?:less than|under) $/.test(figure.before) &&
      !/^ (?:adrift|ahead|back|behind|clear|after (?:the (?:leader|winner)|\p{Lu}))\b/u.test(figure.after) &&
      (isRound(figure) || isTenths(figure)),
  },
  {
    name: 'times/first-below',
    kind: 'other',
    holder: 'nobody',
    before:
      /\b(?:first|second|third|fourth|fifth|only|youngest|oldest)(?: [\p{L}’'-]+){1,6} (?:below|under|inside|faster than|quicker than) $/iu,
    when: ({ mention }) => mention.value.form !== 'words',
  },
  {
    name: 'times/or-better',
    kind: 'other',
    holder: 'nobody',
    after: /^ or (?:faster|quicker|better|less|lower|under)\b/,
  },
  {
    name: 'times/all-below',
    kind: 'other',
    holder: 'nobody',
    before:
      /\b(?:all|both|everyone|everybody|top \p{L}+|(?:two|three|four|five|six|seven|eight|nine|ten|\p{L}+teen|\d+) (?:\p{L}+ )?(?:men|women|finishers|runners|athletes|swimmers|skaters|others|of them))\b[^,;.]{0,40} (?:(?:faster|quicker) than|below|under|inside) $/iu,
    when: ({ mention }) => mention.value.form !== 'words',
  },
  {
    name: 'times/by-running',
    kind: 'other',
    holder: 'nobody',
    before:
      /\b(?:can|could|may|might|must|needs?|will|would)\b[^;.]{0,80} (?:by|with|if \p{L}+) (?:clocking|riding|rowing|running|skating|skiing|swimming|clocks|runs|skates|swims) (?:an? )?$/u,
  },
  {
    name: 'times/lap-bound',
    kind: 'other',
    holder: 'nobody',
    before: overFigures(/\blaps?\b[^,;.]{0,12} (?:over|above|beyond) $/),
    when: isRound,
  },
  {
    name: 'times/standard',
    kind: 'other',
    holder: 'nobody',
    before:
      /\b(?:[Ss]tandards?|[Qq]ualif\w+ (?:[Tt]imes?|[Mm]arks?|[Ll]imits?)|[Ll]imit|(?<=the )cut|norm|[A-Z]{1,3}QT|MQS)(?: (?:for|in) (?:the )?\p{Lu}\p{L}+)?(?: \([A-Z]+\))?(?: (?:of|is|was|at|stood at|stands at)|:)? ?\(?$/u,
  },
  {
    name: 'times/aimed-at',
    kind: 'other',
    holder: 'nobody',
    before:
      /\b(?:(?:aim(?:s|ed|ing)?|hop(?:e|es|ed|ing)|go(?:es|ing)?|went|look(?:s|ed|ing)?|shoot(?:s|ing)?|shot|ask(?:s|ed|ing)?|wish(?:ed|ing)?|dream(?:s|t|ed|ing)?) (?:for|at|of)|(?:target|goal|aim|objective)(?: time)?(?: (?:was|is|of|had been)|:)|target(?:s|ed|t?ing)|sights (?:firmly )?(?:set )?on|eye(?:s|d|ing)|eyes on) (?:a |an )?(?:time of )?$/iu,
    when: (figure) => figure.mention.value.form === 'colon' || isTenths(figure),
  },
  {
    name: 'times/to-beat',
    kind: 'other',
    holder: 'nobody',
    before:
      /\b(?:(?:have|had|has|needs?|needed|required) to (?:beat|better|skate|swim|run|ride|row)|(?:time|mark) to beat (?:was|is|of)) (?:an? )?$/,
  },
  {
    name: 'times/reaction',
    kind: 'other',
    holder: 'nobody',
    before: overFigures(/\breact(?:ed|ing|ion(?: times?)?)\b(?:(?!\bby\b)[^;.]){0,20}$/),
    when: isShort,
  },
  { name: 'times/reaction-behind', kind: 'other', holder: 'nobody', after: /^ reaction\b/, when: isShort },
  STRETCH_BEHIND,
  {
    name: 'times/own-amount',
    kind: 'gap',
    holder: 'speaker',
    before: /\b(?:I|we|We)\b/,
    when: (figure) => figure.spoken && isAmount(figure),
  },
  {
    name: 'times/kept-behind',
    kind: 'gap',
    holder: 'kept',
    before: overFigures(
      new RegExp(
        `\\b(?!(?:leav\\p{L}*|left) (?:from )?(?:the|his|her) (?:\\p{Ll}+ ){0,2}(?:start|gate|hut|line|range|stadium)\\b)${KEEPS}\\b(?:(?! to (?:beat|claim|cross|end|finish|take|win)\\b)[^,;])*$`,
        'u',
      ),
    ),
    after: after(anyOf('behind | adrift | back | in arrears | in (?:his|her|their) wake')),
  },
  {
    name: 'times/left-with',
    kind: 'result',
    holder: 'kept',
    before: /\b(?:left|leaving|leaves)\b[^;]*\bwith $/,
  },
  {
    name: 'times/at-bay-by',
    kind: 'gap',
    holder: 'kept',
    before: before(`\\b${anyOf("at bay | at arm's length | behind")} by ${SOME}`),
  },
  {
    name: 'times/held-off-by',
    kind: 'gap',
    holder: 'kept',
    before: before(
      `\\b(?:${KEEPS}|fend(?:ed|ing)|stav(?:ed|ing)) (?:off )?(?:[^,;]|, (?:the|a|who|his|her) [^,;]*,)* by ${SOME}`,
    ),
    when: ({ before: words }) => /\b(?:hold|holds|held|holding|fended|fending|staved|staving) off\b/.test(words),
  },
  {
    name: 'times/apart',
    kind: 'gap',
    holder: 'nobody',
    after: after(anyOf('apart | of each other | of one another | between')),
  },
  {
    name: 'times/gap-grown',
    kind: 'gap',
    holder: 'focus',
    before: overFigures(
      /\b(?:increas|extend|stretch|widen|enlarg|buil[dt]|open)\p{L}* (?:up |out )?(?:the|a|an|his|her|their) (?:\p{L}+ )?(?:gap|lead|margin|advantage|cushion)\b[^,;.]{0,24} (?:to|of) (?:just |almost |more than )?$/u,
    ),
  },
  {
    name: 'times/gap-changed',
    kind: 'gap',
    holder: 'focus',
    before: overFigures(
      /\b(?:advantage|cushion|deficit|difference|gap|lead|margin)\b[^,;.]{0,60} (?:clos|cut|extend|fall|grow|halv|increas|narrow|reduc|shr[aiu]nk|slash|stretch|trimm|whittl|down|up)\p{L}* (?:down |up |back |out )?to (?:just |only |almost )?$/u,
    ),
    when: ({ before: words }) => !OWN_GAP.test(words) && !TO_FINISH.test(words),
  },
  {
    name: 'times/home-in',
    kind: 'result',
    holder: 'focus',
    before: /\b(?:br(?:ing|ought)|carr(?:y|ied)|le(?:a)?d|steer)\p{L}* [^,;.]{2,40} home in (?:an? (?:time of )?)?$/u,
    when: ({ mention }) => mention.value.form === 'colon',
  },
  {
    name: 'times/own-gap',
    kind: 'gap',
    holder: 'owner',
    before: overFigures(
      new RegExp(`${OWN_GAP.source}[^;.]{0,48} (?:was|is|were|to|at|of|by)(?: (?:down|up|back) to)? ${SOME}$`, 'u'),
    ),
    when: (figure) => isDifference(figure) && !TO_FINISH.test(figure.before) && !OF_TWO.test(figure.before),
  },
  {
    name: 'times/difference-was',
    kind: 'gap',
    holder: 'focus',
    before: overFigures(
      /\b(?:difference|gap|margin|lead(?!-))\b[^,;.]{0,24} (?:was|is|were|to|at)(?: (?:down|up|back) to| only| just)? $/,
    ),
    when: ({ before: words }) => !TO_FINISH.test(words),
  },
  { name: 'times/separates', kind: 'gap', holder: 'nobody', when: separates },
  {
    name: 'times/it-was-back',
    kind: 'gap',
    holder: 'nobody',
    before: before(`\\b(?:[Ii]t|[Tt]here|that) (?:was|were|is) ${SOME}`),
    after: /^ (?:back |down )?to (?:the |\p{Lu})/u,
    when: isShort,
  },
  {
    name: 'times/or',
    kind: 'gap',
    holder: 'verb',
    before: /\bby [\d.,]+(?: \p{L}+)?,? or $/u,
  },
  {
    name: 'times/separated-by',
    kind: 'gap',
    holder: 'nobody',
    before: before(`\\b(?:separated|split|divided) (?:\\w+ ){0,2}by ${SOME}`),
  },
  {
    name: 'times/margin-of',
    kind: 'gap',
    holder: 'focus',
    before: before(`(?<!world |world-|season |season’s |year )\\b${MARGIN} (?:of|was|is) ${SOME}`),
  },
  { name: 'times/off', kind: 'gap', holder: 'verb', after: /^ (?:off|out of) (?:the|his|her|their|its|\p{Lu})/u },
  {
    name: 'times/trails',
    kind: 'gap',
    holder: 'focus',
    after: after(
      `(?:further |farther |even )?${TRAILS}\\b(?:(?<=gap|deficit)|(?! to\\b(?! (?:claim|come|complete|earn|finish|secure|take)\\b)))`,
    ),
    when: isDifference,
  },
  {
    name: 'times/after-somebody',
    kind: 'gap',
    holder: 'focus',
    after: /^ after (?:the )?(?:\p{Lu}|(?:leader|winner)s?(?!\p{L}))/u,
    when: (figure) =>
      (isShort(figure) || figure.mention.value.form === 'unit' || CROSSING.test(figure.before)) &&
      isDifference(figure) &&
      !/\b(?:of|is|was|now|lap|to) $/.test(figure.before),
  },
  {
    name: 'times/leads',
    kind: 'gap',
    holder: 'focus',
    after: after(`(?:further |even )?${LEADS}\\b(?! to\\b)`),
    when: isDifference,
  },
  {
    name: 'times/by',
    kind: 'gap',
    holder: 'verb',
    before: before(`\\bby ${SOME}`),
    when: ({ before: words, after: behind }) =>
      !(/\bby the $/.test(words) && /^ of \p{L}/u.test(behind)) && !/\bfollowed by (?:an? )?$/.test(words),
  },
  {
    name: 'times/placed-at',
    kind: 'gap',
    holder: 'focus',
    before: /\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d(?:st|nd|rd|th)),? (?:at|by) $/i,
    when: (figure) => isShort(figure) && (!/, at $/.test(figure.before) || figure.mention.value.ms < 10_000),
  },
  {
    name: 'times/nobody-closer',
    kind: 'gap',
    holder: 'nobody',
    before: before(
      `\\b(?:[Nn]one|[Nn]obody|[Nn]o one|[Nn]o-one|[Nn]o other|[Nn]either)\\b[^,;]* (?:within|closer than|nearer than) ${SOME}`,
    ),
  },
  {
    name: 'times/within',
    kind: 'gap',
    holder: 'focus',
    before: before(`\\b(?:within|closer than|nearer than) ${SOME}`),
    when: (figure) => isShort(figure) && isDifference(figure),
  },
  {
    name: 'times/lose-gain',
    kind: 'gap',
    holder: 'verb',
    before: before(`\\b${LOSES_OR_GAINS} ${SOME}`),
    when: isShort,
  },
  {
    name: 'times/needs-on',
    kind: 'gap',
    holder: 'focus',
    before: /\b(?:need(?:s|ed|ing)|requir(?:es|ed|ing)|trail(?:s|ed|ing))(?: by)? $/,
    after: /^ (?:on(?! (?:\d|the \d|\p{L}+day\b|[A-Z]\p{Ll}+ \d))|more|over|less|in(?! \p{Lu}| {1,2}\d))\b/u,
    when: isShort,
  },
  {
    name: 'times/over',
    kind: 'gap',
    holder: 'verb',
    after: /^ (?:over|on|against) /,
    when: (figure) =>
      isShort(figure) &&
      isOverSomebody(figure) &&
      !/\bin (?:an? (?:[\p{L}'’-]+ ){1,3}of )?$/u.test(figure.before) &&
      !/^ (?:against [^,;()]*\d|over the (?:first|opening|last))/.test(figure.after),
  },
  ...PART_RULES,
  { name: 'times/spoken-amount', kind: 'gap', holder: 'nobody', when: (figure) => figure.spoken && isAmount(figure) },
  {
    name: 'times/spoken-shown',
    kind: 'result',
    holder: 'focus',
    before: SHOWN,
    when: (figure) => figure.spoken && !isRound(figure) && !/\bif\b/i.test(figure.before),
  },
  { name: 'times/spoken', kind: 'other', holder: 'nobody', when: ({ spoken }) => spoken },
];

/** The words around a figure, as the rules are judged by them. */
const wordsAround = (figure: Figure<'time'>): Around<KindRule> => ({
  before: figure.before,
  after: figure.after,
  when: (rule) => rule.when?.(figure),
});

/** The first rule whose words fit. */
export const kindOf = (figure: Figure<'time'>, sport: string | null = null): KindRule | undefined =>
  (sport === 'triathlon' ? firstFitting(LEG_RULES, wordsAround(figure)) : undefined) ??
  firstFitting(KIND_RULES, wordsAround(figure));

/** The rules that came closest to a figure, for `explain`. */
export const kindsNear = (figure: Figure<'time'>): NearMiss[] => nearMisses(KIND_RULES, wordsAround(figure));
