import type { EventEntity } from './release.ts';

/**
 * Events that go by several names, as a results list has them and as reports do.
 * Sources: FIS, IBSF, ICF, ISU and World Rowing, results and reports of 2005 to 2026.
 */
const NAMES: readonly (readonly [canonical: string, ...others: string[]])[] = [
  ['Bobsleigh', 'Bobsled'],
  ['Canoe', 'Canoe Single'],
  ['Combined', 'Alpine Combined', 'Super Combined'],
  ['Double Sculls', 'Double'],
  ['Four', 'Coxless Four'],
  ['Four-Man', 'Four-Man Bobsled', 'Four-Man Bobsleigh'],
  ['Free', 'Freestyle'],
  ['Interval Start Classic', 'Classic Interval Start', 'Individual Start Classic', 'Classic Individual Start'],
  ['Interval Start Free', 'Free Interval Start', 'Individual Start Free', 'Free Individual Start'],
  ['Kayak', 'Kayak Single'],
  ['Mass Start Classic', 'Classic Mass Start'],
  ['Mass Start Free', 'Free Mass Start'],
  ['Pair', 'Coxless Pair'],
  ['Quadruple Sculls', 'Quad Sculls', 'Quad'],
  ['Single Sculls', 'Single'],
  ['Sprint Classic', 'Classic Sprint'],
  ['Sprint Free', 'Free Sprint'],
  ['Superfinal', 'Super Final'],
  ['Two-Man', 'Two-Man Bobsled', 'Two-Man Bobsleigh'],
  ['Two-Woman', 'Two-Woman Bobsled', 'Two-Woman Bobsleigh'],
];

/**
 * An event's name in the words of its release: the "Men's Lightweight Double" of one that never says "sculls", the "Men's 15km Classic
 * Mass Start" of one that says it in this order. An event that is told of by its other names too keeps the canonical one, but
 * for one that only says more: the "Two-Man Bobsled".
 */
export function nameAsWritten({ name, mentions }: EventEntity): string {
  const rows = NAMES.filter(([canonical]) => name.endsWith(` ${canonical}`));
  // A "Mass Start Free" is more than "Free".
  const [row] = rows.toSorted(([one], [other]) => other.length - one.length);
  if (!row) return name;
  const [canonical, ...others] = row;
  const fuller = others.filter((words) => words.includes(canonical));
  const told = [...fuller, ...row.filter((words) => !fuller.includes(words))];
  const said = new Set(mentions.flatMap(({ text }) => told.find((words) => isIn(words, text)) ?? []));
  if (fuller.length > 0) said.delete(canonical);
  const [only] = said;
  return said.size === 1 && only !== undefined && others.includes(only)
    ? `${name.slice(0, -canonical.length)}${only}`
    : name;
}

/** The words stand in a text, of a sport on snow in whichever form: "classical mass start", "freestyle sprint". */
const isIn = (words: string, text: string): boolean =>
  new RegExp(
    `(?<!\\p{L})${words
      .replace('Classic', 'classic(?:al)?')
      .replace(/(?<= )Free|Free(?= )/, 'free(?:style)?')
      .replaceAll(' ', '[ \\u00a0-]')}(?!\\p{L})`,
    'iu',
  ).test(text);
