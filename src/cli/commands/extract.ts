import { type Command, Option } from 'commander';
import { openCache, userCache } from '../../batch/cache.ts';
import { STDIN } from '../../batch/inputs.ts';
import { type Order, Run } from '../../batch/order.ts';
import { type CachePlace, DEFAULT_LIMITS, FORMATS, type Format } from '../../batch/plan.ts';
import { PodiumError } from '../../errors.ts';
import { Following } from '../following.ts';
import { count, size, sizeWords } from '../quantities.ts';
import type { Register } from '../register.ts';
import { type Exit, interruptible, pour, tell } from '../terminal.ts';

interface Options {
  readonly out?: string;
  readonly format: Format;
  readonly jobs?: number;
  readonly failFast?: boolean;
  readonly watch?: boolean;
  readonly quiet?: boolean;
  readonly json?: boolean;
  /** A folder, or false where there is to be none. */
  readonly cache?: string | false;
  readonly maxSize: number;
  readonly maxDepth: number;
  readonly maxSeconds: number;
  readonly maxMemory: number;
}

const EXAMPLES = `
Examples:
  podium extract release.md                  print what one release says
  podium extract season/ --out json/         a JSON file for every release of a folder, in the same sub-folders
  podium extract 'season/**/2034-*.md' -o json/
                                             the releases that a pattern names
  podium extract season/ --out json/ --watch and then whatever comes into the folder, until Ctrl-C
  podium extract season/ --format ndjson     one release a line, to pipe into jq or a database
  podium extract - --format ndjson < in > out
                                             lines {"id": ..., "text": ...} in, one line a release out, with its id
  podium extract new.md --format gold        a draft of the gold facts, to mend by hand
  podium extract new.md --format jsonld      linked data: schema.org and the IPTC Sport Schema
  podium extract new.md --format webannotation  W3C annotations on the words of the release
  podium extract new/ --format label-studio --out tasks/
                                             tasks for Label Studio, to correct by hand (podium help gold)
  curl -s https://example.org/release.md | podium extract -

Of a folder, every .md and .markdown file is a release, but README.md and hidden files; links to folders are not followed.
A file in the way that podium did not write is left alone. Outputs are written whole or not at all: a run may be ended at
any moment, and the next one goes on from there. What did not change since, release, rules and options, is not extracted
again; the cache that knows may be deleted at any time. Up to 8 small releases are done without threads, and without
limits of time and memory.

Exit codes: 0 all well; 2 something failed, and the rest went on; 130 or 143 ended by Ctrl-C or SIGTERM (a second ends at
once).
`;

export const register: Register = (command, ended) => {
  command
    .description('Read releases (files, folders, patterns, or - for standard input) and write what they say as JSON.')
    .argument('[paths...]', 'releases, folders of releases, and patterns such as "season/**/*.md"')
    .option('-o, --out <dir>', 'write a file for every release below this folder instead of printing')
    .addOption(new Option('-f, --format <format>', 'what to write').choices(FORMATS).default('json'));
  addRunOptions(command);
  addLimits(command);
  command
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], options: Options) => ended(await run(paths, options)));
};

function addRunOptions(command: Command): void {
  command
    .option('-j, --jobs <n>', 'worker threads (default: as many as there are cores)', count)
    .option('--fail-fast', 'take no further release once one has failed')
    .option('-w, --watch', 'go on with releases that come or change, until Ctrl-C')
    .option('-q, --quiet', 'no progress and no summary, only what went wrong')
    .option('--json', 'progress, failures and summary as lines of JSON, on standard error')
    .option('--cache <dir>', "where unchanged releases are known by (default: podium in the user's cache folder)")
    .option('--no-cache', 'extract every release again');
}

function addLimits(command: Command): void {
  const { bytes, depth, seconds, memory } = DEFAULT_LIMITS;
  const limit = (flags: string, what: string, value: number, words: string, read: (given: string) => number) =>
    command.addOption(new Option(flags, what).default(value, words).argParser(read));
  command.optionsGroup('Limits of one release:');
  limit('--max-size <size>', 'bytes', bytes, sizeWords(bytes), size);
  limit(
    '--max-depth <n>',
    'how deep lists, quotes, brackets or emphasis may stand in each other',
    depth,
    String(depth),
    count,
  );
  limit('--max-seconds <n>', 'time of the processor', seconds, String(seconds), count);
  limit('--max-memory <size>', 'memory of the thread it is done in', memory, sizeWords(memory), size);
}

async function run(paths: readonly string[], options: Options): Promise<Exit> {
  const order = orderOf(paths, options);
  const batch = new Run(order);
  const { out, watch = false, quiet = false, json = false } = options;
  const following = new Following({ total: watch ? 'endless' : batch.total, quiet, json, lines: out !== undefined });
  if (batch.inProcess && !watch) return following.end(out, await batch.once(following, new AbortController().signal));
  const signals = interruptible();
  try {
    if (!watch) return following.end(out, await batch.once(following, signals.stop), signals.exit());
    if (!quiet && !json) tell('watching; Ctrl-C ends');
    await batch.onAndOn(following, signals.stop);
    return following.end(out, true);
  } finally {
    signals.release();
  }
}

function orderOf(paths: readonly string[], options: Options): Order {
  const { out, format, watch = false } = options;
  if (paths.length === 0) throw new PodiumError('no-paths');
  if (watch && paths.includes(STDIN)) throw new PodiumError('watch-stdin');
  const isShared = out !== undefined && format === 'ndjson';
  if (watch && isShared) throw new PodiumError('watch-one-file');
  const { maxSize, maxDepth, maxSeconds, maxMemory, jobs, failFast = false } = options;
  const limits = { bytes: maxSize, depth: maxDepth, seconds: maxSeconds, memory: maxMemory };
  const cache = cacheOf(options.cache, paths.includes(STDIN));
  const plan = { format, folder: isShared ? null : (out ?? null), cache, limits };
  return { paths, plan, shared: isShared ? out : null, jobs, failFast, write: pour };
}

/** Where nobody asked for a cache, a stream has none, for it passes once, and a home that cannot be written to neither. */
function cacheOf(given: string | false | undefined, isStream: boolean): CachePlace | null {
  if (given === false || (given === undefined && isStream)) return null;
  if (given !== undefined) return openCache(given);
  try {
    return openCache(userCache());
  } catch {
    return null;
  }
}
