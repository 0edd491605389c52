import { overFigures } from '../../../language/figures.ts';
import { isPersonal } from '../record.ts';
import type { StatusRule } from './rule.ts';

/** A record that is only somebody’s: where nothing else is said, it stands. */
export const OWNED: readonly StatusRule[] = [
  {
    name: 'records/owned',
    before: overFigures(
      /\b(?:(?<!\b(?:his|her|their|its) )own(?:s|ed|ing)?|holders? of|h[eo]ld(?:s|ing)?|had|has|have|hold) (?:the |an? )?[^,;:()]{0,40}$/i,
    ),
    yields: [['standing', 'subject']],
    withMark: true,
  },
  {
    name: 'records/own-best',
    before: overFigures(/\b(?:his|her|their) (?:own )?[^,;:()]{0,20}$/i),
    when: ({ type }) => isPersonal(type),
    yields: [['set', 'subject']],
  },
  {
    name: 'records/own',
    before: overFigures(/\b(?:his|her|their) (?:own )?[^,;:()]{0,20}$/i),
    when: ({ form }) => form === 'named',
    yields: [['standing', 'subject']],
  },
  {
    name: 'records/best-alone',
    before: /^(?:(?:an?|new) )*$/i,
    after: /^(?:,| of| in|:)? \d/,
    when: ({ type }) => isPersonal(type),
    yields: [['set', 'subject']],
    dated: true,
  },
  { name: 'records/best-of-owner', when: ({ type }) => isPersonal(type), yields: [['set', 'owner']] },
  { name: 'records/of', yields: [['standing', 'owner']] },
];
