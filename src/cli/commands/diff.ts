import { diff, type Side, sideOf } from '../../check/sides.ts';
import { addReportOptions, type ReportOptions, report } from '../comparison.ts';
import type { Register } from '../register.ts';

interface Options extends ReportOptions {
  readonly root: string;
  readonly golden: string;
}

const EXAMPLES = `
Examples:
  podium diff main HEAD                      what this branch changed in the accepted outputs
  podium diff v0.1.0:output output           from a tag to the working tree
  podium diff json-before/ json-after/ --root season/
  podium diff main HEAD --format markdown    for a comment on a pull request

Each side is a folder of outputs, or a git revision of one (REVISION or REVISION:FOLDER). Nothing is extracted. The
sentence of each fact is shown where its release lies below --root and has not changed since.

Exit codes: 0 all the same, 1 something differs, 2 something failed.
`;

export const register: Register = (command, ended) => {
  command
    .description('Show, fact by fact, what differs between two folders of outputs, or two git revisions of one.')
    .argument('<before>', 'a folder of outputs, or a git revision')
    .argument('<after>', 'a folder of outputs, or a git revision')
    .option('--root <dir>', 'the folder of releases, for their sentences', 'corpus')
    .option('--golden <dir>', 'the folder of outputs in a revision', 'output');
  addReportOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (before: string, after: string, options: Options) => {
      const sides = [before, after].map((given) => sideOf(given, options.golden)) as [Side, Side];
      ended(await report(diff(...sides, options.root), `${before} to ${after}`, options));
    });
};
