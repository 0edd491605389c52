import { overFigures } from '../../language/figures.ts';
import type { Figure } from './figure.ts';

/** "the old track record of 1:43.70", "the previous best, 6:38.118": told of an earlier day. */
const RECALLED_BEFORE = overFigures(
  /\b(?:(?:old|former|previous|earlier|standing|existing|own|the|his|her|their|(?<!season|year)['’]s) (?:[\p{L}\d’'-]+ ){0,3}(?:records?|best|mark|one)|old time)(?: time)?(?: \([^()]{1,40}\)| (?:from|set) [^.;,]{1,40}?)?(?: of| was|,) (?:an? |the )?$/iu,
);
/** "2:11.610, had stood in the name of", "6:38.118 from 2033", "1:14.52, set in March". */
const RECALLED_AFTER =
  /^,? (?:from (?:\d{4}|last)|since \d{4}|(?:which |that )?(?:was (?=set ))?(?:had (?:stood|been)|held|set (?:by|in|on|at)|skated by|(?:he|she|they) (?:had )?(?:set|skated|swum|run|clocked)))/u;

/** A mark of an earlier day, quoted for comparison. */
export const isRecalled = ({ before, after }: Figure): boolean =>
  (RECALLED_BEFORE.test(before) && !REACHED.test(before)) || RECALLED_AFTER.test(after);

/** "a new record of", "equalled the record of": the mark is of today. */
const REACHED = overFigures(/\b(?:new|equal(?:s|l?ed|l?ing)?|match(?:ed|es|ing)?|tie[ds]?)\b[^,;]*$/);
