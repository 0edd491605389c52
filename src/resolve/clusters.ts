import { MENS_NAMES, WOMENS_NAMES } from '../knowledge/given-names.ts';
import { editDistance } from '../language/edit-distance.ts';
import { fold } from '../language/fold.ts';
import type { Mention } from '../mentions/mention.ts';
import { calmForm, nameWords, proseForm, splitName } from './person-name.ts';

/** Full names of one person. `code`: the nation the text puts right behind one of them. */
export interface Cluster {
  readonly mentions: Mention<'person'>[];
  /** The best spelling of the fullest form. */
  name: string;
  code: string | null;
}

/** Gathers full names into people, in text order. `codeOf`: the nation code right behind a mention. */
export function clusterFullNames(
  full: readonly Mention<'person'>[],
  codeOf: (mention: Mention<'person'>) => string | null,
): Cluster[] {
  const known = new KnownNames();
  for (const mention of full) {
    const code = codeOf(mention);
    const { name } = mention.value;
    const words = nameWords(name);
    const open = known.alike(words).filter((cluster) => agrees(cluster.code, code));
    const isOf = (same: typeof isSameName) => (cluster: Cluster) =>
      known.spellingsOf(cluster).some((other) => other.name === name || same(other.words, words));
    // Whose name it is comes before whose it may be a slip of: brothers have names alike.
    const home = open.find(isOf(isSameName)) ?? open.find(isOf(isSlip)) ?? known.open(code);
    home.mentions.push(mention);
    home.code ??= code;
    known.spell(home, { name, words });
  }
  for (const cluster of known.clusters) cluster.name = bestName(cluster.mentions);
  return known.clusters;
}

interface Spelling {
  readonly name: string;
  readonly words: readonly string[];
}

/**
 * The people found so far, by what two spellings of one name have in common: a whole word at least, or all letters
 * where words are written together. A name is held against those alone, once a spelling, however many people there are.
 */
class KnownNames {
  readonly clusters: Cluster[] = [];
  private readonly spellings = new Map<Cluster, Map<string, Spelling>>();
  private readonly byKey = new Map<string, Set<Cluster>>();

  open(code: string | null): Cluster {
    const cluster: Cluster = { mentions: [], name: '', code };
    this.clusters.push(cluster);
    this.spellings.set(cluster, new Map());
    return cluster;
  }

  spell(cluster: Cluster, spelling: Spelling): void {
    this.spellings.get(cluster)?.set(spelling.name, spelling);
    for (const key of keysOf(spelling.words)) this.byKey.set(key, (this.byKey.get(key) ?? new Set()).add(cluster));
  }

  spellingsOf(cluster: Cluster): Spelling[] {
    return [...(this.spellings.get(cluster)?.values() ?? [])];
  }

  /** Whoever has a word or all letters in common with a name, who was named first in front. */
  alike(words: readonly string[]): Cluster[] {
    const found = new Set(keysOf(words).flatMap((key) => [...(this.byKey.get(key) ?? [])]));
    const start = (cluster: Cluster) => cluster.mentions[0]?.start ?? 0;
    return [...found].sort((a, b) => start(a) - start(b));
  }
}

/** Words, the first parts of hyphenated ones, and the letters of the whole in both orders. */
function keysOf(words: readonly string[]): string[] {
  const [first = '', ...rest] = words;
  const parts = words.flatMap((word) => {
    const pieces = word.split('-');
    return pieces.map((_, index) => pieces.slice(0, index + 1).join('-'));
  });
  return [...new Set([...parts, letters(words), letters([...rest, first])])];
}

function agrees(one: string | null, other: string | null): boolean {
  return one === null || other === null || one === other;
}

/** Whether two full names are one person's: accents, order, capitals and middle names aside. */
function isSameName(one: readonly string[], other: readonly string[]): boolean {
  if (one.join(' ') === other.join(' ')) return true;
  return isTurned(one, other) || isTurned(other, one) || isShortened(one, other) || isShortened(other, one);
}

/** "Bitgaram Noh" and "Noh Bit Garam": family name first or last, given name in one word or two. */
function isTurned([first = '', ...rest]: readonly string[], other: readonly string[]): boolean {
  return letters([...rest, first]) === letters(other) || letters([first, ...rest]) === letters(other);
}

function letters(words: readonly string[]): string {
  return words.join('').replace(/[-']/g, '');
}

/** "Karl Tammela" for "Karl-Erik Tammela", "K. Tammela", a middle name or second family name left out. */
function isShortened(short: readonly string[], long: readonly string[]): boolean {
  const [given = '', ...family] = short;
  const [fullGiven = '', ...others] = long;
  const sameGiven = given === fullGiven || fullGiven.startsWith(`${given}-`) || isInitialOf(given, fullGiven);
  if (!sameGiven || family.length === 0 || family.length > others.length) return false;
  let at = 0;
  return family.every((word) => {
    while (at < others.length && others[at] !== word && !others[at]?.startsWith(`${word}-`)) at++;
    return at++ < others.length;
  });
}

function isInitialOf(initial: string, given: string): boolean {
  return /^(?:\p{L}\.)+$/u.test(initial) && given.startsWith(initial.charAt(0));
}

/** A slip of the pen: at most two letters off in all, the given or the family name right; no two people's given names. */
function isSlip(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length || letters(one).length < 9) return false;
  const wrong = one.flatMap((word, index) => (word === other[index] ? [] : [[word, other[index] ?? ''] as const]));
  if (wrong.length === one.length) return false;
  if (wrong.some(([a, b]) => Math.min(a.length, b.length) < 4 || (isGiven(a) && isGiven(b)))) return false;
  return wrong.reduce((sum, [a, b]) => sum + editDistance(a, b, 2), 0) <= 2;
}

function isGiven(word: string): boolean {
  return MENS_NAMES.has(word) || WOMENS_NAMES.has(word);
}

/**
 * The fullest form, in its best spelling: accents kept, capitals and order of prose; then the commonest, then the first.
 * A name that stands only in capitals keeps the order it stands in.
 */
export function bestName(mentions: readonly Mention<'person'>[]): string {
  const forms = new Map<string, { count: number; shouted: boolean }>();
  for (const { value } of mentions) {
    const name = proseForm(value.name);
    const form = forms.get(name) ?? { count: 0, shouted: true };
    forms.set(name, { count: form.count + 1, shouted: form.shouted && name !== value.name });
  }
  const fullness = (name: string) => name.split(/[ -]/).filter((word) => !/^(?:\p{Lu}\.)+$/u.test(word)).length;
  const accents = (name: string) => (name.match(/[^ -~’‘‐‑–]/g) ?? []).length;
  const [best] = [...forms].sort(
    ([a, one], [b, other]) =>
      fullness(b) - fullness(a) ||
      Number(one.shouted) - Number(other.shouted) ||
      accents(b) - accents(a) ||
      other.count - one.count,
  );
  if (!best) return '';
  const written = mentions.find(({ value }) => proseForm(value.name) === best[0])?.value.name ?? best[0];
  return best[1].shouted ? calmForm(written) : best[0];
}

/** A full name in the forms that short names are compared with. */
interface Forms {
  readonly full: string;
  readonly family: string;
  /** Last word of the family name, particles and all before it left out. */
  readonly bare: string;
  readonly given: string;
}

/** The forms of everybody's full names, computed once. */
export function formsOf(cluster: Cluster): readonly Forms[] {
  return [...new Set(cluster.mentions.map((mention) => mention.value.name))].map((name) => {
    const { given, family } = splitName(proseForm(name));
    const familyForm = nameWords(family).join(' ');
    return {
      full: nameWords(name).join(' '),
      family: familyForm,
      bare: familyForm.split(' ').at(-1) ?? '',
      given: given === null ? '' : nameWords(given).join(' '),
    };
  });
}

/** How well a short name fits a person: the smaller the better; null where it does not. */
export function fitOf(short: string, forms: readonly Forms[]): number | null {
  const fits = forms.flatMap((form) => fitOfOne(short, form) ?? []);
  return fits.length > 0 ? Math.min(...fits) : null;
}

function fitOfOne(short: string, { full, family, bare, given }: Forms): number | null {
  if (short === full) return 0;
  if (short === family || `${family}s` === short) return 1;
  if (short === bare || family.startsWith(`${short}-`)) return 1.5;
  if (short === given || given.split(/[ -]/)[0] === short) return 2;
  return full.split(/[ -]/).includes(short) || ` ${full} `.includes(` ${short} `) ? 3 : null;
}

/** Given name of a full one as nickname tables know it. */
export function givenOf(name: string): string {
  return fold(splitName(proseForm(name)).given ?? '').split(/[ -]/)[0] ?? '';
}
