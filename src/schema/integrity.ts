import * as z from 'zod';
import { span } from './entities.ts';
import { everyOf, type Path } from './every.ts';
import { fitsOf } from './fits.ts';
import { type Release, releaseSchema, type Span } from './release.ts';

type Report = (path: Path, message: string) => void;

/** Lists whose entries are facts: they share one space of ids, and `because` and cells point into it. */
export const FACT_LISTS = ['times', 'scores', 'placings', 'records', 'quotes', 'schedule', 'incidents'] as const;
/** Lists that share a space of ids. */
const SPACES = [
  ['competitions'],
  ['events'],
  ['nations'],
  ['athletes', 'people', 'teams'],
  [...FACT_LISTS, 'results', 'problems'],
] as const;
type List = (typeof SPACES)[number][number];

/** The lists whose entries each field may point at. The competition of a placing is words of the text, not an id. */
const TARGETS = {
  competitor: ['athletes', 'teams'],
  holder: ['athletes', 'teams'],
  speaker: ['athletes', 'people'],
  replacement: ['athletes', 'people'],
  members: ['athletes'],
  substitutes: ['athletes'],
  event: ['events'],
  because: FACT_LISTS,
  facts: FACT_LISTS,
} as const satisfies Readonly<Record<string, readonly List[]>>;
type Pointer = keyof typeof TARGETS;
const POINTERS = Object.keys(TARGETS) as Pointer[];

/**
 * The schema and what no schema of one field can say: ids are unique, whatever an id points at exists, reasons do not
 * run in circles, and every span lies inside its file in order, as long as its text. Used before anything is written.
 */
export const soundRelease = releaseSchema.superRefine((release, context) => {
  check(release, (path, message) => context.addIssue({ code: 'custom', path, message }));
});

/** The release, if it is sound; otherwise throws a `z.ZodError` that names each place. */
export function assertSound(release: Release): Release {
  return soundRelease.parse(release);
}

const fits = fitsOf(releaseSchema);

/** What `soundRelease` says of a value: sooner where it is a release as podium writes them, which is then the value itself. */
export function readSound(value: unknown): z.ZodSafeParseResult<Release> {
  return fits(value) && isSound(value as Release)
    ? { success: true, data: value as Release }
    : soundRelease.safeParse(value);
}

function isSound(release: Release): boolean {
  let sound = true;
  check(release, () => {
    sound = false;
  });
  return sound;
}

function check(release: Release, report: Report): void {
  const ids = checkIds(release, report);
  checkReferences(release, ids, report);
  checkReasons(release, report);
  checkSpans(release, report);
}

/** The lists that have each id of a space, as bits. */
type Ids = Readonly<Record<List, ReadonlyMap<string, number>>>;

const BITS = Object.fromEntries(SPACES.flat().map((list, index) => [list, 1 << index])) as Record<List, number>;

function checkIds(release: Release, report: Report): Ids {
  const ids: Partial<Record<List, Map<string, number>>> = {};
  for (const lists of SPACES) {
    const seen = new Map<string, number>();
    for (const list of lists) {
      ids[list] = seen;
      for (const [index, { id }] of release[list].entries()) {
        const having = seen.get(id);
        if (having !== undefined) report([list, index, 'id'], `the id ${id} is taken already`);
        seen.set(id, (having ?? 0) | BITS[list]);
      }
    }
  }
  return ids as Ids;
}

const MASKS = Object.fromEntries(
  POINTERS.map((key) => [key, TARGETS[key].reduce((mask, list) => mask | BITS[list], 0)]),
) as Record<Pointer, number>;

function checkReferences(release: Release, ids: Ids, report: Report): void {
  const checkOne = (id: string, key: Pointer, path: Path) => {
    const having = ids[TARGETS[key][0]].get(id) ?? 0;
    if ((having & MASKS[key]) === 0) report([...path, key], `nothing has the id ${id}`);
  };
  const checkAll = (owner: Readonly<{ [K in Pointer]?: unknown }>, path: Path, keys: readonly Pointer[] = POINTERS) => {
    for (const key of keys) {
      const value = owner[key];
      if (typeof value === 'string') checkOne(value, key, path);
      else if (Array.isArray(value)) for (const id of value) checkOne(id, key, path);
    }
  };
  const { competition } = release.release;
  if (competition !== null && !ids.competitions.has(competition))
    report(['release', 'competition'], `nothing has the id ${competition}`);
  for (const list of ['teams', ...FACT_LISTS, 'problems'] as const)
    for (const [index, owner] of release[list].entries()) checkAll(owner, [list, index]);
  for (const [index, row] of release.results.entries()) {
    checkAll(row, ['results', index], ['competitor', 'event']);
    for (const [key, cell] of Object.entries(row))
      if (typeof cell === 'object' && cell !== null) checkAll(cell, ['results', index, key], ['facts']);
  }
}

/** A fact worked out from others must not, over any number of steps, be its own reason. */
function checkReasons(release: Release, report: Report): void {
  const reasons = new Map<string, readonly string[]>();
  for (const list of FACT_LISTS)
    for (const { id, because } of release[list]) if (because.length > 0) reasons.set(id, because);
  const settled = new Set<string>();
  const leadsBack = (id: string, trail: readonly string[]): boolean => {
    if (trail.includes(id)) return true;
    if (settled.has(id)) return false;
    const circular = (reasons.get(id) ?? []).some((reason) => leadsBack(reason, [...trail, id]));
    settled.add(id);
    return circular;
  };
  for (const list of FACT_LISTS)
    for (const [index, { id, because }] of release[list].entries())
      if (because.length > 0 && leadsBack(id, [])) report([list, index, 'because'], `${id} is among its own reasons`);
}

const everySpan = everyOf(releaseSchema, span);

function checkSpans(release: Release, report: Report): void {
  const { length } = release.source;
  everySpan(release, (value, path) => {
    const { start, end, text } = value as Span;
    if (end <= start || end > length) report([...path], `the span ${start}-${end} is empty or leaves the file`);
    else if (end - start !== codePoints(text)) report([...path], `the span ${start}-${end} is not as long as its text`);
  });
}

function codePoints(text: string): number {
  if (!/[\ud800-\udfff]/.test(text)) return text.length;
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** The first thing wrong with a value that does not fit a schema: where it stands and what is wrong with it. */
export function firstIssue(error: z.ZodError): { readonly place: string; readonly reason: string } {
  const issue = error.issues[0] as z.core.$ZodIssue;
  return { place: z.core.toDotPath(issue.path) || 'the top level', reason: issue.message };
}
