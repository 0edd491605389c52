import { overFigures } from '../../../language/figures.ts';
import { TAIL } from '../figure.ts';
import { BROKEN, hasFigure, type StatusRule } from './rule.ts';
import {
  BROKE,
  BROKE_ONE,
  FELL,
  HANDED,
  NOW_IS,
  OF_SOMEBODY,
  PLURAL,
  SHIFTED,
  SOME_VERB,
  STOOD_UNTIL,
  TO_NEW_MARK,
  WENT_TO,
} from './words.ts';

/** A record broken: by somebody, by so much, down to a new mark. */
export const BREAKING: readonly StatusRule[] = [
  {
    name: 'records/broke',
    before: BROKE,
    yields: BROKEN,
    dated: true,
  },
  {
    name: 'records/bettered-by',
    before:
      /(?:^|[,;:–—(] ?|\b(?:with|in|to|was|is|and|for|set|skated|ran|swam) )(?:an?|another|the|(?:and )?(?:his|her|their) own)(?: new)? $/i,
    after: overFigures(
      new RegExp(
        String.raw`^${TAIL},? (?:improved |bettered |lowered |broken |beaten )?by (?:just |only |more than |nearly |almost |over |well over |a full )?(?:\d|an?\b|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven)`,
        'iu',
      ),
    ),
    yields: BROKEN,
    dated: true,
  },
  {
    name: 'records/broke-one',
    before: BROKE_ONE,
    after: OF_SOMEBODY,
    yields: BROKEN,
  },
  {
    name: 'records/shifted',
    before: SHIFTED,
    after: TO_NEW_MARK,
    yields: BROKEN,
    moves: true,
  },
  {
    name: 'records/went-to',
    after: WENT_TO,
    yields: [
      ['set', 'breaker'],
      ['former', 'owner'],
    ],
    moves: true,
  },
  {
    name: 'records/new-ones-were-set',
    before: overFigures(
      /^(?:.*[,;:–—] )?(?:(?:an?|new|two|three|four|five|both|(?:to|yester|mon|tues|wednes|thurs|fri|satur|sun)day['’]s)(?: [\p{L}\d]+){0,2} )?$/iu,
    ),
    after: overFigures(/^(?: times?| marks?)? (?:was|were) (?:also |both )?set\b[^;:.]* by /),
    when: (_, words) => PLURAL.test(words) || /\b(?:an?|new|\p{L}+day['’]s)\s/iu.test(words),
    yields: [['set', 'recipient']],
  },
  {
    name: 'records/was-broken',
    after: overFigures(
      new RegExp(
        String.raw`^${TAIL}(?:, [^.;]{1,60},)? (?:(?:was|were|had (?:already )?been|has (?:already )?been|got|is|being) (?:also |again |finally |already |twice )?(?:broken|beaten|smashed|improved|bettered|lowered|shattered|erased|rewritten|surpassed|toppled|taken|wiped out)\b|(?:broken|beaten|smashed|bettered|lowered|shattered|erased|eclipsed) by\b)|^(?: times?| marks?)?(?:, [^.;]{1,60},)? (?:fell|falls|falling|went|goes|going|passe[sd]|passing) to\b`,
        'iu',
      ),
    ),
    yields: [
      ['set', 'recipient'],
      ['former', 'owner'],
    ],
  },
  {
    name: 'records/fell',
    after: FELL,
    yields: [
      ['set', 'breaker'],
      ['former', 'owner'],
    ],
  },
  {
    name: 'records/until',
    after: STOOD_UNTIL,
    yields: [
      ['set', 'breaker'],
      ['former', 'owner'],
    ],
  },
  {
    name: 'records/now-is',
    before: overFigures(/(?:^|[,;:–—] |\b(?:and|so|that) )(?:the|this) (?:[\p{L}\d]+ )?$/iu),
    after: NOW_IS,
    yields: [['set', 'breaker']],
    withMark: true,
  },
  {
    name: 'records/handed',
    before: HANDED,
    yields: [['set', 'subject']],
    dated: true,
  },
];

/** "pulverised the", "mauling her own": whatever verb takes a record for its object breaks it, unless it is known to do less. */
export const BREAKING_SOMEHOW: readonly StatusRule[] = [
  {
    name: 'records/broke-somehow',
    before: SOME_VERB,
    when: (reference) => reference.form !== 'figure' && hasFigure(reference),
    yields: BROKEN,
    dated: true,
  },
];
