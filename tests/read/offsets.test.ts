import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../../src/read/read.ts';
import type { Range, Reading } from '../../src/read/reading.ts';

const word = fc.constantFrom(
  'Quist',
  'won',
  'the',
  '500m',
  '37.20',
  'Bjørn',
  'Bjo\u0308rn',
  'é',
  '🏅',
  '👩‍🚀',
  'Vel\u00adde',
  'a\u00a0b',
  '&amp;',
  '&#58;',
  '\\*',
  '&copy;',
  '\\[x\\]',
  'AT&T',
  '“so',
  'be',
  'it.”',
  'x@ice.org',
  'www.ice.org/a_b',
  '1 / 2',
  'Done.',
  '(NOR)',
  'ends,',
  '😀.',
  '<br>',
  '<b>bold</b>',
);
const words = fc.array(word, { minLength: 1, maxLength: 8 }).map((list) => list.join(' '));
const dressed = fc.oneof(
  words,
  words.map((text) => `**${text}**`),
  words.map((text) => `*${text}*`),
  words.map((text) => `[${text}](#to "title")`),
  words.map((text) => `![${text}](pic.jpg)`),
  words.map((text) => `\`${text}\``),
  words.map((text) => `~~${text}~~`),
);
const lineEnd = fc.constantFrom('\n', '  \n', '\\\n', '\n   ', '\n\t');
const paragraph = fc.array(fc.tuple(dressed, fc.oneof(lineEnd, fc.constant(' '))), { minLength: 1, maxLength: 6 });
const text = paragraph.map((parts) =>
  parts
    .map(([part, end]) => part + end)
    .join('')
    .trim(),
);
const block = fc.oneof(
  text,
  text.map((content) => `## ${content.split('\n')[0]}`),
  fc.array(words, { minLength: 1, maxLength: 4 }).map((items) => items.map((item) => `- ${item}`).join('\n')),
  fc
    .array(words, { minLength: 1, maxLength: 4 })
    .map((items) => items.map((item, index) => `${index + 1}. ${item}`).join('\n')),
  fc
    .array(words, { minLength: 2, maxLength: 4 })
    .map((cells) => `| a | b |\n|---|---|\n${cells.map((cell) => `| ${cell} | x |`).join('\n')}`),
  text.map((content) => content.replace(/^/gm, '> ')),
  words.map((content) => `    ${content}\n    ${content}`),
  words.map((content) => `<div>${content}</div>`),
  fc.constantFrom('1', 'I C E   U N I O N', '\f2', 'Page 3 of 4', '---', '***'),
);
const release = fc
  .tuple(
    fc.constantFrom('', '\uFEFF'),
    fc.constantFrom('\n', '\r\n', '\r'),
    fc.array(block, { minLength: 1, maxLength: 7 }),
  )
  .map(([mark, end, blocks]) => mark + blocks.join('\n\n').replaceAll('\n', end));

/** Letters and digits: what neither markup nor white space is made of. */
function letters(some: string): string {
  return some.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');
}

/** A stretch of source with references decoded, tags and the targets of links gone. */
function stripped(source: string): string {
  const decoded = source.replaceAll('&amp;', '&').replaceAll('&#58;', ':').replaceAll('&copy;', '©');
  return decoded.replace(/<\/?(?:div|br|b)>/g, ' ').replace(/\]\((?:#to "title"|pic\.jpg)\)/g, '] ');
}

function cut(reading: Reading, range: Range): string {
  return reading
    .toSource(range)
    .map(({ start, end }) => reading.source.slice(start, end))
    .join(' ');
}

function eachReading(check: (reading: Reading) => void): void {
  fc.assert(
    fc.property(release, (source) => check(read(source))),
    { numRuns: 150 },
  );
}

describe('toSource', () => {
  it('stays in bounds and in order, and is not empty for a visible character', () => {
    eachReading((reading) => {
      for (const block of reading.blocks) {
        const ranges = reading.toSource(block);
        expect(ranges.length).toBeGreaterThan(0);
        for (const [index, { start, end }] of ranges.entries()) {
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThanOrEqual(ranges[index - 1]?.end ?? 0);
          expect(end).toBeLessThanOrEqual(reading.source.length);
        }
      }
    });
  });

  it('leads every word of every block back to itself', () => {
    eachReading((reading) => {
      for (const block of reading.blocks) {
        for (const range of wordsOf(reading, block)) {
          const found = letters(stripped(cut(reading, range)));
          expect(found).toBe(letters(reading.text.slice(range.start, range.end)));
        }
      }
    });
  });

  it('is monotone within a block: a later word stands later in the source', () => {
    eachReading((reading) => {
      for (const block of reading.blocks) {
        let last = -1;
        for (let at = block.start; at < block.end; at += 1) {
          const start = reading.toSource({ start: at, end: at + 1 })[0]?.start ?? -1;
          expect(start).toBeGreaterThanOrEqual(last);
          last = start;
        }
      }
    });
  });

  it('gives a sub-range nothing that its block does not cover', () => {
    eachReading((reading) => {
      for (const block of reading.blocks) {
        const whole = reading.toSource(block);
        const middle = (block.start + block.end) >> 1;
        for (const part of reading.toSource({ start: middle, end: block.end })) {
          expect(whole.some(({ start, end }) => start <= part.start && part.end <= end)).toBe(true);
        }
      }
    });
  });
});

describe('the text of a reading', () => {
  it('has no line breaks in blocks, one blank line between them, no double or outer spaces', () => {
    eachReading((reading) => {
      expect(reading.blocks.map(({ start, end }) => reading.text.slice(start, end)).join('\n\n')).toBe(reading.text);
      for (const { kind, start, end } of reading.blocks) {
        const own = reading.text.slice(start, end);
        expect(own).not.toMatch(/[\r\n\t\f\uFEFF]/);
        if (kind !== 'row') expect(own).toBe(own.trim().replace(/ {2,}/g, ' '));
      }
    });
  });

  it('loses no word of the source', () => {
    eachReading((reading) => {
      const count = (some: string, needle: string) => some.split(needle).length - 1;
      for (const needle of ['Quist', '37.20', '🏅', '(NOR)']) {
        expect(count(reading.text, needle)).toBe(count(reading.source, needle));
      }
    });
  });

  it('is the same whatever the mark and the line ends', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 5 }), (blocks) => {
        const source = blocks.join('\n\n');
        expect(read(`\uFEFF${source.replaceAll('\n', '\r\n')}`).text).toBe(read(source).text);
      }),
    );
  });
});

/** Runs of letters and digits. */
function wordsOf(reading: Reading, block: Range): Range[] {
  return [...reading.text.slice(block.start, block.end).matchAll(/[\p{L}\p{N}]+/gu)].map((match) => {
    const start = block.start + match.index;
    return { start, end: start + match[0].length };
  });
}
