import { isEventDistance } from '../knowledge/sports.ts';
import { overFigures } from '../language/figures.ts';
import { after, before } from './context.ts';

/** What is told in metres of somebody who jumps, in front of the figure or between it and others of its kind. */
const JUMPED = overFigures(
  /\b(?:jump(?:s|ed|ing)?|leaps?|leapt|flew|fl(?:y|ies|ying|ights?)|land(?:s|ed|ing)|soar(?:s|ed|ing)?|sail(?:s|ed|ing)?|hill record|efforts?)\b[^.;:]{0,40} \(?$/i,
);
/** Behind metres jumped stand the points for them. */
const SCORED = /^ (?:and|for|\() ?\d{2,3}\.\d points/;

/** Measured to the half metre in front of it in the sentence: another jump. */
const BESIDE_A_JUMP = overFigures(/\d{2,3}\.[05] ?(?:m|metres|meters)\b[^.!?;]{0,60}$/);

/** Behind the figure: "a 140 metre jump". */
const OF_JUMP = /^(?:[ -]long)? (?:jump|leap|flight)(?!\p{L})/u;

/** Two in brackets, "Lind (137m, 139.5m)", as nobody writes two events. */
const FIRST_OF_TWO = /^(?:,| and| \+|\/) ?(\d{2,3}(?:\.[05])?) ?m(?:etres)?\)/;
const SECOND_OF_TWO = /\((\d{2,3}(?:\.[05])?) ?m(?:etres)?(?:,| and| \+|\/) ?$/;

/** Whether a figure in brackets has another jump beside it there; "Lind (100m, 200m)" runs. */
function isOfTwo(match: RegExpExecArray): boolean {
  const [, second] = (/\($/.test(before(match)) && FIRST_OF_TWO.exec(after(match))) || [];
  const other = second ?? SECOND_OF_TWO.exec(before(match))?.[1];
  return other !== undefined && [other, match[0]].every((metres) => isFlown(Number.parseFloat(metres)));
}

/** So many metres are jumped from a hill, and are no distance to run, skate or swim. */
export const isFlown = (metres: number): boolean => metres >= 60 && metres <= 300 && !isEventDistance(metres, null);

/** Whether metres tell how far somebody jumped; elsewhere they are a point of the course, or an event. */
export const isJump = (match: RegExpExecArray): boolean =>
  JUMPED.test(before(match, 60)) ||
  BESIDE_A_JUMP.test(before(match, 80)) ||
  SCORED.test(after(match)) ||
  OF_JUMP.test(after(match)) ||
  isOfTwo(match);
