/**
 * `npm run bench [-- --full] [-- --only cores,cache]`: how long podium takes, and how much memory, as ratios within one
 * run. Prints markdown tables, in this order:
 *
 * - release: one release, warm: remark-parse, compromise/one, compromise/three and wink-nlp alone, and podium whole;
 * - start: whole processes: bare `node -e 0`, `podium --help`, `podium extract` of one release;
 * - size: time for a kilobyte of releases of the corpus joined to texts of 1 KB and more;
 * - cores: a folder of generated releases in one thread and in as many as there are cores;
 * - cache: the same folder cold, and again when nothing changed;
 * - memory: the peak over generated releases.
 *
 * A run takes some ten minutes with folders of 1,000 releases and texts up to 1 MB; with `--full` it is 10,000 releases,
 * 100,000 for memory, and 10 MB, and takes hours. All contenders take turns, so that a machine whose speed drifts slows all
 * of them alike. Quoted are medians; the ratio is that of the medians. Whole processes run the command as it is published.
 */
import '../help.ts';
import { parseArgs } from 'node:util';
import { atWork } from './built.ts';
import { print } from './measure.ts';
import { oneRelease } from './one-release.ts';
import { cache, cores, memory } from './runs.ts';
import { againstSize } from './size.ts';
import { startUp } from './start.ts';

const { values } = parseArgs({ options: { full: { type: 'boolean', default: false }, only: { type: 'string' } } });
const measurements = { release: oneRelease, start: startUp, size: againstSize, cores, cache, memory };
const wanted = values.only?.split(',') ?? Object.keys(measurements);

print(`Node ${process.version}, ${process.platform} ${process.arch}`);
atWork((place) => {
  for (const [name, measure] of Object.entries(measurements)) if (wanted.includes(name)) measure(place, values.full);
});
