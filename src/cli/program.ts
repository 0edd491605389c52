import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { PodiumError } from '../errors.ts';
import { registerAccept } from './commands/accept.ts';
import { registerCheck } from './commands/check.ts';
import { registerDiff } from './commands/diff.ts';
import { registerEvaluate } from './commands/evaluate.ts';
import { registerExplain } from './commands/explain.ts';
import { registerExtract } from './commands/extract.ts';
import { registerLoad } from './commands/load.ts';
import { registerReport } from './commands/report.ts';
import { registerRules } from './commands/rules.ts';
import { registerSchema } from './commands/schema.ts';
import type { Register } from './register.ts';
import { complain, EXIT, type Exit, tell } from './terminal.ts';

const COMMANDS: readonly Register[] = [
  registerExtract,
  registerLoad,
  registerCheck,
  registerDiff,
  registerAccept,
  registerEvaluate,
  registerExplain,
  registerReport,
  registerRules,
  registerSchema,
];

const EPILOGUE = `
Exit codes: 0 all well; 1 outputs differ (check, diff) or a kind fell (evaluate); 2 something failed, and the rest went
on; 130 or 143 ended by Ctrl-C or SIGTERM, and what is written is whole.

Start with:
  podium extract release.md
  podium help extract
`;

/** Runs the command line and says how it ended. */
export async function run(args: readonly string[]): Promise<Exit> {
  let exit: Exit = EXIT.ok;
  const program = build((code) => {
    exit = code;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return exit;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.failed;
    complain(
      error instanceof PodiumError ? error : new PodiumError('defect', { file: 'podium', reason: `${error}` }, error),
    );
    return EXIT.failed;
  }
}

function build(ended: (exit: Exit) => void): Command {
  const program = new Command('podium')
    .description('Sports press releases in, a results database out: by rules, offline, every fact with its evidence.')
    .version(version(), '-v, --version', 'print the version')
    .helpOption('-h, --help', 'explain the program or a command')
    .helpCommand('help [command]', 'explain a command')
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({ outputError: (message) => tell(oneLine(message)) })
    .addHelpText('after', EPILOGUE);
  for (const register of COMMANDS) register(program, ended);
  return program;
}

/** The command line's own complaints in podium's form: one line, and what to do. */
function oneLine(message: string): string {
  const words = message
    .trim()
    .replace(/^error: /, '')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\.$/, '');
  return `podium: ${words}; podium --help explains`;
}

function version(): string {
  const file = new URL('../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
