import { readdirSync } from 'node:fs';
import type { ExampleBook } from '../../src/mentions/examples.ts';
import type { Kind } from '../../src/mentions/mention.ts';

const FOLDER = new URL('../../src/mentions/', import.meta.url);

/** The examples of all rules by rule name, from every examples file that stands beside a rule file. */
export async function loadExamples(): Promise<ExampleBook<Kind>> {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.examples.ts'));
  const modules = await Promise.all(files.sort().map((file) => import(new URL(file, FOLDER).href)));
  const books = modules.flatMap((module) => Object.values(module) as ExampleBook<Kind>[]);
  return Object.assign({}, ...books);
}
