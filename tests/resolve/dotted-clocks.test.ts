import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const HEAD = '# LIVE: World Championships\n\nThe Women’s 1000m is on today.\n\n';
const times = (...entries: string[]) =>
  extract(HEAD + entries.join('\n\n')).times.map(({ kind, text }) => `${kind} ${text}`);

describe('time stamps of a live report', () => {
  it.each([
    ['**17.41** - ', '**17.20** - ', '**16.05** - '],
    ['09.58 ', '10.15 ', '11.02 '],
    ['**20:36**\n', '**20:21**\n', '**19:47**\n'],
  ])('are no times: %s', (...stamps) => {
    const told = ['Thanks for reading along!', 'Lind wins the 1000m in 1:14.20.', 'The ice is being mopped.'];
    expect(times(...told.map((words, index) => stamps[index] + words))).toEqual(['result 1:14.20']);
  });

  it('make a dotted figure behind "at" a time of day', () => {
    expect(
      times('10.15 Good morning to you all.', '10.40 A lull. The Men’s 500m starts at 12.10.', '11.20 Not long now.'),
    ).toEqual(['clock 12.10']);
  });
});
