import type { NearMiss } from '../../discourse/observer.ts';
import { type Around, firstFitting, nearMisses, type WordRule } from '../word-rules.ts';
import { isPersonal, type RecordStatus } from './record.ts';
import type { RecordReference } from './references.ts';

/**
 * Whose a record is: the one spoken of, the one named with the record ("Hamersma's", "of X", "held by X"), or the one it
 * went to ("lost her record to X").
 */
export type RecordHolder = 'subject' | 'owner' | 'recipient';

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
  /** Whether it may have been on an earlier occasion ("set a record last year"): then it is standing. */
  readonly dated?: true;
}

/** Between a verb and its record: whose it is, and since when. */
const GAP = '[^,;:()]*$';
/** "The time is a", "which was a new". */
const IT_IS =
  /(?:\b(?:it|this|that|which|time|mark|performance|effort|score|total|run|throw|jump)|\d)(?:,? \p{L}+)? (?:is|was|are|were|means?|meant|constitutes?|represents?)(?: also| now| both| indeed| even)*(?: an?| the new)?(?: (?:new|fresh|first|outright))* $/iu;

const before = (words: string): RegExp => new RegExp(`\\b(?:${words})\\b${GAP}`, 'i');

const LOSE = 'lost|lose|loses|losing|surrendered|relinquished|stripped of';
const OFF =
  '(?:took|takes?|taken|taking|shav(?:e|ed|es|ing)|slic(?:e|ed|ing)|chop(?:ped|ping)?|knock(?:ed|ing)?|cut|cutting|carv(?:ed|ing)|trim(?:med|ming)|lopp(?:ed|ing)|wip(?:ed|ing)|whittl(?:ed|ing))\\b[^,;:()]{0,60}\\b(?:off|from|out of)';
const BREAK =
  'br(?:oke|eak|eaks|eaking|oken)|improv(?:e|ed|es|ing)|eras(?:e|ed|es|ing)|lower(?:s|ed|ing)?|rais(?:e|ed|es|ing)|smash(?:ed|es|ing)?|shatter(?:ed|s|ing)?|beat(?:s|en|ing)?|better(?:ed|s|ing)|eclips(?:e|ed|es|ing)|rewr(?:ote|ite|ites|iting|itten)|surpass(?:ed|es|ing)?|demolish(?:ed|es|ing)?|obliterat(?:ed|es|ing)|improvement|inside|under|(?:faster|quicker|better|higher|longer|further|farther) than';
const MISS =
  "miss(?:ed|es|ing)?(?: out on)?|short of|shy of|outside|off|away from|close to|near|within [^,;]{1,20} of|behind|slower than|threaten(?:ed|ing)?|(?:fail(?:ed|s|ing)?|un(?:able)|too slow) to (?:break|beat|improve|better|lower)|(?:could|did|would|does) ?n[o’']t (?:quite )?(?:break|beat|improve|better|lower|get|come)";
const MISSED = new RegExp(`\\b(?:${MISS})\\b`, 'i');
/** "was not, however, an official world record", "did not improve her best". */
const DENIED =
  /\b(?:not|never|without|nor)\b(?! (?:only|just))(?:[^;:()]{0,50}\b(?:an?|the|as|any)\b| \p{L}+ (?:his|her|their))(?: [\p{L}-]+){0,2} $/iu;
const GET =
  'set|sets|setting|took|takes?|taking|claim(?:s|ed|ing)?|seiz(?:ed|ing)|grab(?:bed|s)?|captur(?:ed|ing)|snatch(?:ed|ing)|bag(?:ged|s)|earn(?:ed|ing|s)?|collect(?:ed|ing)|add(?:ed|ing)';

export const STATUS_RULES: readonly StatusRule[] = [
  {
    name: 'records/only-named',
    after: /^ (?:schedules?|pace|splits?|holders?|attempts?|bids?|books?|breakers?|lap times)\b/i,
    yields: [],
  },
  {
    name: 'records/never-in-doubt',
    before: /(?:\bpace|\bschedule|\btime|\brequired|\bneeded|\bline) (?:required |needed )?(?:for|of) (?:the|a) $/i,
    yields: [['standing', 'owner']],
  },
  {
    name: 'records/denied',
    before: DENIED,
    when: (_, words) => !MISSED.test(words) && !/\b(?:not|never)\b.*\bbut\b/i.test(words),
    yields: [['denied', 'subject']],
  },
  { name: 'records/none', before: /\bno (?:\p{L}+ )?$/iu, yields: [] },
  {
    name: 'records/lost-to',
    before: new RegExp(`\\b(?:${LOSE}) (?:his|her|their|its|the)\\b${GAP}`, 'i'),
    after: /^[^.;,]* to $|^[^.;,]* to \p{L}/u,
    yields: [
      ['former', 'subject'],
      ['set', 'recipient'],
    ],
  },
  {
    name: 'records/lost',
    before: new RegExp(`\\b(?:${LOSE}) (?:his|her|their|its|the)\\b${GAP}`, 'i'),
    yields: [['former', 'subject']],
  },
  { name: 'records/won-back', after: /^ (?:straight |right )?back\b/i, yields: [['set', 'subject']] },
  {
    name: 'records/regained',
    before: before('regain(?:ed|s|ing)|reclaim(?:ed|s|ing)|recaptur(?:ed|es|ing)'),
    yields: [['set', 'subject']],
  },
  {
    name: 'records/taken-off',
    before: before(OFF),
    yields: [
      ['set', 'subject'],
      ['former', 'owner'],
    ],
  },
  {
    name: 'records/attempted',
    before: before('attempt(?:s|ed)?|bids?|tries|tried|assaults?|shots?'),
    yields: [['missed', 'subject']],
  },
  {
    name: 'records/missed',
    before: before(MISS),
    yields: [
      ['missed', 'subject'],
      ['standing', 'owner'],
    ],
  },
  {
    name: 'records/survived',
    after:
      /^[^;]*\b(?:(?<!had )survived|stood firm|remained|remains|(?:was|were) (?:never|not) (?:in|under) \w+|stayed intact|still stands|stands at|stands since|belongs to|is held by|was out of reach|has stood)\b/i,
    yields: [['standing', 'owner']],
    intact: true,
  },
  {
    name: 'records/equalled',
    before: before('equal(?:l?ed|l?ing|s)?|match(?:ed|es|ing)?|tie[ds]?|tying'),
    yields: [
      ['equalled', 'subject'],
      ['standing', 'owner'],
    ],
  },
  {
    name: 'records/broke',
    before: new RegExp(`\\b(?:${BREAK})\\b(?! (?:an?|the new)\\b)${GAP}`, 'i'),
    yields: [
      ['set', 'subject'],
      ['former', 'owner'],
    ],
  },
  {
    name: 'records/brought-down',
    after: /^ (?:further |back )?down to\b/i,
    yields: [
      ['set', 'subject'],
      ['former', 'owner'],
    ],
  },
  {
    name: 'records/was-broken',
    after:
      /^(?: times?| marks?)? (?:was|were|had been|has been|got|is) (?:also |again |finally )?(?:broken|beaten|smashed|improved|bettered|lowered|shattered|erased|taken)\b|^ (?:times? )?(?:fell|falls|went|goes|passed) to\b/i,
    yields: [
      ['set', 'recipient'],
      ['former', 'owner'],
    ],
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
    name: 'records/it-is',
    before: IT_IS,
    yields: [['set', 'subject']],
    dated: true,
  },
  {
    name: 'records/set',
    before:
      /\b(?:an?|new|another|first|with|in|for|set|setting|sets|both|ran|skated|swam|two|three)(?: (?:an?|new|the|fresh|outright|current|official|whopping|fantastic|stunning|brand-new|massive|huge|big|lifetime))* $/i,
    yields: [['set', 'subject']],
    dated: true,
  },
  {
    name: 'records/got',
    before: new RegExp(`\\b(?:${GET})\\b[^;:()]{0,60}\\b(?:the|and)(?: new)? $`, 'i'),
    yields: [['set', 'subject']],
    dated: true,
  },
  {
    name: 'records/apposition',
    before: /(?:, |\(|[–—] ?)(?:an? |the |another )?(?:new )?(?:both )?$/i,
    when: ({ form }) => form === 'named',
    yields: [['set', 'subject']],
    dated: true,
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
    before: /\b(?:own(?:s|ed|ing)?|h[eo]ld(?:s|ing)?|had|has|have|hold) (?:the |an? )?[^,;:()]{0,40}$/i,
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

/** The words around a reference; `words` is the reference itself. */
export interface RecordWords {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

const aroundOf = (reference: RecordReference, { before, words, after }: RecordWords): Around<StatusRule> => ({
  before,
  after,
  when: (rule) => rule.when?.(reference, `${before}${words}`),
});

/** The first rule whose words fit. */
export const statusOf = (reference: RecordReference, words: RecordWords): StatusRule | undefined =>
  firstFitting(STATUS_RULES, aroundOf(reference, words));

/** The rules that came closest, for `explain`. */
export const statusesNear = (reference: RecordReference, words: RecordWords): NearMiss[] =>
  nearMisses(STATUS_RULES, aroundOf(reference, words));
