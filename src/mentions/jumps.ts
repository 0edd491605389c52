import { after, before } from './context.ts';

/** What is told in metres of somebody who jumps, in front of the figure or between it and others of its kind. */
const JUMPED =
  /\b(?:jump(?:s|ed|ing)?|leaps?|leapt|flew|fl(?:y|ies|ying|ights?)|land(?:s|ed|ing)|soar(?:s|ed|ing)?|sail(?:s|ed|ing)?|hill record|efforts?)\b[^.;:]{0,40} $/i;
/** Behind metres jumped stand the points for them. */
const SCORED = /^ (?:and|for|\() ?\d{2,3}\.\d points/;

/** Measured to the half metre in front of it in the sentence: another jump. */
const BESIDE_A_JUMP = /\d{2,3}\.[05] ?(?:m|metres|meters)\b[^.!?;]{0,60}$/;

/** Whether metres tell how far somebody jumped; elsewhere they are a point of the course, or an event. */
export const isJump = (match: RegExpExecArray): boolean =>
  JUMPED.test(before(match, 60)) || BESIDE_A_JUMP.test(before(match, 80)) || SCORED.test(after(match));
