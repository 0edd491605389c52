import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../src/mentions/all.examples.ts';
import { RULES } from '../../src/mentions/index.ts';
import type { Rule } from '../../src/mentions/mention.ts';
import { startsOf } from '../../src/mentions/starts.ts';
import { TriggerTable } from '../../src/mentions/triggers.ts';

type Found = readonly [rule: number, at: number, words: string, groups: unknown];

/** What the table finds, and what one rule after the other finds by itself. */
function bothWays(patterns: readonly RegExp[], texts: readonly string[]): [Found[][], Found[][]] {
  const asRule = (pattern: RegExp): Rule => ({ name: '', kind: 'round', pattern, read: () => undefined });
  const byTable: Found[][] = texts.map(() => []);
  new TriggerTable(patterns.map(asRule)).search(texts, (match, rule, text) => {
    byTable[text]?.push([rule, match.index, match[0], { ...match.groups }]);
  });
  const alone = texts.map((text) =>
    patterns.flatMap((pattern, rule) =>
      [...text.matchAll(pattern)].map((match): Found => [rule, match.index, match[0], { ...match.groups }]),
    ),
  );
  return [byTable, alone];
}

describe('a table of triggers', () => {
  it('finds in every example what the rules find one by one', () => {
    const sentences = Object.values(EXAMPLES).flatMap(({ yes, no }) => [...yes.map(([sentence]) => sentence), ...no]);
    const [byTable, alone] = bothWays(
      RULES.map(({ pattern }) => pattern),
      sentences,
    );
    expect(JSON.stringify(byTable)).toBe(JSON.stringify(alone));
  });

  it('finds what patterns of every make find one by one, in texts of every make', () => {
    const patterns = [
      /a+b?/g,
      /(?:ab|[Bb]a|1{2,3})(?=c| )/g,
      /(?<![\p{L}\d])\d{1,2}(?:[.:]\d\d)+/gu,
      /(?<!\p{L}|\d-)k(?:ab)*/giu,
      /^(?:a|\d)/gu,
      /\bs?a\b|é[^a]/giu,
      /[^ab]\p{Lu}?\u00e9/gu,
      /(?<name>a)\k<name>/gu,
      /(?<![a-z])(?:(?<!1)s|b{2,}?)a{0}/gu,
      /\.|\[1\]|\u{1f3c5}/gu,
      /(?=a)(?:a?b?){3}./gsu,
    ];
    const letters = fc.constantFrom(...'aabbBk1111.:- c[]sSéK', 'ſ', '\u212a', '🏅', '\n');
    const text = fc.array(letters, { maxLength: 25 }).map((all) => all.join(''));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 3 }), (texts) => {
        const [byTable, alone] = bothWays(patterns, texts);
        expect(JSON.stringify(byTable)).toBe(JSON.stringify(alone));
      }),
      { numRuns: 200 },
    );
  });
});

describe('the starts of a pattern', () => {
  const heads = (pattern: RegExp) => [...startsOf(pattern).heads].sort();

  it('are its first words and figures', () => {
    expect(heads(/(?:gold|silver) medal/g)).toEqual(['gold ', 'silve']);
    expect(heads(/an?(?: old)? record/g)).toEqual(['a old', 'a rec', 'an ol', 'an re']);
    expect(heads(/[1-9]{1,2}:[1-9]\d/g).filter((head) => !head.includes('¤'))).toEqual(['0:0']);
    expect(heads(/Cup/gi)).toEqual(['Cup', 'cup']);
    expect(heads(/[a-c]*/g)).toContain('');
  });

  it('are anything behind letters beyond ASCII', () => {
    expect(heads(/[xé]1/g)).toEqual(['x0', '¤']);
  });

  it('leave out what the pattern does not stand behind', () => {
    const behind = startsOf(/(?<![\p{L}-]|\d\.)a/gu).notBehind;
    expect([behind.has('z'), behind.has('-'), behind.has('1')]).toEqual([true, true, false]);
    expect(startsOf(/(?<!x)a|b/g).notBehind.size).toBe(0);
  });

  it('are not read off groups of an unknown kind', () => {
    expect(() => startsOf(/(?i:a)/)).toThrow('A kind of group that is not read');
  });
});
