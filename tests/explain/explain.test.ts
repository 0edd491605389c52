import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { explain } from '../../src/explain/explain.ts';
import { lineLines } from '../../src/explain/report.ts';
import { extract } from '../../src/extract.ts';
import { FACT_LISTS } from '../../src/schema/integrity.ts';
import type { Release } from '../../src/schema/release.ts';

const TEXT = `# Lind wins in Hamar

Hamar, Norway, 6 March 2032

The final races of the season were held on the Viking Ship's ice today.

## Women's 1500m

Vera Lind (SWE) won in 1:53.20, 0.45 seconds ahead of Ida Solheim (NOR), bib 77.

"I have never won gold in 1:52.10," Solheim said.

Solheim had never won gold here, but beat the track record of 1:54.10. The world record pace was gone at 700m.

Norway won silver. Lind was second with two laps to go.

Tomorrow nobody knows. Lind trailed Solheim by 20 points in the standings, and half a second was all.
`;
const explanation = explain(TEXT);
const lineOf = (words: string) => {
  const line = TEXT.split('\n').findIndex((row) => row.includes(words)) + 1;
  const found = explanation.line(line);
  if (!found) throw new Error(`no line with ${words}`);
  return found;
};
const first = lineOf('Vera Lind (SWE)');
/** What is said of words that became no fact. */
const why = (line: ReturnType<typeof lineOf>, words: string) => line.unused.find((other) => other.words === words)?.why;

interface Reasoned {
  readonly id: string;
  readonly because: readonly string[];
}
const factsOf = (release: Release): Reasoned[] => FACT_LISTS.flatMap((list): Reasoned[] => release[list]);

describe.each([
  'corpus/speed-skating/2031-12-06-calgary-world-cup-day-2.md',
  'corpus/athletics/2033-04-24-hamburg-marathon.md',
  'corpus/biathlon/2036-01-12-nove-mesto-biathlon-world-cup.md',
])('%s', (file) => {
  const text = readFileSync(file, 'utf8');
  const explained = explain(text);
  const facts = factsOf(explained.release);

  test('every fact has a rule, words on a line, and its reasons in full', () => {
    expect(facts.length).toBeGreaterThan(20);
    for (const { id, because } of facts) {
      const fact = explained.fact(id);
      expect(fact?.rule).toMatch(/^[a-z]+\/[\w-]+$/i);
      expect(fact?.evidence.length).toBeGreaterThan(0);
      expect(fact?.because.map((reason) => reason.id)).toEqual(because);
      for (const { line } of fact?.evidence ?? [])
        expect(explained.line(line)?.facts.map((other) => other.id)).toContain(id);
    }
  });

  test('listening changes nothing', () => {
    expect(explained.release).toEqual(extract(text));
  });

  test('every fact with an event says what decided it', () => {
    const linked = explained.facts().filter(({ says }) => says.event !== undefined);
    const silent = linked.filter(({ links }) => !links.some(({ question }) => question === 'event'));
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  test('every line tells of what came to nothing, with a reason', () => {
    for (let line = 1; line <= explained.lines.length; line += 1) {
      const found = explained.line(line);
      const told = found ? lineLines(found, file).join('\n') : '';
      expect(told).not.toMatch(/undefined|\{\w+\}/);
      for (const { words } of found?.unused ?? []) expect(told).toContain(`"${words.replace(/\s+/g, ' ')}" is a `);
    }
  });
});

describe('a line', () => {
  test('has its text, its zone and its section; one beyond the file there is none', () => {
    expect(first).toMatchObject({ line: 9, zones: ['body'], section: "Women's 1500m" });
    expect(first.text).toMatch(/^Vera Lind/);
    expect(explanation.line(5)?.section).toBeNull();
    expect(explanation.line(99)).toBeUndefined();
  });

  test('says which rule a reading lost to', () => {
    const decimal = first.candidates.find(({ rule, words }) => rule === 'times/decimal' && words === '0.45');
    expect(decimal?.fate).toEqual({ type: 'lost', to: 'times/seconds', words: '0.45 seconds' });
  });

  test('says which figures no rule reads', () => {
    expect(first.unread).toEqual(['77']);
  });

  test('says who is named', () => {
    expect(first.entities).toContainEqual({ id: 'vera-lind', name: 'Vera Lind', words: 'Vera Lind' });
  });
});

test('the discourse is seen in a fact: which preference decided its event, from which words', () => {
  const result = first.facts.find(({ rule }) => rule === 'times/result');
  expect(result?.links.map(({ question, answer, by }) => [question, answer, by])).toEqual([
    ['event', "Women's 1500m", 'event/section'],
    ['gender', 'women', 'gender/event'],
    ['competitor', 'Vera Lind', 'competitor/focus'],
  ]);
  expect(result?.links[0]?.from).toMatchObject({ line: 7, text: "Women's 1500m" });
});

describe('why not', () => {
  test('a record that is only named: by which rule', () => {
    const line = lineOf('track record of');
    expect(why(line, 'world record')).toEqual({ code: 'only-named', values: {} });
    expect(line.unused.find(({ words }) => words === 'world record')?.by).toBe('records/only-named');
  });

  test('a difference of points is no score', () => {
    expect(why(lineOf('20 points'), '20')).toEqual({ code: 'difference', values: { words: 'by' } });
  });

  test('an amount in words that no rule of kinds claims', () => {
    expect(why(lineOf('20 points'), 'half a second')).toEqual({ code: 'amount-in-words', values: {} });
  });

  test('a place that is not reported: the word before it', () => {
    expect(why(lineOf('track record of'), 'gold')).toEqual({ code: 'negated', values: { words: 'never' } });
  });

  test('a place that is no result: the words behind it', () => {
    expect(why(lineOf('Norway won'), 'second')).toEqual({
      code: 'no-result',
      values: { words: 'with two laps to go' },
    });
  });

  test("a nation has no place in an athletes' event", () => {
    const values = { competitor: 'NOR', event: "Women's 1500m" };
    expect(why(lineOf('Norway won'), 'silver')).toEqual({ code: 'cannot-enter', values });
  });

  test('a place that nobody is spoken of for: the sieves that were tried', () => {
    const alone = explain('# Notes\n\nThe silver medal is made of silver.\n');
    expect(alone.release.placings).toEqual([]);
    const found = alone.line(3)?.unused[0]?.why;
    expect(found?.code).toBe('nobody');
    expect(found?.values.tried).toMatch(/^placings\/brackets, /);
  });

  test('a place in direct speech', () => {
    expect(why(lineOf('"I have never'), 'gold')).toEqual({ code: 'in-speech', values: {} });
  });

  test('another kind of time: the rules that came closest, and what failed', () => {
    expect(first.near).toContainEqual({
      words: '1:53.20',
      rule: 'times/result',
      near: expect.arrayContaining([{ rule: 'times/passed-in', met: ['before'], failed: 'when', aside: false }]),
    });
  });
});
