import type { Statement } from '../../frames/statement.ts';
import { CARDINAL_PATTERN, ORDINAL_PATTERN } from '../../knowledge/numbers.ts';
import { recordVerbs } from '../../knowledge/record-verbs.ts';
import { overFigures } from '../../language/figures.ts';
import { matchesIn, standsIn } from '../../language/latin.ts';
import type { Page } from '../page.ts';
import { FIGURE, IN_EVENT, TAIL } from './figure.ts';
import type { RecordReference } from './reference.ts';
import { COUNTED_BEHIND } from './status/words.ts';

/** The record in focus at a position. */
export type FocusAt = (position: number) => RecordReference | undefined;

const AGE_OF_RECORD =
  'old|previous|existing|former|prior|earlier|current|new|standing|long-standing|official|same|senior|mixed-sex|[\\p{L}\\d]+-years?(?:-old)?';
/** "the old one", "her own mark", "Falk's record", "the previous best"; not the record holder, nor the halfway mark. */
const TAKEN_UP = overFigures(
  new RegExp(
    `(?:(?<=\\b(?:the|this|that|his|her|their|its|whose)[ \\u00a0])|(?<=['’]s?[ \\u00a0](?:\\d[\\d:.,]*\\d(?:m|[ \\u00a0]m(?:etres)?)?[ \\u00a0])?))(?<own>own )?(?:best (?=(?:${AGE_OF_RECORD}) ))?(?<age>(?:(?:${AGE_OF_RECORD}|(?:19|20)\\d\\d) ){0,2})(?<noun>records?|mark|benchmark|standard|best|one|time|(?<=(?:old|previous|former|prior) )(?:fastest|quickest))(?![\\p{L}-]|['’]| (?:-|hold|book|break|attempt|schedule|pace|crowd|haul|tally|count|total|number|line|time|race|run|ride|swim|jump|throw|performance|(?:${ORDINAL_PATTERN}|${CARDINAL_PATTERN}|\\d{1,3}(?:st|nd|rd|th)) ))`,
    'giu',
  ),
);
/** "took it back". */
const WON_BACK =
  /(?<=\b(?:took|takes|taking|take|got|won|claimed|snatched|grabbed|wrestled) )(?:it|the record|(?:his|her|their) record)(?= (?:straight |right )?back\b)/gi;
/** "It had belonged to Falk": the record of the sentence before. */
const IT = overFigures(
  /(?:^(?:It|That)|(?<=(?:; |^(?:In|Over|For|At) [^,;.]{3,30} ))(?:it|that))(?= (?:(?:had|has|is|was) )?(?:belong(?:s|ed)|stood|been (?:held|set|in|\d)|held|set)\b)|(?<=\b(?:had|has|have) (?:held|owned|kept) )it(?= (?:since|for|with|in|from|at)\b)/g,
);
/** "only for Ruiz to improve it to 1:53.00", "and broke it": the record of the same sentence. */
const IMPROVED = overFigures(
  new RegExp(
    `(?<=\\b${recordVerbs('break')} )it(?= (?:again |further |(?:[\\p{L}\\d]+ ){1,3}later )?(?:to|by|in|with|on) | (?:[\\p{L}\\d]+ ){1,3}later(?:[.,;:]|$)|[.,;:]|$)|(?<=\\b(?:${recordVerbs('get')}|wrest(?:s|ed|ing)?|steal(?:s|ing)?|stole) )it(?= (?:straight |right |away )?(?:from|off) (?!\\d))|(?<=\\b${recordVerbs('cut')} [^,;:()]{2,30} (?:off|from) )it(?=[.,;]| (?:by|with|in|to)\\b|$)|(?<=\\b${recordVerbs('shift')} )it(?= (?:from \\d|(?:further )?(?:down |up )?to \\d))`,
    'giu',
  ),
);
/** "and Falk matched hers with 1:54.20": the same of another's. */
const HERS = new RegExp(
  `(?<=\\b(?:${recordVerbs('break')}|${recordVerbs('equal')}|miss(?:ed|es|ing)?) )(?:hers|his|theirs)(?= (?:with|in|by|to|too)\\b|[.,;]|$)`,
  'gi',
);
/** "the previous holder": of the record just told. */
const PREVIOUS_HOLDER =
  /(?<=\b[Tt]he )(?:previous|old|outgoing|former)(?= holders?(?! of the (?:title|crown|trophy|globe|cup))\b|, \d[\d:.,]*\d,? (?:\p{Lu}|(?:by|from|had|of|was)\b))/gu;
/** "who had a best of 30:12.44"; that of a jumper or thrower may be only the day's. */
const BARE_BEST =
  /(?<=\b(?:boast(?:s|ed|ing)|carr(?:y|ies|ied|ying)|h[ao](?:s|d|ld|lds|ve|ving)|own(?:s|ed|ing)) a )best(?= of \d)|(?<=\ba )best(?= of \d[\d.:]*:\d)|(?<=\b(?:off|under|inside|on|than) the )best(?= (?:he|she|they)(?:['’]d|['’]ve| had| has| have)? (?:brought|came|come|arrived|entered|started|set|skated|swam|swum|ran|run|rowed|rode|ridden)\b)/gi;
/** "He ended at 3:41.05, 0.37 outside.": the record in focus, unnamed. */
const OUTSIDE = /(?<=\d(?: ?s(?:ec(?:ond)?s?)?)?,? )(?:just )?(?:outside|short|shy|off|adrift)(?=[.,;]|$)/g;
/** "0.60 faster than Falk in 2031", "replacing Falk, who": the record in focus, as it was. */
const FASTER_THAN = overFigures(
  /replac(?:ed|es|ing)(?= (?:the )?\p{Lu}[\p{L}’'.-]+(?: \p{Lu}[\p{L}’'.-]+){0,3}(?: \([A-Z]{3}\))?, who)|(?<=\d(?: seconds?)? )(?:faster|quicker|better|longer|higher|farther) than(?= (?:the )?(?:\p{Lu}[\p{L}’'.-]+ ){1,4}(?:\([A-Z]{3}\) )?(?:in (?:19|20)\d\d|had|did|at the|when|clocked|managed|ran|rode|rowed|set|skated|swam|threw|jumped)| what (?=[^,;.]{2,40} (?:did|done|had|ran|set|skated|swam|rode|clocked))| the (?:(?:19|20)\d\d |old |previous )?(?:time|mark|effort|swim|run|jump|throw) (?:of|by|set by) )/gu,
);
/** ", previously held by Falk", ", formerly Falk's": the record in focus, as it was. */
const PREVIOUSLY =
  /(?<=[,(–—-] ?)(?:previously|formerly|until (?:now|then|today|tonight))(?: (?:held|owned|set))?(?= by (?:the )?\p{Lu}| \p{Lu}[\p{L}’' -]{2,30}['’]s\b)/gu;
/** Behind "Falk's mark": it is what did something to a record. */
const DOES = new RegExp(`^ (?:\\p{L}+ly |also |now )?(?:${recordVerbs('break')}|${recordVerbs('equal')})\\b`, 'iu');
/** "With ten titles he is level with the": the record is of titles. */
const COUNTS_WINS = overFigures(
  /\b(?:titles?|wins|victories|medals|golds|podiums|appearances|globes|starts)\b(?:(?!\d[:.]\d)[^,;:.]){0,60}$/i,
);
/** Behind "her": made or left, the mark is no record. */
const OTHER_MARK = /\b(?:ma[dk]e|making|leaves?|left|leaving|hit|off) (?:its|his|her|their) $/i;
const BREAKS = overFigures(
  new RegExp(
    `\\b(?:${recordVerbs('break')}|improv\\p{L}+ by [^,;:()]{1,25} on|improv\\p{L}+ on|${recordVerbs('equal')}|off|under|inside|outside|below|short of|than) (?:the|that|this) $`,
    'iu',
  ),
);

/** Words that take up a record told before: "the old one", "her own mark", "improved it". */
export function anaphorsIn(
  page: Page,
  statement: Statement,
  named: readonly RecordReference[],
  focusAt: FocusAt,
): RecordReference[] {
  const { sentence } = statement;
  const text = page.reading.text.slice(sentence.start, sentence.end);
  const speech = statement.items.filter((item) => item.type === 'speech');
  const matches = [
    TAKEN_UP,
    WON_BACK,
    IT,
    IMPROVED,
    HERS,
    PREVIOUS_HOLDER,
    BARE_BEST,
    OUTSIDE,
    FASTER_THAN,
    PREVIOUSLY,
  ].flatMap((pattern) => matchesIn(pattern, text));
  return matches.flatMap((match): RecordReference[] => {
    const start = sentence.start + match.index;
    const range = { start, end: start + match[0].length };
    if ([...named, ...speech].some((other) => other.start < range.end && other.end > range.start)) return [];
    const before = text.slice(0, match.index);
    const same = HIS_OWN.test(match[0]) ? named.findLast((other) => other.end <= start) : undefined;
    const focus =
      same ?? focusAt(start) ?? (match.groups?.own ? named.find((other) => other.start > start) : undefined);
    const behind = text.slice(match.index + match[0].length);
    const type = isOwnBest(match, before, behind)
      ? 'personal_best'
      : takesUp(match, before, behind, sentence.start, focus)
        ? focus?.type
        : undefined;
    if (!type) return [];
    const antecedent = type === focus?.type ? focus : null;
    const nation = antecedent?.nation ?? null;
    return [
      { statement, ...range, type, nation, form: 'anaphor', compares: false, chain: range, figure: null, antecedent },
    ];
  });
}

/** "whose best before the championships had been 6.78m". */
const HIS = /\b(?:whose|his|her|their) $/i;
const HAD_BEEN = overFigures(/^[^,;:()]{0,40} (?:had been|was|is|stands at|stood at|remains) \d/);

/** "lowered her", before "best to 1:54.20". */
const OWN_BETTERED = new RegExp(`\\b${recordVerbs('break')} (?:his|her|their) $`, 'i');

/** "to 1:54.20", "over 500m twice, first to 41.20": behind it. */
const BETTERED_TO = overFigures(new RegExp(`^${IN_EVENT}(?: twice[^;.]{0,40}?)? (?:to|by|of|from) \\S`, 'iu'));

/** "two seconds off his", "outside her", before "best". */
const OWN_PASSED =
  /(?:\d|\b(?:seconds?|minutes?|tenths?|hundredths?)) (?:off|under|inside|outside) (?:his|her|their) $/i;

/** "a best of 30:12.44", "her previous best", "two seconds off her best", "lowered her best to 1:54.20". */
function isOwnBest(match: RegExpExecArray, before: string, behind: string): boolean {
  if (match[0].toLowerCase() === 'best')
    return (
      /\ba $/.test(before) ||
      (/\bthe $/.test(before) && /^ (?:s?he|they)\b/.test(behind)) ||
      (standsIn(HIS, before) && standsIn(HAD_BEEN, behind)) ||
      (standsIn(OWN_BETTERED, before) && standsIn(BETTERED_TO, behind)) ||
      (standsIn(OWN_PASSED, before) && /^(?:[.,;)]|$| (?:to|by|of|from|with|in|and|when|as|set)\b)/.test(behind))
    );
  return (
    /^(?:best|fastest|quickest)$/i.test(match.groups?.noun ?? '') &&
    /(?:\b(?:his|her|their|whose)|['’]s?) $/.test(before) &&
    match[0] !== 'best'
  );
}

/** A pronoun that stands for a record. */
export const HIS_OWN = /^(?:hers|his|theirs)$/;

/** "had held", "took 0.38 off", before "it": the record of the sentence before, as "improved it to 1:53.20" is. */
const TAKES_IT = /\b(?:(?:had|has|have) (?:held|owned|kept)|\d (?:\p{L}+ )?(?:off|from)) $/u;
/** "In the women's 1500m", before "it has been held by Falk". */
const OPENS_IN = overFigures(/^(?:In|Over|For|At) [^,;.]{3,30} $/);
const TO_FIGURE = /^ (?:again |further )?(?:down |up )?(?:to|from) (?:an? )?\d/;

/** How many characters before its sentence "the old one" looks for its record. */
const NEAR = 160;

/** Behind "the mark": it stands, or is somebody's. */
const STANDS = overFigures(
  /^(?: of \d[\d:.,]*(?: ?(?:m|metres|meters|points|s|sec|seconds)\b)?)?(?:, [^,;.]{1,60},)? (?:has stood|stands|stood|had stood|(?:had )?belong(?:s|ed)|was set|is held|was held|survive[sd]|remains?)\b/u,
);

/** Behind "the mark": its figure, and that it was set. */
const WAS_SET = new RegExp(`^ of ${FIGURE},? (?:set|held|skated|swum|run|ridden|owned|posted)\\b`, 'iu');

/** Behind "Falk's 2031 time": it is no record any more. */
const HISTORY = new RegExp(
  `^${TAIL} (?:(?:in)?to (?:the )?(?:history|record)|(?:off|out of|from) the (?:history |record )?books)\\b`,
  'iu',
);

/** Behind "the mark": somebody had it. */
const WAS_HAD = overFigures(
  /^(?:,? (?:that|which))?(?: the)?(?: [\p{L}\d’'-]+){1,4} (?:had |has )?(?:owned|held|set|skated|swam|swum|ran|run|rode|ridden|rowed|posted|clocked|established)\b/u,
);

/** How far back words without "record" or "mark" look: "hers" in their sentence, "0.37 outside" beyond it; "1.64 adrift" is mostly of the winner. */
function reachOf(words: string, before: string, behind: string, sentence: number): number {
  if (/^(?:hers|his|theirs|off|adrift)$/.test(words)) return sentence;
  if (words === 'it')
    return standsIn(TAKES_IT, before) || standsIn(TO_FIGURE, behind) || OPENS_IN.test(before)
      ? sentence - NEAR
      : sentence;
  return /^(?:just )?(?:outside|short|shy|replac|previous|old|outgoing|former|until)|than$/.test(words)
    ? sentence - NEAR
    : 0;
}

/** Whether the words can mean the record in focus: "mark", "best" and "one" need more than an article. */
function takesUp(
  match: RegExpExecArray,
  before: string,
  behind: string,
  sentence: number,
  focus: RecordReference | undefined,
): boolean {
  if (!focus) return false;
  const { own, age, noun } = match.groups ?? {};
  if (noun === undefined)
    return focus.start >= reachOf(match[0], before, behind, sentence) && !standsIn(COUNTS_WINS, before);
  if (standsIn(COUNTED_BEHIND, behind)) return false;
  const old = /old|previous|existing|former|prior/i.test(age ?? '');
  const owned = /(?:\b(?:his|her|their|its|whose)|['’]s?) $/i.test(before) && !standsIn(DOES, behind);
  switch (noun?.toLowerCase()) {
    case 'record':
    case 'records':
      return !standsIn(COUNTS_WINS, before);
    case 'benchmark':
    case 'mark':
    case 'standard':
      return (
        old ||
        own !== undefined ||
        (owned && !standsIn(OTHER_MARK, before)) ||
        standsIn(BREAKS, before) ||
        standsIn(STANDS, behind) ||
        standsIn(WAS_HAD, behind) ||
        standsIn(WAS_SET, behind)
      );
    case 'best':
      return old && !owned;
    case 'time':
      return (
        (old && !owned) ||
        (standsIn(BREAKS, before) && standsIn(WAS_HAD, behind)) ||
        (owned && standsIn(HISTORY, behind))
      );
    default:
      return (
        (old ||
          standsIn(BREAKS, before) ||
          /\bthan the $|\b(?:own|hold|held|had|has|set)(?:s|ed)? that $/.test(before)) &&
        focus.start >= sentence - NEAR
      );
  }
}
