/**
 * Writes the measured part of `docs/accuracy.md` from `evaluation.json`: `npm run accuracy`. What stands outside the two
 * marks in that file is prose, and stays. Measure first: `npm run podium -- evaluate corpus --write-baseline evaluation.json`.
 */
import './help.ts';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { walk } from '../src/batch/inputs.ts';
import { writeWhole } from '../src/batch/outputs.ts';
import { readBaseline } from '../src/evaluate/baseline.ts';
import { markdown } from '../src/evaluate/markdown.ts';
import { reportRules } from '../src/explain/rules.ts';

const DOCUMENT = 'docs/accuracy.md';
const MARKS = ['<!-- measured: from here -->', '<!-- measured: to here -->'] as const;

interface Tested {
  readonly yes: readonly unknown[];
  readonly no: readonly unknown[];
}

/** Everything that the modules below a folder export, by file. */
async function exportsOf(folder: string, end: string): Promise<unknown[]> {
  const files = walk(folder, (name) => name.endsWith(end));
  const modules = await Promise.all(files.map((file) => import(pathToFileURL(path.resolve(file)).href)));
  return modules.flatMap((module) => Object.values(module as object));
}

/** What a rule is tested by, at any depth. A collection of all of a kind holds the same objects again. */
function examplesIn(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return [];
  return 'yes' in value && 'no' in value ? [value] : Object.values(value).flatMap(examplesIn);
}

/** Entries of a table; a text that a table is read from is no table of its own. */
function rowsIn(value: unknown): number {
  if (value instanceof Map || value instanceof Set) return value.size;
  if (Array.isArray(value)) return value.length;
  return typeof value === 'object' && value !== null ? Object.keys(value).length : 0;
}

async function sizes(): Promise<string> {
  const rules = reportRules([]);
  const of = (sort: string) => rules.filter((rule) => rule.sort === sort).length;
  const tested = new Set((await exportsOf('src', '.examples.ts')).flatMap(examplesIn)) as Set<Tested>;
  const examples = [...tested].reduce((total, { yes, no }) => total + yes.length + no.length, 0);
  const rows = (await exportsOf('src/knowledge', '.ts')).reduce((total: number, table) => total + rowsIn(table), 0);
  return [
    '| what | how many |',
    '| --- | --- |',
    `| rules of words | ${of('words')} |`,
    `| listed rules of facts | ${of('facts')} |`,
    `| examples beside rules | ${examples}, for ${tested.size} rules |`,
    `| entries of the tables of \`src/knowledge\` | ${rows} |`,
  ].join('\n');
}

const [from, to] = MARKS;
const text = readFileSync(DOCUMENT, 'utf8');
const [start, end] = [text.indexOf(from), text.indexOf(to)];
if (start < 0 || end < start) throw new Error(`${DOCUMENT} has no "${from}" before a "${to}"`);
const measured = `${from}\n\n${markdown(readBaseline('evaluation.json'))}\n\n${await sizes()}\n\n`;
writeWhole(DOCUMENT, text.slice(0, start) + measured + text.slice(end));
process.stdout.write(`${DOCUMENT} has the figures of evaluation.json\n`);
