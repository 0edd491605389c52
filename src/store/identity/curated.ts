import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import * as z from 'zod';
import { code } from '../../batch/inputs.ts';
import { PodiumError } from '../../errors.ts';
import { fold } from '../../language/fold.ts';
import { firstIssue } from '../../schema/integrity.ts';
import type { RowOf } from '../definition/index.ts';
import { keyOf } from '../hash.ts';
import type { Decision } from './decide.ts';
import { KINDS } from './described.ts';

export type Curated = RowOf<'curated'>;

const pair = z.tuple([z.string().min(1), z.string().min(1)]).optional();
/** Decisions made by hand, as a file has them: a list of pairs that are the same, or apart, and why. */
const fileSchema = z
  .array(
    z
      .strictObject({ of: z.enum(KINDS).default('athlete'), same: pair, apart: pair, why: z.string().min(1) })
      .refine(({ same, apart }) => (same === undefined) !== (apart === undefined), 'needs either same or apart'),
  )
  .nullable();

/** Reads a file of decisions (YAML or JSON); throws a `PodiumError` that says what is wrong with it. */
export function readCurated(file: string): Curated[] {
  const parsed = fileSchema.safeParse(readYaml(file));
  if (!parsed.success) throw new PodiumError('bad-decisions', { file, ...firstIssue(parsed.error) });
  const rows = (parsed.data ?? []).map(({ of: kind, same, apart, why: reason }): Curated => {
    const verdict = same ? 'same' : 'apart';
    const [one, other] = same ?? apart ?? ['', ''];
    return { id: keyOf('curated', kind, verdict, one, other), kind, verdict, one, other, reason };
  });
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

function readYaml(file: string): unknown {
  try {
    return parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if ((error as { syscall?: string }).syscall) throw new PodiumError('unreadable', { file, reason: code(error) });
    throw new PodiumError('bad-decisions', { file, place: 'the file', reason: (error as Error).message });
  }
}

/** What a description may be told by, whatever kind of entity it is of. */
interface Told {
  readonly name: string;
  readonly year?: number | null;
  readonly nation?: string | null;
  readonly sport?: string | null;
  readonly gender?: string | null;
  readonly host?: string | null;
}

/** The name in one side of a decision. */
export function nameIn(side: string): string {
  return (side.split('|')[0] ?? '').trim();
}

/** Whether a side of a decision ("Name | SWE | speed skating | 2030-2034") means a description. */
export function means(side: string, told: Told): boolean {
  const [name = '', ...others] = side.split('|').map((part) => fold(part.trim()));
  if (name !== fold(told.name)) return false;
  const { nation, sport, gender, host } = told;
  const traits = [nation, sport, gender, host].flatMap((trait) => (trait ? fold(trait) : []));
  return others.every((part) => isYears(part, told.year ?? null) ?? traits.includes(part));
}

/** Whether a year lies in "2030-2034", "2030-", "-2034" or "2030"; undefined for other words. */
function isYears(part: string, year: number | null): boolean | undefined {
  const match = /^(\d{4})?(-)?(\d{4})?$/.exec(part);
  if (!match || part === '' || part === '-') return undefined;
  const [, from, dash, until] = match;
  if (year === null) return false;
  const last = until ?? (dash ? '9999' : from);
  return year >= Number(from ?? 0) && year <= Number(last);
}

/** What keeps a description apart from others of its name by hand; null for nothing. */
export function tagger(curated: readonly Curated[]): (told: Told) => string | null {
  const apart = curated.filter(({ verdict }) => verdict === 'apart');
  return (told) => {
    const tags = apart.flatMap(({ id, one, other }) => [
      ...(means(one, told) ? [`${id}/one`] : []),
      ...(means(other, told) ? [`${id}/other`] : []),
    ]);
    return tags.length === 0 ? null : tags.sort().join(' ');
  };
}

/** Brings together what was decided by hand to be the same, and says so of all that was decided by hand. */
export function overrule<T extends Told>(decisions: Map<T, Decision>, curated: readonly Curated[]): void {
  for (const { verdict, one, other, reason } of curated) {
    const meant = [...decisions].filter(([told]) => means(one, told) || means(other, told));
    if (verdict === 'apart')
      for (const [told, { entity }] of meant)
        decisions.set(told, { entity, decision: 'curated-apart', reason: `by hand: ${reason}` });
    else join(decisions, meant, `by hand: ${reason}`);
  }
}

function join<T>(decisions: Map<T, Decision>, meant: readonly (readonly [T, Decision])[], reason: string): void {
  const entities = new Set(meant.flatMap(([, { entity }]) => entity ?? []));
  const first = [...entities].sort()[0];
  if (first === undefined) return;
  const by = new Set(meant.map(([told]) => told));
  for (const [told, decision] of decisions)
    if (by.has(told) || (decision.entity !== null && entities.has(decision.entity) && decision.entity !== first))
      decisions.set(told, { entity: first, decision: 'curated-same', reason });
}
