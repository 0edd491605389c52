import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const times = (words: string) => extract(`The Hamburg Marathon was on Sunday. ${words}`).times.map(({ ms }) => ms);

describe('times of a marathon', () => {
  it.each([
    ['She was the first Kenyan to break the 2:20 barrier.', 8_400_000],
    ['Nobody had run under 2:05 before.', 7_500_000],
    ['Lagat wanted to run sub-2:04.', 7_440_000],
    ['Lagat had hoped for a time of about 2:07.', 7_620_000],
    ['Kiplagat, a former 1500m specialist, had never broken 2:10.', 7_800_000],
    ['The third kilometre was run in a pace of 2:58.', 178_000],
    ['She ran a kilometre in 2:58.', 178_000],
    ['A 2:50 kilometre was too much.', 170_000],
    ['They broke the 3:20 mark.', 200_000],
  ])('%s', (words, ms) => expect(times(words)).toEqual([ms]));

  it.each([
    ['Lagat won in 2.07.41, with Novak second in 2.08.02.', [7_661_000, 7_682_000]],
    ['Lagat, the Olympic 1500m champion, won in 2.07.41.', [7_661_000]],
    ['Halfway was passed in 1.03.20.', [3_800_000]],
    ['Berger won the women’s 800m in 2.01.33.', [121_330]],
  ])('%s', (words, ms) => expect(times(words)).toEqual(ms));

  it('leaves other races alone, and releases that tell of others too', () => {
    const others = [
      'In the women’s 1500m nobody had run under 2:05 before.',
      'The Marathon was on Sunday. In the Men’s 4x400m Relay nobody had run under 2:58 before.',
    ];
    expect(others.map((text) => extract(text).times.map(({ ms }) => ms))).toEqual([[125_000], [178_000]]);
  });
});
