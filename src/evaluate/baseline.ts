import * as z from 'zod';
import { readJson } from '../batch/json-file.ts';
import { PodiumError } from '../errors.ts';
import { firstIssue } from '../schema/integrity.ts';
import { causes } from './causes.ts';
import { PARTS, type Part, type Scored } from './evaluate.ts';
import { measureAll } from './measures.ts';
import { type CountsByRule, countsByRule, sumByRule } from './rules.ts';

/** Name and version of the form; a change of meaning raises it. */
const SCHEMA = 'podium/evaluation@1';

const count = z.int().nonnegative();
const share = z.number().min(0).max(1);
const byRule = z.record(z.string(), z.record(z.string(), z.tuple([count, count])));

/**
 * An evaluation as it is kept: per part the measures by kind and link, and the points lost by cause; per rule and kind
 * `[right, extra]`; per release the counts `[hit, missed, extra]` behind the measures, and its own counts by rule. It holds
 * counts alone, and no word of a release.
 */
const evaluationSchema = z.strictObject({
  schema: z.literal(SCHEMA),
  parts: z.partialRecord(
    z.enum(PARTS),
    z.strictObject({
      releases: count,
      kinds: z.record(z.string(), z.strictObject({ p: share, r: share, f1: share, gold: count, got: count })),
      causes: z.record(z.string(), count),
    }),
  ),
  rules: byRule,
  releases: z.record(
    z.string(),
    z.strictObject({
      part: z.enum(PARTS),
      /** The first twelve digits of the SHA-256 of the gold file. */
      gold: z.string(),
      kinds: z.record(z.string(), z.tuple([count, count, count])),
      rules: byRule,
    }),
  ),
});

export type Baseline = z.infer<typeof evaluationSchema>;

/** An evaluation in the form it is kept in: releases by name, rules by kind and name. */
export function toBaseline(scored: readonly Scored[]): Baseline {
  const counts = new Map(scored.map((release) => [release.file, countsByRule(release)]));
  return {
    schema: SCHEMA,
    parts: Object.fromEntries(
      PARTS.flatMap((part) => {
        const own = scored.filter((release) => release.part === part);
        return own.length > 0 ? [[part, summary(own)]] : [];
      }),
    ) as Baseline['parts'],
    rules: sorted(nested(sumByRule([...counts.values()]))),
    releases: byName(
      scored.map(({ file, part, goldSum, score }) => [
        file,
        {
          part: part as Part,
          gold: goldSum,
          kinds: Object.fromEntries(
            [...score.tallies].map(([kind, { hit, missed, extra }]) => [kind, [hit, missed, extra]]),
          ),
          rules: sorted(counts.get(file) ?? {}),
        },
      ]),
    ),
  };
}

/** What was kept; throws a `PodiumError` when the file is something else. */
export function readBaseline(file: string): Baseline {
  const bad = (place: string, reason: string) => new PodiumError('bad-baseline', { file, place, reason });
  const parsed = evaluationSchema.safeParse(readJson(file, (reason) => bad('the file', reason)));
  if (parsed.success) return parsed.data;
  const { place, reason } = firstIssue(parsed.error);
  throw bad(place, reason);
}

/** The bytes of a baseline: what is short stands on one line, so that a difference is read line by line. */
export function baselineJson(baseline: Baseline): string {
  return `${layOut(baseline, '')}\n`;
}

const WIDTH = 118;

function layOut(value: unknown, indent: string): string {
  const spaced = JSON.stringify(value).replace(/([,:])(?=["{[\d])/g, '$1 ');
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return spaced;
  if (spaced.length + indent.length <= WIDTH) return spaced;
  const rows = Object.entries(value).map(
    ([key, item]) => `${indent}  ${JSON.stringify(key)}: ${layOut(item, `${indent}  `)}`,
  );
  return `{\n${rows.join(',\n')}\n${indent}}`;
}

function summary(scored: readonly Scored[]): NonNullable<Baseline['parts']['read']> {
  return {
    releases: scored.length,
    kinds: measureAll(scored.map(({ score }) => score)),
    causes: Object.fromEntries(causes(scored).map(({ cause, points }) => [cause, points])),
  };
}

function nested(counts: ReturnType<typeof sumByRule>): CountsByRule {
  const rules: CountsByRule = {};
  for (const { kind, rule, right, extra } of counts) rules[kind] = { ...rules[kind], [rule]: [right, extra] };
  return rules;
}

function sorted(rules: CountsByRule): CountsByRule {
  return byName(Object.entries(rules).map(([kind, counts]) => [kind, byName(Object.entries(counts))]));
}

function byName<T>(entries: readonly (readonly [string, T])[]): Record<string, T> {
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
