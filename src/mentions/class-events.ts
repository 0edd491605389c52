import { PARA_CLASS } from '../knowledge/para-classes.ts';
import { SPACE, WORD_END, WORD_START } from '../knowledge/words.ts';
import { compose } from './event-value.ts';
import { CONTESTS, GENDER } from './events.ts';
import type { Rule } from './mention.ts';

const OF_CLASS = `(?:${SPACE}(?:race|competition|event|contest)${WORD_END}|(?=${SPACE}(?:${CONTESTS}|class|category|classification)${WORD_END}))`;

/** Events of para sport that are named by the class alone: "the women's T54 event", "the PTS5 men's race". */
export const classEventRules: readonly Rule<'event'>[] = [
  {
    name: 'events/class',
    kind: 'event',
    pattern: new RegExp(
      `${WORD_START}(?:(?<gender>${GENDER})${SPACE}(?<group>${PARA_CLASS})|(?<ahead>${PARA_CLASS})${SPACE}(?<trail>${GENDER}))${OF_CLASS}`,
      'gu',
    ),
    read: ({ groups: { group, ahead, ...groups } = {} }) => compose({ ...groups, group: group ?? ahead }),
  },
];
