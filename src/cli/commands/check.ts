import { exceptListed } from '../../batch/inputs.ts';
import { check, type Verdict } from '../../check/check.ts';
import { tally, verdictLines } from '../../check/report.ts';
import type { Register } from '../register.ts';
import { complain, EXIT, type Exit, print } from '../terminal.ts';

interface Options {
  readonly root: string;
  readonly golden: string;
  readonly except?: string;
}

const EXAMPLES = `
Examples:
  podium check                               the whole corpus against output/
  podium check corpus/biathlon               one discipline
  podium check --except corpus/held-back.txt without the releases that nobody should read
  podium check season/ --root season/ --golden season-accepted/

A line for each difference: where it is in the release, + added, - removed or ~ changed, what it says, the rule that
said it, and the sentence. Facts are the same when they are about the same thing; a fact that only moved in the text has
not changed. Exit code 1 when anything differs. When the new outputs are right: podium accept.
`;

export const registerCheck: Register = (program, ended) => {
  program
    .command('check')
    .summary('compare releases with their accepted outputs')
    .description('Extract releases again and show, fact by fact, what differs from their accepted outputs.')
    .argument('[paths...]', 'releases and folders of releases (default: the root)')
    .option('--root <dir>', 'the folder of releases', 'corpus')
    .option('--golden <dir>', 'the folder of accepted outputs, laid out like the root', 'output')
    .option('--except <list>', 'leave out the releases that this file lists, one path a line')
    .addHelpText('after', EXAMPLES)
    .action((paths: string[], options: Options) => ended(run(paths, options)));
};

function run(paths: readonly string[], { except, ...folders }: Options): Exit {
  const verdicts: Verdict[] = [];
  for (const verdict of check(paths.length > 0 ? paths : [folders.root], folders, exceptListed(except))) {
    verdicts.push(verdict);
    if (verdict.type === 'failed') complain(verdict.error);
    else print(...verdictLines(verdict));
  }
  print(`checked against ${folders.golden}: ${tally(verdicts)}`);
  if (verdicts.some(({ type }) => type === 'failed')) return EXIT.failed;
  return verdicts.every(({ type }) => type === 'same') ? EXIT.ok : EXIT.differs;
}
