import { InvalidArgumentError } from 'commander';
import { PodiumError } from '../../errors.ts';
import { readCurated } from '../../store/identity/curated.ts';
import { type LoadReport, load } from '../../store/load.ts';
import { targetOf } from '../../store/target.ts';
import type { Register } from '../register.ts';
import { complain, EXIT, type Exit, plural, tell } from '../terminal.ts';

interface Options {
  readonly to?: string;
  readonly releases?: string;
  readonly collection: string;
  readonly decisions?: string;
  readonly batch?: number;
  readonly quiet?: boolean;
}

const EXAMPLES = `
Examples:
  podium load season/ --to sqlite:season.db                  releases, read on the way
  podium load season/ --to postgres://me@localhost/results   any number of loaders at once
  podium load out/ --to mysql://me@localhost/results --releases season/
  podium load releases.ndjson --to duckdb:season.duckdb      outputs of podium extract, without their sentences
  podium load season/ --to parquet:tables/                   a file a table, and views; csv: and ndjson: likewise
  podium load --to sqlite:season.db --decisions who.yaml     who is who, by hand

SOURCES are releases (.md, .markdown), outputs of podium (.json, .ndjson), and folders of both. Loading twice changes
nothing; a release that was corrected under its path replaces exactly its own facts, and so do better rules. Folders
name their releases by path below them: load two folders that have paths in common as two --collection.
An output has no sentences: --releases names the folder its releases lie in, and they are read from there.
`;

export const register: Register = (command, ended) => {
  command
    .description('Load releases and outputs of podium into a database, or into a folder of files for analysts.')
    .argument('[sources...]', 'releases, outputs, and folders of them')
    .option('-t, --to <url>', 'sqlite:FILE, duckdb:FILE, postgres://…, mysql://…, csv:DIR, ndjson:DIR or parquet:DIR')
    .option('--releases <dir>', 'the folder that the releases of outputs lie in')
    .option('--collection <name>', 'the collection that paths belong to', 'main')
    .option('--decisions <file>', 'decisions on who is who by hand, instead of those in the database')
    .option(
      '--batch <count>',
      'at most how many releases one transaction takes (default: 500; DuckDB: 4000)',
      atLeastOne,
    )
    .option('-q, --quiet', 'no summary, only what went wrong')
    .addHelpText('after', EXAMPLES)
    .action(async (sources: string[], options: Options) => ended(await run(sources, options)));
};

function atLeastOne(given: string): number {
  const count = Number(given);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('It is a number of releases, from 1.');
  return count;
}

async function run(sources: readonly string[], { to, decisions, quiet = false, ...options }: Options): Promise<Exit> {
  if (to === undefined) throw new PodiumError('no-target');
  if (sources.length === 0 && decisions === undefined) throw new PodiumError('no-paths');
  const started = performance.now();
  const target = targetOf(to);
  const curated = decisions === undefined ? undefined : readCurated(decisions);
  const report = await load(sources, target, { ...options, decisions: curated }, complain);
  if (!quiet) tell(...summary(report, target.name, (performance.now() - started) / 1000));
  return report.failed > 0 ? EXIT.failed : EXIT.ok;
}

function summary(
  { added, replaced, unchanged, removed, rows, failed, withoutText }: LoadReport,
  target: string,
  seconds: number,
) {
  const counts = [
    `${added} added`,
    `${replaced} replaced`,
    `${unchanged} unchanged`,
    ...(removed > 0 ? [`${removed} removed`] : []),
    ...(failed > 0 ? [`${failed} failed`] : []),
  ];
  return [
    `loaded into ${target} in ${seconds.toFixed(2)} s: ${counts.join(', ')}; ${plural(rows, 'row')} written`,
    ...(withoutText > 0
      ? [`${plural(withoutText, 'release')} loaded without sentences: name the folder they lie in with --releases`]
      : []),
  ];
}
