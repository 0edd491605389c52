import { expect, it } from 'vitest';
import { inflect } from '../../src/knowledge/inflection.ts';

it.each([
  ['finish', ['finish', 'finishes', 'finished', 'finishing']],
  ['take', ['take', 'takes', 'took', 'taken', 'taking']],
  ['tally', ['tally', 'tallies', 'tallied', 'tallying']],
  ['skate', ['skate', 'skates', 'skated', 'skating']],
  ['nip', ['nip', 'nips', 'nipped', 'nipping']],
  ['row', ['row', 'rows', 'rowed', 'rowing']],
  ['open', ['open', 'opens', 'opened', 'opening']],
  ['clear', ['clear', 'clears', 'cleared', 'clearing']],
])('inflects "%s"', (verb, forms) => expect(inflect(verb)).toEqual(forms));
