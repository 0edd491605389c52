import { type Acceptance, accept } from '../../check/accept.ts';
import type { Folders } from '../../check/check.ts';
import type { Register } from '../register.ts';
import { complain, EXIT, type Exit, print } from '../terminal.ts';

const EXAMPLES = `
Examples:
  podium accept                              every release of the corpus
  podium accept corpus/biathlon/new.md       one release

Look at podium check first, and commit the outputs together with the change that made them. Refused where CI is set:
a machine must not accept its own work.
`;

export const register: Register = (command, ended) => {
  command
    .description('Extract releases again and write their outputs as the accepted ones.')
    .argument('[paths...]', 'releases and folders of releases (default: the root)')
    .option('--root <dir>', 'the folder of releases', 'corpus')
    .option('--golden <dir>', 'the folder of accepted outputs, laid out like the root', 'output')
    .addHelpText('after', EXAMPLES)
    .action((paths: string[], options: Folders) => ended(run(paths, options)));
};

function run(paths: readonly string[], folders: Folders): Exit {
  const count = { added: 0, updated: 0, unchanged: 0, failed: 0 };
  for (const acceptance of accept(paths.length > 0 ? paths : [folders.root], folders)) {
    count[acceptance.type] += 1;
    show(acceptance);
  }
  const { added, updated, unchanged, failed } = count;
  print(
    `accepted into ${folders.golden}: ${added} added, ${updated} updated, ${unchanged} unchanged, ${failed} failed`,
  );
  return failed > 0 ? EXIT.failed : EXIT.ok;
}

function show(acceptance: Acceptance): void {
  if (acceptance.type === 'failed') complain(acceptance.error);
  else if (acceptance.type !== 'unchanged') print(`${acceptance.type} ${acceptance.golden}`);
}
