import { describe, expect, test } from 'vitest';
import { layOut, toJson, toJsonLine } from '../../src/schema/json.ts';
import { releaseSchema } from '../../src/schema/release.ts';
import { makeRelease } from '../support/release.ts';

describe('toJson', () => {
  test('says the same as the release', () => {
    expect(JSON.parse(toJson(makeRelease()))).toEqual(makeRelease());
    expect(releaseSchema.parse(JSON.parse(toJson(makeRelease())))).toEqual(makeRelease());
  });

  test('gives the same bytes whatever the order of keys and lists', () => {
    const release = makeRelease();
    const shuffled = JSON.parse(JSON.stringify(release), (_, value) =>
      value !== null && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    );
    shuffled.times.reverse();
    shuffled.athletes.reverse();
    shuffled.nations.reverse();
    expect(toJson(shuffled)).toBe(toJson(release));
  });

  test('keeps a span on one line, and ends with one', () => {
    const json = toJson(makeRelease());
    expect(json).toContain('{ "start": 117, "end": 131, "line": 5, "column": 2, "text": "I was lucky 🍀," }');
    expect(json.endsWith('}\n')).toBe(true);
    expect(json.startsWith('{\n  "schema": "podium/release@1",\n')).toBe(true);
  });

  test('refuses what the schema does not know', () => {
    expect(() => toJson({ ...makeRelease(), more: 1 } as never)).toThrow(/more/);
  });
});

test('toJsonLine is one line', () => {
  const line = toJsonLine(makeRelease());
  expect(line.indexOf('\n')).toBe(line.length - 1);
  expect(JSON.parse(line)).toEqual(makeRelease());
});

test('layOut breaks what is too wide or nested', () => {
  const wide = { words: 'x'.repeat(130) };
  expect(layOut([wide])).toBe(`[\n  {\n    "words": "${'x'.repeat(130)}"\n  }\n]\n`);
  expect(layOut({ a: [], b: {}, c: [1, null, 'd'] })).toBe('{\n  "a": [],\n  "b": {},\n  "c": [1, null, "d"]\n}\n');
});
