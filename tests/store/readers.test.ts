import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { PodiumError } from '../../src/errors.ts';
import { extract } from '../../src/extract.ts';
import { toJsonLine } from '../../src/schema/json.ts';
import { Readers } from '../../src/store/readers.ts';
import type { Loadable } from '../../src/store/rows/rows.ts';
import type { Source } from '../../src/store/sources.ts';
import { makeFolder } from '../support/folder.ts';
import { SEASON } from './season.ts';

const [name, text] = Object.entries(SEASON)[0] as [string, string];
const output = toJsonLine(extract(text, { path: name }));

/** Two lines of a stream, one of which says nothing, and releases in files, one of which is not there. */
function sources(folder: string, times: number): Source[] {
  writeFileSync(path.join(folder, 'there.md'), text);
  const file = (of: string) => path.join(folder, of);
  const some: Source[] = [
    { file: 'season.ndjson:1', output },
    { file: 'season.ndjson:2', output: '{"schema":"podium/release@99"}' },
    { file: file('there.md'), input: { file: file('there.md'), path: 'there.md' } },
    { file: file('gone.md'), input: { file: file('gone.md'), path: 'gone.md' } },
    { file: file('gone.json'), output: null },
  ];
  return Array.from({ length: times }, () => some).flat();
}

const told = (made: Loadable | PodiumError) => (made instanceof PodiumError ? made.code : made.path);

async function read(some: readonly Source[], jobs?: number) {
  const readers = new Readers(undefined, jobs);
  const made: (Loadable | PodiumError)[] = [];
  for await (const one of await readers.start(some)) made.push(one);
  await readers.close();
  return made;
}

test.each([
  ['in this thread', 1, undefined],
  ['in threads', 4, 2],
  ['in this thread, where one is asked for', 4, 1],
])('what becomes of sources comes in their order, %s', async (_, times, jobs) => {
  const made = await read(sources(makeFolder({}), times), jobs);
  const each = [name, 'newer-schema', 'there.md', 'unreadable', 'unreadable'];
  expect(made.map(told)).toEqual(Array.from({ length: times }, () => each).flat());
});

test('threads make the rows that this thread makes', async () => {
  const some = sources(makeFolder({}), 2);
  expect(await read(some, 2)).toEqual(await read(some, 1));
});
