import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locate } from '../../src/read/position.ts';

/** The same by counting, code point by code point. */
function count(source: string, offset: number) {
  let codePoint = 0;
  let line = 1;
  let column = 1;
  let at = 0;
  for (const character of source) {
    if (at + character.length > offset) break;
    at += character.length;
    codePoint += 1;
    const ends = character === '\n' || (character === '\r' && source[at] !== '\n');
    line += ends ? 1 : 0;
    column = ends ? 1 : column + 1;
  }
  return { codePoint, line, column };
}

const piece = fc.constantFrom('a', 'é', 'e\u0301', '🏅', '\n', '\r\n', '\r', '\uFEFF', '\ud83c', '👩‍🚀', ' ');

describe('locate', () => {
  it('counts lines at each kind of line end, columns in code points', () => {
    const at = locate('a🏅b\r\nc\rd\n');
    expect(at(0)).toEqual({ codePoint: 0, line: 1, column: 1 });
    expect(at(3)).toEqual({ codePoint: 2, line: 1, column: 3 });
    expect(at(6)).toEqual({ codePoint: 5, line: 2, column: 1 });
    expect(at(8)).toEqual({ codePoint: 7, line: 3, column: 1 });
    expect(at(10)).toEqual({ codePoint: 9, line: 4, column: 1 });
  });

  it('agrees with counting at every offset of any text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const source = pieces.join('');
        const at = locate(source);
        for (let offset = 0; offset <= source.length; offset += 1) expect(at(offset)).toEqual(count(source, offset));
      }),
    );
  });
});
