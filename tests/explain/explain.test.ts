import { describe, expect, test } from 'vitest';
import { explain } from '../../src/explain/explain.ts';
import { FACT_LISTS } from '../../src/schema/integrity.ts';

const TEXT =
  "# Lind wins\n\nVera Lind (SWE) won the Women's 1500m in 1:53.20, 0.45 seconds ahead of Ida Solheim (NOR), bib 77.\n";
const explanation = explain(TEXT);
const line = explanation.line(3);

test('every fact is explained, with its reasons in full', () => {
  const { release } = explanation;
  const ids = FACT_LISTS.flatMap((list) => release[list].map(({ id }) => id));
  expect(ids.length).toBeGreaterThan(2);
  expect(explanation.facts().map(({ id }) => id)).toEqual(ids);
  for (const fact of explanation.facts()) {
    const because = FACT_LISTS.flatMap((list) => release[list]).find(({ id }) => id === fact.id)?.because;
    expect(fact.because.map(({ id }) => id)).toEqual(because);
    expect(fact.evidence.length).toBeGreaterThan(0);
  }
});

describe('a line', () => {
  test('has its text and zone; one beyond the file there is none', () => {
    expect(line).toMatchObject({ line: 3, zones: ['body'] });
    expect(line?.text).toBe(TEXT.split('\n')[2]);
    expect(explanation.line(5)).toBeUndefined();
  });

  test('says which rule a reading lost to', () => {
    const decimal = line?.candidates.find(({ rule, words }) => rule === 'times/decimal' && words === '0.45');
    expect(decimal?.fate).toEqual({ type: 'lost', to: 'times/seconds', words: '0.45 seconds' });
  });

  test('says which figures no rule reads', () => {
    expect(line?.unread).toEqual(['77']);
  });

  test('says who is named', () => {
    expect(line?.entities).toContainEqual({ id: 'vera-lind', name: 'Vera Lind', words: 'Vera Lind' });
  });
});

test('a mention that no fact rests on is named', () => {
  const quiet = explain('# Notes\n\nThe silver medal is made of silver.\n');
  expect(quiet.release.placings).toEqual([]);
  expect(quiet.line(3)?.unused.map(({ rule }) => rule)).toContain('places/medal');
  expect(line?.unused).toEqual([]);
});
