import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { makeFolder } from '../support/folder.ts';
import { environment, podium } from '../support/podium.ts';
import { TEXT } from '../support/release.ts';

interface Step {
  readonly env: Readonly<Record<string, string>>;
  readonly run: string;
}
interface Action {
  readonly inputs: Readonly<Record<string, { default: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

const ACTION: Action = parse(readFileSync('action.yml', 'utf8'));

/** Runs the action's own shell steps, as written, with npm replaced by a note of how it was called. */
function runAction(cwd: string, given: Readonly<Record<string, string>> = {}) {
  const place = makeFolder({
    'bin/npm': '#!/bin/sh\necho "$@" >> "$RUNNER_TEMP/npm"\n',
    'temp/summary': '',
    'temp/output': '',
  });
  chmodSync(path.join(place, 'bin/npm'), 0o755);
  mkdirSync(path.join(place, 'action'));
  for (const name of ['src', 'node_modules', 'package.json'])
    symlinkSync(path.resolve(name), path.join(place, 'action', name));
  const temp = path.join(place, 'temp');
  const inputs = {
    ...Object.fromEntries(Object.entries(ACTION.inputs).map(([name, { default: value }]) => [name, value])),
    ...given,
  };
  const value = (expression: string) =>
    expression.replace(/\$\{\{ (?:inputs\.(\w+)|github\.action_path) \}\}/g, (_, input: keyof typeof inputs) =>
      input === undefined ? path.join(place, 'action') : (inputs[input] ?? ''),
    );
  let [exit, out]: [number | null, string] = [0, ''];
  for (const { env, run } of ACTION.runs.steps) {
    if (exit !== 0) break;
    const own = Object.fromEntries(Object.entries(env).map(([name, expression]) => [name, value(expression)]));
    const runner = {
      RUNNER_TEMP: temp,
      GITHUB_STEP_SUMMARY: path.join(temp, 'summary'),
      GITHUB_OUTPUT: path.join(temp, 'output'),
      PATH: `${path.join(place, 'bin')}:${process.env.PATH}`,
      CI: 'true',
    };
    // As the runner starts `shell: bash`.
    const ended = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], {
      cwd,
      env: { ...environment(runner), ...own },
      encoding: 'utf8',
    });
    exit = ended.status;
    out += ended.stdout + ended.stderr;
  }
  const file = (name: string) => readFileSync(path.join(temp, name), 'utf8');
  return { exit, out, file, temp };
}

describe('the action', () => {
  let cwd: string;
  const fresh = async () => {
    cwd = makeFolder({ 'corpus/a.md': TEXT, 'corpus/b c.md': TEXT });
    await podium(['accept'], { cwd });
  };

  test('all the same: it ends well, and says so in the summary', async () => {
    await fresh();
    const { exit, file, out } = runAction(cwd);
    expect({ exit, out }).toEqual({ exit: 0, out: '::notice title=podium::checked against output: 2 same\n' });
    expect(file('summary')).toContain('`checked against output: 2 same`');
    expect(file('output')).toMatch(/^result=0\nmarkdown=.*podium\.md\nsarif=.*podium\.sarif\n$/);
    expect(file('npm')).toMatch(/^ci --prefix \S+ --omit=dev --no-audit --no-fund\n$/);
  });

  test('a difference: annotated, summed up, kept as SARIF, and it fails with 1', async () => {
    await fresh();
    const golden = path.join(cwd, 'output/b c.json');
    writeFileSync(golden, readFileSync(golden, 'utf8').replace('"rank": 2,', '"rank": 3,'));
    const { exit, out, file } = runAction(cwd, { gold: 'true', strict: 'true' });
    expect(exit).toBe(1);
    expect(out).toContain('::warning file=corpus/b c.md,line=3,col=70,title=podium placings%3A placings/ahead-of::');
    expect(file('summary')).toContain('| `placings` | `placings/ahead-of` | 1 |');
    expect(file('output')).toContain('result=1\n');
    expect(JSON.parse(file('podium.sarif')).runs[0].results).toHaveLength(1);
    expect(runAction(cwd, { paths: 'corpus/a.md\n' }).exit).toBe(0);
    expect(runAction(cwd, { paths: 'corpus/a.md\ncorpus/b c.md\n' }).exit).toBe(1);
  });

  test('what callers give is never run', async () => {
    await fresh();
    const { exit, temp } = runAction(cwd, { root: '$(touch "$RUNNER_TEMP/ran")`touch ran`; touch ran #' });
    expect(exit).toBe(2);
    expect(existsSync(path.join(temp, 'ran')) || existsSync(path.join(cwd, 'ran'))).toBe(false);
  });
});

describe('the workflow and the hook', () => {
  test('the workflow gives the action only what it takes', () => {
    const workflow = parse(readFileSync('.github/workflows/podium.yml', 'utf8'));
    const own = workflow.jobs.check.steps.find(({ uses }: { uses: string }) => uses === './');
    for (const name of Object.keys(own.with)) expect(Object.keys(ACTION.inputs)).toContain(name);
  });

  test('the hook of pre-commit runs a command of podium', async () => {
    const [hook] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'));
    const [program, ...args] = hook.entry.split(' ');
    expect(Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).bin)).toContain(program);
    const cwd = makeFolder({ 'corpus/a.md': TEXT });
    expect((await podium(args, { cwd })).exit).toBe(1);
  });
});
