import { addAbortSignal, type Readable } from 'node:stream';
import type { Job, Limits } from './plan.ts';
import { lineLimit } from './record.ts';

const LINE_FEED = 0x0a;

/**
 * The lines of a stream as jobs, blank ones left out. Of a line that is longer than the limit no more is held than shows
 * that it is. Ends where the stream does, or when it is stopped.
 */
export async function* records(stream: Readable, limits: Limits, stop: AbortSignal): AsyncGenerator<Job> {
  let line = 0;
  try {
    for await (const bytes of lines(addAbortSignal(stop, stream), lineLimit(limits))) {
      line += 1;
      if (!isBlank(bytes)) yield { type: 'record', line, bytes };
    }
  } catch (error) {
    if (!stop.aborted) throw error;
  }
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}

async function* lines(stream: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = [];
  let size = 0;
  const keep = (part: Uint8Array) => {
    if (size <= limit) parts.push(part);
    size += part.length;
  };
  const whole = () => {
    const line = Uint8Array.from(Buffer.concat(parts));
    parts = [];
    size = 0;
    return line;
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      keep(chunk.subarray(from, end));
      yield whole();
      from = end + 1;
    }
    keep(chunk.subarray(from));
  }
  if (size > 0) yield whole();
}
