import { expect, test } from 'vitest';
import { Counts, tallyOf } from '../../src/batch/count.ts';
import { summary } from '../../src/cli/summary.ts';
import { makeRelease, spanOf } from '../support/release.ts';

test('a summary that a person wants to read', () => {
  const counts = new Counts();
  const release = makeRelease();
  const problem = { values: {}, facts: [], evidence: [spanOf('1:53.20')] };
  release.problems.push(
    { id: 'p-1', code: 'same-rank', ...problem },
    { id: 'p-2', code: 'two-ranks', ...problem },
    { id: 'p-3', code: 'two-ranks', ...problem },
  );
  counts.add(tallyOf(release), 'extracted');
  counts.add(tallyOf(makeRelease()), 'unchanged');
  expect(summary(counts, 1, 1.234, '2 outputs written to out')).toEqual([
    '2 releases read in 1.23 s, 1 unchanged, 1 failed; 2 outputs written to out',
    '      4 athletes            0 other people        4 nations             0 teams',
    '      2 events              2 competitions        6 times               0 scores',
    '      4 placings            0 records             2 quotes              0 scheduled',
    '      0 incidents           2 results',
    '      3 to look at (problems):',
    '          2 competitor with two ranks',
    '          1 rank given twice',
  ]);
});

test('nothing to look at', () => {
  expect(summary(new Counts(), 0, 12.6, '')).toContain('      0 to look at (problems)');
  expect(summary(new Counts(), 0, 12.6, '')[0]).toBe('0 releases read in 13 s');
});
