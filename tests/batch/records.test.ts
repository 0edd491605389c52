import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/batch/plan.ts';
import { readRecord } from '../../src/batch/record.ts';
import { records } from '../../src/batch/records.ts';

const never = new AbortController().signal;

async function linesOf(chunks: readonly Uint8Array[], bytes = DEFAULT_LIMITS.bytes): Promise<[number, string][]> {
  const lines: [number, string][] = [];
  for await (const job of records(Readable.from(chunks), { ...DEFAULT_LIMITS, bytes }, never))
    if (job.type === 'record') lines.push([job.line, Buffer.from(job.bytes).toString()]);
  return lines;
}

describe('the lines of a stream', () => {
  test('are numbered, blank ones left out, the last one with or without its end', async () => {
    expect(await linesOf([Buffer.from('a\n\n \t\r\nb')])).toEqual([
      [1, 'a'],
      [4, 'b'],
    ]);
  });

  test('are the same however the stream is cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: fc.constantFrom('a', 'é', '🍀', '\n', ' ') }), fc.nat(), async (text, cut) => {
        const bytes = Buffer.from(text);
        const at = cut % (bytes.length + 1);
        const whole = await linesOf([bytes]);
        expect(await linesOf([bytes.subarray(0, at), bytes.subarray(at)])).toEqual(whole);
        expect(whole.map(([, line]) => line)).toEqual(text.split('\n').filter((line) => line.trim() !== ''));
      }),
    );
  });

  test('no more is held of a line without end than shows that it is too long', async () => {
    const chunk = Buffer.alloc(20_000, 'x');
    const [[, line] = [0, '']] = await linesOf(new Array(50).fill(chunk), 1000);
    expect(line.length).toBeLessThan(40_000);
    expect(() => readRecord(Buffer.from(line), { ...DEFAULT_LIMITS, bytes: 1000 }, () => {})).toThrow(
      expect.objectContaining({ code: 'too-large' }),
    );
  });

  test('end when they are stopped, though more may come', async () => {
    const stop = new AbortController();
    const endless = new Readable({ read() {} });
    endless.push('a\n');
    const seen: string[] = [];
    for await (const job of records(endless, DEFAULT_LIMITS, stop.signal)) {
      seen.push(job.type);
      setImmediate(() => stop.abort());
    }
    expect(seen).toEqual(['record']);
  });
});

describe('a record', () => {
  const read = (line: string | Uint8Array) => readRecord(Buffer.from(line), DEFAULT_LIMITS, () => {});

  test('has an id and a text, and perhaps a path', () => {
    expect(read('{"id":"a","text":"x"}')).toEqual({ id: 'a', path: null, text: 'x' });
    expect(read('{"text":"x","more":[1],"path":"../__proto__.md","id":7}')).toEqual({
      id: 7,
      path: '../__proto__.md',
      text: 'x',
    });
  });

  test.each([
    ['x', 'bad-record', 'not JSON'],
    ['[1]', 'bad-record', 'not an object'],
    ['null', 'bad-record', 'not an object'],
    ['{"__proto__":{"id":"a","text":"x"}}', 'bad-record', '"id" is neither a string nor a number'],
    ['{"id":{},"text":"x"}', 'bad-record', '"id" is neither a string nor a number'],
    ['{"id":"a"}', 'bad-record', '"text" is not a string'],
    ['{"id":"a","text":"x","path":1}', 'bad-record', '"path" is not a string'],
    [Uint8Array.of(0x7b, 0xff, 0x7d), 'bad-record', 'not UTF-8'],
    ['{"id":"a","text":"🍀 \\ud83c x"}', 'lone-surrogate', undefined],
  ])('%s is refused', (line, code, reason) => {
    expect(() => read(line)).toThrow(
      expect.objectContaining({ code, values: reason ? { reason } : { offset: 2 } }) as Error,
    );
  });

  test('a lone surrogate of its path is replaced, as in the names of files', () => {
    expect(read('{"id":"a","text":"x","path":"\\ud800.md"}').path).toBe('\uFFFD.md');
  });

  test('tells its id before it fails', () => {
    const told: unknown[] = [];
    expect(() => readRecord(Buffer.from('{"id":"a"}'), DEFAULT_LIMITS, (id) => told.push(id))).toThrow();
    expect(told).toEqual(['a']);
  });
});
