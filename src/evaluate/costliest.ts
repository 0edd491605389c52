import type { Entry } from './align.ts';
import { type Closest, closestTo } from './closest.ts';
import type { Scored } from './evaluate.ts';
import { fold } from './fold.ts';
import { causeOf, type Mistake } from './mistakes.ts';

/** One root of mistakes: one wrong answer to one question, or one competitor never found, and all that it costs. */
export interface Miss {
  readonly file: string;
  readonly points: number;
  readonly cause: string;
  /** What was demanded, and what was found: the values of a key, or whole facts. */
  readonly gold: unknown;
  readonly got: unknown;
  /** The key that is wrong; null for a fact lost or made up as a whole. */
  readonly field: string | null;
  /** How many facts and links of each kind it costs. */
  readonly kinds: Readonly<Record<string, number>>;
  readonly closest: Closest | null;
}

/**
 * The costliest misses. Mistakes of one release with one root are one miss: the same wrong value in the same place of
 * several facts, or facts lost because their competitor was never found.
 */
export function costliest(scored: readonly Scored[], count: number): Miss[] {
  const groups = scored.flatMap((release) => {
    const lost = lostNames(release.mistakes);
    return [...Map.groupBy(release.mistakes, (mistake) => rootOf(mistake, lost)).values()].map((mistakes) => ({
      release,
      mistakes,
      points: mistakes.reduce((sum, { points }) => sum + points, 0),
    }));
  });
  const dearest = groups.sort((a, b) => b.points - a.points).slice(0, count);
  return dearest.map(({ release, mistakes, points }) => {
    const [first] = mistakes as [Mistake, ...Mistake[]];
    const field = first.fields.length === 1 ? (first.fields[0] ?? null) : null;
    return {
      file: release.file,
      points,
      cause: causeOf(first),
      gold: valueAt(first.gold, field),
      got: valueAt(first.got, field),
      field,
      kinds: Object.fromEntries(
        [...Map.groupBy(mistakes, ({ kind }) => kind)].map(([kind, some]) => [kind, some.length]),
      ),
      closest: mistakes.map((mistake) => closestTo(mistake, release)).find((found) => found !== null) ?? null,
    };
  });
}

const NAMED_BY = ['name', 'competitor', 'holder', 'speaker'];

/** Athletes that were never found. */
function lostNames(mistakes: readonly Mistake[]): ReadonlySet<string> {
  const lost = mistakes.filter(({ list, type }) => list === 'athletes' && type === 'not-found');
  return new Set(lost.map(({ gold }) => fold(String(gold?.name))));
}

/** Mistakes with one root have one key. */
function rootOf({ list, type, fields, gold, got }: Mistake, lost: ReadonlySet<string>): string {
  const name = NAMED_BY.map((key) => gold?.[key]).find((value) => value !== null && value !== undefined);
  if (name !== undefined && lost.has(fold(String(name)))) return `lost ${fold(String(name))}`;
  if (type !== 'wrong' || fields.length > 1) return JSON.stringify([list, fields, gold, got]);
  const [field = ''] = fields;
  const question = NAMED_BY.includes(field) ? 'who' : field;
  return JSON.stringify([question, gold?.[field], got?.[field] ?? null]);
}

function valueAt(entry: Entry | null, field: string | null): unknown {
  if (entry === null || field === null) return entry;
  return entry[field] ?? null;
}
