import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { run } from '../../src/cli/program.ts';

export const MAIN = path.resolve('src/cli/main.ts');

export interface Run {
  readonly exit: number | null;
  readonly out: string;
  readonly err: string;
}

interface Where {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface Process {
  readonly input?: string | Uint8Array;
  /** The program, where it is another than the one of this checkout. */
  readonly main?: string;
}

/**
 * Runs a command line of podium in this process: in a folder, with arguments, its outputs caught. What only a process of
 * its own has (standard input, a reader that leaves, an exit code) is for `podiumProcess`.
 */
export async function podium(args: readonly string[], { cwd = '.', env = {} }: Where = {}): Promise<Run> {
  const before = { cwd: process.cwd(), env: process.env };
  const [out, err] = [capture(process.stdout), capture(process.stderr)];
  try {
    process.chdir(cwd);
    process.env = environment(env);
    return { exit: await run(args), out: out.end(), err: err.end() };
  } finally {
    process.env = before.env;
    process.chdir(before.cwd);
    out.end();
    err.end();
  }
}

/** Runs podium as a user does: a process of its own, perhaps with something on standard input. */
export function podiumProcess(
  args: readonly string[],
  { cwd = '.', env = {}, input = '', main = MAIN }: Where & Process = {},
): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    cwd,
    input,
    env: environment(env),
    encoding: 'utf8',
  });
  return { exit: status, out: stdout, err: stderr };
}

const SCRIPT = '/usr/bin/script';
/** Whether there is a program that gives another a terminal (util-linux). */
export const hasTerminal: boolean = process.platform === 'linux' && existsSync(SCRIPT);

/** Runs podium at a terminal of its own, in colour, and types the lines. What it shows is `out`. */
export function podiumTerminal(args: readonly string[], lines: readonly string[], { cwd = '.' }: Where = {}): Run {
  const { NO_COLOR: _, ...env } = environment({ TERM: 'xterm' });
  const command = [process.execPath, MAIN, ...args].map((word) => `'${word}'`).join(' ');
  const input = lines.map((line) => `${line}\n`).join('');
  const { status, stdout, stderr } = spawnSync(SCRIPT, ['-qec', command, '/dev/null'], {
    cwd,
    env,
    input,
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { exit: status, out: stdout.replaceAll('\r\n', '\n'), err: stderr };
}

/** The environment without colours, without CI and without a cache: tests that need one say so. */
export function environment(env: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const { CI: _, ...ours } = process.env;
  return { ...ours, NO_COLOR: '1', XDG_CACHE_HOME: '/dev/null', ...env };
}

/** Keeps what is written to a stream until `end`, which gives it back and may be called again. */
function capture(stream: NodeJS.WriteStream): { end: () => string } {
  const written: string[] = [];
  const { write } = stream;
  stream.write = ((text: string) => written.push(text) > 0) as typeof stream.write;
  return {
    end() {
      stream.write = write;
      return written.join('');
    },
  };
}
