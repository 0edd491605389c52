import { InvalidArgumentError } from 'commander';
import { type Acceptance, accept, assertNotMachine } from '../../check/accept.ts';
import type { Folders } from '../../check/check.ts';
import { LISTS, type List } from '../../check/comparable.ts';
import type { Register } from '../register.ts';
import { complain, EXIT, type Exit, plural, print } from '../terminal.ts';

interface Options extends Folders {
  readonly kind?: readonly List[];
  readonly rule?: readonly string[];
  readonly prune?: boolean;
}

const EXAMPLES = `
Examples:
  podium accept                              every release of the corpus
  podium accept corpus/biathlon/new.md       one release
  podium accept --kind placings,results      changes of these kinds alone; the rest stays as it was accepted
  podium accept --rule placings/wins,times/  changes that stand on these rules, now or before
  podium accept --prune                      also remove accepted outputs whose release is gone

With --kind or --rule, only those facts of the accepted files change, and entities that they name come with them. A
release whose text has changed is accepted whole or not at all.

Look at podium check first (or decide one by one: podium review), and commit the outputs together with the change that
made them. Refused where CI is set: a machine must not accept its own work. Exit codes: 0 accepted, 2 something failed.
`;

export const register: Register = (command, ended) => {
  command
    .description('Extract releases again and write their outputs as the accepted ones, or some of their changes.')
    .argument('[paths...]', 'releases and folders of releases (default: the root)')
    .option('--root <dir>', 'the folder of releases', 'corpus')
    .option('--golden <dir>', 'the folder of accepted outputs, laid out like the root', 'output')
    .option('--kind <kinds>', 'only changes of these kinds, with commas between them', kinds)
    .option('--rule <names>', 'only changes by these rules; a name that ends in / stands for all below it', list)
    .option('--prune', 'remove accepted outputs whose release is gone')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], options: Options) => ended(await run(paths, options)));
};

async function run(paths: readonly string[], { kind, rule, prune = false, ...folders }: Options): Promise<Exit> {
  assertNotMachine('accept');
  const count = { added: 0, updated: 0, unchanged: 0, removed: 0, new: 0, failed: 0 };
  const selection = { kinds: kind ?? null, rules: rule ?? null };
  const wanted = paths.length > 0 ? paths : [folders.root];
  for await (const acceptance of accept(wanted, folders, { selection, prune })) {
    count[acceptance.type] += 1;
    show(acceptance);
  }
  const parts = (['added', 'updated', 'unchanged', 'failed'] as const).map((type) => `${count[type]} ${type}`);
  const rest = [
    ...(count.removed > 0 ? [`${count.removed} removed`] : []),
    ...(count.new > 0 ? [`${count.new} new and left alone`] : []),
  ];
  print(`accepted into ${folders.golden}: ${[...parts, ...rest].join(', ')}`);
  return count.failed > 0 ? EXIT.failed : EXIT.ok;
}

function show(acceptance: Acceptance): void {
  if (acceptance.type === 'failed') complain(acceptance.error);
  else if (acceptance.type === 'updated' && acceptance.some !== null) {
    const { taken, left } = acceptance.some;
    print(`updated ${acceptance.golden}: ${plural(taken, 'change')} accepted, ${left} left`);
  } else if (acceptance.type === 'new') print(`new ${acceptance.golden}: nothing was accepted yet, accept it whole`);
  else if (acceptance.type !== 'unchanged') print(`${acceptance.type} ${acceptance.golden}`);
}

function list(given: string): string[] {
  return given.split(',').filter((name) => name !== '');
}

function kinds(given: string): List[] {
  return list(given).map((name) => {
    const kind = LISTS.find((each) => each === name);
    if (kind === undefined) throw new InvalidArgumentError(`"${name}" is none of ${LISTS.join(', ')}.`);
    return kind;
  });
}
