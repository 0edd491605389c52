import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { PodiumError } from '../../src/errors.ts';
import { extract } from '../../src/extract.ts';
import { toJson, toJsonLine } from '../../src/schema/json.ts';
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

test('an output is the same one on a line, in a file, under another path, and read anew from its release', async () => {
  const folder = makeFolder({});
  const file = (of: string) => path.join(folder, of);
  const release = extract(text, { path: name });
  writeFileSync(file('there.json'), toJson(release));
  writeFileSync(file('there.md'), text);
  const same: Source[] = [
    { file: 'season.ndjson:1', output: output.trimEnd() },
    { file: 'spaced.ndjson:1', output: JSON.stringify(JSON.parse(output), null, 1) },
    { file: 'moved.ndjson:1', output: toJsonLine(extract(text, { path: 'elsewhere.md' })).trimEnd() },
    { file: 'pathless.ndjson:1', output: toJsonLine(extract(text)).trimEnd() },
    { file: file('there.json'), output: null },
    { file: file('there.md'), input: { file: file('there.md'), path: 'there.md' } },
  ];
  const hashes = await Promise.all(same.map((source) => readSource(source, undefined)));
  const first = (hashes[0] as Loadable).release.output_sha256;
  expect(hashes.map((made) => (made as Loadable).release.output_sha256)).toEqual(same.map(() => first));
});
