import { expect, it } from 'vitest';
import { inflect } from '../../src/knowledge/inflection.ts';

it.each([
  ['nip', 'nipped'],
  ['stop', 'stopped'],
  ['row', 'rowed'],
  ['open', 'opened'],
  ['clear', 'cleared'],
  ['skate', 'skated'],
])('inflects %s', (verb, past) => expect(inflect(verb)).toContain(past));
