import { Option } from 'commander';
import * as z from 'zod';
import { labellingConfig } from '../../interchange/label-studio/config.ts';
import { layOut } from '../../schema/json.ts';
import { releaseSchema, SCHEMA } from '../../schema/release.ts';
import type { Register } from '../register.ts';
import { EXIT } from '../terminal.ts';

const FORMATS = ['json-schema', 'label-studio'] as const;

const EXAMPLES = `
Examples:
  podium schema > release.schema.json        for editors, validators and code generators
  podium schema --format label-studio        the labelling interface for the tasks of podium extract -f label-studio

The same definition validates every output before it is written. What a schema cannot say is checked besides: ids are
unique, every id that is pointed at exists, and spans lie in order inside their file.
`;

export const register: Register = (command, ended) => {
  command
    .description(`Print the JSON Schema (draft 2020-12) of the output, ${SCHEMA}, or a form to correct it in.`)
    .addOption(new Option('-f, --format <format>', 'what to print').choices(FORMATS).default('json-schema'))
    .addHelpText('after', EXAMPLES)
    .action(({ format }: { readonly format: (typeof FORMATS)[number] }) => {
      process.stdout.write(format === 'json-schema' ? layOut(z.toJSONSchema(releaseSchema)) : labellingConfig());
      ended(EXIT.ok);
    });
};
