import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlapping, runAround } from '../../src/read/ranges.ts';

describe('overlapping', () => {
  it('is what a search through all would find', () => {
    const parts = fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 4 })), { maxLength: 8 });
    fc.assert(
      fc.property(parts, fc.nat(40), fc.nat(10), (steps, start, length) => {
        let at = 0;
        const ranges = steps.map(([gap, size]) => {
          const range = { start: at + gap, end: at + gap + size };
          at = range.end;
          return range;
        });
        const end = start + length;
        expect(overlapping(ranges, { start, end })).toEqual(
          ranges.filter((range) => range.start < end && range.end > start),
        );
      }),
    );
  });
});

describe('runAround', () => {
  const text = 'a, b and c. d, e';
  const ranges = [...text.matchAll(/(?<!\p{L})\p{L}(?!\p{L})/gu)].map(({ index }) => ({
    start: index,
    end: index + 1,
  }));
  const around = (at: number) => runAround(ranges, at, text, /^(?:,| and) $/).map(({ start }) => text[start]);

  it('goes as far as joints go, on both sides', () => {
    expect(around(1)).toEqual(['a', 'b', 'c']);
    expect(around(4)).toEqual(['d', 'e']);
  });

  it('is empty around nothing', () => expect(around(-1)).toEqual([]));
});
