import type { TIME_KINDS } from '../../schema/facts.ts';
import type { Figure } from './figure.ts';

export type TimeKind = (typeof TIME_KINDS)[number];

/** Whose the figure is: who the sentence speaks of, who stands between verb and figure, or nobody's. */
export type Holder = 'focus' | 'verb' | 'kept' | 'nobody';

/**
 * How the words around a figure tell what it measures. `before` is matched against the sentence up to the figure (its
 * end), `after` against what follows (its start); both must match where both are given.
 */
export interface KindRule {
  readonly name: string;
  readonly kind: TimeKind;
  readonly holder: Holder;
  readonly before?: RegExp;
  readonly after?: RegExp;
  readonly when?: (figure: Figure<'time'>) => boolean;
}

const words = (list: string): string =>
  list
    .trim()
    .split(/\s*\|\s*/)
    .join('|');

/** Comes after the figure: who is spoken of trails. */
const TRAILS = words(
  'behind | adrift | back | down | slower | short | further | off | outside | too slow | more than | later | in arrears | away | shy',
);
/** Comes after the figure: who is spoken of leads. */
const LEADS = words(
  'ahead | faster | quicker | clear | up | under | inside | better | in front | in hand | to spare | advantage | lead | cushion | margin | buffer',
);
/** Come before "of T": a difference as a noun. */
const MARGINS = words('margin | lead | advantage | gap | deficit | cushion | difference | delay | buffer');

/**
 * In order: the first rule whose words fit decides. What no rule claims is a result if the event can have it, a split
 * if it is too short for that.
 */
export const KIND_RULES: readonly KindRule[] = [
  { name: 'times/signed', kind: 'gap', holder: 'focus', when: (figure) => figure.mention.value.form === 'signed' },
  {
    name: 'times/barrier',
    kind: 'other',
    holder: 'nobody',
    after: /^[ -]?(?:barrier|mark\b(?! of)|wall|limit|standard|qualifying)/,
    when: (figure) => isRound(figure),
  },
  {
    name: 'times/below',
    kind: 'other',
    holder: 'nobody',
    before:
      /(?:\b(?:below|under|sub|less than|faster than|quicker than|inside|beneath|break|breaking|broke)|\bsub-) ?(?:the )?$/i,
    when: (figure) => isRound(figure),
  },
  {
    name: 'times/kept-behind',
    kind: 'gap',
    holder: 'kept',
    before: /\b(?:kept|keep|keeps|keeping|left|leave|leaves|leaving|held|holding|had)\b[^,;]*$/,
    after: /^ ?(?:behind|adrift|back|in arrears|at bay)/,
  },
  {
    name: 'times/at-bay-by',
    kind: 'gap',
    holder: 'kept',
    before: /\b(?:at bay|at arm's length|at a distance|behind (?:him|her|them)) by (?:just |only |a mere )?$/,
  },
  { name: 'times/apart', kind: 'gap', holder: 'nobody', after: /^ (?:apart|of each other|of one another|between)/ },
  {
    name: 'times/difference-was',
    kind: 'gap',
    holder: 'nobody',
    before:
      /\b(?:difference|gap|margin|lead)\b[^,;.]{0,24} (?:was|is|were|shrank to|stood at|grew to|down to|up to|cut to|to)(?: down to| up to| only| just)? $/,
  },
  {
    name: 'times/separated-by',
    kind: 'gap',
    holder: 'nobody',
    before: /\b(?:separated|split|divided) by (?:just |only |a mere )?$/,
  },
  {
    name: 'times/margin-of',
    kind: 'gap',
    holder: 'focus',
    before: new RegExp(`\\b(?:${MARGINS}) (?:of|was|is|to) (?:just |only |almost |more than |less than |about )?$`),
  },
  {
    name: 'times/ahead-behind',
    kind: 'gap',
    holder: 'focus',
    after: new RegExp(
      `^ (?:seconds? |secs? )?(?:${TRAILS}|${LEADS})\\b(?! (?:to|the))|^ (?:behind|ahead|adrift|off|outside|inside|under|down|up|back|short|clear|slower|faster|quicker)\\b`,
    ),
  },
  {
    name: 'times/by',
    kind: 'gap',
    holder: 'verb',
    before: /\bby (?:just |only |a mere |some |almost |nearly |about |more than |less than |over |exactly )?$/,
  },
  { name: 'times/off', kind: 'gap', holder: 'verb', after: /^ (?:off|out of|from) (?:the|his|her|their|its|\p{Lu})/u },
  {
    name: 'times/within',
    kind: 'gap',
    holder: 'focus',
    before: /\b(?:within|closer than|to within|come within|came within) (?:just |only )?$/,
  },
  {
    name: 'times/lose-gain',
    kind: 'gap',
    holder: 'verb',
    before:
      /\b(?:lost|lose|losing|loses|gained|gain|gaining|gains|made up|making up|make up|gave away|giving away|conceded|shaved|shaving|sliced|slicing|knocked|knocking|chopped|took another|pulled back|clawed back) (?:just |only |another |almost |more than |over |about )?$/,
  },
  {
    name: 'times/needs-on',
    kind: 'gap',
    holder: 'focus',
    before: /\b(?:needed|needs|needing|required|trailing|trailed|trails) $/,
    after: /^ (?:on|more|over|less)\b/,
  },
  {
    name: 'times/over',
    kind: 'gap',
    holder: 'verb',
    after: /^ (?:over|on|against) (?:the |his |her |their )?\p{L}/u,
    when: (figure) =>
      figure.mention.value.ms < 60_000 && figure.mention.value.form !== 'colon' && !/\bin $/.test(figure.before),
  },
  {
    name: 'times/lap',
    kind: 'lap',
    holder: 'focus',
    before: /\b(?:laps?|lap times?|laptimes?|circuits?)(?: (?:of|in|at|was|were|from|time))?(?: (?:a|the))? $/i,
  },
  { name: 'times/last-lap-in', kind: 'lap', holder: 'focus', before: /\b(?:lap|circuit) (?:in|took|of|was) $/ },
  { name: 'times/lap-behind', kind: 'lap', holder: 'focus', after: /^[ -](?:second )?laps?\b/ },
  {
    name: 'times/last-lap-up-to',
    kind: 'lap',
    holder: 'focus',
    before: /\b(?:last|first|final) one\b[^,;]* (?:to|in|of) $/,
  },
  {
    name: 'times/opener',
    kind: 'split',
    holder: 'focus',
    before:
      /\b(?:opener|opening|opening \d+ ?m|split|splits|leg|first \d+ ?m|kilomet(?:er|re)|half)(?: (?:time|of|in|was|took|lap))* $/i,
  },
  { name: 'times/split-behind', kind: 'split', holder: 'focus', after: /^ (?:split|leg|opener|kilomet(?:er|re))\b/ },
  {
    name: 'times/passed-in',
    kind: 'split',
    holder: 'verb',
    before:
      /\b(?:opened|opens|opening|open|passed|passes|passing|pass|went through|going through|go through|goes through|reached|reaching|got away|heard the bell|hit the bell|clocked the first|started|starting|turned|turning|through \d+ ?(?:k?m|metres|meters))\b[^;]*?\b(?:in|at|with) (?:an? )?$/,
  },
  { name: 'times/spoken', kind: 'other', holder: 'nobody', when: (figure) => figure.spoken },
];

/** A round figure in words, whole minutes or seconds: a barrier, not a measurement. */
function isRound(figure: Figure<'time'>): boolean {
  const { ms, form } = figure.mention.value;
  return form === 'words' || ms % 1000 === 0;
}

/** The first rule whose words fit. */
export function kindOf(figure: Figure<'time'>): KindRule | undefined {
  return KIND_RULES.find(
    (rule) =>
      (rule.before?.test(figure.before) ?? true) &&
      (rule.after?.test(figure.after) ?? true) &&
      (rule.when?.(figure) ?? true),
  );
}
