import { isMap, isScalar, parseDocument } from 'yaml';
import { type Rough, rough } from './drafts.ts';
import type { Place } from './inline.ts';

interface Field extends Place {
  readonly key: string;
  readonly value: string;
}

/** The fields of front matter, each a block of its own with the value as its text. `place`: the node, fences included. */
export function readFrontMatter(source: string, place: Place): Rough[] {
  const body = bodyOf(source, place);
  const text = source.slice(body.from, body.to);
  // The failsafe schema keeps every scalar as it is written: dates and numbers stay text.
  const document = parseDocument(text, { schema: 'failsafe' });
  const fields = document.errors.length === 0 ? yamlFields(document.contents, text) : lineFields(text);
  // Each key once, and none that an object would put before the others: blocks and metadata keep one order.
  const first = new Map(fields.toReversed().map((field) => [field.key, field]));
  const kept = fields.filter((field) => first.get(field.key) === field && !/^\d+$/.test(field.key));
  return kept.map((field) => fieldBlock(source, field, body.from));
}

/** Front matter as data; a list is joined with commas. */
export function metadataOf(roughs: readonly Rough[]): Record<string, string> {
  const fields = roughs.filter((block) => block.field !== null);
  return Object.fromEntries(fields.map((block) => [block.field, block.lines.map(text).join(', ')]));
}

function text(line: Rough['lines'][number]): string {
  return line.map((run) => run.text).join('');
}

function bodyOf(source: string, place: Place): Place {
  const open = /^---[^\r\n]*(?:\r\n|\n|\r)/.exec(source.slice(place.from, place.to));
  const from = place.from + (open?.[0].length ?? 0);
  const close = source.lastIndexOf('---', place.to);
  return { from, to: Math.max(from, close) };
}

function yamlFields(contents: unknown, text: string): Field[] {
  if (!isMap(contents)) return [];
  return contents.items.flatMap(({ key, value }) => {
    if (!isScalar(key) || !hasRange(value)) return [];
    const [from, to] = value.range;
    const written = isScalar(value) ? String(value.value ?? '') : text.slice(from, to);
    return written.trim() === '' ? [] : [{ key: String(key.value), value: written.trim(), from, to }];
  });
}

function hasRange(value: unknown): value is { range: [number, number, number] } {
  return typeof value === 'object' && value !== null && 'range' in value && Array.isArray(value.range);
}

/** Front matter that is no YAML, most often for a colon in an unquoted title: one field a line. */
function lineFields(text: string): Field[] {
  return [...text.matchAll(/^([A-Za-z][\w-]*):[ \t]*(\S[^\r\n]*)$/gm)].map((match) => {
    const [, key = '', value = ''] = match;
    const from = match.index + match[0].length - value.length;
    return { key, value: unquote(value.trim()), from, to: from + value.length };
  });
}

function unquote(value: string): string {
  return /^(["']).*\1$/.test(value) ? value.slice(1, -1) : value;
}

/** The words of the value where they stand; a value that YAML folded or unescaped stands for its place as a whole. */
function fieldBlock(source: string, field: Field, shift: number): Rough {
  const from = shift + field.from;
  const to = shift + field.to;
  const at = source.indexOf(field.value, from);
  const exact = at >= 0 && at + field.value.length <= to;
  const place = exact ? { from: at, to: at + field.value.length } : { from, to };
  const run = { text: field.value, ...place, exact, link: null, strong: false };
  return rough('frontmatter', [[run]], { origin: 'field', field: field.key });
}
