import { MENS_NAMES, UNISEX_NAMES, WOMENS_NAMES } from '../knowledge/given-names.ts';
import {
  CAPITAL_PARTICLES,
  COMMON_FAMILY_FIRST,
  FAMILY_FIRST,
  FAMILY_FIRST_NATIONS,
  PARTICLES,
} from '../knowledge/name-particles.ts';
import { fold, foldLoosely } from '../language/fold.ts';

/** A full name taken apart: "Pieter van den Berkel-Smit" is Pieter and "van den Berkel-Smit". */
export interface SplitName {
  readonly given: string | null;
  readonly family: string;
  readonly familyFirst: boolean;
}

/** Takes a name apart. `nation`: IOC code, where it is known, tells whose names begin with the family's. */
export function splitName(name: string, nation: string | null = null): SplitName {
  const words = name.split(' ');
  const [first = '', ...rest] = words;
  if (rest.length === 0) return { given: null, family: name, familyFirst: false };
  if (isFamilyFirst(words, nation)) return { given: rest.join(' '), family: first, familyFirst: true };
  const start = familyStart(words);
  return start === 0
    ? { given: null, family: name, familyFirst: false }
    : { given: words.slice(0, start).join(' '), family: words.slice(start).join(' '), familyFirst: false };
}

function isFamilyFirst(words: readonly string[], nation: string | null): boolean {
  const [first = '', second = ''] = words.map(fold);
  if (!FAMILY_FIRST.has(first) || words.length > 3) return false;
  if (!COMMON_FAMILY_FIRST.has(first) && COMMON_FAMILY_FIRST.has(fold(words.at(-1) ?? ''))) return false;
  if (nation) return FAMILY_FIRST_NATIONS.has(nation);
  const western = (word: string) => MENS_NAMES.has(word) || WOMENS_NAMES.has(word) || UNISEX_NAMES.has(word);
  return words.length === 3 || second.includes('-') || !western(first);
}

/** Index of the first word of the family name: the first particle, or the last word. */
function familyStart(words: readonly string[]): number {
  const isParticle = (word: string) => PARTICLES.has(fold(word)) || CAPITAL_PARTICLES.has(fold(word));
  const particle = words.findIndex(
    (word, index) => index < words.length - 1 && isParticle(word) && (index > 0 || word !== 'Al'),
  );
  if (particle >= 0) return particle;
  const last = words.length - 1;
  return last > 1 && /[-‐‑](?:le|la|de)$/i.test(words[last - 1] ?? '') ? last - 1 : last;
}

/** A name in the order and case of prose: "ABREL-VANTONGO Anna" becomes "Anna Abrel-Vantongo". */
export function proseForm(name: string): string {
  const words = name.split(' ');
  const shouted = words.filter(isShouted);
  if (shouted.length === 0) return name;
  const calm = words.filter((word) => !isShouted(word));
  const family = shouted.map((word) => capitalize(word));
  const swapped = isShouted(words[0] ?? '') && !FAMILY_FIRST.has(fold(words[0] ?? ''));
  return (swapped && calm.length > 0 ? [...calm, ...family] : words.map((word) => capitalize(word))).join(' ');
}

/** A name in the case of prose and in its own order: "ABREL-VANTONGO Anna" becomes "Abrel-Vantongo Anna". */
export function calmForm(name: string): string {
  return name.split(' ').map(capitalize).join(' ');
}

function isShouted(word: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{M}'’-]+$/u.test(word);
}

function capitalize(word: string): string {
  if (!isShouted(word)) return word;
  return word
    .toLowerCase()
    .replace(/(^|[-'’])(mc)?(\p{L})/gu, (_, before, mac = '', letter: string) =>
      [before, mac && 'Mc', letter.toUpperCase()].join(''),
    );
}

/** Letters of a name's words, for comparison: "Noh Bit Garam" gives noh, bit, garam. */
export function nameWords(name: string): string[] {
  return foldLoosely(proseForm(name)).split(' ');
}
