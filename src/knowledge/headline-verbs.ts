import { SENSES } from './verbs.ts';

/** Nouns of sport, and of a meeting's sponsor, that look like verbs. */
const NOUNS: ReadonlySet<string> = new Set(
  'head jump jumps land match open post record ride row run runs ski skis skate split swim throw throws time top vault vaults'.split(
    ' ',
  ),
);

/** Forms of verbs that say what they say alone, in lower case: what a headline in capitals tells, and no name holds. */
export const HEADLINE_VERBS: ReadonlySet<string> = new Set(
  [...SENSES]
    .filter(
      ([form, senses]) => !NOUNS.has(form) && !form.endsWith('ing') && senses.some(({ words }) => words.length === 1),
    )
    .map(([form]) => form),
);
