import { describe, expect, it } from 'vitest';
import { assertReworded } from '../../scripts/fuzz/invariants.ts';
import { isKnown, REWORDINGS } from '../../scripts/fuzz/rewordings.ts';
import { generate } from '../../scripts/generate/release.ts';
import { extract } from '../../src/extract.ts';

const TEXT = `# Lind wins at home

OSLO (3 March 2031) – Anna Lind (SWE) is the new women's 10000m champion. Vera Moe (NOR) did not skate the 1500m in the
afternoon, and hasn't said why.

"I didn't look at the board, it's not my habit," Lind said after the medal ceremony in the centre of the town that raised her.
`;

const reworded = (name: string, text = TEXT) => REWORDINGS[name]?.(text, extract(text));

describe('a rewording', () => {
  it.each([
    ['a comma in thousands of metres', '10,000m champion'],
    ['a space before m', 'the 1500 m in'],
    ['ladies for women', "new ladies' 10000m"],
    ['long dashes', '2031) — Anna'],
    ['lines that end as on Windows', 'home\r\n\r\nOSLO'],
    ['negations contracted', "Moe (NOR) didn't skate"],
    ['negations in full', 'I did not look'],
    ['names in bold', '– **Anna Lind** (SWE)'],
  ])('%s', (name, words) => {
    expect(reworded(name)?.text).toContain(words);
  });

  it('replaces family names, and tells the way back', () => {
    const other = reworded('other family names');
    expect(other?.text).not.toContain('Lind ');
    expect(other?.alike(other.text)).toBe(TEXT);
  });

  it('wraps lines of prose only', () => {
    const line = `Lind was ahead ${'of all of them '.repeat(9)}at last.`;
    const lines = reworded('wrapped lines', `# Lind wins\n\n${line}\n\n- 1. Lind\n`)?.text.split('\n') ?? [];
    expect(lines.every((each) => each.length <= 81)).toBe(true);
    expect(lines).toContain('- 1. Lind');
  });

  it('is none where there is nothing to write otherwise', () => {
    expect(reworded('a space before m', 'Lind won.')).toBeNull();
    expect(reworded('negations contracted', 'Lind won.')).toBeNull();
  });
});

describe.each(Object.entries(REWORDINGS))('with %s', (_, reword) => {
  it('the same is read', () => {
    for (const text of [TEXT, generate(7).text, generate(8).text])
      expect(() => assertReworded(text, reword)).not.toThrow();
  });
});

it('a fact that is lost in other writing is told', () => {
  const silenced = () => ({ text: 'Nothing.', alike: (said: string) => said });
  expect(() => assertReworded(TEXT, silenced)).toThrow(/in other writing it lost/);
});

it('a release that is still read otherwise is known by its name', () => {
  expect(isKnown('long dashes', 'corpus/2031-03-03-oslo-of-nobody.md')).toBe(false);
});
