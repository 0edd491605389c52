import { exceptListed } from '../../batch/inputs.ts';
import { evaluate } from '../../evaluate/evaluate.ts';
import { missLines, table } from '../../evaluate/report.ts';
import { layOut } from '../../schema/json.ts';
import type { Register } from '../register.ts';
import { complain, EXIT, type Exit, plural, print } from '../terminal.ts';

interface Options {
  readonly json?: boolean;
  readonly misses?: boolean;
  readonly except?: string;
}

const EXAMPLES = `
Examples:
  podium evaluate corpus                     precision, recall and F1 over all disciplines
  podium evaluate corpus/biathlon --misses   and every disagreement with the gold
  podium evaluate corpus --json              the same for a machine, release by release
  podium evaluate corpus --misses --except corpus/held-back.txt
  xargs podium evaluate < corpus/held-back.txt

Every NAME.gold.json at any depth is held against what podium finds in NAME.md. Below each kind stand its links, scored
only on facts that were found; "loosely" counts what is found when its links are left aside. docs/gold.md describes the
gold form and how facts are paired.
`;

export const registerEvaluate: Register = (program, ended) => {
  program
    .command('evaluate')
    .summary('score what podium finds against gold facts')
    .description('Precision, recall and F1 of every kind of fact and link, against the gold facts beside releases.')
    .argument('<paths...>', 'releases NAME.md with NAME.gold.json beside them, or folders of such')
    .option('-m, --misses', 'list everything missed, extra and wrongly linked')
    .option('--json', 'print the measures as JSON, misses included')
    .option('--except <list>', 'leave out the releases that this file lists, one path a line')
    .addHelpText('after', EXAMPLES)
    .action((paths: string[], options: Options) => ended(run(paths, options)));
};

function run(paths: readonly string[], { json = false, misses = false, except }: Options): Exit {
  const { evaluation, failures } = evaluate(paths, exceptListed(except));
  failures.forEach(complain);
  if (json) process.stdout.write(layOut(evaluation));
  else {
    if (misses) print(...missLines(evaluation), '');
    print(...table(evaluation), `${plural(evaluation.releases.length, 'release')} scored`);
  }
  return failures.length > 0 ? EXIT.failed : EXIT.ok;
}
