import type { Page } from '../page.ts';
import { ambiguousNames, ambiguousReferences, unknownNations } from './names.ts';
import type { Check, Facts, ProblemDraft } from './problem.ts';
import { quotesNeverClosed, quotesWithoutSpeaker } from './quotes.ts';
import { sameRank, twoRanks } from './ranks.ts';
import {
  gapsAgainstRecords,
  gapsAgainstTimes,
  ranksAgainstTimes,
  recordsAgainstTimes,
  timesOfNobody,
} from './times.ts';

export type { Facts, ProblemDraft } from './problem.ts';

const CHECKS: readonly Check[] = [
  gapsAgainstTimes,
  gapsAgainstRecords,
  ranksAgainstTimes,
  recordsAgainstTimes,
  timesOfNobody,
  twoRanks,
  sameRank,
  ambiguousNames,
  ambiguousReferences,
  unknownNations,
  quotesWithoutSpeaker,
  quotesNeverClosed,
];

/** Everything in a release that contradicts itself or leaves open what it means, in text order. */
export function findProblems(page: Page, facts: Facts): ProblemDraft[] {
  const start = (problem: ProblemDraft) => problem.evidence[0]?.start ?? 0;
  return CHECKS.flatMap((check) => check(page, facts)).sort((a, b) => start(a) - start(b));
}
