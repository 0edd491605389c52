import * as z from 'zod';
import { layOut } from '../../schema/json.ts';
import { releaseSchema, SCHEMA } from '../../schema/release.ts';
import type { Register } from '../register.ts';
import { EXIT } from '../terminal.ts';

const EXAMPLES = `
Example:
  podium schema > release.schema.json        for editors, validators and code generators

The same definition validates every output before it is written. What a schema cannot say is checked besides: ids are
unique, every id that is pointed at exists, and spans lie in order inside their file.
`;

export const register: Register = (command, ended) => {
  command
    .description(`Print the JSON Schema (draft 2020-12) of the output, ${SCHEMA}.`)
    .addHelpText('after', EXAMPLES)
    .action(() => {
      process.stdout.write(layOut(z.toJSONSchema(releaseSchema)));
      ended(EXIT.ok);
    });
};
