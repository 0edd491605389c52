import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../src/language/quotations.ts';
import { readingOf } from '../support/scene.ts';

/** What stands inside every quotation, in order. */
function inside(...paragraphs: string[]): string[] {
  const reading = readingOf(...paragraphs);
  return findQuotations(reading).map(({ inner }) => reading.text.slice(inner.start, inner.end));
}

function uses(paragraph: string): string[] {
  return findQuotations(readingOf(paragraph)).map(({ use }) => use);
}

describe('marks', () => {
  it.each([
    ['straight', '"We did it," Falk said.', ['We did it,']],
    ['curly', '“We did it,” Falk said.', ['We did it,']],
    ['closed with an opening mark', '“We did it,“ Falk said. “At last.“', ['We did it,', 'At last.']],
    ['opened with a closing mark', '”We did it,” Falk said.', ['We did it,']],
    ['curly and straight mixed', '“We did it," Falk said.', ['We did it,']],
    ['low and guillemets', '„We did it,“ and «we will do it again.»', ['We did it,', 'we will do it again.']],
    ['single inside double', '"He said, \'Go!\' and I went," Falk said.', ["He said, 'Go!' and I went,"]],
    ['single at the start of double', '“‘Start easy,’ I said. He did not.”', ['‘Start easy,’ I said. He did not.']],
    ['single as the outer mark', 'The rest was, in her words, ‘for the gallery’.', ['for the gallery']],
    ['double inside single', '‘He told me “no” and left,’ Falk said.', ['He told me “no” and left,']],
    ['double nested in double', '“I read “The Lake” as a child,” Falk said.', ['I read “The Lake” as a child,']],
    [
      'typed as commas and apostrophes',
      ",,We did it.'' Falk laughed. ,,At last'', so says she.",
      ['We did it.', 'At last'],
    ],
    ['without a space', 'Falk:"We did it."', ['We did it.']],
  ])('finds what is quoted: %s', (_, paragraph, expected) => {
    expect(inside(paragraph)).toEqual(expected);
  });

  it.each([
    "The Women's 1500m was Falk's and the skaters' favourite; they'd have it no other way.",
    'The Women’s 1500m was Falk’s, it’s the skaters’ favourite.',
    "In '98 and ’02 it was rock 'n' roll, 'til the lights went out.",
    'He is 6\'2" tall and throws the 5" disc.',
    'The mark was 5\' 10".',
  ])('takes no apostrophe, foot or inch for a quotation: %s', (paragraph) => {
    expect(inside(paragraph)).toEqual([]);
  });

  it('closes a single quotation behind a possessive plural, not at it', () => {
    expect(inside('‘The skaters’ hall is cold,’ she said.')).toEqual(['The skaters’ hall is cold,']);
  });
});

describe('speech without marks of its own', () => {
  it.each([
    ['an inverted attribution', ['– It was a nice race, said Falk.'], ['It was a nice race,']],
    [
      'a verb behind the name',
      ['— I had bad luck. Still, I hoped, Falk analyzed the race.'],
      ['I had bad luck. Still, I hoped,'],
    ],
    ['a part behind a dash', ['– It was nice, said Falk. – I was tired.'], ['It was nice,', 'I was tired.']],
    ['a part in the first person', ['– It was nice, said Falk. I was tired.'], ['It was nice,', 'I was tired.']],
    ['a question', ['– Who would have thought so? asked the winner.'], ['Who would have thought so?']],
    [
      'a paragraph that goes on',
      ['– It was nice, said Falk.', '– There was nothing left in me.'],
      ['It was nice,', 'There was nothing left in me.'],
    ],
  ])('is opened by a dash: %s', (_, paragraphs, expected) => {
    expect(inside(...paragraphs).map((words) => words.trim())).toEqual(expected);
  });

  it.each([
    ['– Falk won the race, ahead of Ruiz.'],
    ['– After the race, Falk said that she was tired.'],
    ['– 35.10 in the first lap, 34.90 in the second.'],
    ['Falk won – a nice race, said Ruiz.'],
  ])('is no line of another kind: %s', (paragraph) => {
    expect(inside(paragraph)).toEqual([]);
  });

  it('ends before the attribution where the closing mark was forgotten', () => {
    expect(inside('“It was nice, Falk said. “I was tired.”')).toEqual(['It was nice,', 'I was tired.']);
    expect(inside('“It was nice, said Falk.')).toEqual(['It was nice,']);
  });

  it('begins its paragraph where the opening mark was forgotten', () => {
    expect(inside('I had a nice race,” Falk said.')).toEqual(['I had a nice race,']);
    expect(inside('Falk was tired,” Ruiz said.')).toEqual([]);
  });

  it('is parted by dashes within its marks', () => {
    expect(inside('«It was nice,- said Falk. - I was tired.»')).toEqual(['It was nice,', 'I was tired.']);
    expect(inside('“It was nice - said nobody. Really.”')).toEqual(['It was nice - said nobody. Really.']);
  });

  it('stands behind names under a head that says so', () => {
    expect(inside('# Quotes', 'Ida Falk (SWE), silver: It was a hard race.')).toEqual(['It was a hard race.']);
    expect(inside('What they said:', 'Ida Falk: It was a hard race.', 'Eva Ruiz: “Not for me.”')).toEqual([
      'It was a hard race.',
      'Not for me.',
    ]);
    expect(inside('# Results', 'Ida Falk (SWE), silver: It was a hard race.')).toEqual([]);
  });
});

describe('quotations over paragraphs', () => {
  it('tells which one a repeated opening mark goes on with', () => {
    const found = findQuotations(readingOf('“First of all.', '“Second of all.', '“Third,” Falk said.'));
    expect(found.map(({ closed, continues }) => [closed, continues])).toEqual([
      [false, null],
      [false, 0],
      [true, 1],
    ]);
  });

  it('goes on without a mark of its own up to the closing one', () => {
    expect(inside('“First of all, this.', 'And then that,” Falk said. “Enough.”')).toEqual([
      'First of all, this.',
      'And then that,',
      'Enough.',
    ]);
  });

  it('ends a quotation that is never closed with its paragraph', () => {
    const reading = readingOf('Falk laughed. “It was long. ', 'Ruiz won the 500m.');
    expect(findQuotations(reading)).toMatchObject([{ closed: false, continues: null, use: 'speech' }]);
    expect(inside('Falk laughed. “It was long. ', 'Ruiz won the 500m.')).toEqual(['It was long.']);
  });

  it('ends an unclosed quotation where the next one begins a sentence', () => {
    expect(inside('“It was long. “It was good,” Falk said.')).toEqual(['It was long.', 'It was good,']);
  });

  it('does not go on with a paragraph that begins with narrative', () => {
    const found = findQuotations(readingOf('“It was long.', 'Ruiz agreed: “Very long.”'));
    expect(found.map(({ continues }) => continues)).toEqual([null, null]);
  });
});

describe('use', () => {
  it.each([
    '“It was good,” Falk said.',
    'Falk said: “good for now.”',
    'She called it “the best race of my whole life” and left.',
    '“Very awkward. We waited.”',
  ])('is speech: %s', (paragraph) => {
    expect(uses(paragraph)).toEqual(['speech']);
  });

  it.each([
    'The “bell” that rings for the last lap',
    'Skating to “Letters from the Old Harbour” by Anna Lind, she took the lead',
    'had a "wardrobe malfunction" when the zipper broke',
    'That brother, “Oli” to everyone, was late',
    'in the “tin medal” position for the third time',
    'He danced to "The Mill".',
  ])('is a phrase: %s', (paragraph) => {
    expect(uses(paragraph)).toEqual(['phrase']);
  });
});

describe('any text', () => {
  const anything = fc.array(fc.constantFrom('"', '“', '”', "'", '‘', '’', ' ', 'a', 'Is', '.', ',', '7'), {
    maxLength: 40,
  });

  it('takes rows of titles for phrases', () => {
    expect(uses('Related articles: "How to race in the heat" | "Five things we learned here"')).toEqual([
      'phrase',
      'phrase',
    ]);
    expect(uses('Read also: "How we won the whole thing."')).toEqual(['phrase']);
  });

  it('gives quotations in order, without overlap, inside their blocks', () => {
    fc.assert(
      fc.property(anything, anything, (one, other) => {
        const reading = readingOf(`x${one.join('')}`, `y${other.join('')}`);
        let at = 0;
        for (const { start, end, inner } of findQuotations(reading)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(inner.start).toBeGreaterThanOrEqual(start);
          expect(inner.end).toBeGreaterThanOrEqual(inner.start);
          expect(end).toBeGreaterThanOrEqual(inner.end);
          expect(reading.text.slice(start, end)).not.toContain('\n');
          at = end;
        }
      }),
    );
  });

  it('is read in linear time', () => {
    const time = (size: number) => {
      const reading = readingOf(`${"'a ".repeat(size)}${'“a '.repeat(size)}`);
      const begin = performance.now();
      findQuotations(reading);
      return performance.now() - begin;
    };
    time(2000);
    expect(time(20_000)).toBeLessThan(1000);
  });
});
