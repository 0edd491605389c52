import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { toGold } from '../schema/gold.ts';
import { FACT_LISTS } from '../schema/integrity.ts';
import type { Release } from '../schema/release.ts';
import type { Entry } from './align.ts';
import type { Baseline } from './baseline.ts';
import { partOf } from './evaluate.ts';
import type { Counted } from './gate.ts';
import { readGold } from './gold-files.ts';
import { sourcesOf } from './origins.ts';
import type { CountsByRule } from './rules.ts';
import { type Score, scoreRelease } from './score.ts';
import { SCORED_LISTS } from './specs.ts';

/** The counts of one release, as a baseline keeps them. */
export type ReleaseCounts = Baseline['releases'][string];

/**
 * Outputs held against the gold of their release, without extracting anything: what they say is scored, and facts are
 * counted for the rules they name. Who decided their links is not in an output.
 */
export function countOutputs(file: string, goldFile: string, outputs: readonly Release[]): ReleaseCounts[] {
  const gold = readGold(goldFile);
  const goldSum = createHash('sha256').update(readFileSync(goldFile)).digest('hex').slice(0, 12);
  return outputs.map((release) => {
    const got = toGold(release);
    const score = scoreRelease(gold, got);
    const tallies = [...score.tallies].map(([kind, { hit, missed, extra }]) => [kind, [hit, missed, extra]]);
    return {
      part: partOf(file),
      gold: goldSum,
      kinds: Object.fromEntries(tallies),
      rules: countFacts(score, rulesIn(release, got as Readonly<Record<string, readonly Entry[]>>)),
    };
  });
}

/** A baseline with the counts that outputs can be compared in: those of the rules that make facts. */
export function factsOnly({ releases }: Counted): Counted {
  const ofFacts = (rules: CountsByRule) =>
    Object.fromEntries(Object.entries(rules).filter(([kind]) => (FACT_LISTS as readonly string[]).includes(kind)));
  return {
    releases: Object.fromEntries(
      Object.entries(releases).map(([file, counts]) => [file, { ...counts, rules: ofFacts(counts.rules) }]),
    ),
  };
}

/** The rule of every fact of an output, by its entry in the gold form. */
function rulesIn(release: Release, got: Readonly<Record<string, readonly Entry[]>>): Map<Entry, string> {
  const rules = SCORED_LISTS.flatMap((list) =>
    sourcesOf(release, list).flatMap((source, index): [Entry, string][] => {
      const entry = got[list]?.[index];
      return entry && 'rule' in source ? [[entry, source.rule]] : [];
    }),
  );
  return new Map(rules);
}

function countFacts({ facts }: Score, rules: ReadonlyMap<Entry, string>): CountsByRule {
  const counts: CountsByRule = {};
  for (const fact of facts) {
    const rule = fact.type === 'missed' ? undefined : rules.get(fact.got);
    if (rule === undefined) continue;
    const [right, extra] = counts[fact.list]?.[rule] ?? [0, 0];
    const now: [number, number] = fact.type === 'right' ? [right + 1, extra] : [right, extra + 1];
    counts[fact.list] = { ...counts[fact.list], [rule]: now };
  }
  return counts;
}
