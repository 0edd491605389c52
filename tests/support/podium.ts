import { spawnSync } from 'node:child_process';
import path from 'node:path';

const MAIN = path.resolve('src/cli/main.ts');

export interface Run {
  readonly exit: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs podium as a user does: in a folder, with arguments and perhaps something on standard input. */
export function podium(
  args: readonly string[],
  { cwd = '.', input = '', env = {} }: { cwd?: string; input?: string | Uint8Array; env?: Record<string, string> } = {},
): Run {
  const { CI: _, ...ours } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    cwd,
    input,
    env: { ...ours, NO_COLOR: '1', ...env },
    encoding: 'utf8',
  });
  return { exit: status, out: stdout, err: stderr };
}
