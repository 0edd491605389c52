import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/mentions/annotate.ts';
import type { Rule } from '../../src/mentions/mention.ts';
import { firstAtOrAfter } from '../../src/read/ranges.ts';
import { readingOf } from '../support/reading.ts';

/** A rule that finds a pattern and says the rank. */
function placeRule(name: string, pattern: RegExp, rank = 1): Rule {
  return { name, kind: 'place', pattern, read: () => ({ rank, form: 'ordinal' }) };
}

function names(sentence: string | string[], rules: readonly Rule[]): string[] {
  const reading = readingOf(sentence);
  return annotate(reading, rules).map(({ rule, start, end }) => `${rule}: ${reading.text.slice(start, end)}`);
}

describe('annotate', () => {
  it('keeps the longer of two that overlap, wherever it stands', () => {
    const short = placeRule('short', /b c/g);
    const long = placeRule('long', /c d e/g);
    expect(names('a b c d e', [short, long])).toEqual(['long: c d e']);
    expect(names('a b c d e', [long, short])).toEqual(['long: c d e']);
  });

  it('keeps the one whose rule stands first of two equally long', () => {
    const one = placeRule('one', /abc/g);
    const two = placeRule('two', /abc/g);
    expect(names('abc', [one, two])).toEqual(['one: abc']);
    expect(names('abc', [two, one])).toEqual(['two: abc']);
  });

  it('never runs over the end of a block', () => {
    const any = placeRule('any', /[^\n]+/g);
    expect(names(['first', 'second'], [any])).toEqual(['any: first', 'any: second']);
  });

  it('narrows a mention to the group "span"', () => {
    const narrow = placeRule('narrow', /in (?<span>third) place/dg);
    expect(names('She came in third place.', [narrow])).toEqual(['narrow: third']);
  });

  it('leaves out what the rule does not read as a mention', () => {
    const none: Rule = { name: 'none', kind: 'place', pattern: /third/g, read: () => undefined };
    expect(names('third', [none])).toEqual([]);
  });

  it('leaves taken ranges alone', () => {
    const reading = readingOf('gold and silver');
    const rules = [placeRule('gold', /gold/g), placeRule('silver', /silver/g)];
    const rest = annotate(reading, rules, [{ start: 0, end: 5 }]);
    expect(rest.map((mention) => mention.rule)).toEqual(['silver']);
  });

  it('reads only the zones of the rule', () => {
    const rule = placeRule('prose', /gold/g);
    expect(annotate(readingOf('gold', 'boilerplate'), [rule])).toEqual([]);
    expect(annotate(readingOf('gold', 'boilerplate'), [{ ...rule, zones: ['boilerplate'] }])).toHaveLength(1);
  });

  it('gives mentions in text order that never overlap', () => {
    const rules = [/a+/g, /ab/g, /ba+/g, /b/g, /[ab]{3}/g].map((pattern, index) => placeRule(String(index), pattern));
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[ab ]{0,30}$/), { maxLength: 4 }), (paragraphs) => {
        const mentions = annotate(readingOf(paragraphs), rules);
        mentions.slice(1).forEach((mention, index) => {
          expect(mention.start).toBeGreaterThanOrEqual(mentions[index]?.end ?? 0);
        });
      }),
    );
  });
});

describe('firstAtOrAfter', () => {
  it('is where a linear search would stop', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50)), fc.nat(60), (starts, at) => {
        const ranges = starts.toSorted((a, b) => a - b).map((start) => ({ start, end: start + 1 }));
        const found = ranges.findIndex((range) => range.start >= at);
        expect(firstAtOrAfter(ranges, at)).toBe(found === -1 ? ranges.length : found);
      }),
    );
  });
});
