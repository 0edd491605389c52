import * as z from 'zod';
import type { Span } from './release.ts';
import { type Release, releaseSchema } from './release.ts';

type Path = (string | number)[];
type Report = (path: Path, message: string) => void;

/** Lists whose entries are facts: they share one space of ids, and `because` and cells point into it. */
export const FACT_LISTS = ['times', 'scores', 'placings', 'records', 'quotes', 'schedule', 'incidents'] as const;
const ENTITY_LISTS = ['competitions', 'events', 'nations', 'athletes', 'people', 'teams'] as const;

/**
 * The schema and what no schema of one field can say: ids are unique, whatever an id points at exists, reasons do not
 * run in circles, and every span lies inside its file in order, as long as its text. Used before anything is written.
 */
export const soundRelease = releaseSchema.superRefine((release, context) => {
  const report: Report = (path, message) => context.addIssue({ code: 'custom', path, message });
  checkIds(release, report);
  checkReferences(release, report);
  checkReasons(release, report);
  checkSpans(release, [], { length: release.source.length, report });
});

/** The release, if it is sound; otherwise throws a `z.ZodError` that names each place. */
export function assertSound(release: Release): Release {
  return soundRelease.parse(release);
}

function checkIds(release: Release, report: Report): void {
  const unique = (lists: readonly (keyof Release)[]) => {
    const seen = new Set<string>();
    for (const list of lists)
      for (const [index, { id }] of (release[list] as { id: string }[]).entries()) {
        if (seen.has(id)) report([list, index, 'id'], `the id ${id} is taken already`);
        seen.add(id);
      }
  };
  for (const list of ENTITY_LISTS) if (list !== 'athletes' && list !== 'people' && list !== 'teams') unique([list]);
  unique(['athletes', 'people', 'teams']);
  unique([...FACT_LISTS, 'results', 'problems']);
}

function checkReferences(release: Release, report: Report): void {
  const ids = (...lists: readonly (keyof Release)[]) =>
    new Set(lists.flatMap((list) => (release[list] as { id: string }[]).map(({ id }) => id)));
  const competitors = ids('athletes', 'teams');
  const speakers = ids('athletes', 'people');
  const facts = ids(...FACT_LISTS);
  const spaces: Readonly<Record<string, Set<string>>> = {
    competition: ids('competitions'),
    competitor: competitors,
    holder: competitors,
    speaker: speakers,
    replacement: speakers,
    members: ids('athletes'),
    substitutes: ids('athletes'),
    event: ids('events'),
    because: facts,
    facts,
  };
  const check = (owner: object, path: Path, keys = Object.keys(spaces)) => {
    for (const key of keys)
      for (const id of pointers(
        (owner as Readonly<Record<string, string | readonly string[] | null | undefined>>)[key],
      ))
        if (!spaces[key]?.has(id)) report([...path, key], `nothing has the id ${id}`);
  };
  check(release.release, ['release'], ['competition']);
  // The competition of a placing is words of the text, not an id.
  for (const list of ['teams', ...FACT_LISTS, 'problems'] as const)
    for (const [index, owner] of release[list].entries())
      check(
        owner,
        [list, index],
        Object.keys(spaces).filter((key) => key !== 'competition'),
      );
  for (const [index, row] of release.results.entries()) {
    check(row, ['results', index], ['competitor', 'event']);
    for (const [key, cell] of Object.entries(row)) if (isObject(cell)) check(cell, ['results', index, key], ['facts']);
  }
}

const NONE: readonly string[] = [];

/** What points at others: nothing, one id, or a list of them. */
function pointers(value: string | readonly string[] | null | undefined): readonly string[] {
  return value === null || value === undefined ? NONE : typeof value === 'string' ? [value] : value;
}

/** A fact worked out from others must not, over any number of steps, be its own reason. */
function checkReasons(release: Release, report: Report): void {
  const reasons = new Map<string, readonly string[]>();
  for (const list of FACT_LISTS) for (const fact of release[list]) reasons.set(fact.id, fact.because);
  const settled = new Set<string>();
  const leadsBack = (id: string, trail: readonly string[]): boolean => {
    if (trail.includes(id)) return true;
    if (settled.has(id)) return false;
    const circular = (reasons.get(id) ?? []).some((reason) => leadsBack(reason, [...trail, id]));
    settled.add(id);
    return circular;
  };
  for (const list of FACT_LISTS)
    for (const [index, fact] of release[list].entries())
      if (leadsBack(fact.id, [])) report([list, index, 'because'], `${fact.id} is among its own reasons`);
}

/** Walks through all there is; `path` leads to the value and is one list for the whole walk, for few paths are told. */
function checkSpans(value: object, path: Path, checked: { readonly length: number; readonly report: Report }): void {
  if (isSpan(value)) {
    const { start, end, text } = value;
    const { length, report } = checked;
    if (end <= start || end > length) report([...path], `the span ${start}-${end} is empty or leaves the file`);
    else if (end - start !== codePoints(text)) report([...path], `the span ${start}-${end} is not as long as its text`);
    return;
  }
  const into = (key: string | number, item: unknown) => {
    if (!isObject(item)) return;
    path.push(key);
    checkSpans(item, path, checked);
    path.pop();
  };
  if (Array.isArray(value)) for (let index = 0; index < value.length; index += 1) into(index, value[index]);
  else for (const key of Object.keys(value)) into(key, (value as Record<string, unknown>)[key]);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isSpan(value: object): value is Span {
  return 'start' in value && 'end' in value && 'text' in value;
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
