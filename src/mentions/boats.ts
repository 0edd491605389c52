import { boatClasses } from '../knowledge/boats.ts';
import { anyOf, SPACE, WORD_END, WORD_START } from '../knowledge/words.ts';
import { before } from './context.ts';
import { boatOf, compose } from './event-value.ts';
import { CANOE as BOAT, CONTESTS, GENDER } from './events.ts';
import type { Rule } from './mention.ts';

/** Lengths of canoe races, which stand behind the boat without a unit as often as with one. Source: ICF, canoe sprint rules. */
const LENGTH = '200|500|1,?000|5,?000';

/** Those of para canoeists likewise. */
const CANOE = `(?:${BOAT}|[KV]L[123])`;

/** In front of a class in brackets: "Women’s Pair (W2-)", "PR1 men’s single sculls (PR1 M1x)" have said it all. */
const BEHIND_NAME = /\b(?:sculls?|pairs?|fours?|eights?|single|double|quad) \((?:PR\d )?$/i;

/** Events that are named by the class of the boat. */
export const boatEventRules: readonly Rule<'event'>[] = [
  {
    name: 'events/canoe-and-length',
    kind: 'event',
    pattern: new RegExp(
      `${WORD_START}(?:(?<gender>${GENDER})${SPACE})?(?:(?:canoe|kayak)[ \\u00a0-](?:single|double|four)s?${SPACE}\\((?<boat>${CANOE})\\)|(?<group>${CANOE}))${SPACE}(?:(?<inner>${GENDER})${SPACE})?(?<length>${LENGTH})(?:[ \\u00a0-]?m(?:et(?:re|er)s?)?)?(?![\\p{L}\\p{N}]|[.,:]\\d)`,
      'giu',
    ),
    read: ({ groups: { boat, group, ...groups } = {} }) =>
      compose({ ...groups, group: group ?? boat, distance: `${groups.length}m` }),
  },
  {
    name: 'events/canoe-class',
    kind: 'event',
    pattern: new RegExp(
      `(?:${WORD_START}(?<gender>${GENDER})${SPACE}|(?<=(?:^|[^\\p{L}])the${SPACE}))(?<group>${CANOE})(?=$|[.,:;)]|${SPACE}(?:${CONTESTS}|and|in|on|at|by|for|went|was|with)${WORD_END})`,
      'gu',
    ),
    read: ({ groups }) => compose(groups ?? {}),
  },
  {
    name: 'events/boat-class',
    kind: 'event',
    pattern: new RegExp(`${WORD_START}(?<gender>L?[MW])(?<boat>${anyOf(boatClasses())})(?![\\p{L}\\p{N}])`, 'gu'),
    read: (match) => {
      const { groups = {} } = match;
      if (BEHIND_NAME.test(before(match))) return undefined;
      return compose({ gender: groups.gender?.endsWith('W') ? 'women' : 'men', format: boatOf(groups) });
    },
  },
];
