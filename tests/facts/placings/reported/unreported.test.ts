import { describe, expect, it } from 'vitest';
import { RACED_FOR, SIGNS } from '../../../../src/facts/placings/reported/unreported.ts';

describe('words beside a place that nobody took', () => {
  it.each(SIGNS.map((sign) => [sign.says, sign] as const))('%s', (says, { side, words }) => {
    const [, before = '', after = ''] = /^([^<]*)<[^>]+>(.*)$/.exec(says) ?? [];
    const [beside, other] = side === 'behind' ? [after, before] : [before, after];
    expect(beside).toMatch(words);
    expect(other).toBe('');
  });

  it('what was raced for is won', () => {
    expect('Lind won the sprint for ').toMatch(RACED_FOR);
    expect('Lind joined the sprint for ').not.toMatch(RACED_FOR);
  });
});
