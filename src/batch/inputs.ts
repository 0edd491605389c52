import { globSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { PodiumError } from '../errors.ts';

/** The path that stands for standard input. */
export const STDIN = '-';

/** One release to be read. */
export interface Input {
  /** Where it lies, as the user would write it; `-` for standard input. */
  readonly file: string;
  /**
   * Where it lies below the folder it was found through, with forward slashes: `source.path` of its output, and the
   * place of its output below a folder. The machine's own folders never show. Null for standard input.
   */
  readonly path: string | null;
}

export interface Found {
  readonly inputs: readonly Input[];
  readonly failures: readonly PodiumError[];
}

const MAGIC = /[*?[\]{}]/;
const EXTENSION = /\.(?:md|markdown)$/i;

/**
 * The releases that the paths stand for, in a stable order and each once. A file that is named, by its path or by a
 * pattern, is taken as it is; of a folder, all markdown files at any depth but README.md and what is hidden. Links to
 * folders are not followed, so none leads round in a circle.
 *
 * @param root releases inside it are named relative to it; others relative to the folder they were found through
 */
export function findReleases(paths: readonly string[], root?: string): Found {
  const failures: PodiumError[] = [];
  const inputs: Input[] = [];
  for (const given of paths) {
    try {
      inputs.push(...expand(given, root));
    } catch (error) {
      if (!(error instanceof PodiumError)) throw error;
      failures.push(error);
    }
  }
  const { kept, clashes } = separate(inputs);
  return { inputs: kept, failures: [...failures, ...clashes] };
}

/** A path without its markdown extension: what stands beside the release is called by it. */
export function withoutExtension(file: string): string {
  return file.replace(EXTENSION, '');
}

/** Where the output of a release lies below a folder, without its extension. */
export function outputName(input: Input): string {
  return withoutExtension(input.path ?? 'stdin');
}

/** Releases that a run leaves out. */
export type Except = (file: string) => boolean;

/** What a list leaves out: a file with one path a line; nothing where there is no list. */
export function exceptListed(list: string | undefined): Except {
  if (list === undefined) return () => false;
  if (isFolder(list)) throw new PodiumError('unreadable', { file: list, reason: 'EISDIR' });
  const lines = readFileSync(list, 'utf8').split(/\r?\n/);
  const listed = new Set(lines.filter((line) => line.trim() !== '').map((line) => path.resolve(line.trim())));
  return (file) => listed.has(path.resolve(file));
}

/** All files below a folder whose name passes, sorted by path; hidden files and folders and `node_modules` left out. */
export function walk(folder: string, wanted: (name: string) => boolean): string[] {
  const files: string[] = [];
  for (const entry of list(folder)) {
    const file = path.join(folder, entry.name);
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    if (entry.isDirectory()) files.push(...walk(file, wanted));
    // Pipes and sockets are passed by: reading one would wait for ever.
    else if ((entry.isFile() || entry.isSymbolicLink()) && wanted(entry.name)) files.push(file);
  }
  return files.sort(byPath);
}

/** Whether a path is a folder; throws a `PodiumError` when nothing is there. */
export function isFolder(given: string): boolean {
  try {
    return statSync(given).isDirectory();
  } catch (error) {
    throw new PodiumError(code(error) === 'ENOENT' ? 'not-found' : 'unreadable', { file: given, reason: code(error) });
  }
}

/** The path as podium writes it on every machine: forward slashes. */
export function slashes(file: string): string {
  return file.split(path.sep).join('/');
}

function byPath(a: string, b: string): number {
  return slashes(a) < slashes(b) ? -1 : 1;
}

/** The system's name for what went wrong: `ENOENT`, `EACCES` ... */
export function code(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}

function expand(given: string, root: string | undefined): Input[] {
  if (given === STDIN) return [{ file: STDIN, path: null }];
  if (isPattern(given)) return matches(given).map((file) => ({ file, path: below(file, root, fixedPart(given)) }));
  const folder = isFolder(given);
  const files = folder ? walk(given, isRelease) : [given];
  if (files.length === 0) throw new PodiumError('no-releases', { file: given });
  return files.map((file) => ({ file, path: below(file, root, folder ? given : path.dirname(given)) }));
}

/** Whether a path is a pattern (`season/*.md`): what lies under that very name is a file first. */
export function isPattern(given: string): boolean {
  return MAGIC.test(given) && statSync(given, { throwIfNoEntry: false }) === undefined;
}

function matches(pattern: string): string[] {
  const isInstalled = (file: string) => slashes(path.relative(fixedPart(pattern), file)).includes('node_modules/');
  const isFile = (file: string) => !statSync(file, { throwIfNoEntry: false })?.isDirectory();
  const files = globSync(pattern).filter((file) => !isInstalled(file) && isFile(file));
  if (files.length === 0) throw new PodiumError('no-matches', { file: pattern });
  return files.sort(byPath);
}

/** The folder above the first part of a pattern that is one. */
export function fixedPart(pattern: string): string {
  const parts = slashes(pattern).split('/');
  return (
    parts
      .slice(
        0,
        parts.findIndex((part) => MAGIC.test(part)),
      )
      .join('/') || (pattern.startsWith('/') ? '/' : '.')
  );
}

function isRelease(name: string): boolean {
  return EXTENSION.test(name) && !/^readme\./i.test(name);
}

function below(file: string, root: string | undefined, folder: string): string {
  const inside = root === undefined ? undefined : path.relative(root, file);
  const relative = inside === undefined || inside.startsWith('..') ? path.relative(folder, file) : inside;
  return slashes(relative);
}

function list(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw new PodiumError('unreadable', { file: folder, reason: code(error) });
  }
}

/** Takes each file once, and refuses all files that would be written to one place. */
function separate(inputs: readonly Input[]): { kept: Input[]; clashes: PodiumError[] } {
  const once = [...new Map(inputs.map((input) => [identity(input), input])).values()];
  const byName = Map.groupBy(once, (input) => outputName(input).toLowerCase());
  const groups = [...byName.values()];
  return {
    kept: groups.filter((group) => group.length === 1).flat(),
    clashes: groups
      .filter((group) => group.length > 1)
      .map((group) => {
        const [first, ...others] = group.map(({ file }) => file) as [string, ...string[]];
        return new PodiumError('same-output', { file: first, others: others.join(', ') });
      }),
  };
}

function identity({ file }: Input): string {
  if (file === STDIN) return STDIN;
  try {
    return realpathSync.native(file);
  } catch {
    return path.resolve(file);
  }
}
