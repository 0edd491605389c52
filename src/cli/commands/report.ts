import { existsSync } from 'node:fs';
import { findReleases, type Input, withoutExtension } from '../../batch/inputs.ts';
import { writeWhole } from '../../batch/outputs.ts';
import { naming, readText } from '../../batch/text.ts';
import { compared, goldenOf } from '../../check/check.ts';
import { readGolden } from '../../check/golden.ts';
import { PodiumError } from '../../errors.ts';
import { countOutputs } from '../../evaluate/outputs.ts';
import { explain } from '../../explain/explain.ts';
import type { Scored } from '../../report/accuracy.ts';
import { page } from '../../report/page.ts';
import type { Reported } from '../../report/release.ts';
import type { Release } from '../../schema/release.ts';
import { problemWords } from '../messages.ts';
import type { Register } from '../register.ts';
import { complain, EXIT, type Exit, plural, tell } from '../terminal.ts';

interface Options {
  readonly out: string;
  readonly root: string;
  readonly golden: string;
}

const EXAMPLES = `
Examples:
  podium report release.md --out release.html      one release: its text, its facts, and why each is there
  podium report corpus/biathlon --out biathlon.html  a folder, with an overview

One HTML file that loads nothing and works from disk. Marked words lead to their facts, facts to their words; where an
accepted output lies below --golden, it and the present one stand side by side. A folder has plots of its facts and
problems, and of F1 by kind where gold lies beside releases; the figures stand behind each.
`;

export const register: Register = (command, ended) => {
  command
    .description('Write releases, their facts with evidence and reasons, results and problems as one HTML file.')
    .argument('<paths...>', 'releases and folders of releases')
    .requiredOption('-o, --out <file>', 'the HTML file to write')
    .option('--root <dir>', 'the folder of releases that have accepted outputs', 'corpus')
    .option('--golden <dir>', 'the folder of accepted outputs, laid out like the root', 'output')
    .addHelpText('after', EXAMPLES)
    .action((paths: string[], options: Options) => ended(run(paths, options)));
};

function run(paths: readonly string[], options: Options): Exit {
  const { inputs, failures } = findReleases(paths, options.root);
  const errors = [...failures];
  const releases: Reported[] = [];
  for (const input of inputs) {
    try {
      releases.push(reported(input, options));
    } catch (error) {
      if (!(error instanceof PodiumError)) throw error;
      errors.push(error);
    }
  }
  errors.forEach(complain);
  if (releases.length > 0) {
    writeWhole(options.out, page(`podium: ${paths.join(', ')}`, releases));
    tell(`${plural(releases.length, 'release')} written to ${options.out}`);
  }
  return errors.length > 0 ? EXIT.failed : EXIT.ok;
}

function reported(input: Input, folders: Options): Reported {
  const { file, path } = input;
  const text = readText(file);
  const explanation = naming(file, () => explain(text, path === null ? {} : { path }));
  const { release } = explanation;
  const golden = goldenOf(input, folders);
  const accepted = existsSync(golden) ? readGolden(golden) : null;
  const verdict = accepted && compared({ file, golden, text }, accepted, release);
  const scored = scoredOf(file, release, accepted);
  return { file, text, release, facts: explanation.facts(), verdict, scored, problemWords };
}

/** Both outputs held against the gold beside the release; null where there is none. */
function scoredOf(file: string, release: Release, accepted: Release | null): Scored | null {
  const gold = `${withoutExtension(file)}.gold.json`;
  if (!existsSync(gold)) return null;
  const [after, before = null] = countOutputs(file, gold, accepted === null ? [release] : [release, accepted]);
  return after === undefined ? null : { after, before };
}
