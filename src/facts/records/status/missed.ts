import { CARDINAL_PATTERN, ORDINAL_PATTERN } from '../../../knowledge/numbers.ts';
import { recordVerbs } from '../../../knowledge/record-verbs.ts';
import { overFigures } from '../../../language/figures.ts';
import { TAIL } from '../figure.ts';
import { isPersonal } from '../record.ts';
import type { StatusRule } from './rule.ts';
import { ATTEMPTED, before, CHASED, MISS } from './words.ts';

/** A record tried for, missed, out of reach, or equalled. */
export const MISSED: readonly StatusRule[] = [
  {
    name: 'records/attempted',
    before: ATTEMPTED,
    yields: [['missed', 'subject']],
  },
  {
    name: 'records/chased',
    before: CHASED,
    yields: [
      ['missed', 'subject'],
      ['standing', 'owner'],
    ],
    dated: true,
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
    name: 'records/was-missed',
    after: overFigures(new RegExp(`^${TAIL} (?:was|were) (?:only |just |narrowly )?missed by\\b`, 'iu')),
    yields: [['standing', 'owner']],
    intact: true,
  },
  {
    name: 'records/survived',
    after:
      /^[^;]*\b(?:(?<!had )survived|stood firm|remained|remains|(?:was|were) (?:never|not) (?:in|under) \w+|stay(?:s|ed) (?:intact|standing|put|in place|where it (?:is|was)|alive)|still stands|(?<!now )stands at|stands since|belongs to|is held by|(?:was|were|proved|remained) (?:(?:just|well|far|always) )?(?:out of reach|beyond|too (?:far|fast|good|much) for)|eluded|escaped|has stood)\b/i,
    when: ({ type }, words) =>
      !isPersonal(type) || /(?:\b(?:the|his|her|their|whose)|(?<!\bseason)['’]s?)(?: [\p{L}-]+){1,3}$/iu.test(words),
    yields: [['standing', 'owner']],
    intact: true,
  },
  {
    name: 'records/equalled',
    // Not "a level four spin", "in a match for bronze", "equal third".
    before: before(
      `(?<!\\b(?:an?|the|this|that|in|at|of|on|were|was|are|is|both|all|\\d|${CARDINAL_PATTERN}) )(?:${recordVerbs('equal')})(?! (?:\\d|(?:${CARDINAL_PATTERN}|${ORDINAL_PATTERN})\\b))|(?:the|an) equal of|(?:the )?same (?:time|mark|score|distance|height) as|identical to|as fast as|level with`,
    ),
    yields: [
      ['equalled', 'subject'],
      ['standing', 'owner'],
    ],
  },
];
