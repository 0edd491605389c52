import path from 'node:path';
import { foldLoosely } from '../../src/language/fold.ts';
import type { Release } from '../../src/schema/release.ts';
import known from './known.json' with { type: 'json' };

/** Releases of which a rewording still changes what is read, by the name of the rewording. */
const KNOWN: Readonly<Record<string, readonly string[]>> = known;

/** Whether it is known that a release is read otherwise in this writing. */
export const isKnown = (rewording: string, file: string): boolean =>
  KNOWN[rewording]?.includes(path.basename(file, '.md')) ?? false;

/** A release told in other writing, and how what is read of either is written so that both are alike. */
export interface Reworded {
  readonly text: string;
  readonly alike: (said: string) => string;
}

/** Null where a text has nothing that could be written otherwise. */
export type Rewording = (text: string, release: Release) => Reworded | null;

/** Every replacement of a list, one after the other. */
const all =
  (...changes: readonly (readonly [RegExp, string])[]) =>
  (text: string): string =>
    changes.reduce((changed, [from, to]) => changed.replace(from, to), text);

const asIs = (said: string): string => said;

/** A rewording by a list of replacements; `alike` takes them back, or makes them everywhere. */
const written =
  (change: (text: string) => string, alike: (said: string) => string = change): Rewording =>
  (text) =>
    reworded(text, change(text), alike);

function reworded(text: string, changed: string, alike: (said: string) => string): Reworded | null {
  return changed === text ? null : { text: changed, alike };
}

const METRES = '(?=[ -]?(?:m|met(?:re|er)s?)\\b)';
const withComma = all([new RegExp(`(?<![\\d.,:/-])([1-9]|1\\d)([05]00)${METRES}`, 'g'), '$1,$2']);
const withoutComma = all([new RegExp(`(?<![\\d.,:/-])([1-9]|1\\d),([05]00)${METRES}`, 'g'), '$1$2']);

/** "1000m", not of "4x100m", "60mH" or a link. */
const SHORT = '(?<![\\p{L}\\d.,:;/_-])(\\d{3,5})m(?=[ .,;:)])(?! [Hh]urdl)';
const distances = all([/(\d) ?(?:m|metres?|meters?)\b/gi, '$1m']);

const AMERICAN: readonly (readonly [RegExp, string])[] = [
  [/\b([Kk]ilom|[Cc]entim|[Mm]illim|[Mm])etre(?=s?\b)/g, '$1eter'],
  [/\b([Mm])edallist(?=s?\b)/g, '$1edalist'],
  [/\b([Ff]av|[Hh]on|[Cc]ol)our/g, '$1or'],
  [/\b([Pp])rogramme(?=s?\b)/g, '$1rogram'],
];

const STRAIGHT: readonly (readonly [RegExp, string])[] = [
  [/[‘’]/g, "'"],
  [/[“”]/g, '"'],
];

const NOT = 'did was were had has have could would should is are does do'.split(' ').join('|');
const contracted = all([new RegExp(`\\b(${NOT}) not\\b(?! only)`, 'g'), "$1n't"]);
const inFull = all([new RegExp(`\\b(${NOT})n['’]t\\b`, 'g'), '$1 not']);

/** Paragraphs of one line of prose, in lines of some seventy letters; no line begins like a list, heading or table. */
function wrapped(text: string): string {
  return text
    .split('\n\n')
    .map((part) => (PROSE.test(part) ? part.replace(LINE, '$1\n') : part))
    .join('\n\n');
}
const PROSE = /^(?!.*: ?1[.)]? )[\p{Lu}"“][^\n|;]{90,}$/u;
const LINE = /([^\n]{60,80}?) (?=[\p{L}(][^\n]{20})/gu;
const oneLine = (said: string): string => said.replace(/\\n|\s+/g, ' ');

/** Family names of nobody in particular, none of them a word. */
const FAMILIES =
  `Halvorsen Kowalczyk Dubois Lindqvist Novak Schreiner Petrova Nakagawa Oberhauser Birkeland Tamminen Vermeulen Sorokin
  Marchetti Ferreira Brankovic Jansons Wojcik Kimura Zeman Moreau Saarinen Lundgren Baumann`.split(/\s+/);

/**
 * Athletes with a given and a family name have other family names, wherever those stand; not names that are told in capitals
 * or with other accents besides.
 */
const renamed: Rewording = (text, { athletes, people }) => {
  const told = [...athletes, ...people].map(({ name }) => name.split(' '));
  const families = new Set(told.flatMap(([, family = '', more]) => (more === undefined ? family : [])));
  const words = new Set((text.match(/[\p{L}\p{M}-]+/gu) ?? []).flatMap((word) => [word, ...word.split('-')]));
  const folded = Map.groupBy(words, foldLoosely);
  const plain = [...families].filter(
    (name) => /^\p{Lu}\p{Ll}{3,}$/u.test(name) && folded.get(foldLoosely(name))?.length === 1,
  );
  const free = FAMILIES.filter((name) => !folded.has(foldLoosely(name)));
  const pairs = plain.slice(0, free.length).map((name, index) => [name, free[index] ?? name] as const);
  return reworded(text, swapped(text, new Map(pairs)), (said) =>
    swapped(said, new Map(pairs.map(([name, other]) => [other, name]))),
  );
};

const swapped = (text: string, names: ReadonlyMap<string, string>): string =>
  text.replace(/[\p{L}\p{M}]+/gu, (word) => names.get(word) ?? word);

/** The first athletes' names in bold where lines of prose tell them first. */
const bold: Rewording = (text, { athletes }) => {
  const lines = text.split('\n');
  for (const { name } of athletes.slice(0, 6)) {
    const at = lines.findIndex((line) => /^\p{Lu}[^|:;*_<[]{90,}$/u.test(line) && line.includes(` ${name} `));
    if (at >= 0) lines[at] = lines[at]?.replace(` ${name} `, ` **${name}** `) ?? '';
  }
  return reworded(text, lines.join('\n'), asIs);
};

/** Ways to write the same: whatever is read of a release must be read of it in any of them. */
export const REWORDINGS: Readonly<Record<string, Rewording>> = {
  'a comma in thousands of metres': written(withComma, withoutComma),
  'no comma in thousands of metres': written(withoutComma),
  'a space before m': written(all([new RegExp(SHORT, 'gu'), '$1 m']), distances),
  'American spelling': written(all(...AMERICAN)),
  'straight quotation marks': written(all(...STRAIGHT), (said) => said.replace(/\\"|[‘’“”"]/g, "'")),
  'ladies for women': written(
    all([/\bwomen['’]s\b/g, "ladies'"], [/\bWomen['’]s\b/g, "Ladies'"]),
    all([/\b(?:women|ladies)['’]s?(?![\p{L}])/giu, "women's"]),
  ),
  'long dashes': written(all([/ – /g, ' — '])),
  'wrapped lines': written(wrapped, oneLine),
  'lines that end as on Windows': written(all([/\r?\n/g, '\r\n']), oneLine),
  'negations contracted': written(contracted, inFull),
  'negations in full': written(inFull),
  'names in bold': bold,
  'other family names': renamed,
};
