/**
 * Every regular expression of podium: literals by parsing its sources, built ones by listening to `RegExp` while all
 * modules are loaded and releases are read. Printed as JSON, one pattern each.
 *
 * A process of its own: what was built before anybody listened cannot be found any more.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseAst } from 'rolldown/parseAst';
import { walk } from '../../src/batch/inputs.ts';

/** A regular expression and the file of podium that wrote or built it. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly file: string;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SRC = path.join(ROOT, 'src');
/** Modules that start something when they are loaded. */
const PROGRAMS = new Set(['cli/main.ts', 'batch/worker.ts'].map((file) => path.join(SRC, file)));

const found = new Map<string, Pattern>();
const add = (source: string, flags: string, file: string) => {
  const key = `/${source}/${flags}`;
  if (!found.has(key)) found.set(key, { source, flags, file: path.relative(ROOT, file) });
};

function collectLiterals(file: string): void {
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { regex } = node as { regex?: { pattern: string; flags: string } };
    if (regex) add(regex.pattern, regex.flags, file);
    for (const child of Object.values(node)) visit(child);
  };
  visit(parseAst(readFileSync(file, 'utf8'), { lang: 'ts' }));
}

/** The file of podium's own code that called, if the nearest caller outside this file is one. */
function caller(): string | undefined {
  const frames = (new Error().stack ?? '').split('\n').filter((line) => line.includes('file://'));
  const frame = frames.find((line) => !line.includes(import.meta.url)) ?? '';
  const file = /file:\/\/[^)\s]+?\.ts/.exec(frame)?.[0];
  return file?.startsWith(pathToFileURL(SRC).href) ? fileURLToPath(file) : undefined;
}

function listen(): void {
  const note = (built: RegExp): RegExp => {
    const file = caller();
    if (file !== undefined) add(built.source, built.flags, file);
    return built;
  };
  globalThis.RegExp = new Proxy(RegExp, {
    construct: (target, args) => note(Reflect.construct(target, args)),
    apply: (target, self, args) => note(Reflect.apply(target, self, args)),
  });
}

const files = walk(SRC, (name) => name.endsWith('.ts'));
files.forEach(collectLiterals);
listen();
for (const file of files) if (!PROGRAMS.has(file)) await import(pathToFileURL(file).href);
process.stdout.write(JSON.stringify([...found.values()]));
