import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';
import { soundRelease } from '../../src/schema/integrity.ts';
import type { Release, Span } from '../../src/schema/release.ts';
import { corpusReleases } from './corpus.ts';

/** Every span anywhere in a value. */
function spansOf(value: unknown): Span[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('start' in value && 'end' in value && 'text' in value) return [value as Span];
  return Object.values(value).flatMap(spansOf);
}

/** What each text of this file says: most are asked for twice, and no two calls may differ (tested below). */
const known = new Map<string, Release>();

function extracted(text: string): Release {
  const release = known.get(text) ?? extract(text);
  known.set(text, release);
  return release;
}

/** Windows line ends under a byte-order mark. */
const asOnWindows = (text: string) => `\uFEFF${text.replaceAll(/\r?\n/g, '\r\n')}`;

/** Cuts every span from the file, by code points and by line and column. */
function expectTrueSpans(text: string): void {
  const points = [...text];
  const lines = text.split(/\r\n|\n|\r/).map((line) => [...line]);
  const spans = spansOf(extracted(text));
  expect(spans.length).toBeGreaterThan(0);
  for (const span of spans) {
    expect(points.slice(span.start, span.end).join('')).toBe(span.text);
    const first = [...(span.text.split(/\r\n|\n|\r/)[0] ?? '')];
    expect(lines[span.line - 1]?.slice(span.column - 1, span.column - 1 + first.length)).toEqual(first);
  }
}

const releases = corpusReleases();

describe('spans', () => {
  it.each(releases)('of $path cut from the file give their text', ({ text }) => expectTrueSpans(text));

  it.each(releases)('of $path hold with a byte-order mark and carriage returns', ({ text }) =>
    expectTrueSpans(asOnWindows(text)),
  );

  it('hold whatever stands between the words: emoji, combining accents, wide characters', () => {
    const odd = fc.constantFrom('🏅', '👩🏽‍🚀', 'e\u0301', '\u{1F1F3}\u{1F1F4}', '﹏', 'ﬁ', '&amp;', '\u00A0');
    const release = fc.constantFrom(...releases.slice(0, 6));
    fc.assert(
      fc.property(
        release,
        fc.array(fc.tuple(odd, fc.double({ min: 0, max: 0.999, noNaN: true })), { maxLength: 12 }),
        ({ text }, inserts) => {
          let changed = text;
          for (const [what, where] of inserts) {
            const at = changed.indexOf(' ', Math.floor(where * changed.length));
            if (at > 0) changed = `${changed.slice(0, at)} ${what}${changed.slice(at)}`;
          }
          expectTrueSpans(changed);
        },
      ),
      { numRuns: 20 },
    );
  });
});

describe('extract', () => {
  it.each(releases)('gives a sound release for $path, the same twice', ({ text }) => {
    const release = extracted(text);
    expect(soundRelease.safeParse(release).error?.issues ?? []).toEqual([]);
    expect(extract(text)).toEqual(release);
  });

  it.each(releases)('finds the same facts in $path with a byte-order mark and carriage returns', ({ text }) => {
    const ids = (release: Release) =>
      [release.times, release.placings, release.records, release.quotes, release.athletes].map((list) =>
        list.map(({ id }) => id),
      );
    expect(ids(extracted(asOnWindows(text)))).toEqual(ids(extracted(text)));
  });
});
