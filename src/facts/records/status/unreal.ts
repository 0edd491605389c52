import { recordVerbs } from '../../../knowledge/record-verbs.ts';
import { overFigures } from '../../../language/figures.ts';
import type { StatusRule } from './rule.ts';
import { before } from './words.ts';

/** What is done to a record, here only in thought: "break the", "set a", "getting under the". */
const DEED = `(?:\\p{L}+ly )?(?:${recordVerbs('break')}|${recordVerbs('equal')}|sets?|setting|(?:go|went|gone|going|get|got|getting|dip|dipped|dipping) (?:under|inside|below))`;

/** "nearly", "looked like", "was about to": short of the deed behind it. */
const SHORT_OF = [
  '(?:nearly|almost|practically|virtually|all but|close to|near to|nearest to|about to)',
  '(?:look|seem|appear|threaten)(?:ed|s|ing)?(?: [\\p{L}]+){0,2} (?:like|to|for|of)',
  '(?:look|seem|appear)(?:ed|s|ing)? as (?:if|though) (?:he|she|they|it) (?:would|might|could)',
  'on (?:course|track|target|schedule|the way|the verge|the point) (?:to|for|of)',
].join('|');

/** "has made a habit of", "usually": what is done again and again is told of no one race. */
const HABIT =
  'habit of|knack (?:of|for)|(?:known|famous) for|fond of|used to|tend(?:s|ed)? to|(?:usually|often|always|regularly|frequently|routinely|invariably|mostly)|keep(?:s|ing)?|kept';

/** "can", "has to", "the chance of": it is still to be done. */
const TO_BE_DONE =
  'can(?:not)?|could|should|must|(?:need|ha[sd]|have)s? to|needs to|ready to|eager to|capable of|good enough to|(?:chance|prospect)s? (?:to|of)|in a position to|the (?:aim|goal|idea|plan|target|task) (?:is|was|had been) to';

/** Deeds told as not done: by a little, but for something, as a habit, or not yet. */
export const UNREAL: readonly StatusRule[] = [
  {
    name: 'records/would-have-been',
    before: before(
      `(?:would|could|might|should)(?: (?:also|still|even|well|\\p{L}+ly|otherwise))* have (?:been|become|meant|brought|given|earned|${DEED})`,
    ),
    after: overFigures(/^(?![^.;]*\b(?:ago|in (?:19|20)\d\d|last (?:year|season|winter))\b)/),
    yields: [
      ['missed', 'subject'],
      ['standing', 'owner'],
    ],
  },
  {
    name: 'records/nearly',
    before: before(`(?:${SHORT_OF}) ${DEED}`),
    yields: [
      ['missed', 'subject'],
      ['standing', 'owner'],
    ],
    dated: true,
  },
  {
    name: 'records/kept-from',
    before: before(`(?:keep|kept|keeping|stop(?:s|ped|ping)?|prevent(?:s|ed|ing)?) [^,;:()]{2,40} from ${DEED}`),
    yields: [
      ['missed', 'nearest'],
      ['standing', 'owner'],
    ],
  },
  { name: 'records/habit', before: before(`(?:${HABIT}) ${DEED}`), yields: [] },
  { name: 'records/to-be-done', before: before(`(?:${TO_BE_DONE}) ${DEED}`), yields: [['standing', 'owner']] },
  { name: 'records/asked', after: /\?["”’)]*$/, yields: [['standing', 'owner']] },
];
