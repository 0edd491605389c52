import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readBaseline } from '../../src/evaluate/baseline.ts';
import { markdown } from '../../src/evaluate/markdown.ts';

test('docs/accuracy.md has the figures of evaluation.json; when this fails: npm run accuracy', () => {
  expect(readFileSync('docs/accuracy.md', 'utf8')).toContain(markdown(readBaseline('evaluation.json')));
});
