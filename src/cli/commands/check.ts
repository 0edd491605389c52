import { exceptListed } from '../../batch/inputs.ts';
import { check } from '../../check/check.ts';
import { addReportOptions, type ReportOptions, report } from '../comparison.ts';
import type { Register } from '../register.ts';

interface Options extends ReportOptions {
  readonly root: string;
  readonly golden: string;
  readonly except?: string;
}

const EXAMPLES = `
Examples:
  podium check                               the whole corpus against output/
  podium check corpus/biathlon               one discipline
  podium check --format markdown             for a comment on a pull request: counts and rules first, details folded
  podium check --format github               annotations on the releases' own lines
  podium check --gold                        and how right it was and is: F1 by kind, and the rules that moved it
  podium check season/ --root season/ --golden season-accepted/

For each difference: where it is in the release, + added, - removed or ~ changed, what it says, the rule that says it
now and the one that said it before, and the sentence. Facts are the same when they are about the same thing; a fact
that only moved in the text has not changed, unless --strict. Formats: text, markdown, github (workflow annotations),
sarif (2.1.0), rdjson (reviewdog), junit (XML), patch (JSON Patch against each accepted output).

Exit codes: 0 all the same, 1 something differs, 2 something failed. When the new outputs are right: podium accept.
`;

export const register: Register = (command, ended) => {
  command
    .description('Extract releases again and show, fact by fact, what differs from their accepted outputs.')
    .argument('[paths...]', 'releases and folders of releases (default: the root)')
    .option('--root <dir>', 'the folder of releases', 'corpus')
    .option('--golden <dir>', 'the folder of accepted outputs, laid out like the root', 'output')
    .option('--except <list>', 'leave out the releases that this file lists, one path a line');
  addReportOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], { except, ...options }: Options) => {
      const verdicts = check(paths.length > 0 ? paths : [options.root], options, exceptListed(except));
      ended(await report(verdicts, `checked against ${options.golden}`, options));
    });
};
