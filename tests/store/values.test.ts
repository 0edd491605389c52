import { expect, it } from 'vitest';
import { columnsOfRows, pack, portions } from '../../src/store/values.ts';

const paths = (...ids: readonly string[]) =>
  pack(
    'release_paths',
    ids.map((id) => ({ id, collection: 'c', path: null as never, release_id: `of ${id}` })),
  );

it('turns rows of several lists into columns, so many at a time', () => {
  const lists = [paths('a', 'b'), [], paths('c', 'd', 'e')];
  expect([...columnsOfRows('release_paths', lists, 4)]).toEqual([
    [
      ['a', 'b', 'c', 'd'],
      ['c', 'c', 'c', 'c'],
      [null, null, null, null],
      ['of a', 'of b', 'of c', 'of d'],
    ],
    [['e'], ['c'], [null], ['of e']],
  ]);
  expect([...columnsOfRows('release_paths', [[], []], 4)]).toEqual([]);
});

it('cuts rows of several lists into lists of whole rows', () => {
  const lists = [paths('a', 'b'), [], paths('c', 'd', 'e')];
  expect([...portions('release_paths', lists, 3)]).toEqual([paths('a', 'b', 'c'), paths('d', 'e')]);
  expect([...portions('release_paths', [], 3)]).toEqual([]);
});
