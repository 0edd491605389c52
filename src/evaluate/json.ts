import { causes } from './causes.ts';
import { confusions } from './confusion.ts';
import { costliest } from './costliest.ts';
import type { Scored } from './evaluate.ts';
import { measureAll } from './measures.ts';
import { measuresByPart } from './report/measures.ts';
import { countsByRule, sumByRule } from './rules.ts';

/**
 * An evaluation with all its sections, for a machine. `misses` of a release that is not shown is null, and none of its
 * mistakes is among the costliest.
 */
export function toJsonForm(scored: readonly Scored[], shown: readonly Scored[], count: number): object {
  return {
    kinds: measureAll(scored.map(({ score }) => score)),
    parts: Object.fromEntries(measuresByPart(scored).map(({ part, ...measures }) => [part, measures])),
    rules: sumByRule(scored.map(countsByRule)),
    confusion: confusions(scored),
    causes: causes(scored),
    costliest: costliest(shown, count),
    releases: scored.map((release) => ({
      file: release.file,
      part: release.part,
      kinds: measureAll([release.score]),
      misses: shown.includes(release) ? release.mistakes.map((mistake) => mistakeForm(mistake, release)) : null,
    })),
  };
}

function mistakeForm({ kind, type, fields, gold, got, points }: Scored['mistakes'][number], { origins }: Scored) {
  return { kind, type, fields, points, gold, got, rule: got ? origins.rule(got, fields[0]) : null };
}
