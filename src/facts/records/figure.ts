import { overFigures } from '../../language/figures.ts';
/** Source of a pattern for a mark as prose writes it: "1:53.20", "1min 57.33sec", "4.85m", "215.30 points". */
export const FIGURE = String.raw`(?:\d{1,2} ?(?:h|hrs?|hours?|min|mins|minutes) )*\d[\d:.,]*\d(?: ?(?:m|metres|meters|points|s|sec|secs|seconds)\b)?`;

/** "in the Women’s 1500m", "over 500m": the event told behind a record, if it is. */
export const IN_EVENT = String.raw`(?: (?:in|over|for|at) (?:the )?[\p{L}\d’' -]{1,30}?)?`;

/** What may stand between a record and what is said of it: "time", its event, "of 1:53.50", "(1:53.50, Falk)". */
export const TAIL = String.raw`(?: times?| marks?)?${IN_EVENT}(?:(?:,? (?:of|at|the|an?) ${FIGURE}|, ${FIGURE})${IN_EVENT})?(?: \([^()]{1,40}\))?`;

/** Behind a figure: "the 52.85 of Falk had survived four years", "the 1:07.19 of Falk, who watched, had been on the books"; the record itself may end the words. */
export const HAD_STOOD = overFigures(
  /^(?: (?:of|by|held by|set by|that) [^,;()]{2,40}(?:, who[^,;()]{2,50},)?| that)? (?:had|having) (?:(?:stood|survived|lasted|been (?:(?:on|in) the (?:record )?books|the (?:\p{L}+ )?record))\b|been the $)/u,
);
