import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { walk } from '../../src/batch/inputs.ts';
import { errorLine, problemWords } from '../../src/cli/messages.ts';
import { ERROR_CODES, PodiumError } from '../../src/errors.ts';
import { PROBLEM_CODES } from '../../src/schema/facts.ts';

describe('every error', () => {
  test.each(ERROR_CODES)('%s is one line that says what to do', (code) => {
    const line = errorLine(new PodiumError(code, { file: 'a\nb.md' }));
    expect(line).toMatch(/^podium: \S.*[;,] \S/);
    expect(line).not.toContain('\n');
  });

  test('is thrown somewhere', () => {
    const sources = walk('src', (name) => name.endsWith('.ts') && name !== 'errors.ts' && name !== 'messages.ts');
    const code = sources.map((file) => readFileSync(file, 'utf8')).join('\n');
    expect(ERROR_CODES.filter((word) => !code.includes(`'${word}'`))).toEqual([]);
  });
});

test('every problem has its words', () => {
  for (const code of PROBLEM_CODES) expect(problemWords(code)).toMatch(/ /);
});
