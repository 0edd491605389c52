import { recordVerbs } from '../../../knowledge/record-verbs.ts';
import { overFigures } from '../../../language/figures.ts';
import { TAIL } from '../figure.ts';
import { BROKEN, hasFigure, type StatusRule } from './rule.ts';
import {
  ADDED_TO,
  BELONGS_NOW,
  before,
  CUT_OFF,
  HAS_THE,
  KEPT,
  LOST,
  NAME_TO,
  NOW_OWNS,
  TAKEN,
  TO_ONESELF,
  TOOK_IT,
} from './words.ts';

/** A record that changes hands or goes on from where it was: lost, kept, won back, cut, taken. */
export const PASSED_ON: readonly StatusRule[] = [
  {
    name: 'records/lost-to',
    before: LOST,
    after: overFigures(/^[^.;,]* to $|^[^.;,]* to \p{L}/u),
    yields: [
      ['former', 'subject'],
      ['set', 'recipient'],
    ],
  },
  {
    name: 'records/lost',
    before: LOST,
    yields: [['former', 'subject']],
  },
  {
    name: 'records/deprived-of',
    before: overFigures(
      /\b(?:depriv|reliev|stripp|robb)(?:e|ed|es|ing) [^,;:()]{1,40} of (?:his|her|their|its)(?: own)? $/i,
    ),
    yields: BROKEN,
  },
  {
    name: 'records/cost',
    before: overFigures(
      /\b(?:cost(?:s|ing)?|den(?:y|ies|ied|ying)|rob(?:s|bed)?|depriv(?:e|ed|es|ing))\b[^,;:()]{1,40} (?:the|an?|any) (?:new )?$/i,
    ),
    yields: [['missed', 'nearest']],
  },
  {
    name: 'records/had-belonged',
    before: /(?:^|[,;:–—(] ?|\b(?:with|in|set|sets|setting|is|was|for|to) )(?:an?|another|the new)(?: new)? $/i,
    after: overFigures(
      new RegExp(
        `^${TAIL},? (?:that|which) (?:had|has) (?:belonged to|stood to|been (?:held|owned|set) by|been in the (?:name|possession|hands) of) `,
        'iu',
      ),
    ),
    yields: BROKEN,
  },
  {
    name: 'records/into-history',
    after: overFigures(
      new RegExp(
        `^${TAIL} (?:(?:in)?to (?:the )?(?:history|past|record books|history books)\\b|(?:from|off|out of) the (?:history |record )?books\\b)`,
        'iu',
      ),
    ),
    yields: BROKEN,
    dated: true,
  },
  {
    name: 'records/belongs-now',
    after: BELONGS_NOW,
    yields: [['set', 'recipient']],
  },
  {
    name: 'records/now-owns',
    before: NOW_OWNS,
    after: /^(?! ?(?:of|at|in|for|over)? ?\(?\d)(?![ -]holders?\b)/,
    when: hasFigure,
    yields: [['set', 'subject']],
  },
  {
    name: 'records/to-oneself',
    before: HAS_THE,
    after: TO_ONESELF,
    when: hasFigure,
    yields: [['set', 'subject']],
  },
  { name: 'records/name-to', before: NAME_TO, yields: [['set', 'subject']], dated: true },
  { name: 'records/won-back', after: /^ (?:straight |right )?back\b/i, yields: [['set', 'subject']] },
  {
    name: 'records/regained',
    before: before(recordVerbs('regain')),
    yields: [['set', 'subject']],
  },
  { name: 'records/kept', before: KEPT, yields: [['standing', 'subject']], intact: true, withMark: true },
  {
    name: 'records/taken-off',
    before: CUT_OFF,
    yields: BROKEN,
  },
  {
    name: 'records/taken-from',
    before: TAKEN,
    after: /^(?: back| away)? from /,
    yields: BROKEN,
  },
  {
    name: 'records/took-it',
    before: TOOK_IT,
    after: /^ (?:straight |right |away )?(?:from|off) (?!\d)/,
    when: ({ form }) => form === 'anaphor',
    yields: [['set', 'subject']],
  },
  {
    name: 'records/added-to',
    before: ADDED_TO,
    yields: BROKEN,
  },
];
