import { migrate } from '../../check/migrate.ts';
import { SCHEMA } from '../../schema/release.ts';
import type { Register } from '../register.ts';
import { complain, EXIT, type Exit, print } from '../terminal.ts';

const EXAMPLES = `
Examples:
  podium migrate                             the accepted outputs in output/
  podium migrate season-accepted/            those of another folder

Rewrites accepted outputs of an earlier version of the schema as the present one has them, step by step. Nothing is
extracted, so what they say stays what was accepted; podium check shows what else has changed. podium check reads outputs
of earlier versions without rewriting them.

Exit codes: 0 all are of the present version, 2 something failed, and the rest went on.
`;

export const register: Register = (command, ended) => {
  command
    .description('Bring accepted outputs of an earlier version of the schema to the present one.')
    .argument('[folder]', 'the folder of accepted outputs', 'output')
    .addHelpText('after', EXAMPLES)
    .action((folder: string) => ended(run(folder)));
};

function run(folder: string): Exit {
  const count = { migrated: 0, current: 0, failed: 0 };
  for (const migration of migrate(folder)) {
    count[migration.type] += 1;
    if (migration.type === 'failed') complain(migration.error);
    if (migration.type === 'migrated') print(`migrated ${migration.file} from ${migration.from}`);
  }
  const { migrated, current, failed } = count;
  print(`${folder}, to ${SCHEMA}: ${migrated} migrated, ${current} there already, ${failed} failed`);
  return failed > 0 ? EXIT.failed : EXIT.ok;
}
