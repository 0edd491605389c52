import fc from 'fast-check';

const KINDS = ['insert', 'repeat', 'cut', 'truncate', 'drop', 'duplicate', 'swap', 'join', 'prefix'] as const;

/** What is done to a text: at a place (0 to 1), to so many lines or characters, with a piece of hostile text. */
export interface Mutation {
  readonly what: (typeof KINDS)[number];
  readonly at: number;
  readonly count: number;
  readonly piece: string;
}

/** Pieces that parsers, patterns and counters of characters trip over. */
const HOSTILE: readonly string[] = [
  ...['\0', '\u200B', '\u200D', '\uFEFF', '\u202E', '\u2066', '\u2069', '\u00AD', '\u0301', '\u2028', '\u0085', '\f'],
  ...['\uD800', '\uDC00', '\u{1F3C5}', '\u{1F469}\u{1F3FD}\u200D\u{1F680}', '\u{E0001}', 'ﬁ', 'İ', 'ß', '\r', '\t'],
  ...['"', '“', '”', '«', '‘', '’', "'", '„', '"""', '“ “ ”', '" said', '”, he said, “'],
  ...['(', ')', '((((((((', '))))))))', '[', '](', '![[[[[[[[', '{', '<', '>', '<<<<<<<<'],
  ...['*', '**', '___', '`', '```\n', '~~~\n', '~~', '\\', '\\\\\\', '|', '| - |', '\n---\n', '\n===\n', '\n***\n'],
  ...[
    '# ',
    '\n> > > > ',
    '\n- - - - ',
    '\n1. 1. 1. ',
    '\n\n    ',
    '[^1]: ',
    '[a]: <',
    '&amp;',
    '&#0;',
    '&#xD800;',
    '&nbsp;',
  ],
  ...['<script>alert(1)</script>', '<!--', '-->', '<b', '</div>', '<![CDATA[', '<?php', '<a href="', '<table><tr><td>'],
  ...['__proto__', 'constructor', 'toString', '__proto__ (NED) 1:14.38', 'hasOwnProperty'],
  ...[
    '1:14.38',
    '0.00',
    '00:00:00.000',
    '99:99.99',
    '1e308 points',
    '1.2.3.4',
    '9'.repeat(400),
    '-1',
    '1st',
    '0th',
    '4x',
  ],
  ...[
    ' (NED)',
    ' (XXX)',
    ' SUI ',
    'the ',
    'of ',
    ', ',
    '; ',
    '. ',
    '...',
    '–',
    '—',
    '/',
    ':',
    ' and ',
    ' respectively',
  ],
];

/** Where a place lies in a list or text of this length. */
const within = (at: number, length: number): number => Math.min(length, Math.floor(at * (length + 1)));

type Change = (text: string, mutation: Mutation) => string;

const inserted: Change = (text, { at, piece }) => {
  const place = within(at, text.length);
  return text.slice(0, place) + piece + text.slice(place);
};

/** A change to the lines of a text; the same ones are touched, however they end. */
const toLines =
  (change: (lines: string[], from: number, count: number) => void): Change =>
  (text, { at, count }) => {
    const lines = text.split('\n');
    change(lines, within(at, lines.length), count);
    return lines.join('\n');
  };

const MUTATIONS: Readonly<Record<Mutation['what'], Change>> = {
  insert: inserted,
  repeat: (text, mutation) => inserted(text, { ...mutation, piece: mutation.piece.repeat(1 + mutation.count * 20) }),
  cut: (text, { at, count }) =>
    text.slice(0, within(at, text.length)) + text.slice(within(at, text.length) + count * 9),
  truncate: (text, { at }) => text.slice(0, within(at, text.length)),
  drop: toLines((lines, from, count) => lines.splice(from, count)),
  duplicate: toLines((lines, from, count) => lines.splice(from, 0, ...lines.slice(from, from + count))),
  swap: toLines((lines, from, count) => lines.push(...lines.splice(from, count))),
  join: toLines((lines, from, count) => lines.splice(from, count + 1, lines.slice(from, from + count + 1).join(' '))),
  prefix: (text, { piece }) => `${piece}${text.replaceAll('\n\n', `\n\n${piece}`)}`,
};

export function mutate(text: string, mutations: readonly Mutation[]): string {
  return mutations.reduce((changed, mutation) => MUTATIONS[mutation.what](changed, mutation), text);
}

/** Some mutations; the fewer, the simpler. */
export const mutations: fc.Arbitrary<Mutation[]> = fc.array(
  fc.record<Mutation>({
    what: fc.constantFrom(...KINDS),
    at: fc.nat(9999).map((place) => place / 10_000),
    count: fc.integer({ min: 1, max: 6 }),
    piece: fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 6 })),
  }),
  { minLength: 1, maxLength: 8 },
);
