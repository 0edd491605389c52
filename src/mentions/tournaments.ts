import { isEventDistance } from '../knowledge/sports.ts';
import { SPACE, WORD_END, WORD_START } from '../knowledge/words.ts';
import { compose, readDistance } from './event-value.ts';
import { DISTANCE, GENDER } from './events.ts';
import type { Rule } from './mention.ts';

/** What a championship over several distances of speed skating decides. */
export type Tournament = 'Allround' | 'Sprint';

/**
 * "The lead before the closing 5000 metres": where a title is decided over several distances, the last of them; elsewhere, and
 * behind "over", a stretch of a race.
 */
const ONE_OF_SEVERAL: Rule<'event'> = {
  name: 'events/one-of-several',
  kind: 'event',
  pattern: new RegExp(
    `(?<!(?:over|through|throughout|during)${SPACE}(?:the|his|her|their)${SPACE})${WORD_START}(?:opening|closing|concluding|remaining)${SPACE}(?<span>(?<distance>${DISTANCE}))(?!${SPACE}(?:mark|of|split|stretch)${WORD_END})`,
    'dgiu',
  ),
  read: ({ groups = {} }) => {
    const value = compose(groups);
    return value?.distance && isEventDistance(value.distance, COMBINED) ? { ...value, sport: COMBINED } : undefined;
  },
};
/** The sport that ONE_OF_SEVERAL is of. */
const COMBINED = 'speed skating';

/** "the opening 500m", "the final 1000m" of a sprint championship, where each distance is raced twice. */
const FIRST_OR_LAST: Rule<'round'> = {
  name: 'rounds/first-or-last',
  kind: 'round',
  pattern: new RegExp(
    `${WORD_START}(?<which>opening|closing|concluding|deciding|final|last)(?=${SPACE}(?:${GENDER}${SPACE})?(?<distance>${DISTANCE})(?!${SPACE}(?:mark|of|split|stretch)${WORD_END}))`,
    'giu',
  ),
  read: ({ groups = {} }) =>
    isEventDistance(readDistance(groups.distance ?? '').metres, COMBINED)
      ? { round: /^o/i.test(groups.which ?? '') ? 'race 1' : 'race 2' }
      : undefined,
};

/** The rules that hold in releases on such a championship alone. */
export const RULES_OF_TOURNAMENTS: Readonly<Record<Tournament, readonly Rule[]>> = {
  Allround: [ONE_OF_SEVERAL],
  Sprint: [ONE_OF_SEVERAL, FIRST_OR_LAST],
};
