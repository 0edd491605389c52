import { COMPETITOR_NOUNS } from '../../../knowledge/person-roles.ts';
import { anyOf } from '../../../knowledge/words.ts';
import { overFigures } from '../../../language/figures.ts';
import { FIGURE, TAIL } from '../figure.ts';
import { isPersonal } from '../record.ts';
import type { StatusRule } from './rule.ts';
import { before } from './words.ts';

/** "Lind, a former champion with a": in an apposition, what somebody brings along. */
const SOMEBODY_WITH = overFigures(
  new RegExp(`, an? (?:[\\p{L}\\d’-]+ ){0,5}${anyOf(COMPETITOR_NOUNS)} with an? $`, 'iu'),
);

/** A record as it was, and the best that somebody has. */
export const KNOWN: readonly StatusRule[] = [
  {
    name: 'records/then',
    before: /\b(?:then|at (?:the|that) time) (?:an?|the) (?:new )?$/i,
    yields: [['former', 'subject']],
    withMark: true,
  },
  {
    name: 'records/at-the-time',
    before: /\b(?:an?|the) (?:new )?$/i,
    after: /^(?: times?| marks?)? (?:at (?:the|that) time|back then)\b/,
    yields: [['former', 'subject']],
    withMark: true,
  },
  {
    name: 'records/former-of-subject',
    before: before('set|held|holds|owned|had|posted|skated|established|ran|clocked'),
    when: ({ form }, words) => form === 'anaphor' && /\b(?:old|previous|former|prior)\b/i.test(words),
    yields: [['former', 'subject']],
  },
  {
    name: 'records/had-the-old',
    before: overFigures(
      /\b(?:set|held|holds|owned|had|posted|skated|swam|ran|rode|established|clocked) the (?:old|previous|existing|former|prior)(?: [\p{L}\d-]+){0,2} $/iu,
    ),
    yields: [['former', 'subject']],
  },
  {
    name: 'records/replaced',
    before: overFigures(
      /\b(?:replac(?:ed|es|ing)|wip(?:ed|es|ing) out|previous|(?<!-)old|former|prior)\b(?:(?! with an? )[^,;:()]){0,40}$/i,
    ),
    yields: [['former', 'owner']],
  },
  {
    name: 'records/stays-as',
    before: overFigures(
      /\b(?:stay|remain|stand|stood|survive)(?:s|ed|ing)?\b[^,;:()]{0,40} (?:as )?(?:an?|the) $|\b(?:is|are|was|were) still (?:an?|the) $/i,
    ),
    yields: [['standing', 'subject']],
    intact: true,
    withMark: true,
  },
  {
    name: 'records/no-longer',
    before: /\bno longer (?:an?|the) $/i,
    yields: [['former', 'subject']],
    withMark: true,
  },
  {
    name: 'records/previous',
    when: ({ form, start, end }, words) =>
      /(?:^|\s)(?:old|previous|former|prior)\s\p{L}+$/iu.test(words) ||
      (form === 'anaphor' && /^(?:previous|old|former)$/.test(words.slice(start - end))),
    yields: [['former', 'owner']],
  },
  {
    name: 'records/best-was',
    before: /\b(?:whose|his|her|their) $/i,
    after: overFigures(/^[^,;:()]{0,40} had been \d/),
    when: ({ type }) => isPersonal(type),
    yields: [['former', 'subject']],
    withMark: true,
  },
  {
    name: 'records/best-before',
    before: /\b(?:since|until|unlike) (?:his|her|their) (?:own )?(?:[\p{L}-]+ ){0,2}$/iu,
    when: ({ type }) => isPersonal(type),
    yields: [['standing', 'subject']],
    withMark: true,
  },
  {
    name: 'records/best-brought',
    after: new RegExp(
      `^(?: times?| marks?| scores?)? (?:of|from|at) ${FIGURE},? (?:going into|coming into|heading into|entering|(?:ahead of|before|prior to) (?:the|this|today|tonight))\\b`,
      'iu',
    ),
    when: ({ type }) => isPersonal(type),
    yields: [['standing', 'subject']],
    withMark: true,
  },
  {
    name: 'records/best-of',
    // Not "the best 5000 metres of the day".
    after: /^ of \d/,
    when: ({ type, form }) => form === 'anaphor' && isPersonal(type),
    yields: [['standing', 'subject']],
  },
  {
    name: 'records/once-had',
    before: before('(?:once|formerly|at one time) (?:set|held|hold|owned|broke|had)|used to (?:hold|own|have)'),
    yields: [],
  },
  {
    name: 'records/somebody-with',
    before: new RegExp(
      `\\bthe (?:[\\p{L}’-]+ )?(?:${anyOf(COMPETITOR_NOUNS)}|man|woman|pair|crew|team|nation) with the $`,
      'iu',
    ),
    when: ({ type }) => !isPersonal(type),
    yields: [['standing', 'subject']],
  },
  {
    name: 'records/has-best',
    before: overFigures(
      /\b(?:has|holds|owns|boasts)(?: an?)? $|\bhad (?:started|begun|entered|arrived|come|gone|opened|travelled)\b[^,;:()]{1,40} with (?:an?|the) $|(?<!\b(?:gold|silver|bronze|place|title|victory) )\b(?:went|goes|going|came|comes|coming|arrived?|started|entered|starting) (?:in)?to\b[^;:.]* with (?:an?|the) $/i,
    ),
    when: ({ type }) => isPersonal(type),
    yields: [['standing', 'subject']],
    withMark: true,
  },
  {
    name: 'records/somebody-with-best',
    before: SOMEBODY_WITH,
    when: ({ type }) => isPersonal(type),
    yields: [['standing', 'subject']],
    withMark: true,
  },
  {
    name: 'records/best-is',
    before: /\b(?:whose|his|her|their) $/i,
    after: overFigures(new RegExp(`^${TAIL},? (?:is|stands|remains|dates)\\b`, 'iu')),
    when: ({ type }) => isPersonal(type),
    yields: [['standing', 'subject']],
    withMark: true,
  },
];
