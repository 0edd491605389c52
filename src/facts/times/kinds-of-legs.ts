import { overFigures } from '../../language/figures.ts';
import type { KindRule } from './kind-rule.ts';
import { isAmount } from './kind-shapes.ts';

const LEG = '(?:swim(?:ming)?|bike|ride|cycl(?:e|ing)|run(?:ning)?|transition|T[12])';

/** Where somebody swims, rides and runs in one race: a figure that a leg is named beside is of that leg. */
export const LEG_RULES: readonly KindRule[] = [
  {
    name: 'times/leg-behind',
    kind: 'split',
    holder: 'focus',
    after: new RegExp(
      `^ (?:(?:[\\d.,]+ ?k?m )?${LEG}(?: (?:split|leg|course|segment))?(?![\\p{L}-])|(?:for|on|over|in) (?:the|his|her|a) (?:\\p{L}+ )?(?:[\\d.,]+ ?k?m )?${LEG}(?![\\p{L}-]))`,
      'u',
    ),
    when: (figure) => !isAmount(figure),
  },
  {
    name: 'times/leg-in-front',
    kind: 'split',
    holder: 'focus',
    before: overFigures(
      new RegExp(
        `\\b(?:${LEG} (?:split|leg|segment|time)|(?:fastest|quickest|best|opening) (?:[\\d.,]+ ?k?m )?${LEG})(?: of (?:the|any|all)[^,;:.]{1,30})?(?:,| of| in| was|:| \\()? ?(?:an? )?$|\\bout of the (?:water|swim) (?:first |together )?in (?:an? )?$`,
        'u',
      ),
    ),
    when: (figure) => !isAmount(figure),
  },
];
