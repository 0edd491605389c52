import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { slashes, withoutExtension } from '../../batch/inputs.ts';
import { readJson } from '../../batch/json-file.ts';
import { writeWhole } from '../../batch/outputs.ts';
import { readText } from '../../batch/text.ts';
import { PodiumError } from '../../errors.ts';
import { releaseOf } from '../../evaluate/gold-files.ts';
import { type Task, tasksOf } from '../../interchange/label-studio/export.ts';
import { toGoldFrom } from '../../interchange/label-studio/gold.ts';
import { DRAFT, goldJson } from '../../schema/gold.ts';
import type { Register } from '../register.ts';
import { complain, EXIT, type Exit, plural, tell } from '../terminal.ts';

interface Options {
  readonly out?: string;
  readonly force?: boolean;
  readonly quiet?: boolean;
}

const EXAMPLES = `
Examples:
  podium gold export.json --out new/         what was corrected, as NAME.gold.json beside NAME.md
  podium gold export.json                    print what the gold would be

Before that, for a project in Label Studio:
  podium schema --format label-studio        the labelling interface, to paste into the settings of the project
  podium extract new/ --format label-studio --out tasks/
                                             tasks with what podium found, to import into the project

Every labelled region becomes one gold entry. Of several annotations of a release the one marked as ground truth counts,
else the last that was submitted. A draft of podium is replaced; other gold that says something else is not, and a release
that has changed since gets none, unless --force.
`;

export const register: Register = (command, ended) => {
  command
    .description('Read releases that were corrected in Label Studio back as gold facts, to evaluate podium against.')
    .argument('<exports...>', 'exports of Label Studio in its format JSON')
    .option('-o, --out <dir>', 'write NAME.gold.json for every release below this folder instead of printing')
    .option('--force', 'replace gold that says something else, and take gold of releases that have changed since')
    .option('-q, --quiet', 'no summary, only what went wrong')
    .addHelpText('after', EXAMPLES)
    .action((exports: string[], options: Options) => ended(run(exports, options)));
};

function run(exports: readonly string[], options: Options): Exit {
  let [read, failed] = [0, 0];
  const attempt = (step: () => void) => {
    try {
      step();
    } catch (error) {
      if (!(error instanceof PodiumError)) throw error;
      failed += 1;
      complain(error);
    }
  };
  for (const file of exports)
    attempt(() => {
      for (const task of tasksIn(file))
        attempt(() => {
          deliver(task, goldJson(toGoldFrom(task, file)), file, options);
          read += 1;
        });
    });
  if (!options.quiet)
    tell(`${plural(read, 'release')} read as gold${options.out === undefined ? '' : ` into ${options.out}`}`);
  return failed > 0 ? EXIT.failed : EXIT.ok;
}

function tasksIn(file: string): Task[] {
  const json = readJson(file, (reason) => new PodiumError('bad-export', { file, place: 'the file', reason }));
  return tasksOf(json, file);
}

function deliver(task: Task, json: string, file: string, { out, force = false }: Options): void {
  if (out === undefined) {
    process.stdout.write(json);
    return;
  }
  const place = placeOf(task, out, file);
  if (!force) assertFree(place, json);
  if (!force) assertUnchanged(releaseOf(place), task);
  writeWhole(place, json);
}

/** Where the gold of a release goes. The path went round through other hands, and must stay below the folder. */
function placeOf({ data }: Task, out: string, file: string): string {
  const name = withoutExtension(data.path ?? 'stdin');
  const place = slashes(path.join(out, `${name}.gold.json`));
  if (path.isAbsolute(name) || path.relative(out, place).startsWith('..'))
    throw new PodiumError('bad-export', { file, place: 'data.path', reason: `${name} leads out of ${out}` });
  return place;
}

function assertFree(place: string, json: string): void {
  if (existsSync(place) && !mayReplace(readFileSync(place, 'utf8'), json))
    throw new PodiumError('gold-there', { file: place });
}

/** Gold is what one text says: the release that it comes to stand beside must still have it. */
function assertUnchanged(release: string, { data }: Task): void {
  if (existsSync(release) && readText(release) !== data.text)
    throw new PodiumError('release-changed', { file: release });
}

/** Gold is a person's work: only what says the same, or is a draft, gives way unasked. */
function mayReplace(there: string, json: string): boolean {
  if (there === json) return true;
  try {
    return (JSON.parse(there) as { source?: unknown }).source === DRAFT;
  } catch {
    return false;
  }
}
