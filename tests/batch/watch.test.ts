import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { watchReleases } from '../../src/batch/watch.ts';
import { makeFolder } from '../support/folder.ts';

test('what is there, what comes, also in new folders, and what changes is done; a watch ends when it is stopped', async () => {
  const folder = makeFolder({ 'in/a.md': 'a', 'in/notes.txt': 'x' });
  const at = (name: string) => path.join(folder, 'in', name);
  const stop = new AbortController();
  const rounds: (string | null)[][] = [];
  const paths = [path.join(folder, 'in')];
  const watch = watchReleases({
    paths,
    stop: stop.signal,
    async round({ inputs }) {
      rounds.push(inputs.map((input) => input.path));
    },
  });
  const until = async (names: string[]) => {
    while (!names.every((name) => rounds.flat().includes(name))) await setTimeout(20);
  };
  await until(['a.md']);
  mkdirSync(at('new'));
  writeFileSync(at('new/b.md'), 'half');
  await setTimeout(50);
  appendFileSync(at('new/b.md'), ' and half');
  writeFileSync(at('notes.txt'), 'y');
  await until([path.join('new', 'b.md')]);
  rounds.length = 0;
  writeFileSync(at('a.md'), 'changed');
  await until(['a.md']);
  expect(rounds.flat()).toEqual(['a.md']);
  stop.abort();
  await watch;
});

test('an empty folder is one that fills up, and a path with nothing there is told of', async () => {
  const stop = new AbortController();
  const failures: string[] = [];
  await watchReleases({
    paths: [makeFolder(), 'no/such.md'],
    stop: stop.signal,
    async round(found) {
      failures.push(...found.failures.map(({ code }) => code));
      stop.abort();
    },
  });
  expect(failures).toEqual(['not-found']);
});
