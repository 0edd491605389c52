import { execFileSync } from 'node:child_process';
import type { Place } from './built.ts';
import { byTurns, compare, wall } from './measure.ts';
import { texts } from './texts.ts';

const ROUNDS = 9;

export function startUp({ main }: Place): void {
  const [longest = ''] = texts.toSorted((a, b) => b.length - a.length);
  const run =
    (...args: readonly string[]) =>
    () =>
      execFileSync(process.execPath, args, { input: longest, stdio: 'pipe' });
  const times = byTurns(
    {
      'node -e 0': run('-e', '0'),
      'podium --help': run(main, '--help'),
      'podium extract': run(main, 'extract', '-', '--quiet'),
    },
    ROUNDS,
    1,
    wall,
  );
  compare('Start-up of the built command, whole processes', times, 'node -e 0');
}
