import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/read/parse.ts';

const whole = unified().use(remarkParse).use(remarkGfm).freeze();

describe('parse', () => {
  it('gives the tree that all extensions together give, whatever signs a text has', () => {
    const pieces = fc.constantFrom(
      ...['a', 'b c', ' ', '  ', '\n', '\n\n', '\t', '|', '-', '---', ':-', ':', '~', '~~', '*', '_', '`', '\\', '#'],
      ...['[', ']', '[ ]', '[x]', '- ', '1. ', '> ', '[^1]', '[^1]: ', '(', ')', '!', '<', '>', '&', '&#64;', '&#119;'],
      ...['@', 'a@b.cd', 'www.', 'WWW.a.bc', 'ww', 'w.a.bc', 'http', 'https://', 's://a.bc', 'xmpp:', 'mailto:', '.'],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (all) => {
        const text = all.join('');
        fc.pre(!text.startsWith('---'));
        expect(JSON.stringify(parse(text).tree)).toBe(JSON.stringify(whole.parse(text)));
      }),
      { numRuns: 500 },
    );
  });
});
