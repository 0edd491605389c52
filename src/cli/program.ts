import { Command, CommanderError } from 'commander';
import { PodiumError } from '../errors.ts';
import { version } from '../version.ts';
import { COMMANDS } from './commands.ts';
import { tuneEngine } from './engine.ts';
import { complain, EXIT, type Exit, tell } from './terminal.ts';

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
  try {
    const program = await build(args, (code) => {
      exit = code;
    });
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

/** The program with the command that the arguments are for; of the others, what its help lists. */
async function build(args: readonly string[], ended: (exit: Exit) => void): Promise<Command> {
  const program = new Command('podium')
    .description('Sports press releases in, a results database out: by rules, offline, every fact with its evidence.')
    .version(version(), '-v, --version', 'print the version')
    .helpOption('-h, --help', 'explain the program or a command')
    .helpCommand('help [command]', 'explain a command')
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({ outputError: (message) => tell(oneLine(message)) })
    .addHelpText('after', EPILOGUE);
  const wanted = args[0] === 'help' ? args[1] : args[0];
  for (const { name, summary, load } of COMMANDS) {
    const command = program.command(name).summary(summary);
    if (name !== wanted) continue;
    tuneEngine();
    (await load()).register(command, ended);
  }
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
