import { FIGURE } from '../figure.ts';
import { isPersonal } from '../record.ts';
import { isHeading } from '../reference.ts';
import type { StatusRule } from './rule.ts';
import { before, GOT, HEADED, IT_IS, NEW_ONE, NO_SUBJECT, NOT_HAD, OPENS, STILL_STANDS, WON_WITH } from './words.ts';

/** A record that was not there before. */
export const NEW: readonly StatusRule[] = [
  {
    name: 'records/fastest',
    before: NOT_HAD,
    after: NO_SUBJECT,
    when: ({ compares }) => compares,
    yields: [['set', 'subject']],
    tellsBack: true,
    dated: true,
  },
  {
    name: 'records/it-is',
    before: IT_IS,
    yields: [['set', 'subject']],
    tellsBack: true,
    dated: true,
  },
  {
    name: 'records/exclaimed',
    before: /^(?:(?:an?|another|new|and|yes|also|that['’]s) )*$/i,
    after: /^(?:[!.]|,? and\b|, (?!of\b|in\b|which\b|set\b|held\b|the \d|\d))/,
    when: ({ form, statement }) => form === 'named' && !isHeading(statement),
    yields: [['set', 'subject']],
    tellsBack: true,
  },
  {
    name: 'records/still-stands',
    before: STILL_STANDS,
    yields: [['standing', 'subject']],
    intact: true,
    withMark: true,
  },
  {
    name: 'records/won-with',
    before: WON_WITH,
    after: new RegExp(`^(?: times?| marks?)? (?:of|in|at) ${FIGURE}|^[,;.]`, 'iu'),
    when: ({ type }) => !isPersonal(type),
    yields: [['set', 'subject']],
    dated: true,
  },
  { name: 'records/set', before: NEW_ONE, yields: [['set', 'subject']], dated: true },
  { name: 'records/got', before: GOT, yields: [['set', 'subject']], dated: true },
  {
    name: 'records/apposition',
    before:
      /(?:, |\(|[–—] ?|\b(?:but|yet) (?:also|still) )(?:an? |the |another |(?:his|her|their|its) (?=\w+(?:st|nd|rd|th) ))?(?:new |(?:\w+th|first|second|third) )?(?:both (?:of them )?|all (?:(?:two|three|four|five|six) )?(?:of them )?)?$/i,
    after: NO_SUBJECT,
    when: ({ form }) => form === 'named',
    yields: [['set', 'subject']],
    dated: true,
  },
  {
    name: 'records/for',
    before: OPENS,
    after: /^(?: (?:came|come|comes))? (?:for|from|by) /,
    yields: [['set', 'subject']],
  },
  {
    name: 'records/headed',
    before: HEADED,
    when: ({ statement }) => isHeading(statement),
    yields: [['set', 'subject']],
  },
  {
    name: 'records/behind-figure',
    // Not the time of day that opens an entry of a live report.
    before: /(?:(?<!^\d?)\d:|\d\.)\d+(?: ?(?:m|points))? ?[([]?$/,
    yields: [['set', 'subject']],
  },
  {
    name: 'records/there-were',
    before: before('there (?:is|was|were|are)|brought|saw|produced'),
    after: /^(?:,? (?:too|as well|also))? (?:for|by) \p{Lu}/u,
    yields: [['set', 'subject']],
  },
];
