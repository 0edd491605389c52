import type { Different, Verdict } from '../../src/check/check.ts';
import { compareReleases } from '../../src/check/compare.ts';
import { findingsOf, tally } from '../../src/check/findings.ts';
import type { Comparison } from '../../src/check/reporters/reporter.ts';
import type { Release } from '../../src/schema/release.ts';
import { makeRelease, TEXT } from './release.ts';

/** A release whose first time became a split by another rule, and whose second time went. */
export function different(bend: (after: Release) => void = bendTimes): Different {
  const [before, after] = [makeRelease(), makeRelease()];
  bend(after);
  const changes = compareReleases(before, after);
  return { type: 'different', file: 'hamar.md', golden: 'output/hamar.json', text: TEXT, before, after, changes };
}

function bendTimes(after: Release): void {
  Object.assign(after.times[0] as object, { kind: 'split', rule: 'times/opener' });
  after.times.splice(1, 1);
}

/** A finished comparison of some verdicts. */
export function comparisonOf(verdicts: readonly Verdict[], failures: readonly string[] = []): Comparison {
  const findings = verdicts.flatMap(findingsOf);
  return { verdicts, findings, failures, tally: `checked against output: ${tally(verdicts)}`, accuracy: null };
}
