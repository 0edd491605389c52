import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { extract } from '../../src/extract.ts';
import { toJson } from '../../src/schema/json.ts';
import { makeFolder } from '../support/folder.ts';
import { CORRECTED, SEASON } from './season.ts';
import { dump, everyKind, type Kind, loadInto } from './targets.ts';

const [sqlite] = (await everyKind()) as [Kind];

/** An output of a release, under its path, that says something else of a fact. */
function otherOutput(text: string): string {
  const release = extract(text, { path: 'hamar-1.md' });
  for (const placing of release.placings) placing.rule = 'placings/older';
  return toJson(release);
}

test.each([
  ['the same bytes', SEASON['hamar-1.md'] as string],
  ['other bytes', CORRECTED],
])('of an output and the release for one path the release counts, as often as both are loaded: %s', async (_, text) => {
  const { url, drop } = await sqlite.make();
  onTestFinished(drop);
  const folder = makeFolder({ 'hamar-1.md': SEASON['hamar-1.md'] as string });
  await loadInto(url, [folder]);
  const once = await dump(url);
  writeFileSync(path.join(folder, 'hamar-1.json'), otherOutput(text));
  await loadInto(url, [folder]);
  expect(await dump(url)).toEqual(once);
  await loadInto(url, [folder], { batch: 1 });
  expect(await dump(url)).toEqual(once);
});
