import { describe, expect, test } from 'vitest';
import { podium } from '../support/podium.ts';

const COMMANDS = [
  'extract',
  'load',
  'enqueue',
  'worker',
  'status',
  'check',
  'diff',
  'accept',
  'review',
  'migrate',
  'gold',
  'evaluate',
  'explain',
  'report',
  'rules',
  'schema',
];

test('podium --help names every command and the exit codes', async () => {
  const { exit, out } = await podium(['--help']);
  for (const command of COMMANDS) expect(out).toMatch(new RegExp(`^  ${command}\\b`, 'm'));
  expect(out).toContain(
    'Exit codes: 0 all well; 1 outputs differ (check, diff) or a kind fell (evaluate); 2 something failed',
  );
  expect(exit).toBe(0);
});

describe('every command teaches with examples', () => {
  test.each(COMMANDS)('%s', async (command) => {
    const { exit, out } = await podium([command, '--help']);
    expect(out).toMatch(new RegExp(`\nExamples?:\n  .*podium ${command}\\b`));
    expect(exit).toBe(0);
  });
});

test('podium --version', async () => {
  expect((await podium(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test('podium schema is a JSON Schema of the output', async () => {
  const { exit, out } = await podium(['schema']);
  const schema = JSON.parse(out);
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(schema.properties.schema.const).toBe('podium/release@1');
  expect(Object.keys(schema.properties)).toContain('placings');
  expect(exit).toBe(0);
});
