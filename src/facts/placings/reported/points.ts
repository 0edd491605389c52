import { CARDINAL_PATTERN, ORDINAL_PATTERN } from '../../../knowledge/numbers.ts';
import type { Sign } from './sign.ts';

/** Which of several, in front of what is passed: "the second", "the 500m", "her final". */
const WHICH = `(?:(?:the|a|his|her|their|all|both|${ORDINAL_PATTERN}|${CARDINAL_PATTERN}|\\d+(?:st|nd|rd|th)|last|final|closing|opening|penultimate|home|back|top|far|next|crucial|morning|\\d[\\d,.]*[ -]?(?:km?|m|met(?:er|re)s?|kilomet(?:er|re)s?|miles?|yards?)?|\\p{L}+['’]s) )`;
/** What is passed on the way, and never at the end. */
const MARKS =
  '(?:mark|marker|buoy|checkpoint|check-point|time check|split|intermediate(?: time| split)?|timing point|wall|turn|bend|corner|exchange|changeover|handover|hand-off|bell|barrier|hurdle|water jump|straight|straightaway|stretch|climb|descent|transition|shooting range|range|quarter mark)s?(?!-|\\p{L}| (?:of the (?:season|year)|race|kings?|queens?))';
/** The middle. */
const MIDDLE =
  '(?:half ?-?way(?: (?:line|mark|point|stage|turn|split))?|mid-?way(?: (?:mark|point|stage|turn))?|mid-race|half-time|(?:the )?(?:half(?:-?way)?|mid-?way|mid)[ -](?:mark|point|stage|turn|split|line)|the (?:break|interval)|the end of (?:day one|the first (?:day|run|round|lap|leg)|the opening (?:day|run|round|lap|leg)))(?![\\p{L}-])';
/** Parts of a race or contest: behind the last of them it is over, and so some meetings of a series are called. */
const PARTS =
  '(?:lap|run|leg|jump|throw|attempt|segment|(?:short|rhythm) (?:program(?:me)?|dance)|prone|standing|shooting|swim|bike|dive|rotation|apparatus)s?(?![\\p{L}-]| (?:race|final|start|in \\p{Lu}|at \\p{Lu}|of the season))';
const NOT_LAST = '(?!(?:the |his |her |their )?(?:last|final|closing)\\b)';
const NUMBERED = '(?:[Rr]un|[Rr]ound|lap|leg|day) (?:one|two|three|four|[1-9])(?!\\d)';

const STRETCH =
  '(?:the )?(?:final|last|closing) \\d[\\d,]* ?(?:k?m|k|met(?:er|re)s|kilomet(?:er|re)s|yards)(?!-|\\p{L}| race)';

const POINT = `(?:${MIDDLE}|${STRETCH}|${WHICH}{1,3}${MARKS}|${NOT_LAST}(?:${WHICH}{1,2}${PARTS}|${NUMBERED}))`;

/** What is held, not taken. */
const STATIVE =
  '(?:was|were|lay|lying|sat|sitting|ran|running|stood|standing|had been|being|held|rode|riding|skated|swam|swimming|skied|rowed|remained|stayed|trailed|settled)';
const HELD_IN =
  '(?: (?:only|still|already|now|just|tied|joint|equal|back|down|up|there|out|level))*(?: in| for)?(?: the)?';
/** Verbs of the end of a race, behind which a rank is a result whatever was passed before. */
const ENDS =
  '(?:finish\\p{L}*|end(?:ed|ing)? up|came (?:home|in)|touched|plac(?:ed|ing)|won|wins|winning|t[oa]k(?:e|es|ing)|took|claim\\p{L}*|earn\\p{L}*|secur\\p{L}*|crossed|sprint\\p{L}*|line)';

const PLACE = '^(?: place| position| spot)?(?: overall)?';

/** Ranks held at a point on the way, told from the point: "at halfway she was third", "passed the 1000m mark in second". */
export const AT_POINTS: readonly Sign[] = [
  {
    code: 'under-way',
    says: 'at the final turn Lind was <third>',
    side: 'sentence',
    form: 'ordinal',
    words: new RegExp(
      `(?:^|[,;:–—] |\\b(?:and|but|as|while) )(?:[Aa]t|[Aa]fter|[Bb]y|[Tt]hrough|[Pp]ast|[Oo]ver|[Oo]n|[Oo]ff|[Oo]ut of|[Dd]own|[Rr]ound|[Uu]p|[Bb]efore|[Aa]head of|[Ii]nto|[Ee]ntering|[Ll]eaving|[Rr]eaching|[Aa]pproaching|(?:[Cc]oming|[Gg]oing|[Hh]eading|[Tt]urning) (?:into|off|out of|onto|round)) ${POINT},? (?:(?!(?:and|but|before|${ENDS})\\b)[\\p{L}’'().-]+,? ){1,8}?${STATIVE}${HELD_IN} $`,
      'u',
    ),
  },
  {
    code: 'under-way',
    says: 'came into the final 500m <third>',
    side: 'clause',
    form: 'ordinal',
    words: new RegExp(
      `\\b(?:pass(?:ed|es|ing)|reach(?:ed|es|ing)|clear(?:ed|ing)|round(?:ed|ing)|exit(?:ed|ing)?|left|leaving|enter(?:ed|ing)|emerg(?:ed|ing) from|start(?:ed|ing)|began|beginning|(?:w[e]nt|going|c[ao]me|coming|ran|running|head(?:ed|ing)|got|swept|swung|turn(?:ed|ing)|moved|skied|rode|swam|rowed|sk[ia]ted) (?:around|at|from|in|into|off|on|onto|out of|over|past|round|through|to)) (?:${POINT}|(?:the )?(?:final|last|closing|opening) (?:\\d[\\d,]* ?(?:k?m|met(?:er|re)s|kilomet(?:er|re)s?)|kilomet(?:er|re)|mile|lap|leg|run|round|stage|shooting|day|event|race)|the (?:water|swim|bike|track|shooting range|range|free (?:skate|dance|program)|points race|elimination race|tempo race|time trial|cross-country|jumping)|T[12]|\\d[\\d,]* ?(?:m|met(?:er|re)s|km|k|kilomet(?:er|re)s))(?: with [^,;]{2,30})?,? (?:(?:lying|still|only|sitting|clear|back) )?(?:in |up in )?(?:the )?$`,
      'iu',
    ),
  },
  {
    code: 'under-way',
    says: '<second> at the halfway mark',
    side: 'behind',
    form: 'ordinal',
    unless: new RegExp(
      `\\b(?:${ENDS.replace('|came (?:home|in)', '|came(?: home| in)?')}|fell|dropp\\p{L}*|slipp\\p{L}*|faded|pushed|best of)\\b[^,;]*$`,
      'u',
    ),
    words: new RegExp(
      `${PLACE},? (?:after|following|at|by|past|through|over|off|out of|around|round|into|entering|leaving|reaching|approaching|before|ahead of|(?:coming|going|heading|turning) (?:into|off|out of|onto|round)) ${POINT}`,
      'u',
    ),
  },
  {
    code: 'under-way',
    says: '<third> on the final lap',
    side: 'behind',
    form: 'ordinal',
    unless: new RegExp(`^(?![^]*(?:^|[ ,])${STATIVE}${HELD_IN} $)`, 'iu'),
    words: new RegExp(
      `${PLACE} (?:on|down|along|up|over|through|going up) (?:the |his |her |their )?(?:first |second |third |opening |penultimate |final |last |home |back )+(?:lap|straight|stretch|bend|climb|descent|kilomet(?:er|re)|mile|loop|quarter|half)(?![\\p{L}-])`,
      'u',
    ),
  },
  {
    code: 'under-way',
    says: '<second> with two pairs to come',
    side: 'behind',
    form: 'ordinal',
    words: new RegExp(
      `${PLACE} with (?:just |only |about |over |still )*(?:\\d+|an?|${CARDINAL_PATTERN}) (?:\\p{L}+ ){1,2}(?:still )?(?:to (?:come|dive|follow|go|jump|lift|race|ride|row|run|skate|ski|slide|start|swim|throw)|outstanding|waiting|left)(?!\\p{L})`,
      'u',
    ),
  },
  {
    code: 'under-way',
    says: '<second> before the points race',
    side: 'behind',
    form: 'ordinal',
    words: new RegExp(
      `${PLACE}(?: overall| in the (?:standings|classification|rankings))?,? (?:before|ahead of|going into|heading into|entering|coming into) (?:the |his |her |their )?(?:last |final |deciding |closing |concluding |second |third |fourth )*(?:points race|elimination(?: race)?|tempo race|scratch race|cross-country|free (?:skate|dance|program(?:me)?)|free skating|run|round|heat|jump|throw|day|event|race|leg|stage|shooting|discipline|apparatus|rotation|distance)(?![\\p{L}-]| in \\p{Lu}| at \\p{Lu})`,
      'u',
    ),
  },
  {
    code: 'under-way',
    says: 'provisionally in <second>',
    side: 'clause',
    form: 'ordinal',
    words:
      /\b(?:provisional(?:ly)?|temporar(?:y|ily)|momentarily|at (?:that|this) (?:point|stage|moment)|at the time)\b(?:(?!\b(?:but|finish\p{L}*|end(?:ed|ing)?|w[io]n\p{L}*|eventual\p{L}*)\b)[^;])*$/iu,
  },
];
