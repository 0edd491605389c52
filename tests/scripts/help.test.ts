import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const generate = (argument: string) =>
  spawnSync(process.execPath, ['scripts/generate/main.ts', argument], { encoding: 'utf8' });

describe('a script', () => {
  it('answers --help with what it says at its head', () => {
    const { status, stdout } = generate('--help');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^`npm run generate -- --count.*\nin corpus/);
  });

  it('names an argument that it does not know in one line', () => {
    const { status, stderr } = generate('--coun=3');
    expect(status).toBe(2);
    expect(stderr).toBe("Unknown option '--coun'; --help explains\n");
  });
});
