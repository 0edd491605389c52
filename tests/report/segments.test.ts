import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segmentsOf } from '../../src/report/segments.ts';

test('text is cut where evidence begins and ends, in code points', () => {
  const evidence = [
    { start: 0, end: 5, fact: 0 },
    { start: 3, end: 7, fact: 1 },
  ];
  expect(segmentsOf('🏅bcdefgh', evidence)).toEqual([
    { text: '🏅bc', facts: [0] },
    { text: 'de', facts: [0, 1] },
    { text: 'fg', facts: [1] },
    { text: 'h', facts: [] },
  ]);
});

test('a fact on two spans that touch stays open', () => {
  const evidence = [
    { start: 0, end: 2, fact: 0 },
    { start: 2, end: 3, fact: 0 },
  ];
  expect(segmentsOf('abc', evidence).map(({ facts }) => facts)).toEqual([[0], [0]]);
});

test('joined, the segments are the text, whatever stands on it', () => {
  const span = fc.tuple(fc.nat(40), fc.nat(40), fc.nat(5));
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', minLength: 0, maxLength: 40 }),
      fc.array(span, { maxLength: 12 }),
      (text, spans) => {
        const { length } = [...text];
        const evidence = spans
          .map(([from, size, fact]) => ({ start: Math.min(from, length), end: Math.min(from + size, length), fact }))
          .filter(({ start, end }) => end > start);
        const segments = segmentsOf(text, evidence);
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
        for (const { fact } of evidence) expect(segments.some(({ facts }) => facts.includes(fact))).toBe(true);
      },
    ),
  );
});
