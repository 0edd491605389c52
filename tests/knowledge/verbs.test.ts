import { describe, expect, it } from 'vitest';
import { inflect } from '../../src/knowledge/inflection.ts';
import { FAMILIES, SENSES } from '../../src/knowledge/verbs.ts';

const rows = Object.entries(FAMILIES).flatMap(([family, verbs]) => verbs.map((verb) => ({ family, verb })));

describe('the verbs of results', () => {
  it('stand once in their family', () => {
    for (const [family, verbs] of Object.entries(FAMILIES)) expect(new Set(verbs).size, family).toBe(verbs.length);
  });

  it.each(rows)('$family: "$verb" is found by each of its forms', ({ family, verb }) => {
    const [head = '', ...particle] = verb.split(' ');
    for (const form of inflect(head))
      expect(
        SENSES.get(form)?.some(
          (sense) => sense.family === family && sense.words.slice(1).join(' ') === particle.join(' '),
        ),
      ).toBe(true);
  });

  it('asks the longest particle first', () => {
    for (const senses of SENSES.values())
      expect(senses.map(({ words }) => words.length)).toEqual(
        senses.map(({ words }) => words.length).sort((a, b) => b - a),
      );
  });
});
