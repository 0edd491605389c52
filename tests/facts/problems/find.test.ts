import { describe, expect, it } from 'vitest';
import type { Page } from '../../../src/facts/page.ts';
import { ambiguousNames } from '../../../src/facts/problems/names.ts';
import type { Facts } from '../../../src/facts/problems/problem.ts';
import { quotesWithoutSpeaker } from '../../../src/facts/problems/quotes.ts';
import type { QuoteDraft } from '../../../src/facts/quotes.ts';
import type { Mention } from '../../../src/mentions/mention.ts';
import { releaseOf } from '../../support/facts.ts';
import { readingOf } from '../../support/reading.ts';

const NO_FACTS: Facts = { times: [], scores: [], placings: [], records: [], quotes: [], incidents: [] };

function nameAt(name: string, start: number): Mention<'person'> {
  return { kind: 'person', value: { name }, rule: 'names/test', start, end: start + name.length };
}

const LEAD =
  "Astrid Solheim (NOR) won the Women's 500m at the World Cup in Hamar on Saturday and was very happy with it.";
const problemsOf = (...lines: string[]) =>
  releaseOf([LEAD, '', ...lines].join('\n')).problems.map(({ code, values }) => ({ ...values, problem: code }));

const table = (...rows: string[]) => [
  "**Women's 1000m**",
  '',
  '| Rank | Name | NOC | Time | Diff |',
  '| --- | --- | --- | --- | --- |',
  ...rows,
];

describe('gap-contradicts-times', () => {
  it('adds up each row of a table', () => {
    const rows = ['| 1 | Ida Berglund | SWE | 1:14.00 | |', '| 2 | Marta Kowalczyk | POL | 1:14.50 | +0.40 |'];
    expect(problemsOf(...table(...rows))).toEqual([
      { problem: 'gap-contradicts-times', gap: '+0.40', first: '1:14.00', second: '1:14.50' },
    ]);
  });

  it('takes a rounded gap for right', () => {
    const rows = ['| 1 | Ida Berglund | SWE | 1:14.00 | |', '| 2 | Marta Kowalczyk | POL | 1:14.52 | +0.5 |'];
    expect(problemsOf(...table(...rows))).toEqual([]);
  });
});

describe('records and by how much they were broken', () => {
  const EVENT = "In the Women's 500m Solheim met Ida Berglund (SWE). ";

  it('queries a gap that is not the difference', () => {
    expect(problemsOf(`${EVENT}Solheim won in 37.20 and took 0.50 off Berglund's track record of 37.50.`)).toEqual([
      { problem: 'gap-contradicts-times', gap: '0.50', first: '37.20', second: '37.50' },
    ]);
    expect(problemsOf(`${EVENT}Solheim won in 37.20, missing Berglund's track record of 37.10 by 0.30.`)).toEqual([
      { problem: 'gap-contradicts-times', gap: '0.30', first: '37.20', second: '37.10' },
    ]);
  });

  it.each(["took 0.30 off Berglund's track record of 37.50", "took almost 0.40 off Berglund's track record of 37.50"])(
    'has nothing against: %s',
    (words) => expect(problemsOf(`${EVENT}Solheim won in 37.20 and ${words}.`)).toEqual([]),
  );
});

describe('ranks', () => {
  it('queries a better place with a slower time', () => {
    const rows = ['| 1 | Ida Berglund | SWE | 1:14.50 | |', '| 2 | Marta Kowalczyk | POL | 1:14.00 | |'];
    expect(problemsOf(...table(...rows))).toEqual([
      { problem: 'rank-contradicts-times', better: 'Ida Berglund', slower: '1:14.50', faster: '1:14.00' },
    ]);
  });

  it('queries one place given twice, and one competitor at two places', () => {
    const rows = [
      '| 1 | Ida Berglund | SWE | 1:14.00 | |',
      '| 1 | Marta Kowalczyk | POL | 1:14.50 | |',
      '| 2 | Chiara Bellini | ITA | 1:14.60 | |',
      '| 3 | Chiara Bellini | ITA | 1:14.60 | |',
    ];
    expect(problemsOf(...table(...rows))).toEqual([
      { problem: 'same-rank', rank: '1', first: 'Ida Berglund', second: 'Marta Kowalczyk' },
      { problem: 'two-ranks', competitor: 'Chiara Bellini', first: '2', second: '3' },
    ]);
  });

  it('knows a tie by the place it leaves free', () => {
    const rows = [
      '| 1 | Ida Berglund | SWE | 1:14.00 | |',
      '| 2 | Marta Kowalczyk | POL | 1:14.50 | |',
      '| 2 | Chiara Bellini | ITA | 1:14.50 | |',
      '| 4 | Elin Nyberg | SWE | 1:14.60 | |',
    ];
    expect(problemsOf(...table(...rows))).toEqual([]);
  });
});

describe('names', () => {
  it('queries a surname of two people once', () => {
    const reading = readingOf('Later on Berglund was sad. Berglund went home.');
    const mentions = [...reading.text.matchAll(/Berglund/g)].map(({ index }) => nameAt('Berglund', index));
    const sisters = ['Ida Berglund', 'Elin Berglund'].map((name) => ({ name, family: 'Berglund', gender: 'women' }));
    const people = { all: [], of: () => undefined, candidates: () => sisters };
    const statements = [{ sentence: { start: 0, block: reading.blocks[0] } }];
    const page = { reading, mentions, people, statements } as unknown as Page;
    expect(ambiguousNames(page, NO_FACTS)).toEqual([
      {
        code: 'ambiguous-name',
        values: { name: 'Berglund', candidates: 'Ida Berglund, Elin Berglund' },
        facts: [],
        evidence: [{ start: 9, end: 17 }],
      },
    ]);
  });

  it('does not query a name that they have together', () => {
    const body = "Ida Berglund (SWE) and Elin Berglund (SWE) raced the Women's 1000m. The Berglund sisters are twins.";
    expect(problemsOf(body)).toEqual([]);
  });

  it('queries a description that two could be and nothing decides', () => {
    const pair = "Ida Berglund (SWE) and Elin Falk (SWE) raced the Women's 1000m in one pair.";
    expect(problemsOf(`${pair} The Swede fell in the last lap.`)).toContainEqual({
      problem: 'ambiguous-reference',
      name: 'Swede',
      candidates: 'Ida Berglund, Elin Falk',
    });
  });

  it.each([
    ['one that only one could be', "Ida Berglund (SWE) raced the Women's 1000m. The Swede fell in the last lap."],
    ['one that who acts decides', "Ida Berglund (SWE) passed Elin Falk (SWE) in the Women's 1000m. The Swede won."],
    ['one that is named behind', 'Ida Berglund (SWE) and Elin Falk (SWE) led. The Swede Elin Falk fell.'],
    ['many', 'Ida Berglund (SWE) and Elin Falk (SWE) led. The Swedes fell in the last lap.'],
    ['anybody of a nation', 'Ida Berglund (SWE) and Elin Falk (SWE) led. It was a first for a Swede in this hall.'],
    [
      'one in speech',
      'Ida Berglund (SWE) and Elin Falk (SWE) led. “I saw the Swede fall in the last lap,” said Solheim.',
    ],
  ])('does not query %s', (_, body) => {
    expect(problemsOf(body).filter(({ problem }) => problem === 'ambiguous-reference')).toEqual([]);
  });

  it('queries a code that no nation has', () => {
    expect(problemsOf("Ida Berglund (SWX) was second in the Women's 1000m, and that was all.")).toContainEqual({
      problem: 'unknown-nation-code',
      code: 'SWX',
      name: 'Ida Berglund',
    });
  });
});

describe('quotes', () => {
  it('queries a quote of nobody', () => {
    const quote: QuoteDraft = {
      rule: 'quotes/test',
      certainty: 'stated',
      evidence: [{ start: 0, end: 9 }],
      because: [],
      text: 'We did not want it like this at all, and nobody did.',
      speaker: null,
      sieve: null,
      attribution: null,
      closed: true,
    };
    const [problem, ...others] = quotesWithoutSpeaker({} as Page, { ...NO_FACTS, quotes: [quote] });
    expect(problem).toMatchObject({ facts: [quote], values: { quote: 'We did not want it like this at …' } });
    expect(others).toEqual([]);
  });

  it('queries a quote without an end', () => {
    const problems = problemsOf('Solheim said: "I was tired. I went home early.');
    expect(problems.map(({ problem }) => problem)).toEqual(['quote-never-closed']);
  });

  it('is content with a quote that has both', () => {
    expect(problemsOf('"I was very tired and went home early," Solheim said.')).toEqual([]);
  });
});
