import { PodiumError } from '../errors.ts';

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const LINE_FEED = 0x0a;
const RETURN = 0x0d;

/**
 * The text of a file, exactly: a byte-order mark stays in front as U+FEFF, line ends stay as they are. Refuses what is
 * not UTF-8 text, naming the byte offset (from 0) and the line (from 1) of the first byte that is wrong.
 */
export function decode(bytes: Uint8Array): string {
  const mark = utf16Mark(bytes);
  if (mark) throw new PodiumError('utf16', { mark });
  const nul = bytes.indexOf(0);
  if (nul >= 0) throw new PodiumError('binary', { offset: nul, line: lineAt(bytes, nul) });
  const text = decodeOrRefuse(bytes);
  if (text.trim() === '') throw new PodiumError('empty');
  return text;
}

function decodeOrRefuse(bytes: Uint8Array): string {
  try {
    return strict.decode(bytes);
  } catch {
    const offset = firstBadByte(bytes);
    throw new PodiumError('not-utf8', { offset, line: lineAt(bytes, offset) });
  }
}

function utf16Mark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'FF FE';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'FE FF';
  return undefined;
}

/** Where the longest prefix of valid UTF-8 ends. */
function firstBadByte(bytes: Uint8Array): number {
  let at = 0;
  for (;;) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
}

/** Bytes of the well-formed sequence at `at` (Unicode 16, table 3-7); 0 where there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at];
  if (lead === undefined) return 0;
  const length = lengthByLead(lead);
  for (let step = 1; step < length; step += 1) {
    const [low, high] = step === 1 ? secondByteRange(lead) : [0x80, 0xbf];
    const byte = bytes[at + step] ?? 0;
    if (byte < low || byte > high) return 0;
  }
  return length;
}

function lengthByLead(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead < 0xc2) return 0;
  if (lead < 0xe0) return 2;
  if (lead < 0xf0) return 3;
  return lead < 0xf5 ? 4 : 0;
}

/** The second byte is narrower where it would spell an overlong form, a surrogate, or beyond U+10FFFF. */
function secondByteRange(lead: number): readonly [low: number, high: number] {
  if (lead === 0xe0) return [0xa0, 0xbf];
  if (lead === 0xed) return [0x80, 0x9f];
  if (lead === 0xf0) return [0x90, 0xbf];
  if (lead === 0xf4) return [0x80, 0x8f];
  return [0x80, 0xbf];
}

function lineAt(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let at = 0; at < offset; at += 1) {
    const ends = bytes[at] === LINE_FEED || (bytes[at] === RETURN && bytes[at + 1] !== LINE_FEED);
    if (ends) line += 1;
  }
  return line;
}
