import { Option } from 'commander';
import { Counts, factCount } from '../../batch/count.ts';
import { type Delivery, FORMATS, type Format, toFolder, toStream } from '../../batch/deliver.ts';
import { findReleases } from '../../batch/inputs.ts';
import { extractAll, type Outcome } from '../../batch/run.ts';
import { PodiumError } from '../../errors.ts';
import { type Progress, progressOf } from '../progress.ts';
import type { Register } from '../register.ts';
import { summary } from '../summary.ts';
import { complain, EXIT, type Exit, plural, tell } from '../terminal.ts';

interface Options {
  readonly out?: string;
  readonly format: Format;
  readonly quiet?: boolean;
}

const EXAMPLES = `
Examples:
  podium extract release.md                  print what one release says
  podium extract season/ --out json/         a JSON file for every release of a folder, in the same sub-folders
  podium extract season/ --format ndjson     one release a line, to pipe into jq or a database
  podium extract new.md --format gold        a draft of the gold facts, to mend by hand
  curl -s https://example.org/release.md | podium extract -

Of a folder, every .md and .markdown file is a release, but README.md and hidden files. Outputs are written whole or not
at all; a file in the way that podium did not write is left alone.
`;

export const registerExtract: Register = (program, ended) => {
  program
    .command('extract')
    .summary('read releases and write what they say')
    .description('Read releases (files, folders, or - for standard input) and write what they say as validated JSON.')
    .argument('[paths...]', 'releases and folders of releases')
    .option('-o, --out <dir>', 'write a file for every release below this folder instead of printing')
    .addOption(new Option('-f, --format <format>', 'what to write').choices(FORMATS).default('json'))
    .option('-q, --quiet', 'no progress and no summary, only what went wrong')
    .addHelpText('after', EXAMPLES)
    .action((paths: string[], options: Options) => ended(run(paths, options)));
};

function run(paths: readonly string[], { out, format, quiet = false }: Options): Exit {
  if (paths.length === 0) throw new PodiumError('no-paths');
  const started = performance.now();
  const { inputs, failures } = findReleases(paths);
  failures.forEach(complain);
  const delivery = out === undefined ? toStream(format, (text) => process.stdout.write(text)) : toFolder(format, out);
  const progress = progressOf(inputs.length, out !== undefined && !quiet);
  const counts = new Counts();
  const errors: PodiumError[] = [];
  for (const outcome of extractAll(inputs)) errors.push(...settle(outcome, delivery, progress, counts));
  progress.stop();
  delivery.finish();
  errors.forEach(complain);
  const failed = failures.length + errors.length;
  const where = out === undefined ? '' : `${plural(counts.releases, 'output')} written to ${out}`;
  if (!quiet) tell(...summary(counts, failed, (performance.now() - started) / 1000, where));
  return failed > 0 ? EXIT.failed : EXIT.ok;
}

/** Delivers what one release says; the errors are told when the progress bar is out of the way. */
function settle(outcome: Outcome, delivery: Delivery, progress: Progress, counts: Counts): PodiumError[] {
  const { input } = outcome;
  try {
    if ('error' in outcome) throw outcome.error;
    const { release } = outcome;
    delivery.deliver(input, release);
    counts.add(release);
    progress.step(input.file, `${plural(factCount(release), 'fact')}, ${plural(release.problems.length, 'problem')}`);
    return [];
  } catch (error) {
    if (!(error instanceof PodiumError)) throw error;
    progress.step(input.file, 'failed');
    return [error];
  }
}
