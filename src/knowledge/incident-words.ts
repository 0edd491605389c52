import type { Family } from './verbs.ts';

export type IncidentKind =
  | 'fall'
  | 'disqualification'
  | 'did-not-start'
  | 'did-not-finish'
  | 'penalty'
  | 'substitution'
  | 'withdrawal';

/**
 * What befalls competitors, beside the verbs of the frame table.
 *
 * Source: race reports and rule books of federations (ISU, UCI, World Athletics, FIS), 2008-2026.
 */

/** Verb families that tell an incident, and which one. */
export const INCIDENT_OF: Readonly<Partial<Record<Family, IncidentKind>>> = {
  fall: 'fall',
  disqualify: 'disqualification',
  penalise: 'penalty',
  notStart: 'did-not-start',
  notFinish: 'did-not-finish',
  withdraw: 'withdrawal',
  replace: 'substitution',
};

/** What follows such a verb where nothing of the kind happened: "fell silent", "went down in history". */
export const NO_INCIDENT: Readonly<Partial<Record<IncidentKind, RegExp>>> = {
  fall: /^ (?:to|short|behind|back|silent|apart|in love|in line|by|into|for|from|off the pace|outside|out|well|asleep|ill|away|just|only|one|two|three|further|a|an|the|his|her|their|as|in history|under|below|victim|(?:\d|\p{L}+) (?:places?|spots?|seconds?|hundredths?|tenths?))\b/u,
  'did-not-start':
    /^ (?:well|badly|fast|slow|slowly|quickly|in front|among|with|out|as|thinking|looking|to|until|race|races|the (?:season|day|weekend|year)|his|her|their)\b/,
  'did-not-finish':
    /^ (?:first|second|third|higher|better|in the|on the|among|as|with|his|her|their season|a|an|all|from (?:the sport|competition|international|competitive|professional|\p{L}+ing)|after the|at the end of|in \d{4}|last (?:year|season))\b/u,
  withdrawal: /^ (?:into|behind|his|her|their|the)\b/,
  penalty: /^ (?:a goal)\b/,
};

/** In front of an incident that nearly was. */
export const NEARLY: ReadonlySet<string> = new Set([
  'nearly',
  'almost',
  'avoid',
  'avoided',
  'avoiding',
  'narrowly',
  'risk',
  'risked',
  'threatened',
]);

/** Incidents as nouns: what referees hand out, and a fall that was one's own. Biathletes' penalty loops are none. */
export const INCIDENT_NOUNS: readonly (readonly [words: RegExp, kind: IncidentKind])[] = [
  [/\byellow card\b/i, 'penalty'],
  [/\bred card\b/i, 'disqualification'],
  [/\ba (?:\w+ )?penalty\b(?! (?:loop|lap|shot|box|kill|stroke|kick))/i, 'penalty'],
  [
    /\b(?:after|following|despite|suffered|suffering|had|with|took|until) (?:an?|his|her|their|another) (?:[\p{L}-]+ )?(?:fall|crash|tumble)\b/iu,
    'fall',
  ],
];
