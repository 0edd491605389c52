import { overFigures } from '../../language/figures.ts';
import type { KindRule } from './kind-rule.ts';
import { isAmount, isShort, isStretchOfCourse, passesPoint, passesThere } from './kind-shapes.ts';

/** "a 17:02 first half", "her 28.90 last fifty": asked before what takes a figure for a difference. */
export const STRETCH_BEHIND: KindRule = {
  name: 'times/stretch-behind',
  kind: 'split',
  holder: 'focus',
  after:
    /^ (?:opening|first|second|third|fourth|last|final|closing) (?:half|quarter|third|fifty|hundred|(?:\d[\d,.]* ?(?:k|km|m|metres|meters|kilomet(?:er|re)s?)|kilomet(?:er|re)|km|mile|leg|split)(?!\p{L}))/u,
};

/** How words tell that a figure is of a part of a race, a lap, an opener or a point passed; in order, as all rules of kinds are. */
export const PART_RULES: readonly KindRule[] = [
  {
    name: 'times/lap',
    kind: 'lap',
    holder: 'focus',
    before:
      /(?<!\d )\b(?:laps?|lap ?times?|circuits?)(?: (?:of|in|at|was|were|from|took|time)|:){0,2}(?: (?:a|the))? $/i,
  },
  {
    name: 'times/lap-behind',
    kind: 'lap',
    holder: 'focus',
    after:
      /^(?:[ -](?:second )?(?:(?:first|last|final|closing) (?:full )?)?laps?\b| \((?:for )?(?:(?:the|my|his|her) )?(?:(?:first|second|third|fourth|last|final) )?(?:full )?lap\))/,
  },
  {
    name: 'times/lap-in-brackets',
    kind: 'lap',
    holder: 'focus',
    before:
      /\b(?:first|second|third|fourth|penultimate|last|final|closing|best|better|fastest|quickest) (?:full )?lap \($/,
    after: /^[);,]/,
    when: isShort,
  },
  {
    name: 'times/own-opener',
    kind: 'split',
    holder: 'focus',
    before: /\b[Mm]y (?:opener|opening|first (?:\d+ ?(?:m|metres|meters)|half[ -]lap)) (?:was|in)\b[^\d;.]*$/,
    when: (figure) => figure.spoken && isShort(figure),
  },
  {
    name: 'times/own-laps',
    kind: 'lap',
    holder: 'focus',
    before:
      /\b(?:[Mm]y (?:opener|opening|first (?:\d+ ?(?:m|metres|meters)|half[ -]lap))|I opened)\b.* \d\d[.,]\d{1,2}\b.*\b(?:and then|after that|then it was|followed by) (?:it was |came )?(?:\d\d[.,]\d{1,2}(?:,? and |, |(?:,? and)? instead of | rather than ))*$/,
    when: (figure) => figure.spoken && isShort(figure),
  },
  {
    name: 'times/lap-told',
    kind: 'lap',
    holder: 'focus',
    before: /\b(?:with|in|at) (?:an? )?$/i,
    after: overFigures(
      /^,? [^,;.]{1,30} (?:(?:had|skated|set|produced|posted|recorded|clocked|rode|ran|swam) (?:by far )?the \p{L}+est|was \p{L}+e(?:r|st) (?:in|on|over) (?:the|his|her)) (?:\p{L}+ )?lap\b/u,
    ),
    when: isShort,
  },
  {
    name: 'times/last-one',
    kind: 'lap',
    holder: 'focus',
    before: overFigures(/\b(?:last|first|final) one\b[^,;]* (?:to|in|of) $/),
    when: isShort,
  },
  {
    name: 'times/opener',
    kind: 'split',
    holder: 'focus',
    before:
      /\b(?:opener|opening|splits?|(?:lead-off )?leg|lead-off|half|(?:start(?:ing)?|bike|swim) times?|start record|(?<!(?:first|second|third|fourth|final|two|three|four|combined)[- ])run time|push(?: times?)?)(?: (?:time|of|in|at|was|took|lap)){0,2} (?:a |\()?$|\b(?:led|leads|leading) (?:(?:it|them|the (?:team|relay|quartet|race)) )?off (?:in|with|at) (?:an? |a time of )?$|\b(?:started|opened) (?:very |too |really )?(?:aggressively|carefully|cautiously|fast|quick|quickly|slowly|strongly|well), $/i,
  },
  {
    name: 'times/stretch',
    kind: 'split',
    holder: 'focus',
    before: overFigures(
      /\b(?:opening|first|second|third|fourth|fifth|penultimate|last|final|closing|\d+(?:st|nd|rd|th)) (?:kilomet(?:er|re)s?|\d+(?:\.\d)? ?(?:km?|m|metres|meters|kilomet(?:er|re)s?)|miles?|half|quarter|third)\b(?:(?!\b(?:records?|best|mark|and (?:came|crossed|ended|finished|stopped|was|won)|to (?:claim|clinch|grab|secure|seal|take|win))\b)[^,;.:]){0,24} (?:in|within|of|was|took) (?:just |only |an? )?$|\b(?:fastest|quickest|best) (?:opening|first|last|final|closing|\p{L}+) (?:half|quarter|third|\d+ ?(?:km?|m))\b[^,;.:]{0,24}, $/iu,
    ),
    when: isStretchOfCourse,
  },
  {
    name: 'times/fastest-part',
    kind: 'split',
    holder: 'focus',
    before: overFigures(
      /\b(?:fastest|quickest|best) (?:cross-country|course|ski|leg|range|shooting|start|push|section)(?:ing)? time\b[^;.]{0,30}$/,
    ),
  },
  {
    name: 'times/at-lap',
    kind: 'split',
    holder: 'focus',
    after:
      /^ at (?:the )?(?:first|second|third|fourth|fifth|penultimate|last|final|next) (?:full |intermediate |timed )?(?:laps?|kilomet(?:re|er)|turn|wall|check|split|checkpoint|time check|exchange)(?!\p{L})/u,
  },
  {
    name: 'times/split-behind',
    kind: 'split',
    holder: 'focus',
    after:
      /^ (?:(?:(?:(?:lead-off|opening|anchor|closing|fly|free|back|breast|backstroke|breaststroke|butterfly|freestyle) )?(?:splits?|leg)|lead-off|opener|opening(?! lap)|kilomet(?:er|re)|(?:start|push)(?: time)?)(?!\p{L})|(?:in|on|for) (?:the|his|her) (?:first )?(?:splits?|opener)\b|(?:for|over) the (?:first|opening) (?:half[ -]?lap|\d+ ?(?:m|metres|meters))\b)/u,
  },
  {
    name: 'times/point-told-ahead',
    kind: 'split',
    holder: 'focus',
    before: overFigures(
      /(?:^|[.;] )(?:At|After|Through) (?:the )?(?:half(?:-?way)?|bell|\d[\d,.]* ?k?m)(?:[^:.;]{0,12}: [^;]*|(?: mark)?,? (?:(?!\b(?:beat|finish\p{L}*|record|silver|bronze|gold|title|took|wins?|won)\b)[^,:.;]){0,60})$|\bsplits? (?:was|were|of)\b(?:(?! while | whereas | but )[^;])*$/u,
    ),
  },
  {
    name: 'times/with-some-to-go',
    kind: 'split',
    holder: 'focus',
    after: overFigures(
      /^ (?:with (?:[\p{L}\d.]+ ){1,3}(?:to go|left|remaining)|(?:at|through) (?:the )?(?:half(?:-?way)?|midway|bell|turn))(?!\p{L})/u,
    ),
    when: (figure) => !isAmount(figure),
  },
  {
    name: 'times/at-point',
    kind: 'split',
    holder: 'focus',
    before:
      /\b(?:halfway|the bell|\d+ ?(?:k?m|metres|meters|kilomet(?:er|re)s)(?: mark)?)(?: \()?(?: in| at)?(?: just)?(?: over| under)? ?(?:an? )?$/,
    when: passesPoint,
  },
  {
    name: 'times/passed-in',
    kind: 'split',
    holder: 'verb',
    before: /\b(?:in|at|with|of) (?:an? (?:[\p{L}-]+ ){0,2})?$/u,
    when: (figure) =>
      passesThere(figure) &&
      !/\bopen\p{Ll}* (?:his|her|their|the|its) (?:\p{Ll}+ )?(?:account|campaign|season|summer|winter|year)\b/u.test(
        figure.before,
      ) &&
      !/\b(?:records?|best|mark|win|won) (?:of|in) (?:an? )?$/.test(figure.before),
  },
];
