import { focusAt } from '../../frames/statement.ts';
import { recordVerbs } from '../../knowledge/record-verbs.ts';
import type { WordRule } from '../word-rules.ts';
import { TAIL } from './figure.ts';
import { isPersonal, type RecordStatus } from './record.ts';
import { isHeading, type RecordReference } from './references.ts';
import {
  ADDED_TO,
  ATTEMPTED,
  BROKE,
  BROKE_ONE,
  before,
  COUNT,
  COUNTED,
  CUT_OFF,
  DENIED,
  FELL,
  GOT,
  HANDED,
  HEADED,
  HOPED,
  IT_IS,
  KEPT,
  LOST,
  MISS,
  MISSED,
  NEW_ONE,
  NO_SUBJECT,
  NOBODY,
  NOW_IS,
  OF_SOMEBODY,
  ON_THE_WAY,
  OPENS,
  PLURAL,
  SHIFTED,
  STILL_STANDS,
  SUMMED,
  TAKEN,
  TO_NEW_MARK,
} from './status-words.ts';

/**
 * Whose a record is: the one spoken of, the one named with the record ("Hamersma's", "of X", "held by X"), the one it
 * went to ("lost her record to X"), the one named last before it ("cost X the record"), or the one whose mark tells that
 * it fell to them ("The record fell, X clocking 1:53.20").
 */
export type RecordHolder = 'subject' | 'owner' | 'recipient' | 'nearest' | 'breaker';

/**
 * How the words around a record tell what happened to it. `before` is matched against the words up to the record,
 * `after` against those behind it, up to the next record. `yields` lists each fact the words state: "missed X's
 * record" is a miss of the subject and a standing record of X; nothing where they state none.
 */
export interface StatusRule extends WordRule {
  readonly when?: (reference: RecordReference, words: string) => boolean;
  readonly yields: readonly (readonly [RecordStatus | 'denied', RecordHolder])[];
  /** Whether the words say that the record still stands. */
  readonly intact?: true;
  /** Whether the nearest mark of the one spoken of is the record's, though it is not of today. */
  readonly withMark?: true;
  /** Whether it may have been on an earlier occasion: a record set last year is standing, one missed then is no news. */
  readonly dated?: true;
}

/** The one spoken of has broken the owner's. */
const BROKEN: StatusRule['yields'] = [
  ['set', 'subject'],
  ['former', 'owner'],
];

export const STATUS_RULES: readonly StatusRule[] = [
  {
    name: 'records/in-brackets',
    when: ({ form }) => form === 'brackets',
    yields: [['former', 'owner']],
  },
  {
    name: 'records/had-stood',
    after: /^(?: (?:of|by|held by|set by) [^,;()]{2,40})? had (?:stood|survived|lasted|been the)\b/,
    when: ({ form }) => form === 'figure',
    yields: [['former', 'owner']],
  },
  {
    name: 'records/fell-outside',
    when: ({ form }, words) => form === 'anaphor' && /\b(?:outside|short|shy|off|adrift)$/.test(words),
    yields: [
      ['missed', 'subject'],
      ['standing', 'owner'],
    ],
  },
  {
    name: 'records/faster-than',
    when: ({ form }, words) => form === 'anaphor' && /\bthan$/.test(words),
    yields: [['former', 'owner']],
  },
  {
    name: 'records/held-at',
    after: /^[ -]?holders?(?: \([A-Z]{3}\))?(?:,? (?:at|with|on|in) \d|,? [^,;]{3,60}, whose (?:\p{L}+ of )?\d)/u,
    yields: [['standing', 'subject']],
    withMark: true,
  },
  { name: 'records/equalling', after: /^[ -](?:equall?ing|tying|matching)\b/, yields: [['equalled', 'subject']] },
  { name: 'records/equalled-sign', before: /= ?$/, yields: [['equalled', 'subject']] },
  { name: 'records/breaking', after: /^[ -](?:breaking|setting|smashing)\b/, yields: [['set', 'subject']] },
  {
    name: 'records/only-named',
    after:
      /^[ -](?:schedules?|pace|splits?|holders?|attempts?|bids?|books?|breakers?|lap times|heights?|distances?)\b/i,
    yields: [],
  },
  {
    name: 'records/counted-under',
    before: COUNTED,
    when: ({ type }, words) => !isPersonal(type) && /\b(?:than|under|inside|against|below)\b[^,;:()]*$/.test(words),
    yields: [['former', 'owner']],
  },
  { name: 'records/counted', before: COUNTED, yields: [] },
  {
    name: 'records/sum',
    before: COUNT,
    when: ({ statement, start }, words) => PLURAL.test(words) && (SUMMED.test(words) || !focusAt(statement, start)),
    yields: [],
  },
  { name: 'records/hoped-for', before: HOPED, yields: [['standing', 'owner']] },
  { name: 'records/nobody', before: NOBODY, yields: [['standing', 'owner']], intact: true },
  {
    name: 'records/never-in-doubt',
    before: /(?:\bpace|\bschedule|\btime|\brequired|\bneeded|\bline) (?:required |needed )?(?:for|of) (?:the|a) $/i,
    yields: [['standing', 'owner']],
  },
  {
    name: 'records/on-the-way',
    before: ON_THE_WAY,
    yields: [['standing', 'owner']],
  },
  {
    name: 'records/denied',
    before: DENIED,
    when: (_, words) => !MISSED.test(words) && !/\b(?:not|never)\b.*\bbut\b/i.test(words),
    yields: [['denied', 'subject']],
  },
  { name: 'records/none', before: /\b(?:no|(?:only|just) one) (?:\p{L}+ )?$/iu, yields: [] },
  {
    name: 'records/lost-to',
    before: LOST,
    after: /^[^.;,]* to $|^[^.;,]* to \p{L}/u,
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
    name: 'records/cost',
    before:
      /\b(?:cost(?:s|ing)?|den(?:y|ies|ied|ying)|rob(?:s|bed)?|depriv(?:e|ed|es|ing))\b[^,;:()]{1,40} (?:the|an?|any) (?:new )?$/i,
    yields: [['missed', 'nearest']],
  },
  {
    name: 'records/into-history',
    after:
      /^ (?:in)?to (?:the )?(?:history|past|record books)\b|^ (?:from|off|out of) the (?:history|record)? ?books\b/i,
    yields: BROKEN,
    dated: true,
  },
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
    name: 'records/added-to',
    before: ADDED_TO,
    yields: BROKEN,
  },
  {
    name: 'records/attempted',
    before: ATTEMPTED,
    yields: [['missed', 'subject']],
  },
  {
    name: 'records/missed',
    before: before(MISS),
    yields: [
      ['missed', 'subject'],
      ['standing', 'owner'],
    ],
    dated: true,
  },
  {
    name: 'records/survived',
    after:
      /^[^;]*\b(?:(?<!had )survived|stood firm|remained|remains|(?:was|were) (?:never|not) (?:in|under) \w+|stayed intact|still stands|stands at|stands since|belongs to|is held by|was out of reach|eluded|escaped|has stood)\b/i,
    yields: [['standing', 'owner']],
    intact: true,
  },
  {
    name: 'records/equalled',
    before: before(recordVerbs('equal')),
    yields: [
      ['equalled', 'subject'],
      ['standing', 'owner'],
    ],
  },
  {
    name: 'records/broke',
    before: BROKE,
    yields: BROKEN,
    dated: true,
  },
  {
    name: 'records/bettered-by',
    before:
      /(?:^|[,;:–(] ?|\b(?:with|in|to|was|is|and|for|set|skated|ran|swam) )(?:an?|another|the|(?:and )?(?:his|her|their) own)(?: new)? $/i,
    after: new RegExp(
      String.raw`^${TAIL},? by (?:just |only |more than |nearly |almost |over |well over |a full )?(?:\d|an?\b|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven)`,
      'iu',
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
  },
  {
    name: 'records/new-ones-were-set',
    before: /^(?:.*[,;:–—] )?(?:(?:an?|new|two|three|four|five|both)(?: [\p{L}\d]+){0,2} )?$/iu,
    after: /^(?: times?| marks?)? (?:was|were) (?:also |both )?set\b[^;:.]* by /,
    when: (_, words) => PLURAL.test(words) || /\b(?:an?|new)\b/i.test(words),
    yields: [['set', 'recipient']],
  },
  {
    name: 'records/was-broken',
    after: new RegExp(
      String.raw`^${TAIL}(?:, [^.;]{1,60},)? (?:(?:was|were|had been|has been|got|is|being) (?:also |again |finally )?(?:broken|beaten|smashed|improved|bettered|lowered|shattered|erased|taken)\b|(?:broken|beaten|smashed|bettered|lowered|shattered|erased|eclipsed) by\b)|^(?: times?| marks?)?(?:, [^.;]{1,60},)? (?:fell|falls|falling|went|goes|going|passe[sd]|passing) to\b`,
      'iu',
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
    name: 'records/now-is',
    before: /(?:^|[,;:–—] |\b(?:and|so|that) )(?:the|this) (?:[\p{L}\d]+ )?$/iu,
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
  {
    name: 'records/former-of-subject',
    before: before('set|held|holds|owned|had|posted|skated|established|ran|clocked'),
    when: ({ form }, words) => form === 'anaphor' && /\b(?:old|previous|former|prior)\b/i.test(words),
    yields: [['former', 'subject']],
  },
  {
    name: 'records/replaced',
    before: /\b(?:replac(?:ed|es|ing)|previous|(?<!-)old|former|prior)\b[^,;:()]{0,40}$/i,
    yields: [['former', 'owner']],
  },
  {
    name: 'records/no-longer',
    before: /\bno longer (?:an?|the) $/i,
    yields: [['former', 'subject']],
    withMark: true,
  },
  {
    name: 'records/previous',
    when: (_, words) => /(?:^|\s)(?:old|previous|former|prior)\s\p{L}+$/iu.test(words),
    yields: [['former', 'owner']],
  },
  {
    name: 'records/best-of',
    when: ({ type, form }) => form === 'anaphor' && isPersonal(type),
    yields: [['standing', 'subject']],
  },
  {
    name: 'records/has-best',
    before:
      /\b(?:has|holds|owns|boasts)(?: an?)? $|\b(?:went|goes|going|came|comes|coming|arrived?|started|entered|starting) (?:in)?to\b[^;:.]* with (?:an?|the) $/i,
    when: ({ type }) => isPersonal(type),
    yields: [['standing', 'subject']],
    withMark: true,
  },
  {
    name: 'records/best-is',
    before: /\b(?:whose|his|her|their) $/i,
    after: /^(?: times?| marks?)? (?:is|stands|remains|dates)\b/,
    when: ({ type }) => isPersonal(type),
    yields: [['standing', 'subject']],
    withMark: true,
  },
  {
    name: 'records/it-is',
    before: IT_IS,
    yields: [['set', 'subject']],
    dated: true,
  },
  {
    name: 'records/fastest-is',
    before: /\b(?:is|was|are|were) (?:also |still |even )?(?:the |his |her |their )$/i,
    when: (_, words) => /(?:fastest|quickest|best|longest|highest) \p{L}+ (?:of|in|this) [^.;]*$/u.test(words),
    yields: [['set', 'subject']],
  },
  {
    name: 'records/still-stands',
    before: STILL_STANDS,
    yields: [['standing', 'subject']],
    intact: true,
    withMark: true,
  },
  { name: 'records/set', before: NEW_ONE, yields: [['set', 'subject']], dated: true },
  { name: 'records/got', before: GOT, yields: [['set', 'subject']], dated: true },
  {
    name: 'records/apposition',
    before:
      /(?:, |\(|[–—] ?)(?:an? |the |another )?(?:new |(?:\w+th|second|third) )?(?:both (?:of them )?|all (?:(?:two|three|four|five|six) )?(?:of them )?)?$/i,
    after: NO_SUBJECT,
    when: ({ form }) => form === 'named',
    yields: [['set', 'subject']],
    dated: true,
  },
  { name: 'records/for', before: OPENS, after: /^ (?:for|from|by) /, yields: [['set', 'subject']] },
  {
    name: 'records/headed',
    before: HEADED,
    when: ({ statement }) => isHeading(statement),
    yields: [['set', 'subject']],
  },
  { name: 'records/behind-figure', before: /\d[.:]\d+(?: ?(?:m|points))? ?[([]?$/, yields: [['set', 'subject']] },
  {
    name: 'records/there-were',
    before: before('there (?:is|was|were|are)|brought|saw|produced'),
    after: /^ (?:for|by) \p{Lu}/u,
    yields: [['set', 'subject']],
  },
  {
    name: 'records/owned',
    before:
      /\b(?:(?<!\b(?:his|her|their|its) )own(?:s|ed|ing)?|h[eo]ld(?:s|ing)?|had|has|have|hold) (?:the |an? )?[^,;:()]{0,40}$/i,
    yields: [['standing', 'subject']],
    withMark: true,
  },
  {
    name: 'records/own-best',
    before: /\b(?:his|her|their) (?:own )?[^,;:()]{0,20}$/i,
    when: ({ type }) => isPersonal(type),
    yields: [['set', 'subject']],
  },
  {
    name: 'records/own',
    before: /\b(?:his|her|their) (?:own )?[^,;:()]{0,20}$/i,
    when: ({ form }) => form === 'named',
    yields: [['standing', 'subject']],
  },
  { name: 'records/best-of-owner', when: ({ type }) => isPersonal(type), yields: [['set', 'owner']] },
  { name: 'records/of', yields: [['standing', 'owner']] },
];
