import { describe, expect, it } from 'vitest';
import { PodiumError } from '../../src/errors.ts';
import { decode } from '../../src/read/decode.ts';

function refusal(bytes: number[]): { code: string; values: Readonly<Record<string, unknown>> } {
  try {
    decode(Uint8Array.from(bytes));
  } catch (error) {
    if (error instanceof PodiumError) return { code: error.code, values: error.values };
    throw error;
  }
  throw new Error('decoded');
}

const ascii = (text: string) => [...new TextEncoder().encode(text)];

describe('decode', () => {
  it('keeps the byte-order mark and the line ends', () => {
    expect(decode(Uint8Array.from([0xef, 0xbb, 0xbf, ...ascii('a\r\nb\rc\n')]))).toBe('\uFEFFa\r\nb\rc\n');
  });

  it.each([
    { name: 'a Latin-1 letter', bytes: [...ascii('one\ntwo\r\nM'), 0xe9, ...ascii('t')], offset: 10, line: 3 },
    { name: 'an overlong form', bytes: [0xc0, 0xaf], offset: 0, line: 1 },
    { name: 'an overlong form of three bytes', bytes: [...ascii('a'), 0xe0, 0x80, 0x80], offset: 1, line: 1 },
    { name: 'a surrogate', bytes: [...ascii('ab\r'), 0xed, 0xa0, 0x80], offset: 3, line: 2 },
    { name: 'a code point that does not exist', bytes: [0xf4, 0x90, 0x80, 0x80], offset: 0, line: 1 },
    { name: 'a sequence cut short', bytes: [...ascii('é'), 0xf0, 0x9f, 0x8f], offset: 2, line: 1 },
    { name: 'a continuation byte alone', bytes: [0xf0, 0x9f, 0x8f, 0x85, 0x80], offset: 4, line: 1 },
  ])('refuses $name and says where it is', ({ bytes, offset, line }) => {
    expect(refusal(bytes)).toEqual({ code: 'not-utf8', values: { offset, line } });
  });

  it('refuses UTF-16, binary and empty files', () => {
    expect(refusal([0xff, 0xfe, 0x41, 0])).toEqual({ code: 'utf16', values: { mark: 'FF FE' } });
    expect(refusal([0xfe, 0xff, 0, 0x41])).toEqual({ code: 'utf16', values: { mark: 'FE FF' } });
    expect(refusal([...ascii('%PDF\n'), 0, 1])).toEqual({ code: 'binary', values: { offset: 5, line: 2 } });
    expect(refusal(ascii(' \n\t\r\n')).code).toBe('empty');
    expect(refusal([0xef, 0xbb, 0xbf]).code).toBe('empty');
    expect(refusal([]).code).toBe('empty');
  });
});
