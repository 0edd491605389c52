import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../support/folder.ts';
import { podium, podiumProcess } from '../support/podium.ts';

const TEXT = [
  '# Moen and Lindqvist win in Hamar',
  '',
  "HAMAR, 12 January 2031 – Greta Moen (NOR) won the women's 500m in a world record-equalling 36.36.",
  '',
  "Ida Solheim (NOR) won the women's 1500m in 1:53.20, and took silver behind Moen.",
  '',
  "Vera Lindqvist (SWE) won the women's 1000m in an Olympic record-equalling 1:12.12.",
  '',
].join('\n');

const OTHER = "# Falk wins\n\nAnna Falk (SWE) won the women's 3000m in 4:01.20, a national record.\n";

/** podium with one rule changed: what is equalled it takes for set. */
function changedPodium(): string {
  const folder = makeFolder();
  cpSync('src', path.join(folder, 'src'), { recursive: true });
  for (const name of ['node_modules', 'package.json']) symlinkSync(path.resolve(name), path.join(folder, name));
  const file = path.join(folder, 'src/facts/records/status/beside.ts');
  const before = readFileSync(file, 'utf8');
  const after = before.replace(/(name: 'records\/equalling'.*?yields: \[\[)'equalled'/s, "$1'set'");
  expect(after).not.toBe(before);
  writeFileSync(file, after);
  return path.join(folder, 'src/cli/main.ts');
}

test('one rule changed on purpose: that rule, the two facts it moved, their lines, and nothing else', async () => {
  const cwd = makeFolder({ 'corpus/a.md': TEXT, 'corpus/b.md': OTHER });
  await podium(['accept'], { cwd });
  const { exit, out } = podiumProcess(['check'], { cwd, main: changedPodium() });
  expect(out.split('\n')).toEqual([
    "corpus/a.md:3:69 ~ records: type world, event Women's 500m, holder Greta Moen, ms 36360, status set [records/equalling]",
    '    status: equalled -> set',
    "    > HAMAR, 12 January 2031 – Greta Moen (NOR) won the women's 500m in a world record-equalling 36.36.",
    "corpus/a.md:7:50 ~ records: type olympic, event Women's 1000m, holder Vera Lindqvist, ms 72120, status set [records/equalling]",
    '    status: equalled -> set',
    "    > Vera Lindqvist (SWE) won the women's 1000m in an Olympic record-equalling 1:12.12.",
    '     2 records by records/equalling',
    'checked against output: 1 same, 1 different (facts: 0 added, 0 removed, 2 changed)',
    '',
  ]);
  expect(exit).toBe(1);
});
