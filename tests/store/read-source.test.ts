import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { PodiumError } from '../../src/errors.ts';
import { extract } from '../../src/extract.ts';
import { toJsonLine } from '../../src/schema/json.ts';
import { readSource } from '../../src/store/read-source.ts';
import type { Loadable } from '../../src/store/rows/rows.ts';
import type { Source } from '../../src/store/sources.ts';
import { makeFolder } from '../support/folder.ts';
import { SEASON } from './season.ts';

const [name, text] = Object.entries(SEASON)[0] as [string, string];
const output = toJsonLine(extract(text, { path: name }));

/** Two lines of a stream, one of which says nothing, and releases in files, one of which is not there. */
function sources(folder: string): Source[] {
  writeFileSync(path.join(folder, 'there.md'), text);
  const file = (of: string) => path.join(folder, of);
  return [
    { file: 'season.ndjson:1', output },
    { file: 'season.ndjson:2', output: '{"schema":"podium/release@99"}' },
    { file: file('there.md'), input: { file: file('there.md'), path: 'there.md' } },
    { file: file('gone.md'), input: { file: file('gone.md'), path: 'gone.md' } },
    { file: file('gone.json'), output: null },
  ];
}

const told = (made: Loadable | PodiumError) => (made instanceof PodiumError ? made.code : made.path);

test('what becomes of a source: its rows, or what is wrong with it', async () => {
  const made = await Promise.all(sources(makeFolder({})).map((source) => readSource(source, undefined)));
  expect(made.map(told)).toEqual([name, 'newer-schema', 'there.md', 'unreadable', 'unreadable']);
});
