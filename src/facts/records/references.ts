import { sectionAt } from '../../discourse/sections.ts';
import type { Statement } from '../../frames/statement.ts';
import { CARDINAL_PATTERN, ORDINAL_PATTERN } from '../../knowledge/numbers.ts';
import { recordVerbs } from '../../knowledge/record-verbs.ts';
import { recordTypeOf } from '../../knowledge/records.ts';
import { matchesIn, standsIn } from '../../language/latin.ts';
import { type Mention, ofKind, type RecordType } from '../../mentions/mention.ts';
import { recordComparisonRules } from '../../mentions/record-comparisons.ts';
import { runAround, within } from '../../read/ranges.ts';
import type { Range } from '../../read/reading.ts';
import type { Page } from '../page.ts';
import { statementAt } from '../statement-at.ts';
import { FIGURE, HAD_STOOD, TAIL } from './figure.ts';
import type { Mark } from './marks.ts';
import { isPersonal } from './record.ts';

/** Words that speak of a record, whether they name its type ("a track record") or take one up ("the old one"). */
export interface RecordReference extends Range {
  readonly statement: Statement;
  readonly type: RecordType;
  /** IOC code in "a Latvian record". */
  readonly nation: string | null;
  /** `named`: with its type; `anaphor`: takes up the record in focus; `figure`: the mark itself stands for it; `brackets`: as it was. */
  readonly form: 'named' | 'anaphor' | 'figure' | 'brackets';
  /** "the fastest time of her career": told by comparison, without the word. */
  readonly compares: boolean;
  /** The whole coordination it is part of: "a world and European record". */
  readonly chain: Range;
  /** The mark that stands for it. */
  readonly figure: Mark | null;
  /** The record it takes up. */
  readonly antecedent: RecordReference | null;
}

const AGE_OF_RECORD =
  'old|previous|existing|former|prior|earlier|current|new|standing|long-standing|official|same|senior|mixed-sex|[\\p{L}\\d]+-years?(?:-old)?';
/** "the old one", "her own mark", "Falk's record", "the previous best"; not the record holder, nor the halfway mark. */
const TAKEN_UP = new RegExp(
  `(?:(?<=\\b(?:the|this|that|his|her|their|its|whose)[ \\u00a0])|(?<=['’]s?[ \\u00a0](?:\\d[\\d:.,]*\\d(?:m|[ \\u00a0]m(?:etres)?)?[ \\u00a0])?))(?<own>own )?(?:best (?=(?:${AGE_OF_RECORD}) ))?(?<age>(?:(?:${AGE_OF_RECORD}|(?:19|20)\\d\\d) ){0,2})(?<noun>records?|mark|best|one|time)(?![\\p{L}-]|['’]| (?:-|hold|book|break|attempt|schedule|pace|crowd|haul|tally|count|total|number|line|time|race|run|ride|swim|jump|throw|performance|(?:${ORDINAL_PATTERN}|${CARDINAL_PATTERN}|\\d{1,3}(?:st|nd|rd|th)) ))`,
  'giu',
);
/** "took it back". */
const WON_BACK =
  /(?<=\b(?:took|takes|taking|take|got|won|claimed|snatched|grabbed|wrestled) )(?:it|the record|(?:his|her|their) record)(?= (?:straight |right )?back\b)/gi;
/** "It had belonged to Falk": the record of the sentence before. */
const IT =
  /(?:^(?:It|That)|(?<=; )(?:it|that))(?= (?:(?:had|has|is|was) )?(?:belong(?:s|ed)|stood|been (?:held|set|in|\d)|held|set)\b)/g;
/** "only for Ruiz to improve it to 1:53.00", "and broke it": the record of the same sentence. */
const IMPROVED = new RegExp(
  `(?<=\\b${recordVerbs('break')} )it(?= (?:again |further )?(?:to|by|in|with|on) |[.,;:]|$)|(?<=\\b${recordVerbs('shift')} )it(?= (?:from \\d|(?:further )?(?:down |up )?to \\d))`,
  'gi',
);
/** "who had a best of 30:12.44"; that of a jumper or thrower may be only the day's. */
const BARE_BEST =
  /(?<=\b(?:boast(?:s|ed|ing)|carr(?:y|ies|ied|ying)|h[ao](?:s|d|ld|lds|ve|ving)|own(?:s|ed|ing)) a )best(?= of \d)|(?<=\ba )best(?= of \d[\d.:]*:\d)/gi;
/** "(previous: 1:53.50, Falk)", "(WR; old, 39.58, Falk)": the record in focus as it was, its mark in the same brackets. */
const IN_BRACKETS =
  /(?<=^|(?:[([]|[(;] ?))(?:previous(?:ly)?|prev\.?|old|former(?:ly)?)(?: (?:world |national )?(?:record|mark|best|WR|NR))?(?=(?::|,)? (?!(?:[\p{L}’'-]+ ){0,4}[\p{L}-]*(?:holder|champion|winner|medall?ist)))/giu;
/** "He ended at 3:41.05, 0.37 outside.": the record in focus, unnamed. */
const OUTSIDE = /(?<=\d(?: ?s(?:ec(?:ond)?s?)?)?,? )(?:just )?(?:outside|short|shy|off|adrift)(?=[.,;]|$)/g;
/** "0.60 faster than Falk in 2031", "replacing Falk, who": the record in focus, as it was. */
const FASTER_THAN =
  /replac(?:ed|es|ing)(?= (?:the )?\p{Lu}[\p{L}’'.-]+(?: \p{Lu}[\p{L}’'.-]+){0,3}(?: \([A-Z]{3}\))?, who)|(?<=\d(?: seconds?)? )(?:faster|quicker|better|longer|higher|farther) than(?= (?:the )?(?:\p{Lu}[\p{L}’'.-]+ ){1,4}(?:\([A-Z]{3}\) )?(?:in (?:19|20)\d\d|had|did|at the|when))/gu;
/** Behind "Falk's mark": it is what did something to a record. */
const DOES = new RegExp(`^ (?:\\p{L}+ly |also |now )?(?:${recordVerbs('break')}|${recordVerbs('equal')})\\b`, 'iu');
/** "With ten titles he is level with the": the record is of titles. */
const COUNTS_WINS =
  /\b(?:titles?|wins|victories|medals|golds|podiums|appearances|globes|starts)\b(?:(?!\d[:.]\d)[^,;:.]){0,60}$/i;
/** Behind a record: it is of titles, too. */
const COUNTED_BEHIND = new RegExp(
  `^ (?:of|for) (?:the )?(?:most )?(?:(?:${CARDINAL_PATTERN}|\\d+)(?: [\\p{L}-]+){0,4} )?(?:titles?|wins|victories|medals|golds|crowns|podiums|appearances|globes|starts)\\b`,
  'iu',
);
/** Behind "her": made or left, the mark is no record. */
const OTHER_MARK = /\b(?:ma[dk]e|making|leaves?|left|leaving|hit|off) (?:its|his|her|their) $/i;
const BREAKS = new RegExp(
  `\\b(?:${recordVerbs('break')}|improv\\p{L}+ by [^,;:()]{1,25} on|improv\\p{L}+ on|${recordVerbs('equal')}|off|under|than) (?:the|that|this) $`,
  'iu',
);

/** A headline or the heading of a section: telegraphic, and told again in full below it. */
export const isHeading = ({ sentence }: Statement): boolean =>
  sentence.block.zone === 'headline' || sentence.block.zone === 'subhead';

/** Every reference to a record in the narrative and its headings, in text order. */
export function findReferences(page: Page, marks: readonly Mark[]): RecordReference[] {
  const found: RecordReference[] = [];
  for (const statement of page.statements) {
    if (statement.sentence.block.zone !== 'body' && !isHeading(statement)) continue;
    const named = [...namedIn(page, statement), ...heldIn(page, statement)].sort((a, b) => a.start - b.start);
    const focus = (at: number) => focusBefore(page, found, named, at);
    const others = [
      ...anaphorsIn(page, statement, named, focus),
      ...bracketsIn(page, statement, marks, focus),
      ...figuresIn(page, statement, marks, named, focus),
    ];
    found.push(...[...named, ...others].sort((a, b) => a.start - b.start));
  }
  return found;
}

function namedIn(page: Page, statement: Statement): RecordReference[] {
  const { text } = page.reading;
  const mentions = ofKind(
    statement.items.flatMap((item) => (item.type === 'mention' ? [item.mention] : [])),
    'record',
  ).map((mention) => ({ ...mention, end: mention.end + wordBehind(text, mention) }));
  return mentions.map((mention, index) => {
    const run = runAround(mentions, index, text, /^(?:,|\/)?(?: and| as well as)? ?(?:an?|the)? ?$/);
    const chain = { start: run[0]?.start ?? mention.start, end: run.at(-1)?.end ?? mention.end };
    const { start, end, value } = mention;
    return {
      statement,
      start,
      end,
      type: value.type,
      nation: value.nation,
      form: 'named',
      compares: COMPARES.has(mention.rule),
      chain,
      figure: null,
      antecedent: null,
    };
  });
}

/** How far behind "the world" the word stands in "the world 1500m record". */
const wordBehind = (text: string, { end, rule }: Mention<'record'>): number =>
  rule === 'records/event-between' || rule === 'records/lead-between'
    ? (/^.*?\b(?:records?|leads?)\b(?: times?| marks?)?/i.exec(text.slice(end))?.[0].length ?? 0)
    : 0;

/** "the world record holder": the record of who is described by it. */
function heldIn(page: Page, statement: Statement): RecordReference[] {
  const described = ofKind(
    statement.items.flatMap((item) => (item.type === 'mention' ? [item.mention] : [])),
    'description',
  );
  return described.flatMap(({ start, end, value }): RecordReference[] => {
    const words = /^(.+?)[ -]records?(?=[ -]?holder)/i.exec(page.reading.text.slice(start, end));
    const scope = words?.[1]?.split(' ') ?? [];
    const type =
      scope.map((_, index) => recordTypeOf(scope.slice(index).join(' '))).find((each) => each !== undefined) ??
      (value.nation ? 'national' : undefined);
    if (!words || !type) return [];
    const range = { start, end: start + words[0].length };
    return [
      {
        statement,
        ...range,
        type,
        nation: value.nation,
        form: 'named',
        compares: false,
        chain: range,
        figure: null,
        antecedent: null,
      },
    ];
  });
}

const COMPARES: ReadonlySet<string> = new Set(recordComparisonRules.map(({ name }) => name));

type FocusAt = (position: number) => RecordReference | undefined;

/** The record last spoken of in the section, of the same event if there is one; records of one person alone are soon forgotten. */
function focusBefore(page: Page, found: readonly RecordReference[], named: readonly RecordReference[], at: number) {
  const section = sectionAt(page.discourse.sections, at);
  const spoken = [...found, ...named].filter(
    (other) => other.start < at && other.start >= section.start && other.form === 'named' && !isPersonal(other.type),
  );
  const last = spoken.at(-1);
  if (!last || spoken.every(({ type }) => type === last.type)) return last;
  const event = (reference: RecordReference) =>
    page.discourse.likelyEventAt(reference.statement, reference.end)?.name ?? null;
  const here = statementAt(page, at);
  const own = here && (page.discourse.likelyEventAt(here, at)?.name ?? null);
  return last.statement === here ? last : (spoken.findLast((other) => event(other) === own) ?? last);
}

function anaphorsIn(
  page: Page,
  statement: Statement,
  named: readonly RecordReference[],
  focusAt: FocusAt,
): RecordReference[] {
  const { sentence } = statement;
  const text = page.reading.text.slice(sentence.start, sentence.end);
  const speech = statement.items.filter((item) => item.type === 'speech');
  const matches = [TAKEN_UP, WON_BACK, IT, IMPROVED, BARE_BEST, OUTSIDE, FASTER_THAN].flatMap((pattern) =>
    matchesIn(pattern, text),
  );
  return matches.flatMap((match): RecordReference[] => {
    const start = sentence.start + match.index;
    const range = { start, end: start + match[0].length };
    if ([...named, ...speech].some((other) => other.start < range.end && other.end > range.start)) return [];
    const before = text.slice(0, match.index);
    const focus = focusAt(start) ?? (match.groups?.own ? named.find((other) => other.start > start) : undefined);
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
const HAD_BEEN = /^[^,;:()]{0,40} (?:had been|was) \d/;

/** "lowered her", before "best to 1:54.20". */
const OWN_BETTERED = new RegExp(`\\b${recordVerbs('break')} (?:his|her|their) $`, 'i');

/** "two seconds off his", "outside her", before "best". */
const OWN_PASSED =
  /(?:\d|\b(?:seconds?|minutes?|tenths?|hundredths?)) (?:off|under|inside|outside) (?:his|her|their) $/i;

/** "a best of 30:12.44", "her previous best", "two seconds off her best", "lowered her best to 1:54.20". */
function isOwnBest(match: RegExpExecArray, before: string, behind: string): boolean {
  if (match[0].toLowerCase() === 'best')
    return (
      /\ba $/.test(before) ||
      (standsIn(HIS, before) && standsIn(HAD_BEEN, behind)) ||
      (standsIn(OWN_BETTERED, before) && /^ (?:to|by|of|from) \S/.test(behind)) ||
      (standsIn(OWN_PASSED, before) && /^(?:[.,;)]|$| (?:to|by|of|from|with|in|and|when|as|set)\b)/.test(behind))
    );
  return (
    match.groups?.noun?.toLowerCase() === 'best' &&
    /(?:\b(?:his|her|their|whose)|['’]s?) $/.test(before) &&
    match[0] !== 'best'
  );
}

/** How many characters before its sentence "the old one" looks for its record. */
const NEAR = 160;

/** Behind "the mark": it stands, or is somebody's. */
const STANDS =
  /^(?: of \d[\d:.,]*(?: ?(?:m|metres|meters|points|s|sec|seconds)\b)?)?(?:, [^,;.]{1,60},)? (?:has stood|stands|stood|had stood|(?:had )?belong(?:s|ed)|was set|is held|was held|survive[sd]|remains?)\b/u;

/** Behind "the mark": its figure, and that it was set. */
const WAS_SET = new RegExp(`^ of ${FIGURE},? (?:set|held|skated|swum|run|ridden|owned|posted)\\b`, 'iu');

/** Behind "Falk's 2031 time": it is no record any more. */
const HISTORY = new RegExp(
  `^${TAIL} (?:(?:in)?to (?:the )?(?:history|record)|(?:off|out of|from) the (?:history |record )?books)\\b`,
  'iu',
);

/** Behind "the mark": somebody had it. */
const WAS_HAD =
  /^(?:,? (?:that|which))?(?: the)?(?: [\p{L}\d’'-]+){1,4} (?:had |has )?(?:owned|held|set|skated|swam|swum|ran|run|rode|ridden|rowed|posted|clocked|established)\b/u;

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
  if (match[0] === 'it') return focus.start >= sentence && !standsIn(COUNTS_WINS, before);
  if (noun === undefined && /^(?:just )?(?:outside|short|shy|off|adrift|replac)|than$/.test(match[0]))
    return focus.start >= sentence - NEAR;
  if (standsIn(COUNTED_BEHIND, behind)) return false;
  const old = /old|previous|existing|former|prior/i.test(age ?? '');
  const owned = /(?:\b(?:his|her|their|its|whose)|['’]s?) $/i.test(before) && !standsIn(DOES, behind);
  switch (noun?.toLowerCase()) {
    case undefined:
    case 'record':
    case 'records':
      return !standsIn(COUNTS_WINS, before);
    case 'mark':
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

/** Records as they were, told in brackets. */
function bracketsIn(page: Page, statement: Statement, marks: readonly Mark[], focusAt: FocusAt): RecordReference[] {
  const { sentence } = statement;
  const text = page.reading.text.slice(sentence.start, sentence.end);
  return matchesIn(IN_BRACKETS, text).flatMap((match): RecordReference[] => {
    const start = sentence.start + match.index;
    const range = { start, end: start + match[0].length };
    const focus = focusAt(start);
    const closed = match.index === 0 ? text.length : text.indexOf(')', match.index);
    const figure = within(marks, { start: range.end, end: sentence.start + closed })[0];
    if (!focus || !figure) return [];
    return [
      {
        statement,
        ...range,
        type: focus.type,
        nation: focus.nation,
        form: 'brackets',
        compares: false,
        chain: range,
        figure,
        antecedent: focus,
      },
    ];
  });
}

/** What stands before a figure that is a record beaten, missed or equalled: the deed, and whose the figure is. */
const BEFORE_FIGURE = new RegExp(
  `\\b(?:${recordVerbs('break')}|${recordVerbs('equal')}|improv\\p{L}+ on|under|inside|off|from|up on|down on|replac(?:e|ed|es|ing)|wip(?:e|ed|es|ing) out|(?:faster|quicker|better|longer|higher|farther) than|short of|outside) (?:the |(?:his|her|their|its)(?: own)? |[\\p{L} ]{2,40}['’]s? )(?:old |previous |existing |former )?$`,
  'iu',
);
/** What stands behind it and tells that it is not of today. */
const BEHIND_FIGURE =
  /^(?:[^.;]{0,60}\b(?:had (?:\w+ )?(?:set|skated|swum|run|clocked|ridden|posted|rowed|recorded|earned|scored|received|got|gotten)|since|(?:19|20)\d\d|last (?:year|season|winter))\b|(?:,? which| that)?(?:(?: \p{Lu}[\p{L}’'-]+){1,3}| the \p{L}+) (?:set|skated|swam|ran|rode|rowed|clocked|posted|recorded|cleared|threw|jumped)\b| (?:set|held|skated|swum|run|ridden|rowed|clocked|posted|established|owned) (?:by|in|at|here)\b| from (?:the )?\p{Lu})/u;

/** "Only the 39.27 of Wu (CHN) is faster." */
const IS_BETTER = /^ (?:of|by) [^.;]{3,40} (?:is|was|has been) (?:faster|quicker|better|higher|longer)\b/;

/** Beaten, missed or equalled; of another day, or somebody's where the sentence speaks of their record. */
function isTaken(before: string, behind: string, near: boolean): boolean {
  if (/\bOnly (?:the )?$/.test(before) && standsIn(IS_BETTER, behind)) return true;
  if (!standsIn(BEFORE_FIGURE, before)) return false;
  return standsIn(BEHIND_FIGURE, behind) || (near && /(?:['’]s?|\b(?:his|her|their|its)) (?:\p{L}+ )?$/iu.test(before));
}

/** Behind a record: the figure is told with it. */
const OF_IT = /^(?: times?| marks?)? (?:of|at) (?:an? )?$/;

/** "her 6.99 personal best", "the 2:21:09 course record": the mark is told by the record it belongs to. */
const isBeside = (text: string, mark: Range, record: Range): boolean =>
  record.start >= mark.end && /^(?: ?(?:m|s)\b)? (?:[\p{Ll}\d]+ )?$/u.test(text.slice(mark.end, record.start));

/** "improving the 6:47.12 that Falk had skated in 2029": a mark that stands for the record in focus. */
function figuresIn(
  page: Page,
  statement: Statement,
  marks: readonly Mark[],
  named: readonly RecordReference[],
  focusAt: FocusAt,
): RecordReference[] {
  const { sentence } = statement;
  const { text } = page.reading;
  return within(marks, sentence).flatMap((mark): RecordReference[] => {
    if (mark.draft.certainty !== 'stated') return [];
    const focus = focusAt(mark.start);
    const before = text.slice(Math.max(sentence.start, mark.start - 70), mark.start);
    const behind = text.slice(mark.end, sentence.end);
    if (
      !focus ||
      standsIn(OF_IT, text.slice(focus.end, mark.start)) ||
      named.some((other) => isBeside(text, mark, other))
    )
      return [];
    if (!standsIn(HAD_STOOD, behind) && !isTaken(before, behind, focus.statement === statement)) return [];
    const range = { start: mark.start, end: mark.end };
    return [
      {
        ...{ statement, ...range, type: focus.type, nation: focus.nation },
        ...{ form: 'figure', compares: false, chain: range, figure: mark, antecedent: focus },
      },
    ];
  });
}
