import type { Group } from '../../frames/groups.ts';
import { overFigures } from '../../language/figures.ts';
import { oneOrPair } from '../competitors.ts';
import type { Competitor } from '../draft.ts';
import type { Figure } from './figure.ts';
import { CALLED } from './record-holders.ts';

const PLACE = '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|next|\\d+(?:st|nd|rd|th))';

/** A place, or a win, and then the figure: "third in", "fourth, at", "won in", "in a huge PB of". */
const PLACE_AHEAD = new RegExp(
  `(?:^|[,;:] |\\band |\\bbut )(?:(?:[\\p{Ll}-]+ ){0,3}?${PLACE}(?: place)?,? (?:(?:was |came |went )?(?:in|at|with)) (?:an? (?:[\\p{Ll}-]+ ){0,2}of )?|(?:in|with) an? (?:[\\p{Ll}-]+ ){0,2}(?:PB|personal best|season['’]s best) of )$|\\bwon in $`,
  'iu',
);
/** Between the figure and who has it: "was", ", was Sweden's", " by home girl". */
const NAME_BEHIND = overFigures(
  new RegExp(`^(?: seconds?|s)?(?:,? (?:was|were|came|by) ${CALLED}(?:[\\p{Ll}\\d-]+ ){0,2}|, )$`, 'u'),
);

/** "third in 32:59.01 was Lind", "won in 54.02 by home girl Falk", "and, in a PB of 30:06, Ruiz": the sentence turned round. */
export function namedAfterPlace(figure: Figure): Competitor | null | undefined {
  const group = figure.statement.groups.find((each) => each.start >= figure.end);
  if (!group || group.start - figure.end > FAR || !PLACE_AHEAD.test(figure.before)) return undefined;
  const between = figure.after.slice(0, group.start - figure.end);
  if (!NAME_BEHIND.test(between)) return undefined;
  if (between === ', ' && !/(?:PB|best) of $/.test(figure.before)) return undefined;
  return oneOrPair(group);
}

const FAR = 48;

/** "with Lind", "goes with Lind", "joined by Lind": no subject of its sentence. */
const WITH = overFigures(
  new RegExp(`\\b(?:with|alongside|(?:followed|joined) by) ${CALLED}(?:[\\p{L}-]+ ){0,2}$`, 'u'),
);
/** An aside that tells how somebody fared, up to the figure. */
const FARED_IN_RELATIVE = overFigures(
  new RegExp(
    `^(?: \\([^()]{1,40}\\))?, who (?:[\\p{L}’'-]+ ){1,4}?${PLACE}(?: [^,;.]{1,40})?, (?:just |only |some )?$`,
    'u',
  ),
);
const WHO_THEN_AMOUNT = overFigures(
  /^(?: \([^()]{1,40}\))?, who(?:['’]d)? [^,;.]{3,60}, (?:just |only |some |a further )?$/u,
);
const BEHIND = /^(?: seconds?)? (?:adrift|ahead|back|behind|clear|down|in arrears|off)(?!\p{L})/u;
const NEXT_AT = /^(?: \([^()]{1,40}\))? (?:next|close behind|not far behind|just behind) (?:at|in|with) (?:an? )?$/u;

/**
 * "goes with Lind, who ended up eighth, 0.41 adrift", "with Falk, who won it twice, eight seconds in arrears", "with Ruiz next
 * at 8:22.01": told of the one named last, whom the sentence is not about.
 */
export function faredBeside({ statement, mention, before, after }: Figure): Competitor | null | undefined {
  const group: Group | undefined = statement.groups.findLast((each) => each.end <= mention.start);
  if (!group) return undefined;
  const [front, between] = [
    before.slice(0, group.start - statement.sentence.start),
    before.slice(group.end - statement.sentence.start),
  ];
  if (FARED_IN_RELATIVE.test(between)) return oneOrPair(group);
  if (!WITH.test(front)) return undefined;
  return NEXT_AT.test(between) || (WHO_THEN_AMOUNT.test(between) && BEHIND.test(after)) ? oneOrPair(group) : undefined;
}
