import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editDistance } from '../../src/language/edit-distance.ts';

it.each([
  ['abrelo', 'abreulo', 1],
  ['norwegian', 'norwegain', 1],
  ['form', 'from', 1],
  ['abc', 'abc', 0],
  ['abc', 'xyz', 3],
])('%s to %s', (a, b, edits) => expect(editDistance(a, b, 3)).toBe(edits));

it('is the same both ways, and never more than one over the limit', () => {
  const word = fc.string({ maxLength: 8 });
  fc.assert(
    fc.property(word, word, (a, b) => editDistance(a, b, 2) === editDistance(b, a, 2) && editDistance(a, b, 2) <= 3),
  );
});
