/** Writes the part of docs/databases.md that comes from the definition of the tables: `node scripts/database-docs.ts`. */
import './help.ts';
import { readFileSync, writeFileSync } from 'node:fs';
import { schemaPage } from '../src/store/diagram.ts';

const FILE = new URL('../docs/databases.md', import.meta.url);
const page = readFileSync(FILE, 'utf8');
const block = /(<!-- schema -->\n)[\s\S]*(<!-- \/schema -->)/;
writeFileSync(
  FILE,
  page.replace(block, (_, begin: string, end: string) => `${begin}\n${schemaPage()}\n\n${end}`),
);
