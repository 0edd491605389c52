import type { RecordFact } from '../../schema/release.ts';

export type RecordStatus = RecordFact['status'];

/** Whose the record is: the subject's, or the one who is named with the record ("Hamersma's", "of X", "held by X"). */
export type RecordHolder = 'subject' | 'owner';

/**
 * How the words around a record tell what happened to it. `before` is matched against the clause up to the record,
 * `after` against the rest of the sentence. `yields` lists each fact the words state: "missed X's record" is a miss
 * of the subject and a standing record of X.
 */
export interface StatusRule {
  readonly name: string;
  readonly before?: RegExp;
  readonly after?: RegExp;
  readonly yields: readonly (readonly [RecordStatus, RecordHolder])[];
}

/** Between a verb and its record: whose it is, and since when. */
const GAP = '[^,;:()]*$';

export const STATUS_RULES: readonly StatusRule[] = [
  {
    name: 'records/lost-own',
    before: new RegExp(
      `\\b(?:lost|lose|loses|losing|surrendered|relinquished) (?:his|her|their|its|the)\\b${GAP}`,
      'i',
    ),
    yields: [['former', 'subject']],
  },
  {
    name: 'records/missed',
    before: new RegExp(
      `\\b(?:miss(?:ed|es|ing)?(?: out on)?|short of|shy of|outside|off|away from|close to|near|within [^,;]{1,20} of|behind|slower than|threaten(?:ed|ing)?|failed to (?:break|beat|improve))\\b${GAP}`,
      'i',
    ),
    yields: [
      ['missed', 'subject'],
      ['standing', 'owner'],
    ],
  },
  {
    name: 'records/survived',
    after:
      /^[^;]*\b(?:survived|stood firm|remained|remains|was never in danger|stayed intact|still stands|stands at|stands since|belongs to|is held by|was out of reach)\b/i,
    yields: [['standing', 'owner']],
  },
  {
    name: 'records/equalled',
    before: new RegExp(`\\b(?:equal(?:l?ed|l?ing|s)?|match(?:ed|es|ing)?|tie[ds]?|tying)\\b${GAP}`, 'i'),
    yields: [
      ['equalled', 'subject'],
      ['standing', 'owner'],
    ],
  },
  {
    name: 'records/replaced',
    before: /\b(?:replac(?:ed|es|ing)|previous|old|former|prior)\b[^,;:()]{0,40}$/i,
    yields: [['former', 'owner']],
  },
  {
    name: 'records/broke',
    before: new RegExp(
      `\\b(?:br(?:oke|eak|eaks|eaking|oken)|improv(?:e|ed|es|ing)|eras(?:e|ed|es|ing)|lower(?:s|ed|ing)?|rais(?:e|ed|es|ing)|smash(?:ed|es|ing)?|shatter(?:ed|s|ing)?|beat(?:s|en|ing)?|better(?:ed|s|ing)|eclips(?:e|ed|es|ing)|rewr(?:ote|ite|ites|iting|itten)|surpass(?:ed|es|ing)?|under)\\b(?! (?:a|an|the new)\\b)${GAP}`,
      'i',
    ),
    yields: [
      ['set', 'subject'],
      ['former', 'owner'],
    ],
  },
  {
    name: 'records/set',
    before:
      /\b(?:an?|new|another|first|with|in|for|set|setting|sets|both)(?: (?:an?|new|the|fresh|outright|whopping|fantastic|stunning|brand-new))* $/i,
    yields: [['set', 'subject']],
  },
  { name: 'records/apposition', before: /(?:, |\(|[–—] ?)(?:an? |the )?(?:new )?$/i, yields: [['set', 'subject']] },
  {
    name: 'records/owned',
    before: /\b(?:own(?:s|ed|ing)?|h[eo]ld(?:s|ing)?|had|has|hold) (?:the |an? )?[^,;:()]{0,40}$/i,
    yields: [['standing', 'subject']],
  },
  { name: 'records/own-mark', before: /\b(?:his|her|their) (?:own )?[^,;:()]{0,20}$/i, yields: [['set', 'subject']] },
  { name: 'records/of', yields: [['standing', 'owner']] },
];

/** The first rule whose words fit. */
export function statusOf(before: string, after: string): StatusRule | undefined {
  return STATUS_RULES.find((rule) => (rule.before?.test(before) ?? true) && (rule.after?.test(after) ?? true));
}
