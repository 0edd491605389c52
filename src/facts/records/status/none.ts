import type { Group } from '../../../frames/groups.ts';
import { focusAt } from '../../../frames/statement.ts';
import { CARDINAL_PATTERN } from '../../../knowledge/numbers.ts';
import { overFigures } from '../../../language/figures.ts';
import { isPersonal } from '../record.ts';
import type { StatusRule } from './rule.ts';
import {
  AHEAD_OF,
  ALSO_BROKE,
  ALSO_INSIDE,
  AS_FAR_AS,
  COUNT,
  COUNTED,
  COUNTED_BEHIND,
  DENIED,
  HOPED,
  MISSED,
  NOBODY,
  ON_THE_WAY,
  PLURAL,
  SUMMED,
  THE_OTHERS,
  THERE_WERE,
} from './words.ts';

/** Nobody is spoken of, or a whole nation: "Poland left with two national records". */
const isOfNoOne = (group: Group | null): boolean =>
  !group || group.members.every(({ competitor }) => competitor.kind === 'nation');

const FORMER_ONE = overFigures(/\b(?:old|previous|former)\b[^,;:()]*$/i);
const UNDER_IT = overFigures(/\b(?:than|under|inside|against|below)\b[^,;:()]*$/);

/** Words that tell of no record today: it is only named, counted, hoped for or denied. */
export const NONE: readonly StatusRule[] = [
  {
    name: 'records/only-named',
    after:
      /^[ -](?:schedules?|pace|splits?|holders?|attempts?|bids?|books?|breakers?|lap times|heights?|distances?)\b/i,
    yields: [],
  },
  {
    name: 'records/counted-under',
    before: COUNTED,
    when: ({ type }, words) => !isPersonal(type) && UNDER_IT.test(words),
    yields: [['former', 'owner']],
  },
  {
    name: 'records/some-of-them',
    before: overFigures(
      new RegExp(
        `\\b(?:${CARDINAL_PATTERN}|\\d+|all|many|most|several|some|half) of (?:us|them|you|the \\p{L}+) (?:have|had|has|all|also|\\p{L}+(?:ed|am|an|ode))\\b[^,;:()]{0,20}$`,
        'iu',
      ),
    ),
    yields: [],
  },
  { name: 'records/of-titles', after: COUNTED_BEHIND, yields: [] },
  {
    name: 'records/so-many',
    before: THERE_WERE,
    after: /^(?!(?: times?| marks?)?,? (?:for|by|from|to) \p{Lu})/u,
    yields: [],
  },
  { name: 'records/counted', before: COUNTED, yields: [] },
  {
    name: 'records/sum',
    before: COUNT,
    when: ({ statement, start }, words) =>
      PLURAL.test(words) && (SUMMED.test(words) || isOfNoOne(focusAt(statement, start))),
    yields: [],
  },
  {
    name: 'records/if-ratified',
    before:
      /\b(?:ratified|ratification|approv(?:ed|al)|confirmed)\b[^;]{0,80}\b(?:(?:will|would) (?:be|become|count as|go down as|stand as)|is|as) (?:an?|the)(?: new)? $/i,
    yields: [['set', 'subject']],
    tellsBack: true,
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
    name: 'records/ahead-until',
    before: AHEAD_OF,
    after: AS_FAR_AS,
    yields: [['standing', 'owner']],
  },
  {
    name: 'records/also-inside',
    before: ALSO_INSIDE,
    when: ({ form }, words) => form === 'anaphor' || FORMER_ONE.test(words),
    yields: [['former', 'owner']],
  },
  {
    name: 'records/also-broke',
    before: ALSO_BROKE,
    when: ({ statement: { groups }, start }, words) =>
      FORMER_ONE.test(words) && groups.every((group) => group.start > start),
    yields: [['former', 'owner']],
  },
  { name: 'records/others', before: THE_OTHERS, yields: [] },
  {
    name: 'records/ruled-out',
    after: overFigures(
      /^[^.;,]{0,40} (?:was|were|is|has been) (?:(?:later|then|subsequently) )?(?:ruled out|annulled|cancelled|struck out|erased from the (?:lists|books)|disallowed|not (?:ratified|recognised|recognized|counted|accepted))\b/i,
    ),
    yields: [['denied', 'nearest']],
  },
  {
    name: 'records/denied',
    before: DENIED,
    when: (_, words) => !MISSED.test(words) && !/(?:\b(?:not|never)|n['’]t)\b.*\bbut\b/i.test(words),
    yields: [['denied', 'subject']],
  },
  { name: 'records/none', before: /\b(?:no|(?:only|just) one) (?:\p{L}+ )?$/iu, yields: [] },
];
